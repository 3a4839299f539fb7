#pragma once

#include "tieout/engine/table/statement.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// How the figures of a row are signed.
struct PrintedSigns {
  bool positive = false;  ///< some are printed without brackets or minus
  bool negative = false;  ///< some with
};

/// The polarity that a row's words give it, its own label first and then the headings it stands under: expenses,
/// losses, liabilities, cash used and contra accounts are magnitudes, income and "income (loss)" are signed.
/// Income that is printed in brackets throughout among expenses is taken off them: its brackets are the section's sign,
/// not its own, and the row is a magnitude.  A loss whose figures are printed with both signs is signed, and so is a
/// row without negative figures of which the words tell nothing.
[[nodiscard]] Polarity polarity_of(std::string_view label, std::vector<std::string> const& path, PrintedSigns signs);

}  // namespace tieout
