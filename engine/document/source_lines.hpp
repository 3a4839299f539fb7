#pragma once

#include "tieout/grammar/span.hpp"

#include <string_view>
#include <vector>

namespace tieout {

/// The lines of a source without their line ends ("\n", "\r\n" or "\r").  A form feed is a line of its own.
/// A byte order mark belongs to no line.  Linear.
[[nodiscard]] std::vector<Span> source_lines(std::string_view source);

}  // namespace tieout
