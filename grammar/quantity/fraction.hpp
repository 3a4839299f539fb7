#pragma once

// Fractions: "half", "two thirds", "7 3/4", "two and a half".

#include "tieout/grammar/quantity/number.hpp"

namespace tieout::grammar::quantities {

// clang-format off

// What a fraction is divided into: "half", "thirds", "fourth"; "quarter" is one only where no period is meant.
inline constexpr Leaf one_part{[](Token const& t) {
  return (has_class(t, lexical::fraction) && !has_class(t, lexical::plural)) || is_word<"quarter">(t); }};

// Fractions in words: "half", "a third", "one-fourth", "two thirds", "three-quarters".
// fraction-in-words = ("a" | "an" | "one") ["-"] part | number-in-words ["-"] parts | "half" ;
inline constexpr auto one = word<"a"> | word<"an"> | word<"one">;
inline constexpr Leaf any_word{[](Token const& t) { return t.kind == TokenKind::word; }};
inline constexpr auto fraction_in_words = production<"fraction-in-words">(x3::omit[&any_word] >> (
     (one >> -hyphen >> one_part) | (number_in_words >> -hyphen >> several_parts) | word<"half">));

// Fractions in digits behind a whole number or alone: "7 3/4", "1/2".
// fraction-in-digits = digits glued "/" denominator ;  of 2, 3, 4, 5, 6, 8, 10, 16, 32, 64 or 100 parts, and below one
struct FractionInDigits : x3::parser<FractionInDigits> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  template <typename Iterator, typename Context, typename RContext, typename Attribute>
  bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
    if (last - first < 3 || !is_fraction(first)) return false;
    first += 3;
    return true;
  }
};
inline constexpr auto fraction_in_digits = production<"fraction-in-digits">(FractionInDigits{});

// Whole numbers with a fraction: "7 3/4", "two and a half", "five and three quarters".
// mixed-number = number ( fraction-in-digits | fraction-sign ) | fraction-sign | number-in-words "and" fraction-in-words ;
inline constexpr auto mixed_number = production<"mixed-number">(
     (whole_number >> (fraction_in_digits | in_class<lexical::fraction_sign>)) | in_class<lexical::fraction_sign>
   | (number_in_words >> word<"and"> >> fraction_in_words));

// Numbers that a unit or a scale may follow: "7 3/4", "5.1", "twenty-five", "two and a half", "1/2".
// amount = mixed-number | fraction-in-digits | number-in-words | number ;
inline constexpr auto plain_digits = number >> x3::omit[!(sign_of<'/'> | number | in_class<lexical::fraction_sign> | (-hyphen >> hundred))];
inline constexpr auto amount = production<"amount">(plain_digits | mixed_number | fraction_in_digits | number_in_words | number);

// clang-format on

}  // namespace tieout::grammar::quantities
