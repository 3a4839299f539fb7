#include "tieout/engine/link/equity/equity_entry.hpp"

#include "tieout/engine/link/period/label_periods.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <utility>

namespace tieout {
namespace {

constexpr std::size_t most_entries = 400;  // statements of equity are shorter

[[nodiscard]] bool is_total(Column const& column) { return holds(column.label, "total"); }

[[nodiscard]] bool counts_shares(Statement const& statement, std::uint32_t row, std::uint32_t column) {
  RowUnit const unit = statement.cell(row, column).unit;
  return unit == RowUnit::shares || holds(statement.columns[column].label, "shares");
}

/// A movement of shares or options, and no caption of a balance ("1,000 shares issued and outstanding").
[[nodiscard]] bool moves_shares(std::string const& name) {
  constexpr std::string_view things[] = {"stock", "share", "option", "warrant", "offering"};
  constexpr std::string_view balances[] = {"outstanding", "authorized", "authorised", "designated",
                                           "balance",     "payable",    "receivable", "weighted"};
  auto const said = [&](std::string_view word) { return holds(name, word); };
  return std::any_of(std::begin(things), std::end(things), said) &&
         std::none_of(std::begin(balances), std::end(balances), said);
}

class EntryReader {
 public:
  explicit EntryReader(LinkInput const& input) : input_(input) {}

  [[nodiscard]] std::vector<EquityEntry> read() {
    for (std::uint32_t s = 0; s < input_.statements.size(); ++s)
      for (std::uint32_t r = 0; r < input_.statements[s].rows.size(); ++r)
        if (!input_.statements[s].of_labels) read_row(s, r);
    return std::move(entries_);
  }

 private:
  void read_row(std::uint32_t s, std::uint32_t r) {
    Statement const& statement = input_.statements[s];
    Row const& row = statement.rows[r];
    EquityEntry entry;
    for (std::string const& heading : row.path) entry.name += heading + ' ';
    entry.name += row.label;
    entry.event = equity_event(row.label);
    if (entry.event == EquityEvent::none && !row.path.empty()) entry.event = equity_event(row.path.back());
    bool const told = entry.event != EquityEvent::none && entry.event != EquityEvent::conversion;
    if (!told || !moves_shares(entry.name) || entries_.size() >= most_entries) return;
    entry.of = share_class(row.label);
    if (entry.of == ShareClass{} && !row.path.empty()) entry.of = share_class(row.path.back());
    entry.dates = label_periods(row.label, input_);
    std::vector<std::optional<Period>> periods;
    for (Column const& column : statement.columns)
      if (column.kind == ColumnKind::amount &&
          std::find(periods.begin(), periods.end(), column.period) == periods.end())
        periods.push_back(column.period);
    bool first = true;
    for (auto const& period : periods) {
      EquityEntry one = entry;
      one.period = period;
      take_columns(s, r, one);
      // A label speaks for all columns; of several periods it would be open which.
      if (first && periods.size() == 1) take_label(statement, row, one);
      first = false;
      add(std::move(one));
    }
  }

  void take_columns(std::uint32_t s, std::uint32_t r, EquityEntry& entry) const {
    Statement const& statement = input_.statements[s];
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      Column const& column = statement.columns[c];
      bool const filled = column.kind == ColumnKind::amount && column.period == entry.period &&
                          statement.printed(r, c) && statement.values(r, c) != 0;
      if (!filled || column.unit == RowUnit::per_share) continue;
      CellReference const cell{s, r, c};
      if (!counts_shares(statement, r, c)) {
        entry.amounts.push_back(cell);
        if (is_total(column)) entry.totals.push_back(cell);
        continue;
      }
      ShareClass const head = share_class(column.label);
      if (head == ShareClass{} || entry.of == ShareClass{} || same_class(head, entry.of)) entry.shares.push_back(cell);
    }
  }

  /// The figures that stand inside the row's label.
  void take_label(Statement const& statement, Row const& row, EquityEntry& entry) const {
    for (std::uint32_t s = 0; s < input_.statements.size(); ++s) {
      Statement const& labels = input_.statements[s];
      if (!labels.of_labels || !(labels.extent == statement.extent)) continue;
      for (std::uint32_t r = 0; r < labels.rows.size(); ++r) {
        Row const& inside = labels.rows[r];
        bool const own = inside.label_text.begin >= row.label_text.begin && inside.label_text.end <= row.label_text.end;
        if (!own) continue;
        if (inside.unit == RowUnit::shares && entry.shares.empty()) entry.shares.push_back({s, r, 0});
        bool const par = holds(inside.label, "par value") || holds(inside.label, "stated value");
        if (inside.unit == RowUnit::per_share && !par) entry.prices.push_back({s, r, 0});
      }
    }
  }

  /// Adds an entry, or to the one of the same name and period on another page of the statement.
  void add(EquityEntry entry) {
    auto const same = std::find_if(entries_.begin(), entries_.end(), [&](EquityEntry const& one) {
      return one.name == entry.name && one.period == entry.period;
    });
    auto const append = [](std::vector<CellReference>& to, std::vector<CellReference> const& from) {
      to.insert(to.end(), from.begin(), from.end());
    };
    if (same == entries_.end()) {
      entries_.push_back(std::move(entry));
      return;
    }
    if (same->shares.empty()) same->shares = std::move(entry.shares);
    append(same->totals, entry.totals);
    append(same->amounts, entry.amounts);
    if (same->prices.empty()) same->prices = std::move(entry.prices);
  }

  LinkInput const& input_;
  std::vector<EquityEntry> entries_;
};

}  // namespace

bool EquityEntry::within(Period const& whole) const {
  if (!dates.empty())
    return std::all_of(dates.begin(), dates.end(), [&](Period const& one) { return holds_period(whole, one); });
  return period && same_period(*period, whole);
}

bool EquityEntry::may_be_of(std::optional<Period> const& time) const {
  if (!time) return false;
  auto const fits = [&](Period const& one) { return holds_period(one, *time) || holds_period(*time, one); };
  if (!dates.empty()) return std::any_of(dates.begin(), dates.end(), fits);
  return period && fits(*period);
}

std::vector<EquityEntry> equity_entries(LinkInput const& input) {
  std::vector<EquityEntry> entries = EntryReader(input).read();
  for (EquityEntry& one : entries)
    if (one.totals.empty() && one.amounts.size() == 1) one.totals = one.amounts;
  return entries;
}

}  // namespace tieout
