#include "tieout/engine/link/doubt/narrower_subject.hpp"

#include "tieout/engine/link/subject/acquired_name.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/grammar/lex/lexicon.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view narrowing[] = {"in", "from", "at", "within", "across", "outside"};
constexpr std::string_view determiners[] = {"the", "our", "its"};
constexpr std::string_view own_names[] = {"Company", "Group", "Bank", "Corporation"};

[[nodiscard]] bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
[[nodiscard]] bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }

/// The word that begins the text, behind blanks; taken from it.
std::string_view take_word(std::string_view& text) noexcept {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  std::size_t length = 0;
  while (length < text.size() && is_letter(text[length])) ++length;
  std::string_view const word = text.substr(0, length);
  text.remove_prefix(length);
  return word;
}

/// "March", "Fiscal", "Q": names a time.
[[nodiscard]] bool names_a_time(std::string_view word) noexcept {
  constexpr std::uint64_t times = lexical::month | lexical::weekday | lexical::period_unit | lexical::relative |
                                  lexical::ordinal | lexical::number_word;
  auto const& entry = lexicon_entry(find_word(word));
  return (entry.classes & times) != 0 || entry.text == "fiscal" || entry.text == "q" || entry.text == "h" ||
         entry.text == "fy";
}

/// True where the text speaks of something as somebody's whom the document's first page does not name.
[[nodiscard]] bool names_stranger(Document const& document, std::string_view text, Assertion const& claim) {
  constexpr std::size_t first_page = 3000;
  constexpr std::string_view curly = "\u2019";
  std::string_view const introduced =
      std::string_view(document.text).substr(0, std::min<std::size_t>(first_page, claim.span.begin));
  for (std::size_t mark = text.find("s "); mark != std::string_view::npos; mark = text.find("s ", mark + 1)) {
    std::string_view before = text.substr(0, mark);
    if (before.ends_with('\''))
      before.remove_suffix(1);
    else if (before.ends_with(curly))
      before.remove_suffix(curly.size());
    else
      continue;
    std::size_t begin = before.size();
    while (begin > 0 && is_letter(before[begin - 1])) --begin;
    std::string_view const owner = before.substr(begin);
    if (owner.size() < 2 || !is_capital(owner.front()) || names_a_time(owner)) continue;
    // Registrants name themselves on the first page, and call themselves "Company" and the like.
    if (find_word(owner) != 0 || contains(own_names, owner)) continue;
    if (holds(introduced, owner) && !is_acquired(introduced, owner)) continue;
    return true;
  }
  return false;
}

}  // namespace

namespace {

/// The row's label, or what it stands under, has the name.
[[nodiscard]] bool names(Row const& row, std::string_view name) {
  bool const in_path =
      std::any_of(row.path.begin(), row.path.end(), [&](std::string const& part) { return holds(part, name); });
  return in_path || holds(row.label, name);
}

/// The text begins with "in", "from" or the like and a name, which the row does not have.
[[nodiscard]] bool leads_to_other_name(std::string_view text, Row const& row) {
  if (!contains(narrowing, take_word(text))) return false;
  std::string_view name = take_word(text);
  if (contains(determiners, name)) name = take_word(text);
  if (name.size() < 2 || !is_capital(name.front()) || names_a_time(name)) return false;
  return !names(row, name);
}

}  // namespace

bool narrowed_behind(Document const& document, Figure const& figure, Row const& row) {
  constexpr std::size_t reach = 80;
  return leads_to_other_name(std::string_view(document.text).substr(figure.quantity.span.end, reach), row);
}

bool narrowed_before(Document const& document, Assertion const& claim, Row const& row) {
  constexpr std::string_view relative = ", where ";
  constexpr std::uint32_t reach = 80;
  std::uint32_t const subject = claim.subject.span.begin;
  std::string_view before = document.view({subject > reach ? subject - reach : 0, subject});
  if (!before.ends_with(relative)) return false;
  before.remove_suffix(relative.size());
  // "Led by Surety, where premiums grew", "in the welding segment, where sales rose"
  constexpr std::string_view parts[] = {"segment", "division", "business", "region",
                                        "unit",    "group",    "markets",  "market"};
  std::string_view const noun = before.substr(before.rfind(' ') + 1);
  if (contains(parts, noun) || (!noun.empty() && is_capital(noun.front()) && !names_a_time(noun) && !names(row, noun)))
    return true;
  std::size_t const name = before.rfind(" in ");
  return name != before.npos && leads_to_other_name(before.substr(name), row);
}

bool narrowed_inside(std::string_view subject, Row const& row) {
  constexpr std::string_view lead = " from ";
  std::size_t const at = subject.find(lead);
  if (at == subject.npos) return false;
  // "Net Income From Continuing Operations" is in capitals throughout.
  std::size_t const word = subject.rfind(' ', at - 1);
  bool const in_capitals = word != subject.npos && is_capital(subject[word + 1]);
  return !in_capitals && leads_to_other_name(subject.substr(at), row);
}

bool set_by_law(Document const& document, Figure const& figure, Row const& row) {
  constexpr std::uint32_t reach = 60;
  std::uint32_t const end = figure.quantity.span.begin;
  std::string_view before = document.view({end > reach ? end - reach : 0, end});
  if (std::size_t const other = before.find_last_of("0123456789;"); other != before.npos)
    before.remove_prefix(other + 1);
  return holds(before, "statutory") && !holds(row.label, "statutory");
}

bool owned_by_another(Document const& document, Assertion const& claim) {
  if (names_stranger(document, document.view(claim.subject.span), claim)) return true;
  // "Premiums rose 79% and made up 41% of Pell Iberia's total": the rest of the sentence says whose they are.
  constexpr std::size_t reach = 200;
  std::string_view behind = std::string_view(document.text).substr(claim.span.begin, claim.span.size() + reach);
  std::size_t const end = behind.find(". ", claim.span.size());
  behind = behind.substr(0, std::min(end, behind.find('\n', claim.span.size())));
  return names_stranger(document, behind, claim);
}

bool narrowed_by_participle(Document const& document, Assertion const& claim, Figure const& figure) {
  if (claim.subject.span.empty() || claim.subject.span.begin < figure.quantity.span.end) return false;
  constexpr std::size_t reach = 40;
  std::string_view behind = std::string_view(document.text).substr(claim.subject.span.end, reach);
  std::string_view const word = take_word(behind);
  constexpr std::size_t shortest = 5;
  bool const inside = document.view(claim.subject.span).ends_with("ed");
  return inside || (word.size() >= shortest && word.ends_with("ed") && word != "ended");
}

}  // namespace tieout
