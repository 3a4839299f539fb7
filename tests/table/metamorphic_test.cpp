#include "tests/table/document_of.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <string>
#include <vector>

using namespace tieout;
using namespace tieout::testing;

namespace {

/// A table in mind, from which every layout is printed.
struct Made {
  std::vector<std::string> labels;
  std::vector<std::vector<long>> values;  ///< by rows
};

class Maker {
 public:
  explicit Maker(std::uint32_t seed) : state_(seed) {}

  [[nodiscard]] Made make() {
    static char const* const names[] = {"Ground rents",   "Timber sales",  "Harbour dues",
                                        "Mill wages",     "Freight paid",  "Seed purchases",
                                        "Orchard leases", "Toll receipts", "Barge repairs"};
    Made made;
    std::size_t const rows = 3 + next(6), columns = 2 + next(2);
    for (std::size_t row = 0; row < rows; ++row) {
      made.labels.emplace_back(names[row]);
      std::vector<long> values;
      for (std::size_t column = 0; column < columns; ++column) {
        long const value = 100 + static_cast<long>(next(next(2) == 0 ? 900 : 2000000));
        values.push_back(next(5) == 0 ? -value : value);
      }
      made.values.push_back(values);
    }
    return made;
  }

 private:
  [[nodiscard]] std::uint32_t next(std::uint32_t below) {
    state_ = state_ * 1664525 + 1013904223;
    return (state_ >> 8) % below;
  }
  std::uint32_t state_;
};

[[nodiscard]] std::string grouped(long value) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

[[nodiscard]] std::string bracketed(long value) { return value < 0 ? "(" + grouped(value) + ")" : grouped(value); }

[[nodiscard]] std::string year(std::size_t column) { return std::to_string(2015 - static_cast<int>(column)); }

[[nodiscard]] std::string as_pipe(Made const& made) {
  std::string text = "(in thousands)\n\n|  |", rule = "|---|";
  for (std::size_t c = 0; c < made.values[0].size(); ++c)
    text += " Year Ended June 30, " + year(c) + " |", rule += "---|";
  text += "\n" + rule + "\n";
  for (std::size_t r = 0; r < made.labels.size(); ++r) {
    text += "| " + made.labels[r] + " |";
    for (long const value : made.values[r]) text += " $ " + bracketed(value) + " |";
    text += "\n";
  }
  return text;
}

[[nodiscard]] std::string as_tabs(Made const& made) {
  std::string text = "(in thousands)";
  for (std::size_t c = 0; c < made.values[0].size(); ++c) text += "\tYear Ended June 30, " + year(c);
  text += "\n";
  for (std::size_t r = 0; r < made.labels.size(); ++r) {
    text += made.labels[r];
    for (long const value : made.values[r]) text += "\t" + bracketed(value);
    text += "\n";
  }
  return text;
}

[[nodiscard]] std::string as_html(Made const& made) {
  std::string text = "<p>(in thousands)</p><table><tr><td></td>";
  for (std::size_t c = 0; c < made.values[0].size(); ++c)
    text += "<td></td><td colspan=\"3\">Year Ended<br>June 30, " + year(c) + "</td>";
  text += "</tr>";
  for (std::size_t r = 0; r < made.labels.size(); ++r) {
    text += "<tr><td>" + made.labels[r] + "</td>";
    for (long const value : made.values[r])
      text += std::string("<td>&nbsp;</td><td>") + (r == 0 ? "$" : "") + "</td><td>" + (value < 0 ? "(" : "") +
              grouped(value) + "</td><td>" + (value < 0 ? ")" : "") + "</td>";
    text += "</tr>";
  }
  return text + "</table>";
}

[[nodiscard]] std::string as_ascii(Made const& made) {
  std::string text = "                 (in thousands)\n\n<TABLE>\n<CAPTION>\n";
  char line[200];
  std::string ended = std::string(24, ' '), dates = ended, years = ended, marks = "<S>" + std::string(21, ' ');
  for (std::size_t c = 0; c < made.values[0].size(); ++c) {
    std::snprintf(line, sizeof line, "%16s", "Year Ended");
    ended += line;
    std::snprintf(line, sizeof line, "%16s", "June 30,");
    dates += line;
    std::snprintf(line, sizeof line, "%16s", year(c).c_str());
    years += line;
    marks += "             <C>";
  }
  text += ended + "\n" + dates + "\n" + years + "\n" + marks + "\n";
  for (std::size_t r = 0; r < made.labels.size(); ++r) {
    std::snprintf(line, sizeof line, "%-24s", made.labels[r].c_str());
    text += line;
    for (long const value : made.values[r]) {
      std::snprintf(line, sizeof line, "  $%12s%s", ((value < 0 ? "(" : "") + grouped(value)).c_str(),
                    value < 0 ? ")" : " ");
      text += line;
    }
    text += "\n";
  }
  return text + "</TABLE>\n";
}

void check_same(Made const& made, std::string const& text, std::string const& name) {
  CAPTURE(text);
  auto const statements = statements_of(text, name);
  REQUIRE(statements.size() == 1);
  Statement const& statement = statements.front();
  REQUIRE(statement.rows.size() == made.labels.size());
  REQUIRE(statement.columns.size() == made.values[0].size());
  for (std::size_t c = 0; c < statement.columns.size(); ++c)
    CHECK(period_of(statement, c) == "12 months to " + year(c) + "-06-30");
  for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
    CHECK(statement.rows[r].label == made.labels[r]);
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
      CHECK(to_string(statement.value(r, c)) == std::to_string(made.values[r][c]) + "000");
  }
}

}  // namespace

TEST_CASE("tables: the same table in every layout is the same statement") {
  Maker maker(2024);
  for (int round = 0; round < 60; ++round) {
    Made const made = maker.make();
    check_same(made, as_pipe(made), "made.md");
    check_same(made, as_tabs(made), "made.txt");
    check_same(made, as_html(made), "made.htm");
    check_same(made, as_ascii(made), "made.txt");
  }
}

TEST_CASE("tables: an altered digit changes that cell and no other") {
  Maker maker(77);
  for (int round = 0; round < 40; ++round) {
    Made made = maker.make();
    std::string const before = as_html(made);
    made.values[1][1] += 100;
    std::string const after = as_html(made);
    auto const a = statements_of(before, "a.htm"), b = statements_of(after, "b.htm");
    REQUIRE(a.size() == 1);
    REQUIRE(b.size() == 1);
    for (std::uint32_t r = 0; r < a[0].rows.size(); ++r)
      for (std::uint32_t c = 0; c < a[0].columns.size(); ++c)
        CHECK((a[0].value(r, c) == b[0].value(r, c)) == !(r == 1 && c == 1));
  }
}
