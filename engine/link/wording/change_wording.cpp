#include "tieout/engine/link/wording/change_wording.hpp"

#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/subject/numbered_name.hpp"
#include "tieout/engine/link/subject/other_currency.hpp"
#include "tieout/engine/link/subject/unit_rate.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tieout {
namespace {

// Larger tables hold too many changes of two digits.
constexpr std::size_t most_rows = 60;

// "Asset management revenue" may be the row "Asset management"; more words make a part of it.
constexpr std::size_t most_unsaid = 1;

/// How well a row must be named for a change of so many digits.
[[nodiscard]] bool named_well_enough(Naming const& naming, int digits) noexcept {
  constexpr int few_digits = 2;
  constexpr int half = 50;
  constexpr int well = 75;
  if (digits < few_digits || naming.words_beside == 0) return false;
  if (digits > few_digits) return naming.in_full || naming.share_beside >= half;
  return naming.share_beside >= well;
}

[[nodiscard]] bool in_amounts(Figure const& figure, Row const& row) noexcept {
  if (figure.role == Role::percent_change) return row.unit != RowUnit::percent && row.unit != RowUnit::basis_point;
  return figure.quantity.unit == Unit::currency && row.unit == RowUnit::amount;
}

}  // namespace

bool says_change(LinkInput const& input, std::uint32_t i) {
  Figure const& figure = input.figure(i);
  Hedge const hedge = figure.quantity.hedge;
  bool const plain = hedge == Hedge::none || hedge == Hedge::about;
  return plain && (figure.role == Role::percent_change || figure.role == Role::change);
}

std::vector<Derivation> changes_by_wording(LinkInput const& input, LabelWordings const& labels,
                                           FigureWording const& wording, Link const& link, std::uint32_t i,
                                           int digits) {
  std::vector<Derivation> found;
  Figure const& figure = input.figure(i);
  PeriodChoice const own = choice_of(link.period);
  PeriodChoice const start = start_period(input, i, own);
  for (std::uint32_t s = 0; s < input.statements.size(); ++s) {
    Statement const& statement = input.statements[s];
    if (statement.rows.size() > most_rows || statement.of_labels) continue;
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      Row const& row = statement.rows[r];
      if (!in_amounts(figure, row) || in_other_currency(input.assertion(i), figure, statement) ||
          numbered_otherwise(input, i, row) || rate_of_amount_row(input, i, statement, row))
        continue;
      CellReference const cell{s, r, 0};
      if (!labels.subject_allows(input.assertion(i).subject, wording.subject, cell)) continue;
      if (labels.left_unsaid(wording.subject, cell) > most_unsaid) continue;
      if (!named_well_enough(labels.naming(wording, cell), digits)) continue;
      auto ways =
          changes(input.statements, {{s, r, 0}}, figure.role, input.assertion(i).subject.basis, own, start).candidates;
      std::erase_if(ways, [&](Derivation const& one) {
        return !gives(one, figure, input.statements) || of_unlike_lengths(one, input.statements);
      });
      std::move(ways.begin(), ways.end(), std::back_inserter(found));
    }
  }
  auto const same_label = [&](Derivation const& one) {
    auto const label = [&](Derivation const& of) {
      CellReference const cell = of.cells.front();
      return input.statements[cell.statement].rows[cell.row].label;
    };
    return label(one) == label(found.front());
  };
  if (!std::all_of(found.begin(), found.end(), same_label)) found.clear();
  for (Derivation& one : found) one.why += ", by the words of the sentence";
  return found;
}

}  // namespace tieout
