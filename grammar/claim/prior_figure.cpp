#include "tieout/grammar/claim/prior_figure.hpp"

#include "tieout/grammar/claim/bare_figure.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/level_figure.hpp"
#include "tieout/grammar/claim/mirrored_comparison.hpp"
#include "tieout/grammar/claim/named_figure.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace tieout::grammar {
namespace {

/// "or $0.61 per diluted unit, up 9% from $0.56 per diluted unit": the change is one of the row that the prior level
/// behind it is of.
void put_change_beside(ClaimState& state, FigurePlace change) {
  FigurePlace& prior = *state.last;
  if (change.assertion == prior.assertion) return;
  auto& own = state.claims.assertions[change.assertion].figures;
  auto& row = state.claims.assertions[prior.assertion].figures;
  auto& places = state.clause.figures;
  if (change.figure + 1 != own.size() || prior.figure + 1 != row.size() || places.size() < 2) return;
  Figure moved = own.back();
  own.pop_back();
  moved.counterpart = row.back().counterpart;
  row.insert(row.end() - 1, moved);
  places[places.size() - 2] = prior;
  ++prior.figure;
  places.back() = prior;
  state.clause.group = {prior};
}

}  // namespace

namespace {

/// "from last year's $5.2 million": the period stands before the figure.
void take_period_inside(ClaimState& state, Item const& found) {
  Phrase const* const phrase = found.period();
  if (phrase == nullptr || state.periods_of(*phrase).empty()) return;
  state.prior_periods = state.periods_of(*phrase);
  state.named = {state.prior_periods, {}, true, true};
}

}  // namespace

void begin_comparison(ClaimState& state) {
  Clause& clause = state.clause;
  clause.leading = clause.figures.empty() && !clause.names.pending && !clause.names.any() && !clause.moves;
  clause.comparing = true;
  // "There were no such charges, compared with $7.1 million": the subject has had no figure.
  if (clause.figures.empty() && !clause.names.pending && !clause.moves && has_content(clause.names.before_comma))
    freeze_subject(state);
  begin_prior_group(state);
}

namespace {

/// What moved from the quantity: the last levels, or the share beside them; of its kind.
[[nodiscard]] FigurePlaces moved_figures(ClaimState const& state, Phrase const& quantity) {
  bool const percent = state.unit_of(quantity) == Unit::percent;
  auto const alike = [&](FigurePlace place) { return (state.figure(place).quantity.unit == Unit::percent) == percent; };
  if (state.figure(*state.last).role == Role::share && alike(*state.last)) return {*state.last};
  auto const& levels = state.clause.levels;
  return !levels.empty() && alike(levels.front()) ? levels : FigurePlaces{};
}

}  // namespace

void read_compared(ClaimState& state, Item const& found, Phrase const& quantity) {
  Clause& clause = state.clause;
  // ", 5% over sales of $4 million": the direction is that of the level before it.
  if (clause.direction.pending && state.last && clause.assertion && !clause.names.pending && !clause.names.any()) {
    direct_undirected(state, moved_figures(state, quantity));
    clause.direction.pending = false;
  }
  Words const other = other_name(state, found);
  if (!other.empty() && found.period() != nullptr)
    read_baseline(state, {ItemKind::baseline, found.begin, found.period() + 1});
  begin_comparison(state);
  take_period_inside(state, found);
  if (!other.empty()) {
    start_assertion(state, other);
    return add_group(state, quantity, Role::prior_level);
  }
  read_level(state, quantity);
}

namespace {

/// "compared to an inflow of $27 million", "compared to a benefit of $3 million": which way the amount goes, of the
/// same subject.
[[nodiscard]] bool names_only_sign(ClaimState const& state, Words const& words) {
  static constexpr std::string_view signs[] = {"inflow",  "inflows",  "outflow", "outflows",
                                               "benefit", "benefits", "deficit", "surplus"};
  bool article = false;
  bool sign = false;
  for (Phrase const* word : words) {
    if (word->says<"a">() || word->says<"an">()) {
      article = true;
    } else if (has_content({word})) {
      if (sign || !article) return false;
      Span const span = word->span();
      std::string_view const text = state.text.substr(span.begin, span.size());
      sign = std::find(std::begin(signs), std::end(signs), text) != std::end(signs);
      if (!sign) return false;
    }
  }
  return sign;
}

}  // namespace

void read_prior_of(ClaimState& state, Phrase const& quantity) {
  Clause& clause = state.clause;
  Words const& named = clause.names.words;
  if (auto const again = assertion_named_again(state, named)) {
    clause.names.words.clear();
    clause.assertion = *again;
    return add_group(state, quantity, Role::prior_level);
  }
  bool const own =
      clause.names.any() && !(clause.assertion && (restates_subject(state, named) || names_only_sign(state, named)));
  if (own) {
    start_subject(state);
    clause.assertion.reset();
  } else {
    clause.names.words.clear();
  }
  add_group(state, quantity, Role::prior_level);
}

void read_from(ClaimState& state, Item const& found, Phrase const& quantity) {
  Clause& clause = state.clause;
  if (clause.moves || clause.assertion) {
    // ", up from $1.05": the direction is that of the level before it.
    if (clause.direction.pending && state.last && clause.assertion && !clause.names.pending)
      direct_undirected(state, moved_figures(state, quantity));
    bool const behind_change = state.last && found.begin != state.cursor.first &&
                               found.begin[-1].kind == PhraseKind::quantity &&
                               is_change(state.figure(*state.last).role);
    std::optional<FigurePlace> const change = behind_change ? state.last : std::nullopt;
    begin_prior_group(state);
    take_period_inside(state, found);
    add_group(state, quantity, Role::prior_level);
    clause.direction.pending = false;
    if (change) put_change_beside(state, *change);
    return;
  }
  read_bare(state, quantity);
}

void read_parenthetic_prior(ClaimState& state, Item const& found, Phrase const& quantity) {
  begin_prior_group(state);
  if (Phrase const* const phrase = found.period(); phrase != nullptr) state.prior_periods = state.periods_of(*phrase);
  add_group(state, quantity, Role::prior_level);
}

}  // namespace tieout::grammar
