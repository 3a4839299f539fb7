#include "tieout/grammar/claim/mirrored_comparison.hpp"

#include <string>

namespace tieout::grammar {
namespace {

/// The words of a name that say something, in small letters.
[[nodiscard]] std::string name_of(ClaimState const& state, Words const& words) {
  std::string name;
  for (Phrase const* const word : words) {
    constexpr std::uint64_t idle = lexical::stop | lexical::preposition | lexical::boundary;
    if (word->kind != PhraseKind::word || (word->classes() & idle) != 0 || word->says<"and">()) continue;
    Span const span = word->span();
    for (char const c : state.text.substr(span.begin, span.size()))
      name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    name += ' ';
  }
  return name;
}

}  // namespace

std::optional<std::uint32_t> assertion_named_again(ClaimState const& state, Words const& words) {
  std::string const name = name_of(state, words);
  if (name.empty()) return std::nullopt;
  for (auto const& [assertion, subject] : state.clause.subjects)
    if (name_of(state, subject) == name) return assertion;
  return std::nullopt;
}

/// The last assertion but one of the clause that has a level of the unit.
[[nodiscard]] static std::optional<std::uint32_t> before_last(ClaimState const& state, Unit unit) {
  auto const& subjects = state.clause.subjects;
  for (std::size_t i = subjects.size() - 1; i-- > 0;)
    for (Figure const& one : state.claims.assertions[subjects[i].first].figures)
      if (one.role == Role::level && one.quantity.unit == unit) return subjects[i].first;
  return std::nullopt;
}

std::optional<std::uint32_t> assertion_mirrored(ClaimState const& state, Unit unit) {
  auto const& subjects = state.clause.subjects;
  if (subjects.size() < 2 || state.prior_figures != 0) return std::nullopt;
  std::string const last = name_of(state, subjects.back().second);
  if (last.empty()) return std::nullopt;
  Words words;
  for (Phrase const* look = state.cursor.at; look != state.cursor.last && look->kind != PhraseKind::stop; ++look) {
    if (look->kind == PhraseKind::word) {
      words.push_back(look);
      continue;
    }
    if (name_of(state, words) == last) return before_last(state, unit);
    words.clear();
  }
  return std::nullopt;
}

}  // namespace tieout::grammar
