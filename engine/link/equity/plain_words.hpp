#pragma once

#include "tieout/grammar/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// A word or a number of a text in small letters, and where it stands.
struct PlainWord {
  std::string text;
  Span span;  ///< in the text
};

/// The words and numbers of a text in order, signs left out.  Linear.
[[nodiscard]] std::vector<PlainWord> plain_words(std::string_view text);

}  // namespace tieout
