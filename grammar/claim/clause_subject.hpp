#pragma once

#include "tieout/grammar/claim/claim_state.hpp"

namespace tieout::grammar {

/// The noun phrase so far becomes the subject of the predicate that follows.
void freeze_subject(ClaimState& state);

/// The noun phrase so far becomes the subject of the next figure, whether it names something or not.
void start_subject(ClaimState& state);

/// The words become the subject of the next figure.
void start_subject(ClaimState& state, Words const& words);

/// The words that follow behind a preposition become the subject of the figure in front of them: "$4.1 million in
/// cash".
void start_subject_behind(ClaimState& state, Words const& behind);

/// The words become the subject of an assertion that has nothing to do with the one before.
void start_assertion(ClaimState& state, Words const& words);

/// A noun phrase that can only restate the current subject: it shares a word with it, or both speak of earnings.
[[nodiscard]] bool restates_subject(ClaimState const& state, Words const& words);

}  // namespace tieout::grammar
