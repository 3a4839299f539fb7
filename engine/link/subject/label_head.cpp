#include "tieout/engine/link/subject/label_head.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>

namespace tieout {
namespace {

// What a table puts in front of what it takes off or adds.
constexpr std::string_view signs[] = {"less:", "less -", "less ", "deduct:", "add:", "plus:"};

// What a label goes on behind, to say how its measure is taken.
constexpr std::string_view marks[] = {" - ",     " -- ",         " \xE2\x80\x93 ", " \xE2\x80\x94 ", ", net of ",
                                      ", less ", ", including ", ", inclusive ",   " and other - ",  " and other, "};

// What makes another measure of it.
constexpr std::string_view others[] = {"exclud", "before", "after",   "dilut",   "basic", "per ",     "discontinu",
                                       "adjust", "noncon", "non-con", "average", "gross", "minority", "%"};

}  // namespace

std::string_view label_head(std::string_view label) {
  std::string const lower = lower_case(label);
  std::string_view const text = lower;
  std::size_t begin = 0;
  for (std::string_view const sign : signs)
    if (begin == 0 && text.starts_with(sign)) begin = sign.size();
  std::size_t end = label.size();
  // "Interest expense and other"
  if (constexpr std::string_view other = " and other"; text.ends_with(other)) end -= other.size();
  for (std::string_view const mark : marks) {
    std::size_t const at = text.find(mark, begin);
    if (at < end && at > begin) end = at;
  }
  if (begin == 0 && end == label.size()) return {};
  std::string_view const rest = text.substr(end);
  auto const said = [&](std::string_view word) { return rest.find(word) != rest.npos; };
  if (std::any_of(std::begin(others), std::end(others), said)) return {};
  return label.substr(begin, end - begin);
}

}  // namespace tieout
