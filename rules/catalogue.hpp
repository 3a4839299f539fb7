#pragma once

#include "tieout/engine/check/rule.hpp"

namespace tieout {

/// All rules that come with the program, in the order in which they run and are listed.
[[nodiscard]] Rules catalogue();

}  // namespace tieout
