#include "tieout/engine/exact/grouped.hpp"

namespace tieout {

std::string grouped(std::string decimal) {
  std::size_t const first = !decimal.empty() && decimal.front() == '-' ? 1 : 0;
  std::size_t at = decimal.find('.');
  if (at == std::string::npos) at = decimal.size();
  while (at > first + 3) {
    at -= 3;
    decimal.insert(at, 1, ',');
  }
  return decimal;
}

}  // namespace tieout
