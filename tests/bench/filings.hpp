#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace tieout::bench {

struct Filing {
  std::string path;  ///< tells the format where the bytes do not
  std::string bytes;
};

struct Filings {
  std::string name;  ///< for the report
  std::vector<Filing> filings;
  std::size_t bytes = 0;

  void add(Filing filing);
};

/// The real filings of TIEOUT_CORPUS, or else the samples of this project, by kind: HTML, text, Markdown.
[[nodiscard]] std::vector<Filings> load_filings();

}  // namespace tieout::bench
