#include "cli/commands.hpp"

#include "tieout/rules/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>

namespace tieout::cli {

namespace {

[[nodiscard]] std::string list(Rules const& rules) {
  std::size_t width = 0;
  for (Rule const& rule : rules) width = std::max(width, rule.metadata.id.size());
  std::string lines;
  for (Rule const& rule : rules) {
    fmt::format_to(std::back_inserter(lines), "{:<{}}  {}\n", rule.metadata.id, width, rule.metadata.title);
  }
  return lines;
}

void add_rule(std::string& page, RuleMetadata const& rule) {
  auto const end = std::back_inserter(page);
  fmt::format_to(end, "\n## {}\n\n{}.\n\n", rule.id, rule.title);
  fmt::format_to(end, "**What it checks.** {}\n\n**Why.** {}\n", rule.what, rule.why);
  for (RuleExample const& example : rule.examples) {
    fmt::format_to(end, "\nExample: {}\n\n```markdown\n{}", to_string(example.verdict), example.document);
    if (!example.document.ends_with('\n')) page += '\n';
    page += "```\n";
  }
}

/// docs/rules.md.
[[nodiscard]] std::string page(Rules const& rules) {
  std::string text =
      "# Rules\n\n<!-- Made by `tieout rules --markdown`. -->\n\n"
      "The rules, in the order in which they run. In an example, the figure that is judged stands in square\n"
      "brackets; tables and dates have none. `tieout explain RULE` shows one rule. [report.md](report.md) says what\n"
      "the verdicts mean, and [semantics.md](semantics.md) how they are reached.\n\n"
      "| rule | |\n|---|---|\n";
  for (Rule const& rule : rules) {
    fmt::format_to(std::back_inserter(text), "| [{0}](#{0}) | {1} |\n", rule.metadata.id, rule.metadata.title);
  }
  for (Rule const& rule : rules) add_rule(text, rule.metadata);
  return text;
}

}  // namespace

int run(RulesCommand const& command, Output& output) {
  Rules const rules = catalogue();
  output.write(command.markdown ? page(rules) : list(rules));
  return status_clean;
}

}  // namespace tieout::cli
