#pragma once

#include "tieout/engine/check/outcome.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// What a report says of one figure, put together from its outcome, the deciding finding and its link.
struct FigureAccount {
  Finding const* deciding = nullptr;   ///< null where no rule spoke of the figure; points into Result::findings
  std::string explanation;             ///< a sentence; never empty
  std::vector<CellReference> related;  ///< cells looked at but not computed with, candidates of unsure links among them
};

[[nodiscard]] FigureAccount account_for(Result const& result, FigureIndex figure);

/// The place of a figure in Document::text: all that belongs to it, or its digits alone where the rest was read from
/// far more source bytes than it has characters (a page break inside it).
[[nodiscard]] Span figure_place(Document const& document, Quantity const& quantity) noexcept;

/// What a reason means, for people: "no row of any table is about this".
[[nodiscard]] std::string_view describe(Reason reason) noexcept;

/// The source bytes of a cell's digits; of its row's label where it prints none (a dash that counts as zero).
[[nodiscard]] Span cell_source(Case const& subject, CellReference cell) noexcept;
/// Its digits as printed; "" where it prints none.
[[nodiscard]] std::string_view cell_text(Case const& subject, CellReference cell) noexcept;

}  // namespace tieout
