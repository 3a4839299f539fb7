#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/assertion.hpp"

#include <string>
#include <string_view>

namespace tieout {

/// What the words right behind a subject leave out of it, set off by marks: "before fuel surcharge" in "Revenue, before
/// fuel surcharge, was".  Empty where they leave out nothing.  Constant time.
[[nodiscard]] std::string limit_behind(Document const& document, Assertion const& claim);

/// The same, anywhere between the subject and its first figure: "as a percentage of revenue, with both net of fuel
/// surcharges, were 92.9%".  Linear in what stands between.
[[nodiscard]] std::string limit_between(Document const& document, Assertion const& claim);

/// True where the row's label has none of the words that limit a claim: it is of all that the subject names.
[[nodiscard]] bool limited_otherwise(std::string_view limit, std::string_view label);

}  // namespace tieout
