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

/// A row of physical quantities, of ounces, barrels, tons or cubic feet, by the words of its label or its innermost
/// heading: `in_unit` where brackets say the unit ("Natural gas (MMcf)"), which no table's scale multiplies.
struct Volume {
  bool counted = false;
  bool in_unit = false;
};
[[nodiscard]] Volume volume_of(std::string_view label, std::vector<std::string> const& path);

/// True where a row shows a price of one unit, which no table's scale multiplies: "Natural gas (per Mcf)", "RevPAR".
[[nodiscard]] bool is_unit_price(std::string_view label, PrintedFigures const& figures);
/// True where the label says "per" and a unit of things that cost a few dollars: "per Mcf", "per mile".
[[nodiscard]] bool is_price_per_unit(std::string_view label);

/// "Cost per available seat mile (cents)"
[[nodiscard]] bool is_in_cents(std::string_view label);

/// Which earnings-per-share count the words name.
[[nodiscard]] Dilution dilution_of(std::string_view label, std::vector<std::string> const& path);

}  // namespace tieout
