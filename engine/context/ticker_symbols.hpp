#pragma once

#include "tieout/engine/document/document.hpp"

#include <string>
#include <vector>

namespace tieout {

/// The ticker symbols that a document gives behind the name of an exchange: "(Nasdaq: NMBI)", "(TSX:NMB; AMEX:NMX)".
/// A symbol in front of a measure says whose it is, not what it is.  In order of the text; linear.
[[nodiscard]] std::vector<std::string> ticker_symbols(Document const& document);

}  // namespace tieout
