#pragma once

// Numbers in digits and in words.

#include "tieout/grammar/quantity/quantity_leaf.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Figures in accounting parentheses or with a minus sign: "(1,122)", "-3.1", "1,122".
// signed-number = "(" number ")" | "-" number | number ;
inline constexpr auto minus_number = hyphen >> glued_number;
inline constexpr auto signed_number = production<"signed-number">((open >> number >> close) | minus_number | number);

// Whole numbers in words: "seven", "twenty-five", "two hundred".
// number-in-words = number-word {["-"] number-word} ;
inline constexpr auto number_in_words = production<"number-in-words">(in_class<lexical::number_word> >> *(-hyphen >> in_class<lexical::number_word>));

inline constexpr auto some_number = number | number_in_words;

// clang-format on

}  // namespace tieout::grammar::quantities
