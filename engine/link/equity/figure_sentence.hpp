#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// A sentence that has figures, and which of the ledger they are.
struct FigureSentence {
  Span text;                           ///< in the document's text
  std::vector<std::uint32_t> figures;  ///< in the order of the text, which need not be that of the ledger
};

/// The sentences with figures of the passages that have a figure of a unit: shares, or amounts per share.  Linear in
/// these passages, n log n in their figures.
[[nodiscard]] std::vector<FigureSentence> sentences_with(LinkInput const& input, Unit unit);

}  // namespace tieout
