#include "tieout/engine/link/change.hpp"

#include "tieout/engine/calendar/closing_month.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] DerivationKind kind_of(Role role) noexcept {
  switch (role) {
    case Role::percent_change:
      return DerivationKind::relative_change;
    case Role::point_change:
      return DerivationKind::point_difference;
    case Role::multiple:
      return DerivationKind::multiple;
    default:
      return DerivationKind::difference;
  }
}

/// The kind of column that prints such changes, if tables have one.
[[nodiscard]] std::optional<ColumnKind> printing_kind(Role role) noexcept {
  if (role == Role::percent_change) return ColumnKind::percent_change;
  if (role == Role::change) return ColumnKind::change;
  return std::nullopt;
}

/// The columns that print the row's change from `start` to the period of column `current`.
[[nodiscard]] std::vector<std::uint32_t> change_columns(Statement const& statement, std::uint32_t row, Role role,
                                                        Basis basis, std::uint32_t current, Period const& start) {
  std::vector<std::uint32_t> columns;
  auto const kind = printing_kind(role);
  for (std::uint32_t c = 0; kind && c < statement.columns.size(); ++c) {
    Column const& column = statement.columns[c];
    if (column.kind != *kind || !statement.printed(row, c) || !column.period || !column.baseline) continue;
    if (!same_period(*column.period, *statement.columns[current].period) || !basis_fits(basis, column.basis)) continue;
    if (same_period(start, *column.baseline)) columns.push_back(c);
  }
  return columns;
}

[[nodiscard]] std::vector<std::uint32_t> year_earlier(Statement const& statement, std::uint32_t current,
                                                      std::vector<std::uint32_t> const& columns) {
  Period const earlier = shifted(*statement.columns[current].period, -12);
  std::vector<std::uint32_t> found;
  for (std::uint32_t const c : columns)
    if (same_period(earlier, *statement.columns[c].period)) found.push_back(c);
  return found;
}

/// The columns of the period that ends where that of column `current` begins.
[[nodiscard]] std::vector<std::uint32_t> just_before(Statement const& statement, std::uint32_t current,
                                                     std::vector<std::uint32_t> const& columns) {
  Period const& here = *statement.columns[current].period;
  // A balance is compared with that of a quarter before.
  int const months = here.months == 0 ? 3 : here.months;
  Period const before = shifted(here, -months);
  std::vector<std::uint32_t> found;
  for (std::uint32_t const c : columns)
    if (same_period(before, *statement.columns[c].period)) found.push_back(c);
  return found;
}

/// All columns are of whole years, or of balances a number of years before or after this one: an annual report or a
/// note to its accounts, in which a balance moved since the year before.
[[nodiscard]] bool only_years(std::vector<Statement> const& statements, Period const& here) {
  constexpr int year = 12;
  auto const closes_year = [&](Column const& column) {
    if (column.kind != ColumnKind::amount || !column.period) return true;
    bool const whole = column.period->months == 0 || column.period->months == year;
    return whole && (closing_month(column.period->end) - closing_month(here.end)) % year == 0;
  };
  return std::all_of(statements.begin(), statements.end(), [&](Statement const& one) {
    return std::all_of(one.columns.begin(), one.columns.end(), closes_year);
  });
}

/// Collects the changes of one row up to one column.
class RowChanges {
 public:
  RowChanges(std::vector<Statement> const& statements, RowCandidate const& row, Role role, Basis basis,
             std::uint32_t current, int moved_months, Changes& found)
      : statements_(statements),
        statement_(statements[row.statement]),
        row_(row),
        role_(role),
        basis_(basis),
        current_(current),
        moved_months_(moved_months),
        found_(found) {}

  void from(PeriodChoice const& start) {
    if (is_mix(current_)) return;
    bool const named = start.lasting || start.instant;
    std::vector<std::uint32_t> const starts = named ? columns_for(statement_, row_, start, basis_) : unnamed_starts();
    for (std::uint32_t const column : starts) {
      if (column == current_ || is_mix(column)) continue;
      Period const& period = *statement_.columns[column].period;
      std::string why = describe(statement_, row_.row, current_) + " against " + to_string(period);
      found_.candidates.push_back({kind_of(role_), {cell(current_), cell(column)}, std::move(why), row_.score});
      add_printed(period);
    }
    // The period compared with may be printed nowhere else.
    auto const& asked = start.for_column(statement_.columns[current_]);
    if (starts.empty() && asked) add_printed(*asked);
  }

 private:
  [[nodiscard]] CellReference cell(std::uint32_t column) const noexcept { return {row_.statement, row_.row, column}; }

  /// A percentage of the whole beside the amounts of the row: it has no change but in points.
  [[nodiscard]] bool is_mix(std::uint32_t column) const {
    return role_ != Role::point_change && statement_.rows[row_.row].unit != RowUnit::percent &&
           statement_.cell(row_.row, column).unit == RowUnit::percent;
  }

  [[nodiscard]] std::vector<std::uint32_t> unnamed_starts() {
    std::vector<std::uint32_t> earlier = earlier_columns(statement_, row_.row, current_, basis_);
    std::erase_if(earlier, [&](std::uint32_t column) { return !row_.takes(column) || is_mix(column); });
    Period const& here = *statement_.columns[current_].period;
    bool const balance = here.months == 0;
    std::vector<std::uint32_t> starts = year_earlier(statement_, current_, earlier);
    if (balance && moved_months_ != 0 && !starts.empty() && earlier.size() > 1) {
      Period const before = shifted(here, -moved_months_);
      starts = earlier;
      std::erase_if(starts, [&](std::uint32_t c) { return !same_period(before, *statement_.columns[c].period); });
      if (starts.size() == 1) return only(starts, earlier);
      starts = year_earlier(statement_, current_, earlier);
    }
    // A balance may have moved since any earlier one.
    bool const from_year_before = earlier.size() == 1 && starts.size() == 1 && only_years(statements_, here);
    if (balance && !from_year_before) found_.start_open = true;
    if (earlier.size() <= 1) return earlier;
    constexpr int year = 12;
    if (here.months == year && starts.size() == 1) return only(starts, earlier);
    found_.start_open = true;
    // Banks and chip makers compare with the quarter before and do not always say so.
    for (std::uint32_t const c : just_before(statement_, current_, earlier))
      if (std::find(starts.begin(), starts.end(), c) == starts.end()) starts.push_back(c);
    return starts;
  }

  /// The one start, with the changes from the others noted.
  [[nodiscard]] std::vector<std::uint32_t> only(std::vector<std::uint32_t> start,
                                                std::vector<std::uint32_t> const& earlier) {
    for (std::uint32_t const c : earlier)
      if (c != start.front())
        found_.other_starts.push_back({kind_of(role_), {cell(current_), cell(c)}, {}, row_.score});
    return start;
  }

  void add_printed(Period const& start) {
    for (std::uint32_t const c : change_columns(statement_, row_.row, role_, basis_, current_, start)) {
      std::string why = describe(statement_, row_.row, c) + " (printed change)";
      found_.candidates.push_back({DerivationKind::printed_change, {cell(c)}, std::move(why), row_.score});
    }
  }

  std::vector<Statement> const& statements_;
  Statement const& statement_;
  RowCandidate const& row_;
  Role role_;
  Basis basis_;
  std::uint32_t current_;
  int moved_months_;
  Changes& found_;
};

}  // namespace

bool any_gives(std::vector<Derivation> const& changes, Figure const& figure, std::vector<Statement> const& statements) {
  Rational const claim = Rational(figure.quantity.value).magnitude();
  Rational const room(figure.quantity.ulp);
  return std::any_of(changes.begin(), changes.end(), [&](Derivation const& one) {
    auto const value = [&](CellReference cell) {
      return Rational(statements[cell.statement].value(cell.row, cell.column));
    };
    Rational const to = value(one.cells.front());
    Rational const from = value(one.cells.back());
    if (one.kind == DerivationKind::difference) return ((to - from).magnitude() - claim).magnitude() <= room;
    // Of other changes it is not looked into.
    if (one.kind != DerivationKind::relative_change || from.is_zero()) return true;
    return (((to / from - Rational(1)) * Rational(100)).magnitude() - claim).magnitude() <= room;
  });
}

Changes changes(std::vector<Statement> const& statements, std::vector<RowCandidate> const& rows, Role role, Basis basis,
                PeriodChoice const& own, PeriodChoice const& start, int moved_months) {
  Changes found;
  for (RowCandidate const& row : rows)
    for (std::uint32_t const column : columns_for(statements[row.statement], row, own, basis))
      RowChanges(statements, row, role, basis, column, moved_months, found).from(start);
  return found;
}

bool agree_on_change(std::vector<Derivation> const& changes, std::vector<Statement> const& statements) {
  auto const value = [&](Derivation const& one) {
    CellReference const cell = one.cells.front();
    return Rational(statements[cell.statement].value(cell.row, cell.column));
  };
  return std::all_of(changes.begin(), changes.end(),
                     [&](Derivation const& one) { return value(one) == value(changes.front()); });
}

bool of_unlike_lengths(Derivation const& change, std::vector<Statement> const& statements) {
  auto const months = [&](CellReference cell) {
    auto const& period = statements[cell.statement].columns[cell.column].period;
    return period ? period->months : 0;
  };
  int const to = months(change.cells.front());
  int const from = months(change.cells.back());
  return to != 0 && from != 0 && to != from;
}

}  // namespace tieout
