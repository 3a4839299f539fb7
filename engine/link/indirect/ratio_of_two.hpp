#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/assertion.hpp"

#include <optional>
#include <string_view>

namespace tieout {

/// What a ratio is of, as the text has it.  Borrowed from the document.
struct RatioOfTwo {
  std::string_view part;
  std::string_view whole;
};

/// "The ratio of long-term debt to shareholders' equity", "total debt to total capital": the two things that a subject
/// names as a ratio of one to the other; nothing for other subjects.  Linear in the subject.
[[nodiscard]] std::optional<RatioOfTwo> ratio_of_two(Document const& document, Subject const& subject);

}  // namespace tieout
