#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tieout {

/// All that a plain sentence says a figure is of, in front of its verb and behind the figure: "Cash provided" and "from
/// operating activities" in "Cash provided was $4.1 million from operating activities in 2012".
struct WholePhrase {
  std::string before;       ///< what stands in front of the verb, without the figure's periods
  std::string behind;       ///< what goes on behind the figure, periods cut out; empty where nothing does
  std::optional<int> year;  ///< the only year that is printed behind the figure
  std::string owner;        ///< who it belongs to ("Northmoor's"), left out of `before` in text()

  [[nodiscard]] bool empty() const noexcept { return before.empty(); }
  /// Its words in order, without the owner.
  [[nodiscard]] std::string text() const;
};

/// The whole phrase of figure `i` of the ledger; empty where the sentence is not that plain: another figure stands in
/// front, or no verb leads to this one.  Linear in the passage.
[[nodiscard]] WholePhrase whole_phrase(LinkInput const& input, std::uint32_t i);

}  // namespace tieout
