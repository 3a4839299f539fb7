#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/assertion.hpp"

#include <string>

namespace tieout {

/// "Interest expense, net of $2.6 million capitalized, rose to $3.9 million": the measure in front of the comma, where
/// the subject is no more than the "net" behind it.  Empty elsewhere, or where more than a few words stand in front.
/// Constant time.
[[nodiscard]] std::string measure_before_net_of(Subject const& subject, Document const& document);

}  // namespace tieout
