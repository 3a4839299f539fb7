#include "tieout/engine/link/settle.hpp"

#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>

namespace tieout {
namespace {

using Statements = std::vector<Statement>;

[[nodiscard]] Decimal size_of(CellReference cell, Statements const& statements) {
  return statements[cell.statement].value(cell.row, cell.column).magnitude();
}

[[nodiscard]] Row const& row_of(Derivation const& candidate, Statements const& statements) {
  CellReference const cell = candidate.cells.front();
  return statements[cell.statement].rows[cell.row];
}

// Rows of primary statements win by less than anything that the words tell apart.
constexpr int telling = 10;

/// "Per share" and no more mostly means diluted shares, which analysts go by: of two rows as good as each other, the
/// basic one comes last.
void keep_best(std::vector<Derivation>& candidates, Statements const& statements) {
  auto const by_score = [](Derivation const& a, Derivation const& b) { return a.score < b.score; };
  int const best = std::max_element(candidates.begin(), candidates.end(), by_score)->score;
  std::erase_if(candidates, [&](Derivation const& one) { return one.score < best - telling; });
  std::stable_sort(candidates.begin(), candidates.end(), [&](Derivation const& a, Derivation const& b) {
    if (a.score != b.score) return a.score > b.score;
    auto const basic = [&](Derivation const& one) { return row_of(one, statements).dilution == Dilution::basic; };
    return !basic(a) && basic(b);
  });
}

/// Candidates that differ by nothing but basic and diluted, or by being all of the net income and the owners' part of
/// it: a claim that does not say which is one of the two, and wrong where both say so.
[[nodiscard]] bool agree_on_each(std::vector<Derivation> const& candidates, Statements const& statements) {
  for (bool const owners : {false, true})
    for (auto const dilution :
         {Dilution::unspecified, Dilution::basic, Dilution::diluted, Dilution::basic_and_diluted}) {
      std::vector<Derivation> alike;
      for (Derivation const& one : candidates) {
        Row const& row = row_of(one, statements);
        if (row.dilution == dilution && holds(row.label, "attributable") == owners) alike.push_back(one);
      }
      if (!agree(alike, statements)) return false;
    }
  return true;
}

/// Balances and flows may stand under one date.
[[nodiscard]] bool of_same_periods(Derivation const& a, Derivation const& b, Statements const& statements) {
  auto const period_of = [&](CellReference cell) { return statements[cell.statement].columns[cell.column].period; };
  return std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(),
                    [&](CellReference x, CellReference y) {
                      auto const& one = period_of(x);
                      auto const& other = period_of(y);
                      return !one || !other || ends_alike(*one, *other);
                    });
}

/// The same within each period: candidates that differ by nothing but that.
[[nodiscard]] bool agree_in_each_period(std::vector<Derivation> candidates, Statements const& statements) {
  while (!candidates.empty()) {
    Derivation const first = candidates.front();
    auto const rest = std::stable_partition(candidates.begin(), candidates.end(), [&](Derivation const& one) {
      return !of_same_periods(one, first, statements);
    });
    if (!agree_on_each({rest, candidates.end()}, statements)) return false;
    candidates.erase(rest, candidates.end());
  }
  return true;
}

/// The best candidate's statement has columns of another length than its own.
[[nodiscard]] bool several_lengths(Derivation const& best, Statements const& statements) {
  CellReference const cell = best.cells.front();
  Statement const& statement = statements[cell.statement];
  auto const& here = statement.columns[cell.column].period;
  return here && std::any_of(statement.columns.begin(), statement.columns.end(), [&](Column const& column) {
           return column.period && column.kind == ColumnKind::amount && column.period->months != here->months;
         });
}

/// Amounts of a statement whose scale nobody says can't contradict; ratios of its cells can.
[[nodiscard]] bool scale_known(Derivation const& best, Role role, Statements const& statements) {
  if (role == Role::percent_change || role == Role::multiple || role == Role::share) return true;
  Row const& row = row_of(best, statements);
  // "Gross profit (in thousands)" says it for itself.
  bool const own = row.scale != statements[best.cells.front().statement].scale;
  return statements[best.cells.front().statement].scale_stated || row.unit != RowUnit::amount || own;
}

/// Equally good levels that print different numbers: the one that fits the claim comes first, and the link says so.
void prefer_by_value(Link& link, Figure const& figure, Statements const& statements) {
  if (!is_level(figure)) return;
  Quantity claim = figure.quantity;
  claim.value = claim.value.magnitude();
  Interval const claimed = claim_interval(claim);
  auto const rounds = [&](Derivation const& one) {
    return one.kind == DerivationKind::level && claimed.contains(Rational(size_of(one.cells.front(), statements)));
  };
  auto const fits_within = [&](Derivation const& one) {
    CellReference const cell = one.cells.front();
    Decimal const ulp = statements[cell.statement].ulp(cell.row, cell.column);
    return one.kind == DerivationKind::level && overlap(claimed, rounding_interval(size_of(cell, statements), ulp));
  };
  auto fits = std::find_if(link.candidates.begin(), link.candidates.end(), rounds);
  if (fits == link.candidates.end()) fits = std::find_if(link.candidates.begin(), link.candidates.end(), fits_within);
  if (fits == link.candidates.end()) return;
  std::rotate(link.candidates.begin(), fits, fits + 1);
  link.by_value = true;
}

}  // namespace

bool agree(std::vector<Derivation> const& candidates, std::vector<Statement> const& statements) {
  auto const same_size = [&](CellReference a, CellReference b) {
    return Rational(size_of(a, statements)) == Rational(size_of(b, statements));
  };
  std::vector<Derivation const*> first_of_kind;
  for (Derivation const& one : candidates) {
    if (one.kind == DerivationKind::printed_change) continue;
    auto const same_kind = [&](Derivation const* other) { return other->kind == one.kind; };
    auto const first = std::find_if(first_of_kind.begin(), first_of_kind.end(), same_kind);
    if (first == first_of_kind.end())
      first_of_kind.push_back(&one);
    else if (!std::equal(one.cells.begin(), one.cells.end(), (*first)->cells.begin(), (*first)->cells.end(), same_size))
      return false;
  }
  return true;
}

void settle(Link& link, Figure const& figure, bool period_assumed, std::vector<Statement> const& statements) {
  if (link.candidates.empty()) return;
  keep_best(link.candidates, statements);
  Derivation const& best = link.candidates.front();
  bool const same = agree_on_each(link.candidates, statements);
  link.column_open = !same || (period_assumed && several_lengths(best, statements));
  link.choice_open = !same && !agree_in_each_period(link.candidates, statements);
  link.sure = scale_known(best, figure.role, statements);
  if (!agree(link.candidates, statements)) prefer_by_value(link, figure, statements);
}

void add_second_choice(Link& link, Figure const& figure, std::vector<Derivation> others,
                       std::vector<Statement> const& statements) {
  if (link.candidates.empty()) return;
  int const best = link.candidates.front().score;
  bool const told_apart = !link.by_value;
  for (Derivation& one : others)
    if (one.score >= best - telling) link.candidates.push_back(std::move(one));
  CellReference const first = link.candidates.front().cells.front();
  prefer_by_value(link, figure, statements);
  // Nothing was chosen where the first choice is the one that fits.
  if (told_apart && link.candidates.front().cells.front() == first) link.by_value = false;
}

}  // namespace tieout
