#include "tieout/grammar/claim/item.hpp"

#include "tieout/grammar/claim/phrase_leaf.hpp"
#include "tieout/grammar/lex/production.hpp"

namespace tieout::grammar {
namespace {

// clang-format off

inline constexpr auto quantity = of_kind<PhraseKind::quantity>;
inline constexpr auto period = of_kind<PhraseKind::period>;
inline constexpr auto comma = of_kind<PhraseKind::comma>;
inline constexpr auto open = of_kind<PhraseKind::open>;

template <std::uint64_t wanted, std::uint64_t unwanted>
inline constexpr Leaf of_class_but{[](Phrase const& p) { return (p.classes() & wanted) != 0 && (p.classes() & unwanted) == 0; }};

inline constexpr auto direction = of_class<lexical::direction_verb | lexical::direction_noun>;
// Small words between an introduction and its figure: "a record", "just", "an additional".
// filler = article | adverb | "record" | "at" ;
inline constexpr Leaf over{[](Phrase const& p) { return p.says<"over">(); }};
inline constexpr auto filler = production<"filler">((of_class<lexical::stop | lexical::adverb> - over) | says<"record">);

// "decreased 57.4%", "increased by only $2.0 million", "growth of 29%", "up another 12 basis points"
// "declined sequentially $0.8 million"
// change = direction {adverb} [period] ["by" | "of"] {filler} quantity ;
inline constexpr auto change = production<"change">(direction >> *of_class_but<lexical::adverb, lexical::hedge> >> -period >> -(says<"by"> | says<"of">) >> *filler >> quantity);
// "decreased to $1.4 million", "increased slightly to $3.9 million", "improved to 61.5%"
// moved-to = direction {adverb} [period] "to" {filler} quantity ;
inline constexpr auto moved_to = production<"moved-to">(direction >> *of_class<lexical::adverb> >> -period >> says<"to"> >> *filler >> quantity);
// "unchanged at $4.6 billion", "were flat at $2.3 billion"
// held-at = direction "at" {filler} quantity ;
inline constexpr auto held_at = production<"held-at">(direction >> says<"at"> >> *filler >> quantity);
// "to $1.1 million", ", to $1.1 million"
// to = [","] "to" {filler} quantity ;
inline constexpr auto to = production<"to">(-comma >> says<"to"> >> *filler >> quantity);
// "from $16.4 million"
// from = "from" {filler} quantity ;
inline constexpr auto from = production<"from">(says<"from"> >> *filler >> quantity);
// "compared with $1.6 million", "versus 3.52%", "than the $5.5 million"
// compared = (comparator ["favorably"] ["to" | "with"] | "than") {filler} quantity ;
inline constexpr auto comparator = of_class<lexical::comparator> >> *of_class_but<lexical::adverb, lexical::hedge> >> -(says<"to"> | says<"with">);
inline constexpr auto compared = production<"compared">((comparator | says<"than">) >> *filler >> quantity);
// "was $462,000", "totaled $3.4 million", "amounted to $4 million", "stood at 4.12%", "is to be $2 million", "came in at $4 million"
// level = level-verb {level-verb | adverb} [["in"] "at" | "to" | "in" "the"] {filler} quantity ;
inline constexpr auto level = production<"level">(of_class<lexical::level_verb> >> *of_class_but<lexical::level_verb | lexical::adverb, lexical::hedge>
  >> -((-says<"in"> >> says<"at">) | says<"to"> | (says<"in"> >> says<"the">)) >> *filler >> quantity);
// "revenue of $1.57 billion", "a loss of $4.7 million"
// "expects revenue in the range of $310 million to $320 million"
// of = ("of" | "at" | "in" ("the" | "a") "range" "of") {filler} quantity ;
inline constexpr auto of = production<"of">((says<"of"> | says<"at"> | (says<"in"> >> (says<"the"> | says<"a">) >> says<"range"> >> says<"of">)) >> *filler >> quantity);
// "accounted for 43 percent", "representing 14 percent"
// part = part-verb ["for" | "up"] {filler} quantity ;
inline constexpr auto part = production<"part">(of_class<lexical::part_verb> >> -(says<"for"> | says<"up">) >> *filler >> quantity);
// "or $0.40 per diluted share", "or 6.7%"
// "equal to 10 cents a share"
// apposed = ([","] "or" | "," "equal" "to") {filler} quantity ;
inline constexpr auto apposed = production<"apposed">(((-comma >> says<"or">) | (comma >> says<"equal"> >> says<"to">)) >> *filler >> quantity);
// "($0.01 per share)", "(or 21%)", "(based on 13.9 million shares)"
// in-parentheses = "(" ["or"] ["based" "on"] {filler} quantity ;
inline constexpr auto in_parentheses = production<"in-parentheses">(open >> -says<"or"> >> -(says<"based"> >> says<"on">) >> *filler >> quantity);
// "a 14 percent volume increase", "8% year-over-year lease growth", "35 percent growth"
// nominal-change = quantity [period] {word} direction-noun ;  with at most three words; articles and prepositions may stand in front
inline constexpr Leaf plain_word{[](Phrase const& p) {
  return p.kind == PhraseKind::word && (p.classes() & (lexical::preposition | lexical::level_verb | lexical::comparator | lexical::boundary | lexical::direction_noun | lexical::direction_verb | lexical::stop | lexical::report_verb)) == 0
      && !p.says<"and">() && !p.says<"or">(); }};
inline constexpr auto noun_of_change = of_class<lexical::direction_noun>;
inline constexpr auto nominal_change = production<"nominal-change">(quantity >> -period >>
     ( noun_of_change | (plain_word >> noun_of_change) | (plain_word >> plain_word >> noun_of_change) | (plain_word >> plain_word >> plain_word >> noun_of_change)));
// "a $4.3 million, or 7%, increase", "a $763,000 or 31.2% decrease in interest"
// twofold-change = quantity [","] "or" {filler} quantity [","] [period] {word} direction-noun ;  with at most two words
inline constexpr auto twofold_change = production<"twofold-change">(quantity >> -comma >> says<"or"> >> *filler >> quantity >> -comma >> -period >>
     ( noun_of_change | (plain_word >> noun_of_change) | (plain_word >> plain_word >> noun_of_change)));
// "120 basis points above last year", "$2 million below the prior quarter"
// "34% above the $99.7 million reported in the second quarter", "3% below sales of $5 million in the prior year"
// change-against = quantity ("above" | "below" | "ahead" "of") (period | article {word} ["of"] quantity | period {word} "of" quantity) ;  what is no period stays for a comparison
inline constexpr auto above = says<"above"> | says<"below"> | (says<"ahead"> >> says<"of">);
inline constexpr auto amount = (*filler >> *plain_word >> -says<"of"> >> *filler >> quantity)
  | (*filler >> period >> ((+(plain_word - says<"following">) >> says<"of"> >> *filler >> quantity) | (-says<"of"> >> *filler >> quantity)));
inline constexpr auto change_against = production<"change-against">(quantity >> ((above >> x3::omit[!amount] >> period) | x3::omit[&(above >> amount)]));
// "(2008: $9.2 million)", "(Q1 2009: 4%)"
// parenthetic-prior = "(" period [":"] quantity ;
inline constexpr auto colon = of_kind<PhraseKind::stop>;
inline constexpr auto parenthetic_prior = production<"parenthetic-prior">(open >> period >> -colon >> quantity);
// ", $8.9 million", "and $0.54", ", and 12.4%", "and to $2.3 million"
// further = ("," ["and"] | "and" | "and" ("to" | "of" | "by")) {filler} quantity ;
inline constexpr auto further = production<"further">(((comma >> -says<"and">) | says<"and">) >> -(says<"to"> | says<"of"> | says<"by">) >> *filler >> quantity);
// "compared to the prior year", "from a year ago", "over the same quarter last year", "than in 2005"
// "against a strong prior-year quarter", "unchanged from both the prior quarter and a year ago"
// "between 2011 and 2012"
// baseline = (comparator ["to" | "with"] | "over" | "from" | "than" | "since" | "between") ["that"] ["in" | "of" | "for" | "at" | "during"] {filler} period ;
inline constexpr auto baseline = production<"baseline">((comparator | says<"over"> | says<"from"> | says<"than"> | says<"since"> | says<"between">)
  >> -says<"that"> >> -(says<"in"> | says<"of"> | says<"for"> | says<"at"> | says<"during">) >> *filler >> period);
// "in the third quarter", "for the six months ended November 30, 2006", "at December 31, 2005"
// when = ["in" | "for" | "during" | "at" | "on" | "through" | "as" "of" | "both" ...] period ;
inline constexpr auto when = production<"when">(-(says<"in"> | says<"for"> | says<"during"> | says<"at"> | says<"on"> | says<"through"> | says<"of">) >> -says<"both"> >> period);

// item = change | moved-to | held-at | baseline | compared | part | level | to | from | of | parenthetic-prior | in-parentheses | apposed | twofold-change | nominal-change
//      | change-against | further | when | quantity ;

template <typename Production>
[[nodiscard]] Phrase const* match(Production const& production, Phrase const* first, Phrase const* last) {
  Phrase const* at = first;
  return x3::parse(at, last, production) ? at : nullptr;
}

// clang-format on

/// What the figure at the end of an introduction is part of, where that says more than the introduction.
[[nodiscard]] std::optional<Item> match_tail(Phrase const* first, Phrase const* introduced, Phrase const* last) {
  Phrase const* const figure = introduced - 1;
  if (auto const* end = match(twofold_change, figure, last)) return Item{ItemKind::nominal_change, first, end};
  if (auto const* end = match(nominal_change, figure, last)) return Item{ItemKind::nominal_change, first, end};
  if (auto const* end = match(change_against, figure, last)) return Item{ItemKind::change_against, first, end};
  return std::nullopt;
}

}  // namespace

Phrase const& Item::quantity() const noexcept {
  for (Phrase const* phrase = begin; phrase != end; ++phrase)
    if (phrase->kind == PhraseKind::quantity) return *phrase;
  return *begin;
}

Phrase const* Item::period() const noexcept {
  for (Phrase const* phrase = begin; phrase != end; ++phrase)
    if (phrase->kind == PhraseKind::period) return phrase;
  return nullptr;
}

std::optional<Item> match_item(Phrase const* first, Phrase const* last) {
  std::optional<Item> item;
  // Introductions in the order they are tried; the first that matches wins.
  auto const found = [&](ItemKind kind, auto const& production, bool tail = true) {
    if (item) return;
    Phrase const* const end = match(production, first, last);
    if (end == nullptr) return;
    if (tail) item = match_tail(first, end, last);
    if (!item) item = Item{kind, first, end};
  };
  switch (first->kind) {
    case PhraseKind::quantity:
      found(first->multiple ? ItemKind::multiplied : ItemKind::bare, quantity);
      return item;
    case PhraseKind::period: return Item{ItemKind::when, first, first + 1};
    case PhraseKind::comma:
      found(ItemKind::to, to, false);
      found(ItemKind::apposed, apposed);
      found(ItemKind::further, further);
      return item;
    case PhraseKind::open:
      found(ItemKind::parenthetic_prior, parenthetic_prior, false);
      found(ItemKind::in_parentheses, in_parentheses);
      return item;
    case PhraseKind::word: break;
    default: return std::nullopt;
  }
  std::uint64_t const classes = first->classes();
  if (classes == 0 && first->entry == 0) return std::nullopt;
  if ((classes & (lexical::direction_verb | lexical::direction_noun)) != 0) {
    found(ItemKind::change, change, false);
    found(ItemKind::moved_to, moved_to, false);
    found(ItemKind::held_at, held_at, false);
  }
  found(ItemKind::baseline, baseline, false);
  found(ItemKind::compared, compared);
  found(ItemKind::part, part);
  found(ItemKind::level, level);
  // "due to a 6% increase in volume", but "rose to $12 million"
  bool const article = first + 1 != last && (first[1].classes() & lexical::stop) != 0;
  found(ItemKind::to, to, article);
  found(ItemKind::from, from);
  found(ItemKind::of, of);
  found(ItemKind::apposed, apposed);
  found(ItemKind::further, further);
  found(ItemKind::when, when, false);
  return item;
}

}  // namespace tieout::grammar
