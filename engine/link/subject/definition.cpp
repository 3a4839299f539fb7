#include "tieout/engine/link/subject/definition.hpp"

#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

/// The brackets say how the measure is computed, in so many words.
[[nodiscard]] bool defines(std::string_view inner) {
  constexpr std::string_view changing[] = {"exclud", "before", "after", "net of", "without", "except", "adjusted"};
  constexpr std::string_view computing[] = {"divided by", " percentage of ", " percent of ", " plus ", " less ",
                                            "defined as", "consisting of",   "comprised of", "which "};
  std::string const text = lower_case(inner);
  auto const said = [&](std::string_view words) { return text.find(words) != text.npos; };
  return std::any_of(std::begin(computing), std::end(computing), said) &&
         std::none_of(std::begin(changing), std::end(changing), said);
}

}  // namespace

Subject without_definition(Subject const& subject, Document const& document) {
  if (subject.words.size() < 2) return subject;
  std::uint32_t const begin = subject.words.front().end;
  constexpr std::uint32_t longest = 400;
  std::string_view const text =
      std::string_view(document.text).substr(begin, std::min(subject.words.back().end - begin + longest, 2 * longest));
  std::size_t const open = text.find('(');
  std::size_t const close = text.find(')', open == text.npos ? 0 : open);
  if (open == text.npos || close == text.npos || !defines(text.substr(open, close - open))) return subject;
  Subject plain = subject;
  std::erase_if(plain.words, [&](Span word) { return word.begin > begin + open && word.begin < begin + close; });
  return plain;
}

bool is_defined(Subject const& subject, Document const& document) {
  return without_definition(subject, document).words.size() != subject.words.size();
}

}  // namespace tieout
