#include "tieout/engine/link/guidance.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/period/row_columns.hpp"

namespace tieout {

std::vector<Derivation> expected_levels(RowIndex const& index, Figure const& figure, Wanted const& wanted) {
  std::vector<Derivation> found;
  if (figure.role != Role::level || wanted.terms.vacant()) return found;
  for (RowCandidate const& row : index.expected(wanted).fit) {
    Statement const& statement = index.statements()[row.statement];
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      bool const stated = statement.columns[c].kind == ColumnKind::amount && statement.printed(row.row, c);
      if (stated && basis_fits_at(statement, row.row, c, wanted.basis)) found.push_back(level_at(index, row, c));
    }
  }
  return found;
}

}  // namespace tieout
