#include "tieout/engine/context/ticker_symbols.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view exchanges[] = {"NASDAQ", "NYSE",  "AMEX",   "TSX",       "TSXV",     "LSE",
                                          "OTC",    "OTCQB", "OTCQX",  "OTCBB",     "ASX",      "HKEX",
                                          "SGX",    "JSE",   "Nasdaq", "Nasdaq-NM", "NasdaqGS", "CSE"};

[[nodiscard]] bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; }
[[nodiscard]] bool is_symbol_letter(char c) noexcept { return (c >= 'A' && c <= 'Z') || c == '.'; }

}  // namespace

std::vector<std::string> ticker_symbols(Document const& document) {
  std::vector<std::string> found;
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
    if (!symbol.empty() && symbol.size() <= 6 && std::find(found.begin(), found.end(), symbol) == found.end())
      found.push_back(std::move(symbol));
  }
  return found;
}

}  // namespace tieout
