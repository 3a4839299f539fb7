#pragma once

#include "tieout/engine/check/outcome.hpp"

#include <cstddef>
#include <ostream>
#include <string>

namespace tieout {

/// Writes one report as the JSON contract (docs/report.schema.json) has it, indented, ending in a newline.
/// The same result gives the same bytes on any machine.
void write_json(std::ostream& out, Result const& result);

/// The same report as one line, for newline-delimited streams of reports.
void write_json_line(std::ostream& out, Result const& result);

/// How the text report looks.
struct TextStyle {
  bool colour = false;  ///< ANSI colours; without them figures are marked with carets
  bool utf8 = true;     ///< the terminal shows UTF-8; else typographic signs become their ASCII likes
  int width = 100;      ///< columns of the terminal
  bool all = false;     ///< list consistent figures, too, not only what needs attention
};

/// Counts of one report, or of several added up.
struct Summary {
  std::size_t figures = 0, checked = 0, consistent = 0, inconsistent = 0, unverifiable = 0, ignored = 0;
  std::size_t weak = 0;      ///< consistent figures whose check would pass many slips of one digit
  std::size_t errors = 0;    ///< findings of severity error beside those that make a figure inconsistent
  std::size_t warnings = 0;  ///< findings of severity warning

  /// Nothing that has to be put right: no inconsistent figure, no error.
  [[nodiscard]] bool clean() const noexcept { return inconsistent == 0 && errors == 0; }
};
[[nodiscard]] Summary summarize(Result const& result);
Summary& operator+=(Summary& total, Summary const& part) noexcept;

/// The report that a person reads: verdicts with sentence, cells and arithmetic.
void write_text(std::ostream& out, Result const& result, TextStyle const& style);

/// One of several reports: a line with its counts, below it what needs attention; with `all` the whole ledger.
void write_text_brief(std::ostream& out, Result const& result, TextStyle const& style);

/// What several reports come to.  `unread` counts files that could not be read.
void write_text_totals(std::ostream& out, Summary const& total, std::size_t documents, std::size_t unread,
                       TextStyle const& style);

}  // namespace tieout
