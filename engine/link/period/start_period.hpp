#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/period/period_choice.hpp"

#include <cstdint>

namespace tieout {

/// "2.4 times the backlog of the same period last year": the period named is the one compared with.
[[nodiscard]] bool names_start(Figure const& figure) noexcept;

/// The period that the change at figure `i` of the ledger starts from, counted from `own`: its baseline, or that of the
/// change before it in the same sentence.  Without periods where the text names neither.
[[nodiscard]] PeriodChoice start_period(LinkInput const& input, std::uint32_t i, PeriodChoice const& own);

/// Over how many months a balance is said to have moved: "during the quarter", "over the past twelve months".  0 where
/// the text does not say.
[[nodiscard]] int moved_months(Figure const& figure) noexcept;

}  // namespace tieout
