#include "tieout/engine/link/equity/transaction_link.hpp"

#include "tieout/engine/exact/digit_slips.hpp"
#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/equity/equity_entry.hpp"
#include "tieout/engine/link/equity/share_transaction.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/label_periods.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace tieout {
namespace {

enum class Part : std::uint8_t { shares, price, amount };

/// What a transaction may be in the tables: one entry, or several added up.
struct Reading {
  std::vector<EquityEntry const*> entries;
  bool whole = false;  // of the transaction's own time, and no part of a longer one
};

using Cells = std::vector<CellReference>;

class TransactionLinker {
 public:
  TransactionLinker(LinkInput const& input, std::vector<EquityEntry> const& entries,
                    std::vector<ShareTransaction> const& transactions, std::vector<bool> const& settled,
                    std::vector<Link>& links)
      : input_(input), entries_(entries), transactions_(transactions), settled_(settled), links_(links) {}

  void link(ShareTransaction const& transaction) {
    std::vector<Reading> const readings = readings_of(transaction);
    if (readings.empty()) return;
    for (Part const part : {Part::shares, Part::price, Part::amount})
      if (auto const figure = figure_of(transaction, part)) link_part(transaction, readings, part, *figure);
  }

 private:
  [[nodiscard]] static std::optional<std::uint32_t> figure_of(ShareTransaction const& transaction, Part part) {
    if (part == Part::shares) return transaction.shares;
    return part == Part::price ? transaction.price : transaction.amount;
  }

  [[nodiscard]] std::vector<Reading> readings_of(ShareTransaction const& transaction) const {
    std::vector<Reading> found;
    auto const& period = links_[transaction.shares].period;
    if (!period || period->months == 0) return found;
    Reading sum;
    for (EquityEntry const& entry : entries_) {
      bool const fits = entry.event == transaction.event && entry.may_be_of(period) &&
                        (entry.of == ShareClass{} || same_class(entry.of, transaction.of));
      if (!fits) continue;
      bool const whole = entry.within(*period);
      found.push_back({{&entry}, whole});
      if (whole && !entry.dates.empty()) sum.entries.push_back(&entry);
    }
    sum.whole = true;
    if (sum.entries.size() > 1) found.push_back(std::move(sum));
    return found;
  }

  /// The cells of a part in a reading, a list of them for each way to take it.
  [[nodiscard]] std::vector<Cells> ways(ShareTransaction const& transaction, Reading const& reading, Part part) const {
    std::vector<Cells> found;
    if (reading.entries.size() == 1) {
      for (CellReference const cell : cells_of(transaction, *reading.entries.front(), part)) found.push_back({cell});
      return found;
    }
    if (part == Part::price) return found;
    Cells sum;
    for (EquityEntry const* const entry : reading.entries) {
      Cells const cells = cells_of(transaction, *entry, part);
      if (!one_size(cells)) return found;
      sum.push_back(cells.front());
    }
    found.push_back(std::move(sum));
    return found;
  }

  /// Shares are those of the transaction's class, where the columns have several.
  [[nodiscard]] Cells cells_of(ShareTransaction const& transaction, EquityEntry const& entry, Part part) const {
    if (part == Part::price) return entry.prices;
    if (part == Part::amount) return entry.totals;
    Cells cells = entry.shares;
    std::erase_if(cells, [&](CellReference cell) {
      ShareClass const head = share_class(input_.statements[cell.statement].columns[cell.column].label);
      return head != ShareClass{} && !same_class(head, transaction.of);
    });
    return cells;
  }

  [[nodiscard]] Rational size_of(Cells const& cells) const {
    Rational total;
    for (CellReference const cell : cells)
      total = total + Rational(input_.statements[cell.statement].value(cell.row, cell.column));
    return total.magnitude();
  }

  [[nodiscard]] Rational step_of(Cells const& cells) const {
    Rational step;
    for (CellReference const cell : cells)
      step = step + Rational(input_.statements[cell.statement].ulp(cell.row, cell.column));
    return step;
  }

  [[nodiscard]] bool one_size(Cells const& cells) const {
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), [&](CellReference cell) {
      return size_of({cell}) == size_of({cells.front()});
    });
  }

  [[nodiscard]] Quantity claim(std::uint32_t figure) const {
    Quantity claim = input_.figure(figure).quantity;
    claim.value = claim.value.magnitude();
    return claim;
  }

  [[nodiscard]] bool given(std::uint32_t figure, Cells const& cells) const {
    Rational const size = size_of(cells);
    Rational const half = step_of(cells) / 2;
    Quantity plain = claim(figure);
    plain.hedge = Hedge::none;
    Fit const how = fit(plain, size, Interval::closed(size - half, size + half));
    return how == Fit::exact || how == Fit::coarse;
  }

  /// A figure of the sentence that is not `part` is what the reading prints.
  [[nodiscard]] bool confirmed(ShareTransaction const& transaction, Reading const& reading, Part part) const {
    // A dated entry of the sentence's own month is told by a round number, one of a whole year hardly.
    constexpr int in_a_year = 3;
    constexpr int dated = 2;
    int telling_digits = reading.entries.front()->dates.empty() ? in_a_year : dated;
    if (in_own_month(transaction, reading)) telling_digits = 1;
    for (Part const other : {Part::shares, Part::amount}) {
      auto const figure = figure_of(transaction, other);
      if (other == part || !figure || significant_digits(claim(*figure)) < telling_digits) continue;
      for (Cells const& way : ways(transaction, reading, other))
        if (given(*figure, way)) return true;
    }
    return false;
  }

  /// The sentence names the month that the entry's label names.
  [[nodiscard]] bool in_own_month(ShareTransaction const& transaction, Reading const& reading) const {
    auto const& period = links_[transaction.shares].period;
    return period && period->months == 1 && reading.whole && reading.entries.size() == 1;
  }

  [[nodiscard]] bool price_given(ShareTransaction const& transaction, Reading const& reading) const {
    if (!transaction.price) return false;
    auto const prices = ways(transaction, reading, Part::price);
    return std::any_of(prices.begin(), prices.end(), [&](Cells const& way) { return given(*transaction.price, way); });
  }

  /// The month or the price of the entry are those of the sentence, so that a round number of shares is its own.
  [[nodiscard]] bool told_by_entry(ShareTransaction const& transaction, Reading const& reading) const {
    return in_own_month(transaction, reading) || price_given(transaction, reading);
  }

  /// The two figures stand in each other's place.
  [[nodiscard]] bool exchanged(ShareTransaction const& transaction, Reading const& reading) const {
    if (!transaction.amount) return false;
    auto const amounts = ways(transaction, reading, Part::amount);
    auto const shares = ways(transaction, reading, Part::shares);
    return amounts.size() == 1 && shares.size() == 1 && given(transaction.shares, amounts.front()) &&
           given(*transaction.amount, shares.front());
  }

  void link_part(ShareTransaction const& transaction, std::vector<Reading> const& readings, Part part,
                 std::uint32_t figure) {
    bool const open = links_[figure].candidates.empty() && !settled_[figure];
    if (!open) return;
    std::vector<Cells> giving;
    std::vector<Cells> otherwise;
    bool all_agree = true;
    for (Reading const& reading : readings) {
      bool const sure = confirmed(transaction, reading, part) || exchanged(transaction, reading);
      for (Cells& way : ways(transaction, reading, part)) {
        if (given(figure, way)) {
          if (sure || tells(part, figure) || (part == Part::shares && told_by_entry(transaction, reading)))
            giving.push_back(std::move(way));
        } else if (sure && reading.whole) {
          all_agree = all_agree && (otherwise.empty() || size_of(otherwise.front()) == size_of(way));
          otherwise.push_back(std::move(way));
        }
      }
    }
    if (!giving.empty()) return take(figure, giving, false);
    if (otherwise.empty()) otherwise = only_nearly(transaction, readings, part, figure);
    if (otherwise.empty() || !all_agree || other_scale(figure, otherwise.front())) return;
    if (part != Part::amount || same_amount_meant(transaction, figure, otherwise.front()))
      take(figure, otherwise, true);
  }

  /// The amount is net on both sides, or a long number that one slip makes of the other; a price paid or a gross amount
  /// may leave out what the entry has.
  [[nodiscard]] bool same_amount_meant(ShareTransaction const& transaction, std::uint32_t figure,
                                       Cells const& cells) const {
    constexpr int too_many_for_chance = 5;
    bool const net = std::all_of(cells.begin(), cells.end(), [&](CellReference cell) {
      Row const& row = input_.statements[cell.statement].rows[cell.row];
      return holds(row.label, "net of") || (!row.path.empty() && holds(row.path.back(), "net of"));
    });
    if (transaction.net_proceeds && net) return true;
    return significant_digits(claim(figure)) >= too_many_for_chance && slipped(figure, cells);
  }

  /// The number is long enough to say by itself which entry is meant.
  [[nodiscard]] bool tells(Part part, std::uint32_t figure) const {
    constexpr int telling_digits = 3;
    return part != Part::price && significant_digits(claim(figure)) >= telling_digits;
  }

  /// The cells of the only reading, where one slip leads from the figure to them, or no other sentence could be meant.
  [[nodiscard]] std::vector<Cells> only_nearly(ShareTransaction const& transaction,
                                               std::vector<Reading> const& readings, Part part,
                                               std::uint32_t figure) const {
    std::vector<Cells> found;
    bool priced = true;
    for (Reading const& reading : readings) {
      if (!reading.whole) continue;
      std::vector<Cells> own = ways(transaction, reading, part);
      priced = priced && (own.empty() || price_given(transaction, reading));
      for (Cells& way : own) found.push_back(std::move(way));
    }
    bool const one = !found.empty() && std::all_of(found.begin(), found.end(), [&](Cells const& way) {
      return size_of(way) == size_of(found.front());
    });
    if (!one || (!priced && !input_.figure(transaction.shares).period)) return {};
    bool const told = (tells(part, figure) && slipped(figure, found.front())) ||
                      (part == Part::amount && (only_one_told(transaction) || all_of_class(transaction)));
    return told ? found : std::vector<Cells>();
  }

  /// No other sentence speaks of such an event in a named series about that time.
  [[nodiscard]] bool only_one_told(ShareTransaction const& transaction) const {
    if (transaction.of.series.empty()) return false;
    auto const& own = links_[transaction.shares].period;
    return std::count_if(transactions_.begin(), transactions_.end(), [&](ShareTransaction const& other) {
             auto const& time = links_[other.shares].period;
             return other.event == transaction.event && same_class(other.of, transaction.of) &&
                    (!time || holds_period(*own, *time) || holds_period(*time, *own));
           }) == 1;
  }

  /// The shares are all there are of a named series, as the caption of a balance sheet says.
  [[nodiscard]] bool all_of_class(ShareTransaction const& transaction) const {
    constexpr int telling_digits = 4;
    if (transaction.of.series.empty() || significant_digits(claim(transaction.shares)) < telling_digits) return false;
    for (std::uint32_t s = 0; s < input_.statements.size(); ++s) {
      Statement const& labels = input_.statements[s];
      if (!labels.of_labels) continue;
      for (std::uint32_t r = 0; r < labels.rows.size(); ++r) {
        Row const& row = labels.rows[r];
        if (row.unit != RowUnit::shares || !given(transaction.shares, {{s, r, 0}})) continue;
        std::string name;
        for (std::string const& heading : row.path) name += heading + ' ';
        if (same_class(share_class(name + row.label), transaction.of)) return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool slipped(std::uint32_t figure, Cells const& cells) const {
    Quantity const printed = claim(figure);
    Rational const size = size_of(cells);
    std::vector<std::int64_t> const slips = digit_slips(printed.value.mantissa);
    return std::any_of(slips.begin(), slips.end(), [&](std::int64_t mantissa) {
      return Rational(Decimal{mantissa, printed.value.exponent}) == size;
    });
  }

  /// Right in thousands or millions: the table's scale may be read wrongly.
  [[nodiscard]] bool other_scale(std::uint32_t figure, Cells const& cells) const {
    Interval const said = claim_interval(claim(figure));
    Rational const size = size_of(cells);
    Rational const half = step_of(cells) / 2;
    Interval const printed = Interval::closed(size - half, size + half);
    constexpr std::int64_t scales[] = {1000, 1'000'000};
    return std::any_of(std::begin(scales), std::end(scales), [&](std::int64_t scale) {
      return meets(said, printed * Rational(scale)) || meets(said, printed * Rational(1, scale));
    });
  }

  void take(std::uint32_t figure, std::vector<Cells> const& ways, bool sure) {
    Link& link = links_[figure];
    for (Cells const& cells : ways) {
      CellReference const first = cells.front();
      DerivationKind const kind = cells.size() == 1 ? DerivationKind::level : DerivationKind::sum;
      std::string why = describe(input_.statements[first.statement], first.row, first.column);
      if (cells.size() > 1) why += " and the like";
      link.candidates.push_back({kind, cells, why + ", by the event and the class of shares", 0});
    }
    link.sure = sure;
    link.by_value = !sure && ways.size() > 1;
    link.reason = Reason::none;
    link.missing.clear();
  }

  LinkInput const& input_;
  std::vector<EquityEntry> const& entries_;
  std::vector<ShareTransaction> const& transactions_;
  std::vector<bool> const& settled_;
  std::vector<Link>& links_;
};

}  // namespace

void link_share_transactions(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links) {
  std::vector<ShareTransaction> const transactions = share_transactions(input);
  if (transactions.empty()) return;
  std::vector<EquityEntry> const entries = equity_entries(input);
  TransactionLinker linker(input, entries, transactions, settled, links);
  for (ShareTransaction const& one : transactions) linker.link(one);
}

}  // namespace tieout
