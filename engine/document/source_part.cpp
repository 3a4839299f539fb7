#include "tieout/engine/document/source_part.hpp"

#include <algorithm>
#include <utility>

namespace tieout {

std::uint32_t append_part(Document& document, std::string path, std::string part, Format format,
                          std::string_view bytes) {
  auto const begin = static_cast<std::uint32_t>(document.source.size());
  document.source += bytes;
  auto const end = static_cast<std::uint32_t>(document.source.size());
  document.parts.push_back({std::move(path), std::move(part), format, {begin, end}});
  return begin;
}

namespace {

/// The parts of a document; of a plain file, the one it is.
[[nodiscard]] std::vector<SourcePart> parts_of(Document const& document) {
  if (!document.parts.empty()) return document.parts;
  return {{document.path, {}, document.format, {0, static_cast<std::uint32_t>(document.source.size())}}};
}

}  // namespace

SourceShift append_enclosed(Document& document, Document const& enclosed, std::uint32_t source_begin) {
  SourceShift const shift{static_cast<std::uint32_t>(document.text.size()), source_begin};
  document.text += enclosed.text;
  document.map.append(enclosed.map, shift.text, shift.source);
  for (ReadNote note : enclosed.notes) {
    if (note.source) note.source = note.source->shifted(shift.source);
    document.notes.push_back(std::move(note));
  }
  return shift;
}

SourceShift append_source(Document& document, Document const& other) {
  document.parts = parts_of(document);
  SourceShift const shift{static_cast<std::uint32_t>(document.text.size()),
                          static_cast<std::uint32_t>(document.source.size())};
  document.source += other.source;
  document.text += other.text;
  document.map.append(other.map, shift.text, shift.source);
  for (PlacedWord word : other.words) {
    word.source = word.source.shifted(shift.source);
    document.words.push_back(word);
  }
  for (SourcePart part : parts_of(other)) {
    part.bytes = part.bytes.shifted(shift.source);
    document.parts.push_back(std::move(part));
  }
  for (ReadNote note : other.notes) {
    if (note.source) note.source = note.source->shifted(shift.source);
    document.notes.push_back(std::move(note));
  }
  return shift;
}

std::size_t part_at(Document const& document, std::uint32_t offset) noexcept {
  auto const behind = std::upper_bound(document.parts.begin(), document.parts.end(), offset,
                                       [](std::uint32_t at, SourcePart const& part) { return at < part.bytes.begin; });
  return behind == document.parts.begin() ? 0 : static_cast<std::size_t>(behind - document.parts.begin()) - 1;
}

}  // namespace tieout
