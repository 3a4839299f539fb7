#include "tieout/grammar/claim/respective_names.hpp"

#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>

namespace tieout::grammar {
namespace {

[[nodiscard]] bool is_preposition(Phrase const* word) {
  return (word->classes() & lexical::preposition) != 0 && !word->says<"per">();
}

}  // namespace

std::vector<Words> respective_names(Words const& words) {
  std::vector<Words> names(1);
  for (Phrase const* word : words) {
    bool const parts = word->kind == PhraseKind::comma || word->says<"and">();
    if (!parts) names.back().push_back(word);
    else if (!names.back().empty()) names.emplace_back();
  }
  if (names.size() < 2 || names.back().empty() || !has_content(names.back())) return {};
  Words const first = names.front();
  auto const head = std::find_if(first.begin(), first.end(), is_preposition);
  bool const shared_head = head != first.begin() && head != first.end();
  Words const shared_tail(names.back().begin() + 1, names.back().end());
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto& name = names[i];
    bool const own_head = std::any_of(name.begin(), name.end(), is_preposition);
    if (i != 0 && shared_head && !own_head) name.insert(name.begin(), first.begin(), head);
    if (!has_content(name)) name.insert(name.end(), shared_tail.begin(), shared_tail.end());
  }
  return names;
}

}  // namespace tieout::grammar
