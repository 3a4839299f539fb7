#include "cli/output.hpp"

#include "tieout/engine/report/printable.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

namespace tieout::cli {

namespace {

[[nodiscard]] std::string_view variable(char const* name) noexcept {
  char const* const value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view(value);
}

/// As POSIX has it, the first of these that is set decides.
[[nodiscard]] bool shows_utf8() {
  for (char const* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string value(variable(name));
    if (value.empty()) continue;
    std::transform(value.begin(), value.end(), value.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return value.find("utf-8") != std::string::npos || value.find("utf8") != std::string::npos;
  }
  return false;
}

[[nodiscard]] bool write_all(int descriptor, std::string_view text) noexcept {
  while (!text.empty()) {
    ssize_t const written = ::write(descriptor, text.data(), text.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

bool Output::write(std::string_view text) {
  if (state_ != State::open) return false;
  if (write_all(STDOUT_FILENO, text)) return true;
  int const why = errno;
  state_ = why == EPIPE ? State::closed : State::failed;
  if (failed()) complain(std::string("cannot write to standard output: ") + std::strerror(why));
  return false;
}

void complain(std::string_view message) {
  std::string const line = "tieout: " + printable(message, shows_utf8()) + '\n';
  static_cast<void>(write_all(STDERR_FILENO, line));
}

TextStyle terminal_style(bool all) {
  TextStyle style;
  style.all = all;
  style.utf8 = shows_utf8();
  if (::isatty(STDOUT_FILENO) == 0) return style;
  style.colour = variable("NO_COLOR").empty() && variable("TERM") != "dumb";
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0) style.width = size.ws_col;
  return style;
}

}  // namespace tieout::cli
