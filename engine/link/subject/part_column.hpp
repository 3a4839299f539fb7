#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/subject/part_spoken_of.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/table/statement.hpp"

#include <vector>

namespace tieout {

/// True where the column is headed by the part of the company: "Orchard Tools" beside "Cold Storage" and "Total".
/// Linear in the head.
[[nodiscard]] bool is_column_of_part(SpokenPart const& part, TermReader const& reader, Column const& column);

/// Of candidates in the columns of several parts leaves those of the part that is spoken of.  True where there are any.
/// Linear in the candidates.
bool keep_columns_of_part(SpokenPart const& part, TermReader const& reader, std::vector<Statement> const& statements,
                          std::vector<Derivation>& candidates);

}  // namespace tieout
