#pragma once

#include <cstddef>
#include <string>

/// Filings of invented companies as long as wanted: paragraphs that state figures, and tables that hold them.
/// The same length gives the same bytes.  They are no shorter than asked for, and longer by less than one table.
namespace tieout::bench {

[[nodiscard]] std::string invented_html(std::size_t bytes);
[[nodiscard]] std::string invented_text(std::size_t bytes);
[[nodiscard]] std::string invented_markdown(std::size_t bytes);
/// Of .docx and .xlsx `bytes` is the length of the part that holds the tables, unzipped.
[[nodiscard]] std::string invented_docx(std::size_t bytes);
[[nodiscard]] std::string invented_xlsx(std::size_t bytes);

}  // namespace tieout::bench
