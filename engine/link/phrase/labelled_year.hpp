#pragma once

#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/table/statement.hpp"

#include <optional>
#include <string_view>

namespace tieout {

/// The year that a mention gives and nothing else: "in 2019", "fiscal 2019".
[[nodiscard]] std::optional<int> plain_year(PeriodReference const& reference) noexcept;

/// The only year that a column's head prints, of a column for a year or a point in time.  "May 2, 2019" is 2019.
[[nodiscard]] std::optional<int> labelled_year(Column const& column);

/// The year that a row's label is, and nothing else: "2026", "Fiscal 2026".
[[nodiscard]] std::optional<int> year_of_label(std::string_view label);

}  // namespace tieout
