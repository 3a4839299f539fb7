#include "cli/commands.hpp"

#include "tieout/rules/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace tieout::cli {

namespace {

/// How many letters must be put in, left out or replaced to turn one word into the other (Levenshtein's distance).
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> above(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
    }
    std::swap(above, row);
  }
  return above[b.size()];
}

[[nodiscard]] std::vector<std::string> near_matches(std::string_view wanted) {
  constexpr std::size_t longest = 64;
  wanted = wanted.substr(0, longest);
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (Rule const& rule : catalogue()) {
    std::string const& id = rule.metadata.id;
    bool const part =
        wanted.size() >= 3 && (id.find(wanted) != std::string::npos || wanted.find(id) != std::string_view::npos);
    std::size_t const apart = part ? 0 : distance(wanted, id);
    if (apart <= std::max<std::size_t>(2, id.size() / 3)) ranked.emplace_back(apart, id);
  }
  std::sort(ranked.begin(), ranked.end());
  std::vector<std::string> ids;
  for (auto& [apart, id] : ranked) {
    if (ids.size() < 3) ids.push_back(std::move(id));
  }
  return ids;
}

void print_indented(std::string& out, std::string_view text) {
  while (!text.empty()) {
    std::size_t const end = text.find('\n');
    std::string_view const line = text.substr(0, end);
    if (!line.empty()) out.append("    ").append(line);
    out += '\n';
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

[[nodiscard]] std::string documentation(RuleMetadata const& rule) {
  std::string out = fmt::format("{}: {}\n\nWhat it checks\n", rule.id, rule.title);
  print_indented(out, rule.what);
  out += "\nWhy\n";
  print_indented(out, rule.why);
  for (RuleExample const& example : rule.examples) {
    out += fmt::format("\nExample: {}\n\n", to_string(example.verdict));
    print_indented(out, example.document);
  }
  return out;
}

}  // namespace

int run(ExplainCommand const& command, Output& output) {
  for (Rule const& rule : catalogue()) {
    if (rule.metadata.id != command.rule) continue;
    output.write(documentation(rule.metadata));
    return status_clean;
  }
  auto const near = near_matches(command.rule);
  complain(near.empty() ? fmt::format("there is no rule \"{}\"; `tieout rules` lists them", command.rule)
                        : fmt::format("there is no rule \"{}\"; is one of these meant: {}?", command.rule,
                                      fmt::join(near, ", ")));
  return status_failed;
}

}  // namespace tieout::cli
