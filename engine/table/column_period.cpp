#include "tieout/engine/table/column_period.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace tieout {
namespace {

[[nodiscard]] bool has_length(PeriodReference const& reference) noexcept {
  return reference.length != Length::unspecified || reference.ordinal != 0;
}

/// "Over the last three years": several of the periods that the heads name, and the length of none.
[[nodiscard]] bool spans_years(PeriodReference const& reference) noexcept {
  bool const months = reference.length == Length::months && reference.count > 12;
  return months || (reference.length == Length::weeks && reference.count > 53);
}

/// Fills in what a head leaves open.
void complete(PeriodReference& reference, std::vector<PeriodReference> const& others, bool lengths) {
  for (PeriodReference const& other : others) {
    if (reference.month == 0 && reference.ordinal == 0 && reference.year != 0 && !reference.fiscal &&
        other.month != 0 && other.ordinal == 0) {
      reference.month = other.month;
      reference.day = other.day;
    }
    bool const agree = other.month == 0 || other.month == reference.month;
    if (reference.year == 0 && (reference.month != 0 || reference.ordinal != 0) && other.year != 0 && agree)
      reference.year = other.year;
    bool const instant = other.length == Length::instant;
    if (!has_length(reference) && !spans_years(other) && other.length != Length::unspecified && (lengths || instant) &&
        (agree || reference.month == 0)) {
      reference.length = other.length;
      reference.count = other.count;
    }
  }
}

/// The mention that dates a column: the first that names a date, else the first.
[[nodiscard]] std::optional<PeriodReference> reference_of(Heading const& heading) {
  std::optional<PeriodReference> found;
  for (PeriodReference const& reference : heading.periods) {
    if (!found) {
      found = reference;
    } else if (found->year != 0 && found->month == 0 && !has_length(*found) && reference.year == 0 &&
               reference.ordinal != 0) {
      // "Fiscal 2013" over "Q1".
      PeriodReference merged = reference;
      merged.year = found->year;
      merged.fiscal = found->fiscal;
      found = merged;
    } else if (found->year == 0 && reference.year != 0) {
      // "Three months ended" over a date that was read apart.
      PeriodReference merged = reference;
      if (!has_length(merged)) {
        merged.length = found->length;
        merged.count = found->count;
      }
      if (merged.month == 0) {
        merged.month = found->month;
        merged.day = found->day;
      }
      found = merged;
    }
  }
  return found;
}

[[nodiscard]] bool later(Period const& a, Period const& b) noexcept { return b.end < a.end; }

/// How many months apart the words of a head of changes put the two periods; 0 where they do not say.
[[nodiscard]] int months_apart(ColumnHead const& head) {
  for (PeriodReference const& reference : head.meaning.periods) {
    if (reference.relation == Relation::year_earlier) return 12;
    if (reference.relation == Relation::preceding) return 3;
    if (reference.length == Length::months && !reference.dated()) return reference.count;
  }
  auto const has = [&](std::string_view word) { return head.text.find(word) != std::string::npos; };
  if (has("Y/Y") || has("YoY") || has("Y-o-Y") || has("YOY")) return 12;
  if (has("Q/Q") || has("QoQ") || has("Q-o-Q") || has("QOQ")) return 3;
  return 0;
}

class ColumnDater {
 public:
  ColumnDater(std::vector<Column>& columns, std::vector<ColumnHead> const& heads, PeriodContext const& context,
              FiscalCalendar const& calendar)
      : columns_(columns), heads_(heads), context_(context), calendar_(calendar) {}

  void date() {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].kind == ColumnKind::amount) date_amounts(i);
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].kind == ColumnKind::amount && !columns_[i].period) columns_[i].period = year_to_date(i);
    date_year_of_quarters();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].kind == ColumnKind::change || columns_[i].kind == ColumnKind::percent_change) relate(i);
      if (columns_[i].kind == ColumnKind::percent_of_total) columns_[i].period = share_period(i);
    }
  }

 private:
  [[nodiscard]] std::optional<Period> resolved(PeriodReference const& reference) const {
    bool const instant = context_.balances && !has_length(reference);
    return resolve(reference, std::nullopt, calendar_, instant);
  }

  void date_amounts(std::size_t i) {
    Column& column = columns_[i];
    std::optional<PeriodReference> reference = reference_of(heads_[i].meaning);
    // "2014 GAAP", "Adj.": a column of another basis has the year of the one beside it.
    bool const undated = !reference || reference->year == 0;
    if (undated && i > 0 && columns_[i - 1].kind == ColumnKind::amount && columns_[i].basis != columns_[i - 1].basis &&
        columns_[i - 1].period) {
      column.period = columns_[i - 1].period;
      column.labelled = columns_[i - 1].labelled;
    } else if (!reference) {
      column.period = caption_period();
    } else {
      complete(*reference, context_.stub, true);
      complete(*reference, context_.caption, !context_.balances);
      column.period = resolved(*reference);
      column.labelled = reference->month == 0;
    }
  }

  /// "YTD 2012" beside quarters: from the beginning of the year to the end of the quarter of that year, or of the one
  /// whose year it is compared with.
  [[nodiscard]] std::optional<Period> year_to_date(std::size_t i) const {
    std::optional<PeriodReference> const reference = reference_of(heads_[i].meaning);
    if (!reference || reference->length != Length::year_to_date || reference->year == 0) return std::nullopt;
    std::optional<Period> found;
    for (Column const& column : columns_) {
      if (column.kind != ColumnKind::amount || !column.period || column.period->months != 3) continue;
      int const off = reference->year - calendar_.fiscal_year_of(column.period->end);
      Period period = *column.period;
      period.end = add_months(period.end, 12 * off);
      period.months = static_cast<std::uint8_t>(3 * calendar_.quarter_of(column.period->end));
      if (off == 0) return period;
      if (!found) found = period;
    }
    return found;
  }

  /// "Year" behind the four quarters of one.
  void date_year_of_quarters() {
    constexpr std::size_t quarters = 4;
    constexpr std::string_view names[] = {"Year",       "YEAR",       "Full year",   "Full Year",
                                          "Total year", "Total Year", "Fiscal year", "Fiscal Year"};
    for (std::size_t i = quarters; i < columns_.size(); ++i) {
      Column& column = columns_[i];
      bool const named = std::any_of(std::begin(names), std::end(names),
                                     [&](std::string_view name) { return std::string_view(column.label) == name; });
      if (column.kind != ColumnKind::amount || column.period || !named) continue;
      bool whole = true;
      for (std::size_t q = 0; q < quarters; ++q) {
        auto const& period = columns_[i - quarters + q].period;
        whole = whole && period && period->months == 3 && calendar_.quarter_of(period->end) == static_cast<int>(q) + 1;
      }
      if (!whole) continue;
      column.period = columns_[i - 1].period;
      column.period->months = 12;
      column.labelled = columns_[i - 1].labelled;
    }
  }

  /// Columns without a period of their own have the caption's, where it names one alone.
  [[nodiscard]] std::optional<Period> caption_period() const {
    std::optional<Period> found;
    for (std::vector<PeriodReference> const* from : {&context_.stub, &context_.whole}) {
      for (PeriodReference const& reference : *from) {
        if (reference.year == 0) continue;
        std::optional<Period> const period = resolved(reference);
        if (!period) continue;
        if (found && !(*found == *period)) return std::nullopt;
        found = period;
      }
      if (found) return found;
    }
    return found;
  }

  [[nodiscard]] bool is_amount(std::size_t i) const {
    return columns_[i].kind == ColumnKind::amount && columns_[i].period && columns_[i].basis != Basis::adjustment;
  }

  [[nodiscard]] bool fits_basis(std::size_t change, std::size_t amount) const {
    Basis const wanted = columns_[change].basis, own = columns_[amount].basis;
    bool const either = wanted == Basis::unspecified || wanted == Basis::constant_currency || own == Basis::unspecified;
    return either || wanted == own;
  }

  void relate(std::size_t i) {
    Column& column = columns_[i];
    if (named_pair(i)) return;
    std::vector<std::size_t> left, right;
    for (std::size_t j = i; j-- > 0;)
      if (is_amount(j) && fits_basis(i, j)) left.push_back(j);
    for (std::size_t j = i + 1; j < columns_.size(); ++j)
      if (is_amount(j) && fits_basis(i, j)) right.push_back(j);
    if (left.empty() && right.empty()) return;
    std::uint8_t const months = columns_[left.empty() ? right.front() : left.front()].period->months;
    std::erase_if(left, [&](std::size_t j) { return columns_[j].period->months != months; });
    std::erase_if(right, [&](std::size_t j) { return columns_[j].period->months != months; });
    if (int const apart = months_apart(heads_[i]); apart != 0 && pair_apart(column, left, right, apart)) return;
    std::optional<std::size_t> const second = partner(i, left, right);
    if (left.empty() || !second) return;
    Period const a = *columns_[left.front()].period, b = *columns_[*second].period;
    column.period = later(a, b) ? a : b;
    column.baseline = later(a, b) ? b : a;
  }

  /// "2006 vs. 2005"
  [[nodiscard]] bool named_pair(std::size_t i) {
    std::vector<Period> dated;
    for (PeriodReference reference : heads_[i].meaning.periods) {
      if (reference.year == 0) continue;
      complete(reference, context_.stub, true);
      complete(reference, context_.caption, !context_.balances);
      if (auto const period = resolved(reference)) dated.push_back(*period);
    }
    if (dated.size() != 2 || dated[0] == dated[1]) return false;
    bool const first_later = later(dated[0], dated[1]);
    columns_[i].period = dated[first_later ? 0 : 1];
    columns_[i].baseline = dated[first_later ? 1 : 0];
    return true;
  }

  /// The latest column of amounts, and the one so many months before it.
  [[nodiscard]] bool pair_apart(Column& column, std::vector<std::size_t> const& left,
                                std::vector<std::size_t> const& right, int apart) const {
    std::vector<std::size_t> all = left;
    all.insert(all.end(), right.begin(), right.end());
    std::optional<Period> latest;
    for (std::size_t const j : all)
      if (!latest || later(*columns_[j].period, *latest)) latest = columns_[j].period;
    if (!latest) return false;
    Period wanted = *latest;
    wanted.end = add_months(wanted.end, -apart);
    for (std::size_t const j : all) {
      if (!same_period(*columns_[j].period, wanted)) continue;
      column.period = latest;
      column.baseline = columns_[j].period;
      return true;
    }
    return false;
  }

  /// The column compared with the one left of the change: the next to the left if no change stands between, else the
  /// one to the right.
  [[nodiscard]] std::optional<std::size_t> partner(std::size_t i, std::vector<std::size_t> const& left,
                                                   std::vector<std::size_t> const& right) const {
    if (left.empty()) return std::nullopt;
    Period const& nearest = *columns_[left.front()].period;
    for (std::size_t n = 1; n < left.size(); ++n) {
      if (columns_[left[n]].period == columns_[left.front()].period) continue;
      bool const parted = std::any_of(
          columns_.begin() + static_cast<std::ptrdiff_t>(left[n]),
          columns_.begin() + static_cast<std::ptrdiff_t>(left.front()),
          [](Column const& c) { return c.kind == ColumnKind::change || c.kind == ColumnKind::percent_change; });
      if (!parted) return left[n];
      break;
    }
    for (std::size_t const j : right)
      if (!(*columns_[j].period == nearest) && j > i) return j;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Period> share_period(std::size_t i) const {
    // Shares of several periods stand apart from their amounts, under years of their own.
    if (std::optional<PeriodReference> own = reference_of(heads_[i].meaning); own && own->year != 0) {
      complete(*own, context_.stub, true);
      complete(*own, context_.caption, !context_.balances);
      std::optional<Period> const named = resolved(*own);
      bool amounts = false;
      for (std::size_t j = 0; j < columns_.size() && named; ++j) {
        amounts |= is_amount(j);
        if (is_amount(j) && same_period(*columns_[j].period, *named)) return columns_[j].period;
      }
      if (named && !amounts) return named;
    }
    for (std::size_t j = i; j-- > 0;)
      if (is_amount(j)) return columns_[j].period;
    for (std::size_t j = i + 1; j < columns_.size(); ++j)
      if (is_amount(j)) return columns_[j].period;
    return std::nullopt;
  }

  std::vector<Column>& columns_;
  std::vector<ColumnHead> const& heads_;
  PeriodContext const& context_;
  FiscalCalendar const& calendar_;
};

}  // namespace

void date_columns(std::vector<Column>& columns, std::vector<ColumnHead> const& heads, PeriodContext const& context,
                  FiscalCalendar const& calendar) {
  ColumnDater(columns, heads, context, calendar).date();
}

}  // namespace tieout
