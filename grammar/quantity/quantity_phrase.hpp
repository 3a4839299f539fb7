#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/quantity.hpp"

#include <boost/container/small_vector.hpp>

#include <optional>

namespace tieout::grammar {

/// One quantity phrase: the tokens it covers, and its quantities (a range has two).
struct QuantityPhrase {
  Token const* begin = nullptr;
  Token const* end = nullptr;
  boost::container::small_vector<Quantity, 2> quantities;
  bool per_share = false;       ///< "per diluted share"
  bool tolerance = false;       ///< "plus or minus 2%"
  std::uint8_t dilution = 0;    ///< Dilution that the phrase names: "$0.07 per share (diluted)"
};

/// How the words in front of a quantity let it be read.
struct QuantityReading {
  bool ranges = true;    ///< "$4 million to $5 million" is one range; behind "from" or "increased" it is two figures
  bool brackets = true;  ///< "(9%)" is a negative figure; behind another figure it is an aside, and positive
};

/// The quantity phrase that begins at `first`, its hedge included.  Numbers that are not marked as quantities by a
/// sign, a scale word or a unit do not match here.
[[nodiscard]] std::optional<QuantityPhrase> match_quantity(Token const* first, Token const* last, QuantityReading reading = {});

/// Where that phrase ends, found by trying every production in turn; null where there is none.  match_quantity comes to
/// the same sooner, by what the first words are.
[[nodiscard]] Token const* try_all_quantities(Token const* first, Token const* last, QuantityReading reading = {});

}  // namespace tieout::grammar
