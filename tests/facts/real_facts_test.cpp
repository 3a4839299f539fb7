// Inline XBRL documents say by their tags what their tables' cells mean: a measure of how tables are understood.
// TIEOUT_CORPUS names a folder whose filings/ holds documents of one's own.

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/fact/fact_cells.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>

using namespace tieout;
namespace fs = std::filesystem;

namespace {

struct Share {
  std::size_t tagged = 0;    ///< tagged numbers in table cells, without dimensions
  std::size_t in_cells = 0;  ///< that stand in a cell of a statement
  std::size_t values = 0;    ///< with the tag's value, the scale taken into account
  std::size_t periods = 0;   ///< in a column of the tag's period
  std::size_t right = 0;     ///< both
};

bool has_digit(std::string_view text) { return text.find_first_of("123456789") != std::string_view::npos; }

/// The cell that a fact stands in has other words.
bool in_words(Document const& document, Fact const& fact) {
  for (Grid const& grid : document.grids)
    for (GridCell const& cell : grid.cells)
      if (cell.text.contains(fact.text)) {
        std::string_view const text = document.view(cell.text);
        return std::count_if(text.begin(), text.end(), [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }) > 3;
      }
  return false;
}

bool same_value(Statement const& statement, CellReference cell, Fact const& fact, FactUnitKind unit) {
  Rational const printed = Rational(statement.value(cell.row, cell.column)).magnitude();
  Rational tagged = Rational(*fact.value).magnitude();
  RowUnit const row = statement.cell(cell.row, cell.column).unit;
  if (unit == FactUnitKind::pure && row == RowUnit::percent) tagged = tagged * Rational(100);
  return printed == tagged;
}

/// Balances of a start stand in columns of the period that they open.
bool same_time(Column const& column, Period const& tagged) {
  if (!column.period) return false;
  if (tagged.months == 0) {
    auto const apart = [&](Date day) { return std::abs(to_days(day) - to_days(tagged.end)); };
    return apart(column.period->end) <= 10 || apart(add_months(column.period->end, -column.period->months)) <= 10;
  }
  return same_period(*column.period, tagged);
}

void measure(Result const& result, Share& share, bool show) {
  Case const& subject = result.subject;
  auto const cells = cells_of_facts(subject.facts, subject.statements);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    Fact const& fact = subject.facts.facts[i];
    auto const period = subject.facts.period_of(fact);
    if (!fact.numeric || !fact.value || !period || fact.place != FactPlace::table_cell) continue;
    if (!subject.facts.of_whole_entity(fact) || !has_digit(fact.printed)) continue;
    // "Receivables, net of allowances of 2.2": a figure in a label's words is no cell of the table.
    if (!cells[i] && in_words(subject.document, fact)) continue;
    ++share.tagged;
    auto const complain = [&](std::string_view what) {
      if (!show) return;
      std::cout << what << ": " << fact.element << " '" << fact.printed << "' at " << fact.source.begin << ", "
                << to_string(*period) << ", " << to_string(*fact.value);
      if (cells[i]) {
        Statement const& statement = subject.statements[cells[i]->statement];
        Column const& column = statement.columns[cells[i]->column];
        std::cout << "; T" << cells[i]->statement + 1 << " row '" << statement.rows[cells[i]->row].label << "' column '"
                  << column.label << "' " << (column.period ? to_string(*column.period) : "no period") << ", "
                  << to_string(statement.value(cells[i]->row, cells[i]->column)) << ", "
                  << to_string(statement.rows[cells[i]->row].unit) << (statement.scale_stated ? "" : " scale open");
      }
      std::cout << '\n';
    };
    if (!cells[i]) {
      complain("no cell");
      continue;
    }
    ++share.in_cells;
    Statement const& statement = subject.statements[cells[i]->statement];
    bool const value = same_value(statement, *cells[i], fact, subject.facts.unit_of(fact));
    bool const time = same_time(statement.columns[cells[i]->column], *period);
    share.values += value ? 1 : 0;
    share.periods += time ? 1 : 0;
    share.right += value && time ? 1 : 0;
    if (!value) complain("value");
    if (!time) complain("period");
  }
}

}  // namespace

TEST_CASE("real facts: the share of tagged cells that tables are understood to say (needs TIEOUT_CORPUS)") {
  char const* const folder = std::getenv("TIEOUT_CORPUS");
  if (folder == nullptr || *folder == '\0') {
    MESSAGE("skipped: TIEOUT_CORPUS is not set");
    return;
  }
  bool const show = std::getenv("TIEOUT_SHOW") != nullptr;
  Share all;
  for (auto const& entry : fs::recursive_directory_iterator(fs::path(folder) / "filings")) {
    std::string const extension = entry.path().extension().string();
    if (extension != ".html" && extension != ".htm" && extension != ".xhtml") continue;
    auto document = read_file(entry.path().string());
    REQUIRE(document);
    Result const result = audit(std::move(*document), {});
    if (result.subject.facts.empty()) continue;
    Share share;
    if (show) std::cout << "== " << entry.path().filename().string() << '\n';
    measure(result, share, show);
    MESSAGE(entry.path().filename().string(), ": ", share.right, " of ", share.tagged, " (in cells ", share.in_cells,
            ", values ", share.values, ", periods ", share.periods, ")");
    all.tagged += share.tagged;
    all.values += share.values;
    all.periods += share.periods;
    all.right += share.right;
  }
  MESSAGE("right: ", all.right, " of ", all.tagged);
  CHECK(all.tagged > 0);
  // Notes that take their scale from a convention stated pages before are what is missing: 97% are asked for.
  CHECK(100 * all.right >= 90 * all.tagged);
  CHECK(100 * all.values >= 91 * all.tagged);
  CHECK(100 * all.periods >= 98 * all.tagged);
}
