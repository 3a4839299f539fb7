#include "tieout/engine/link/doubt/doubtful_wording.hpp"

#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

// Prepositions: a noun phrase that begins with one hangs on a noun before it.
constexpr std::string_view prepositions[] = {"in", "on", "by", "than", "of", "from", "at", "to"};

}  // namespace

bool cut_short(Document const& document, Assertion const& claim, Figure const& figure) {
  Span const subject = claim.subject.span;
  Span const direction = figure.direction_span;
  bool const follows_change = !direction.empty() && direction.end < subject.begin && subject.begin - direction.end <= 2;
  if (follows_change) return false;
  std::string_view const text = document.view(subject);
  // "The rebate lowered net sales by $0.4 million": the verb was not understood.
  if (text.ends_with(" by")) return true;
  // "A net loss of $2 million on revenues of $40 million"
  if (text.starts_with("on ") && (text.ends_with("revenues") || text.ends_with("revenue") || text.ends_with("sales")))
    return false;
  // "These results compare to revenue of $4 million"
  std::string_view const before = std::string_view(document.text).substr(0, subject.begin);
  if (text.starts_with("to ") && (before.ends_with("compare ") || before.ends_with("compares "))) return false;
  return contains(prepositions, text.substr(0, text.find(' ')));
}

bool done_to_subject(Document const& document, Assertion const& claim, Figure const& figure) {
  std::string_view const verb = document.view(figure.direction_span);
  bool const past = verb.size() > 2 && verb.ends_with("ed");
  // "A storm delayed deliveries, reducing earnings by $0.03": the participle's object.
  bool const participle =
      verb.size() > 3 && verb.ends_with("ing") && figure.direction_span.end + 1 == claim.subject.span.begin;
  return (past || participle) && figure.direction_span.begin < claim.subject.span.begin;
}

namespace {

/// "Resulted in a $1.8 million increase in net sales", "caused net sales to decrease by $2 million": what one cause
/// did, beside which others may stand.
bool is_result_of_cause(Document const& document, Figure const& figure) {
  constexpr std::string_view causes[] = {" resulted in ", " resulting in ", " results in ",
                                         " caused ",      " causing ",      " led to ",
                                         " leading to ",  " contributed ",  " contributing "};
  // What stands between such a verb and what it did is short: "an approximate 0.4 percent, or", "net sales to".
  constexpr std::uint32_t reach = 64;
  std::uint32_t const quantity = figure.quantity.span.begin;
  Span const direction = figure.direction_span;
  std::uint32_t const begin = direction.empty() ? quantity : std::min(quantity, direction.begin);
  std::string before = lower_case(document.view({begin > reach ? begin - reach : 0, begin}));
  std::replace(before.begin(), before.end(), '\n', ' ');
  return std::any_of(std::begin(causes), std::end(causes), [&](std::string_view cause) {
    std::size_t const at = before.rfind(cause);
    if (at == std::string::npos) return false;
    std::string_view const between = std::string_view(before).substr(at + cause.size());
    bool const sentence_ends =
        between.find(". ") != std::string_view::npos || between.find(';') != std::string_view::npos;
    bool const another = between.find(" was ") != std::string_view::npos ||
                         between.find(" were ") != std::string_view::npos ||
                         between.find(" of $") != std::string_view::npos;
    return !sentence_ends && !another;
  });
}

}  // namespace

namespace {

/// "Earnings were reduced by $2 million for the write-off": something did that to them.
bool is_done_by(Document const& document, Figure const& figure) {
  constexpr std::string_view verbs[] = {"reduced", "lowered", "increased", "decreased"};
  constexpr std::string_view passives[] = {"was ", "were ", "was\n", "were\n"};
  constexpr std::uint32_t longest = 5;
  Span const said = figure.direction_span;
  std::string_view const before = document.view({said.begin > longest ? said.begin - longest : 0, said.begin});
  std::string_view const behind = std::string_view(document.text).substr(figure.quantity.span.end);
  bool const for_a_reason = behind.starts_with(" for ") || behind.starts_with(" by ") || behind.starts_with(" of ");
  return for_a_reason && contains(verbs, document.view(said)) &&
         std::any_of(std::begin(passives), std::end(passives), [&](auto verb) { return before.ends_with(verb); });
}

}  // namespace

bool states_effect(Document const& document, Assertion const& claim, Figure const& figure, bool of_margin) {
  if (figure.role == Role::point_change && !of_margin) return true;
  if (is_result_of_cause(document, figure)) return true;
  std::string_view const behind = std::string_view(document.text).substr(figure.quantity.span.end);
  bool const cause_behind = behind.starts_with(" because") || behind.starts_with(" due to");
  if (cause_behind && !figure.baseline && claim.figures.size() == 1) return true;
  return document.view(figure.direction_span) == "lowered" || is_done_by(document, figure) ||
         done_to_subject(document, claim, figure);
}

bool sizes_agreement(Document const& document, Assertion const& claim, Figure const& figure) {
  constexpr std::string_view articles[] = {" a ", " an ", " the ", " its ", " our ", " their "};
  constexpr std::string_view nouns[] = {"facility", "line", "loan", "agreement", "program", "commitment"};
  constexpr std::uint32_t reach = 8;
  Span const subject = claim.subject.span;
  std::uint32_t const begin = figure.quantity.span.begin;
  if (!is_level(figure) || subject.begin < figure.quantity.span.end) return false;
  std::string before(document.view({begin > reach ? begin - reach : 0, begin}));
  std::replace(before.begin(), before.end(), '\n', ' ');
  std::string_view front = before;
  while (!front.empty() && front.back() != ' ') front.remove_suffix(1);  // "US$"
  std::string_view const name = document.view(subject);
  return std::any_of(std::begin(articles), std::end(articles),
                     [&](auto article) { return front.ends_with(article); }) &&
         std::any_of(std::begin(nouns), std::end(nouns), [&](auto noun) { return name.ends_with(noun); });
}

bool drives_itself(Document const& document, Assertion const& claim) {
  if (!claim.driver || claim.subject.words.empty()) return false;
  // "Amounts due to related parties" give no reason.
  if (holds(document.view(claim.subject.span), "due to")) return false;
  constexpr std::uint32_t reach = 300;
  std::uint32_t const begin = claim.subject.span.begin;
  std::string_view before = document.view({begin > reach ? begin - reach : 0, begin});
  if (std::size_t const stop = before.rfind(". "); stop != std::string_view::npos) before.remove_prefix(stop);
  if (std::size_t const line = before.rfind('\n'); line != std::string_view::npos) before.remove_prefix(line);
  return std::all_of(claim.subject.words.begin(), claim.subject.words.end(),
                     [&](Span word) { return holds(before, document.view(word)); });
}

bool may_be_change(Document const& document, Assertion const& claim, Figure const& figure) {
  if (figure.role != Role::level) return false;
  // "With compensation $2.2 million higher"
  std::string_view const beyond = std::string_view(document.text).substr(figure.quantity.span.end);
  if (beyond.starts_with(" higher") || beyond.starts_with(" lower")) return true;
  auto const restates = [&](Figure const& other) {
    std::uint32_t const end = figure.quantity.span.end;
    Span const said = other.direction_span;
    if (other.role != Role::percent_change || said.begin < other.quantity.span.end || other.quantity.span.begin < end)
      return false;
    std::string_view const between = document.view({end, other.quantity.span.begin});
    return between == ", or " || between == " or ";
  };
  return std::any_of(claim.figures.begin(), claim.figures.end(), restates);
}

}  // namespace tieout
