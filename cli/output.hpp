#pragma once

#include "tieout/engine/report/write.hpp"

#include <string_view>

namespace tieout::cli {

/// Standard output, and what is known of the terminal behind it.
/// A reader that goes away (`| head`) is no error: whatever comes after is dropped in silence.
class Output {
 public:
  /// False when nobody reads any more or writing failed; the caller may stop then.
  bool write(std::string_view text);
  /// Writing failed for another reason than a reader that went away; it has been said on standard error.
  [[nodiscard]] bool failed() const noexcept { return state_ == State::failed; }

 private:
  enum class State { open, closed, failed } state_ = State::open;
};

/// A line on standard error: "tieout: message".  May be called from one thread at a time.
void complain(std::string_view message);

/// The look that suits standard output: colours on a terminal unless NO_COLOR is set, UTF-8 by the locale's variables.
[[nodiscard]] TextStyle terminal_style(bool all);

}  // namespace tieout::cli
