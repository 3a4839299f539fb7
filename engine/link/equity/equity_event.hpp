#pragma once

#include <cstdint>
#include <string_view>

namespace tieout {

/// What happened to shares.
enum class EquityEvent : std::uint8_t {
  none,
  issuance,    ///< issued or sold by the company
  repurchase,  ///< bought back, into the treasury or for retirement
  exercise,    ///< issued on the exercise of options or warrants
  conversion,  ///< of one class, or of notes, into another
  grant,       ///< of options or awards
};

/// The event that the label of a row or a sentence speaks of; shares issued on an exercise are an exercise, and those
/// issued on a conversion a conversion.  "Convertible", "exercise price" and "options to purchase" are no events.
/// Linear.
[[nodiscard]] EquityEvent equity_event(std::string_view text);

}  // namespace tieout
