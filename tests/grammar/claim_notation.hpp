#pragma once

#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/parse_tree.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

/// The lines that say what a passage claims, as the corpora write them:
///
///     : subject words [qualifiers]                     one assertion
///     printed = [hedge] value unit | role [direction] | in PERIOD | from BASELINE | of WHOLE | beside DIGITS
///     ignored: number reason, number reason            numbers that are no quantities
///     nothing                                          where there is neither
///     left: word word                                  what is left over, or nothing; only where an entry asks for it
namespace tieout::corpus {

[[nodiscard]] inline std::string words_of(std::string_view text, Subject const& subject) {
  std::string words;
  for (Span const word : subject.words) {
    if (!words.empty()) words += ' ';
    words += text.substr(word.begin, word.size());
  }
  return words.empty() ? "-" : words;
}

[[nodiscard]] inline std::string subject_line(std::string_view text, Assertion const& assertion) {
  std::vector<std::string> qualifiers;
  Subject const& subject = assertion.subject;
  if (subject.basis != Basis::unspecified) qualifiers.emplace_back(to_string(subject.basis));
  if (subject.dilution != Dilution::unspecified) qualifiers.emplace_back(to_string(subject.dilution));
  if (subject.per_share) qualifiers.emplace_back("per share");
  if (subject.shares) qualifiers.emplace_back("shares");
  if (assertion.speech != Speech::reported) qualifiers.emplace_back(to_string(assertion.speech));
  if (assertion.driver) qualifiers.emplace_back("driver");
  if (assertion.apposed_to) qualifiers.push_back(fmt::format("restates {}", *assertion.apposed_to + 1));
  std::string line = ": " + words_of(text, subject);
  if (!qualifiers.empty()) line += fmt::format(" [{}]", fmt::join(qualifiers, ", "));
  return line;
}

[[nodiscard]] inline std::string figure_line(std::string_view text, Assertion const& assertion, Figure const& figure) {
  auto const at = [&](Span span) { return text.substr(span.begin, span.size()); };
  Quantity const& quantity = figure.quantity;
  std::string line = fmt::format("{} = ", at(quantity.span));
  if (quantity.hedge != Hedge::none) line += fmt::format("{} ", to_string(quantity.hedge));
  line += fmt::format("{} {} | {}", to_string(quantity.value), to_string(quantity.unit), to_string(figure.role));
  if (figure.direction != Direction::none) line += fmt::format(" {}", to_string(figure.direction));
  if (figure.period) line += " | in " + to_string(*figure.period);
  if (figure.baseline) line += " | from " + to_string(*figure.baseline);
  if (figure.whole) line += " | of " + words_of(text, assertion.wholes[*figure.whole]);
  if (figure.counterpart)
    line += fmt::format(" | beside {}", at(assertion.figures[*figure.counterpart].quantity.digits));
  return line;
}

[[nodiscard]] inline std::vector<std::string> lines_of(std::string_view text, Claims const& claims) {
  std::vector<std::string> lines;
  for (Assertion const& assertion : claims.assertions) {
    lines.push_back(subject_line(text, assertion));
    for (Figure const& figure : assertion.figures) lines.push_back(figure_line(text, assertion, figure));
  }
  if (!claims.ignored.empty()) {
    std::vector<std::string> ignored;
    for (IgnoredNumber const& number : claims.ignored)
      ignored.push_back(
          fmt::format("{} {}", text.substr(number.span.begin, number.span.size()), to_string(number.reason)));
    lines.push_back(fmt::format("ignored: {}", fmt::join(ignored, ", ")));
  }
  if (lines.empty()) lines.emplace_back("nothing");
  return lines;
}

[[nodiscard]] inline std::string left_line(std::string_view text) {
  std::string line = "left:";
  for (ParsedSentence const& sentence : parse_tree(text).sentences)
    for (Span const span : sentence.left_over) line += fmt::format(" {}", text.substr(span.begin, span.size()));
  return line == "left:" ? "left: nothing" : line;
}

}  // namespace tieout::corpus
