#include "tieout/engine/report/source_index.hpp"

#include "tieout/engine/document/source_part.hpp"

#include <algorithm>

namespace tieout {

SourceIndex::SourceIndex(Document const& document) : document_(document) {
  std::string_view const source = document.source;
  for (SourcePart const& part : document.parts) lines_.emplace_back(source.substr(part.bytes.begin, part.bytes.size()));
  if (lines_.empty()) lines_.emplace_back(source);
  page_ends_.resize(lines_.size());
  for (std::size_t i = 0; i < document.parts.size(); ++i) {
    if (document.parts[i].format != Format::pdf) continue;
    std::string_view const text = source.substr(document.parts[i].bytes.begin, document.parts[i].bytes.size());
    for (std::size_t at = text.find('\f'); at != text.npos; at = text.find('\f', at + 1))
      page_ends_[i].push_back(static_cast<std::uint32_t>(at));
  }
}

/// The text of each page ends with a form feed.
std::uint32_t SourceIndex::page_at(std::size_t source, std::uint32_t offset) const noexcept {
  std::vector<std::uint32_t> const& ends = page_ends_[source];
  if (document_.parts.empty() || document_.parts[source].format != Format::pdf) return 0;
  return 1 + static_cast<std::uint32_t>(std::lower_bound(ends.begin(), ends.end(), offset) - ends.begin());
}

/// Nothing where a word of the line is not placed, or where the line of the text is none of the page.
std::optional<PageBox> SourceIndex::box_of(Span source) const noexcept {
  std::vector<PlacedWord> const& words = document_.words;
  auto word = std::lower_bound(words.begin(), words.end(), source.begin,
                               [](PlacedWord const& a, std::uint32_t at) { return a.source.end <= at; });
  if (word == words.end() || word->source.begin > source.begin) return std::nullopt;
  PageBox box = word->box;
  std::size_t const end = std::min<std::size_t>(source.end, document_.source.size());
  for (std::size_t at = word->source.end; at < end; ++at) {
    char const byte = document_.source[at];
    if (byte == '\n' || byte == '\f') break;
    if (byte == ' ' || byte == '\t' || byte == '\r') continue;
    if (++word == words.end() || word->source.begin != at) return std::nullopt;
    PageBox const& next = word->box;
    if (next.left < box.left || next.top >= box.bottom || next.bottom <= box.top) return std::nullopt;
    box = {box.left, std::min(box.top, next.top), std::max(box.right, next.right), std::max(box.bottom, next.bottom)};
    at = word->source.end - 1;
  }
  return box;
}

SourcePlace SourceIndex::place_of(Span source) const noexcept {
  SourcePlace place;
  place.source = part_at(document_, source.begin);
  Span const part = document_.parts.empty() ? Span{0, static_cast<std::uint32_t>(document_.source.size())}
                                            : document_.parts[place.source].bytes;
  place.bytes = {source.begin - part.begin, std::max(std::min(source.end, part.end), source.begin) - part.begin};
  place.at = lines_[place.source].at(place.bytes.begin);
  place.page = page_at(place.source, place.bytes.begin);
  if (place.page != 0) place.box = box_of(source);
  return place;
}

std::string SourceIndex::text_of(Span source) const {
  SourcePlace const place = place_of(source);
  std::string text = document_.path;
  if (!document_.parts.empty()) {
    SourcePart const& part = document_.parts[place.source];
    text = part.path;
    std::string const page = place.page == 0 ? std::string() : ", page " + std::to_string(place.page);
    if (!part.part.empty()) text += '(' + part.part + page + ')';
  }
  return text + ':' + std::to_string(place.at.line) + ':' + std::to_string(place.at.column);
}

}  // namespace tieout
