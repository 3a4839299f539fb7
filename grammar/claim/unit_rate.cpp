#include "tieout/grammar/claim/unit_rate.hpp"

#include "tieout/grammar/claim/phrase_leaf.hpp"
#include "tieout/grammar/lex/production.hpp"

namespace tieout::grammar {
namespace {

// clang-format off

constexpr std::uint64_t no_units = lexical::share_word | lexical::dilution | lexical::period_unit | lexical::preposition | lexical::stop | lexical::adverb
  | lexical::level_verb | lexical::direction_verb | lexical::direction_noun | lexical::direction_adjective | lexical::comparator | lexical::boundary
  | lexical::report_verb | lexical::verb | lexical::driver | lexical::forward | lexical::part_verb | lexical::relative;
inline constexpr Leaf thing{[](Phrase const& p) {
  return p.kind == PhraseKind::word && (p.classes() & no_units) == 0 && !p.says<"and">() && !p.says<"or">(); }};
inline constexpr auto things = thing >> -(thing >> -thing) >> x3::omit[!of_class<lexical::share_word>];
inline constexpr Leaf slash{[](Phrase const& p) { return p.kind == PhraseKind::sign && p.begin->symbol == '/' && p.begin->glued; }};
// "was $2.60 per Mcfe", "$30.09 per silver ounce", "$1,140 per available room", "$2.60/Mcfe"
// unit-rate = ("per" | glued "/") noun [noun [noun]] ;  no share or length of time among or behind them
inline constexpr auto unit_rate = production<"unit-rate">((says<"per"> >> things) | (slash >> things));

// clang-format on

}  // namespace

Phrase const* end_of_unit_rate(Phrase const* first, Phrase const* last) {
  Phrase const* at = first;
  return x3::parse(at, last, unit_rate) ? at : nullptr;
}

}  // namespace tieout::grammar
