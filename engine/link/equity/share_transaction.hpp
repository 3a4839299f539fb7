#pragma once

#include "tieout/engine/link/equity/equity_event.hpp"
#include "tieout/engine/link/equity/share_class.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tieout {

/// A sentence that reports what happened to shares, and its figures, by their place in the ledger: "In May 2009 we sold
/// an aggregate of 640,000 shares of Series C preferred stock at $2.50 per share for net proceeds of $1,571,200".
struct ShareTransaction {
  EquityEvent event = EquityEvent::none;
  ShareClass of;
  std::uint32_t shares = 0;
  std::optional<std::uint32_t> price;   ///< per share
  std::optional<std::uint32_t> amount;  ///< the one amount of the sentence
  bool net_proceeds = false;            ///< the amount is said to be them
};

/// The transactions of a document's running text.  Read are sentences with one number of shares, which a verb in the
/// past says of the company ("sold", "were repurchased"); none that expect, allow or suppose, and no conversions, where
/// two classes are meant.  Linear in the passages that have figures.
[[nodiscard]] std::vector<ShareTransaction> share_transactions(LinkInput const& input);

}  // namespace tieout
