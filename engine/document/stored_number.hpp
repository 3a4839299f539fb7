#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tieout {

/// A number as a spreadsheet stores it, in decimal digits: 0.d1d2d3... x 10^point.
struct StoredNumber {
  bool negative = false;
  std::string digits;  ///< without zeros at its ends; empty for zero
  int point = 0;

  [[nodiscard]] bool zero() const noexcept { return digits.empty(); }
  /// Rounds to so many decimals, halves away from zero.
  void round(int decimals);
  /// Keeps so many digits.
  void keep(int most);
  /// The digits in front of the decimal point; empty for none.
  [[nodiscard]] std::string whole() const;
  /// The decimals, at least `least` of them.
  [[nodiscard]] std::string decimals(int least) const;
};

/// Reads "-12.5", "1.2E-3"; nothing where that is no number, or one beyond 10^40.  Rounds to fifteen digits.
[[nodiscard]] std::optional<StoredNumber> read_stored_number(std::string_view text);

/// Compares two numbers: negative, zero or positive.
[[nodiscard]] int compare(StoredNumber const& a, StoredNumber const& b);

}  // namespace tieout
