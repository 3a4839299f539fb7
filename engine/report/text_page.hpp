#pragma once

#include "tieout/engine/report/excerpt.hpp"
#include "tieout/engine/report/write.hpp"

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// What colours mean in a text report.
enum class Ink : std::uint8_t { plain, strong, faint, error, warning, good };

/// Sets lines for a terminal: indents, wraps, colours, and makes every text printable.
class TextPage {
 public:
  TextPage(std::ostream& out, TextStyle const& style) : out_(out), style_(style) {}

  [[nodiscard]] TextStyle const& style() const noexcept { return style_; }

  void blank() { out_ << '\n'; }
  /// A line as it is, printable and inked; `text` may be longer than the page.
  void line(std::size_t indent, std::string_view text, Ink ink = Ink::plain);
  /// Text broken at blanks to the width of the page.
  void wrapped(std::size_t indent, std::string_view text, Ink ink = Ink::plain);
  /// A sentence with its mark in colour, or with carets below it.
  void excerpt(std::size_t indent, Excerpt const& sentence, Ink ink);
  /// Rows of columns that line up; the last column is set to the right where `figures` says so.
  void columns(std::size_t indent, std::vector<std::vector<std::string>> const& rows, bool figures);

  /// Printable text between the escape codes of an ink.
  [[nodiscard]] std::string inked(std::string_view text, Ink ink) const;
  [[nodiscard]] std::size_t width() const noexcept {
    return style_.width < 40 ? 40 : static_cast<std::size_t>(style_.width);
  }

  /// A line made of pieces that are inked already.
  void raw_line(std::size_t indent, std::string_view inked_text);

 private:
  std::ostream& out_;
  TextStyle style_;
};

}  // namespace tieout
