#pragma once

#include "tieout/engine/document/document.hpp"

#include <string_view>

namespace tieout {

/// Reads separated values into a document whose `source` and `path` are set: fields between commas, semicolons, tabs or
/// bars, quoted or not.  The separator is the one that most lines have; a first line "sep=;" says it.  Where commas are
/// certainly decimal ("1.234,5" and the like, and no "1,234.5"), figures are written with points in the text.
/// Linear in the source.
void read_csv(Document& document);

/// True for text that is set out as separated values with figures in them.  Constant time.
[[nodiscard]] bool looks_like_csv(std::string_view bytes) noexcept;

}  // namespace tieout
