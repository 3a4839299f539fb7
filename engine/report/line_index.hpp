#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

/// A place in a source as editors name it.  Both count from 1; columns count bytes.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend constexpr bool operator==(LineColumn, LineColumn) noexcept = default;
};

/// Finds lines by offset.  Lines end in LF, CR LF or CR.  Built in linear time, 4 bytes a line; lookup is logarithmic.
class LineIndex {
 public:
  explicit LineIndex(std::string_view source);

  [[nodiscard]] LineColumn at(std::uint32_t offset) const noexcept;

 private:
  std::vector<std::uint32_t> begins_;
};

}  // namespace tieout
