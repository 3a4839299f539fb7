#include "tieout/engine/link/equity/share_class.hpp"

#include "tieout/engine/link/equity/plain_words.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <vector>

namespace tieout {
namespace {

constexpr std::string_view common_words[] = {"common", "ordinary", "treasury"};
constexpr std::string_view preferred_words[] = {"preferred", "preference"};
constexpr std::string_view series_words[] = {"series", "class"};

/// "A", "B", "1", "D-1" lose nothing; "of", "and" are no series.
[[nodiscard]] bool names_series(std::string_view word) noexcept {
  constexpr std::size_t longest = 2;
  constexpr std::string_view no_series[] = {"of", "is", "in", "or", "to", "as", "by"};
  return word.size() <= longest && !contains(no_series, word);
}

}  // namespace

ShareClass share_class(std::string_view text) {
  ShareClass found;
  std::vector<PlainWord> const words = plain_words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string const& word = words[i].text;
    if (contains(series_words, word) && i + 1 < words.size() && names_series(words[i + 1].text)) {
      if (!found.series.empty()) break;
      found.series = words[i + 1].text;
    }
    bool const preferred = contains(preferred_words, word);
    if (!preferred && !contains(common_words, word)) continue;
    ShareClass::Kind const kind = preferred ? ShareClass::Kind::preferred : ShareClass::Kind::common;
    if (found.kind != ShareClass::Kind::unsaid) break;
    found.kind = kind;
  }
  return found;
}

bool same_class(ShareClass const& a, ShareClass const& b) noexcept {
  if (a.series != b.series) return false;
  if (a.kind == b.kind) return true;
  bool const one_unsaid = a.kind == ShareClass::Kind::unsaid || b.kind == ShareClass::Kind::unsaid;
  bool const one_preferred = a.kind == ShareClass::Kind::preferred || b.kind == ShareClass::Kind::preferred;
  return one_unsaid && (!one_preferred || !a.series.empty());
}

}  // namespace tieout
