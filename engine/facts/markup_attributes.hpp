#pragma once

#include <cstddef>
#include <string_view>

namespace tieout {

/// Calls visit(name, value) for each attribute of a start tag, in order; `text` is what stands between the tag's name
/// and its `>`.  Values come as they stand in the source, without their quotes; those without quotes are left out, as
/// XHTML has none.  Linear.
template <class Visit>
void for_each_attribute(std::string_view text, Visit&& visit) {
  constexpr std::string_view blanks = " \t\r\n\f/";
  for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;
       at = text.find_first_not_of(blanks, at)) {
    std::size_t const name_end = text.find_first_of(" \t\r\n\f/=", at);
    if (name_end == std::string_view::npos) return;
    std::string_view const name = text.substr(at, name_end - at);
    std::size_t const sign = text.find_first_not_of(" \t\r\n\f", name_end);
    if (sign == std::string_view::npos) return;
    if (text[sign] != '=') {
      at = sign;
      continue;
    }
    std::size_t const quote = text.find_first_not_of(" \t\r\n\f", sign + 1);
    if (quote == std::string_view::npos) return;
    if (text[quote] != '"' && text[quote] != '\'') {
      at = quote;
      continue;
    }
    std::size_t const close = text.find(text[quote], quote + 1);
    if (close == std::string_view::npos) return;
    visit(name, text.substr(quote + 1, close - quote - 1));
    at = close + 1;
  }
}

}  // namespace tieout
