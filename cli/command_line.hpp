#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace tieout::cli {

enum class ReportFormat { text, json, ndjson };

struct CheckCommand {
  std::vector<std::string> paths;
  std::string exhibit;              ///< of submissions, only the documents of this type; empty: all
  std::vector<std::string> tables;  ///< documents whose tables are evidence, too
  ReportFormat format = ReportFormat::text;
  std::size_t jobs = 0;  ///< 0: as many as the machine has processors
  bool all = false;
  bool require_checked = false;
  bool no_facts = false;
};

struct ParseCommand {
  std::string text;  ///< "-" or empty: standard input
  bool json = false;
};

struct TablesCommand {
  std::string path;
  std::string exhibit;
};

struct EvaluateCommand {
  std::vector<std::string> paths;
  std::string mutants;  ///< the folder of altered copies; empty: none
  std::string exhibit;
  std::size_t jobs = 0;  ///< 0: as many as the machine has processors
  bool show = false;
  bool json = false;
  bool no_facts = false;
};

struct LabelCommand {
  std::string path;
  std::string output;  ///< a new file; empty: standard output
  std::string exhibit;
  bool no_facts = false;
};

struct RulesCommand {
  bool markdown = false;  ///< the page docs/rules.md
};

struct ExplainCommand {
  std::string rule;
};

/// The command line was dealt with (help, version) or cannot be: end with this status.
struct EndCommand {
  int status = 0;
};

using Command = std::variant<EndCommand, CheckCommand, ParseCommand, TablesCommand, EvaluateCommand, LabelCommand,
                             RulesCommand, ExplainCommand>;

/// Understands the arguments; help goes to standard output, what is wrong with them to standard error.
[[nodiscard]] Command parse_command_line(int count, char const* const* arguments);

/// Exit statuses of the program.
inline constexpr int status_clean = 0;
inline constexpr int status_found = 1;
inline constexpr int status_failed = 2;

}  // namespace tieout::cli
