#include "tieout/engine/document/number_format.hpp"

#include "tieout/engine/document/stored_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace tieout {
namespace {

constexpr std::size_t longest_code = 1024;
constexpr std::size_t most_digits_shown = 64;
constexpr int general_digits = 11;  ///< that a cell without a format shows

constexpr std::array<std::string_view, 12> months = {"January", "February", "March",     "April",   "May",      "June",
                                                     "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> weekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                      "Thursday", "Friday", "Saturday"};

[[nodiscard]] char lower(char byte) noexcept {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

[[nodiscard]] bool starts_folded(std::string_view text, std::string_view lowered) noexcept {
  return text.size() >= lowered.size() &&
         std::equal(lowered.begin(), lowered.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

/// Splits a code at semicolons outside quotation marks and brackets.
[[nodiscard]] std::vector<std::string_view> split_sections(std::string_view code) {
  std::vector<std::string_view> sections;
  std::size_t begin = 0;
  bool quoted = false, bracketed = false;
  for (std::size_t at = 0; at < code.size(); ++at) {
    char const byte = code[at];
    if (quoted) {
      quoted = byte != '"';
    } else if (bracketed) {
      bracketed = byte != ']';
    } else if (byte == '\\' || byte == '_' || byte == '*') {
      ++at;
    } else if (byte == '"') {
      quoted = true;
    } else if (byte == '[') {
      bracketed = true;
    } else if (byte == ';') {
      sections.push_back(code.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  sections.push_back(code.substr(begin));
  return sections;
}

struct Moment {
  int year = 1900, month = 1, day = 1, weekday = 0, hour = 0, minute = 0, second = 0;
};

/// The date of a day counted from 1 March of year 0 (H. Hinnant, days_from_civil turned round).
void set_date(Moment& moment, std::int64_t days) {
  std::int64_t const era = days / 146'097;
  std::int64_t const of_era = days % 146'097;
  std::int64_t const year_of_era = (of_era - of_era / 1460 + of_era / 36'524 - of_era / 146'096) / 365;
  std::int64_t const of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  std::int64_t const shifted = (5 * of_year + 2) / 153;
  moment.day = static_cast<int>(of_year - (153 * shifted + 2) / 5 + 1);
  moment.month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
  moment.year = static_cast<int>(year_of_era + era * 400 + (moment.month <= 2 ? 1 : 0));
  moment.weekday = static_cast<int>((days + 3) % 7);  // day 0 was a Wednesday
}

[[nodiscard]] std::optional<Moment> moment_of(StoredNumber number, DateSystem dates) {
  constexpr std::int64_t first_of_1900 = 693'899;  // 30 December 1899
  constexpr std::int64_t last_day = 2'958'465;     // 31 December 9999
  if (number.negative || number.point > 8) return std::nullopt;
  std::string const whole = number.whole();
  std::int64_t serial = 0;
  std::from_chars(whole.data(), whole.data() + whole.size(), serial);
  std::string const part = number.decimals(9).substr(0, 9);
  std::int64_t billionths = 0;
  std::from_chars(part.data(), part.data() + part.size(), billionths);
  std::int64_t seconds = (billionths * 86'400 + 500'000'000) / 1'000'000'000;
  if (seconds >= 86'400) {
    seconds = 0;
    ++serial;
  }
  if (dates == DateSystem::from_1904) serial += 1462;
  if (serial > last_day) return std::nullopt;
  Moment moment;
  moment.hour = static_cast<int>(seconds / 3600);
  moment.minute = static_cast<int>(seconds / 60 % 60);
  moment.second = static_cast<int>(seconds % 60);
  if (serial == 60) {
    moment.month = 2;
    moment.day = 29;
    moment.weekday = 3;
    return moment;
  }
  set_date(moment, first_of_1900 + serial + (serial < 60 ? 1 : 0));
  return moment;
}

[[nodiscard]] std::string padded(int value, std::size_t width) {
  std::string text = std::to_string(value);
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text;
}

[[nodiscard]] std::string date_part(char sign, std::size_t width, Moment const& at, bool half_days) {
  switch (sign) {
    case 'y':
      return width > 2 ? padded(at.year, 4) : padded(at.year % 100, 2);
    case 'm': {
      std::string_view const name = months[static_cast<std::size_t>(at.month) - 1];
      if (width >= 5) return std::string(name.substr(0, 1));
      return width == 4 ? std::string(name) : width == 3 ? std::string(name.substr(0, 3)) : padded(at.month, width);
    }
    case 'd': {
      std::string_view const name = weekdays[static_cast<std::size_t>(at.weekday)];
      return width >= 4 ? std::string(name) : width == 3 ? std::string(name.substr(0, 3)) : padded(at.day, width);
    }
    case 'h':
      return padded(half_days ? (at.hour + 11) % 12 + 1 : at.hour, std::min<std::size_t>(width, 2));
    case 'n':
      return padded(at.minute, std::min<std::size_t>(width, 2));
    default:
      return padded(at.second, std::min<std::size_t>(width, 2));
  }
}

/// What a cell without a format shows.
[[nodiscard]] std::string general(StoredNumber number) {
  number.round(std::max(0, general_digits - 2 - std::max(number.point, 0)));
  std::string text = number.negative && !number.zero() ? "-" : "";
  std::string const whole = number.whole();
  text += whole.empty() ? "0" : whole;
  if (std::string const decimals = number.decimals(0); !decimals.empty()) text += '.' + decimals;
  return text;
}

[[nodiscard]] std::string without_outer_blanks(std::string const& text) {
  std::size_t const first = text.find_first_not_of(' ');
  return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

}  // namespace

NumberFormat::NumberFormat(std::string_view code) {
  for (std::string_view const section : split_sections(code.substr(0, longest_code))) {
    if (sections_.size() == 4) break;
    sections_.push_back(read_section(section));
  }
}

NumberFormat::Section NumberFormat::read_section(std::string_view code) {
  Section section;
  bool behind_point = false;
  auto const literal = [&](std::string_view text) {
    if (section.parts.empty() || section.parts.back().piece != Piece::literal) section.parts.push_back({});
    section.parts.back().text += text;
  };
  for (std::size_t at = 0; at < code.size(); ++at) {
    char const byte = code[at];
    char const folded = lower(byte);
    std::string_view const rest = code.substr(at);
    if (byte == '"') {
      std::size_t const end = std::min(code.find('"', at + 1), code.size());
      literal(code.substr(at + 1, end - at - 1));
      at = end;
    } else if (byte == '\\') {
      if (++at < code.size()) literal(code.substr(at, 1));
    } else if (byte == '_') {
      ++at;
      literal(" ");
    } else if (byte == '*') {
      ++at;
    } else if (byte == '[') {
      std::size_t const end = std::min(code.find(']', at), code.size());
      std::string_view const inside = code.substr(at + 1, end - at - 1);
      if (inside.starts_with('$')) {
        literal(inside.substr(1, inside.find('-') == inside.npos ? inside.npos : inside.find('-') - 1));
      } else if (!inside.empty() && std::string_view("<>=").find(inside.front()) != std::string_view::npos) {
        std::size_t const number = inside.find_first_not_of("<>=");
        std::string_view const sign = inside.substr(0, number);
        section.compares = sign == "<=" ? 'l' : sign == ">=" ? 'g' : sign == "<>" ? 'n' : sign.front();
        section.bound = number == inside.npos ? "0" : inside.substr(number);
      } else if (!inside.empty() && std::string_view("hms").find(lower(inside.front())) != std::string_view::npos) {
        section.parts.push_back({Piece::date, lower(inside.front()), static_cast<std::uint8_t>(inside.size()), {}});
        section.date = true;
      }
      at = end;
    } else if (starts_folded(rest, "general")) {
      section.parts.push_back({Piece::general, 0, 0, {}});
      at += 6;
    } else if (starts_folded(rest, "am/pm") || starts_folded(rest, "a/p")) {
      section.parts.push_back({Piece::half_day, 0, 0, {}});
      at += lower(rest[1]) == 'm' ? 4 : 2;
    } else if (byte == '0' || byte == '#' || byte == '?') {
      section.parts.push_back({Piece::digit, byte, 0, {}});
    } else if (byte == '.') {
      if (!behind_point && !section.date) section.parts.push_back({Piece::point, 0, 0, {}});
      if (section.date) literal(".");
      behind_point = true;
    } else if (byte == ',') {
      bool const after_digit = !section.parts.empty() && section.parts.back().piece == Piece::digit;
      std::size_t const next = std::min(code.find_first_not_of(',', at), code.size());
      bool const before_digit = next < code.size() && std::string_view("0#?").find(code[next]) != std::string_view::npos;
      if (section.date || (!after_digit && section.scaled == 0)) {
        literal(",");
      } else if (before_digit) {
        section.grouped = true;
      } else {
        section.scaled -= 3;
      }
    } else if (byte == '%') {
      section.scaled += 2;
      section.parts.push_back({Piece::percent, 0, 0, {}});
    } else if (folded == 'e' && at + 1 < code.size() && (code[at + 1] == '+' || code[at + 1] == '-')) {
      section.odd = true;
      ++at;
    } else if (std::string_view("ymdhs").find(folded) != std::string_view::npos) {
      std::size_t end = at;
      while (end < code.size() && lower(code[end]) == folded) ++end;
      section.parts.push_back({Piece::date, folded, static_cast<std::uint8_t>(std::min<std::size_t>(end - at, 9)), {}});
      section.date = true;
      at = end - 1;
    } else if (byte == '/' && !section.date) {
      section.odd = true;
    } else if (byte != '@') {
      literal(code.substr(at, 1));
    }
  }
  settle_minutes(section);
  return section;
}

/// An m behind hours or in front of seconds stands for minutes.
void NumberFormat::settle_minutes(Section& section) {
  Part* before = nullptr;
  for (Part& part : section.parts) {
    if (part.piece != Piece::date) continue;
    if (part.sign == 'm' && before != nullptr && before->sign == 'h') part.sign = 'n';
    if (part.sign == 's' && before != nullptr && before->sign == 'm') before->sign = 'n';
    before = &part;
  }
}

std::optional<std::string> NumberFormat::display(std::string_view stored, DateSystem dates) const {
  std::optional<StoredNumber> number = read_stored_number(stored);
  if (!number) return std::nullopt;
  // Which section it is shown by; an own section for negative numbers prints their sign itself.
  std::size_t chosen = 0;
  bool signless = false;
  bool const conditions = sections_.front().compares || (sections_.size() > 1 && sections_[1].compares);
  if (conditions) {
    std::size_t const most = std::min<std::size_t>(sections_.size(), 3);
    for (chosen = 0; chosen + 1 < most; ++chosen) {
      Section const& section = sections_[chosen];
      if (!section.compares) {
        if (!number->negative) break;
        continue;
      }
      int const order = compare(*number, read_stored_number(section.bound).value_or(StoredNumber{}));
      char const sign = *section.compares;
      if ((sign == '<' && order < 0) || (sign == 'l' && order <= 0) || (sign == '>' && order > 0) ||
          (sign == 'g' && order >= 0) || (sign == '=' && order == 0) || (sign == 'n' && order != 0))
        break;
    }
  } else if (number->zero() && sections_.size() > 2) {
    chosen = 2;
  } else if (number->negative && sections_.size() > 1) {
    chosen = 1;
    signless = true;
  }
  Section const& section = sections_[chosen];
  if (signless) number->negative = false;
  if (section.parts.empty()) return chosen == 0 && sections_.size() == 1 ? general(*number) : std::string();

  if (section.date) {
    std::optional<Moment> const moment = moment_of(*number, dates);
    if (!moment) return general(*number);
    bool const half_days = std::any_of(section.parts.begin(), section.parts.end(),
                                       [](Part const& part) { return part.piece == Piece::half_day; });
    std::string text;
    for (Part const& part : section.parts) {
      if (part.piece == Piece::literal) text += part.text;
      if (part.piece == Piece::half_day) text += moment->hour < 12 ? "AM" : "PM";
      if (part.piece == Piece::date) text += date_part(part.sign, part.width, *moment, half_days);
    }
    return without_outer_blanks(text);
  }
  if (section.odd) return general(*number);

  std::size_t wholes = 0, decimals = 0, least_decimals = 0, least_wholes = 0;
  bool behind = false;
  for (Part const& part : section.parts) {
    if (part.piece == Piece::point) behind = true;
    if (part.piece != Piece::digit) continue;
    if (behind) {
      ++decimals;
      if (part.sign == '0') least_decimals = decimals;
    } else {
      ++wholes;
      if (part.sign == '0' || least_wholes > 0) ++least_wholes;
    }
  }
  if (wholes + decimals > most_digits_shown) return general(*number);
  if (!number->zero()) number->point += section.scaled;
  if (wholes + decimals > 0) number->round(static_cast<int>(decimals));
  std::string whole = number->whole();
  if (whole.size() < least_wholes) whole.insert(0, least_wholes - whole.size(), '0');
  std::string fraction = number->decimals(static_cast<int>(least_decimals));

  std::string text = number->negative && !number->zero() ? "-" : "";
  std::size_t placed = 0, left = wholes, shown = 0;
  behind = false;
  for (Part const& part : section.parts) {
    switch (part.piece) {
      case Piece::literal:
        text += part.text;
        break;
      case Piece::percent:
        text += '%';
        break;
      case Piece::general:
        text += general({false, number->digits, number->point});
        break;
      case Piece::point:
        behind = true;
        // Digits in front of a point without a place for them.
        if (wholes == 0) text += whole;
        if (!fraction.empty()) text += '.';
        break;
      case Piece::digit:
        if (behind) {
          if (shown < fraction.size()) text += fraction[shown++];
          break;
        }
        // The first place takes all digits that have none of their own.
        --left;
        while (placed < whole.size() && whole.size() - placed > left) {
          text += whole[placed++];
          std::size_t const rest = whole.size() - placed;
          if (section.grouped && rest > 0 && rest % 3 == 0) text += ',';
        }
        break;
      case Piece::date:
      case Piece::half_day:
        break;
    }
  }
  return without_outer_blanks(text);
}

std::string_view built_in_number_format(std::uint32_t id) noexcept {
  switch (id) {
    case 1:
      return "0";
    case 2:
      return "0.00";
    case 3:
      return "#,##0";
    case 4:
      return "#,##0.00";
    case 5:
    case 6:
      return "$#,##0_);($#,##0)";
    case 7:
    case 8:
      return "$#,##0.00_);($#,##0.00)";
    case 9:
      return "0%";
    case 10:
      return "0.00%";
    case 11:
    case 48:
      return "0.00E+00";
    case 12:
    case 13:
      return "# ?/?";
    case 14:
      return "m/d/yyyy";
    case 15:
      return "d-mmm-yy";
    case 16:
      return "d-mmm";
    case 17:
      return "mmm-yy";
    case 18:
      return "h:mm AM/PM";
    case 19:
      return "h:mm:ss AM/PM";
    case 20:
      return "h:mm";
    case 21:
      return "h:mm:ss";
    case 22:
      return "m/d/yyyy h:mm";
    case 37:
    case 38:
      return "#,##0_);(#,##0)";
    case 39:
    case 40:
      return "#,##0.00_);(#,##0.00)";
    case 41:
      return "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)";
    case 42:
      return "_($* #,##0_);_($* (#,##0);_($* \"-\"_);_(@_)";
    case 43:
      return "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)";
    case 44:
      return "_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_)";
    case 45:
    case 47:
      return "mm:ss";
    case 46:
      return "h:mm:ss";
    default:
      return "General";
  }
}

}  // namespace tieout
