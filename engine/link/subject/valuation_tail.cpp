#include "tieout/engine/link/subject/valuation_tail.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>

namespace tieout {
namespace {

/// "Loans, net of unearned income": these are the loans, and the net loans are what the allowance leaves of them.
[[nodiscard]] std::size_t end_of_loans(std::string_view small) {
  if (small.find("loan") == small.npos && small.find("lease") == small.npos) return small.npos;
  // Subjects come without "of".
  constexpr std::string_view tails[] = {"net of unearned", "net unearned",  "net of deferred",
                                        "net deferred",    "less unearned", "less: unearned"};
  std::size_t end = small.npos;
  for (std::string_view const tail : tails) end = std::min(end, small.find(tail));
  return end == 0 ? small.npos : end;
}

}  // namespace

std::string_view without_valuation(std::string_view label) {
  constexpr std::string_view valuations[] = {"allowance",
                                             "accumulated",
                                             "reserve",
                                             "unamortized",
                                             "provision for doubtful",
                                             "related allowance",
                                             "an allowance",
                                             "doubtful accounts",
                                             "estimated uncollectible"};
  constexpr std::string_view joints[] = {"net of ", "less ", "less: ", "net of: "};
  std::string const small = lower_case(label);
  if (std::size_t const end = end_of_loans(small); end != small.npos) return label.substr(0, end);
  for (std::string_view const joint : joints)
    for (std::size_t at = small.find(joint); at != small.npos; at = small.find(joint, at + 1)) {
      bool const starts = at > 1 && (small[at - 1] == ' ' || small[at - 1] == '(');
      std::string_view const behind = std::string_view(small).substr(at + joint.size());
      for (std::string_view const valuation : valuations)
        if (starts && behind.starts_with(valuation)) return label.substr(0, joint.starts_with("net") ? at + 3 : at);
    }
  return label;
}

}  // namespace tieout
