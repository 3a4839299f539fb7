#pragma once

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/quantity.hpp"

#include <cstddef>
#include <vector>

namespace tieout {

/// The digits that a printed figure means: two in "$5.0 billion" and in "$1,100,000".
[[nodiscard]] int significant_digits(Quantity const& printed) noexcept;

/// The printed cells of a document's statements by their size.  Borrows the statements.
class CellsByValue {
 public:
  /// n log n in the cells.
  explicit CellsByValue(std::vector<Statement> const& statements);

  /// How many there are.
  [[nodiscard]] std::size_t size() const noexcept { return cells_.size(); }

  /// The cells of amounts that round to a printed figure, signs and hedge aside, in the order of their size.  A cell
  /// printed more coarsely than the figure is one of them only where the figure is written out in full and equals it;
  /// none at all where more than 64 fit.  Logarithmic, and linear in what is found.
  [[nodiscard]] std::vector<CellReference> fitting(Quantity const& printed) const;

  /// The cells that print the figure but for one digit, or for two neighbouring digits exchanged, to the same place.
  /// Logarithmic for each of the slips, about ten a digit.
  [[nodiscard]] std::vector<CellReference> one_slip_away(Quantity const& printed) const;

 private:
  struct Sized {
    Rational size;
    CellReference cell;
  };
  std::vector<Statement> const& statements_;
  std::vector<Sized> cells_;
};

}  // namespace tieout
