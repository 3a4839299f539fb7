#include "tieout/engine/link/subject/limit_behind.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {

std::string limit_behind(Document const& document, Assertion const& claim) {
  constexpr std::string_view leads[] = {"before ", "excluding ", "exclusive of ", "net of "};
  constexpr std::size_t reach = 80;
  if (claim.subject.span.empty()) return {};
  std::string behind = document.text.substr(claim.subject.span.end, reach);
  std::replace(behind.begin(), behind.end(), '\n', ' ');
  std::string_view rest = behind;
  bool const bracket = rest.starts_with(" (");
  if (!bracket && !rest.starts_with(", ")) return {};
  rest.remove_prefix(2);
  if (std::none_of(std::begin(leads), std::end(leads), [&](auto lead) { return rest.starts_with(lead); })) return {};
  std::size_t const end = rest.find_first_of(",;()0123456789$");
  if (end == rest.npos || rest[end] != (bracket ? ')' : ',')) return {};
  return std::string(rest.substr(0, end));
}

std::string limit_between(Document const& document, Assertion const& claim) {
  constexpr std::string_view leads[] = {" net of ", " excluding ", " exclusive of "};
  if (claim.figures.empty() || claim.subject.span.empty()) return {};
  std::uint32_t const figures = claim.figures.front().quantity.span.begin;
  if (claim.subject.span.end >= figures) return {};
  std::string_view const between = document.view({claim.subject.span.end, figures});
  if (between.find_first_of("0123456789.;") != between.npos) return {};
  for (std::string_view const lead : leads)
    if (std::size_t const at = between.find(lead); at != between.npos) {
      std::string_view const rest = between.substr(at + 1);
      return std::string(rest.substr(0, rest.find_first_of(",)")));
    }
  return {};
}

bool limited_otherwise(std::string_view limit, std::string_view label) {
  std::size_t const first = limit.find(' ');
  if (first == limit.npos) return false;
  std::string_view words = limit.substr(first + 1);
  while (!words.empty()) {
    std::size_t const end = std::min(words.find(' '), words.size());
    constexpr std::size_t short_word = 3;
    if (end > short_word && holds(label, words.substr(0, end))) return false;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return true;
}

}  // namespace tieout
