#include "tieout/grammar/claim/figure_group.hpp"

#include "tieout/grammar/claim/basis_phrase.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/mirrored_comparison.hpp"
#include "tieout/grammar/claim/said_direction.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"
#include "tieout/grammar/lex/token_word.hpp"

#include <algorithm>
#include <utility>

namespace tieout::grammar {
namespace {

/// "taxes were $2.2 million, for a rate of 31%, compared with $1.7 million": the assertion with a level of the same
/// kind.
[[nodiscard]] std::uint32_t compared_assertion(ClaimState const& state, Unit unit) {
  if (auto const mirrored = assertion_mirrored(state, unit)) return *mirrored;
  std::uint32_t const current = *state.clause.assertion;
  bool const percent = unit == Unit::percent;
  auto const alike = [&](Figure const& one) {
    bool const held = one.role == Role::level || one.role == Role::share;
    return held && (one.quantity.unit == Unit::percent) == percent;
  };
  auto const& figures = state.claims.assertions[current].figures;
  if (figures.empty() || std::any_of(figures.begin(), figures.end(), alike)) return current;
  for (auto place = state.clause.figures.rbegin(); place != state.clause.figures.rend(); ++place)
    if (alike(state.figure(*place)) && !state.claims.assertions[place->assertion].apposed_to) return place->assertion;
  return current;
}

/// An amount printed to the cent.
[[nodiscard]] bool is_cents(QuantityPhrase const& phrase) {
  Quantity const& quantity = phrase.quantities.front();
  return quantity.unit == Unit::currency && quantity.ulp.exponent < 0;
}

/// "$993,000, or $0.10 per diluted share, compared to $0.31": cents behind a level per share, of an amount that is no
/// cents, are what that level is compared with.
[[nodiscard]] std::optional<std::uint32_t> compared_per_share(ClaimState const& state, QuantityPhrase const& phrase) {
  if (!state.last || !is_cents(phrase) || state.prior_figures != 0) return std::nullopt;
  Assertion const& beside = state.claims.assertions[state.last->assertion];
  Figure const& level = state.figure(*state.last);
  bool const cents = level.quantity.unit == Unit::currency && level.quantity.ulp.exponent < 0;
  bool const per_share = beside.subject.per_share ? level.quantity.unit == Unit::per_share : cents;
  if (!per_share || level.role != Role::level || beside.apposed_to != state.clause.assertion) return std::nullopt;
  auto const& amounts = state.claims.assertions[*beside.apposed_to].figures;
  bool const amount = !amounts.empty() && amounts.front().quantity.unit == Unit::currency &&
                      amounts.front().quantity.ulp.exponent >= 0;
  return amount ? std::optional(state.last->assertion) : std::nullopt;
}

/// "Fell to $9 million, due to the $2 million of rent that was waived": the reason's amount stands right behind the word
/// that introduces it, and is none of what fell.
[[nodiscard]] bool opens_reason(ClaimState const& state, QuantityPhrase const& phrase, Role role) {
  constexpr std::uint32_t longest_lead = 24;  // "to the approximately"
  if (role != Role::level || !state.driver.active || state.driver.leads || !state.clause.assertion) return false;
  if (state.claims.assertions[*state.clause.assertion].driver) return false;
  std::uint32_t const begin = phrase.quantities.front().span.begin;
  return begin >= state.driver.end && begin - state.driver.end <= longest_lead &&
         state.text.substr(state.driver.end, begin - state.driver.end).find(',') == std::string_view::npos;
}

/// The assertion that figures go to now: a new one where a subject waits, else the current one.
[[nodiscard]] std::uint32_t target_assertion(ClaimState& state, QuantityPhrase const& phrase, Role role) {
  Clause& clause = state.clause;
  NamePhrases& names = clause.names;
  if (names.pending && clause.leading_assertion && !clause.comparing) {
    // "Compared to $4.1 million a year ago, operating income was": the subject comes late.
    clause.assertion = clause.leading_assertion;
    Assertion& late = state.claims.assertions[*clause.assertion];
    late.subject = read_subject(state.text, names.subject);
    late.speech = state.speech;
    clause.subjects.push_back({*clause.assertion, names.subject});
    names.drop_subject();
    clause.leading_assertion.reset();
  } else if (names.pending || !clause.assertion || opens_reason(state, phrase, role)) {
    Assertion assertion;
    assertion.subject = read_subject(state.text, names.subject);
    if (assertion.subject.basis == Basis::unspecified) assertion.subject.basis = clause.basis;
    if (clause.per_share && is_cents(phrase)) {
      assertion.subject.per_share = true;
      if (assertion.subject.dilution == Dilution::unspecified) assertion.subject.dilution = *clause.per_share;
    }
    // "earnings per share of $0.24 included a charge of $0.03"
    if (state.last && is_cents(phrase) && state.claims.assertions[state.last->assertion].subject.per_share)
      assertion.subject.per_share = true;
    assertion.speech = state.speech;
    assertion.driver = state.driver.active;
    clause.assertion = state.add(std::move(assertion));
    clause.subjects.push_back({*clause.assertion, names.subject});
    names.drop_subject();
  }
  if (role == Role::prior_level) {
    if (auto const beside = compared_per_share(state, phrase)) return *beside;
    clause.assertion = compared_assertion(state, phrase.quantities.front().unit);
  }
  if (state.claims.assertions[*clause.assertion].speech != state.speech && role != Role::prior_level) {
    // "declined 1.1% in the quarter and are expected to be up 2%"
    Assertion spoken;
    spoken.subject = state.claims.assertions[*clause.assertion].subject;
    spoken.speech = state.speech;
    clause.assertion = state.add(std::move(spoken));
  }
  return sibling_assertion(state, *clause.assertion, phrase, role);
}

/// The prior levels that led the clause stand beside the level that came after them.
void close_leading(ClaimState& state, std::uint32_t target) {
  auto& figures = state.claims.assertions[target].figures;
  for (std::size_t i = 0; i + 1 < figures.size() && i < 4; ++i)
    if (figures[i].role == Role::prior_level && !figures[i].counterpart) figures[i].counterpart = state.last->figure;
}

/// Another quantity of the same kind follows in the sentence.
[[nodiscard]] bool more_follow(ClaimState const& state, Unit unit) {
  for (Phrase const* look = state.cursor.at; look != state.cursor.last && look->kind != PhraseKind::stop; ++look)
    if (look->kind == PhraseKind::quantity && state.unit_of(*look) == unit) return true;
  return false;
}

/// The level of the same assertion that the next prior or changed figure stands beside: of a list of levels the one
/// in the same place.
[[nodiscard]] std::optional<std::uint32_t> counterpart_in(ClaimState const& state, Assertion const& assertion,
                                                          Role role, Unit unit) {
  bool const of_ratio = role == Role::prior_level || role == Role::point_change;
  std::vector<std::uint32_t> levels;
  std::size_t behind = 0;
  for (std::uint32_t i = 0; i < assertion.figures.size(); ++i) {
    bool const level = assertion.figures[i].role == Role::level ||
                       (of_ratio && assertion.figures[i].role == Role::share && !assertion.figures[i].counterpart);
    if (!level) {
      ++behind;
      continue;
    }
    // A level behind a prior level begins a new pair.
    bool const pair = behind != 0 && i != 0 && assertion.figures[i - 1].role == Role::prior_level;
    // So does one of another period behind a change, where one prior level follows: "was $3 million in the quarter, up
    // 4% over last year, and $9 million for the nine months compared to $8 million".
    bool const anew = behind != 0 && i != 0 && role == Role::prior_level && state.clause.group.empty() &&
                      assertion.figures[i - 1].baseline && assertion.figures[i].period &&
                      assertion.figures[i].period != assertion.figures[i - 1].period && !more_follow(state, unit);
    if (pair || anew) levels.clear();
    levels.push_back(i);
    behind = 0;
  }
  if (role == Role::prior_level) {
    // ", or 31% of the portfolio, down from 33%": beside the share, not beside the amount.
    bool const percent = unit == Unit::percent;
    auto const alike = [&](std::uint32_t i) {
      return (assertion.figures[i].quantity.unit == Unit::percent) == percent;
    };
    bool const share_last = percent && !assertion.figures.empty() && assertion.figures.back().role == Role::share;
    if (share_last && std::none_of(levels.begin(), levels.end(), alike))
      return static_cast<std::uint32_t>(assertion.figures.size() - 1);
  }
  if (levels.empty()) return std::nullopt;
  // "to $60 million or 35% and $190 million or 36%": the shares between do not part the list.
  auto const is_prior = [](Figure const& one) { return one.role == Role::prior_level; };
  bool const shares_between = role == Role::prior_level && state.clause.group.empty() && state.last_on_prior_side() &&
                              state.figure(*state.last).role == Role::share;
  std::size_t const place = shares_between ? static_cast<std::size_t>(std::count_if(
                                                 assertion.figures.begin() + static_cast<std::ptrdiff_t>(levels.back()),
                                                 assertion.figures.end(), is_prior))
                                           : state.clause.group.size();
  return levels[std::min(place, levels.size() - 1)];
}

/// "or 36.7% of sales for the quarter and ... 36.2% for the nine months, compared to 35.2% and 36.1%, respectively": as
/// many shares of amounts as there are prior levels now, in order.
void put_beside_shares(ClaimState& state, std::uint32_t assertion) {
  auto& figures = state.claims.assertions[assertion].figures;
  auto const percent = [&](Figure const& one) { return one.quantity.unit == Unit::percent; };
  std::size_t priors = 0;
  while (priors < figures.size() && figures[figures.size() - 1 - priors].role == Role::prior_level) ++priors;
  std::vector<std::uint32_t> shares;
  for (std::uint32_t i = 0; i + priors < figures.size(); ++i) {
    if (figures[i].role == Role::share && figures[i].counterpart && percent(figures[i])) shares.push_back(i);
    // Another way to pair them, or pairs of their own.
    if (figures[i].role == Role::prior_level || (figures[i].role == Role::level && percent(figures[i]))) return;
  }
  if (priors < 2 || shares.size() != priors) return;
  for (std::size_t j = 0; j < priors; ++j) {
    Figure& prior = figures[figures.size() - priors + j];
    if (!percent(prior)) return;
    prior.counterpart = shares[j];
    prior.whole = figures[shares[j]].whole;
  }
}

/// "or $0.61 per diluted unit, up from $0.56 per diluted unit": of the assertions that restate this one, the one of the
/// same count of shares; itself where it speaks per share or nothing does.
[[nodiscard]] std::uint32_t per_share_assertion(ClaimState const& state, std::uint32_t assertion,
                                                QuantityPhrase const& phrase) {
  auto const& all = state.claims.assertions;
  if (all[assertion].subject.per_share || all[assertion].figures.empty()) return assertion;
  std::optional<std::uint32_t> found;
  for (std::uint32_t i = state.first_assertion; i < all.size(); ++i) {
    if (all[i].apposed_to != assertion || !all[i].subject.per_share) continue;
    if (!found || static_cast<Dilution>(phrase.dilution) == all[i].subject.dilution) found = i;
  }
  return found.value_or(assertion);
}

/// "$0.47 per share or $58.1 million, compared to $54.2 million": of what restates a figure per share, the amounts.
[[nodiscard]] std::uint32_t amount_assertion(ClaimState const& state, std::uint32_t assertion, Quantity const& quantity) {
  auto const& all = state.claims.assertions;
  bool const per_share =
      !all[assertion].figures.empty() && all[assertion].figures.front().quantity.unit == Unit::per_share;
  if (!per_share || quantity.unit != Unit::currency || quantity.ulp.exponent < 0) return assertion;
  for (std::uint32_t i = state.first_assertion; i < all.size(); ++i)
    if (all[i].apposed_to == assertion && !all[i].subject.per_share && !all[i].subject.shares) return i;
  return assertion;
}

[[nodiscard]] bool has_amount(Assertion const& assertion) {
  return std::any_of(assertion.figures.begin(), assertion.figures.end(), [](Figure const& figure) {
    return figure.quantity.unit == Unit::currency && figure.role == Role::level;
  });
}

/// In parentheses, or behind a comma or a conjunction.
[[nodiscard]] bool stands_apart(QuantityPhrase const& phrase) {
  Token const& before = phrase.begin[-1];
  return is_sign(before, '(') || is_sign(before, ',') || is_word<"and">(before) || is_word<"or">(before);
}

/// "Fell by a third" is a change in percent, and "accounted for two thirds" a share; else a part of something in words
/// says no level and no amount.
void settle_part(Figure& figure) {
  Quantity& quantity = figure.quantity;
  if (!quantity.in_words || quantity.unit != Unit::number || quantity.value.exponent >= 0) return;
  bool const changed = figure.role == Role::change;
  if (!changed && figure.role != Role::share) {
    figure.role = Role::mention;
    return;
  }
  constexpr int hundredths = 2;
  quantity.value = quantity.value.scaled(hundredths);
  quantity.ulp = quantity.ulp.scaled(hundredths);
  quantity.unit = Unit::percent;
  if (changed) figure.role = Role::percent_change;
}

}  // namespace

std::uint32_t sibling_assertion(ClaimState& state, std::uint32_t assertion, QuantityPhrase const& phrase, Role role) {
  // "or $.50 per share, up 7% on a per share basis"
  auto const shares = match_share_basis(state.cursor.at, state.cursor.last);
  bool const per_share = phrase.per_share || (shares && is_change(role));
  if (per_share && role != Role::level && (role == Role::prior_level || shares))
    assertion = per_share_assertion(state, assertion, phrase);
  if (role == Role::prior_level) assertion = amount_assertion(state, assertion, phrase.quantities.front());
  if (shares) state.cursor.at = shares->end;
  auto tail = match_basis_phrase(state.cursor.at, state.cursor.last);
  if (!tail) tail = match_basis_behind(state.cursor.at, state.cursor.last);
  bool const named = tail.has_value();
  if (!tail) tail = match_basis_adjusting(state.cursor.at, state.cursor.last);
  if (named && role == Role::prior_level) {
    // "from $0.59 as restated" stays beside its level.
    state.cursor.at = tail->end;
    tail.reset();
  }
  auto const dilution = per_share && shares ? shares->dilution : static_cast<Dilution>(phrase.dilution);
  Assertion& own = state.claims.assertions[assertion];
  Subject& subject = own.subject;
  bool const empty = own.figures.empty();
  // "rose 5% to $50 million excluding acquisitions" says it of both, "5% (3% excluding acquisitions)" of one.
  bool const apart = !empty && (named || role == Role::prior_level || stands_apart(phrase));
  bool const other_basis = tail && subject.basis != tail->basis && apart;
  bool const other_dilution = dilution != Dilution::unspecified && subject.dilution != dilution &&
                              (subject.dilution != Dilution::unspecified || role != Role::prior_level);
  // "The loss was $2.2 million ... 10 cents a share"
  bool const other_measure =
      per_share && !subject.per_share && (role == Role::level || shares) && (has_amount(own) || shares);
  if (empty || !(other_basis || other_dilution || other_measure)) {
    if (tail) subject.basis = tail->basis;
    if (per_share) subject.per_share = true;
    if (dilution != Dilution::unspecified && subject.dilution == Dilution::unspecified) subject.dilution = dilution;
  } else {
    Assertion sibling;
    sibling.subject = subject;
    sibling.speech = own.speech;
    sibling.driver = own.driver;
    sibling.apposed_to = own.apposed_to;
    if (other_measure) sibling.apposed_to = assertion;
    if (tail) sibling.subject.basis = tail->basis;
    if (dilution != Dilution::unspecified) sibling.subject.dilution = dilution;
    if (per_share) sibling.subject.per_share = true;
    assertion = state.add(std::move(sibling));
  }
  if (tail) state.cursor.at = tail->end;
  return assertion;
}

namespace {

/// The assertion of the last figure; "or 25% in constant currency" is said on a basis of its own.
[[nodiscard]] std::uint32_t assertion_beside(ClaimState& state, QuantityPhrase const& phrase, Role role) {
  Phrase const* const at = state.cursor.at;
  Phrase const* const end = state.cursor.last;
  bool const own_basis = match_share_basis(at, end) || match_basis_phrase(at, end) || match_basis_behind(at, end) || match_basis_adjusting(at, end);
  return own_basis ? sibling_assertion(state, state.last->assertion, phrase, role) : state.last->assertion;
}

/// The baseline of a change that was named before it.
[[nodiscard]] std::optional<PeriodReference> leading_baseline_of(Figure const& change) {
  bool const leads = change.baseline && !change.baseline->span.empty() &&
                     change.baseline->span.end <= change.quantity.span.begin;
  return leads ? change.baseline : std::nullopt;
}

}  // namespace

void begin_prior_group(ClaimState& state) {
  state.prior_periods.clear();
  state.clause.group.clear();
  state.prior_figures = 0;
}

void push_figure(ClaimState& state, std::uint32_t assertion_index, Quantity const& quantity, Role role) {
  Assertion& assertion = state.claims.assertions[assertion_index];
  Figure one;
  one.quantity = quantity;
  one.role = role;
  settle_part(one);
  role = one.role;
  if (role == Role::prior_level && !state.prior_periods.empty())
    one.period = state.prior_periods[std::min(state.prior_figures, state.prior_periods.size() - 1)];
  FigurePlace const place{assertion_index, static_cast<std::uint32_t>(assertion.figures.size())};
  if (role != Role::level && role != Role::share)
    one.counterpart = counterpart_in(state, assertion, role, quantity.unit);
  if (role == Role::prior_level && one.counterpart) one.whole = assertion.figures[*one.counterpart].whole;
  assertion.figures.push_back(one);
  if (role == Role::prior_level) put_beside_shares(state, assertion_index);
  assertion.span = covering(assertion.span, quantity.span);
  if (assertion.span.begin > assertion.subject.span.begin && !assertion.subject.span.empty())
    assertion.span.begin = assertion.subject.span.begin;
  if (role == Role::prior_level) ++state.prior_figures;
  state.clause.group.push_back(place);
  state.clause.figures.push_back(place);
  state.last = place;
}

void add_group(ClaimState& state, Phrase const& quantity, Role role, GroupOf of) {
  Clause& clause = state.clause;
  QuantityPhrase const& phrase = state.phrase_of(quantity);
  bool const beside = of == GroupOf::last_figure;
  if (clause.negated && role != Role::prior_level) role = Role::mention;
  Direction const direction_before = beside ? state.figure(*state.last).direction : clause.direction.value;
  Span const span_before = beside ? state.figure(*state.last).direction_span : clause.direction.span;
  // "rose over the prior year by $2 million, or 3%": the baseline in front is that of both.
  std::optional<PeriodReference> const baseline_before =
      beside ? leading_baseline_of(state.figure(*state.last)) : clause.baseline;
  std::uint32_t const target = beside ? assertion_beside(state, phrase, role) : target_assertion(state, phrase, role);
  clause.group.clear();
  bool const range = phrase.quantities.size() > 1;
  bool const changes = is_change(role);
  for (Quantity const& one : phrase.quantities) {
    push_figure(state, target, one, range && !changes ? Role::range : role);
    if (!changes) continue;
    Figure& added = state.figure(*state.last);
    added.direction = direction_before;
    added.direction_span = span_before;
    if (baseline_before) added.baseline = baseline_before;
  }
  // "compared with an increase of 4% a year ago"
  if (changes && clause.comparing && !clause.leading && !beside && state.prior_figures == 0)
    clause.compared.insert(clause.compared.end(), clause.group.begin(), clause.group.end());
  state.group_role = role;
  state.driver.has_figures = true;
  if (role == Role::level) {
    clause.levels = clause.group;
    close_leading(state, target);
    if (clause.baseline) state.figure(*state.last).baseline = clause.baseline;
  }
  clause.baseline.reset();
  clause.names.drop_words();
}

void add_elided(ClaimState& state, Phrase const& quantity, Figure const& before) {
  Clause& clause = state.clause;
  clause.direction.value = before.direction;
  clause.direction.span = before.direction_span;
  bool const other_unit = is_change(before.role) && before.quantity.unit != state.unit_of(quantity);
  add_group(state, quantity, other_unit ? change_role(state.unit_of(quantity)) : before.role);
  if (before.role == Role::level)
    for (FigurePlace const place : clause.group) direct_figure(state, place);
  clause.direction = {};
}

}  // namespace tieout::grammar
