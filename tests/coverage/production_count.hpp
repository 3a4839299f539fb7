#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace tieout::corpus {

/// How often each production was matched on this thread; only names that were.
[[nodiscard]] std::map<std::string, std::size_t> production_counts();

}  // namespace tieout::corpus
