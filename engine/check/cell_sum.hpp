#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

#include <string>
#include <vector>

namespace tieout {

/// A sum of printed cells, each with its sign: as a point, and as the interval of their rounding.
struct CellSum {
  Interval range = Interval::point(Rational(0));
  Rational point = Rational(0);
  std::vector<CellReference> cells;

  /// Adds a printed cell, or takes it off.
  void add(Case const& subject, CellReference const& cell, int sign);
};

/// What the rule `rule` finds where the cell `total` should be that sum: consistent where the intervals meet.
/// `name` begins the message, `parts` says what was added: "rows".
[[nodiscard]] Finding compare_sum(Case const& subject, std::string rule, CellReference const& total, CellSum const& sum,
                                  std::string const& name, std::string const& parts);

/// "'Net sales', 3 months to 2009-06-30".
[[nodiscard]] std::string cell_name(Case const& subject, CellReference const& cell);

}  // namespace tieout
