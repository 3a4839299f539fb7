#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/assertion.hpp"

namespace tieout {

/// True where the words behind the subject say that its current part is in it: "long-term debt, including the current
/// portion, was", "including current maturities of $3 million".  Constant time.
[[nodiscard]] bool includes_current_part(Document const& document, Assertion const& claim);

}  // namespace tieout
