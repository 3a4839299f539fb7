#include "tieout/engine/check/compute.hpp"

#include "tieout/engine/exact/grouped.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace tieout {
namespace {

struct Operand {
  Rational point;
  Interval range;
};

[[nodiscard]] Statement const& statement_of(Case const& subject, CellReference cell) {
  return subject.statements[cell.statement];
}

[[nodiscard]] Row const& row_of(Case const& subject, CellReference cell) {
  return statement_of(subject, cell).rows[cell.row];
}

[[nodiscard]] Decimal value_of(Case const& subject, CellReference cell) {
  return statement_of(subject, cell).value(cell.row, cell.column);
}

/// A row of expenses that prints a benefit in one of the two periods: its signs count.
[[nodiscard]] bool opposed(Case const& subject, CellReference a, CellReference b) {
  int const signs = Rational(value_of(subject, a)).sign() * Rational(value_of(subject, b)).sign();
  return a.statement == b.statement && a.row == b.row && signs < 0;
}

/// The cell's number as it counts for changes.
[[nodiscard]] Operand operand(Case const& subject, CellReference cell, bool loss, bool signs_count) {
  Statement const& statement = statement_of(subject, cell);
  Decimal const value = statement.value(cell.row, cell.column);
  Operand result{Rational(value), rounding_interval(value, statement.ulp(cell.row, cell.column))};
  Row const& row = row_of(subject, cell);
  // Expenses printed in brackets are expenses all the same.
  bool const bracketed_size = row.polarity == Polarity::magnitude && !signs_count && result.point.sign() < 0;
  bool const turned_loss = row.polarity == Polarity::signed_value && loss;
  if (bracketed_size || turned_loss) {
    result.point = -result.point;
    result.range = -result.range;
  }
  return result;
}

[[nodiscard]] std::string printed(Case const& subject, CellReference cell) {
  Statement const& statement = statement_of(subject, cell);
  Cell const& one = statement.cell(cell.row, cell.column);
  std::string text(subject.document.view(one.text));
  return one.bracketed ? "(" + text + ")" : text;
}

/// The power of ten that a cell is printed in.
[[nodiscard]] int printed_scale(Case const& subject, CellReference cell) {
  Statement const& statement = statement_of(subject, cell);
  return statement.ulp(cell.row, cell.column).exponent + statement.cell(cell.row, cell.column).places;
}

/// " in thousands", as the cell is printed.
[[nodiscard]] std::string in_scale(Case const& subject, CellReference cell) {
  switch (int const scale = printed_scale(subject, cell)) {
    case 0:
      return {};
    case -2:
      return " cents";
    case 3:
      return " in thousands";
    case 6:
      return " in millions";
    case 9:
      return " in billions";
    default:
      return " x 10^" + std::to_string(scale);
  }
}

[[nodiscard]] std::string percent(Rational const& value) { return value.to_decimal(2) + "%"; }

/// Which way a row of printed changes says that it went up: 1 where its figures above zero do ("increase", "increase
/// (decrease)", "change"), -1 where those below do ("decrease"), 0 where the label does not tell.
[[nodiscard]] int way_of_changes(std::string_view printed) {
  std::string const label = lower_case(printed);
  auto const place_of = [&](std::initializer_list<std::string_view> words) {
    std::size_t first = label.npos;
    for (std::string_view const word : words) first = std::min(first, label.find(word));
    return first;
  };
  std::size_t const up = place_of({"increase", "growth"});
  std::size_t const down = place_of({"decrease", "decline", "reduction"});
  bool const bracketed_up = up != label.npos && up > 0 && label[up - 1] == '(';
  bool const bracketed_down = down != label.npos && down > 0 && label[down - 1] == '(';
  if (up != label.npos && down != label.npos) {
    if (bracketed_up == bracketed_down) return 0;
    return bracketed_down ? 1 : -1;
  }
  if (bracketed_up || bracketed_down) return 0;
  if (up != label.npos) return 1;
  if (down != label.npos) return -1;
  return label.find("change") != label.npos ? 1 : 0;
}

/// Which way the amounts went whose change a cell prints: 1 up, -1 down, 0 where the row does not tell.
[[nodiscard]] int way_of_amounts(Case const& subject, CellReference change, bool loss) {
  Statement const& statement = statement_of(subject, change);
  Column const& head = statement.columns[change.column];
  if (row_of(subject, change).polarity == Polarity::unknown || !head.period || !head.baseline) return 0;
  auto const amount_of = [&](Period const& period) {
    std::optional<std::uint32_t> found;
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      Column const& column = statement.columns[c];
      bool const dated = column.kind == ColumnKind::amount && column.period && same_period(*column.period, period);
      if (!dated || column.basis != head.basis || !statement.printed(change.row, c)) continue;
      if (found) return std::optional<std::uint32_t>();
      found = c;
    }
    return found;
  };
  auto const to = amount_of(*head.period);
  auto const from = amount_of(*head.baseline);
  if (!to || !from || *to == *from) return 0;
  CellReference const now{change.statement, change.row, *to};
  CellReference const before{change.statement, change.row, *from};
  bool const signs_count = opposed(subject, now, before);
  return (operand(subject, now, loss, signs_count).point - operand(subject, before, loss, signs_count).point).sign();
}

/// How far a ratio moved, in points; nothing where a whole may be zero.
[[nodiscard]] std::optional<Computation> ratio_difference(Case const& subject, Derivation const& derivation,
                                                          Quantity const& claim, bool loss) {
  std::vector<Operand> cells;
  for (CellReference const cell : derivation.cells) cells.push_back(operand(subject, cell, loss, false));
  auto const to = divide(cells[0].range, cells[1].range);
  auto const from = divide(cells[2].range, cells[3].range);
  if (!to || !from || cells[1].point.is_zero() || cells[3].point.is_zero()) return std::nullopt;
  bool const in_basis_points = claim.unit == Unit::basis_point;
  Rational const factor(in_basis_points ? 10000 : 100);
  Computation result;
  // Of numbers below zero a ratio does not say which way it moved.
  result.direction_known =
      std::all_of(cells.begin(), cells.end(), [](Operand const& one) { return one.point.sign() > 0; });
  result.computed = {(cells[0].point / cells[1].point - cells[2].point / cells[3].point) * factor,
                     (*to - *from) * factor};
  auto const quotient = [&](std::size_t part) {
    return printed(subject, derivation.cells[part]) + " / " + printed(subject, derivation.cells[part + 1]);
  };
  result.arithmetic = quotient(0) + " - " + quotient(2) + " = " + result.computed.value.to_decimal(2) +
                      (in_basis_points ? " basis points" : " points");
  return result;
}

}  // namespace

bool speaks_of_loss(Case const& subject, Subject const& words) {
  bool loss = false;
  bool income = false;
  for (Span const word : words.words) {
    std::string const text = lower_case(subject.document.view(word));
    loss |= text == "loss" || text == "losses";
    income |= text == "income" || text == "earnings" || text == "profit";
  }
  return loss && !income;
}

std::optional<Computation> compute(Case const& subject, Derivation const& derivation, Quantity const& claim,
                                   bool loss) {
  Computation result;
  CellReference const first = derivation.cells.front();
  result.direction_known = row_of(subject, first).polarity != Polarity::unknown;
  switch (derivation.kind) {
    case DerivationKind::level: {
      Statement const& statement = statement_of(subject, first);
      Decimal const value = statement.value(first.row, first.column).magnitude();
      result.computed = {Rational(value), rounding_interval(value, statement.ulp(first.row, first.column))};
      result.arithmetic = printed(subject, first);
      if (printed_scale(subject, first) != 0 && statement.cell(first.row, first.column).unit != RowUnit::percent)
        result.arithmetic += in_scale(subject, first) + " = " + grouped(Rational(value).to_display());
      return result;
    }
    case DerivationKind::printed_change: {
      Statement const& statement = statement_of(subject, first);
      Decimal const value = statement.value(first.row, first.column);
      result.computed = {Rational(value), rounding_interval(value, statement.ulp(first.row, first.column))};
      result.arithmetic = printed(subject, first) + (claim.unit == Unit::percent ? "%" : "") + " in the column '" +
                          statement.columns[first.column].label + "'";
      // Columns of changes and those of cash flows are signed in whichever convention the table has; the row's amounts
      // say it, and a row of percentages of change does.
      Row const& row = statement.rows[first.row];
      bool const row_of_changes =
          row.unit == RowUnit::percent && statement.columns[first.column].kind == ColumnKind::amount;
      int const way = row_of_changes ? way_of_changes(row.label) : 0;
      int const moved = row_of_changes ? 0 : way_of_amounts(subject, first, loss);
      result.direction_known = way != 0 || moved != 0;
      if (way < 0 || moved * result.computed.value.sign() < 0)
        result.computed = {-result.computed.value, -result.computed.range};
      return result;
    }
    case DerivationKind::sum: {
      result.computed = {Rational(0), Interval::point(Rational(0))};
      for (CellReference const cell : derivation.cells) {
        Operand const one = operand(subject, cell, loss, false);
        result.computed = {result.computed.value + one.point, result.computed.range + one.range};
        result.arithmetic += (cell == first ? "" : " + ") + printed(subject, cell);
      }
      result.arithmetic += in_scale(subject, first) + " = " + grouped(result.computed.value.to_display());
      return result;
    }
    case DerivationKind::ratio_difference:
      return ratio_difference(subject, derivation, claim, loss);
    default:
      break;
  }
  CellReference const second = derivation.cells[1];
  bool const signs_count = opposed(subject, first, second);
  Operand const to = operand(subject, first, loss, signs_count);
  Operand const from = operand(subject, second, loss, signs_count);
  std::string const terms =
      printed(subject, first) +
      (derivation.kind == DerivationKind::difference || derivation.kind == DerivationKind::point_difference ? " - "
                                                                                                            : " / ") +
      printed(subject, second);
  switch (derivation.kind) {
    case DerivationKind::difference:
      result.computed = {to.point - from.point, to.range - from.range};
      result.arithmetic = terms + in_scale(subject, first) + " = " + grouped(result.computed.value.to_display());
      return result;
    case DerivationKind::relative_change: {
      // Across zero, or from below it, a percentage of change means nothing.
      auto const change = relative_change(from.range, to.range);
      if (!change || from.point.is_zero()) return std::nullopt;
      Rational const point = (to.point.magnitude() / from.point.magnitude() - Rational(1)) * Rational(100);
      result.computed = {point, *change};
      // On magnitudes a shrinking negative has fallen in size, but the signed figure has risen.
      if (to.point.sign() < 0) {
        result.computed.value = -result.computed.value;
        result.computed.range = -result.computed.range;
      }
      result.arithmetic = terms + " - 1 = " + percent(point);
      return result;
    }
    case DerivationKind::point_difference: {
      Rational const factor = claim.unit == Unit::basis_point ? Rational(100) : Rational(1);
      result.computed = {(to.point - from.point) * factor, (to.range - from.range) * factor};
      result.arithmetic = terms + " = " + result.computed.value.to_display() +
                          (claim.unit == Unit::basis_point ? " basis points" : " points");
      return result;
    }
    case DerivationKind::ratio:
    case DerivationKind::multiple: {
      auto const quotient = divide(to.range, from.range);
      if (!quotient || from.point.is_zero()) return std::nullopt;
      if (derivation.kind == DerivationKind::multiple && !relative_change(from.range, to.range)) return std::nullopt;
      Rational const factor = derivation.kind == DerivationKind::ratio ? Rational(100) : Rational(1);
      result.computed = {(to.point / from.point).magnitude() * factor, magnitude(*quotient) * factor};
      result.arithmetic = terms + " = " +
                          (derivation.kind == DerivationKind::ratio ? percent(result.computed.value)
                                                                    : result.computed.value.to_decimal(2));
      return result;
    }
    case DerivationKind::part_of_sum: {
      // 1 / (1 + rest / part): each cell enters once.
      auto const rest = divide(from.range, to.range);
      if (!rest || to.point.is_zero()) return std::nullopt;
      auto const share = divide(Interval::point(Rational(100)), *rest + Interval::point(Rational(1)));
      Rational const sum = to.point + from.point;
      if (!share || sum.is_zero()) return std::nullopt;
      result.computed = {(to.point / sum).magnitude() * Rational(100), magnitude(*share)};
      result.arithmetic = printed(subject, first) + " / (" + printed(subject, first) + " + " +
                          printed(subject, second) + ") = " + percent(result.computed.value);
      return result;
    }
    default:
      return std::nullopt;
  }
}

}  // namespace tieout
