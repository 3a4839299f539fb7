#include "tieout/engine/table/sums.hpp"

#include "tieout/engine/table/sum_words.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace tieout {
namespace {

constexpr std::size_t longest_run = 48;

/// How the members of a sum are signed.
enum class Signs : std::uint8_t {
  plain,             ///< all add as printed
  less,              ///< rows under "Less" are taken off
  first_minus_rest,  ///< revenue - cost
  income,            ///< expenses printed without brackets are taken off
  income_contra,     ///< the same, and bracketed income among expenses adds up
  loss,              ///< the negative of income: expenses add, revenue is taken off
};
constexpr std::array<Signs, 6> patterns = {Signs::plain,         Signs::less, Signs::income, Signs::first_minus_rest,
                                           Signs::income_contra, Signs::loss};

/// One sum that is tried: in how many columns it holds, and fails.
struct Trial {
  int holds = 0;
  int fails = 0;
  int thin = 0;    ///< columns with fewer than two members that are not zero
  int digits = 0;  ///< significant ones, of all columns that hold: how unlikely it is that they do by chance
};

/// A sum that holds but for one column.
struct NearSum {
  SumConstraint sum;
  int digits = 0;
};

/// How many signs of one sum may differ from what labels say.
constexpr std::size_t most_flips = 6;

class SumFinder {
 public:
  explicit SumFinder(Statement const& statement) : statement_(statement) {
    for (std::uint32_t column = 0; column < statement.columns.size(); ++column)
      if (statement.columns[column].adds_up()) columns_.push_back(column);
    std::size_t const rows = statement.rows.size();
    if (columns_.empty()) return;
    words_.reserve(rows);
    negative_.resize(rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
      words_.push_back(sum_words(statement.rows[row]));
      negative_[row] = mostly_negative(row);
    }
  }

  [[nodiscard]] std::vector<SumConstraint> find() {
    if (columns_.empty()) return {};
    for (std::uint32_t row = 0; row < statement_.rows.size(); ++row) visit(row);
    return std::move(sums_);
  }

 private:
  struct PrintedTotal {
    std::int64_t value;
    std::int64_t step;
    bool printed;
  };

  struct OpenRow {
    std::uint32_t row;
    bool first;  ///< stands first under its heading
  };

  [[nodiscard]] bool mostly_negative(std::uint32_t row) const {
    int positive = 0, negative = 0;
    for (std::uint32_t const column : columns_) {
      if (!statement_.printed(row, column)) continue;
      (statement_.values(row, column) < 0 ? negative : positive) += 1;
    }
    return negative > positive;
  }

  void visit(std::uint32_t row) {
    Row const& own = statement_.rows[row];
    if (own.unit != RowUnit::amount && own.unit != RowUnit::shares && own.unit != RowUnit::count) return;
    if (!own.label.empty() || own.total) {
      if (std::optional<SumConstraint> sum = find_sum(row)) {
        for (auto const& [member, sign] : sum->members) close(member);
        sums_.push_back(std::move(*sum));
      } else if (own.total) {
        drop_same(row);
      }
    }
    bool const first = open_.empty() || statement_.rows[open_.back().row].path != own.path;
    open_.push_back({row, first});
  }

  /// Both sides of a balance sheet are sums of their own; only net assets are what liabilities leave of the assets.
  [[nodiscard]] bool crosses_sides(std::uint32_t total, std::uint32_t member) const {
    return words_[member].ends_side && !words_[total].spans_sides;
  }

  /// An item of a section is no result of rows outside it.
  [[nodiscard]] bool leaves_section(std::uint32_t total, std::uint32_t member) const {
    Row const &own = statement_.rows[total], &other = statement_.rows[member];
    if (own.total || own.path.empty()) return false;
    return std::find(other.path.begin(), other.path.end(), own.path.back()) == other.path.end();
  }

  void close(std::uint32_t row) {
    std::erase_if(open_, [row](OpenRow const& open) { return open.row == row; });
  }

  /// A total of one row stands for it.
  void drop_same(std::uint32_t row) {
    if (open_.empty()) return;
    std::uint32_t const last = open_.back().row;
    if (statement_.rows[last].unit != statement_.rows[row].unit) return;
    bool printed = false;
    for (std::uint32_t const column : columns_) {
      if (statement_.values(row, column) != statement_.values(last, column)) return;
      printed = printed || (statement_.printed(row, column) && statement_.values(row, column) != 0);
    }
    open_.pop_back();
    if (printed && words_[row].total)
      sums_.push_back({row, {{last, std::int8_t{1}}}});
  }

  [[nodiscard]] std::int8_t sign_of(Signs signs, std::uint32_t row, bool first) const {
    Row const& own = statement_.rows[row];
    bool const magnitude = own.polarity == Polarity::magnitude;
    switch (signs) {
      case Signs::plain:
        return 1;
      case Signs::less:
        return words_[row].less && !negative_[row] ? -1 : 1;
      case Signs::first_minus_rest:
        return first ? 1 : -1;
      case Signs::income:
        return magnitude && !negative_[row] ? -1 : 1;
      case Signs::income_contra:
        return (magnitude && !negative_[row]) || (!magnitude && negative_[row]) ? -1 : 1;
      case Signs::loss:
        return magnitude || negative_[row] ? 1 : -1;
    }
    return 1;
  }

  [[nodiscard]] std::optional<SumConstraint> find_sum(std::uint32_t total) {
    std::optional<NearSum> near;
    bool const named = !statement_.rows[total].label.empty();
    std::size_t const reach = rows_in_reach(total);
    if (reach < 2) return std::nullopt;
    std::array<std::uint64_t, patterns.size()> tried{};
    std::size_t count = 0;
    for (Signs const signs : patterns) {
      if (signs == Signs::loss && statement_.rows[total].polarity != Polarity::magnitude) continue;
      if (!named && signs != Signs::plain && signs != Signs::less) continue;
      // Where a pattern signs no row otherwise than one before it, which asked no more, it finds no more.
      if (signs != Signs::first_minus_rest) {
        std::uint64_t const taken_off = rows_taken_off(signs, reach);
        if (std::find(tried.begin(), tried.begin() + count, taken_off) != tried.begin() + count) continue;
        tried[count++] = taken_off;
      }
      if (std::optional<SumConstraint> sum = try_runs(total, signs, reach, near)) return sum;
    }
    if (named)
      if (std::optional<SumConstraint> sum = try_flips(total, reach, near)) return sum;
    if (near) return std::move(near->sum);
    return std::nullopt;
  }

  /// How many of the open rows, from the last one on, the total may be the sum of.
  [[nodiscard]] std::size_t rows_in_reach(std::uint32_t total) const {
    std::size_t const most = std::min(open_.size(), longest_run);
    std::size_t reach = 0;
    while (reach < most && may_hold(total, open_[open_.size() - reach - 1])) ++reach;
    return reach;
  }

  /// A bit for each row in reach that a pattern takes off.
  [[nodiscard]] std::uint64_t rows_taken_off(Signs signs, std::size_t reach) const {
    static_assert(longest_run <= 64);
    std::uint64_t rows = 0;
    for (std::size_t i = 0; i < reach; ++i)
      if (sign_of(signs, open_[open_.size() - i - 1].row, false) < 0) rows |= std::uint64_t{1} << i;
    return rows;
  }

  void begin_run(std::uint32_t total) {
    totals_.clear();
    for (std::size_t i = 0; i < columns_.size(); ++i)
      totals_.push_back({value(total, i), step(total, i), statement_.printed(total, columns_[i])});
    sums_by_column_.assign(columns_.size(), 0);
    slack_by_column_.assign(columns_.size(), 0);
    filled_.assign(columns_.size(), 0);
  }

  [[nodiscard]] bool may_hold(std::uint32_t total, OpenRow const& open) const {
    return statement_.rows[open.row].unit == statement_.rows[total].unit && !crosses_sides(total, open.row) &&
           !leaves_section(total, open.row);
  }

  /// Runs that end right above the total, the short ones first; those that labels and layout point to may fail in one
  /// column.
  [[nodiscard]] std::optional<SumConstraint> try_runs(std::uint32_t total, Signs signs, std::size_t reach,
                                                      std::optional<NearSum>& near) {
    Row const& own = statement_.rows[total];
    std::size_t const most = std::min(open_.size(), longest_run);
    begin_run(total);
    for (std::size_t taken = 1; taken <= reach; ++taken) {
      OpenRow const& open = open_[open_.size() - taken];
      if (signs == Signs::first_minus_rest) {
        // The sign of a row depends on where the run begins: the one that was first is first no longer.
        if (taken > 1) add(open_[open_.size() - taken + 1].row, -2);
        add(open.row, 1);
      } else {
        add(open.row, sign_of(signs, open.row, false));
      }
      count(open.row);
      if (taken < 2) continue;
      Trial const trial = compare();
      if (trial.fails > 1) continue;
      bool const boundary = taken == open_.size() || open.first;
      bool const adds = (signs == Signs::plain || signs == Signs::less) && trial.holds - trial.thin >= 2;
      bool const closing = boundary && taken >= 3 && words_[total].closes;
      bool const sure = own.total || adds || closing || (trial.holds >= 2 && words_[total].result);
      // A section's last row without a label is its total, however small its figures are.
      bool const unlabelled = own.label.empty() && boundary;
      if (trial.fails == 0 && trial.holds > 0 && ((sure && trial.holds > trial.thin) || unlabelled)) {
        // Zeros at the beginning of the run belong to it.
        SumConstraint found = constraint(total, taken, signs);
        if (!boundary) continue_over_zeros(total, taken, most, signs, found);
        return found;
      }
      if (trial.fails == 1 && trial.holds > trial.thin && trial.digits >= digits_wanted(total, taken, boundary, adds))
        if (!near || trial.digits > near->digits) near = NearSum{constraint(total, taken, signs), trial.digits};
    }
    return std::nullopt;
  }

  /// How many digits must fit in the other columns for a column that does not to be an error: few where labels and
  /// layout say that the row is the sum of the run (sixty runs are tried at most), many where arithmetic has to.
  [[nodiscard]] int digits_wanted(std::uint32_t total, std::size_t taken, bool boundary, bool adds) const {
    constexpr int never = 1000;
    Row const& own = statement_.rows[total];
    SumWords const& words = words_[total];
    bool const result = own.total || words.closes;
    bool const named = words.total && (taken >= 3 || words.names_heading);
    if (result && boundary && named) return 2;
    if (result && boundary) return taken >= 3 ? 3 : 4;
    if (result) return 5;
    if (boundary && adds && taken >= 3) return 5;
    if (words.result) return 7;
    return adds && taken >= 3 ? 9 : never;
  }

  /// Results of short runs where some signs are not as labels say: minority interests that are added, "income tax
  /// (benefit)", gains among expenses.  Arithmetic alone decides, so it must do so in several columns.
  [[nodiscard]] std::optional<SumConstraint> try_flips(std::uint32_t total, std::size_t reach,
                                                       std::optional<NearSum>& near) {
    if (!statement_.rows[total].total && !words_[total].result) return std::nullopt;
    std::size_t const most = std::min(reach, most_flips + 1);
    begin_run(total);
    for (std::size_t taken = 1; taken <= most; ++taken) {
      std::uint32_t const row = open_[open_.size() - taken].row;
      add(row, 1);
      count(row);
      if (taken < 2) continue;
      std::uint32_t const combinations = 1U << (taken - 1);
      for (std::uint32_t flips = 0; flips < combinations; ++flips) {
        if (flips > 0) turn(flips - 1, flips);
        Trial const trial = compare();
        bool const exact = trial.fails == 0 && trial.digits >= 7;
        if (trial.holds - trial.thin < 2 || (!exact && (trial.fails != 1 || trial.digits < 9))) continue;
        SumConstraint sum;
        sum.total = total;
        for (std::size_t i = taken; i-- > 0;)
          sum.members.emplace_back(open_[open_.size() - 1 - i].row, flipped(flips, i));
        if (exact) return sum;
        if (!near || trial.digits > near->digits) near = NearSum{std::move(sum), trial.digits};
      }
      turn(combinations - 1, 0);
    }
    return std::nullopt;
  }

  /// Changes the signs of the rows whose flips differ.
  void turn(std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t changed = from ^ to, i = 0; changed != 0; changed >>= 1U, ++i)
      if ((changed & 1U) != 0) add(open_[open_.size() - 1 - i].row, (to >> i & 1U) != 0 ? -2 : 2);
  }

  /// The first member of a run always adds.
  [[nodiscard]] static std::int8_t flipped(std::uint32_t flips, std::size_t i) noexcept {
    return (flips >> i & 1U) != 0 ? std::int8_t{-1} : std::int8_t{1};
  }

  void continue_over_zeros(std::uint32_t total, std::size_t taken, std::size_t most, Signs signs,
                           SumConstraint& found) const {
    if (signs == Signs::first_minus_rest) return;
    while (taken < most) {
      OpenRow const& open = open_[open_.size() - taken - 1];
      if (open_[open_.size() - taken].first || statement_.rows[open.row].unit != statement_.rows[total].unit) return;
      for (std::uint32_t const column : columns_)
        if (statement_.values(open.row, column) != 0) return;
      found.members.insert(found.members.begin(), {open.row, std::int8_t{1}});
      ++taken;
    }
  }

  void add(std::uint32_t row, int factor) {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      sums_by_column_[i] += factor * static_cast<__int128>(value(row, i));
  }

  void count(std::uint32_t row) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (value(row, i) != 0) ++filled_[i];
      if (statement_.printed(row, columns_[i])) slack_by_column_[i] += step(row, i);
    }
  }

  [[nodiscard]] std::int64_t value(std::uint32_t row, std::size_t i) const {
    return statement_.values(row, columns_[i]);
  }

  /// The last printed digit's step, in units of the matrix.
  [[nodiscard]] std::int64_t step(std::uint32_t row, std::size_t i) const {
    std::int64_t step = 1;
    for (int p = statement_.cell(row, columns_[i]).places; p < statement_.places; ++p) step *= 10;
    return step;
  }

  /// Ends with the second column that fails, as no sum has two.
  [[nodiscard]] Trial compare() const {
    Trial trial;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      PrintedTotal const& total = totals_[i];
      if (!total.printed || filled_[i] == 0) continue;
      __int128 const off = sums_by_column_[i] - total.value;
      __int128 const twice = (off < 0 ? -off : off) * 2;
      if (twice > slack_by_column_[i] + total.step) {
        if (++trial.fails > 1) return trial;
        continue;
      }
      // What the last digits alone make is no evidence.
      bool const thin = filled_[i] < 2 || std::abs(total.value) < 10 * total.step;
      ++trial.holds;
      trial.thin += thin ? 1 : 0;
      if (!thin) trial.digits += digits_of(2 * std::abs(total.value) / (slack_by_column_[i] + total.step));
    }
    return trial;
  }

  [[nodiscard]] static int digits_of(std::int64_t number) noexcept {
    int digits = 0;
    for (; number > 0; number /= 10) ++digits;
    return digits;
  }

  [[nodiscard]] SumConstraint constraint(std::uint32_t total, std::size_t taken, Signs signs) const {
    SumConstraint sum;
    sum.total = total;
    for (std::size_t i = open_.size() - taken; i < open_.size(); ++i)
      sum.members.emplace_back(open_[i].row, sign_of(signs, open_[i].row, i == open_.size() - taken));
    return sum;
  }

  Statement const& statement_;
  std::vector<std::uint32_t> columns_;
  std::vector<SumWords> words_;  // by row
  std::vector<bool> negative_;
  std::vector<OpenRow> open_;
  std::vector<PrintedTotal> totals_;  // of the row that is tried, by column
  std::vector<__int128> sums_by_column_;
  std::vector<__int128> slack_by_column_;
  std::vector<int> filled_;
  std::vector<SumConstraint> sums_;
};

}  // namespace

std::vector<SumConstraint> find_sums(Statement const& statement) { return SumFinder(statement).find(); }

}  // namespace tieout
