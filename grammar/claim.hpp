#pragma once

#include "tieout/grammar/assertion.hpp"

#include <memory>
#include <string_view>

namespace tieout {

/// Parses one passage of running text (a paragraph, a bullet, a headline) into its claims.
/// Spans are byte offsets into `passage`, which is UTF-8 and may be ill-formed; nothing outside it is read.
/// Never throws; takes time and memory linear in the passage.
[[nodiscard]] Claims parse_claims(std::string_view passage);

/// Memory that parsing uses again for the next passage; holds nothing of the last.  Not for two threads at once.
class ClaimWorkspace {
 public:
  ClaimWorkspace();
  ~ClaimWorkspace();
  ClaimWorkspace(ClaimWorkspace&&) noexcept;
  ClaimWorkspace& operator=(ClaimWorkspace&&) noexcept;

 private:
  friend Claims parse_claims(std::string_view passage, ClaimWorkspace& workspace);
  struct Buffers;
  std::unique_ptr<Buffers> buffers_;
};

/// The same for one of many passages.
[[nodiscard]] Claims parse_claims(std::string_view passage, ClaimWorkspace& workspace);

}  // namespace tieout
