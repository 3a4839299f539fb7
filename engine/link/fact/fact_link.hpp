#pragma once

#include "tieout/engine/facts/fact.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tieout {

/// A figure of running text that no cell says anything of, and the fact that does.
struct FactLink {
  std::uint32_t figure = 0;  ///< index into the ledger
  std::uint32_t fact = 0;    ///< index into Facts::facts; of several that say the same, the first one in a table
  std::string why;           ///< "tagged as us-gaap:Revenues, 3 months to 2023-07-29"
};

/// Finds facts for levels that tables do not settle: those whose link has no candidate because no row, no column or no
/// table is there.  A link is made only where it is sure:
/// - the figure is itself tagged, and another fact of the same element, context and unit stands in a table or is
///   hidden; or
/// - the figure's period is the fact's, its subject's terms are exactly those of the element's name (for elements of
///   the standard taxonomy, those of what they are called), and the fact's context has no dimensions, or one whose
///   member the subject names beside the element.
/// Facts printed in running text serve nothing: text does not tick text.  All facts that fit must say the same.
[[nodiscard]] std::vector<FactLink> link_facts(LinkInput const& input, std::vector<Link> const& links,
                                               Facts const& facts);

}  // namespace tieout
