#include "tieout/engine/report/source_index.hpp"

#include "tieout/engine/document/source_part.hpp"

#include <algorithm>

namespace tieout {

SourceIndex::SourceIndex(Document const& document) : document_(document) {
  std::string_view const source = document.source;
  for (SourcePart const& part : document.parts)
    lines_.emplace_back(source.substr(part.bytes.begin, part.bytes.size()));
  if (lines_.empty()) lines_.emplace_back(source);
}

SourcePlace SourceIndex::place_of(Span source) const noexcept {
  SourcePlace place;
  place.source = part_at(document_, source.begin);
  Span const part = document_.parts.empty() ? Span{0, static_cast<std::uint32_t>(document_.source.size())}
                                            : document_.parts[place.source].bytes;
  place.bytes = {source.begin - part.begin, std::max(std::min(source.end, part.end), source.begin) - part.begin};
  place.at = lines_[place.source].at(place.bytes.begin);
  return place;
}

std::string SourceIndex::text_of(Span source) const {
  SourcePlace const place = place_of(source);
  std::string text = document_.path;
  if (!document_.parts.empty()) {
    SourcePart const& part = document_.parts[place.source];
    text = part.path;
    if (!part.part.empty()) text += '(' + part.part + ')';
  }
  return text + ':' + std::to_string(place.at.line) + ':' + std::to_string(place.at.column);
}

}  // namespace tieout
