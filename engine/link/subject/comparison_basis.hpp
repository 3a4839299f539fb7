#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/assertion.hpp"

#include <string>

namespace tieout {

/// "On a same-clinic basis, revenue rose 4%", "revenue rose 4% on a same-clinic basis": the words that say what of a
/// measure is compared, in front of the claim's clause or right behind one of its figures.  Empty where there are none,
/// where a semicolon stands between, or where they name a basis of accounting or "per share".  Linear in the sentence.
[[nodiscard]] std::string comparison_basis(Document const& document, Span passage, Assertion const& claim,
                                           Figure const& figure);

}  // namespace tieout
