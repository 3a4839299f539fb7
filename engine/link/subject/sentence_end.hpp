#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tieout {

/// A full stop, or another mark, that ends a sentence: a capital or a sign follows, and no initial or abbreviation
/// stands in front. `stop` is an offset into the text.
[[nodiscard]] bool is_stop_of_sentence(std::string_view text, std::size_t stop);

/// As is_stop_of_sentence() of any character of a text; few are full stops.
[[nodiscard]] inline bool ends_sentence(std::string_view text, std::size_t at) {
  char const c = text[at];
  return (c == '.' || c == '!' || c == '?') && is_stop_of_sentence(text, at);
}

/// Where the sentences of a passage begin, in order: the first at 0, the others behind the blank that follows a full
/// stop.  Linear in the text.
[[nodiscard]] std::vector<std::size_t> sentence_beginnings(std::string_view text);

}  // namespace tieout
