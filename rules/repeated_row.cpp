#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/cell_sum.hpp"
#include "tieout/engine/exact/grouped.hpp"
#include "tieout/engine/table/row_label.hpp"
#include "tieout/engine/table/time_words.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tieout {
namespace {

/// A row of one statement.
struct RowAt {
  std::uint32_t statement = 0;
  std::uint32_t row = 0;
};

/// Two cells of the two rows that stand for the same.
struct Pair {
  CellReference first, second;
  bool same = false;
  bool telling = false;  ///< so many digits are not the same by chance
};

bool is_amounts(Column const& column) {
  return column.kind == ColumnKind::amount && column.adds_up() && column.period.has_value();
}

std::vector<Pair> pairs_of(Case const& subject, RowAt a, RowAt b) {
  Statement const &first = subject.statements[a.statement], &second = subject.statements[b.statement];
  std::vector<Pair> pairs;
  for (std::uint32_t i = 0; i < first.columns.size(); ++i) {
    if (!is_amounts(first.columns[i]) || !first.printed(a.row, i)) continue;
    for (std::uint32_t j = 0; j < second.columns.size(); ++j) {
      if (!is_amounts(second.columns[j]) || !second.printed(b.row, j)) continue;
      if (!(*first.columns[i].period == *second.columns[j].period)) continue;
      if (first.columns[i].basis != second.columns[j].basis) continue;
      if (words_beside_time(first.columns[i].label) != words_beside_time(second.columns[j].label)) continue;
      Interval const x = rounding_interval(first.value(a.row, i), first.ulp(a.row, i));
      Interval const y = rounding_interval(second.value(b.row, j), second.ulp(b.row, j));
      bool const same = meets(magnitude(x), magnitude(y));
      std::size_t const digits = std::min(first.cell(a.row, i).text.size(), second.cell(b.row, j).text.size());
      pairs.push_back({{a.statement, a.row, i}, {b.statement, b.row, j}, same, digits >= 5});
    }
  }
  return pairs;
}

void compare(Case const& subject, RowAt a, RowAt b, Findings& findings) {
  std::vector<Pair> const pairs = pairs_of(subject, a, b);
  int same = 0, other = 0;
  for (Pair const& pair : pairs) (pair.same ? same : other) += pair.same && !pair.telling ? 0 : 1;
  // The rows are the same where all other columns say so.
  if (same < 1 || other > 1) return;
  for (Pair const& pair : pairs) {
    if (!pair.telling) continue;
    Statement const& first = subject.statements[a.statement];
    Statement const& second = subject.statements[b.statement];
    Rational const x(first.value(pair.first.row, pair.first.column));
    Rational const y(second.value(pair.second.row, pair.second.column));
    Finding finding;
    finding.rule = "repeated-row";
    finding.verdict = pair.same ? Verdict::consistent : Verdict::inconsistent;
    finding.severity = pair.same ? Severity::note : Severity::error;
    finding.evidence = {pair.second, pair.first};
    finding.places = {second.cell(pair.second.row, pair.second.column).text};
    finding.message = cell_name(subject, pair.second) + ": printed as " + grouped(y.to_display()) +
                      ", and in another table as " + grouped(x.to_display());
    if (!pair.same) finding.suggestion = grouped(x.to_display());
    findings.push_back(std::move(finding));
  }
}

/// What a statement of cash flows adds back is not what the statement of income shows under the same name.
bool shows_cash_flows(Statement const& statement) {
  if (lower_case(statement.caption).find("cash flow") != std::string::npos) return true;
  return std::any_of(statement.rows.begin(), statement.rows.end(), [](Row const& row) {
    return lower_case(row.label).find("operating activities") != std::string::npos;
  });
}

void check(Case const& subject, Findings& findings) {
  std::map<std::pair<std::string, RowUnit>, std::vector<RowAt>> rows;
  for (std::uint32_t s = 0; s < subject.statements.size(); ++s) {
    if (subject.statements[s].of_labels || shows_cash_flows(subject.statements[s])) continue;
    for (std::uint32_t r = 0; r < subject.statements[s].rows.size(); ++r) {
      Row const& row = subject.statements[s].rows[r];
      if (row.label.size() >= 6) rows[{lower_case(row.label), row.unit}].push_back({s, r});
    }
  }
  constexpr std::size_t most = 8;  // rows of one name; what is named more often is no one row
  for (auto const& [name, places] : rows) {
    if (places.size() > most) continue;
    for (std::size_t i = 0; i < places.size(); ++i)
      for (std::size_t j = i + 1; j < places.size(); ++j)
        if (places[i].statement != places[j].statement) compare(subject, places[i], places[j], findings);
  }
}

}  // namespace

Rule repeated_row_rule() {
  return {{"repeated-row",
           "A row printed in two tables has the same figures",
           "Rows of the same name and unit in two tables, column by column where both have the period.",
           "Summaries repeat the statements. Where two rows of one name agree in the other periods and differ in one, "
           "one of the tables was not updated.",
           {{"| (in thousands) | Year ended June 30, 2009 | Year ended June 30, 2008 |\n|---|---|---|\n| Net sales | "
             "14,120 | 13,877 |\n| Rent | 305 | 298 |\n\nThe statement in full:\n\n| (in thousands) | Year ended June "
             "30, 2009 | Year ended June 30, 2008 |\n|---|---|---|\n| Net sales | 14,120 | 13,877 |\n| Freight | 77 | "
             "61 |\n",
             Verdict::consistent},
            {"| (in thousands) | Year ended June 30, 2009 | Year ended June 30, 2008 |\n|---|---|---|\n| Net sales | "
             "14,120 | 13,877 |\n| Rent | 305 | 298 |\n\nThe statement in full:\n\n| (in thousands) | Year ended June "
             "30, 2009 | Year ended June 30, 2008 |\n|---|---|---|\n| Net sales | 14,210 | 13,877 |\n| Freight | 77 | "
             "61 |\n",
             Verdict::inconsistent},
            {"| (in thousands) | Year ended June 30, 2009 | Year ended June 30, 2008 |\n|---|---|---|\n| Net sales | "
             "14,120 | 13,877 |\n| Rent | 305 | 298 |\n\nOf the northern yard:\n\n| (in thousands) | Year ended June "
             "30, 2009 | Year ended June 30, 2008 |\n|---|---|---|\n| Net sales | 4,120 | 3,877 |\n| Freight | 77 | "
             "61 |\n",
             Verdict::unverifiable}}},
          check};
}

}  // namespace tieout
