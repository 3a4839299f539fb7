#include "cli/command_line.hpp"
#include "cli/commands.hpp"

#include <csignal>
#include <exception>
#include <variant>

namespace {

struct Run {
  tieout::cli::Output& output;

  int operator()(tieout::cli::EndCommand const& end) const { return end.status; }
  template <class Command>
  int operator()(Command const& command) const {
    int const status = run(command, output);
    return output.failed() ? tieout::cli::status_failed : status;
  }
};

}  // namespace

int main(int count, char** arguments) {
  // A reader that goes away shows as a failed write, which Output deals with.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    tieout::cli::Output output;
    return std::visit(Run{output}, tieout::cli::parse_command_line(count, arguments));
  } catch (std::exception const& error) {
    tieout::cli::complain(error.what());
    return tieout::cli::status_failed;
  }
}
