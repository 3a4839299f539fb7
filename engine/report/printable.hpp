#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tieout {

/// Text as a terminal may be given it: control characters and characters that reorder text become "?", so that a
/// document cannot steer the terminal.  Without `utf8`, typographic signs become their ASCII likes and all other
/// characters outside ASCII "?".
[[nodiscard]] std::string printable(std::string_view text, bool utf8);

/// How many columns a terminal needs for UTF-8 text: two for wide East Asian characters, none for combining marks.
[[nodiscard]] std::size_t display_width(std::string_view text) noexcept;

/// The text cut to so many columns, "..." in place of what is left out.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t columns);

}  // namespace tieout
