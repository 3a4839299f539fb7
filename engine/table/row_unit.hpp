#pragma once

#include "tieout/engine/table/statement.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// What the figures of a row look like.
struct PrintedFigures {
  int count = 0;         ///< numbers in its amount columns
  int percent = 0;       ///< how many carry "%"
  int basis_points = 0;  ///< how many carry "bp"
  int money = 0;         ///< how many carry a currency sign
  int decimal = 0;       ///< how many have decimals
  bool small = true;     ///< all are below a thousand
  bool tiny = true;      ///< all are below a hundred
};

/// What a row holds, by its words and then by what its figures look like.
[[nodiscard]] RowUnit unit_of(std::string_view label, std::vector<std::string> const& path,
                              PrintedFigures const& figures);

/// Which earnings-per-share count the words name.
[[nodiscard]] Dilution dilution_of(std::string_view label, std::vector<std::string> const& path);

}  // namespace tieout
