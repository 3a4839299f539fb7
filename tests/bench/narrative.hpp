#pragma once

#include <string>
#include <vector>

/// Running text to measure on.
namespace tieout::bench {

/// The passages of running text of real filings, where TIEOUT_CORPUS names a folder with them, and of the samples of
/// this project otherwise.
struct Narrative {
  std::string source;                 ///< where it comes from, for the report
  std::vector<std::string> passages;  ///< UTF-8
  std::size_t bytes = 0;
};

[[nodiscard]] Narrative load_narrative();

}  // namespace tieout::bench
