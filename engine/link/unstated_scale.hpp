#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <vector>

namespace tieout {

/// Settles the scale of statements that do not say it, from what the text says of their rows.
/// Releases of banks print tables in thousands without a word.  Every figure linked to such a statement votes for the
/// powers of ten (0, 3, 6) under which its cell rounds to it; a power with at least three votes, and at least three
/// times as many as any other, is the scale of all such statements of the document.  Figures written out in full vote,
/// too. One wrong figure can't outvote the others, so the scale settled does not hide an error. Statements left open
/// keep `scale_stated` false; no claim is contradicted on them.
void settle_unstated_scales(std::vector<Statement>& statements, LinkInput const& input, std::vector<Link> const& links);

}  // namespace tieout
