#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/row_index.hpp"

#include <optional>
#include <vector>

namespace tieout {

/// A percentage that is a margin or an effective tax rate: its name says of what it is a part.
[[nodiscard]] bool is_named_ratio(Figure const& figure, Wanted const& wanted);

/// "Gross profit decreased 40 basis points to 33.4%": a ratio of what only amounts are printed of is a part of revenue,
/// where the claim says a move in points.  Linear in the rows that fit.
[[nodiscard]] bool is_ratio_of_revenue(RowIndex const& index, Assertion const& claim, Figure const& figure,
                                       Wanted const& wanted);

/// The whole of a share, as the text names it.
struct NamedWhole {
  Terms terms;
  Basis basis = Basis::unspecified;
};

/// The ways to compute a ratio.
struct Ratios {
  std::vector<Derivation> candidates;
  bool part_found = false;   ///< rows for the part are known, in whatever table
  bool whole_found = false;  ///< and for the whole
  /// Rows of other names were taken, or part and whole of two tables, or the words may mean another ratio: it
  /// contradicts nothing.
  bool doubtful = false;
  /// Cells that may not be all of the whole: a ratio to them contradicts nothing.
  std::vector<CellReference> doubtful_wholes;
};

/// The rows that print the ratio itself, then part over whole in the same statement and column; else, in two
/// statements, in columns of the same period: a reconciliation shows non-GAAP income, and not the revenue.  A ratio
/// without a whole must be one that is_named_ratio().
/// Linear in the rows, and in the pairs of those that fit.
[[nodiscard]] Ratios ratios(RowIndex const& index, Wanted const& wanted, std::optional<NamedWhole> const& whole,
                            PeriodChoice const& period);

/// Leaves out printed percentages of a column whose 100% is another whole than the one named: "crust was 12% of pie
/// sales" is not the crust's row in a table of percentages of all sales.  A row that says of what it is one stays.
/// Linear in the rows, for each.
void drop_parts_of_other_wholes(RowIndex const& index, Terms const& whole, std::vector<Derivation>& found);

}  // namespace tieout
