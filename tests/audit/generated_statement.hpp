#pragma once

#include "tieout/engine/exact/rational.hpp"

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tieout::test {

/// Draws that are the same on any machine: the standard fixes the engine's numbers, but not its distributions'.
class Draw {
 public:
  explicit Draw(std::uint32_t seed) : engine_(seed) {}
  /// From `low` to `high`, both included.
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool once_in(std::int64_t n) { return between(1, n) == 1; }
  template <class List>
  auto const& one_of(List const& list) {
    return list[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(std::size(list)) - 1))];
  }

 private:
  std::mt19937 engine_;
};

struct Caption {
  std::string_view row;      ///< in the table
  std::string_view subject;  ///< in the sentence
  bool plural;
};

// Captions that no other one can be mistaken for.
inline constexpr Caption captions[] = {
    {"Revenue", "Revenue", false},
    {"Cost of sales", "Cost of sales", false},
    {"Research and development", "Research and development expenses", true},
    {"General and administrative", "General and administrative expenses", true},
    {"Sales and marketing", "Sales and marketing expenses", true},
    {"Depreciation of equipment", "Depreciation of equipment", false},
    {"Stock-based compensation", "Stock-based compensation", false},
    {"Interest expense", "Interest expense", false},
    {"Interest income", "Interest income", false},
    {"Income tax expense", "Income tax expense", false},
    {"Royalty income", "Royalty income", false},
    {"Restructuring charges", "Restructuring charges", true},
};

struct ColumnHead {
  std::string_view head;      ///< in the table
  std::string_view in_words;  ///< in a sentence, behind "for the" or "in the"
};

/// Columns that stand together; a column's comparison is the same period a year earlier.
struct ColumnPlan {
  std::vector<ColumnHead> heads;
  std::vector<std::pair<std::size_t, std::size_t>> compared;  ///< a column and the one a year earlier
};

inline std::vector<ColumnPlan> column_plans() {
  ColumnHead const quarter{"Three months ended June 30, 2009", "three months ended June 30, 2009"};
  ColumnHead const quarter_ago{"Three months ended June 30, 2008", "three months ended June 30, 2008"};
  ColumnHead const preceding{"Three months ended March 31, 2009", "three months ended March 31, 2009"};
  ColumnHead const half{"Six months ended June 30, 2009", "six months ended June 30, 2009"};
  ColumnHead const half_ago{"Six months ended June 30, 2008", "six months ended June 30, 2008"};
  ColumnHead const year{"Year ended December 31, 2009", "year ended December 31, 2009"};
  ColumnHead const year_ago{"Year ended December 31, 2008", "year ended December 31, 2008"};
  ColumnHead const two_ago{"Year ended December 31, 2007", "year ended December 31, 2007"};
  return {{{quarter, quarter_ago}, {{0, 1}}},
          {{quarter, preceding, quarter_ago}, {{0, 2}}},
          {{quarter, quarter_ago, half, half_ago}, {{0, 1}, {2, 3}}},
          {{year, year_ago}, {{0, 1}}},
          {{year, year_ago, two_ago}, {{0, 1}, {1, 2}}}};
}

/// A statement of an invented company: rows of captions with random values.
struct GeneratedStatement {
  int scale = 0;  ///< printed figures are times 10^scale: 0, 3 or 6
  bool tabs = false;
  ColumnPlan plan;
  std::vector<Caption> rows;
  std::vector<std::vector<std::int64_t>> values;  ///< as printed, by rows
  std::vector<std::int64_t> cents_per_share;      ///< diluted earnings per share, by columns

  [[nodiscard]] std::string markdown() const;
};

/// "1,234,567".
inline std::string grouped(std::int64_t value) {
  std::string digits = std::to_string(std::llabs(value));
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return (value < 0 ? "-" : "") + digits;
}

/// "0.14".
inline std::string dollars_of(std::int64_t cents) {
  std::string const rest = std::to_string(cents % 100);
  return std::to_string(cents / 100) + '.' + (rest.size() == 1 ? "0" : "") + rest;
}

inline std::string GeneratedStatement::markdown() const {
  std::string const unit = scale == 0   ? "(in dollars)"
                           : scale == 3 ? "(in thousands, except per share data)"
                                        : "(in millions, except per share data)";
  std::string text = "CONSOLIDATED STATEMENTS OF OPERATIONS\n\n";
  auto const line = [&](std::string label, std::vector<std::string> const& cells) {
    text += tabs ? label : "| " + label;
    for (std::string const& cell : cells) text += (tabs ? "\t" : " | ") + cell;
    text += tabs ? "\n" : " |\n";
  };
  std::vector<std::string> heads;
  for (ColumnHead const& head : plan.heads) heads.emplace_back(head.head);
  line(unit, heads);
  if (!tabs) {
    text += '|';
    for (std::size_t i = 0; i <= heads.size(); ++i) text += "---|";
    text += '\n';
  }
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::vector<std::string> cells;
    for (std::int64_t const value : values[r]) cells.push_back(grouped(value));
    line(std::string(rows[r].row), cells);
  }
  std::vector<std::string> shares;
  for (std::int64_t const cents : cents_per_share) shares.push_back(dollars_of(cents));
  line("Diluted earnings per share", shares);
  return text;
}

inline GeneratedStatement generated_statement(Draw& draw) {
  GeneratedStatement statement;
  statement.scale = static_cast<int>(3 * draw.between(0, 2));
  statement.tabs = draw.once_in(3);
  auto const plans = column_plans();
  statement.plan = draw.one_of(plans);
  auto const count = static_cast<std::size_t>(draw.between(3, 7));
  std::vector<Caption> left(std::begin(captions), std::end(captions));
  while (statement.rows.size() < count) {
    auto const at = static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(left.size()) - 1));
    statement.rows.push_back(left[at]);
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
  }
  std::size_t const columns = statement.plan.heads.size();
  for (std::size_t r = 0; r < count; ++r) {
    // Years of a row are of one size, and far enough apart that no two of them round to the same figure.
    std::int64_t const size = statement.scale == 0 ? draw.between(200'000, 90'000'000) : draw.between(1'200, 89'000);
    std::vector<std::int64_t> row;
    while (row.size() < columns) {
      std::int64_t const value = size + size * draw.between(-55, 55) / 100 + draw.between(1, 97);
      bool apart = true;
      for (std::int64_t const other : row) apart &= std::llabs(other - value) * 20 > std::max(other, value);
      if (apart) row.push_back(value);
    }
    statement.values.push_back(std::move(row));
  }
  for (std::size_t c = 0; c < columns; ++c)
    statement.cents_per_share.push_back(11 + 17 * static_cast<std::int64_t>(c) + draw.between(0, 9));
  return statement;
}

}  // namespace tieout::test
