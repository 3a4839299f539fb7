#include "tieout/engine/link/subject/part_column.hpp"

#include "tieout/engine/link/subject/rows_of_part.hpp"

#include <algorithm>

namespace tieout {

bool is_column_of_part(SpokenPart const& part, TermReader const& reader, Column const& column) {
  Terms name = part.terms;
  SpokenPart nobody;
  drop_part_nouns(name, nobody);  // "the casualty segment"
  return !name.vacant() && lacking(name, reader.read(column.label)).empty();
}

bool keep_columns_of_part(SpokenPart const& part, TermReader const& reader, std::vector<Statement> const& statements,
                          std::vector<Derivation>& candidates) {
  auto const of_part = [&](Derivation const& one) {
    return std::all_of(one.cells.begin(), one.cells.end(), [&](CellReference cell) {
      return is_column_of_part(part, reader, statements[cell.statement].columns[cell.column]);
    });
  };
  if (std::none_of(candidates.begin(), candidates.end(), of_part)) return false;
  std::erase_if(candidates, [&](Derivation const& one) { return !of_part(one); });
  return true;
}

}  // namespace tieout
