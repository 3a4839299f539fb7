#pragma once

#include "tieout/engine/calendar/period.hpp"
#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/heading.hpp"
#include "tieout/grammar/span.hpp"

#include <Eigen/Core>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tieout {

/// Which sign a row's figures carry.
enum class Polarity : std::uint8_t {
  unknown,
  signed_value,  ///< "net income (loss)": brackets mean a loss
  magnitude,     ///< expenses, losses, cash used, contra accounts: the size counts, bracketed or not
};

/// What a row holds; it decides which claims may be checked against it.
enum class RowUnit : std::uint8_t { amount, per_share, shares, percent, basis_point, multiple, count };

/// A line of a statement.
struct Row {
  std::string label;              ///< as printed, wrapped parts joined: "Total operating expenses"
  Span label_text;                ///< in Document::text; covers all its parts
  std::vector<std::string> path;  ///< the headings it stands under, outermost first: {"Expenses"}
  std::uint16_t indent = 0;
  bool total = false;  ///< reads as a total or stands under a ruling line
  Polarity polarity = Polarity::unknown;
  RowUnit unit = RowUnit::amount;
  int scale = 0;  ///< power of ten from printed figures to base units: 3 in a table in thousands
  Basis basis = Basis::unspecified;
  Dilution dilution = Dilution::unspecified;
};

/// A column of a statement.
struct Column {
  std::string label;  ///< its heads from top to bottom: "Three months ended Nov 30, 2006"
  std::optional<Period> period;
  bool labelled = false;  ///< heads and caption name a year or a numbered part of it, and no month that it ends in
  ColumnKind kind = ColumnKind::amount;
  /// change and percent-change columns: the period compared with
  std::optional<Period> baseline;
  Basis basis = Basis::unspecified;
  /// where the head says what the column's figures are, whatever the rows hold: prices, rates, years of life, shares
  std::optional<RowUnit> unit;

  /// The figures of its rows may be sums of each other; prices, rates and averages are not.
  [[nodiscard]] bool adds_up() const noexcept {
    bool const counted = !unit || *unit == RowUnit::shares;
    return (kind == ColumnKind::amount || kind == ColumnKind::change) && counted;
  }
};

/// One figure of a statement as printed.
struct Cell {
  Span text;                       ///< its digits, in Document::text; empty where nothing is printed
  std::int8_t places = 0;          ///< digits after the decimal point
  RowUnit unit = RowUnit::amount;  ///< the row's, unless the cell itself says otherwise ("41%")
  bool bracketed = false;          ///< in accounting parentheses or with a minus sign
};

/// "total = sum of members, each with its sign", found in a statement.
struct SumConstraint {
  std::uint32_t total = 0;                                     ///< row
  std::vector<std::pair<std::uint32_t, std::int8_t>> members;  ///< rows with +1 or -1
};

/// Why a column is the sum of others.
enum class ColumnSumKind : std::uint8_t {
  periods,      ///< quarters of a half, halves of a year
  parts,        ///< "Total", "Consolidated" behind segments, funds, places
  adjustments,  ///< GAAP, adjustments, non-GAAP; as reported, adjustments, pro forma
};

/// "column = sum of columns", found in a statement: it holds in most rows that can be sums.
struct ColumnSum {
  ColumnSumKind kind = ColumnSumKind::parts;
  std::uint32_t total = 0;             ///< column
  std::vector<std::uint32_t> members;  ///< columns
  std::vector<std::uint32_t> rows;     ///< those whose figures may be such sums: no balances where flows add up
};

/// A table understood: labelled rows and columns over an exact integer matrix.
/// `values(r, c)` is the printed number times 10^places() where `mask(r, c)` is set, and 0 elsewhere; printed dashes
/// are zeros with an empty Cell::text.  All numbers of a statement share one `places`, so columns add up exactly.
class Statement {
 public:
  using Values = Eigen::Array<std::int64_t, Eigen::Dynamic, Eigen::Dynamic>;
  using Mask = Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic>;

  std::string caption;       ///< title and heading lines above the table
  std::string introduction;  ///< the sentences above it that say what it shows
  Currency currency = Currency::none;
  int scale = 0;              ///< power of ten that most rows are printed in
  int share_scale = 0;        ///< and that of columns of shares among rows of amounts
  bool scale_stated = false;  ///< the document says the scale (else the figures are taken as written out)
  bool of_labels = false;     ///< its figures stand in the labels of another statement's rows
  Span extent;                ///< in the source
  std::vector<Row> rows;
  std::vector<Column> columns;
  Values values;
  Mask mask;
  int places = 0;
  std::vector<Cell> cells;  ///< rows.size() x columns.size(), by rows
  std::vector<SumConstraint> sums;
  std::vector<ColumnSum> column_sums;
  std::vector<std::string> notes;  ///< what was not understood

  [[nodiscard]] Cell const& cell(std::uint32_t row, std::uint32_t column) const {
    return cells[static_cast<std::size_t>(row) * columns.size() + column];
  }
  [[nodiscard]] bool printed(std::uint32_t row, std::uint32_t column) const {
    return mask(row, column) && !cell(row, column).text.empty();
  }
  /// The cell's number in base units ("1,122" in a table in thousands is 1122000), as printed with its sign.
  [[nodiscard]] Decimal value(std::uint32_t row, std::uint32_t column) const;
  /// The step of its last printed digit in base units.
  [[nodiscard]] Decimal ulp(std::uint32_t row, std::uint32_t column) const;
};

[[nodiscard]] std::string_view to_string(Polarity polarity) noexcept;
[[nodiscard]] std::string_view to_string(RowUnit unit) noexcept;

}  // namespace tieout
