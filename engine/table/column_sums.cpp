#include "tieout/engine/table/column_sums.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

namespace tieout {
namespace {

constexpr std::size_t most_members = 16;
constexpr int least_rows = 3;

[[nodiscard]] bool same_time(Column const& a, Column const& b) noexcept {
  if (a.period.has_value() != b.period.has_value()) return false;
  return !a.period || same_period(*a.period, *b.period);
}

/// The last words of a head name what only its column holds.
[[nodiscard]] bool reads_as_whole(std::string_view head) {
  std::string const text = lower_case(head);
  static constexpr std::array<std::string_view, 5> words = {"total", "consolidated", "combined", "totals", "group"};
  if (text.find('%') != text.npos || has_word(text, "of total") || has_word(text, "per")) return false;
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    std::size_t const at = text.rfind(word);
    return at != text.npos && at + word.size() + 12 >= text.size() && has_word(text, word);
  });
}

[[nodiscard]] bool adjusts(Column const& column) {
  std::string const text = lower_case(column.label);
  return column.basis == Basis::adjustment || text.find("adj") != text.npos || has_word(text, "elimination");
}

/// Balances, averages and rates of a table of flows do not add up over time.
[[nodiscard]] bool is_flow(Row const& row) {
  if (row.unit != RowUnit::amount) return false;
  std::string text = lower_case(row.label);
  for (std::string const& heading : row.path) text += ' ' + lower_case(heading);
  static constexpr std::array<std::string_view, 20> others = {
      "beginning",   "end of", "ending",  "balance", "average",    "rate",    "ratio",
      "outstanding", "margin", "per",     "opening", "closing",    "backlog", "headcount",
      "days",        "yield",  "percent", "assets",  "book value", "shares"};
  return std::none_of(others.begin(), others.end(), [&](std::string_view word) { return has_word(text, word); });
}

class ColumnSumFinder {
 public:
  explicit ColumnSumFinder(Statement const& statement) : statement_(statement) {}

  [[nodiscard]] std::vector<ColumnSum> find() {
    auto const columns = static_cast<std::uint32_t>(statement_.columns.size());
    for (std::uint32_t total = 0; columns >= 3 && total < columns; ++total) {
      if (!statement_.columns[total].adds_up() || statement_.columns[total].kind != ColumnKind::amount) continue;
      best_.reset();
      propose_periods(total);
      propose_parts(total);
      propose_adjusted(total);
      if (best_) found_.push_back(std::move(best_->sum));
    }
    return std::move(found_);
  }

 private:
  struct Candidate {
    ColumnSum sum;
    int holds = 0;
  };

  [[nodiscard]] Column const& column(std::uint32_t index) const { return statement_.columns[index]; }

  [[nodiscard]] bool may_be_member(std::uint32_t index, std::uint32_t total) const {
    return index != total && column(index).adds_up() && column(index).kind == ColumnKind::amount;
  }

  /// Shorter periods of the same basis, from the last one back to the beginning of the long one.
  void propose_periods(std::uint32_t total) {
    auto const& whole = column(total).period;
    if (!whole || whole->months < 2) return;
    Period rest = *whole;
    std::vector<std::uint32_t> members;
    while (rest.months > 0 && members.size() < most_members) {
      std::optional<std::uint32_t> next;
      for (std::uint32_t i = 0; i < statement_.columns.size(); ++i) {
        auto const& period = column(i).period;
        if (!may_be_member(i, total) || column(i).basis != column(total).basis || !period) continue;
        if (period->months == 0 || period->months >= whole->months || period->months > rest.months) continue;
        Period tail = rest;
        tail.months = period->months;
        if (!same_period(*period, tail)) continue;
        if (std::find(members.begin(), members.end(), i) != members.end()) continue;
        if (!next || column(*next).period->months < period->months) next = i;
      }
      if (!next) return;
      members.push_back(*next);
      Period const& taken = *column(*next).period;
      rest.end = add_months(taken.end, -taken.months);
      rest.months = static_cast<std::uint8_t>(rest.months - taken.months);
    }
    if (members.size() >= 2) consider({ColumnSumKind::periods, total, std::move(members), {}});
  }

  /// The columns beside a total, of its own period.
  void propose_parts(std::uint32_t total) {
    if (!reads_as_whole(column(total).label)) return;
    for (int const step : {-1, 1}) {
      std::vector<std::uint32_t> members;
      for (auto i = static_cast<std::int64_t>(total) + step;
           i >= 0 && i < static_cast<std::int64_t>(statement_.columns.size()) && members.size() < most_members;
           i += step) {
        auto const index = static_cast<std::uint32_t>(i);
        if (column(index).kind == ColumnKind::note) continue;
        if (!may_be_member(index, total) || !same_time(column(index), column(total))) break;
        members.push_back(index);
        if (members.size() >= 2) consider({ColumnSumKind::parts, total, members, {}});
      }
    }
  }

  /// GAAP and adjustments in front of non-GAAP, reported figures and adjustments in front of pro forma ones.
  void propose_adjusted(std::uint32_t total) {
    Column const& whole = column(total);
    bool const basis = whole.basis == Basis::non_gaap || whole.basis == Basis::pro_forma;
    std::string const text = lower_case(whole.label);
    bool const named = has_word(text, "pro forma") || has_word(text, "as adjusted") || has_word(text, "restated");
    if ((!basis && !named) || adjusts(whole)) return;
    std::vector<std::uint32_t> members;
    bool adjusted = false;
    for (std::uint32_t i = total; i-- > 0 && members.size() < most_members;) {
      if (!may_be_member(i, total) || !same_time(column(i), whole)) break;
      members.push_back(i);
      adjusted = adjusted || adjusts(column(i));
      if (members.size() >= 2 && adjusted) consider({ColumnSumKind::adjustments, total, members, {}});
    }
  }

  [[nodiscard]] bool may_add(ColumnSumKind kind, Row const& row) const {
    if (kind == ColumnSumKind::periods) return is_flow(row);
    if (row.unit == RowUnit::per_share) return kind == ColumnSumKind::adjustments;
    return row.unit == RowUnit::amount || row.unit == RowUnit::count || row.unit == RowUnit::shares;
  }

  void consider(ColumnSum sum) {
    int holds = 0, fails = 0;
    for (std::uint32_t row = 0; row < statement_.rows.size(); ++row) {
      if (!may_add(sum.kind, statement_.rows[row]) || !statement_.printed(row, sum.total)) continue;
      std::optional<bool> const right = compare(sum, row);
      if (!right) continue;
      ++(*right ? holds : fails);
      sum.rows.push_back(row);
    }
    if (holds < least_rows || fails * 4 > holds) return;
    if (!best_ || holds - fails > best_->holds) best_ = Candidate{std::move(sum), holds - fails};
  }

  /// Nothing where too little is printed to tell.
  [[nodiscard]] std::optional<bool> compare(ColumnSum const& sum, std::uint32_t row) const {
    __int128 off = -static_cast<__int128>(statement_.values(row, sum.total));
    __int128 slack = step(row, sum.total);
    int filled = 0;
    for (std::uint32_t const member : sum.members) {
      off += statement_.values(row, member);
      if (!statement_.printed(row, member)) continue;
      if (statement_.cell(row, member).unit != statement_.cell(row, sum.total).unit) return std::nullopt;
      slack += step(row, member);
      filled += statement_.values(row, member) != 0 ? 1 : 0;
    }
    if (filled < 2 || std::abs(statement_.values(row, sum.total)) < 10 * step(row, sum.total)) return std::nullopt;
    return (off < 0 ? -off : off) * 2 <= slack;
  }

  [[nodiscard]] std::int64_t step(std::uint32_t row, std::uint32_t column) const {
    std::int64_t step = 1;
    for (int p = statement_.cell(row, column).places; p < statement_.places; ++p) step *= 10;
    return step;
  }

  Statement const& statement_;
  std::optional<Candidate> best_;
  std::vector<ColumnSum> found_;
};

}  // namespace

std::vector<ColumnSum> find_column_sums(Statement const& statement) { return ColumnSumFinder(statement).find(); }

}  // namespace tieout
