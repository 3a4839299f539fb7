#include "tieout/grammar/claim/respective_names.hpp"

#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace tieout::grammar {
namespace {

[[nodiscard]] bool is_preposition(Phrase const* word) {
  return (word->classes() & lexical::preposition) != 0 && !word->says<"per">();
}

/// A noun that names a row of a statement by itself: "revenue", any plural; "commercial" and "retail" do not.
[[nodiscard]] bool is_caption(std::string_view text, Phrase const& word) {
  if (word.kind != PhraseKind::word) return true;
  if ((word.classes() & lexical::share_word) != 0) return true;
  static constexpr std::string_view captions[] = {
      "amortization", "backlog", "capital", "cash",     "cost",   "debt",      "depreciation", "ebit",   "ebitda",
      "eps",          "equity",  "expense", "goodwill", "income", "inventory", "loss",         "margin", "production",
      "profit",       "rate",    "ratio",   "revenue",  "tax",    "turnover",  "yield"};
  std::string spelling(text.substr(word.span().begin, word.span().size()));
  for (char& c : spelling) c = lexicon::lower(c);
  return spelling.back() == 's' || std::binary_search(std::begin(captions), std::end(captions), spelling);
}

/// Goes on with a noun phrase: "net income", not "net and".
[[nodiscard]] bool is_plain_word(Phrase const& phrase) {
  return phrase.kind == PhraseKind::word && !phrase.says<"and">();
}

/// "Retail and wholesale net sales": behind as many words as the first name has, the last one is said of all.
void share_tail(Words& name, std::size_t own, Words const& last) {
  std::size_t shared = std::min(own, last.size() - 1);
  // "risk-based" is one word.
  while (shared + 1 < last.size() && last[shared]->begin->glued) ++shared;
  name.insert(name.end(), last.begin() + static_cast<std::ptrdiff_t>(shared), last.end());
}

}  // namespace

std::vector<Words> respective_names(std::string_view text, Words const& words) {
  std::vector<Words> names(1);
  for (Phrase const* word : words) {
    // "Other expense, net" is one name.
    bool const before_net = word->kind == PhraseKind::comma && word != words.back() && word[1].says<"net">() &&
                            (&word[1] == words.back() || !is_plain_word(word[2]));
    bool const parts = (word->kind == PhraseKind::comma && !before_net) || word->says<"and">();
    if (!parts) names.back().push_back(word);
    else if (!names.back().empty()) names.emplace_back();
  }
  if (names.size() < 2 || names.back().empty() || !has_content(names.back())) return {};
  Words const first = names.front();
  auto const head = std::find_if(first.begin(), first.end(), is_preposition);
  bool const shared_head = head != first.begin() && head != first.end();
  Words const shared_tail(names.back().begin() + 1, names.back().end());
  bool const tail_is_caption = !shared_tail.empty() && is_caption(text, *names.back().back());
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto& name = names[i];
    bool const own_head = std::any_of(name.begin(), name.end(), is_preposition);
    auto const modifiers = i == 0 && shared_head ? first.end() - head - 1 : static_cast<std::ptrdiff_t>(name.size());
    auto const articles = std::count_if(name.end() - modifiers, name.end(),
                                        [](Phrase const* word) { return (word->classes() & lexical::stop) != 0; });
    if (i != 0 && shared_head && !own_head) name.insert(name.begin(), first.begin(), head);
    bool const attribute = tail_is_caption && i + 1 != names.size() && (!own_head || (i == 0 && shared_head)) &&
                           !is_caption(text, *name.back());
    if (!has_content(name))
      name.insert(name.end(), shared_tail.begin(), shared_tail.end());
    else if (attribute)
      share_tail(name, static_cast<std::size_t>(modifiers - articles), names.back());
  }
  return names;
}

}  // namespace tieout::grammar
