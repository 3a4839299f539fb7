#pragma once

#include <string_view>

namespace tieout {

/// The label of a balance without what says how it is valued: "Accounts receivable, net of allowances of $120 and $95"
/// is the net accounts receivable.  "Net" stays, but for loans net of unearned income, which are the loans.  Linear in
/// the label.
[[nodiscard]] std::string_view without_valuation(std::string_view label);

}  // namespace tieout
