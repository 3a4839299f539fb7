#include "tieout/engine/context/issuer.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view exchanges[] = {"NASDAQ", "NYSE",  "AMEX",   "TSX",       "TSXV",     "LSE",
                                          "OTC",    "OTCQB", "OTCQX",  "OTCBB",     "ASX",      "HKEX",
                                          "SGX",    "JSE",   "Nasdaq", "Nasdaq-NM", "NasdaqGS", "CSE"};

[[nodiscard]] bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; }
[[nodiscard]] bool is_symbol_letter(char c) noexcept { return (c >= 'A' && c <= 'Z') || c == '.'; }

constexpr std::string_view legal_forms[] = {"inc", "corp",    "corporation", "incorporated", "company", "co",
                                            "ltd", "limited", "plc",         "llc",          "lp",      "sa",
                                            "ag",  "nv",      "the",         "holdings",     "group"};

[[nodiscard]] bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }

[[nodiscard]] bool joins_words(char c) noexcept { return c == ' ' || c == '.' || c == ','; }

/// The capitalised words that end at `end`, in order.
[[nodiscard]] std::vector<std::string> name_before(std::string_view text, std::size_t end) {
  constexpr std::size_t most_words = 6;
  std::vector<std::string> name;
  std::size_t at = end;
  while (name.size() < most_words) {
    while (at > 0 && joins_words(text[at - 1])) --at;
    std::size_t const word_end = at;
    while (at > 0 && is_letter(text[at - 1])) --at;
    if (at == word_end || !is_capital(text[at])) break;
    std::string word(text.substr(at, word_end - at));
    for (char& c : word) c = is_capital(c) ? static_cast<char>(c + 32) : c;
    bool const form = std::find(std::begin(legal_forms), std::end(legal_forms), word) != std::end(legal_forms);
    if (!form) name.insert(name.begin(), std::move(word));
  }
  return name;
}

}  // namespace

Issuer issuer_of(Document const& document) {
  Issuer found;
  std::string_view const text = document.text;
  for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
    std::size_t begin = colon;
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    std::string_view const exchange = text.substr(begin, colon - begin);
    if (std::find(std::begin(exchanges), std::end(exchanges), exchange) == std::end(exchanges)) continue;
    std::size_t at = colon + 1;
    while (at < text.size() && text[at] == ' ') ++at;
    std::size_t end = at;
    while (end < text.size() && is_symbol_letter(text[end])) ++end;
    std::string symbol(text.substr(at, end - at));
    bool const known = std::find(found.tickers.begin(), found.tickers.end(), symbol) != found.tickers.end();
    if (symbol.empty() || symbol.size() > 6 || known) continue;
    found.tickers.push_back(std::move(symbol));
    if (found.tickers.size() == 1 && begin > 0 && text[begin - 1] == '(') found.name = name_before(text, begin - 1);
  }
  return found;
}

}  // namespace tieout
