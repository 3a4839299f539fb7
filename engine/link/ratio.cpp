#include "tieout/engine/link/ratio.hpp"

#include "tieout/engine/link/indirect/tax_rate.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tieout {
namespace {

struct RatioRows {
  std::vector<RowCandidate> parts;
  std::vector<RowCandidate> wholes;
};

[[nodiscard]] Terms terms_of(std::vector<std::string> strong) {
  Terms terms;
  std::sort(strong.begin(), strong.end());
  terms.strong = std::move(strong);
  return terms;
}

/// What a margin may be a part of revenue by: the gross margin is gross profit, which some call gross margin; the
/// operating margin is operating income.
[[nodiscard]] std::vector<Wanted> margin_parts(Wanted const& part) {
  Wanted income = part;
  std::vector<std::string> strong = part.terms.strong;
  std::erase(strong, "margin");
  if (!part.terms.has("incom")) strong.push_back("incom");
  income.terms = terms_of(std::move(strong));
  return {part, std::move(income)};
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
  rows.wholes = index.reported(of).fit;
  bool const plain = whole && !part.terms.has("margin");
  for (Wanted const& one : plain ? std::vector<Wanted>{part} : margin_parts(part)) {
    auto const fit = index.reported(one).fit;
    rows.parts.insert(rows.parts.end(), fit.begin(), fit.end());
  }
  return rows;
}

[[nodiscard]] std::vector<Derivation> printed_ratios(RowIndex const& index, Wanted const& wanted,
                                                     std::optional<NamedWhole> const& whole,
                                                     PeriodChoice const& period) {
  constexpr int printed_bonus = 20;
  Wanted printed = wanted;
  printed.units = {RowUnit::percent};
  if (whole) printed.terms = joined(std::move(printed.terms), whole->terms);
  std::vector<RowCandidate> rows = index.reported(printed).fit;
  std::erase_if(rows, [](RowCandidate const& row) { return row.loose; });
  std::vector<Derivation> found = levels(index, rows, period, wanted.basis);
  for (Derivation& one : found) one.score += printed_bonus;
  return found;
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

}  // namespace

bool is_named_ratio(Figure const& figure, Wanted const& wanted) {
  bool const level = figure.role == Role::level || figure.role == Role::prior_level;
  bool const percent = figure.quantity.unit == Unit::percent;
  return level && percent && (wanted.terms.has("margin") || is_tax_rate(wanted.terms));
}

Ratios ratios(RowIndex const& index, Wanted const& wanted, std::optional<NamedWhole> const& whole,
              PeriodChoice const& period) {
  Ratios found;
  found.candidates = printed_ratios(index, wanted, whole, period);
  RatioRows const rows = ratio_rows(index, wanted, whole);
  found.part_found = !rows.parts.empty();
  found.whole_found = !rows.wholes.empty();
  bool const tax_rate = !whole && is_tax_rate(wanted.terms);
  for (RowCandidate const& part : rows.parts)
    for (RowCandidate const& of : rows.wholes) {
      if (of.statement != part.statement || of.row == part.row || part.loose || of.loose) continue;
      Statement const& statement = index.statements()[part.statement];
      // Income net of tax is what remains of the whole.
      bool const rest = tax_rate && index.rows_of(of.statement)[of.row].label.has("net");
      DerivationKind const kind = rest ? DerivationKind::part_of_sum : DerivationKind::ratio;
      for (std::uint32_t const column : columns_for(statement, part.row, period, wanted.basis))
        if (statement.printed(of.row, column)) found.candidates.push_back(part_over(index, part, of, column, kind));
    }
  return found;
}

}  // namespace tieout
