#pragma once

#include <string>

namespace tieout {

/// A plain decimal with thousands separators: "1122000" is "1,122,000", "-57.35" stays as it is.
[[nodiscard]] std::string grouped(std::string decimal);

}  // namespace tieout
