#include "tieout/engine/table/row_unit.hpp"

#include "tieout/engine/table/counted_row.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace tieout {
namespace {

/// Numbers of shares, which may speak of "per share" on the way: "Shares used in computing earnings per share".
[[nodiscard]] bool counts_shares(LabelWords const& words) noexcept {
  std::string_view const text = words.text();
  bool const stock_outstanding = words.has("weighted") && words.has("stock") && words.has("outstanding");
  bool const diluting = words.has("dilutive") && (words.has("effect") || words.has("securities"));
  bool const named = words.has("shares") || text.find("common stock equivalents") != text.npos;
  if (!named && !stock_outstanding && !diluting) return false;
  static constexpr std::array<std::string_view, 11> others = {"price",       "value",      "fair",      "dividend",
                                                              "proceeds",    "issuance",   "cost",      "repurchase of",
                                                              "purchase of", "designated", "authorized"};
  if (words.has_any(others)) return false;
  static constexpr std::array<std::string_view, 9> counted = {
      "weighted", "average", "outstanding", "used", "number of", "diluted", "basic", "issued", "dilutive"};
  return words.has_any(counted) || text == "shares" || text.find("(shares)") != text.npos;
}

[[nodiscard]] bool is_per_share(LabelWords const& label) noexcept {
  static constexpr std::array<std::string_view, 4> words = {"eps", "epu", "per-share", "per-unit"};
  if (label.has_any(words)) return true;
  std::string_view const text = label.text();
  for (std::size_t at = text.find("per "); at != text.npos; at = text.find("per ", at + 1)) {
    if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '(') continue;
    std::string_view rest = text.substr(at + 4);
    static constexpr std::array<std::string_view, 10> fillers = {
        "basic ", "diluted ", "common ", "ordinary ", "limited ", "partner ", "and ", "or ", "fully ", "class a "};
    for (bool cut = true; cut;) {
      cut = false;
      for (std::string_view const filler : fillers)
        if (rest.compare(0, filler.size(), filler) == 0) rest.remove_prefix(filler.size()), cut = true;
    }
    static constexpr std::array<std::string_view, 7> things = {"share",      "unit",   "ads",  "adr",
                                                               "depositary", "shares", "stock"};
    for (std::string_view const thing : things)
      if (rest.compare(0, thing.size(), thing) == 0) return true;
  }
  return false;
}

[[nodiscard]] bool names_ratio(LabelWords const& label) noexcept {
  static constexpr std::array<std::string_view, 10> words = {"margin",     "ratio",  "rate",   "yield",  "percent",
                                                             "percentage", "return", "spread", "growth", "cost of"};
  if (label.text().find('%') != std::string_view::npos) return true;
  // What regulators grant a utility, in money.
  static constexpr std::array<std::string_view, 6> granted = {"rate action", "rate change", "rate increase",
                                                              "rate relief", "rate case",   "rate adjustment"};
  return label.has_any(words) && std::none_of(granted.begin(), granted.end(), [&](std::string_view what) {
           return label.text().find(what) != std::string_view::npos;
         });
}

[[nodiscard]] bool names_count(LabelWords const& label) noexcept {
  static constexpr std::array<std::string_view, 10> words = {"number of",    "headcount",   "store count", "employees",
                                                             "stores",       "subscribers", "enrollment",  "students",
                                                             "access lines", "passengers"};
  static constexpr std::array<std::string_view, 6> money = {"benefit", "compensation", "cost",
                                                            "expense", "revenue",      "sales"};
  return label.has_any(words) && !label.has_any(money);
}

[[nodiscard]] std::optional<RowUnit> of_words(LabelWords const& text, PrintedFigures const& figures) {
  if (counts_shares(text) && figures.money == 0) return RowUnit::shares;
  // "Issuance of stock at $0.50 per share" holds the amount.
  if (is_per_share(text) && (figures.small || figures.decimal > 0)) return RowUnit::per_share;
  return std::nullopt;
}

constexpr std::array<std::string_view, 33> volume_units = {
    "ounce", "oz",   "koz",   "moz",    "ton",   "tonne",  "kt",    "barrel", "bbl",   "mbbl",      "mmbbl",
    "boe",   "mboe", "mmboe", "boepd",  "mcf",   "mmcf",   "bcf",   "mcfe",   "mmcfe", "bcfe",      "mbtu",
    "mmbtu", "mwh",  "gwh",   "gallon", "pound", "bushel", "bbl/d", "boe/d",  "therm", "dekatherm", "dth"};

// What makes money of a row that speaks of ounces or barrels.
constexpr std::array<std::string_view, 12> priced_words = {"per", "price",  "cost",   "revenue", "expense", "value",
                                                           "tax", "margin", "income", "profit",  "dollar",  "aisc"};

}  // namespace

Volume volume_of(std::string_view label, std::vector<std::string> const& path) {
  Volume found;
  auto const look = [&](std::string_view printed) {
    std::string const text = lower_case(printed);
    LabelWords const words(text);
    bool const per_day = text.find("per day") != text.npos;
    if (text.find('$') != text.npos || (words.has_any(priced_words) && !per_day)) return false;
    if (!words.has_any(volume_units)) return true;
    found.counted = true;
    std::size_t const bracket = text.rfind('(');
    found.in_unit = bracket != text.npos && LabelWords(std::string_view(text).substr(bracket)).has_any(volume_units);
    return false;
  };
  if (look(label) && !path.empty()) (void)look(path.back());
  return found;
}

bool is_unit_price(std::string_view label, PrintedFigures const& figures) {
  std::string const text = lower_case(label);
  LabelWords const words(text);
  static constexpr std::array<std::string_view, 4> rates = {"revpar", "adr", "average daily rate", "aisc"};
  if (words.has_any(rates)) return figures.small || figures.decimal == 0;
  return is_price_per_unit(label);
}

bool is_price_per_unit(std::string_view label) {
  std::string const text = lower_case(label);
  for (std::string_view const each : {"per ", "/"})
    for (std::size_t at = text.find(each); at != text.npos; at = text.find(each, at + 1)) {
      std::string_view rest = std::string_view(text).substr(at + each.size());
      // "Per silver ounce", "per dry ton"
      static constexpr std::array<std::string_view, 9> kinds = {
          "gold ", "silver ", "copper ", "payable ", "equivalent ", "metric ", "dry ", "short ", "troy "};
      for (std::string_view const kind : kinds)
        if (rest.starts_with(kind)) rest.remove_prefix(kind.size());
      for (std::string_view const unit : volume_units)
        if (rest.starts_with(unit)) return true;
      static constexpr std::array<std::string_view, 11> things = {
          "available room", "occupied room", "square foot", "mile", "tractor", "admission",
          "patient",        "passenger",     "subscriber",  "trip", "kilowatt"};
      for (std::string_view const thing : things)
        if (rest.starts_with(thing)) return true;
    }
  return false;
}

bool is_in_cents(std::string_view label) {
  std::string const text = lower_case(label);
  return text.find("(cents)") != text.npos || text.find("(in cents)") != text.npos;
}

RowUnit unit_of(std::string_view label, std::vector<std::string> const& path, PrintedFigures const& figures) {
  if (figures.percent * 2 > figures.count) return RowUnit::percent;
  if (figures.basis_points * 2 > figures.count) return RowUnit::basis_point;
  std::string const text = lower_case(label);
  LabelWords const words(text);
  if (auto const unit = of_words(words, figures)) return *unit;
  if (text.find("percent") != text.npos || text.find('%') != text.npos)
    if (figures.small && figures.money == 0) return RowUnit::percent;
  for (auto heading = path.rbegin(); heading != path.rend(); ++heading) {
    auto const unit = of_words(LabelWords(lower_case(*heading)), figures);
    if (unit == RowUnit::shares && figures.decimal > 0 && figures.tiny) continue;
    if (unit) return *unit;
  }
  // Earnings per share stand under the net income without a heading of their own; no count of shares carries a "$".
  static constexpr std::array<std::string_view, 5> dilutions = {"basic", "diluted", "basic and diluted",
                                                                "assuming dilution", "fully diluted"};
  bool const only_dilution = std::find(dilutions.begin(), dilutions.end(), text) != dilutions.end();
  if (only_dilution && figures.money > 0 && figures.decimal == figures.count && figures.tiny) return RowUnit::per_share;
  bool const decimals = figures.count > 0 && figures.decimal == figures.count && figures.money == 0;
  bool const exchange = text.find("exchange rate") != text.npos;
  // "Combined ratio 101.0": insurers leave the sign away.
  bool const beyond_hundred = figures.small && (words.has("combined ratio") || words.has("efficiency ratio"));
  if (decimals && beyond_hundred) return RowUnit::percent;
  if (decimals && figures.tiny && names_ratio(words) && !words.has("cost of") && !exchange) return RowUnit::percent;
  if (figures.money == 0 && figures.decimal == 0 && names_count(words)) return RowUnit::count;
  if (figures.money == 0 && counts_things(label)) return RowUnit::count;
  return RowUnit::amount;
}

Dilution dilution_of(std::string_view label, std::vector<std::string> const& path) {
  auto const in = [](std::string_view printed) {
    std::string const text = lower_case(printed);
    LabelWords const words(text);
    bool const basic = words.has("basic");
    bool const diluted = words.has("diluted") || words.has("dilution");
    if (basic && diluted) return Dilution::basic_and_diluted;
    if (basic) return Dilution::basic;
    return diluted ? Dilution::diluted : Dilution::unspecified;
  };
  Dilution found = in(label);
  for (auto heading = path.rbegin(); heading != path.rend() && found == Dilution::unspecified; ++heading)
    found = in(*heading);
  return found;
}

}  // namespace tieout
