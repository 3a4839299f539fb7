#pragma once

#include <string_view>

namespace tieout {

/// True where the text says of a name that it was bought, sold or merged with ("We acquired Brenner Valve"): it is not
/// the company's own.  Linear in the text.
[[nodiscard]] bool is_acquired(std::string_view text, std::string_view name);

}  // namespace tieout
