#pragma once

#include "tieout/engine/link/subject/terms.hpp"

namespace tieout {

/// "Securities losses of $4 million, as against gains of $3 million", "a net loss, compared with income": the second
/// measure is that of the first, or the other side of it, and says nothing that the first does not.  Linear in the
/// terms.
[[nodiscard]] bool is_turned_result(Terms const& second, Terms const& first);

}  // namespace tieout
