#pragma once

#include "tieout/grammar/assertion.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tieout {

/// What the columns under a heading hold.
enum class ColumnKind : std::uint8_t {
  amount,
  change,            ///< "$ change", "increase (decrease)"
  percent_change,    ///< "% change"
  percent_of_total,  ///< "% of revenue"
  note,              ///< references to notes
};

/// What a table's heading, stub head, caption or column head says of periods, units and basis.
struct Heading {
  std::vector<PeriodReference> periods;   ///< in the order of the text
  std::optional<int> scale;               ///< power of ten: 3 for "in thousands", "000's"
  std::optional<int> share_scale;         ///< where shares are scaled differently: "except share amounts, in thousands"
  bool except_per_share = false;          ///< "except per share data"
  bool except_shares = false;             ///< "except share data"
  Currency currency = Currency::none;
  bool percent = false;                   ///< the figures are percentages: "%", "in percent"
  ColumnKind kind = ColumnKind::amount;
  Basis basis = Basis::unspecified;
};

/// Parses a heading: "Three months ended Nov 30, 2006", "(figures in 000's except data per common share)",
/// "% Change", "Non-GAAP".  Never throws; linear in the text.
[[nodiscard]] Heading parse_heading(std::string_view text);

[[nodiscard]] std::string_view to_string(ColumnKind kind) noexcept;

}  // namespace tieout
