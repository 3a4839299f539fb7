#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// True where the words right in front of the subject make it that of a thing named before: "beef, whose cost fell
/// 11%", "of which stock-based compensation of $13.6 million was a part".  Constant time.
[[nodiscard]] bool of_thing_before(Document const& document, Assertion const& claim);

/// True where a change is told of what leads the rest: "inventories grew to $275 million, led by work in process, up
/// 18%".  Constant time.
[[nodiscard]] bool told_of_leader(Document const& document, Figure const& figure);

/// True where an amount is a change only by a direction that was said of another subject: "Coatings delivered $413
/// million, growth of 13%, and Adhesives $351 million".  Linear in the assertion.
[[nodiscard]] bool moved_like_another(LinkInput const& input, std::uint32_t i);

/// True where a figure is measured against no period: "8% above normal", "3% below plan".  Constant time.
[[nodiscard]] bool against_a_norm(Document const& document, Figure const& figure);

/// True where the figure is of a dividend that is only declared: "the board declared a quarterly dividend of $0.06 per
/// share".  Constant time.
[[nodiscard]] bool of_declared_dividend(Document const& document, Assertion const& claim, Figure const& figure);

/// True where something was recorded, and the cell is a balance: "recorded deferred compensation of $278,500", of which
/// less may be left.  Constant time.
[[nodiscard]] bool recorded_into_balance(Document const& document, Assertion const& claim, Figure const& figure,
                                         Column const& column);

/// True where one thing of a kind is spoken of, and the row is the total of the kind: "a deferred tax asset" beside
/// "Total deferred tax assets".  Linear in the subject.
[[nodiscard]] bool one_of_total(Document const& document, Assertion const& claim, Row const& row);

/// True where the words beside a change say that it is measured in constant currency, and the row and column do not:
/// "sales were $834 million, in constant currency a decline of 2%".  Linear in the labels.
[[nodiscard]] bool in_constant_currency(LinkInput const& input, std::uint32_t i, Link const& link);

}  // namespace tieout
