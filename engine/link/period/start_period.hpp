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

}  // namespace tieout
