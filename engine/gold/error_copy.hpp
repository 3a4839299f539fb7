#pragma once

#include "tieout/engine/gold/gold.hpp"
#include "tieout/engine/gold/score.hpp"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// A copy of a document with one error put into it.
struct ErrorCopy {
  std::string file;      ///< its name in the folder of copies
  std::string document;  ///< the document's name, as in its gold
  std::string error;     ///< the kind of error: "transpose", "scale", "cell"
  std::string figure;    ///< gold's id of the figure that is wrong now
  GoldPlace place;       ///< of that figure in the copy
};

/// Reads the index of a folder of copies.  No name in it leads out of the folder.
[[nodiscard]] tl::expected<std::vector<ErrorCopy>, std::string> read_error_copies(std::string_view json);

/// Whether the audit of a copy finds its error: the figure is inconsistent.
[[nodiscard]] Scored score_of_copy(Result const& result, ErrorCopy const& copy, GoldFigure const& figure);

/// The score of a copy that could not be audited.
[[nodiscard]] Scored score_of_crashed_copy(ErrorCopy const& copy);

}  // namespace tieout
