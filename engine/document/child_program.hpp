#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// What may be spent on a program.
struct ChildLimits {
  int seconds = 60;
  std::size_t memory = std::size_t{2} << 30U;
  std::size_t output = std::size_t{64} << 20U;
};

enum class ChildEnd { success, failure, timeout, too_much_output, not_started };

struct ChildResult {
  ChildEnd end = ChildEnd::not_started;
  std::string output;
};

/// Where a program lies by the PATH variable; empty where it is not installed.
[[nodiscard]] std::string find_program(std::string_view name);

/// Runs a program, without a shell, with `input` as its standard input; its messages are dropped.  It is ended when it
/// goes beyond its limits.  Safe to call from several threads.
[[nodiscard]] ChildResult run_program(std::string const& program, std::vector<std::string> const& arguments,
                                      std::string_view input, ChildLimits const& limits);

}  // namespace tieout
