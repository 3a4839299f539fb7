#pragma once

#include "tieout/grammar/span.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

enum class TextLineKind : std::uint8_t {
  blank,
  rule,       ///< a ruling line: "------", "===  ===", "- -----"
  page,       ///< a page break: "<PAGE>", a form feed
  furniture,  ///< a page's running head, foot or number
  tag,        ///< an SGML tag line without text of its own, or part of a submission's header
  text,
};

/// One line of EDGAR text.  Columns count characters from 0; tabs reach to the next multiple of 8.
struct TextLine {
  Span span;   ///< its text without blanks and SGML tags at its ends; a "- " that escapes a dash is left out
  Span whole;  ///< the whole line
  std::uint32_t column = 0;      ///< of its first character
  std::uint32_t end_column = 0;  ///< behind its last character
  TextLineKind kind = TextLineKind::blank;
  bool opens_table = false;    ///< holds "<TABLE>"
  bool closes_table = false;   ///< holds "</TABLE>"
  bool column_marks = false;   ///< holds "<S>", which stands below the column heads
  bool footnote_mark = false;  ///< holds "<FN>"

  // What its layout looks like; all zero for lines that are no text.
  std::uint16_t words = 0;          ///< runs of text between gaps that are no numbers
  std::uint16_t numbers = 0;        ///< runs that are numbers or stand for them
  bool years = false;               ///< all its numbers are years
  bool gapped = false;              ///< has a gap that no sentence has
  bool row = false;                 ///< looks like a row of figures: a label, a gap, a number; or several numbers
  std::uint32_t number_column = 0;  ///< where its first number begins
  std::uint32_t widest_gap = 0;
};

/// A run of text in a line of a table.
struct TextRun {
  Span span;
  std::uint32_t column = 0;
  std::uint32_t width = 0;
  bool number = false;  ///< a number, or a dash or "n/a" in its place
};

/// The lines of EDGAR text, classified, page furniture told apart.  Linear.
[[nodiscard]] std::vector<TextLine> text_lines(std::string_view source);

/// Splits a line of a table into its runs: at gaps of two or more blanks, at tabs, leader dots and rules, and at single
/// blanks between numbers.  A "$" that stands apart is joined to the number it precedes.  Linear.
void split_runs(std::string_view source, TextLine const& line, std::vector<TextRun>& runs);

/// The length of the SGML tag that lays out text ("<S>", "</B>") at the start of `text`; 0 where there is none.
[[nodiscard]] std::uint32_t layout_tag_length(std::string_view text) noexcept;

/// True for a printed number and nothing else: "$ 1,122", "(158)", "57.4%", "$(.05)"; false for dates.
[[nodiscard]] bool is_printed_number(std::string_view text) noexcept;

}  // namespace tieout
