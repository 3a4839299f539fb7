#include "tests/recogniser/figures_of.hpp"
#include "tests/recogniser/recogniser_case.hpp"

#include "tieout/grammar/lex/lex.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace tieout::recogniser {
namespace {

struct Number {
  Span span;
  double value = 0;
};

/// Numbers that are no business quantities are found, too, where they stand in digits.
std::vector<Number> ignored_numbers(std::string const& input, Claims const& claims) {
  std::vector<Number> numbers;
  for (IgnoredNumber const& ignored : claims.ignored) {
    auto const text = std::string_view(input).substr(ignored.span.begin, ignored.span.size());
    auto const tokens = lex(text);
    if (tokens.size() == 1 && tokens.front().kind == TokenKind::number)
      numbers.push_back({ignored.span, approximate({tokens.front().mantissa, tokens.front().exponent})});
  }
  return numbers;
}

/// Takes the first number that stands in the place and has the value.
bool take(std::vector<Number>& numbers, Span span, double value) {
  auto const found = std::find_if(numbers.begin(), numbers.end(), [&](Number const& number) {
    return number.span.overlaps(span) && alike(number.value, value);
  });
  if (found == numbers.end()) return false;
  numbers.erase(found);
  return true;
}

std::optional<double> value_in(nlohmann::json const& resolution) {
  if (!resolution.contains("value") || !resolution.at("value").is_string()) return std::nullopt;
  auto const text = resolution.at("value").get<std::string>();
  if (text == "null") return std::nullopt;
  return std::stod(text);
}

/// How a unit without a code is read: its currency, and how many of it make one of the currency.
struct Coin {
  std::string_view currency;
  int per_whole = 1;
};
std::map<std::string, Coin, std::less<>> const coins{
    {"Dollar", {"$"}},       {"Cent", {"$", 100}},    {"Pound", {"GBP"}},
    {"Penny", {"GBP", 100}}, {"Pence", {"GBP", 100}}, {"Franc", {"CHF"}},
    {"Rupee", {"INR"}},      {"Peseta", {"ESP"}},     {"Netherlands guilder", {"NLG"}}};

}  // namespace

bool numbers_agree(Case const& one) {
  Claims const claims = parse_claims(one.input);
  std::vector<Number> figures;
  for (Figure const& figure : figures_of(claims))
    figures.push_back({figure.quantity.span, approximate(figure.quantity.value)});
  auto ignored = ignored_numbers(one.input, claims);
  for (Expected const& expected : one.expected) {
    auto const value = value_in(expected.resolution);
    if (!value || (!take(figures, expected.span, *value) && !take(ignored, expected.span, *value))) return false;
  }
  return figures.empty();
}

bool percentages_agree(Case const& one) {
  std::vector<Number> figures;
  for (Figure const& figure : figures_of(parse_claims(one.input)))
    if (figure.quantity.unit == Unit::percent)
      figures.push_back({figure.quantity.span, approximate(figure.quantity.value)});
  for (Expected const& expected : one.expected) {
    auto const value = value_in(expected.resolution);
    if (!value || !take(figures, expected.span, *value)) return false;
  }
  return figures.empty();
}

bool currencies_agree(Case const& one) {
  std::map<std::string, std::vector<Number>, std::less<>> amounts;
  for (Figure const& figure : figures_of(parse_claims(one.input)))
    if (figure.quantity.currency != Currency::none)
      amounts[std::string(to_string(figure.quantity.currency))].push_back(
          {figure.quantity.span, approximate(figure.quantity.value)});
  for (Expected const& expected : one.expected) {
    auto const value = value_in(expected.resolution);
    if (!value) continue;  // a currency that is named without an amount
    std::string code = expected.resolution.value("isoCurrency", std::string());
    int per_whole = 1;
    if (code.empty()) {
      auto const coin = coins.find(expected.resolution.at("unit").get<std::string>());
      if (coin == coins.end()) return false;
      code = coin->second.currency;
      per_whole = coin->second.per_whole;
    }
    if (!take(amounts[code], expected.span, *value / per_whole)) return false;
  }
  return std::all_of(amounts.begin(), amounts.end(), [](auto const& amount) { return amount.second.empty(); });
}

}  // namespace tieout::recogniser
