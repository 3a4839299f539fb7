#include "tieout/engine/link/subject/acquired_name.hpp"

#include <algorithm>
#include <iterator>

namespace tieout {
namespace {

constexpr std::string_view dealings[] = {
    "acquire ",     "acquired ",    "acquisition of ", "acquiring ", "purchase of ", "purchased ", "bought ",
    "merger with ", "merged with ", "sale of ",        "sold ",      "disposal of ", "divested ",  "divestiture of "};

// "The Brenner acquisition"
constexpr std::string_view dealt[] = {" acquisition", " merger", " divestiture"};

}  // namespace

bool is_acquired(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
    std::string_view const before = text.substr(0, at);
    if (std::any_of(std::begin(dealings), std::end(dealings),
                    [&](std::string_view dealing) { return before.ends_with(dealing); }))
      return true;
    std::string_view const behind = text.substr(at + name.size());
    if (std::any_of(std::begin(dealt), std::end(dealt),
                    [&](std::string_view deal) { return behind.starts_with(deal); }))
      return true;
  }
  return false;
}

}  // namespace tieout
