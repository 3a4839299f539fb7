#pragma once

#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/heading.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// The scale and currency of a table, and its exceptions.
struct TableScale {
  int scale = 0;
  bool stated = false;
  std::optional<int> share_scale;
  bool except_per_share = false;
  bool except_shares = false;
  Currency currency = Currency::none;
};

/// What some lines say of scale and currency; the first that states a scale settles it.  Lines of running text count
/// only where they say it in brackets or in their last words before a colon.
[[nodiscard]] TableScale scale_of(std::vector<std::string_view> const& lines);

/// The scale that a label states in brackets: "Shares outstanding (in thousands)".
[[nodiscard]] std::optional<int> scale_in_brackets(std::string_view label);

/// The power of ten of a row: per-share figures, percentages, ratios and counts are never scaled; numbers of shares
/// follow what is said of them.
[[nodiscard]] int row_scale(TableScale const& scale, RowUnit unit) noexcept;

}  // namespace tieout
