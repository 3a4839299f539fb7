#include "tests/coverage/production_count.hpp"

#include "tieout/grammar/lex/production.hpp"

#include <string_view>
#include <vector>

namespace tieout {
namespace {

/// The names of what this thread matched, in order.
[[nodiscard]] std::vector<std::string_view>& notes() {
  thread_local std::vector<std::string_view> noted;
  return noted;
}

}  // namespace

void grammar::note_production(std::string_view name) { notes().push_back(name); }

std::size_t grammar::noted_productions() noexcept { return notes().size(); }

void grammar::forget_productions(std::size_t count) { notes().resize(count); }

std::map<std::string, std::size_t> corpus::production_counts() {
  std::map<std::string, std::size_t> counts;
  for (std::string_view const name : notes()) ++counts[std::string(name)];
  return counts;
}

}  // namespace tieout
