#pragma once

#include <string>
#include <string_view>

namespace tieout {

/// The first number printed in some bytes, grouping commas and leading zeros left out: "1234.50", ".5", "0"; "" where
/// there is none.  Numbers are compared as they are printed: 1.10 is not 1.1.
[[nodiscard]] std::string first_number(std::string_view bytes);

/// How many digits such a number has.
[[nodiscard]] std::size_t digits_in(std::string_view number) noexcept;

}  // namespace tieout
