#include "tieout/engine/link/doubt/sentence_front.hpp"

#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

/// The sentence of a figure, up to it; nothing of one that is too long.
[[nodiscard]] std::string_view sentence_before(LinkInput const& input, std::uint32_t i) {
  Span const passage = input.document.passages[input.figures[i].passage].text;
  std::string_view const text = input.document.view(passage);
  std::size_t const figure = input.figure(i).quantity.span.begin - passage.begin;
  std::string_view before = text.substr(0, figure);
  before.remove_prefix(sentence_begin(text, figure).value_or(figure));
  before.remove_prefix(std::min(before.find_first_not_of(' '), before.size()));
  return before;
}

}  // namespace

bool included_elsewhere(LinkInput const& input, std::uint32_t i) {
  std::string_view const before = sentence_before(input, i);
  return before.starts_with("Included in ") || before.starts_with("Included within ") ||
         before.starts_with("Included with ");
}

bool contributed_part(LinkInput const& input, std::uint32_t i) {
  std::string_view const before = sentence_before(input, i);
  if (holds(before, "contributing ")) return true;
  std::uint32_t const subject = input.assertion(i).subject.span.begin;
  if (subject < input.figure(i).quantity.span.end)
    return std::string_view(input.document.text).substr(0, subject).ends_with(" contributed ");
  return holds(before, "contribut") || holds(before, "includ");
}

bool set_apart(LinkInput const& input, std::uint32_t i) {
  constexpr std::string_view plain[] = {"gaap",       "reported",  "consolidated", "year-over-year",
                                        "sequential", "quarterly", "annual",       "diluted",
                                        "basic",      "per share", "per-share"};
  std::string_view const before = sentence_before(input, i);
  std::size_t const mark = before.rfind("; ");
  std::string const front = lower_case(mark == before.npos ? before : before.substr(mark + 2));
  if (front.starts_with("excluding ") || front.starts_with("exclusive of ") || front.starts_with("without "))
    return true;
  // "In 2001, excluding a gain of $2 million on the sale of the mill, net income was": in front of the subject.
  Span const subject = input.assertion(i).subject.span;
  std::size_t const until_subject =
      input.figure(i).quantity.span.begin - std::min(subject.begin, input.figure(i).quantity.span.begin);
  std::size_t const left_out = std::min(before.find("xcluding "), before.find("liminating "));
  if (left_out != before.npos && !subject.empty() && before.size() > until_subject &&
      left_out < before.size() - until_subject)
    return true;
  std::size_t const basis = front.find(" basis, ");
  if (!front.starts_with("on a") || basis == front.npos || basis > 40) return false;
  return std::none_of(std::begin(plain), std::end(plain),
                      [&](std::string_view word) { return front.substr(0, basis).ends_with(word); });
}

bool short_for_opening(LinkInput const& input, std::uint32_t i) {
  constexpr std::string_view plain[] = {"The ", "Our ", "Total", "Consolidated", "Company",
                                        "We ",  "Net",  "In ",   "For "};
  constexpr std::size_t longest_name = 40;
  std::string_view const before = sentence_before(input, i);
  Span const subject = input.assertion(i).subject.span;
  std::string_view const said = input.document.view(subject);
  std::size_t const at = said.empty() ? before.npos : before.find(said);
  if (at == before.npos || at < 2 || at > longest_name) return false;
  std::size_t const clause = before.find("; ");
  std::uint32_t const begin = input.figure(i).quantity.span.begin - static_cast<std::uint32_t>(before.size());
  if (clause == before.npos || subject.begin < begin + clause) return false;
  std::string_view const name = before.substr(0, at);
  return name.front() >= 'A' && name.front() <= 'Z' && name.ends_with(' ') &&
         name.find_first_of(",.:$%") == name.npos &&
         std::none_of(std::begin(plain), std::end(plain), [&](std::string_view one) { return holds(name, one); });
}

bool moved_by_cause(LinkInput const& input, std::uint32_t i) {
  Figure const& figure = input.figure(i);
  if (figure.role != Role::change && figure.role != Role::percent_change) return false;
  std::string_view const before = sentence_before(input, i);
  constexpr std::string_view causes[] = {"As a result of ", "Because of ", "Due to ", "Owing to "};
  constexpr std::string_view all[] = {" these", " the foregoing", " the above", " this", " all "};
  auto const opens = [&](std::string_view cause) { return before.starts_with(cause); };
  return std::any_of(std::begin(causes), std::end(causes), opens) &&
         std::none_of(std::begin(all), std::end(all), [&](auto word) { return holds(before, word); });
}

}  // namespace tieout
