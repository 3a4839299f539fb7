#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tieout {

/// What a word can be.  A word may be several things at once.
namespace lexical {
enum Class : std::uint64_t {
  month = 1ULL << 0,                 ///< value: 1 to 12
  weekday = 1ULL << 1,               ///< value: 0 to 6, 0 is Sunday
  number_word = 1ULL << 2,           ///< value: "three" 3, "twenty" 20
  ordinal = 1ULL << 3,               ///< value: "second" 2
  scale = 1ULL << 4,                 ///< value: power of ten: "million" 6
  scale_suffix = 1ULL << 5,          ///< value: power of ten; only glued to a number: "K" 3, "M" 6, "bn" 9
  currency_sign = 1ULL << 6,         ///< value: Currency; stands before the number: "$", "US$"
  currency_word = 1ULL << 7,         ///< value: Currency; stands behind it, or before as a code: "dollars", "EUR"
  period_unit = 1ULL << 8,           ///< value: months: "quarter" 3, "month" 1, "year" 12; weeks are 0
  direction_noun = 1ULL << 9,        ///< value: Direction: "increase", "growth": "of" and "in" may follow
  direction_verb = 1ULL << 10,       ///< value: Direction: "increased", "fell", "up"
  direction_adjective = 1ULL << 11,  ///< value: Direction: "lower", "higher": stands before what changed
  level_verb = 1ULL << 12,           ///< "was", "totaled", "reached"
  report_verb = 1ULL << 13,          ///< "reported", "posted": what follows is the subject
  comparator = 1ULL << 14,           ///< "compared", "versus"
  relative = 1ULL << 15,             ///< value: Relation: "prior", "same"
  boundary = 1ULL << 16,             ///< begins a clause of its own: "while", "which"
  stop = 1ULL << 17,                 ///< articles, pronouns and the like: no part of a subject's name
  forward = 1ULL << 18,              ///< "expects", "outlook"
  basis = 1ULL << 19,                ///< value: Basis: "GAAP", "adjusted"
  adverb = 1ULL << 20,               ///< may stand between a direction and its figure: "slightly"
  share_word = 1ULL << 21,           ///< "share", "unit", "ADS"
  abbreviation = 1ULL << 22,         ///< ends in a full stop that ends no sentence: "Inc", "Mr"
  driver = 1ULL << 23,               ///< "due", "attributable": what follows are reasons
  reference_head = 1ULL << 24,       ///< "Note", "Item", "Rule": a number behind it is no quantity
  preposition = 1ULL << 25,
  hedge = 1ULL << 26,                ///< value: Hedge
  verb = 1ULL << 27,                 ///< other verbs that end a subject
  part_verb = 1ULL << 28,            ///< "accounted", "represented": a share follows
  multiple_verb = 1ULL << 29,        ///< value: ten times the factor: "doubled" 20, "halved" 5
  dilution = 1ULL << 30,             ///< value: Dilution: "basic", "diluted"
  fraction = 1ULL << 31,             ///< value: denominator: "half" 2, "third" 3
  designator = 1ULL << 32,           ///< "tier", "phase": a number behind it is part of a name
  excluded_item = 1ULL << 33,        ///< "charge", "items": what a measure is stated before
  nationality = 1ULL << 34,          ///< value: Currency: "Australian" dollars, Swiss "francs"
  scaled_currency = 1ULL << 35,      ///< value: 100 times the Currency, and the power of ten: "MSEK", "EURm"
  fraction_sign = 1ULL << 36,        ///< value: 100 times the numerator, and the denominator: a raised "3/4"
  currency_code = 1ULL << 37,        ///< value: Currency; stands before the number or behind it, in capitals
  plural = 1ULL << 38,               ///< of fractions: "thirds"
};
}  // namespace lexical

/// One entry of the lexicon.
struct LexiconEntry {
  std::string_view text;  ///< lower case
  std::uint64_t classes = 0;
  std::int32_t value = 0;
};

/// Index of a word (any case, ASCII), or 0.  Constant time; usable at compile time.
[[nodiscard]] constexpr std::uint16_t find_word(std::string_view word) noexcept;

/// The entry at an index that find_word gave; entry 0 is empty and belongs to no class.
[[nodiscard]] constexpr LexiconEntry const& lexicon_entry(std::uint16_t index) noexcept;

}  // namespace tieout

#include "tieout/grammar/lex/lexicon_lookup.hpp"
