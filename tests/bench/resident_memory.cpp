#include "tests/bench/resident_memory.hpp"

#include <malloc.h>

#include <fstream>
#include <string>

namespace tieout::bench {
namespace {

[[nodiscard]] std::optional<std::size_t> status(std::string const& member) {
  std::ifstream file("/proc/self/status");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with(member)) return std::stoull(line.substr(member.size())) * 1024;
  return std::nullopt;
}

}  // namespace

ResidentMemory::ResidentMemory() {
  malloc_trim(0);
  std::ofstream peaks("/proc/self/clear_refs");
  if (peaks << "5" << std::flush) before_ = status("VmRSS:");  // the peak begins anew
}

std::optional<std::size_t> ResidentMemory::peak() const {
  auto const most = status("VmHWM:");
  if (!before_ || !most) return std::nullopt;
  return *most > *before_ ? *most - *before_ : 0;
}

}  // namespace tieout::bench
