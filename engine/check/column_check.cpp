#include "tieout/engine/check/column_check.hpp"

#include <iterator>
#include <utility>

namespace tieout {

void check_column(Case const& subject, std::uint32_t statement, std::uint32_t column, CellCheck const& check,
                  Findings& findings) {
  constexpr int least_right = 3;
  Findings found;
  int right = 0, wrong = 0;
  Statement const& table = subject.statements[statement];
  for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
    if (!table.printed(row, column)) continue;
    std::optional<Finding> finding = check(subject, {statement, row, column});
    if (!finding) continue;
    ++(finding->verdict == Verdict::consistent ? right : wrong);
    found.push_back(std::move(*finding));
  }
  // One row in six may be wrong: more are a column of another meaning.
  if (right < least_right || wrong * 5 > right) return;
  findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

}  // namespace tieout
