#include "tieout/engine/gold/gold.hpp"

#include "tieout/engine/document/source_part.hpp"

#include <algorithm>

namespace tieout {

namespace {

[[nodiscard]] Span part_bytes(Document const& document, std::size_t part) noexcept {
  if (document.parts.empty() && part == 0) return {0, static_cast<std::uint32_t>(document.source.size())};
  return part < document.parts.size() ? document.parts[part].bytes : Span{};
}

}  // namespace

Span gold_source(Document const& document, GoldPlace place) noexcept {
  Span const part = part_bytes(document, place.source);
  Span const within{std::min(place.bytes.begin, part.size()), std::min(place.bytes.end, part.size())};
  return within.shifted(part.begin);
}

GoldPlace gold_place(Document const& document, Span source) noexcept {
  std::size_t const index = part_at(document, source.begin);
  Span const part = part_bytes(document, index);
  std::uint32_t const end = std::max(source.begin, std::min(source.end, part.end));
  return {{source.begin - part.begin, end - part.begin}, static_cast<std::uint32_t>(index)};
}

std::string_view to_string(GoldKind kind) noexcept {
  switch (kind) {
    case GoldKind::level:
      return "level";
    case GoldKind::sum:
      return "sum";
    case GoldKind::change:
      return "change";
    case GoldKind::pct:
      return "pct";
    case GoldKind::share:
      return "share";
    case GoldKind::ppt:
      return "ppt";
    case GoldKind::shareppt:
      return "shareppt";
    case GoldKind::multiple:
      return "multiple";
    case GoldKind::expr:
      return "expr";
    case GoldKind::untied:
      return "untied";
  }
  return "";
}

std::string_view to_string(GoldVerdict verdict) noexcept { return verdict == GoldVerdict::bad ? "bad" : "ok"; }

}  // namespace tieout
