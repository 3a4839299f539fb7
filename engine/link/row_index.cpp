#include "tieout/engine/link/row_index.hpp"

#include <algorithm>

namespace tieout {
namespace {

[[nodiscard]] bool names_primary(Terms const& caption) noexcept {
  bool const by_kind = caption.has("oper") || caption.has("incom") || caption.has("flow") || caption.has("condit");
  return (caption.has("statement") && by_kind) || (caption.has("balanc") && caption.has("sheet"));
}

[[nodiscard]] bool names_outlook(Terms const& terms) noexcept {
  return terms.has("outlook") || terms.has("guidanc") || terms.has("forecast");
}

/// "Q1 FY26 Outlook" may stand above the table or above a column.
[[nodiscard]] bool heads_outlook(Statement const& statement, TermReader const& reader) {
  return std::any_of(statement.columns.begin(), statement.columns.end(),
                     [&](Column const& column) { return names_outlook(reader.read(column.label)); });
}

/// "Net sales in Portugal": the row "Portugal" is a part of a sum whose total is the net sales, or nameless.
[[nodiscard]] bool is_part(Statement const& statement, std::vector<RowTerms> const& rows, std::uint32_t row,
                           Terms const& wanted) {
  return std::any_of(statement.sums.begin(), statement.sums.end(), [&](SumConstraint const& sum) {
    auto const is_row = [&](auto const& member) { return member.first == row && member.second > 0; };
    return lacking(rows[sum.total].label, wanted).empty() &&
           std::any_of(sum.members.begin(), sum.members.end(), is_row);
  });
}

}  // namespace

RowIndex::RowIndex(std::vector<Statement> const& statements, TermReader const& reader) : statements_(statements) {
  tables_.reserve(statements.size());
  for (Statement const& statement : statements) {
    Terms const caption = reader.read(statement.caption);
    bool const outlook = names_outlook(caption) || heads_outlook(statement, reader);
    tables_.push_back({row_terms(reader, statement), names_primary(caption), caption.has("averag"), outlook});
  }
}

RowCandidates RowIndex::matching(Wanted const& wanted, bool outlook) const {
  RowCandidates found;
  for (std::uint32_t s = 0; s < statements_.size(); ++s) {
    Table const& table = tables_[s];
    if (table.outlook != outlook) continue;
    // Averages are another measure under the same names.
    bool const other_measure = table.averages && !wanted.terms.has("averag");
    for (std::uint32_t r = 0; r < table.rows.size(); ++r) {
      RowMatch const match = match_row(wanted, statements_[s].rows[r], table.rows[r]);
      if (match.fit == RowFit::other_basis) found.other_basis = true;
      if (match.fit != RowFit::fits || other_measure) continue;
      bool const part = match.by_caption && is_part(statements_[s], table.rows, r, wanted.terms);
      found.fit.push_back({s, r, match.score + bonus_of(s), match.loose, {}, part});
    }
  }
  return found;
}

}  // namespace tieout
