#pragma once

#include "cli/command_line.hpp"
#include "cli/output.hpp"

namespace tieout::cli {

/// Each runs its command and returns the exit status.
[[nodiscard]] int run(CheckCommand const& command, Output& output);
[[nodiscard]] int run(ParseCommand const& command, Output& output);
[[nodiscard]] int run(TablesCommand const& command, Output& output);
[[nodiscard]] int run(EvaluateCommand const& command, Output& output);
[[nodiscard]] int run(LabelCommand const& command, Output& output);
[[nodiscard]] int run(RulesCommand const& command, Output& output);
[[nodiscard]] int run(ExplainCommand const& command, Output& output);

}  // namespace tieout::cli
