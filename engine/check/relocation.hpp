#pragma once

#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/span.hpp"

#include <cstdint>
#include <limits>

namespace tieout {

/// Where spans go when what was found in one text is taken over to another: offsets below `own_*` move by `text` or
/// `source`; those behind it, which belong to the files that lent their tables, to `others_*` in their order.
struct Relocation {
  std::uint32_t text = 0;
  std::uint32_t source = 0;
  std::uint32_t own_text = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t own_source = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t others_text = 0;
  std::uint32_t others_source = 0;

  [[nodiscard]] Span text_of(Span span) const noexcept {
    return span.begin < own_text ? span.shifted(text) : span.shifted(others_text - own_text);
  }
  [[nodiscard]] Span source_of(Span span) const noexcept {
    return span.begin < own_source ? span.shifted(source) : span.shifted(others_source - own_source);
  }
};

/// Moves all spans of an assertion.
void shift(Assertion& assertion, Relocation const& to);
/// Moves all spans of a statement.
void shift(Statement& statement, Relocation const& to);

}  // namespace tieout
