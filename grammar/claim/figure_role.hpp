#pragma once

#include "tieout/grammar/assertion.hpp"

namespace tieout::grammar {

/// What a figure of a unit says where it is the amount of a change.
[[nodiscard]] Role change_role(Unit unit) noexcept;

/// The roles of changes, in amounts, percent, points or as a multiple.
[[nodiscard]] bool is_change(Role role) noexcept;

/// "Declined 1.8% compared to an increase of 2.4%": a change that another is compared with, which is one of the year
/// before; its baseline says so in no words.
[[nodiscard]] bool is_compared_change(Figure const& figure) noexcept;

/// The roles that a further figure can take over for a subject of its own.
[[nodiscard]] bool is_listed(Role role) noexcept;

}  // namespace tieout::grammar
