#include "tieout/engine/link/subject/taken_up.hpp"

#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

// What a sentence is read back for; longer ones have subjects of their own in between.
constexpr std::size_t reach = 160;

// Stems for what may be spoken of at large.
constexpr std::string_view general_stems[] = {"expens", "cost", "revenu", "charg"};

/// The clause up to the figure: from a semicolon, or from the beginning of the sentence.
[[nodiscard]] std::string_view clause_before(std::string_view text, std::uint32_t figure) {
  std::size_t const farthest = figure > reach ? figure - reach : 0;
  std::string_view const before = text.substr(farthest, figure - farthest);
  auto const begin = sentence_begin(text, figure, reach);
  std::size_t const mark = before.rfind(';');
  if (mark != before.npos && (!begin || farthest + mark >= *begin)) return before.substr(mark + 1);
  return begin ? text.substr(*begin, figure - *begin) : std::string_view{};
}

/// A pronoun stands among its words.
[[nodiscard]] bool has_pronoun(std::string_view sentence) {
  for (std::string_view const pronoun : {"it ", "they "})
    for (std::size_t at = 0; at + pronoun.size() < sentence.size(); ++at) {
      bool const free = at == 0 || sentence[at - 1] == ' ' || sentence[at - 1] == '\n';
      if (free && holds(sentence.substr(at, pronoun.size()), pronoun)) return true;
    }
  return false;
}

/// "Of the $3 million increase", "the 5% decrease was due to": a change that the sentence before speaks of.
[[nodiscard]] bool is_known_change(std::string_view text, Figure const& figure) {
  bool const change = figure.role == Role::change || figure.role == Role::percent_change;
  if (!change && figure.role != Role::point_change) return false;
  std::string_view const before = text.substr(0, figure.quantity.span.begin);
  std::string_view const behind = text.substr(figure.quantity.span.end);
  constexpr std::string_view articles[] = {"Of the ", "Of this ", "The ", "This "};
  constexpr std::string_view changes[] = {" increase", " decrease", " decline", " reduction", " improvement"};
  return std::any_of(std::begin(articles), std::end(articles),
                     [&](std::string_view word) { return before.ends_with(word); }) &&
         std::any_of(std::begin(changes), std::end(changes),
                     [&](std::string_view word) { return behind.starts_with(word); });
}

/// "This compares with 28.7% a year ago": with what the sentence before says of its subject.
[[nodiscard]] bool compares_before(std::string_view text, Figure const& figure) {
  if (figure.role != Role::prior_level) return false;
  std::string_view const clause = clause_before(text, figure.quantity.span.begin);
  constexpr std::string_view comparisons[] = {"This compares with ", "This compares to ",   "This compared with ",
                                              "This compared to ",   "These compare with ", "These compare to ",
                                              "That compares with ", "That compares to "};
  return std::any_of(std::begin(comparisons), std::end(comparisons),
                     [&](std::string_view words) { return clause.find(words) != clause.npos; });
}

}  // namespace

bool takes_up(Document const& document, Assertion const& claim, Figure const& figure, Terms const& terms) {
  std::string_view const text = document.text;
  if (terms.vacant())
    return has_pronoun(clause_before(text, figure.quantity.span.begin)) || is_known_change(text, figure) ||
           compares_before(text, figure);
  if (!consist_of(terms.strong, general_stems) || claim.subject.words.empty()) return false;
  std::string_view const before = text.substr(0, claim.subject.words.front().begin);
  constexpr std::string_view pointing[] = {"these ", "These ", "such ", "Such ", "those ", "Those "};
  return std::any_of(std::begin(pointing), std::end(pointing),
                     [&](std::string_view word) { return before.ends_with(word); });
}

}  // namespace tieout
