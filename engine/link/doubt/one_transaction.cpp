#include "tieout/engine/link/doubt/one_transaction.hpp"

#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>

namespace tieout {
namespace {

template <std::size_t Size>
[[nodiscard]] bool says_one_of(std::string_view text, std::string_view const (&words)[Size]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// The sentence up to the figure, in small letters.
[[nodiscard]] std::string sentence_up_to(LinkInput const& input, std::uint32_t i) {
  Span const passage = input.document.passages[input.figures[i].passage].text;
  std::string_view const text = input.document.view(passage);
  std::size_t const figure = input.figure(i).quantity.span.begin - passage.begin;
  return lower_case(text.substr(sentence_begin(text, figure).value_or(figure), figure));
}

/// What follows the figure up to the end of its sentence, or no farther than clauses go; in small letters.
[[nodiscard]] std::string clause_behind(LinkInput const& input, std::uint32_t i) {
  constexpr std::size_t reach = 160;
  std::string_view behind = std::string_view(input.document.text).substr(input.figure(i).quantity.span.end, reach);
  return lower_case(behind.substr(0, std::min({behind.find(". "), behind.find('\n'), behind.find(';')})));
}

/// "$30 million in cash", where the sentence speaks of a price or a payment.
[[nodiscard]] bool paid_in_cash(LinkInput const& input, std::uint32_t i) {
  constexpr std::string_view payments[] = {"purchase price", "consideration", "consist",  "paid",    "payment",
                                           "in exchange",    "acquired",      "proceeds", "received"};
  Span const figure = input.figure(i).quantity.span;
  Span const subject = input.assertion(i).subject.span;
  if (subject.begin < figure.end || input.document.view({figure.end, subject.begin}) != " in ") return false;
  return lower_case(input.document.view(subject)).starts_with("cash") &&
         says_one_of(sentence_up_to(input, i), payments);
}

/// "Goodwill of $17 million was assigned to the segment": behind "of" and an amount, what was done with it.
[[nodiscard]] bool put_somewhere(LinkInput const& input, std::uint32_t i) {
  constexpr std::string_view done[] = {" assigned to ", " allocated to ",          " accrued on ",   " attributed to ",
                                       " paid to ",     " in connection with the", " as part of the"};
  Figure const& figure = input.figure(i);
  Span const subject = input.assertion(i).subject.span;
  if (figure.role != Role::level || subject.empty() || subject.end > figure.quantity.span.begin) return false;
  if (input.document.view({subject.end, figure.quantity.span.begin}) != " of ") return false;
  std::string const behind = clause_behind(input, i);
  constexpr std::string_view verbs[] = {" was ", " were ", " is ", " has been ", " have been "};
  auto const said = [&](std::string_view verb) {
    std::size_t const at = behind.find(verb);
    constexpr std::size_t predicate = 48;
    return at != behind.npos && says_one_of(behind.substr(at, predicate), done);
  };
  return std::any_of(std::begin(verbs), std::end(verbs), said);
}

}  // namespace

bool of_one_transaction(LinkInput const& input, std::uint32_t i) {
  return is_level(input.figure(i)) && (paid_in_cash(input, i) || put_somewhere(input, i));
}

bool balance_of_deal(LinkInput const& input, std::string_view heading, std::uint32_t i, Link const& link) {
  constexpr std::string_view deals[] = {"acquisition", "acquired", "business combination", "divestiture",
                                        "disposition"};
  Figure const& figure = input.figure(i);
  if (!is_level(figure) || figure.period || heading.empty() || !says_one_of(lower_case(heading), deals)) return false;
  CellReference const cell = link.candidates.front().cells.front();
  auto const& period = input.statements[cell.statement].columns[cell.column].period;
  return period && period->months == 0;
}

}  // namespace tieout
