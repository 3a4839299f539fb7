#include "tests/bench/narrative.hpp"

#include "tieout/engine/document/read.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace tieout::bench {

namespace fs = std::filesystem;

Narrative load_narrative() {
  Narrative narrative;
  char const* const corpus = std::getenv("TIEOUT_CORPUS");
  bool const real = corpus != nullptr && *corpus != '\0';
  fs::path const folder = real ? fs::path(corpus) / "filings" / "dev" : fs::path(TIEOUT_SOURCE_DIR) / "examples" / "filings";
  narrative.source = real ? "TIEOUT_CORPUS/filings/dev" : "examples/filings";
  std::vector<fs::path> paths;
  for (auto const& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() != ".json") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (auto const& path : paths) {
    auto const document = read_file(path.string());
    if (!document) continue;
    for (auto const& passage : document->passages) {
      narrative.passages.emplace_back(document->view(passage.text));
      narrative.bytes += passage.text.size();
    }
  }
  return narrative;
}

}  // namespace tieout::bench
