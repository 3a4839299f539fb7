#pragma once

#include "tieout/engine/link/link_input.hpp"

#include <string_view>

namespace tieout {

/// True where a place or a name behind the figure narrows what it is said of: "rose 4% in Europe", "increased by $8
/// million from Portugal".  `row`: the row that the figure was linked to; a name that it holds narrows nothing.
[[nodiscard]] bool narrowed_behind(Document const& document, Figure const& figure, Row const& row);
/// The same, inside of the subject: "base revenue from Trucking" beside a row of all base revenue.  Linear in the
/// subject.
[[nodiscard]] bool narrowed_inside(std::string_view subject, Row const& row);

/// The same, in front of the subject: "on demand in Japan, where revenue was".  Constant time.
[[nodiscard]] bool narrowed_before(Document const& document, Assertion const& claim, Row const& row);
/// True where the subject is somebody's whom the document does not introduce at its start: "Pell Iberia's net income"
/// in the report of Pell; or where the sentence speaks of such an owner behind it: "premiums rose 79%, 41% of Pell
/// Iberia's total".
[[nodiscard]] bool owned_by_another(Document const& document, Assertion const& claim);

/// True for a figure that is called statutory, of a row that is not: "below the statutory tax rate of 30%".
[[nodiscard]] bool set_by_law(Document const& document, Figure const& figure, Row const& row);

/// True where a participle behind the subject narrows it: "$3 million of revenue recognized that was deferred".
[[nodiscard]] bool narrowed_by_participle(Document const& document, Assertion const& claim, Figure const& figure);

}  // namespace tieout
