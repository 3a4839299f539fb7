#include "tieout/grammar/claim/claim_reader.hpp"

#include "tieout/grammar/claim/apposed_figure.hpp"
#include "tieout/grammar/claim/aside.hpp"
#include "tieout/grammar/claim/bare_figure.hpp"
#include "tieout/grammar/claim/baseline_settlement.hpp"
#include "tieout/grammar/claim/basis_phrase.hpp"
#include "tieout/grammar/claim/change_figure.hpp"
#include "tieout/grammar/claim/clause_end.hpp"
#include "tieout/grammar/claim/clause_mark.hpp"
#include "tieout/grammar/claim/clause_subject.hpp"
#include "tieout/grammar/claim/clause_word.hpp"
#include "tieout/grammar/claim/figure_group.hpp"
#include "tieout/grammar/claim/figure_period.hpp"
#include "tieout/grammar/claim/further_figure.hpp"
#include "tieout/grammar/claim/item.hpp"
#include "tieout/grammar/claim/level_figure.hpp"
#include "tieout/grammar/claim/named_figure.hpp"
#include "tieout/grammar/claim/prior_figure.hpp"
#include "tieout/grammar/claim/share_whole.hpp"
#include "tieout/grammar/claim/tolerance_figure.hpp"
#include "tieout/grammar/claim/unit_rate.hpp"
#include "tieout/grammar/lex/production.hpp"

namespace tieout::grammar {
namespace {

/// Basis phrases beside a figure belong to it; others to what the clause will say.
[[nodiscard]] bool read_basis(ClaimState& state) {
  if (auto const shares = match_share_basis(state.cursor.at, state.cursor.last)) {
    state.cursor.at = shares->end;
    if (state.clause.figures.empty()) state.clause.per_share = shares->dilution;
    return true;
  }
  auto const found = match_basis_phrase(state.cursor.at, state.cursor.last);
  if (!found) return false;
  state.cursor.at = found->end;
  state.clause.basis = found->basis;
  return true;
}

[[nodiscard]] bool is_predicate(ItemKind kind) noexcept {
  return kind == ItemKind::level || kind == ItemKind::part || kind == ItemKind::change || kind == ItemKind::moved_to;
}

/// A figure, by what introduces it.
void read_figure(ClaimState& state, Item const& found, Phrase const& quantity) {
  switch (found.kind) {
    case ItemKind::change:
      return read_change(state, found, quantity);
    case ItemKind::moved_to:
    case ItemKind::held_at:
      return read_moved_to(state, found, quantity);
    case ItemKind::to:
      return read_to(state, quantity);
    case ItemKind::from:
      return read_from(state, found, quantity);
    case ItemKind::compared:
      return read_compared(state, found, quantity);
    case ItemKind::level:
      return read_stated_level(state, found, quantity);
    case ItemKind::of:
      return read_of(state, found, quantity);
    case ItemKind::part:
      freeze_subject(state);
      return add_group(state, quantity, Role::share);
    case ItemKind::apposed:
      if (Words const name = other_name(state, found); !name.empty()) return read_named_share(state, name, quantity);
      return read_apposed(state, quantity);
    case ItemKind::in_parentheses:
      return read_apposed(state, quantity);
    case ItemKind::nominal_change:
      return read_nominal_change(state, found, quantity);
    case ItemKind::change_against:
      return read_change_against(state, found, quantity);
    case ItemKind::parenthetic_prior:
      return read_parenthetic_prior(state, found, quantity);
    case ItemKind::further:
      return read_further(state, found, quantity);
    default:
      return read_bare(state, quantity);
  }
}

/// "increased to 1,046 homes at an average price of": what was counted is no part of the next subject.
void skip_counted(ClaimState& state, Phrase const& quantity) {
  if (state.unit_of(quantity) != Unit::count || !state.cursor.at_name()) return;
  Words const things = state.cursor.plain_words();
  if (!things.empty()) state.cursor.take(things);
}

[[nodiscard]] std::optional<Item> item_at(ClaimState const& state) {
  auto const named = match_named_figure(state);
  return named ? named : match_item(state.cursor.at, state.cursor.last);
}

void read_item(ClaimState& state, Item const& found) {
  if (found.kind == ItemKind::when) return read_period(state, found);
  if (found.kind == ItemKind::baseline) return read_baseline(state, found);
  Phrase const& quantity = found.quantity();
  // "$2.60 per barrel": the words are part of the amount.
  if (state.unit_of(quantity) == Unit::currency)
    if (Phrase const* const end = end_of_unit_rate(state.cursor.at, state.cursor.last); end != nullptr)
      state.cursor.at = end;
  state.clause.verb_seen = state.clause.verb_seen || is_predicate(found.kind);
  if (state.phrase_of(quantity).tolerance) return read_tolerance(state, quantity);
  if (quantity.multiple && found.kind != ItemKind::change) return read_multiple(state, quantity);
  read_figure(state, found, quantity);
  skip_counted(state, quantity);
  read_whole(state);
}

/// A colon, or the dash of "Revenue - $22.6 million".
[[nodiscard]] bool may_label(ClaimState const& state, Phrase const& stop) {
  if (stop.colon) return true;
  return stop.begin->symbol == '-' && !state.clause.verb_seen && !state.clause.moves && state.clause.figures.empty();
}

/// "Net sales of $16.5 million; up 155% from $6.5 million", "Net sales: $16.5 million - up 155%": the level before the
/// semicolon or the dash moved.
[[nodiscard]] bool goes_on_behind(ClaimState const& state, Phrase const& stop) {
  bool const mark = stop.begin->symbol == ';' || (stop.begin->symbol == '-' && !stop.colon);
  if (!mark || !state.last || state.clause.figures.empty() || state.clause.comparing) return false;
  Role const role = state.figure(*state.last).role;
  bool const moves = state.cursor.at_word<"up">() || state.cursor.at_word<"down">();
  return moves && (role == Role::level || role == Role::share) && state.clause.names.words.empty();
}

/// A phrase that introduces nothing.
void read_other(ClaimState& state, Phrase const& phrase) {
  switch (phrase.kind) {
    case PhraseKind::comma:
      return read_comma(state, phrase);
    case PhraseKind::stop:
      if (goes_on_behind(state, phrase)) return read_comma(state, phrase);
      if (may_label(state, phrase) && read_label(state)) return;
      end_clause(state);
      state.leading_baseline.reset();
      return;
    case PhraseKind::open:
      skip_definition(state);
      return;
    case PhraseKind::close:
    case PhraseKind::sign:
    case PhraseKind::ignored:
      return;
    default:
      return read_word(state, phrase);
  }
}

}  // namespace

void read_claims(std::string_view text, Phrases const& phrases, Claims& claims, Steps* steps) {
  ClaimState state(text, phrases, claims);
  PhraseCursor& cursor = state.cursor;
  while (!cursor.at_end()) {
    Phrase const* const begin = cursor.at;
    if (read_basis(state)) {
      if (steps != nullptr) steps->push_back({std::nullopt, true, begin, cursor.at, cursor.at});
    } else if (auto const found = item_at(state)) {
      matched<"item">();
      cursor.at = found->end;
      read_item(state, *found);
      if (steps != nullptr) steps->push_back({found->kind, false, begin, found->end, cursor.at});
    } else {
      read_other(state, *cursor.at++);
      if (steps != nullptr) steps->push_back({std::nullopt, false, begin, begin, cursor.at});
    }
  }
  end_clause(state);
  settle_baselines(state);
}

}  // namespace tieout::grammar
