#pragma once

#include "tieout/grammar/assertion.hpp"

namespace tieout {

[[nodiscard]] inline bool is_level(Figure const& figure) noexcept {
  return figure.role == Role::level || figure.role == Role::prior_level;
}

/// "28.4% of sales, compared to 27.1%"
[[nodiscard]] inline bool is_share(Figure const& figure) noexcept {
  return figure.role == Role::share ||
         (figure.role == Role::prior_level && figure.whole && figure.quantity.unit == Unit::percent);
}

}  // namespace tieout
