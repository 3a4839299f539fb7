#pragma once

#include <string_view>

namespace tieout {

/// True where a line ends inside a hyphenated word ("year-over-" before "year"), so that no blank belongs between it
/// and the next line.
[[nodiscard]] bool breaks_inside_word(std::string_view line, std::string_view next) noexcept;

/// True where the text before a page break is an unfinished sentence that the text after it carries on: it ends
/// without a full stop or the like, and the text after it does not begin as a sentence does.  `full_line` says that
/// the last line is as long as a line gets, which makes a capital letter a possible continuation too.
[[nodiscard]] bool continues_across_page(std::string_view before, std::string_view after, bool full_line) noexcept;

}  // namespace tieout
