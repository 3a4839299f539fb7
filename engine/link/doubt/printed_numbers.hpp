#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace tieout {

/// The whole numbers that tables print in other units than the reader's: in thousands or millions, or without a word on
/// the scale.  Found by what is printed, whatever the scale.
class PrintedNumbers {
 public:
  /// n log n in the cells.
  explicit PrintedNumbers(std::vector<Statement> const& statements);

  /// True where a cell of this period prints the number: one that has a scale, or another one than `linked`.
  /// Logarithmic, and linear in the cells that print it.
  [[nodiscard]] bool print(std::int64_t number, Period const& period, CellReference linked) const;

 private:
  std::vector<Statement> const& statements_;
  std::vector<std::pair<std::int64_t, CellReference>> cells_;  // sorted by number, all of them positive
};

}  // namespace tieout
