#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

#include <functional>
#include <string>
#include <vector>

namespace tieout {

/// A sentence beside a small table, and what the rule must say of the figure in [square brackets].
struct RuleExample {
  std::string document;  ///< Markdown: paragraphs and a pipe table
  Verdict verdict = Verdict::consistent;
};

/// A rule's one and only documentation; `tieout rules`, `tieout explain` and docs/rules.md are made from it.
struct RuleMetadata {
  std::string id;                     ///< kebab-case: "percent-change"
  std::string title;                  ///< one line
  std::string what;                   ///< what it checks
  std::string why;                    ///< the accounting reason
  std::vector<RuleExample> examples;  ///< at least one consistent, one inconsistent and one unverifiable
};

/// A rule is a value.  `check` looks at the case and appends findings; it never chooses cells and never reads source
/// bytes, keeps no state, and may run on any thread.
struct Rule {
  RuleMetadata metadata;
  std::function<void(Case const&, Findings&)> check;
};

using Rules = std::vector<Rule>;

}  // namespace tieout
