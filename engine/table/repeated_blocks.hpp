#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tieout {

/// A line of a stub.
struct StubLine {
  std::string_view label;
  bool figures = false;  ///< else it may be a heading
};

/// Blocks of rows that come back under one heading after the other: "Orchard Tools", below it "Net sales" and
/// "Operating income", "Cold Storage", and below it the same again.  What stands in such a block sums up nothing,
/// whatever it is called.
class RepeatedBlocks {
 public:
  RepeatedBlocks() = default;
  /// Linear in the lines, times the logarithm of their number.
  explicit RepeatedBlocks(std::vector<StubLine> const& lines);

  /// True where the row of a line also stands in another block, one that begins as its own does.
  [[nodiscard]] bool repeats(std::size_t line) const { return line < repeats_.size() && repeats_[line]; }

 private:
  std::vector<bool> repeats_;
};

}  // namespace tieout
