#include "tieout/engine/check/restatement.hpp"

#include "tieout/engine/check/subject_words.hpp"
#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/link/doubt/doubts.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/verbs_of_having.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

namespace tieout {
namespace {

constexpr std::size_t most_restatements = 32;

// Where one of them stands in the sentence, its figure may be of another kind than the same words elsewhere.
constexpr std::string_view qualifiers[] = {
    "exclud",  "includ",       "adjust",   "pro forma",  "constant",  "organic",  "comparable",  "same-store",
    "restate", "previous",     "original", "estimat",    "average",   "annualiz", "approximate", "would",
    "budget",  "target",       "segment",  "subsidiar",  "acquired",  "maximum",  "minimum",     "up to",
    "each",    "respectively", "another",  "additional", "remaining", "further"};

/// The sentence around a claim: from the stop before it to the one behind.
[[nodiscard]] std::string_view sentence_of(Case const& subject, FigureIndex figure) {
  Span const passage = subject.document.passages[subject.figures[figure].passage].text;
  Span const claim = subject.assertion_of(figure).span;
  std::string_view const text = subject.document.view(passage);
  std::size_t const at = claim.begin - passage.begin;
  std::size_t const before = text.substr(0, at).rfind(". ");
  std::size_t const begin = before == std::string_view::npos ? 0 : before + 2;
  std::size_t const behind = text.find(". ", claim.end - passage.begin);
  return text.substr(begin, behind == std::string_view::npos ? behind : behind - begin);
}

/// What stands between the subject and the figure, and right behind the figure, but for the period.
[[nodiscard]] bool bare(Case const& subject, FigureIndex index) {
  constexpr std::uint32_t longest_verb = 24;
  Assertion const& claim = subject.assertion_of(index);
  Figure const& figure = subject.figure(index);
  Span const period = figure.period->span;
  Span const number = figure.quantity.span;
  if (claim.subject.span.end > number.begin) return false;
  bool const period_between = period.begin >= claim.subject.span.end && period.end <= number.begin;
  std::uint32_t const between = number.begin - claim.subject.span.end - (period_between ? period.size() + 5 : 0);
  if (between > longest_verb) return false;
  std::string_view const behind = std::string_view(subject.document.text).substr(number.end, 2);
  bool const closed = behind.empty() || std::string_view(".,;\n").find(behind.front()) != std::string_view::npos;
  // "in the", "for the", "at": what leads to a period is short.
  constexpr std::uint32_t longest_lead = 10;
  bool const period_behind = period.begin >= number.end && period.begin - number.end <= longest_lead;
  return closed || period_behind;
}

[[nodiscard]] bool holds_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
    if (at > 0 && text[at - 1] == ' ' && text.substr(at + word.size()).starts_with(' ')) return true;
  return false;
}

/// "The new yard contributed net sales of": what stands in front of the subject has it, and not the company.
[[nodiscard]] bool had_by_another(std::string_view sentence, std::string_view subject) {
  std::string_view const front = sentence.substr(0, std::min(sentence.find(subject), sentence.size()));
  if (front.starts_with("We ") || front.starts_with("The Company ")) return false;
  return holds(front, " accounted ") || std::any_of(std::begin(verbs_of_having), std::end(verbs_of_having),
                                                    [&](std::string_view verb) { return holds_word(front, verb); });
}

[[nodiscard]] bool exact_statement(Case const& subject, LinkInput const& input, FigureIndex index) {
  Figure const& figure = subject.figure(index);
  Assertion const& claim = subject.assertion_of(index);
  bool const level = figure.role == Role::level || figure.role == Role::prior_level;
  bool const dated = figure.period && figure.period->relation == Relation::none && figure.period->year != 0 &&
                     subject.links[index].period;
  if (!level || !dated || claim.speech != Speech::reported || claim.driver || claim.apposed_to) return false;
  if (claim.subject.words.size() < 2 || figure.quantity.hedge != Hedge::none || figure.quantity.in_words) return false;
  if (doubtful_level(input, claim, figure) || !bare(subject, index)) return false;
  std::string_view const sentence = sentence_of(subject, index);
  if (had_by_another(sentence, subject.document.view(claim.subject.span))) return false;
  return std::none_of(std::begin(qualifiers), std::end(qualifiers),
                      [&](std::string_view word) { return holds(sentence, word); });
}

[[nodiscard]] std::string statement_of(Case const& subject, Sections const& sections, FigureIndex index) {
  Figure const& figure = subject.figure(index);
  Subject const& words = subject.assertion_of(index).subject;
  std::string key = comparable_words(subject.document.view(words.span));
  for (std::string_view const part : {to_string(words.basis), to_string(words.dilution),
                                      to_string(figure.quantity.unit), to_string(figure.quantity.currency)}) {
    key += '\n';
    key += part;
  }
  key += words.per_share ? "\nper share\n" : "\n\n";
  key += to_string(*subject.links[index].period);
  key += '\n';
  key += sections.heading(subject.figures[index].passage);
  return key;
}

[[nodiscard]] bool disagree(Case const& subject, FigureIndex a, FigureIndex b) {
  if (subject.figures[a].assertion == subject.figures[b].assertion) return false;
  auto const allowed = [&](FigureIndex index) {
    Quantity claim = subject.figure(index).quantity;
    claim.value = claim.value.magnitude();
    return claim_interval(claim);
  };
  return !meets(allowed(a), allowed(b));
}

}  // namespace

std::vector<Restatement> contradicting_restatements(Case const& subject) {
  LinkInput const input{subject.document, subject.statements, subject.assertions,
                        subject.figures,  subject.calendar,   subject.focus};
  Sections const sections(subject.document);
  std::map<std::string, std::vector<FigureIndex>> statements;
  for (FigureIndex index = 0; index < subject.figures.size(); ++index)
    if (exact_statement(subject, input, index)) statements[statement_of(subject, sections, index)].push_back(index);
  std::vector<Restatement> found;
  for (auto const& one : statements) {
    std::vector<FigureIndex> const& figures = one.second;
    for (std::size_t i = 1; i < std::min(figures.size(), most_restatements); ++i) {
      auto const before = figures.begin() + static_cast<std::ptrdiff_t>(i);
      auto const other = std::find_if(figures.begin(), before,
                                      [&](FigureIndex earlier) { return disagree(subject, earlier, figures[i]); });
      if (other != before) found.emplace_back(*other, figures[i]);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace tieout
