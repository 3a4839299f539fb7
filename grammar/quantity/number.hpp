#pragma once

// Numbers in digits and in words.

#include "tieout/grammar/quantity/quantity_leaf.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// Figures in accounting parentheses or with a minus sign: "(1,122)", "-3.1", "1,122".
// signed-number = "(" number ")" | "-" number | number ;
inline constexpr auto minus_number = hyphen >> glued_number;
inline constexpr auto signed_number = production<"signed-number">((open >> number >> close) | minus_number | number);

// Parts of a whole: "two thirds", "three quarters".
inline constexpr Leaf several_parts{[](Token const& t) { return has_class(t, lexical::plural) || is_word<"quarters">(t); }};

// "one" to "nine"; "twenty" to "ninety"; "zero" to "nineteen".
inline constexpr Leaf digit_word{[](Token const& t) { return is_number_word(t, 1, 9); }};
inline constexpr Leaf tens_word{[](Token const& t) { return is_number_word(t, 20, 90); }};
inline constexpr Leaf small_word{[](Token const& t) { return is_number_word(t, 0, 19); }};
inline constexpr auto hundred = word<"hundred">;
inline constexpr auto thousand = word<"thousand">;
inline constexpr auto large = in_class<lexical::scale> - thousand;

// Whole numbers in words below a thousand: "seven", "twenty-five", "a hundred", "one hundred and five", "3 hundred".
// below-hundred = tens-word [["-"] digit-word] | small-word ;
// below-thousand = (below-hundred | "a" | digits) "hundred" [["and"] below-hundred] | below-hundred ;  no "hundred" behind
inline constexpr auto below_hundred = production<"below-hundred">((tens_word >> -(-hyphen >> digit_word)) | small_word);
inline constexpr auto below_thousand = production<"below-thousand">(
     ((below_hundred | word<"a"> | whole_number) >> -hyphen >> hundred >> -(-word<"and"> >> below_hundred >> x3::omit[!hundred]))
   | below_hundred);

// Whole numbers in words: "seven", "two hundred thousand", "three million four hundred thousand", "one thousand and five".
// The scale word at the end belongs to the amount: "two million" is "two" and a scale.
// number-in-words = {below-thousand large-scale} below-thousand large-scale ["and"] below-thousand ["thousand" [["and"] below-thousand]]
//                 | below-thousand "thousand" ["and"] below-thousand | below-thousand ;  no scale behind
inline constexpr auto below_million = below_thousand >> -(thousand >> -(-word<"and"> >> below_thousand));
inline constexpr auto may_be_in_words = in_class<lexical::number_word> | word<"a"> | (whole_number >> -hyphen >> hundred);
inline constexpr auto number_in_words = production<"number-in-words">(x3::omit[&may_be_in_words] >> (
     (x3::repeat(1, 3)[below_thousand >> large] >> ((word<"and"> >> below_million >> x3::omit[!(-hyphen >> several_parts)]) | below_million)
        >> x3::omit[!in_class<lexical::scale>])
   | (below_thousand >> thousand >> -word<"and"> >> below_thousand >> x3::omit[!in_class<lexical::scale>])
   | below_thousand));

inline constexpr auto some_number = number_in_words | number;

// clang-format on

}  // namespace tieout::grammar::quantities
