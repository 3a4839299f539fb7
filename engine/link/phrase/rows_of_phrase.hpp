#pragma once

#include "tieout/engine/link/link_frame.hpp"
#include "tieout/engine/link/phrase/whole_phrase.hpp"

#include <optional>

namespace tieout {

/// The rows that the whole of the sentence names, where it says more than the subject, or where `named`, the rows of
/// the subject alone, name none for sure.  Nothing where no row is named so.  Linear in the rows.
[[nodiscard]] std::optional<RowCandidates> rows_of_phrase(LinkFrame const& frame, WholePhrase const& phrase,
                                                          Wanted const& wanted, RowCandidates const& named);

/// "Additions for orders of prior years were $4.1 million in 2012": the prior years are part of the rows' name, and the
/// figure is of the year.
[[nodiscard]] bool names_part_of(LinkInput const& input, RowCandidates const& rows, Figure const& figure,
                                 WholePhrase const& phrase);

/// "Costs adjusted for inflation" are not on another basis than the rows of that name.
[[nodiscard]] Wanted in_words_of_rows(RowIndex const& index, Wanted wanted, RowCandidates const& rows);

}  // namespace tieout
