#include "tests/bench/filings.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace tieout::bench {

namespace fs = std::filesystem;

void Filings::add(Filing filing) {
  bytes += filing.bytes.size();
  filings.push_back(std::move(filing));
}

std::vector<Filings> load_filings() {
  char const* const corpus = std::getenv("TIEOUT_CORPUS");
  bool const real = corpus != nullptr && *corpus != '\0';
  fs::path const folder = real ? fs::path(corpus) / "filings" : fs::path(TIEOUT_SOURCE_DIR) / "examples" / "filings";
  std::vector<fs::path> paths;
  for (auto const& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::string const whose = real ? "real " : "sample ";
  std::vector<Filings> kinds{{whose + "HTML", {}, 0}, {whose + "text", {}, 0}, {whose + "Markdown", {}, 0}};
  for (fs::path const& path : paths) {
    std::string const extension = path.extension().string();
    std::size_t const kind = extension == ".htm" || extension == ".html" || extension == ".xhtml" ? 0
                             : extension == ".txt"                                                ? 1
                             : extension == ".md"                                                 ? 2
                                                                                                  : kinds.size();
    if (kind == kinds.size()) continue;
    std::ifstream file(path, std::ios::binary);
    kinds[kind].add({path.string(), std::string(std::istreambuf_iterator<char>(file), {})});
  }
  std::erase_if(kinds, [](Filings const& one) { return one.filings.empty(); });
  return kinds;
}

}  // namespace tieout::bench
