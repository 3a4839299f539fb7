#pragma once

#include "tieout/engine/table/statement.hpp"

namespace tieout {

/// What a row's words say of its part in sums.
struct SumWords {
  bool less = false;           ///< "Less" begins it, or the heading it stands under
  bool total = false;          ///< "Total" begins it
  bool names_heading = false;  ///< "Total current assets" under "Current assets"
  bool result = false;         ///< reads as a result: "Net income", "Gross profit", "Cash at the end of the year"
  bool closes = false;         ///< "Inventories, net", "Gross deferred tax assets", "Balance at the end of the year"
  bool ends_side = false;      ///< "Total assets", which end one side of a balance sheet
  bool spans_sides = false;    ///< "Net assets", "Total assets less ...": what is left of one side by the other
};

/// Linear in the row's words.
[[nodiscard]] SumWords sum_words(Row const& row);

}  // namespace tieout
