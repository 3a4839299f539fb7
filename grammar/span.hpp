#pragma once

#include <cstdint>

namespace tieout {

/// A half-open range [begin, end) of byte offsets into one text.
/// Which text it is, is said where the span is stored: a passage, a document's joined text, or a source part.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool empty() const noexcept { return begin >= end; }
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  [[nodiscard]] constexpr bool contains(Span inner) const noexcept {
    return begin <= inner.begin && inner.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(Span other) const noexcept {
    return begin < other.end && other.begin < end;
  }
  /// The span moved by `offset` bytes to the right.
  [[nodiscard]] constexpr Span shifted(std::uint32_t offset) const noexcept {
    return {begin + offset, end + offset};
  }
  friend constexpr bool operator==(Span, Span) noexcept = default;
};

/// The smallest span that covers both; an empty span covers nothing.
[[nodiscard]] constexpr Span covering(Span a, Span b) noexcept {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace tieout
