#pragma once

// Multiples: "2.4 times", "doubled".

#include "tieout/grammar/quantity/fraction.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Multiples: "2.4 times", "1.7x", "ten-fold", and in one word "threefold", "doubled", "halved".
// multiple = amount ["-"] times | number glued "x" | multiple-verb ;
// times = "times" | "fold" ;
inline constexpr auto times = production<"times">(word<"times"> | word<"fold">);
inline constexpr auto multiple = production<"multiple">(
     (amount >> -hyphen >> times)
   | in_class<lexical::multiple_verb>
   | (number >> Leaf{[](Token const& t) { return t.glued && t.kind == TokenKind::word && t.entry == entry_of<"x">(); }}));

// clang-format on

}  // namespace tieout::grammar::quantities
