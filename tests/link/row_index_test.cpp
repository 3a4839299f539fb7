#include "tieout/engine/link/subject/row_index.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace tieout;

namespace {

constexpr std::array<std::string_view, 5> kinds = {"Net", "Deferred", "Ferry", "Harbour", "Interest"};
constexpr std::array<std::string_view, 5> measures = {"revenue", "expense", "income", "fees", "per share"};

/// Statements that share many words among labels, headings and captions.
std::vector<Statement> many_statements() {
  std::vector<Statement> statements;
  for (std::size_t s = 0; s < 20; ++s) {
    Statement statement;
    statement.caption = std::string(kinds[s % 5]) + " " + std::string(measures[s / 5]) + " by port";
    for (std::size_t r = 0; r < 12; ++r) {
      Row row;
      row.label = std::string(kinds[(r + s) % 5]) + " " + std::string(measures[(r * 3 + s) % 5]);
      if (r % 4 == 3) row.label = "Total";
      if (r % 3 == 1) row.path = {std::string(kinds[r % 5]) + " " + std::string(measures[s % 5])};
      if (row.label.ends_with("per share")) row.unit = RowUnit::per_share;
      row.total = r % 4 == 3;
      statement.rows.push_back(row);
    }
    statements.push_back(statement);
  }
  return statements;
}

Wanted wanted(TermReader const& reader, std::string_view measure) {
  Wanted one;
  one.terms = reader.read(measure);
  one.units = {RowUnit::amount, RowUnit::per_share};
  one.earnings_per_share = measure == "Net income per share";
  return one;
}

}  // namespace

TEST_CASE("row index: finds the rows that fit when all are looked at") {
  TermReader const reader;
  std::vector<Statement> const statements = many_statements();
  RowIndex const index(statements, reader);
  std::size_t found = 0;
  for (std::string_view const measure :
       {"Ferry revenue", "Net income", "Deferred interest expense", "Harbour fees", "Total ferry fees", "revenue",
        "Net income per share", "Ferry revenue by port", "Lighthouse revenue", "Lighthouse"}) {
    Wanted const one = wanted(reader, measure);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> expected, actual;
    for (std::uint32_t s = 0; s < statements.size(); ++s)
      for (std::uint32_t r = 0; r < statements[s].rows.size(); ++r)
        if (match_row(one, statements[s].rows[r], index.rows_of(s)[r]).fit == RowFit::fits) expected.emplace_back(s, r);
    // Asked again, it answers from memory.
    for (int time = 0; time < 2; ++time) {
      actual.clear();
      for (RowCandidate const& row : index.reported(one).fit) actual.emplace_back(row.statement, row.row);
      CHECK_MESSAGE(actual == expected, measure);
    }
    found += expected.size();
  }
  CHECK(found > 50);
}

TEST_CASE("row index: a name that hundreds of rows have is none to look for") {
  TermReader const reader;
  Row row;
  row.label = "Ferry revenue";
  Statement statement;
  statement.rows.assign(most_candidate_rows, row);
  Wanted const one = wanted(reader, "ferry revenue");
  std::vector<Statement> statements{statement};
  CHECK(RowIndex(statements, reader).reported(one).fit.size() == most_candidate_rows);
  CHECK_FALSE(RowIndex(statements, reader).reported(one).too_many);
  statements.front().rows.push_back(row);
  CHECK(RowIndex(statements, reader).reported(one).fit.empty());
  CHECK(RowIndex(statements, reader).reported(one).too_many);
}
