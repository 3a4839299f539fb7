#pragma once

#include "tieout/engine/document/document.hpp"

#include <string>
#include <vector>

namespace tieout {

/// Whose document it is.  In front of a measure, symbol and name say whose it is, not what it is.
struct Issuer {
  /// The ticker symbols behind the name of an exchange: "(Nasdaq: NMBI)", "(TSX:NMB; AMEX:NMX)"; in order of the text.
  std::vector<std::string> tickers;
  /// The words of the name in front of the first of them, in small letters and without the legal form: "Northmoor Bank
  /// Inc. (Nasdaq: NMBI)" gives "northmoor", "bank".
  std::vector<std::string> name;
};

/// Linear in the text.
[[nodiscard]] Issuer issuer_of(Document const& document);

}  // namespace tieout
