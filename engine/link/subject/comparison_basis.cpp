#include "tieout/engine/link/subject/comparison_basis.hpp"

#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

/// The words of "on a same-clinic basis" that a text in small letters begins with; empty where it begins otherwise.
[[nodiscard]] std::string basis_at_front(std::string_view text) {
  constexpr std::size_t longest = 40;
  constexpr std::string_view ending = " basis";
  std::size_t const begin = text.starts_with("on a ") ? 5 : text.starts_with("on an ") ? 6 : text.npos;
  if (begin == text.npos) return {};
  std::size_t const end = text.find(ending, begin);
  if (end == text.npos || end > begin + longest) return {};
  std::string_view const words = text.substr(begin, end - begin);
  bool const of_another_kind = words.find("per") == 0 || words.find("gaap") != words.npos;
  bool const plain = words.find_first_of("0123456789,.;:()") == words.npos && !of_another_kind;
  return plain ? std::string(words) : std::string();
}

}  // namespace

std::string comparison_basis(Document const& document, Span passage, Assertion const& claim, Figure const& figure) {
  constexpr std::size_t reach = 300;
  constexpr std::size_t farthest = 60;
  std::string_view const text = document.view(passage);
  std::uint32_t const clause = claim.subject.span.begin - passage.begin;
  if (figure.quantity.span.end > passage.end || clause > text.size()) return {};
  std::string_view behind = text.substr(figure.quantity.span.end - passage.begin, farthest);
  if (behind.starts_with(' ')) behind.remove_prefix(1);
  if (std::string words = basis_at_front(lower_case(behind)); !words.empty()) return words;
  auto const begin = sentence_begin(text, clause, reach);
  if (!begin || *begin >= clause) return {};
  std::string_view front = text.substr(*begin, clause - *begin);
  front.remove_prefix(std::min(front.rfind('\n') + 1, front.size()));
  front.remove_prefix(std::min(front.find_first_not_of(' '), front.size()));
  return front.find(';') == front.npos ? basis_at_front(lower_case(front)) : std::string();
}

}  // namespace tieout
