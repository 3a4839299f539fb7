#pragma once

#include "tieout/engine/gold/gold.hpp"

#include <ostream>

namespace tieout {

/// Writes a gold file, a figure's cells a line each, ending in a newline.  The same gold gives the same bytes.
void write_gold(std::ostream& out, Gold const& gold);

}  // namespace tieout
