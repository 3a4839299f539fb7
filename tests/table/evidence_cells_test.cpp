// Real filings are no part of the sources.  TIEOUT_CORPUS names a folder whose filings/ holds them; where gold lies
// beside one (NAME.gold.json) it names the cells that the figures of the text are computed from, by their bytes.

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace tieout;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

using Place = std::pair<std::uint32_t, std::uint32_t>;

struct CellPlace {
  Statement const* statement = nullptr;
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

/// How many evidence cells there are, and what the statements say of them.
struct Tally {
  int cells = 0;        ///< different ones
  int found = 0;        ///< are a printed cell of a statement, at the same bytes
  int labelled = 0;     ///< and every word of gold's row label is in the row's label or path
  int dated = 0;        ///< and the column has a period, or no column of the statement has
  int right_cells = 0;  ///< all of these, and neither period nor scale is contradicted by a figure of the text
  int periods_judged = 0, periods_right = 0;
  int scales_judged = 0, scales_right = 0;
};

std::string bytes_of(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (char const c : lower_case(text) + ' ') {
    if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) {
      word += c;
      continue;
    }
    if (word.size() > 1) words.insert(word);
    word.clear();
  }
  return words;
}

/// One filing, audited, with its gold.
class Golden {
 public:
  explicit Golden(fs::path const& path) : gold_(json::parse(bytes_of(path.string() + ".gold.json"))) {
    auto document = read_document(bytes_of(path), path.filename().string());
    REQUIRE(document);
    result_ = audit(std::move(*document), {});
    for (Statement const& statement : result_.subject.statements)
      for (std::uint32_t row = 0; row < statement.rows.size(); ++row)
        for (std::uint32_t column = 0; column < statement.columns.size(); ++column)
          if (statement.printed(row, column))
            places_[source_of(statement.cell(row, column).text)] = {&statement, row, column};
    for (json const& row : gold_.at("rows"))
      labels_[{row.at(0).get<std::uint32_t>(), row.at(1).get<std::uint32_t>()}] = row.at(2).get<std::string>();
  }

  void measure(Tally& tally, std::vector<std::string>& misses) const {
    std::map<Place, bool> contradicted;
    std::map<Place, Place> rows;
    for (json const& figure : gold_.at("figures")) {
      auto const wrong = contradictions(figure, tally);
      for (std::size_t i = 0; i < figure.at("cells").size(); ++i) {
        json const& cell = figure.at("cells").at(i);
        Place const place = place_of(cell);
        contradicted[place] = contradicted[place] || wrong[i];
        rows[place] = {cell.at("row").at(0).get<std::uint32_t>(), cell.at("row").at(1).get<std::uint32_t>()};
      }
    }
    for (auto const& [place, wrong] : contradicted) {
      ++tally.cells;
      std::string const problem = problem_of(place, rows.at(place), tally);
      if (!problem.empty()) misses.push_back(fmt::format("{} to {}: {}", place.first, place.second, problem));
      if (problem.empty() && wrong)
        misses.push_back(fmt::format("{} to {}: period or scale", place.first, place.second));
      if (problem.empty() && !wrong) ++tally.right_cells;
    }
  }

 private:
  [[nodiscard]] Place source_of(Span text) const {
    Span const span = result_.subject.document.source_of(text);
    return {span.begin, span.end};
  }

  /// Gold cuts labels off after 80 characters, in the middle of a word.
  static std::string whole(std::string label) {
    if (label.size() >= 80) label.resize(std::min(label.size(), label.rfind(' ')));
    return label;
  }

  static Place place_of(json const& value) {
    return {value.at("begin").get<std::uint32_t>(), value.at("end").get<std::uint32_t>()};
  }

  [[nodiscard]] CellPlace const* cell_at(Place place) const {
    auto after = places_.upper_bound({place.second - 1, 0xffffffff});
    if (after == places_.begin()) return nullptr;
    --after;
    bool const overlaps = after->first.first < place.second && place.first < after->first.second;
    return overlaps ? &after->second : nullptr;
  }

  std::string problem_of(Place place, Place row_place, Tally& tally) const {
    CellPlace const* const cell = cell_at(place);
    if (cell == nullptr) return "in no statement";
    ++tally.found;
    Row const& row = cell->statement->rows[cell->row];
    std::string known = row.label;
    for (std::string const& heading : row.path) known += ' ' + heading;
    std::set<std::string> const own = words_of(known);
    auto const label = labels_.find(row_place);
    std::set<std::string> const wanted =
        label == labels_.end() ? std::set<std::string>{} : words_of(whole(label->second));
    if (!std::includes(own.begin(), own.end(), wanted.begin(), wanted.end())) return "row label";
    ++tally.labelled;
    auto const& columns = cell->statement->columns;
    bool const any = std::any_of(columns.begin(), columns.end(), [](Column const& column) { return column.period; });
    if (any && !columns[cell->column].period) return "column without a period";
    ++tally.dated;
    return {};
  }

  [[nodiscard]] Figure const* figure_at(Place place, LedgerFigure const*& at) const {
    Case const& subject = result_.subject;
    for (std::uint32_t i = 0; i < subject.figures.size(); ++i) {
      Place const own = source_of(subject.figure(i).quantity.digits);
      if (own.first >= place.second || place.first >= own.second) continue;
      at = &subject.figures[i];
      return &subject.figure(i);
    }
    return nullptr;
  }

  /// Which of a figure's cells its own words contradict: a level whose amount is not the cell's, a level whose words
  /// name another period than the column's, a change whose two cells stand in one row and in columns of the same
  /// period.
  [[nodiscard]] std::vector<bool> contradictions(json const& gold, Tally& tally) const {
    std::vector<bool> wrong(gold.at("cells").size(), false);
    std::string const kind = gold.at("kind");
    if (gold.at("verdict") != "ok") return wrong;
    LedgerFigure const* ledger = nullptr;
    Figure const* const figure = figure_at(place_of(gold), ledger);
    if (kind == "level" && wrong.size() == 1 && figure != nullptr) {
      CellPlace const* const cell = cell_at(place_of(gold.at("cells").at(0)));
      if (cell == nullptr) return wrong;
      ++tally.scales_judged;
      bool const fits = amounts_agree(*figure, *cell);
      tally.scales_right += fits ? 1 : 0;
      bool right = true;
      if (auto const period = period_of(*figure); period && cell->statement->columns[cell->column].period) {
        ++tally.periods_judged;
        Period const& column = *cell->statement->columns[cell->column].period;
        bool const year_alone = figure->period->month == 0 && figure->period->ordinal == 0;
        right = agree(*period, column) || (year_alone && figure->period->year == column.end.year);
        tally.periods_right += right ? 1 : 0;
      }
      wrong[0] = !fits || !right;
    }
    if ((kind == "change" || kind == "pct" || kind == "multiple") && wrong.size() == 2) {
      CellPlace const* const now = cell_at(place_of(gold.at("cells").at(0)));
      CellPlace const* const then = cell_at(place_of(gold.at("cells").at(1)));
      if (now == nullptr || then == nullptr) return wrong;
      auto const& a = now->statement->columns[now->column].period;
      auto const& b = then->statement->columns[then->column].period;
      if (!a || !b) return wrong;
      ++tally.periods_judged;
      bool const right = now->row != then->row || !(*a == *b);
      tally.periods_right += right ? 1 : 0;
      wrong[0] = wrong[1] = !right;
    }
    return wrong;
  }

  [[nodiscard]] static bool amounts_agree(Figure const& figure, CellPlace const& at) {
    Quantity claim = figure.quantity;
    if (claim.value.mantissa < 0) claim.value = claim.value.negated();
    Decimal value = at.statement->value(at.row, at.column);
    if (value.mantissa < 0) value = value.negated();
    Interval const cell = rounding_interval(value, at.statement->ulp(at.row, at.column));
    return fit(claim, Rational(value), cell) != Fit::none;
  }

  [[nodiscard]] std::optional<Period> period_of(Figure const& figure) const {
    if (!figure.period || figure.period->year == 0) return std::nullopt;
    return resolve(*figure.period, result_.subject.focus, result_.subject.calendar);
  }

  /// Flows end when their column does and are as long, or within it where they are shorter ("in July 1996"); balances
  /// may be named by the year that they end, and opening balances by its first day.
  [[nodiscard]] static bool agree(Period const& named, Period const& column) {
    if (column.months != 0 && named.months < column.months) {
      int const begin = to_days(add_months(column.end, -column.months));
      int const at = to_days(named.end);
      return begin - 10 <= at && at <= to_days(column.end) + std::max<int>(10, named.slack);
    }
    Period a = named, b = column;
    if (b.months == 0) a.months = 0;
    return same_period(a, b);
  }

  json gold_;
  Result result_;
  std::map<Place, CellPlace> places_;
  std::map<Place, std::string> labels_;
};

/// Measures one folder, and prints what was missed: document and bytes.
Tally measure(fs::path const& folder) {
  Tally all;
  std::vector<fs::path> paths;
  for (auto const& entry : fs::directory_iterator(folder))
    if (fs::exists(entry.path().string() + ".gold.json")) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (fs::path const& path : paths) {
    std::vector<std::string> misses;
    Golden(path).measure(all, misses);
    for (std::string const& miss : misses) MESSAGE(path.filename().string() << ": " << miss);
  }
  MESSAGE(folder.filename().string() << ": " << all.cells << " cells, found " << all.found << ", labelled "
                                     << all.labelled << ", dated " << all.dated << ", right " << all.right_cells
                                     << "; periods " << all.periods_right << " of " << all.periods_judged << ", scales "
                                     << all.scales_right << " of " << all.scales_judged);
  return all;
}

}  // namespace

TEST_CASE("evidence cells: statements hold them with label, period and scale (needs TIEOUT_CORPUS)") {
  char const* const folder = std::getenv("TIEOUT_CORPUS");
  if (folder == nullptr || *folder == '\0') {
    MESSAGE("skipped: TIEOUT_CORPUS is not set");
    return;
  }
  int cells = 0, right = 0;
  for (std::string const name : {"dev", "reports", "notes"}) {
    CAPTURE(name);
    Tally const tally = measure(fs::path(folder) / "filings" / name);
    CHECK(tally.cells > 0);
    // Some reports print figures in the labels of rows ("750,000 shares at $3.00"), which are no cells.
    CHECK(tally.right_cells * 100 >= tally.cells * 90);
    cells += tally.cells;
    right += tally.right_cells;
  }
  CHECK(right * 100 >= cells * 97);
}
