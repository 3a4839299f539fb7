#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// From which day a workbook counts: serial 1 is 1 January 1900 (with the 29 February 1900 that never was), or serial 0
/// is 1 January 1904.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

/// A spreadsheet's number format, read once and applied to many cells: "#,##0_);(#,##0)", "0.0%", "mmm d, yyyy".
/// Arithmetic is on decimal digits.  Formats of fractions and of powers of ten show the number in full.
class NumberFormat {
 public:
  /// Reads a format's code; what is no code is read as far as it goes.  Linear in the code.
  explicit NumberFormat(std::string_view code);

  /// What a cell with the stored number shows, blanks for alignment left out; nothing where it is no number.
  /// Numbers have fifteen digits, as they do in spreadsheets; time is constant.
  [[nodiscard]] std::optional<std::string> display(std::string_view stored, DateSystem dates) const;

 private:
  enum class Piece : std::uint8_t { literal, digit, point, percent, general, date, half_day };
  struct Part {
    Piece piece = Piece::literal;
    char sign = 0;          ///< of a digit: 0, # or ?; of a date: y, m, d, h, s, or n for minutes
    std::uint8_t width = 0; ///< of a date: how often the letter stands there
    std::string text;       ///< of a literal
  };
  struct Section {
    std::vector<Part> parts;
    bool grouped = false;
    bool date = false;
    bool odd = false;  ///< a fraction or a power of ten
    int scaled = 0;    ///< powers of ten that commas and percent signs move the number by
    std::optional<char> compares;  ///< '<', '>', '=', 'l' for <=, 'g' for >=, 'n' for <>
    std::string bound;
  };

  [[nodiscard]] static Section read_section(std::string_view code);
  static void settle_minutes(Section& section);

  std::vector<Section> sections_;
};

/// The code of a format that has a number only; "General" for those that are not known.
[[nodiscard]] std::string_view built_in_number_format(std::uint32_t id) noexcept;

}  // namespace tieout
