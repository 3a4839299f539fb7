#include "tieout/grammar/claim/item.hpp"

#include "tieout/grammar/lex/leaf.hpp"

namespace tieout::grammar {
namespace {

using PhraseRange = boost::iterator_range<Phrase const*>;

// clang-format off

inline constexpr Leaf quantity{[](Phrase const& p) { return p.kind == PhraseKind::quantity; }};
inline constexpr Leaf period{[](Phrase const& p) { return p.kind == PhraseKind::period; }};
inline constexpr Leaf comma{[](Phrase const& p) { return p.kind == PhraseKind::comma; }};
inline constexpr Leaf open{[](Phrase const& p) { return p.kind == PhraseKind::open; }};
inline constexpr Leaf sign{[](Phrase const& p) { return p.kind == PhraseKind::sign; }};

template <Spelling spelling>
inline constexpr Leaf says{[](Phrase const& p) { return p.kind == PhraseKind::word && p.entry == entry_of<spelling>(); }};
template <std::uint64_t wanted>
inline constexpr Leaf of_class{[](Phrase const& p) { return (p.classes() & wanted) != 0; }};
template <std::uint64_t wanted, std::uint64_t unwanted>
inline constexpr Leaf of_class_but{[](Phrase const& p) { return (p.classes() & wanted) != 0 && (p.classes() & unwanted) == 0; }};

inline constexpr auto direction = of_class<lexical::direction_verb | lexical::direction_noun>;
// Small words between an introduction and its figure: "a record", "just", "an additional".
// filler = article | adverb | "record" | "at" ;
inline constexpr auto filler = of_class<lexical::stop | lexical::adverb> | says<"record">;

// "decreased 57.4%", "increased by just $6.0 million", "growth of 29%", "up another 12 basis points"
// change = direction {adverb} ["by" | "of"] {filler} quantity ;
inline constexpr auto change = direction >> *of_class_but<lexical::adverb, lexical::hedge> >> -(says<"by"> | says<"of">) >> *filler >> quantity;
// "decreased to $1.4 million", "increased slightly to $5.2 million", "improved to 50.5%"
// moved-to = direction {adverb} "to" {filler} quantity ;
inline constexpr auto moved_to = direction >> *of_class<lexical::adverb> >> says<"to"> >> *filler >> quantity;
// "unchanged at $3.8 billion", "were flat at $5.4 billion"
// held-at = direction "at" {filler} quantity ;
inline constexpr auto held_at = direction >> says<"at"> >> *filler >> quantity;
// "to $1.1 million"
// to = "to" {filler} quantity ;
inline constexpr auto to = says<"to"> >> *filler >> quantity;
// "from $16.9 million"
// from = "from" {filler} quantity ;
inline constexpr auto from = says<"from"> >> *filler >> quantity;
// "compared with $1.6 million", "versus 3.52%", "as against $4 million"
// compared = comparator ["to" | "with"] {filler} quantity ;
inline constexpr auto compared = of_class<lexical::comparator> >> -(says<"to"> | says<"with">) >> *filler >> quantity;
// "was $303,000", "totaled $3.1 million", "amounted to $4 million", "stood at 4.77%", "were approximately flat at"
// level = level-verb [("at" | "to")] {filler} quantity ;
inline constexpr auto level = of_class<lexical::level_verb> >> -(says<"at"> | says<"to">) >> *filler >> quantity;
// "revenue of $7.19 billion", "a loss of $5.1 million"
// of = ("of" | "at") {filler} quantity ;
inline constexpr auto of = (says<"of"> | says<"at">) >> *filler >> quantity;
// "accounted for 62 percent", "representing 86 percent"
// part = part-verb ["for"] {filler} quantity ;
inline constexpr auto part = of_class<lexical::part_verb> >> -says<"for"> >> *filler >> quantity;
// "or $0.40 per diluted share", "or 6.7%"
// apposed = [","] "or" {filler} quantity ;
inline constexpr auto apposed = -comma >> says<"or"> >> *filler >> quantity;
// "($0.01 per share)", "(or 21%)", "(based on 14.3 million shares)"
// in-parentheses = "(" ["or"] ["based" "on"] {filler} quantity ;
inline constexpr auto in_parentheses = open >> -says<"or"> >> -(says<"based"> >> says<"on">) >> *filler >> quantity;
// "a 23 percent unit increase", "20% year-over-year loan growth", "86 percent growth"
// nominal-change = quantity [period] {word} direction-noun ;  with at most three words
inline constexpr auto plain_word = Leaf{[](Phrase const& p) {
  return p.kind == PhraseKind::word && (p.classes() & (lexical::preposition | lexical::level_verb | lexical::comparator | lexical::boundary | lexical::direction_noun | lexical::direction_verb | lexical::stop | lexical::report_verb)) == 0
      && p.entry != entry_of<"and">() && p.entry != entry_of<"or">(); }};
inline constexpr auto noun_of_change = of_class<lexical::direction_noun>;
inline constexpr auto nominal_change = quantity >> -period >>
     ( noun_of_change | (plain_word >> noun_of_change) | (plain_word >> plain_word >> noun_of_change) | (plain_word >> plain_word >> plain_word >> noun_of_change));
// ", $8.9 million", "and $0.54", ", and 12.4%", "and to $2.3 million"
// further = ("," ["and"] | "and" | "and" ("to" | "of" | "by")) {filler} quantity ;
inline constexpr auto further = ((comma >> -says<"and">) | says<"and">) >> -(says<"to"> | says<"of"> | says<"by">) >> *filler >> quantity;
// "compared to the prior year", "from a year ago", "over the same quarter last year", "than in 2005"
// baseline = (comparator ["to" | "with"] | "over" | "from" | "than" | "against" | "since") ["in" | "for" | "at"] period ;
inline constexpr auto baseline = ((of_class<lexical::comparator> >> -(says<"to"> | says<"with">)) | says<"over"> | says<"from"> | says<"than"> | says<"since">)
  >> -(says<"in"> | says<"for"> | says<"at"> | says<"during">) >> period;
// "in the third quarter", "for the six months ended November 30, 2006", "at December 31, 2005"
// when = ["in" | "for" | "during" | "at" | "on" | "through" | "as" "of" | "both" ...] period ;
inline constexpr auto when = -(says<"in"> | says<"for"> | says<"during"> | says<"at"> | says<"on"> | says<"through"> | says<"of">) >> -says<"both"> >> period;

// item = change | moved-to | held-at | to | from | compared | baseline | in-parentheses | apposed | part | level | of | nominal-change | further | when | quantity ;

template <typename Production>
[[nodiscard]] Phrase const* match(Production const& production, Phrase const* first, Phrase const* last) {
  Phrase const* at = first;
  return x3::parse(at, last, production) ? at : nullptr;
}

// clang-format on

}  // namespace

std::optional<Item> match_item(Phrase const* first, Phrase const* last) {
  auto const found = [&](ItemKind kind, Phrase const* end) -> std::optional<Item> { return Item{kind, first, end}; };
  switch (first->kind) {
    case PhraseKind::quantity:
      if (auto const* end = match(nominal_change, first, last)) return found(ItemKind::nominal_change, end);
      return found(ItemKind::bare, first + 1);
    case PhraseKind::period: return found(ItemKind::when, first + 1);
    case PhraseKind::comma:
      if (auto const* end = match(apposed, first, last)) return found(ItemKind::apposed, end);
      if (auto const* end = match(further, first, last)) return found(ItemKind::further, end);
      return std::nullopt;
    case PhraseKind::open:
      if (auto const* end = match(in_parentheses, first, last)) return found(ItemKind::in_parentheses, end);
      return std::nullopt;
    case PhraseKind::word: break;
    default: return std::nullopt;
  }
  std::uint64_t const classes = first->classes();
  if (classes == 0 && first->entry == 0) return std::nullopt;
  if ((classes & (lexical::direction_verb | lexical::direction_noun)) != 0) {
    if (auto const* end = match(change, first, last)) return found(ItemKind::change, end);
    if (auto const* end = match(moved_to, first, last)) return found(ItemKind::moved_to, end);
    if (auto const* end = match(held_at, first, last)) return found(ItemKind::held_at, end);
  }
  if (auto const* end = match(baseline, first, last)) return found(ItemKind::baseline, end);
  if (auto const* end = match(compared, first, last)) return found(ItemKind::compared, end);
  if (auto const* end = match(part, first, last)) return found(ItemKind::part, end);
  if (auto const* end = match(level, first, last)) return found(ItemKind::level, end);
  if (auto const* end = match(to, first, last)) return found(ItemKind::to, end);
  if (auto const* end = match(from, first, last)) return found(ItemKind::from, end);
  if (auto const* end = match(of, first, last)) return found(ItemKind::of, end);
  if (auto const* end = match(apposed, first, last)) return found(ItemKind::apposed, end);
  if (auto const* end = match(further, first, last)) return found(ItemKind::further, end);
  if (auto const* end = match(when, first, last)) return found(ItemKind::when, end);
  return std::nullopt;
}

}  // namespace tieout::grammar
