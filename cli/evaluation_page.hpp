#pragma once

#include "tieout/engine/gold/score.hpp"

#include <string>
#include <vector>

namespace tieout::cli {

/// What was measured in one document and its altered copies.
struct DocumentScore {
  std::string name;
  Share tied;
  std::vector<Miss> misses;
};

/// All that `tieout evaluate` prints.
struct Evaluation {
  Score total;
  std::vector<DocumentScore> documents;
  bool copies = false;  ///< altered copies were measured, too
};

/// A figure a line; before them, with `show`, every miss and every document, a line each, in columns parted by tabs.
[[nodiscard]] std::string evaluation_text(Evaluation const& evaluation, bool show, bool utf8);
/// The same as one JSON object.
[[nodiscard]] std::string evaluation_json(Evaluation const& evaluation, bool show);

}  // namespace tieout::cli
