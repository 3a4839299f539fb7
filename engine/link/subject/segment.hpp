#pragma once

#include "tieout/engine/link/subject/row_match.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/terms.hpp"

#include <cstdint>

namespace tieout {

/// True where a passage speaks of a part of the company and the row of the whole: the section's heading names something
/// that the row does not, and the row's measure is one of those that are reported by segment.
[[nodiscard]] bool under_segment(Sections const& sections, std::uint32_t passage, TermReader const& reader,
                                 RowTerms const& row);

/// True where the section's heading ends in a measure, brackets aside: "Collaboration and License Revenue", "Net Orders
/// and Backlog", "Segment Results".  It may be about the company or a part.  Linear in the heading.
[[nodiscard]] bool heading_names_measure(Sections const& sections, std::uint32_t passage, TermReader const& reader);

}  // namespace tieout
