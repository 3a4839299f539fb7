#pragma once

#include "tieout/engine/document/document.hpp"

namespace tieout {

/// "Consolidated net sales were $4 million", "total revenues were ...": the sentence, as far as the figure, says that
/// it is the company's, wherever it stands.  Linear in the sentence.
[[nodiscard]] bool said_of_company(Document const& document, Span passage, Span figure);

}  // namespace tieout
