#include "tieout/engine/link/doubt/told_of_other.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

/// Some words in front of a place, with blanks for line ends.
[[nodiscard]] std::string before_place(Document const& document, std::uint32_t place, std::uint32_t reach) {
  std::string text(document.view({place > reach ? place - reach : 0, place}));
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

[[nodiscard]] bool ends_with_any(std::string_view text, auto const& list) {
  return std::any_of(std::begin(list), std::end(list), [&](std::string_view one) { return text.ends_with(one); });
}

[[nodiscard]] bool is_change(Role role) noexcept {
  return role == Role::change || role == Role::percent_change || role == Role::point_change;
}

constexpr std::uint32_t few_words = 40;

}  // namespace

bool of_thing_before(Document const& document, Assertion const& claim) {
  constexpr std::string_view relatives[] = {" whose ", " of which ", "\u2014of which "};
  return !claim.subject.span.empty() &&
         ends_with_any(before_place(document, claim.subject.span.begin, few_words), relatives);
}

bool told_of_leader(Document const& document, Figure const& figure) {
  constexpr std::uint32_t reach = 80;
  if (!is_change(figure.role)) return false;
  std::string const before = before_place(document, figure.quantity.span.begin, reach);
  std::size_t const lead = before.rfind(", led by ");
  if (lead == before.npos) return false;
  std::string_view const between = std::string_view(before).substr(lead);
  return between.find_first_of("0123456789;") == between.npos && between.find(". ") == between.npos;
}

bool moved_like_another(LinkInput const& input, std::uint32_t i) {
  Figure const& figure = input.figure(i);
  Span const subject = input.assertion(i).subject.span;
  Span const direction = figure.direction_span;
  if (figure.role != Role::change || figure.quantity.unit != Unit::currency || direction.empty() || subject.empty())
    return false;
  // "Reductions in rent of $4 million and travel of $2 million" say "of" each time.
  bool const beside =
      subject.end < figure.quantity.span.begin && input.document.view({subject.end, figure.quantity.span.begin}) == " ";
  if (direction.end > subject.begin || !beside) return false;
  std::string_view const between = input.document.view({direction.end, subject.begin});
  return between.find_first_of("0123456789") != between.npos;
}

bool against_a_norm(Document const& document, Figure const& figure) {
  constexpr std::size_t reach = 48;
  if (!is_change(figure.role)) return false;
  std::string behind = lower_case(std::string_view(document.text).substr(figure.quantity.span.end, reach));
  std::replace(behind.begin(), behind.end(), '\n', ' ');
  constexpr std::string_view relations[] = {" above ",       " below ",      " ahead of ",
                                            " better than ", " worse than ", " higher than ",
                                            " lower than ",  " over ",       " under "};
  constexpr std::string_view norms[] = {"normal",   "plan",     "budget", "average",   "expect",
                                        "forecast", "guidance", "target", "consensus", "industry"};
  for (std::string_view const relation : relations) {
    if (!behind.starts_with(relation)) continue;
    std::string_view rest = std::string_view(behind).substr(relation.size());
    for (std::string_view const word : {"the ", "our ", "its ", "a ", "an ", "historical ", "long-term "})
      if (rest.starts_with(word)) rest.remove_prefix(word.size());
    return std::any_of(std::begin(norms), std::end(norms),
                       [&](std::string_view norm) { return rest.starts_with(norm); });
  }
  return false;
}

bool of_declared_dividend(Document const& document, Assertion const& claim, Figure const& figure) {
  constexpr std::string_view verbs[] = {" declared ",  " declares ", " declare ",
                                        " announced ", " approved ", " authorized "};
  std::string_view const subject = document.view(claim.subject.span);
  if (!holds(subject, "dividend") && !holds(subject, "distribution")) return false;
  if (figure.period && figure.period->dated()) return false;
  std::string before = before_place(document, claim.subject.span.begin, few_words);
  for (std::string_view const article : {"a ", "an ", "its "})
    if (before.ends_with(' ' + std::string(article))) before.resize(before.size() - article.size());
  return ends_with_any(before, verbs);
}

bool recorded_into_balance(Document const& document, Assertion const& claim, Figure const& figure,
                           Column const& column) {
  constexpr std::string_view verbs[] = {" recorded ", " recognized ", " recognised ", " capitalized ", " incurred "};
  bool const balance = column.period && column.period->months == 0;
  bool const told = figure.period && figure.period->length == Length::instant;
  if (!balance || told || figure.role != Role::level) return false;
  std::string before = before_place(document, claim.subject.span.begin, few_words);
  for (std::string_view const article : {"a ", "an "})
    if (before.ends_with(' ' + std::string(article))) before.resize(before.size() - article.size());
  return ends_with_any(before, verbs);
}

bool one_of_total(Document const& document, Assertion const& claim, Row const& row) {
  if (!lower_case(row.label).starts_with("total ") || claim.subject.span.empty()) return false;
  std::string_view const subject = document.view(claim.subject.span);
  std::string const before = before_place(document, claim.subject.span.begin, 4);
  constexpr std::string_view articles[] = {" a ", " an "};
  bool const one = subject.starts_with("a ") || subject.starts_with("an ") || ends_with_any(before, articles);
  return one && row.label.ends_with('s') && !subject.ends_with('s');
}

bool in_constant_currency(LinkInput const& input, std::uint32_t i, Link const& link) {
  constexpr std::string_view measures[] = {"constant currenc", "constant-currenc", "local currenc", "currency-neutral",
                                           "constant exchange"};
  constexpr std::uint32_t reach = 48;
  Figure const& figure = input.figure(i);
  if (!is_change(figure.role)) return false;
  auto const says = [&](std::string_view text) {
    return std::any_of(std::begin(measures), std::end(measures),
                       [&](std::string_view one) { return holds(text, one); });
  };
  std::string const before = before_place(input.document, figure.quantity.span.begin, reach);
  std::size_t const other = before.find_last_of("0123456789;");
  std::string_view behind = std::string_view(input.document.text).substr(figure.quantity.span.end, reach);
  behind = behind.substr(0, behind.find_first_of("0123456789,.;"));
  if (!says(std::string_view(before).substr(other == before.npos ? 0 : other)) && !says(behind)) return false;
  CellReference const cell = link.candidates.front().cells.front();
  Statement const& statement = input.statements[cell.statement];
  Row const& row = statement.rows[cell.row];
  bool const printed = says(row.label) || says(statement.columns[cell.column].label) || says(statement.caption) ||
                       std::any_of(row.path.begin(), row.path.end(), says);
  return !printed;
}

}  // namespace tieout
