#pragma once

#include "tieout/engine/check/outcome.hpp"
#include "tieout/engine/gold/gold.hpp"

#include <cstddef>
#include <string>

namespace tieout {

/// A gold file as far as an audit can make it.
struct GoldDraft {
  Gold gold;
  /// Consistent figures that are left out because no cell of theirs prints a number: a dash for zero.
  std::size_t without_number = 0;
};

/// Drafts gold from an audit, for a person to correct: every figure of the ledger with the cells it was found
/// consistent with, or as `bad` with the cells it contradicts, or as untied with the reason in its note; and every
/// table row.  Compared with the audit it was made from, a draft is tied in full.
/// `document` is the name of the file, without folders.
[[nodiscard]] GoldDraft draft_gold(Result const& result, std::string document);

}  // namespace tieout
