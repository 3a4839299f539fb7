#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/assertion.hpp"

namespace tieout {

/// True where a figure's subject is only the end of a longer one: it begins with "in" or "by" ("included in other
/// assets"), or ends in "by", and does not follow the noun of a change ("reductions in research expenses").
[[nodiscard]] bool cut_short(Document const& document, Assertion const& claim, Figure const& figure);

/// True where a verb in the past tense stands in front of the subject: something else increased or reduced it ("the
/// rebate lowered sales by $0.4 million").
[[nodiscard]] bool done_to_subject(Document const& document, Assertion const& claim, Figure const& figure);

/// True where a change is what something did to the row, not how the row moved between two periods: "currency effects
/// decreased our revenues by one percentage point", "earnings were lowered by $0.02".  `of_margin`: the subject is a
/// ratio, which moves by points itself.
[[nodiscard]] bool states_effect(Document const& document, Assertion const& claim, Figure const& figure,
                                 bool of_margin);

/// True where the figure is the size of an agreement, in front of its noun: "a $300 million revolving credit facility",
/// "a $50 million term loan".  What is borrowed under it is another amount.
[[nodiscard]] bool sizes_agreement(Document const& document, Assertion const& claim, Figure const& figure);
/// True where a change is named as a reason for the change of the very thing that it is a change of: "the decrease in
/// revenues was driven by a decrease in revenues of $0.9 million due to fewer orders".  It is a part of the row's
/// change.
[[nodiscard]] bool drives_itself(Document const& document, Assertion const& claim);

/// True where an amount may be a level or a change: "inventories were $64 million, or 12%, higher than a year ago".
[[nodiscard]] bool may_be_change(Document const& document, Assertion const& claim, Figure const& figure);

}  // namespace tieout
