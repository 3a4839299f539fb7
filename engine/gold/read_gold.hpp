#pragma once

#include "tieout/engine/gold/gold.hpp"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace tieout {

/// Reads a gold file; where it is none, says what is wrong and at which figure.  Linear in the text.
[[nodiscard]] tl::expected<Gold, std::string> read_gold(std::string_view json);

/// What shows that gold was made for other bytes than the document's: the first place that lies behind its end.
/// Empty where all lie inside.
[[nodiscard]] std::string place_outside(Gold const& gold, Document const& document);

/// Places that lie inside, but where other digits stand than gold says.
struct Moved {
  std::size_t places = 0;  ///< of figures and their cells
  std::size_t moved = 0;
  std::string first;  ///< "figure f3 (1,122)"; empty where none moved
};
[[nodiscard]] Moved moved_places(Gold const& gold, Document const& document);

}  // namespace tieout
