#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// What a group of figures is said of.
enum class GroupOf : bool {
  subject,      ///< the subject that waits, else the current one
  last_figure,  ///< the subject of the figure before it, beside which it stands
};

/// Adds the figures of a quantity: one, or the ends of a range.  They take the direction and the baseline that were
/// said; the noun phrases that led to them are done with.
void add_group(ClaimState& state, Phrase const& quantity, Role role, GroupOf of = GroupOf::subject);

/// Adds figures of a new subject that say of it what a figure before said of its own: "consumer loans 5%".
void add_elided(ClaimState& state, Phrase const& quantity, Figure const& before);

/// Adds one figure to an assertion and the group.
void push_figure(ClaimState& state, std::uint32_t assertion_index, Quantity const& quantity, Role role);

/// The assertion of the same subject for a figure of another dilution or basis: itself while it has no figures.
/// Takes the basis phrase behind the figure, if there is one.
[[nodiscard]] std::uint32_t sibling_assertion(ClaimState& state, std::uint32_t assertion, QuantityPhrase const& phrase,
                                              Role role);

/// Prior levels follow, with periods of their own.
void begin_prior_group(ClaimState& state);

}  // namespace tieout::grammar
