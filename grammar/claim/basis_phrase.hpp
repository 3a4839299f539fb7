#pragma once

#include "tieout/grammar/claim/phrase.hpp"

#include <optional>

namespace tieout::grammar {

/// Words that name the basis of the figures beside them.
struct BasisPhrase {
  Phrase const* end = nullptr;
  Basis basis = Basis::unspecified;
};

/// The basis phrase that begins at `first`: "in constant currency", "as reported", "on a non-GAAP basis".
[[nodiscard]] std::optional<BasisPhrase> match_basis_phrase(Phrase const* first, Phrase const* last);

}  // namespace tieout::grammar
