#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/grammar/assertion.hpp"

namespace tieout {

/// What the words right behind a subject leave out of it ("selling expenses, not including relocation costs"), as
/// terms; none where they leave out nothing.
[[nodiscard]] Terms left_out(Document const& document, Assertion const& claim, TermReader const& reader);

/// Of rows that fit, those whose table has what is left out as a row of its own: they do without it as printed.  Rows
/// that are not added up with it, and so might hold it, are loose.
/// Linear in the rows of their tables.
[[nodiscard]] RowCandidates printed_without(RowIndex const& index, RowCandidates rows, Terms const& left_out);

}  // namespace tieout
