#include "tieout/engine/check/any_period.hpp"

#include "tieout/engine/check/compute.hpp"
#include "tieout/engine/check/figure_check.hpp"
#include "tieout/engine/exact/interval.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace tieout {
namespace {

/// How many of a derivation's cells, from the front, are of the later period.
[[nodiscard]] std::size_t later_cells(Derivation const& derivation) noexcept {
  switch (derivation.kind) {
    case DerivationKind::difference:
    case DerivationKind::relative_change:
    case DerivationKind::point_difference:
    case DerivationKind::multiple:
    case DerivationKind::ratio_difference:
      return derivation.cells.size() / 2;
    case DerivationKind::level:
    case DerivationKind::printed_change:
    case DerivationKind::ratio:
    case DerivationKind::sum:
    case DerivationKind::part_of_sum:
      return derivation.cells.size();
  }
  return derivation.cells.size();
}

/// The last digit of a figure may be rounded otherwise than the cells are.
[[nodiscard]] Quantity nearly(Quantity claim) {
  claim.value = claim.value.magnitude();
  if (claim.hedge == Hedge::none) claim.hedge = Hedge::about;
  return claim;
}

/// Tries a derivation over other columns, and over rows of the same names.
class OtherPeriods {
 public:
  OtherPeriods(Case const& subject, FigureIndex figure)
      : subject_(subject),
        claim_(nearly(subject.figure(figure).quantity)),
        loss_(speaks_of_loss(subject, subject.assertion_of(figure).subject)) {}

  /// Some column gives the claim, or it can't be told.
  [[nodiscard]] bool may_give(Derivation const& derivation) {
    std::uint32_t const own = derivation.cells.front().statement;
    auto const elsewhere = [&](CellReference cell) { return cell.statement != own; };
    if (std::any_of(derivation.cells.begin(), derivation.cells.end(), elsewhere)) return true;
    if (gives_in(derivation)) return true;
    for (std::uint32_t s = 0; s < subject_.statements.size(); ++s)
      if (gives_in_rows_called_so(derivation, s)) return true;
    return false;
  }

 private:
  [[nodiscard]] Row const& row_of(CellReference cell) const {
    return subject_.statements[cell.statement].rows[cell.row];
  }

  [[nodiscard]] bool called_as(CellReference cell, std::uint32_t statement, std::uint32_t row) const {
    Row const& own = row_of(cell);
    Row const& other = subject_.statements[statement].rows[row];
    return !own.label.empty() && other.label == own.label && other.unit == own.unit;
  }

  [[nodiscard]] bool gives_in_rows_called_so(Derivation const& derivation, std::uint32_t statement) {
    auto const rows = static_cast<std::uint32_t>(subject_.statements[statement].rows.size());
    for (std::uint32_t r = 0; r < rows; ++r)
      if (called_as(derivation.cells.front(), statement, r))
        if (auto const moved = moved_to(derivation, statement, r); moved && gives_in(*moved)) return true;
    return false;
  }

  /// The same over rows of the same names, the first of which is `row`.
  [[nodiscard]] std::optional<Derivation> moved_to(Derivation derivation, std::uint32_t statement,
                                                   std::uint32_t row) const {
    CellReference const first = derivation.cells.front();
    auto const rows = static_cast<std::uint32_t>(subject_.statements[statement].rows.size());
    for (CellReference& cell : derivation.cells) {
      std::uint32_t place = row;
      if (cell.row != first.row)
        for (place = 0; place < rows && !called_as(cell, statement, place);) ++place;
      if (place == rows) return std::nullopt;
      cell = {statement, place, 0};
    }
    return derivation;
  }

  [[nodiscard]] bool gives_in(Derivation derivation) {
    Statement const& statement = subject_.statements[derivation.cells.front().statement];
    auto const columns = static_cast<std::uint32_t>(statement.columns.size());
    bool const change = later_cells(derivation) < derivation.cells.size();
    for (std::uint32_t now = 0; now < columns; ++now) {
      if (!change && gives_over(derivation, now, now)) return true;
      for (std::uint32_t before = 0; change && before < columns; ++before)
        if (precedes(statement.columns[before], statement.columns[now]) && gives_over(derivation, now, before))
          return true;
    }
    return false;
  }

  [[nodiscard]] static bool precedes(Column const& before, Column const& now) {
    return before.kind == now.kind && before.period && now.period && before.period->months == now.period->months &&
           to_days(before.period->end) < to_days(now.period->end);
  }

  [[nodiscard]] bool gives_over(Derivation& derivation, std::uint32_t now, std::uint32_t before) {
    constexpr int most_tries = 1000;
    if (++tries_ > most_tries) return true;
    std::size_t const later = later_cells(derivation);
    for (std::size_t k = 0; k < derivation.cells.size(); ++k) {
      CellReference& cell = derivation.cells[k];
      cell.column = k < later ? now : before;
      if (!subject_.statements[cell.statement].printed(cell.row, cell.column)) return false;
    }
    auto const computed = compute(subject_, derivation, claim_, loss_);
    return computed &&
           bears_out(fit(claim_, computed->computed.value.magnitude(), magnitude(computed->computed.range)));
  }

  Case const& subject_;
  Quantity claim_;
  bool loss_;
  int tries_ = 0;
};

}  // namespace

bool wrong_in_any_period(Case const& subject, FigureIndex figure) {
  OtherPeriods others(subject, figure);
  auto const& candidates = subject.links[figure].candidates;
  return std::none_of(candidates.begin(), candidates.end(),
                      [&](Derivation const& one) { return others.may_give(one); });
}

}  // namespace tieout
