#include "tieout/grammar/cell.hpp"

#include "tieout/grammar/lex/production.hpp"

#include <boost/spirit/home/x3.hpp>

#include <algorithm>
#include <iterator>

namespace tieout {
namespace {

namespace x3 = boost::spirit::x3;

using grammar::production;

using Iterator = char const*;
using Range = boost::iterator_range<Iterator>;

constexpr std::size_t longest_cell = 96;
constexpr int most_digits = 18;

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// One byte that a predicate accepts; bytes are never taken for signed characters.
template <typename Predicate>
struct Byte : x3::parser<Byte<Predicate>> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;
  Predicate accepts;

  constexpr explicit Byte(Predicate predicate) : accepts(predicate) {}

  template <typename Context, typename RContext, typename Attribute>
  bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
    if (first == last || !accepts(*first)) return false;
    ++first;
    return true;
  }
};

/// A spelling in any case, with no letter behind it where it ends in one.
struct Spelled : x3::parser<Spelled> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;
  std::string_view text;

  constexpr explicit Spelled(std::string_view spelling) : text(spelling) {}

  template <typename Context, typename RContext, typename Attribute>
  bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
    if (static_cast<std::size_t>(last - first) < text.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
      if (lower(first[i]) != text[i]) return false;
    Iterator const behind = first + text.size();
    if (is_letter(text.back()) && behind != last && is_letter(*behind)) return false;
    first = behind;
    return true;
  }
};

constexpr Spelled operator""_s(char const* text, std::size_t size) { return Spelled({text, size}); }

// clang-format off

inline constexpr Byte digit{[](char c) { return is_digit(c); }};
inline constexpr Byte space{[](char c) { return c == ' ' || c == '\t' || c == '\\'; }};
inline constexpr Byte mark_letter{[](char c) { return is_digit(c) || is_letter(c); }};

// Dashes of all lengths, as minus signs or where there is nothing.
// dash = ("-" | "–" | "—" | "−" | "‑" | "‐" | "―") {"-" | "–" | "—" | "−" | "‑" | "‐" | "―"} ;
inline constexpr auto dash = production<"dash">(+("-"_s | "\u2013"_s | "\u2014"_s | "\u2212"_s | "\u2011"_s | "\u2010"_s | "\u2015"_s));
// "$", "US$", "C$", "€", "RMB"
// cell-currency = [country] "$" | "€" | "£" | "¥" | "₹" | code ;
inline constexpr auto currency = production<"cell-currency">(
    "us$"_s | "u.s.$"_s | "u.s. $"_s | "c$"_s | "ca$"_s | "cdn$"_s | "a$"_s | "au$"_s | "nz$"_s | "hk$"_s | "s$"_s | "nt$"_s | "r$"_s
  | "$"_s | "\u20ac"_s | "\u00a3"_s | "\u00a5"_s | "\u20b9"_s | "usd"_s | "cad"_s | "eur"_s | "gbp"_s | "rmb"_s | "chf"_s);
// "Up 12%", "Down 1.6 pts"
// cell-direction = "up" | "down" | "increase" | "decrease" ;
inline constexpr auto direction = production<"cell-direction">("up"_s | "down"_s | "increase"_s | "decrease"_s);
// "57.4%", "(231) bp.", "1.6 pts", "12.5x"
// cell-unit = "%" | "percent" | "bp" | "bps" | "basis points" | "pts" | "points" | "pt" | "ppt" | "pp" | "x" | "times" ;
inline constexpr auto unit = production<"cell-unit">("%"_s | "percent"_s | "bps"_s | "bp"_s | "basis points"_s | "pts"_s | "points"_s | "pt"_s | "ppt"_s | "pp"_s | "x"_s | "times"_s);
// A footnote's mark behind the number: "2019 (1)", "3,114*", "64 (a)".
// mark = "(" letter-or-digit [letter-or-digit] ")" | "[" letter-or-digit [letter-or-digit] "]" | "*" {"*"}
//      | "†" | "‡" | a raised digit | "®" | "#" ;
inline constexpr auto mark = production<"mark">(
    ("("_s >> mark_letter >> -mark_letter >> ")"_s) | ("["_s >> mark_letter >> -mark_letter >> "]"_s) | +"*"_s
  | "\u2020"_s | "\u2021"_s | "\u00b9"_s | "\u00b2"_s | "\u00b3"_s | "\u00ae"_s | "#"_s);

// Groups of three digits: "1,626,989", "1 626 989".
// group = ("," | " ") digit digit digit ;  one of the two throughout
inline constexpr auto group = production<"group">(","_s >> digit >> digit >> digit);
inline constexpr auto blank_group = production<"group">(" "_s >> digit >> digit >> digit >> !digit);
inline constexpr auto grouped = digit >> -digit >> -digit >> (+group | +blank_group);
// "4,217.50", "88", ".05"
// printed-number = digit [digit] [digit] group {group} ["." {digit}] | digit {digit} ["." {digit}] | "." digit {digit} ;
inline constexpr auto number = production<"printed-number">(
    ((grouped | +digit) >> -("."_s >> *digit)) | ("."_s >> +digit));

// What stands around the digits: "$ (1,122)", "Down 1.6 pts", "(231) bp.", "US$ 9 (a)".
// cell-front = {blank | "(" | "[" | "+" | dash | cell-direction | cell-currency} ;
// cell-back = {blank | mark | ")" | "]" | cell-unit | "." | cell-currency} ;
inline constexpr auto front = production<"cell-front">(*(space | "("_s | "["_s | "+"_s | dash | direction | currency));
inline constexpr auto back = production<"cell-back">(*(space | mark | ")"_s | "]"_s | unit | "."_s | currency));

// cell-value = cell-front printed-number cell-back ;
x3::rule<class front_rule, Range> const front_part = "front";
x3::rule<class number_rule, Range> const number_part = "number";
x3::rule<class back_rule, Range> const back_part = "back";
auto const front_part_def = x3::raw[front];
auto const number_part_def = x3::raw[number];
auto const back_part_def = x3::raw[back];
BOOST_SPIRIT_DEFINE(front_part, number_part, back_part)

// Nothing, which sums as zero: "-", "$ —", "(-)", "-0-", "nil".
// nothing = {blank | "(" | cell-currency} (dash ["0" dash] | "nil") {blank | ")" | "%" | mark} ;
inline constexpr auto nothing = production<"nothing">(
    *(space | "("_s | currency) >> ((dash >> -("0"_s >> dash)) | "nil"_s) >> *(space | ")"_s | "%"_s | mark));
// "n/m", "NA", "(n.m.)", "**"
// not-meaningful = {blank | "("} ("n/m" | "nmf" | "nm" | "n.m" ["."] | "n/a" | "n.a" ["."] | "na" | "*" {"*"}) {blank | ")" | "%"} ;
inline constexpr auto not_meaningful = production<"not-meaningful">(
    *(space | "("_s) >> ("n/m"_s | "nmf"_s | "nm"_s | "n.m."_s | "n.m"_s | "n/a"_s | "n.a."_s | "n.a"_s | "na"_s | +"*"_s) >> *(space | ")"_s | "%"_s));
// What a table printed in a cell of its own: "$", ")", "%", "bp".
// fragment = (blank | "(" | ")" | "[" | "]" | "%" | "bps" | "bp" | "pts" | "." | cell-currency) {the same} ;
inline constexpr auto fragment = production<"fragment">(+(space | "("_s | ")"_s | "["_s | "]"_s | "%"_s | "bps"_s | "bp"_s | "pts"_s | "."_s | currency));

// clang-format on

template <typename Grammar>
[[nodiscard]] bool whole(std::string_view text, Grammar const& grammar) {
  Iterator first = text.data();
  Iterator const last = first + text.size();
  return x3::parse(first, last, grammar) && first == last;
}

[[nodiscard]] bool has(Range range, std::string_view part) noexcept {
  std::string_view const text(range.begin(), static_cast<std::size_t>(range.size()));
  return std::search(text.begin(), text.end(), part.begin(), part.end(),
                     [](char a, char b) { return lower(a) == b; }) != text.end();
}

[[nodiscard]] Currency currency_in(Range range) noexcept {
  struct Sign {
    std::string_view text;
    Currency currency;
  };
  static constexpr Sign signs[] = {
      {"us$", Currency::usd},    {"u.s.", Currency::usd},   {"hk$", Currency::hkd},    {"nz$", Currency::nzd},
      {"nt$", Currency::twd},    {"cdn$", Currency::cad},   {"ca$", Currency::cad},    {"au$", Currency::aud},
      {"c$", Currency::cad},     {"a$", Currency::aud},     {"s$", Currency::sgd},     {"r$", Currency::brl},
      {"$", Currency::dollar},   {"\u20ac", Currency::eur}, {"\u00a3", Currency::gbp}, {"\u00a5", Currency::jpy},
      {"\u20b9", Currency::inr}, {"usd", Currency::usd},    {"cad", Currency::cad},    {"eur", Currency::eur},
      {"gbp", Currency::gbp},    {"rmb", Currency::cny},    {"chf", Currency::chf}};
  for (Sign const& sign : signs)
    if (has(range, sign.text)) return sign.currency;
  return Currency::none;
}

[[nodiscard]] bool has_dash(Range range) noexcept {
  return has(range, "-") || has(range, "\u2013") || has(range, "\u2014") || has(range, "\u2212") ||
         has(range, "\u2011") || has(range, "\u2010") || has(range, "\u2015");
}

void read_digits(Range digits, CellValue& cell) noexcept {
  bool fraction = false;
  for (char const c : digits) {
    if (c == '.') fraction = true;
    if (!is_digit(c)) continue;
    cell.value.mantissa = cell.value.mantissa * 10 + (c - '0');
    if (fraction) ++cell.places;
  }
  cell.value.exponent = -cell.places;
}

void read_front(Range front, CellValue& cell) noexcept {
  if (front.empty()) return;
  cell.bracketed = has(front, "(") || has(front, "[");
  cell.minus = has_dash(front) || has(front, "down") || has(front, "decrease");
  cell.currency = currency_in(front);
}

void read_back(Range back, CellValue& cell) noexcept {
  if (back.empty()) return;
  std::string_view const text(back.begin(), static_cast<std::size_t>(back.size()));
  cell.basis_points = has(back, "bp") || has(back, "basis points");
  cell.percent = !cell.basis_points && (has(back, "%") || has(back, "p") || has(back, "percent"));
  cell.footnoted = text.find_first_of("(*#") != text.npos || has(back, "\u2020") || has(back, "\u2021") ||
                   has(back, "\u00b9") || has(back, "\u00b2") || has(back, "\u00b3") ||
                   (!cell.bracketed && has(back, "["));
  if (cell.currency == Currency::none) cell.currency = currency_in(back);
}

[[nodiscard]] CellValue parse_number(std::string_view text, std::uint32_t offset) {
  CellValue cell;
  cell.kind = CellKind::text;
  Iterator const begin = text.data();
  Iterator const last = begin + text.size();
  Iterator first = begin;
  Range front_range, digits, back_range;
  if (!is_digit(*first) && !x3::parse(first, last, front_part, front_range)) return cell;
  if (!x3::parse(first, last, number_part, digits)) return cell;
  if (first != last && (!x3::parse(first, last, back_part, back_range) || first != last)) return cell;
  if (std::count_if(digits.begin(), digits.end(), is_digit) > most_digits) return cell;
  // A full stop behind the number ends nothing: "1." numbers a paragraph.
  if (digits.end()[-1] == '.') return cell;
  grammar::matched<"cell-value">();
  cell.kind = CellKind::number;
  read_digits(digits, cell);
  read_front(front_range, cell);
  read_back(back_range, cell);
  if (cell.bracketed || cell.minus) cell.value = cell.value.negated();
  cell.digits = {offset + static_cast<std::uint32_t>(digits.begin() - begin),
                 offset + static_cast<std::uint32_t>(digits.end() - begin)};
  return cell;
}

[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept {
  auto const blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

/// A ruling line drawn with hyphens.
[[nodiscard]] bool is_rule(std::string_view text) noexcept {
  return text.size() >= 4 && text.find_first_not_of("-") == text.npos;
}

[[nodiscard]] CellKind kind_without_digits(std::string_view text) {
  // Nothing that is more than text begins with a letter and is this long: most labels end here.
  constexpr std::size_t longest_word = 8;
  if (is_letter(text.front()) && text.size() > longest_word) return CellKind::text;
  if (text.find_first_not_of(". _=") == text.npos || is_rule(text)) return CellKind::empty;
  if (whole(text, nothing)) return CellKind::dash;
  if (whole(text, not_meaningful)) return CellKind::not_meaningful;
  if (whole(text, fragment)) return CellKind::fragment;
  return CellKind::text;
}

}  // namespace

CellValue parse_cell(std::string_view text) {
  CellValue cell;
  std::string_view const inner = trimmed(text);
  if (inner.empty()) return cell;
  cell.kind = CellKind::text;
  if (inner.size() > longest_cell) return cell;
  bool const digits = std::any_of(inner.begin(), inner.end(), is_digit);
  if (!digits) {
    cell.kind = kind_without_digits(inner);
    if (cell.kind == CellKind::fragment || cell.kind == CellKind::dash) {
      Range const all(inner.data(), inner.data() + inner.size());
      cell.bracketed = has(all, "(");
      cell.percent = has(all, "%") || has(all, "pts");
      cell.basis_points = has(all, "bp");
      cell.currency = currency_in(all);
    }
    return cell;
  }
  bool const zeros =
      inner.find("0-") != inner.npos || inner.find("0\u2013") != inner.npos || inner.find("0\u2014") != inner.npos;
  if (zeros && whole(inner, nothing)) {
    cell.kind = CellKind::dash;
    return cell;
  }
  return parse_number(inner, static_cast<std::uint32_t>(inner.data() - text.data()));
}

}  // namespace tieout
