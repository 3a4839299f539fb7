#pragma once

#include "tieout/grammar/claim/phrase.hpp"

#include <optional>

namespace tieout::grammar {

/// How a figure or a period is introduced; the letters of a claim.
enum class ItemKind : std::uint8_t {
  change,          ///< "decreased 57.4%", "an increase of $71,300"
  moved_to,        ///< "decreased to $1.4 million"
  to,              ///< "to $1.1 million"
  from,            ///< "from $16.4 million"
  compared,        ///< "compared with $1.6 million"
  level,           ///< "was $462,000", "totaled $3.4 million"
  held_at,         ///< "unchanged at $4.6 billion"
  of,              ///< "of $1.57 billion"
  part,            ///< "accounted for 43 percent"
  apposed,         ///< "or $0.40"
  in_parentheses,  ///< "($0.01 per share)"
  nominal_change,  ///< "a 14 percent volume increase"
  change_against,  ///< "120 basis points above last year"
  parenthetic_prior,  ///< "(2008: $9.2 million)"
  multiplied,      ///< "doubled", "more than tripled"
  further,         ///< ", $8.9 million", "and $0.54", "and to $2.3 million": one more figure of a list
  baseline,        ///< "compared to the prior year", "from a year ago": the period a change starts from
  when,            ///< "in the third quarter"
  bare,            ///< a figure that nothing introduces
};

/// A matched item and its phrases.
struct Item {
  ItemKind kind = ItemKind::bare;
  Phrase const* begin = nullptr;
  Phrase const* end = nullptr;

  /// Its quantity; its first phrase where it has none.
  [[nodiscard]] Phrase const& quantity() const noexcept;

  /// Its period, or null.
  [[nodiscard]] Phrase const* period() const noexcept;

  template <Spelling spelling>
  [[nodiscard]] bool has_word() const noexcept {
    for (Phrase const* phrase = begin; phrase != end; ++phrase)
      if (phrase->says<spelling>()) return true;
    return false;
  }
};

/// The item that begins at `first`, if any.
[[nodiscard]] std::optional<Item> match_item(Phrase const* first, Phrase const* last);

}  // namespace tieout::grammar
