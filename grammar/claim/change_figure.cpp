#include "tieout/grammar/claim/change_figure.hpp"

#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/level_figure.hpp"
#include "tieout/grammar/claim/named_figure.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/claim/share_whole.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"
#include "tieout/grammar/lex/lexicon.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tieout::grammar {
namespace {

/// "declined sequentially $0.8 million": the period between the direction and its figure.
void read_period_inside(ClaimState& state, Item const& found) {
  if (Phrase const* const phrase = found.period(); phrase != nullptr)
    read_period(state, {ItemKind::when, phrase, phrase + 1});
}

/// The words that name a subject, in small letters; articles and prepositions aside.
[[nodiscard]] std::vector<std::string> naming_words(std::string_view text, Subject const& subject) {
  std::vector<std::string> words;
  for (Span const span : subject.words) {
    std::string word(text.substr(span.begin, span.size()));
    for (char& c : word)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if ((lexicon_entry(find_word(word)).classes & (lexical::stop | lexical::preposition)) == 0)
      words.push_back(std::move(word));
  }
  return words;
}

/// "Comparable sales rose 0.4%, versus a comparable sales increase of 3.8%": the last change is of what the assertion
/// before it tells a change of, too.
[[nodiscard]] bool changed_before(ClaimState const& state) {
  std::uint32_t const own = state.last->assertion;
  if (own == state.first_assertion) return false;
  Assertion const& named = state.claims.assertions[own];
  Assertion const& before = state.claims.assertions[own - 1];
  Role const role = state.figure(*state.last).role;
  bool const changed = std::any_of(before.figures.begin(), before.figures.end(), [&](Figure const& other) {
    return other.role == role && other.direction != Direction::none;
  });
  std::vector<std::string> const words = naming_words(state.text, named.subject);
  return changed && named.figures.size() == 1 && !words.empty() && words == naming_words(state.text, before.subject);
}

/// "Declined 1.8% compared to an increase of 2.4%": the second change is that of a year before, unless a period is
/// named.
void change_of_year_before(ClaimState& state, Item const& found) {
  bool const comparing = state.clause.comparing || (found.begin->classes() & lexical::comparator) != 0;
  if (!comparing || !state.last) return;
  auto const& figures = state.claims.assertions[state.last->assertion].figures;
  Figure& change = state.figure(*state.last);
  bool const compared = std::any_of(figures.begin(), figures.end(), [&](Figure const& other) {
    return &other < &change && other.role == change.role && other.direction != Direction::none;
  });
  if ((!compared && !changed_before(state)) || change.baseline) return;
  PeriodReference before;
  before.relation = Relation::year_earlier;
  change.baseline = before;
}

/// "Same-store sales rose 0.4%, versus a same-store sales increase of 3.8%": the subject in its own words again.
[[nodiscard]] bool repeats_subject(ClaimState const& state) {
  Clause const& clause = state.clause;
  if (!clause.comparing || !clause.assertion || !clause.names.any()) return false;
  Subject const named = read_subject(state.text, clause.names.words);
  Subject const& own = state.claims.assertions[*clause.assertion].subject;
  auto const same = [&](Span a, Span b) {
    std::string_view const left = state.text.substr(a.begin, a.size());
    std::string_view const right = state.text.substr(b.begin, b.size());
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char x, char y) { return lexicon::lower(x) == lexicon::lower(y); });
  };
  return named.per_share == own.per_share && named.basis == own.basis &&
         std::equal(named.words.begin(), named.words.end(), own.words.begin(), own.words.end(), same);
}

/// "the increase of $2.7 million, or 3.6%, in voyage revenues": the subject stands behind the second figure.
[[nodiscard]] Words words_behind_restated(PhraseCursor const& cursor) {
  Phrase const* look = cursor.at;
  auto const skip_comma = [&] {
    if (look != cursor.last && look->kind == PhraseKind::comma) ++look;
  };
  skip_comma();
  if (look == cursor.last || !look->says<"or">()) return {};
  ++look;
  while (look != cursor.last && (look->classes() & (lexical::stop | lexical::adverb)) != 0) ++look;
  if (look == cursor.last || look->kind != PhraseKind::quantity) return {};
  ++look;
  skip_comma();
  if (look == cursor.last || (!look->says<"in">() && !look->says<"of">())) return {};
  if (look + 1 != cursor.last && look[1].says<"constant">()) return {};
  return noun_phrase_behind_preposition(look, cursor.last);
}

/// "a 5% increase in third quarter sales": the period stands in front of the subject.
[[nodiscard]] Words words_behind_period(PhraseCursor const& cursor) {
  bool const timed = cursor.last - cursor.at > 2 && (cursor.at->says<"in">() || cursor.at->says<"of">()) &&
                     cursor.at[1].kind == PhraseKind::period && has_content({cursor.at + 2});
  return timed ? plain_noun_phrase(cursor.at + 2, cursor.last) : Words{};
}

/// Goes on behind the period in front of the subject, which is that of the change.
void start_timed_subject(ClaimState& state, Words const& words) {
  Phrase const* const period = state.cursor.at + 1;
  state.cursor.take(words);
  start_subject(state, words);
  state.clause.assertion.reset();
  state.level_periods = state.periods_of(*period);
}

/// "Operating income showed an increase of 5%": what showed it is the subject of a change that names none.  Names in
/// capitals are those of companies and their parts, which have many measures.
void take_reporter(ClaimState& state) {
  Clause& clause = state.clause;
  freeze_subject(state);
  Words const& reporter = clause.reporter;
  if (clause.names.pending || clause.assertion || !has_content(reporter)) return;
  auto const named = [&](Phrase const* word) {
    std::string_view const text = state.text.substr(word->span().begin, word->span().size());
    return (word->begin->capital && word != state.cursor.first) || text == "company" || text == "segment" ||
           text == "division" || text == "business" || text == "group";
  };
  if (std::none_of(reporter.begin(), reporter.end(), named)) start_subject(state, reporter);
}

/// The changes that were added last are measured from the period.
void measure_from(ClaimState& state, Phrase const& period) {
  for (FigurePlace const place : state.clause.group) state.figure(place).baseline = state.periods_of(period).front();
}

}  // namespace

void read_change(ClaimState& state, Item const& found, Phrase const& quantity) {
  bool const noun = (found.begin->classes() & lexical::direction_noun) != 0;
  bool const verb = (found.begin->classes() & lexical::direction_verb) != 0;
  if (noun && (!verb || found.has_word<"of">())) {
    if (repeats_subject(state)) state.clause.names.drop_words();
    say_direction(state, *found.begin);
    // "a reduction of $3.6 million in travel expenses": the subject follows.
    auto const behind = tells_percentage_of(state.cursor) ? Words{} : state.cursor.words_behind();
    Words const timed = behind.empty() ? words_behind_period(state.cursor) : Words{};
    Words const later = behind.empty() ? words_behind_restated(state.cursor) : Words{};
    if (!behind.empty())
      start_subject_behind(state, behind);
    else if (!timed.empty())
      start_timed_subject(state, timed);
    else if (!later.empty())
      start_subject(state, later);
    else
      take_reporter(state);
    note_driver_direction(state);
  } else {
    freeze_subject(state);
    say_direction(state, *found.begin);
  }
  add_group(state, quantity, change_role(state.unit_of(quantity)));
  state.clause.direction = {};
  if (noun) change_of_year_before(state, found);
  read_period_inside(state, found);
}

void read_moved_to(ClaimState& state, Item const& found, Phrase const& quantity) {
  freeze_subject(state);
  say_direction(state, *found.begin);
  read_level(state, quantity);
  read_period_inside(state, found);
}

namespace {

/// The quantity that the change at `first` restates stands in front of it, with a comma or "or" between.
[[nodiscard]] bool restates_before(ClaimState const& state, Phrase const* first, Figure const& before) {
  auto const joins = [](Phrase const& phrase) { return phrase.kind == PhraseKind::comma || phrase.says<"or">(); };
  Phrase const* look = first;
  while (look != state.cursor.first && joins(look[-1])) --look;
  bool const joined = look != first || joins(*first);
  return joined && look != state.cursor.first && look[-1].kind == PhraseKind::quantity &&
         look[-1].span().end == before.quantity.span.end;
}

/// "The $4.5 million or 9% increase in rent": both quantities are the change.
void adopt_restated(ClaimState& state, FigurePlace before) {
  Figure& first = state.figure(before);
  Figure const& change = state.figure(*state.last);
  if (first.role != Role::mention || before.assertion == state.last->assertion) return;
  if (first.quantity.unit == change.quantity.unit) return;
  first.role = change_role(first.quantity.unit);
  first.direction = change.direction;
  first.direction_span = change.direction_span;
  first.baseline = change.baseline;
  auto& assertions = state.claims.assertions;
  assertions[before.assertion].subject = assertions[state.last->assertion].subject;
  assertions[before.assertion].driver = assertions[state.last->assertion].driver;
}

}  // namespace

void read_nominal_change(ClaimState& state, Item const& found, Phrase const& quantity) {
  std::optional<FigurePlace> const before = state.last;
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  say_direction(state, found.end[-1]);
  Words between;
  // "a $4.3 million, or 7%, increase"
  Phrase const* again = nullptr;
  for (Phrase const* phrase = &quantity + 1; phrase != found.end; ++phrase)
    if (phrase->kind == PhraseKind::quantity) again = phrase;
  for (Phrase const* phrase = (again != nullptr ? again : &quantity) + 1; phrase != found.end - 1; ++phrase)
    if (phrase->kind == PhraseKind::word) between.push_back(phrase);
  note_driver_direction(state);
  auto const behind = state.cursor.words_behind();
  Words const timed = behind.empty() ? words_behind_period(state.cursor) : Words{};
  if (!timed.empty()) {
    start_timed_subject(state, timed);
  } else if (!behind.empty()) {
    state.cursor.take(behind);
    names.words = behind;
    names.words.insert(names.words.end(), between.begin(), between.end());
    start_subject(state);
  } else if (!between.empty()) {
    bool const unit_only =
        between.size() == 1 && (between[0]->classes() & (lexical::share_word | lexical::adverb)) != 0;
    if (!unit_only) names.words = between;
    if (names.any() || !clause.assertion) start_subject(state);
  } else {
    take_reporter(state);
  }
  add_group(state, quantity, change_role(state.unit_of(quantity)));
  if (Phrase const* const period = found.period(); period != nullptr) measure_from(state, *period);
  if (again != nullptr) {
    add_group(state, *again, change_role(state.unit_of(*again)), GroupOf::last_figure);
    if (Phrase const* const period = found.period(); period != nullptr) measure_from(state, *period);
  }
  clause.direction = {};
  change_of_year_before(state, found);
  if (before && restates_before(state, found.begin, state.figure(*before))) adopt_restated(state, *before);
}

bool read_restated_change(ClaimState& state, Phrase const& quantity) {
  FigurePlace const before = *state.last;
  if (state.figure(before).role != Role::mention || state.unit_of(quantity) != Unit::percent) return false;
  PhraseCursor& cursor = state.cursor;
  bool const noun = cursor.last - cursor.at > 2 && cursor.at->kind == PhraseKind::comma &&
                    (cursor.at[1].classes() & lexical::direction_noun) != 0 && cursor.at[2].says<"in">();
  if (!noun) return false;
  say_direction(state, cursor.at[1]);
  Words const behind = noun_phrase_behind_preposition(cursor.at + 2, cursor.last);
  if (behind.empty()) return false;
  cursor.take(behind);
  start_assertion(state, behind);
  add_group(state, quantity, Role::percent_change);
  state.clause.direction = {};
  adopt_restated(state, before);
  return true;
}

void read_multiple(ClaimState& state, Phrase const& quantity) {
  Clause& clause = state.clause;
  auto const& word = lexicon_entry(quantity.end[-1].entry);
  bool const adverb = word.text.size() > 4 && word.text.substr(word.text.size() - 4) == "fold";
  if (adverb && clause.names.pending) clause.names.words.clear();
  freeze_subject(state);
  if (!adverb) say_direction(state, word.value > 10 ? Direction::up : Direction::down, quantity.span());
  add_group(state, quantity, Role::multiple);
  clause.direction = {};
  clause.verb_seen = true;
}

void read_change_against(ClaimState& state, Item const& found, Phrase const& quantity) {
  Phrase const& preposition = *(&quantity + 1);
  freeze_subject(state);
  say_direction(state, preposition.says<"below">() ? Direction::down : Direction::up, preposition.span());
  add_group(state, quantity, change_role(state.unit_of(quantity)));
  state.clause.direction = {};
  if (found.end[-1].kind == PhraseKind::period) return measure_from(state, found.end[-1]);
  if (match_named_figure(state)) return;
  // "5% above our target of $4 million": no change over time.
  for (FigurePlace const place : state.clause.group) state.figure(place).role = Role::mention;
}

}  // namespace tieout::grammar
