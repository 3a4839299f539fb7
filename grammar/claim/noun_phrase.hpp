#pragma once

#include "tieout/grammar/claim/phrase.hpp"

namespace tieout::grammar {

/// The noun phrase behind the preposition at `first`: "in research and development expenses".  Empty where no
/// preposition stands there or nothing is named behind it.
[[nodiscard]] Words noun_phrase_behind_preposition(Phrase const* first, Phrase const* last);

/// The noun phrase that begins at `first`, up to its first preposition: "full-service offices".
[[nodiscard]] Words plain_noun_phrase(Phrase const* first, Phrase const* last);

/// The noun phrase that begins at `first` with its complements: "outstanding under the credit line".
[[nodiscard]] Words full_noun_phrase(Phrase const* first, Phrase const* last);

/// What stands behind the further figures of a list and its "respectively ... of": `first` where there is no list.
[[nodiscard]] Phrase const* behind_list(Phrase const* first, Phrase const* last);

}  // namespace tieout::grammar
