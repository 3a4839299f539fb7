#pragma once

#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>
#include <vector>

namespace tieout {

/// Two rows of a balance sheet that are one thing: what falls due within a year, and the rest ("Current portion of
/// long-term debt", "Long-term debt, net").  Texts speak of both together (IAS 1.69 to 76, ASC 470-10-45).
struct CurrentParts {
  std::uint32_t statement = 0;
  std::uint32_t current = 0;  ///< row
  std::uint32_t rest = 0;     ///< row
  Terms name;                 ///< what both are: "debt"
};

/// The pairs of a document, where each part has one partner only.  Quadratic in the rows of a statement, of
/// which those with more than 500 are left out.
[[nodiscard]] std::vector<CurrentParts> current_parts(std::vector<Statement> const& statements,
                                                      TermReader const& reader);

}  // namespace tieout
