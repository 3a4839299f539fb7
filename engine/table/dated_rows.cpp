#include "tieout/engine/table/dated_rows.hpp"

#include "tieout/engine/calendar/closing_month.hpp"
#include "tieout/engine/table/header.hpp"
#include "tieout/engine/table/row_label.hpp"
#include "tieout/engine/table/sums.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

constexpr std::size_t longest_date_heading = 60;
constexpr std::size_t no_heading = static_cast<std::size_t>(-1);  // of a roll of balances

/// The period that a heading names, if it is not about anything else.
[[nodiscard]] std::optional<Period> period_of(std::string_view heading, FiscalCalendar const& calendar) {
  bool const digits = std::any_of(heading.begin(), heading.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || heading.size() > longest_date_heading) return std::nullopt;
  std::vector<PeriodReference> const periods = parse_heading(without_marks(heading)).periods;
  if (periods.size() != 1 || periods.front().year == 0) return std::nullopt;
  return resolve(periods.front(), std::nullopt, calendar);
}

/// A run of rows under one dated heading.
struct DatedRun {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::size_t depth = 0;  ///< of the heading in the path
  std::optional<Period> period;
};

[[nodiscard]] std::vector<DatedRun> find_runs(Statement const& statement, FiscalCalendar const& calendar) {
  std::vector<DatedRun> runs;
  std::string_view before;
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
    std::vector<std::string> const& path = statement.rows[row].path;
    DatedRun run{row, row + 1, 0, std::nullopt};
    std::string_view heading;
    for (std::size_t depth = 0; depth < path.size() && !run.period; ++depth) {
      bool const known = !runs.empty() && runs.back().period && path[depth] == before;
      run.period = known ? runs.back().period : period_of(path[depth], calendar);
      run.depth = depth;
      heading = path[depth];
    }
    if (!run.period) heading = {};
    if (!runs.empty() && heading == before) {
      runs.back().end = row + 1;
    } else {
      runs.push_back(run);
    }
    before = heading;
  }
  return runs;
}

/// "Balance at January 28, 2023"
[[nodiscard]] std::optional<Date> balance_date(Row const& row, FiscalCalendar const& calendar) {
  std::string const label = lower_case(row.label);
  if (label.compare(0, 7, "balance") != 0) return std::nullopt;
  auto const period = period_of(row.label, calendar);
  return period ? std::optional(period->end) : std::nullopt;
}

/// What leads from each dated balance to the next: its rows, both balances among them.  Rows outside any have no
/// period.
[[nodiscard]] std::vector<DatedRun> find_rolls(Statement const& statement, FiscalCalendar const& calendar) {
  std::vector<DatedRun> runs;
  std::optional<Date> opened;
  std::uint32_t from = 0;
  auto const count = static_cast<std::uint32_t>(statement.rows.size());
  for (std::uint32_t row = 0; row < count; ++row) {
    auto const day = balance_date(statement.rows[row], calendar);
    if (!day) continue;
    int const months = opened ? closing_month(*day) - closing_month(*opened) : 0;
    if (months >= 1 && months <= 12)
      runs.push_back({from, row + 1, no_heading, Period{*day, static_cast<std::uint8_t>(months), 0}});
    else if (row > from && (runs.empty() || runs.back().end < row))
      runs.push_back({runs.empty() ? 0 : from, row, no_heading, std::nullopt});
    opened = day;
    from = row;
  }
  if (!runs.empty() && runs.back().end < count) runs.push_back({runs.back().end, count, no_heading, std::nullopt});
  return runs;
}

[[nodiscard]] Statement part_of(Statement const& whole, DatedRun const& run) {
  Statement part;
  part.caption = whole.caption;
  part.introduction = whole.introduction;
  part.currency = whole.currency;
  part.scale = whole.scale;
  part.scale_stated = whole.scale_stated;
  part.share_scale = whole.share_scale;
  part.extent = whole.extent;
  part.columns = whole.columns;
  part.places = whole.places;
  part.notes = whole.notes;
  auto const begin = static_cast<Eigen::Index>(run.begin), count = static_cast<Eigen::Index>(run.end - run.begin);
  part.values = whole.values.middleRows(begin, count);
  part.mask = whole.mask.middleRows(begin, count);
  std::size_t const columns = whole.columns.size();
  part.cells.assign(whole.cells.begin() + static_cast<std::ptrdiff_t>(run.begin * columns),
                    whole.cells.begin() + static_cast<std::ptrdiff_t>(run.end * columns));
  for (std::uint32_t row = run.begin; row < run.end; ++row) {
    part.rows.push_back(whole.rows[row]);
    std::vector<std::string>& path = part.rows.back().path;
    if (run.period && run.depth < path.size()) path.erase(path.begin() + static_cast<std::ptrdiff_t>(run.depth));
  }
  if (run.period) {
    for (Column& column : part.columns)
      if (column.kind == ColumnKind::amount || column.kind == ColumnKind::percent_of_total) column.period = run.period;
    std::erase_if(part.notes, [](std::string const& note) { return note.find("no period") != note.npos; });
  }
  // Columns of a roll are components, of which one may have moves that another does not print: no sums are proposed.
  bool const roll = run.depth == no_heading;
  if (!roll) part.sums = find_sums(part);
  return part;
}

}  // namespace

std::vector<Statement> split_dated_rows(Statement statement, FiscalCalendar const& calendar) {
  std::vector<Statement> parts;
  bool const dated = std::any_of(statement.columns.begin(), statement.columns.end(),
                                 [](Column const& column) { return column.period.has_value(); });
  std::vector<DatedRun> runs;
  if (!dated) runs = find_runs(statement, calendar);
  auto const has_period = [](DatedRun const& run) { return run.period.has_value(); };
  if (!dated && std::none_of(runs.begin(), runs.end(), has_period)) runs = find_rolls(statement, calendar);
  bool const split = std::any_of(runs.begin(), runs.end(), has_period);
  if (!split) {
    parts.push_back(std::move(statement));
    return parts;
  }
  for (DatedRun const& run : runs) parts.push_back(part_of(statement, run));
  return parts;
}

}  // namespace tieout
