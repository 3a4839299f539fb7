#pragma once

#include "tieout/grammar/claim/item.hpp"

#include <optional>
#include <vector>

namespace tieout::grammar {

/// What the reader of a sentence took at once: an item, a basis phrase, or else a word or sign with what it took along.
struct Step {
  std::optional<ItemKind> item;
  bool basis = false;
  Phrase const* begin = nullptr;
  Phrase const* item_end = nullptr;  ///< behind the item or basis phrase itself; `begin` where it is neither
  Phrase const* end = nullptr;       ///< behind what it took along: "of total loans" behind a share
};

/// The steps through one sentence, in order; they cover all its phrases.
using Steps = std::vector<Step>;

}  // namespace tieout::grammar
