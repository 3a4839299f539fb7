#pragma once

#include <cstddef>
#include <optional>

namespace tieout::bench {

/// Measures the most memory that the program has had resident since it was made, beyond what it had then.
/// Only Linux says so, and only where /proc can be written.
class ResidentMemory {
 public:
  ResidentMemory();
  /// In bytes.
  [[nodiscard]] std::optional<std::size_t> peak() const;

 private:
  std::optional<std::size_t> before_;
};

}  // namespace tieout::bench
