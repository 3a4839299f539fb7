#include "tieout/grammar/claim/apposed_figure.hpp"

#include "tieout/grammar/claim/bare_figure.hpp"
#include "tieout/grammar/claim/basis_phrase.hpp"
#include "tieout/grammar/claim/change_figure.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_role.hpp"
#include "tieout/grammar/claim/unit_rate.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace tieout::grammar {
namespace {

/// The dilution that the words beside a figure name.
[[nodiscard]] Dilution dilution_around(ClaimState const& state, QuantityPhrase const& phrase, Dilution named) {
  if (named != Dilution::unspecified) return named;
  if (phrase.dilution != 0) return static_cast<Dilution>(phrase.dilution);
  // "based on ... shares" behind a per-share figure counts the same shares.
  if (phrase.quantities.front().unit == Unit::shares && state.last)
    return state.claims.assertions[state.last->assertion].subject.dilution;
  return Dilution::unspecified;
}

/// "$10.1 million (75 cents)", "$2,929,000, or $0.31": the cents are per share, whether the words say so or not.
[[nodiscard]] bool is_cents_behind_scale(Quantity const& quantity, Quantity const& before) {
  constexpr std::int64_t written_out = 10'000;
  bool const amount = before.ulp.exponent > 0 || (before.ulp.exponent == 0 && before.value.exponent >= 0 &&
                                                  before.value.magnitude().mantissa >= written_out);
  return quantity.unit == Unit::currency && quantity.ulp.exponent < 0 && before.unit == Unit::currency && amount;
}

/// "$0.47 per share or $58.1 million": an amount, which is not per share as what it restates is.
[[nodiscard]] bool is_amount_behind_share(Quantity const& quantity, Figure const& before) {
  return quantity.unit == Unit::currency && quantity.ulp.exponent >= 0 && before.quantity.unit == Unit::per_share;
}

/// Without the words that say that it is per share.
void drop_per_share(std::string_view text, Subject& subject) {
  subject.per_share = false;
  subject.dilution = Dilution::unspecified;
  auto const says_share = [&](Span span) {
    std::string_view const word = text.substr(span.begin, span.size());
    return word == "per" || (lexicon_entry(find_word(word)).classes & lexical::share_word) != 0;
  };
  subject.words.erase(std::remove_if(subject.words.begin(), subject.words.end(), says_share), subject.words.end());
}

/// A comparison with a quantity follows.
[[nodiscard]] bool is_compared(ClaimState const& state) {
  auto const item = match_item(state.cursor.at, state.cursor.last);
  if (item && item->kind == ItemKind::compared) return true;
  bool const as = state.cursor.at_word<"as">() && state.cursor.last - state.cursor.at > 1;
  auto const behind = as ? match_item(state.cursor.at + 1, state.cursor.last) : std::nullopt;
  return behind && behind->kind == ItemKind::compared;
}

/// Money beside money per share, or beside a number of shares: another row of the same statement.
void apposed_assertion(ClaimState& state, Phrase const& quantity, Figure const& before, Dilution named) {
  std::uint32_t const main = state.last->assertion;
  std::uint32_t const base = state.claims.assertions[main].apposed_to.value_or(main);
  QuantityPhrase const& phrase = state.phrase_of(quantity);
  Unit const unit = phrase.quantities.front().unit;
  std::optional<std::uint32_t> found, exact;
  bool const moved = unit == Unit::per_share && (before.role == Role::change || before.role == Role::percent_change);
  // "Was $5 million compared to $4 million a year ago, or $0.10 per share as compared to $0.08": of the level again.
  bool const of_level = before.role == Role::prior_level && unit == Unit::per_share &&
                        before.quantity.unit != Unit::per_share && is_compared(state);
  bool const told_alike = (before.role == Role::prior_level && !of_level) || before.role == Role::mention;
  // "increased 6%, or $0.88 per share"
  Role const role = moved ? Role::change : told_alike ? before.role : Role::level;
  for (std::uint32_t i = state.first_assertion; i < state.claims.assertions.size(); ++i) {
    auto const& assertion = state.claims.assertions[i];
    Dilution const wanted = dilution_around(state, phrase, named);
    bool const alike = wanted == assertion.subject.dilution ||
                       (role == Role::prior_level &&
                        (wanted == Dilution::unspecified || assertion.subject.dilution == Dilution::unspecified));
    bool const same =
        assertion.apposed_to == base && !assertion.figures.empty() &&
        (assertion.figures.front().quantity.unit == unit || (unit == Unit::currency && assertion.subject.per_share)) &&
        alike;
    if (same) found = i;
    if (same && wanted == assertion.subject.dilution) exact = i;
  }
  if (exact) found = exact;
  bool const amount = is_amount_behind_share(phrase.quantities.front(), before);
  // "$0.47 per share or $58.1 million compared to $54.2 million or $0.44 per share"
  auto const& first = state.claims.assertions[base].figures;
  if (!found && main != base && unit == Unit::per_share && !first.empty() && first.front().quantity.unit == unit)
    found = base;
  if (!found) {
    Assertion assertion;
    assertion.subject = state.claims.assertions[base].subject;
    // "$6.3 million, or $2.60 per barrel"
    bool const rate = end_of_unit_rate(&quantity + 1, state.cursor.last) != nullptr;
    assertion.subject.per_share = unit == Unit::per_share || (unit == Unit::currency && !rate);
    if (amount) drop_per_share(state.text, assertion.subject);
    assertion.subject.shares = unit == Unit::shares;
    if (unit == Unit::shares || unit == Unit::per_share || named != Dilution::unspecified) assertion.subject.dilution = dilution_around(state, phrase, named);
    assertion.speech = state.speech;
    assertion.apposed_to = base;
    found = state.add(std::move(assertion));
  } else if (state.claims.assertions[*found].subject.dilution == Dilution::unspecified) {
    state.claims.assertions[*found].subject.dilution = dilution_around(state, phrase, named);
  }
  state.clause.group.clear();
  for (Quantity const& one : phrase.quantities) {
    push_figure(state, *found, one, role);
    if (!moved) continue;
    state.figure(*state.last).direction = before.direction;
    state.figure(*state.last).direction_span = before.direction_span;
  }
  state.group_role = role;
}

/// The amount that a share restates: of a list of amounts the first one, where as many shares follow.
[[nodiscard]] std::uint32_t first_restated(ClaimState const& state) {
  auto const& levels = state.clause.levels;
  std::size_t shares = 1;
  Phrase const* look = state.cursor.at;
  while (look != state.cursor.last && (look->kind == PhraseKind::comma || look->says<"and">())) {
    while (look != state.cursor.last && (look->kind == PhraseKind::comma || look->says<"and">())) ++look;
    if (look == state.cursor.last || look->kind != PhraseKind::quantity || state.unit_of(*look) != Unit::percent) break;
    ++shares;
    ++look;
  }
  bool const listed = shares > 1 && levels.size() == shares && levels.back().assertion == state.last->assertion &&
                      levels.back().figure == state.last->figure && levels.front().assertion == state.last->assertion;
  return listed ? levels.front().figure : state.last->figure;
}

/// "$3.2 million ($2.0 million after tax)", "14% (12% organically)": words tell in what way it is another figure.
[[nodiscard]] bool is_measured_otherwise(ClaimState const& state, Phrase const& quantity) {
  PhraseCursor const& cursor = state.cursor;
  if (cursor.at_end() || cursor.at->kind != PhraseKind::word || state.phrase_of(quantity).dilution != 0) return false;
  if (match_basis_phrase(cursor.at, cursor.last)) return false;
  return cursor.at_word<"after">() || cursor.at_word<"net">() || cursor.at_word<"before">() ||
         cursor.at_word<"pre">() || cursor.at_word<"organically">() || cursor.at_word<"organic">() ||
         cursor.at_word<"on">() || cursor.at_word<"in">();
}

}  // namespace

void read_apposed(ClaimState& state, Phrase const& quantity) {
  if (!state.last) return read_bare(state, quantity);
  if (read_restated_change(state, quantity)) return;
  Figure const before = state.figure(*state.last);
  Unit const unit = state.unit_of(quantity);
  if (unit == before.quantity.unit && is_measured_otherwise(state, quantity)) {
    add_group(state, quantity, Role::mention, GroupOf::last_figure);
    return;
  }
  bool const change_before = is_change(before.role) && before.role != Role::multiple;
  if (unit == Unit::percent && before.role == Role::change)
    return add_group(state, quantity, Role::percent_change, GroupOf::last_figure);
  if (unit == Unit::currency && before.role == Role::percent_change)
    return add_group(state, quantity, Role::change, GroupOf::last_figure);
  if (change_before && unit != Unit::per_share && unit != Unit::shares)
    return add_group(state, quantity, change_role(unit), GroupOf::last_figure);
  if (unit == Unit::percent && before.quantity.unit != Unit::percent) {
    std::uint32_t const main = first_restated(state);
    add_group(state, quantity, Role::share, GroupOf::last_figure);
    for (FigurePlace const place : state.clause.group) state.figure(place).counterpart = main;
    return;
  }
  auto const dilution = static_cast<Dilution>(state.phrase_of(quantity).dilution);
  bool const other_count =
      dilution != Dilution::unspecified && dilution != state.claims.assertions[state.last->assertion].subject.dilution;
  if (unit == before.quantity.unit && unit != Unit::shares && !other_count &&
      !is_cents_behind_scale(state.phrase_of(quantity).quantities.front(), before.quantity))
    return add_group(state, quantity, before.role, GroupOf::last_figure);
  apposed_assertion(state, quantity, before, Dilution::unspecified);
}

void read_named_share(ClaimState& state, Words const& name, Phrase const& quantity) {
  apposed_assertion(state, quantity, state.figure(*state.last), read_subject(state.text, name).dilution);
}

}  // namespace tieout::grammar
