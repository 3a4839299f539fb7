#pragma once

#include "tieout/engine/report/source_index.hpp"
#include "tieout/engine/report/text_page.hpp"

namespace tieout {

/// A result and the places in its sources.  Refers to the result, which must outlive it.
struct TextView {
  Result const& result;
  SourceIndex places;

  [[nodiscard]] Case const& subject() const noexcept { return result.subject; }
};

/// Each section sets itself off with a blank line before each of its entries, and is left out where it has none.
/// Inconsistent figures: sentence, cells, arithmetic, suggestion.
void set_inconsistent(TextPage& page, TextView const& view);
/// Findings about no figure.
void set_document_findings(TextPage& page, TextView const& view);
/// Figures that are not inconsistent but come with a warning.
void set_warnings(TextPage& page, TextView const& view);
/// Unverifiable figures by reason, a line each.
void set_unverifiable(TextPage& page, TextView const& view);
/// Consistent figures: a line each.
void set_consistent(TextPage& page, TextView const& view);

/// "34 figures: 20 consistent, 1 inconsistent, 13 unverifiable; 6 other numbers".
[[nodiscard]] std::string counts_sentence(Summary const& summary);
/// "1 figure", "1,234 figures".
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace tieout
