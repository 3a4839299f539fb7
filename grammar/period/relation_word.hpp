#pragma once

// Words that set one period beside another.

#include "tieout/grammar/period/period_leaf.hpp"

namespace tieout::grammar::periods {

// clang-format off

inline constexpr auto same = word<"same"> | word<"comparable"> | word<"corresponding"> | word<"similar"> | word<"like">;
inline constexpr auto before = word<"prior"> | word<"previous"> | word<"preceding"> | word<"last"> | word<"linked">
                             | (word<"immediate"> >> (word<"prior"> | word<"preceding">))
                             | (word<"immediately"> >> (word<"prior"> | word<"preceding">));
inline constexpr auto now = word<"current"> | (word<"this"> >> -word<"past">) | word<"latest"> | word<"recent"> | (word<"most"> >> word<"recent">);

// clang-format on

}  // namespace tieout::grammar::periods
