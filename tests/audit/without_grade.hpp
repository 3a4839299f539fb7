#pragma once

#include <string>
#include <string_view>

namespace tieout::test {

/// "consistent" of "consistent rounded": the verdict without the grade or the reason behind it.
[[nodiscard]] inline std::string without_grade(std::string_view verdict) {
  return std::string(verdict.substr(0, verdict.find(' ')));
}

}  // namespace tieout::test
