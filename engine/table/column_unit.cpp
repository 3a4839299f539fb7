#include "tieout/engine/table/column_unit.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tieout {
namespace {

template <std::size_t count>
[[nodiscard]] bool any_word(std::string_view text, std::array<std::string_view, count> const& words) noexcept {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return has_word(text, word); });
}

/// The head in small letters, without what brackets say of scale: "(in thousands, except per share data)".
[[nodiscard]] std::string own_words(std::string_view head) {
  std::string text = lower_case(head);
  for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open)) {
    std::size_t const close = text.find(')', open);
    if (close == std::string::npos) break;
    std::string_view const inner = std::string_view(text).substr(open, close - open);
    bool const scale = inner.find("except") != inner.npos || inner.find("thousand") != inner.npos ||
                       inner.find("million") != inner.npos || inner.find("000") != inner.npos;
    if (scale) {
      text.erase(open, close - open + 1);
    } else {
      open = close;
    }
  }
  return text;
}

/// "Common stock: shares", "Number of shares"; no price of them.  `whole`: all numbers are whole, and none is money.
[[nodiscard]] bool counts_shares(std::string const& head, bool whole) {
  std::size_t const end = head.find_last_not_of(" \n:");
  std::string_view const words = std::string_view(head).substr(0, end == std::string::npos ? 0 : end + 1);
  if (has_word(words, "per") || has_word(words, "price") || has_word(words, "value")) return false;
  bool const leads = whole && (words.starts_with("shares purchased") || words.starts_with("shares repurchased"));
  return words == "shares" || words.ends_with(" shares") || leads || words.find("number of shares") != words.npos;
}

}  // namespace

std::optional<RowUnit> unit_of_column(std::string_view head, PrintedFigures const& figures) {
  if (figures.count == 0) return std::nullopt;
  std::string const text = own_words(head);
  if (text.find("except") != std::string::npos) return std::nullopt;
  bool const plain = figures.decimal == 0 && figures.money == 0;
  if (counts_shares(text, plain)) return RowUnit::shares;
  bool const decimals = figures.decimal * 2 > figures.count;
  bool const each = text.find("per ") != std::string::npos || has_word(text, "price");
  static constexpr std::array<std::string_view, 9> things = {"share", "unit",   "rsu", "psu",  "option",
                                                             "ads",   "rights", "sar", "award"};
  bool const priced = has_word(text, "price") || has_word(text, "fair value") || any_word(text, things);
  if (decimals && each && priced && !has_word(text, "total price")) return RowUnit::per_share;
  bool const average = has_word(text, "average") && !has_word(text, "balance");
  if (decimals && average && has_word(text, "fair value")) return RowUnit::per_share;
  static constexpr std::array<std::string_view, 5> lives = {"term", "life", "lives", "years", "maturity"};
  bool const remaining = average || has_word(text, "remaining") || has_word(text, "useful");
  if (figures.tiny && remaining && any_word(text, lives)) return RowUnit::count;
  // "Homes" beside "Value": a column that counts what is sold.
  static constexpr std::array<std::string_view, 4> sold = {"homes", "units", "lots", "vehicles"};
  bool const whole = figures.decimal == 0 && figures.money == 0 && figures.percent == 0;
  auto const ends_in = [&](std::string_view word) { return text == word || text.ends_with(' ' + std::string(word)); };
  if (whole && std::any_of(sold.begin(), sold.end(), ends_in)) return RowUnit::count;
  static constexpr std::array<std::string_view, 4> rates = {"yield", "rate", "cost", "ratio"};
  if (decimals && figures.tiny && any_word(text, rates) && (average || !has_word(text, "cost")))
    return RowUnit::percent;
  return std::nullopt;
}

}  // namespace tieout
