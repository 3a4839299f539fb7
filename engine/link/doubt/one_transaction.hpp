#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <string_view>

namespace tieout {

/// True where a level is of one transaction, as the sentence tells it, and not all that a row of its name shows:
/// - what something was paid with: "the price of $41 million consisted of $30 million in cash";
/// - what was done with the amount: "goodwill of $17 million, none of it deductible, was assigned to the segment",
///   "interest of $2,700 was accrued on the note".
/// Linear in the sentence.
[[nodiscard]] bool of_one_transaction(LinkInput const& input, std::uint32_t i);

/// True where a balance that names no date stands under a heading of what was bought or sold ("Acquisition of Pell
/// Tools"): it is most likely that of the business, on the day of the deal.  Linear in the heading.
[[nodiscard]] bool balance_of_deal(LinkInput const& input, std::string_view heading, std::uint32_t i, Link const& link);

}  // namespace tieout
