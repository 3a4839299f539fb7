#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tieout {

/// What the headings above a passage say of when its figures hold.
struct HeadingPeriod {
  Period period;
  /// The period is that of an outer heading, or of one with a table between, or goes by a label that may be another
  /// year's: the passage may be about another.
  bool open = false;
  std::optional<Period> other;  ///< the other, where it is open
};

/// The periods that headings give to the passages under them: the one that the closest heading names, or the later of
/// the two that it compares ("Year Ended December 31, 2009 Compared to 2008"); else that of the last heading before it,
/// where that compares ("Interest expense" under such a comparison), which is open.
class HeadingPeriods {
 public:
  /// Linear in the document's blocks and the text of its headings.
  explicit HeadingPeriods(LinkInput const& input);

  /// Nothing where no heading names a period, or several that are no comparison.
  [[nodiscard]] std::optional<HeadingPeriod> const& of(std::uint32_t passage) const { return periods_[passage]; }

 private:
  std::vector<std::optional<HeadingPeriod>> periods_;  // by passage
};

}  // namespace tieout
