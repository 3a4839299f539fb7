#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/terms.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// The words that stand around a figure, as terms, from near to far.
struct FigureWording {
  Terms beside;                      ///< between the figures before and behind it in its sentence
  Terms sentence;                    ///< the whole sentence
  Terms subject;                     ///< what the figure's claim is said to be about
  std::vector<Terms> subject_words;  ///< each word of it, in order; vacant where it names nothing
  Terms around;                      ///< the sentence before in the same passage, and the heading of the section
  Terms heading;                     ///< the heading of the section alone
  bool leads_on = false;  ///< words behind the figure lead to the next: "$200 in cash and a note payable for $84,300"
};

/// The wording of figure `i` of the ledger.  Looks no farther than 4096 bytes: constant time.
[[nodiscard]] FigureWording wording_of(LinkInput const& input, Sections const& sections, TermReader const& reader,
                                       std::uint32_t i);

}  // namespace tieout
