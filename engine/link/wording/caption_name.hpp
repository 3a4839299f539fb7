#pragma once

#include "tieout/engine/link/subject/terms.hpp"

#include <string>

namespace tieout {

/// What the caption of a table says that it is of: "restructuring", of "The following table summarizes restructuring
/// activity".  Its rows without words of their own, "Total" and "2011" of future lease payments, "Balance at June 30",
/// are called so.  Linear in the caption.
[[nodiscard]] Terms caption_name(TermReader const& reader, std::string const& caption);

}  // namespace tieout
