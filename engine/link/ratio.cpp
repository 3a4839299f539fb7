#include "tieout/engine/link/ratio.hpp"

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/indirect/sum_over.hpp"
#include "tieout/engine/link/indirect/tax_rate.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/subject/other_name.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

struct RatioRows {
  std::vector<RowCandidate> parts;
  std::vector<RowCandidate> wholes;
  bool renamed = false;  ///< the parts are called otherwise
};

[[nodiscard]] Terms terms_of(std::vector<std::string> strong) {
  Terms terms;
  std::sort(strong.begin(), strong.end());
  terms.strong = std::move(strong);
  return terms;
}

/// "Gross margin percentage" is the gross margin, and so is "gross profit percentage"; the "SG&A ratio" is SG&A as a
/// part of revenue.  Nothing where the terms are no such name.
[[nodiscard]] std::optional<Terms> plain_name(Terms const& terms) {
  Terms plain = terms;
  bool const percentage =
      std::erase_if(plain.strong, [](auto const& term) { return term == "percentag" || term == "percent"; }) != 0;
  bool const gross_profit = plain.strong == std::vector<std::string>{"gross", "incom"};
  if (percentage && gross_profit) plain.strong = {"gross", "margin"};
  if (percentage && plain.has("margin")) return plain;
  if (percentage || std::erase(plain.strong, "ratio") == 0) return std::nullopt;
  constexpr std::string_view selling[] = {"administr", "general", "sell"};
  bool const spent = plain.has("administr") && consist_of(plain.strong, selling);
  return spent ? std::optional(std::move(plain)) : std::nullopt;
}

/// What a margin may be a part of revenue by: the gross margin is gross profit, which some call gross margin; the
/// operating margin is operating income; the EBITDA margin is EBITDA.
[[nodiscard]] std::vector<Wanted> margin_parts(Wanted const& part) {
  if (!part.terms.has("margin")) return {part};
  Wanted income = part;
  std::vector<std::string> strong = part.terms.strong;
  std::erase(strong, "margin");
  bool const is_income = std::any_of(strong.begin(), strong.end(), [](std::string const& term) {
    return term == "incom" || term == "ebitda" || term == "ebit" || term == "ebitdar";
  });
  if (!is_income) strong.push_back("incom");
  income.terms = terms_of(std::move(strong));
  return {part, std::move(income)};
}

/// "Of pre-tax income"
[[nodiscard]] bool is_income_before_tax(Terms const& terms) {
  constexpr std::string_view words[] = {"pre", "pretax", "befor", "tax", "incom"};
  return terms.has("incom") && terms.strong.size() > 1 && consist_of(terms.strong, words);
}

/// "The operating ratio" of carriers: all operating expenses as a part of revenue.
[[nodiscard]] bool is_operating_ratio(Terms const& terms) {
  return terms.strong == std::vector<std::string>{"oper", "ratio"};
}

/// "62% of revenues": the row "Total" of a table "Revenues by area" is all of them, for what it adds up.
void add_nameless_totals(RowIndex const& index, Wanted of, std::vector<RowCandidate>& wholes) {
  if (of.terms.total) return;
  of.terms.total = true;
  for (RowCandidate const& row : index.reported(of).fit)
    if (row.loose && index.rows_of(row.statement)[row.row].label.vacant()) wholes.push_back(row);
}

/// "Of total loans outstanding", "of the loan portfolio": of the loans.
[[nodiscard]] std::vector<RowCandidate> rows_of_whole(RowIndex const& index, Wanted of) {
  std::vector<RowCandidate> fit = index.reported(of).fit;
  for (std::string_view const said_besides : {"outstand", "portfolio"})
    if (fit.empty() && of.terms.strong.size() > 1 && std::erase(of.terms.strong, said_besides) != 0)
      fit = index.reported(of).fit;
  add_nameless_totals(index, std::move(of), fit);
  return fit;
}

[[nodiscard]] RatioRows ratio_rows(RowIndex const& index, Wanted const& wanted,
                                   std::optional<NamedWhole> const& whole) {
  if (!whole && is_tax_rate(wanted.terms)) {
    TaxRateRows rows = tax_rate_rows(index);
    return {std::move(rows.taxes), std::move(rows.incomes)};
  }
  Wanted part = wanted;
  part.units = {RowUnit::amount, RowUnit::shares, RowUnit::count};
  Wanted of = part;
  of.terms = whole ? whole->terms : terms_of({"revenu"});
  if (whole && whole->basis != Basis::unspecified) of.basis = whole->basis;
  RatioRows rows;
  rows.wholes = rows_of_whole(index, of);
  if (rows.wholes.empty() && of.terms.strong == std::vector<std::string>{"revenu"}) {
    // Carriers and utilities call it "operating revenue", and nothing else revenue.
    of.terms = terms_of({"oper", "revenu"});
    rows.wholes = index.reported(of).fit;
    rows.renamed = !rows.wholes.empty();
  }
  for (Wanted const& one : margin_parts(part)) {
    auto const fit = index.reported(one).fit;
    rows.parts.insert(rows.parts.end(), fit.begin(), fit.end());
  }
  if (whole && rows.wholes.empty() && names_all_parts(whole->terms)) {
    rows.wholes = sums_over(index, rows.parts);
    rows.renamed = true;
  }
  if (!rows.parts.empty()) return rows;
  rows.parts = rows_by_other_names(index, part).fit;
  rows.renamed = rows.renamed || !rows.parts.empty();
  for (RowCandidate& row : rows.parts) row.loose = false;
  return rows;
}

/// How a column names the whole of its percentages, by a row of 100%.
enum class HundredRow : std::uint8_t { none, of_whole, of_another };

[[nodiscard]] HundredRow hundred_beside(RowIndex const& index, CellReference cell, Terms const& whole) {
  Statement const& statement = index.statements()[cell.statement];
  auto const& rows = index.rows_of(cell.statement);
  HundredRow found = HundredRow::none;
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    if (r == cell.row || statement.rows[r].unit != RowUnit::percent || !statement.printed(r, cell.column)) continue;
    if (Rational(statement.value(r, cell.column)) != Rational(100)) continue;
    Terms label = rows[r].label;
    if (!whole.has("net")) std::erase(label.strong, "net");
    if (whole.strong == std::vector<std::string>{"revenu"}) std::erase(label.strong, "oper");
    if (label.strong == whole.strong) return HundredRow::of_whole;
    // A fuller name may be that of the same whole.
    if (!lacking(whole, label).empty()) found = HundredRow::of_another;
  }
  return found;
}

/// Rows of percentages of the whole, in a table that says it by its 100% alone.
[[nodiscard]] std::vector<Derivation> beside_whole(RowIndex const& index, Wanted const& printed,
                                                   NamedWhole const& whole, PeriodChoice const& period) {
  if (whole.terms.vacant() || printed.terms.vacant() || printed.terms.strong == whole.terms.strong) return {};
  std::vector<RowCandidate> rows = index.reported(printed).fit;
  std::erase_if(rows, [](RowCandidate const& row) { return row.loose; });
  std::vector<Derivation> found = levels(index, rows, period, printed.basis);
  std::erase_if(found, [&](Derivation const& one) {
    return hundred_beside(index, one.cells.front(), whole.terms) != HundredRow::of_whole;
  });
  return found;
}

/// "Gross margin on repairs was 41%": the percentage that the table prints beside the amount.
[[nodiscard]] std::vector<Derivation> beside_amount(RowIndex const& index, Wanted const& margin,
                                                    PeriodChoice const& period) {
  std::vector<Derivation> found;
  if (!margin.terms.has("margin")) return found;
  Wanted amount = margin;
  amount.units = {RowUnit::amount};
  for (RowCandidate const& row : index.reported(amount).fit) {
    Statement const& statement = index.statements()[row.statement];
    if (row.loose) continue;
    for (std::uint32_t const column : columns_for(statement, row.row, period, margin.basis)) {
      std::uint32_t const behind = column + 1;
      bool const percentage = behind < statement.columns.size() &&
                              statement.columns[behind].kind == ColumnKind::percent_of_total &&
                              statement.columns[behind].period == statement.columns[column].period;
      if (percentage && statement.printed(row.row, behind)) found.push_back(level_at(index, row, behind));
    }
  }
  return found;
}

/// The rows that print the ratio, and whether the name of one of them fits only in part.
[[nodiscard]] std::vector<Derivation> printed_ratios(RowIndex const& index, Wanted const& wanted,
                                                     std::optional<NamedWhole> const& whole, PeriodChoice const& period,
                                                     bool& any_loose) {
  constexpr int printed_bonus = 20;
  Wanted printed = wanted;
  printed.units = {RowUnit::percent};
  Wanted const of_part = printed;
  if (whole) printed.terms = joined(std::move(printed.terms), whole->terms);
  std::vector<RowCandidate> rows = index.reported(printed).fit;
  // "It was 9% of fleet revenue": the row of fleet revenue is the whole.
  auto const is_whole = [&](RowCandidate const& row) {
    Terms const& label = index.rows_of(row.statement)[row.row].label;
    return whole && wanted.terms.vacant() && !label.vacant() && lacking(label, whole->terms).empty();
  };
  // "Effective rate" in a table of income taxes is most likely the tax rate.
  bool const tax_rate = !whole && is_tax_rate(wanted.terms);
  auto const is_loose = [&](RowCandidate const& row) {
    return row.loose && !(tax_rate && is_tax_rate(index.rows_of(row.statement)[row.row].label));
  };
  std::erase_if(rows, [&](RowCandidate const& row) { return is_loose(row) || is_whole(row); });
  any_loose = std::any_of(rows.begin(), rows.end(), [](RowCandidate const& row) { return row.loose; });
  std::vector<Derivation> found = levels(index, rows, period, wanted.basis);
  if (whole) drop_parts_of_other_wholes(index, whole->terms, found);
  if (found.empty())
    found = whole ? beside_whole(index, of_part, *whole, period) : beside_amount(index, wanted, period);
  for (Derivation& one : found) one.score += printed_bonus;
  return found;
}

/// Percentages of revenue beside the amounts are no parts of anything.
[[nodiscard]] bool of_amounts(Statement const& statement, std::uint32_t row, std::uint32_t column) {
  return statement.printed(row, column) && statement.cell(row, column).unit != RowUnit::percent;
}

[[nodiscard]] Derivation part_over(RowIndex const& index, RowCandidate const& part, RowCandidate const& of,
                                   std::uint32_t column, DerivationKind kind) {
  Statement const& statement = index.statements()[part.statement];
  std::string const link = kind == DerivationKind::part_of_sum ? " beside " : " as a part of ";
  return {kind,
          {{part.statement, part.row, column}, {of.statement, of.row, column}},
          describe(statement, part.row, column) + link + describe(statement, of.row, column),
          std::min(part.score, of.score)};
}

/// Part and whole are named well enough; or loosely, and the one is what the other is added up from: "Aftermarket
/// sales were 32% of net sales", of a table "Sales by product line" that says no more than "Aftermarket".
[[nodiscard]] bool belong_together(RowIndex const& index, RowCandidate const& part, RowCandidate const& of,
                                   bool tax_rate) {
  bool const named = (!part.loose || part.part) && (!of.loose || tax_rate);
  return named || is_sum_over(index.statements()[part.statement], of.row, part.row);
}

/// "Orchard Tools" in "Segment profit" and in "Sales by segment"
[[nodiscard]] bool called_alike(RowIndex const& index, RowCandidate const& part, RowCandidate const& of) {
  auto const label = [&](RowCandidate const& row) -> Terms const& {
    return index.rows_of(row.statement)[row.row].label;
  };
  return !label(part).vacant() && label(part).strong == label(of).strong;
}

/// The columns of two statements that are of one period: part, then whole.
[[nodiscard]] std::vector<Derivation> across_tables(RowIndex const& index, RatioRows const& rows, Wanted const& wanted,
                                                    Basis basis_of_whole, PeriodChoice const& period) {
  std::vector<Derivation> found;
  for (RowCandidate const& part : rows.parts)
    for (RowCandidate const& of : rows.wholes) {
      if (of.statement == part.statement || ((part.loose || of.loose) && !called_alike(index, part, of))) continue;
      Statement const& of_part = index.statements()[part.statement];
      Statement const& of_whole = index.statements()[of.statement];
      bool const unlike = of_part.currency != Currency::none && of_whole.currency != Currency::none &&
                          of_part.currency != of_whole.currency;
      if (unlike || of_part.scale_stated != of_whole.scale_stated) continue;
      for (std::uint32_t const column : columns_for(of_part, part.row, period, wanted.basis))
        for (std::uint32_t const beside : columns_for(of_whole, of.row, period, basis_of_whole)) {
          if (of_part.columns[column].period != of_whole.columns[beside].period) continue;
          found.push_back({DerivationKind::ratio,
                           {{part.statement, part.row, column}, {of.statement, of.row, beside}},
                           describe(of_part, part.row, column) + " as a part of " + describe(of_whole, of.row, beside),
                           std::min(part.score, of.score)});
        }
    }
  return found;
}

}  // namespace

void drop_parts_of_other_wholes(RowIndex const& index, Terms const& whole, std::vector<Derivation>& found) {
  std::erase_if(found, [&](Derivation const& one) {
    CellReference const cell = one.cells.front();
    RowTerms const& row = index.rows_of(cell.statement)[cell.row];
    Terms const name = joined(row.label, row.path);
    bool const named = name.margin || name.has("percent") || name.has("percentag");
    return !named && hundred_beside(index, cell, whole) == HundredRow::of_another;
  });
}

bool is_ratio_of_revenue(RowIndex const& index, Assertion const& claim, Figure const& figure, Wanted const& wanted) {
  auto const in_points = [](Figure const& one) { return one.role == Role::point_change; };
  bool const level = figure.role == Role::level || figure.role == Role::prior_level;
  bool const moved =
      figure.role == Role::point_change || std::any_of(claim.figures.begin(), claim.figures.end(), in_points);
  bool const percent = figure.quantity.unit == Unit::percent;
  // "By 1 percentage point" alone may be of anything.
  auto const is_percentage = [](Figure const& one) {
    return one.quantity.unit == Unit::percent && one.role != Role::percent_change;
  };
  if (std::none_of(claim.figures.begin(), claim.figures.end(), is_percentage)) return false;
  if (!moved || !(level ? percent : figure.role == Role::point_change) || wanted.terms.vacant()) return false;
  Wanted rows = wanted;
  rows.units = {RowUnit::percent};
  if (!index.reported(rows).fit.empty()) return false;
  rows.units = {RowUnit::amount};
  return !all_loose(index.reported(rows).fit);
}

bool is_named_ratio(Figure const& figure, Wanted const& wanted) {
  bool const level = figure.role == Role::level || figure.role == Role::prior_level;
  bool const percent = figure.quantity.unit == Unit::percent;
  return level && percent &&
         (wanted.terms.has("margin") || is_tax_rate(wanted.terms) || is_operating_ratio(wanted.terms) ||
          plain_name(wanted.terms));
}

Ratios ratios(RowIndex const& index, Wanted const& wanted, std::optional<NamedWhole> const& whole,
              PeriodChoice const& period) {
  if (whole && is_tax_rate(wanted.terms) && is_income_before_tax(whole->terms))
    return ratios(index, wanted, std::nullopt, period);
  Ratios found;
  bool any_loose = false;
  found.candidates = printed_ratios(index, wanted, whole, period, any_loose);
  if (auto plain = plain_name(wanted.terms); plain && found.candidates.empty()) {
    Wanted named = wanted;
    named.terms = std::move(*plain);
    found.candidates = printed_ratios(index, named, whole, period, found.doubtful);
    if (!found.candidates.empty()) return found;
    return ratios(index, named, whole ? whole : NamedWhole{terms_of({"revenu"})}, period);
  }
  if (is_operating_ratio(wanted.terms) && found.candidates.empty()) {
    // "An operating ratio (operating expenses as a percentage of operating revenue) of 82.9%" names its whole.
    Wanted expenses = wanted;
    expenses.terms = terms_of({"oper"});
    expenses.terms.total = expenses.terms.expense = true;
    return ratios(index, expenses, whole ? whole : NamedWhole{terms_of({"revenu"})}, period);
  }
  RatioRows const rows = ratio_rows(index, wanted, whole);
  found.part_found = !rows.parts.empty();
  found.whole_found = !rows.wholes.empty();
  bool const tax_rate = !whole && is_tax_rate(wanted.terms);
  found.doubtful = any_loose || rows.renamed || (tax_rate && !wanted.terms.has("tax"));
  for (RowCandidate const& part : rows.parts)
    for (RowCandidate const& of : rows.wholes) {
      if (of.statement != part.statement || of.row == part.row || !belong_together(index, part, of, tax_rate)) continue;
      Statement const& statement = index.statements()[part.statement];
      // Income net of tax is what remains of the whole.
      bool const rest = tax_rate && index.rows_of(of.statement)[of.row].label.has("net");
      DerivationKind const kind = rest ? DerivationKind::part_of_sum : DerivationKind::ratio;
      for (std::uint32_t const column : columns_for(statement, part.row, period, wanted.basis))
        if (of_amounts(statement, part.row, column) && of_amounts(statement, of.row, column)) {
          found.candidates.push_back(part_over(index, part, of, column, kind));
          if (of.loose || (part.loose && !part.part))
            found.doubtful_wholes.push_back(found.candidates.back().cells.back());
        }
    }
  if (!found.candidates.empty()) return found;
  found.candidates = across_tables(index, rows, wanted, whole ? whole->basis : Basis::unspecified, period);
  found.doubtful = true;
  return found;
}

}  // namespace tieout
