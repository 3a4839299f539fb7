#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/table/statement.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// A part of the company that the document reports by its name: a segment, a region, a product.
struct SegmentName {
  std::string name;  ///< as printed
  Terms terms;
  /// The text calls it a segment, or tables give several measures of it: a sentence that names nobody may be about it
  /// where the one before is.
  bool reported = false;
};

/// True where the terms are a measure that companies also report by segment: sales, operating income, orders; taxes,
/// debt and balances are the company's wherever they stand.
[[nodiscard]] bool is_measure_of_segments(Terms const& terms);
/// True where a label or a title in these terms can be the name of a part of the company: no measure, no adjustment.
[[nodiscard]] bool names_part_of_company(Terms const& terms);
/// What headings say that names no segment: parts of a report, measures, periods.
[[nodiscard]] bool is_plain_heading(std::string_view term) noexcept;

/// The names that a document itself gives to parts of the company: "the Orchard Tools segment"; the rows that add up to
/// a measure ("Europe" in "Total revenue"); rows of one label under several measures; labels that are a name and a
/// measure, for several measures.  Longest first; not more than a report can have.  Linear in text and rows.
[[nodiscard]] std::vector<SegmentName> learn_segment_names(Document const& document,
                                                           std::vector<Statement> const& statements,
                                                           TermReader const& reader);

/// For each statement the terms of the part of the company that it is about, vacant for those of the whole: a line
/// above it is a name ("ORCHARD TOOLS"), and another statement under another such name has the same rows. Adds the
/// names. Linear in the document's blocks and in rows; statements with the same first row are compared in pairs.
[[nodiscard]] std::vector<Terms> learn_segment_tables(Document const& document,
                                                      std::vector<Statement> const& statements,
                                                      TermReader const& reader, std::vector<SegmentName>& names);

}  // namespace tieout
