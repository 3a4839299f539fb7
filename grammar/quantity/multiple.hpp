#pragma once

// Multiples: "2.4 times", "doubled".

#include "tieout/grammar/quantity/number.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Multiples: "2.4 times", "1.7x", "ten-fold", and in one word "threefold", "doubled", "halved".
// multiple = (number | number-in-words) ["-"] ("times" | "fold") | number glued "x" | multiple-verb ;
inline constexpr auto multiple = production<"multiple">(
     (some_number >> -hyphen >> (word<"times"> | word<"fold">))
   | in_class<lexical::multiple_verb>
   | (number >> Leaf{[](Token const& t) { return t.glued && t.kind == TokenKind::word && t.entry == entry_of<"x">(); }}));

// clang-format on

}  // namespace tieout::grammar::quantities
