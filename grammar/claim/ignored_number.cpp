#include "tieout/grammar/claim/ignored_number.hpp"

#include "tieout/grammar/lex/leaf.hpp"
#include "tieout/grammar/lex/production.hpp"
#include "tieout/grammar/lex/token_word.hpp"

namespace tieout::grammar {
namespace {

// clang-format off

inline constexpr auto hyphen = sign_of<'-'>;
inline constexpr auto stop = sign_of<'.'>;

inline constexpr Leaf two_digits{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits <= 2; }};
inline constexpr Leaf three_digits{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits == 3 && !t.grouped; }};
inline constexpr Leaf four_digits{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits == 4 && !t.grouped; }};
inline constexpr Leaf dotted_digits{[](Token const& t) {
  return t.kind == TokenKind::number && t.digits >= 6 && t.exponent == -3; }};
inline constexpr Leaf long_digits{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits >= 7 && !t.grouped; }};

// The call begins "at 1:30 p.m.", "11:00 a.m. Eastern", "5 p.m.".
// time = digits ":" digits ["a.m" | "p.m" | "am" | "pm"] | digits ("a.m" | "p.m" | "am" | "pm") ;
inline constexpr auto half_of_day = word<"a.m"> | word<"p.m"> | word<"am"> | word<"pm">;
inline constexpr auto time_of_day = production<"time">((two_digits >> glued_sign<':'> >> two_digits >> -half_of_day) | (two_digits >> half_of_day));

// Callers dial "(555) 010-2139", "555-010-0400", "+1-555-010-0400", "555.010.0400", abroad "+44 20 7946 0018".
// telephone = ["+" digits "-"] ("(" 3 digits ")" | 3 digits ("-" | ".")) 3 digits ("-" | ".") 4 digits | "ext" ["."] digits
//           | "+" digits digit-group digit-group {digit-group} ;
// digit-group = ["-" | "."] (digits | "(" digits ")") ;
inline constexpr Leaf digits{[](Token const& t) { return t.kind == TokenKind::number && !t.grouped; }};
inline constexpr auto digit_group = production<"digit-group">(-(hyphen | stop) >> (digits | (sign_of<'('> >> digits >> sign_of<')'>)));
inline constexpr auto telephone = production<"telephone">(
     (-(sign_of<'+'> >> two_digits >> -hyphen) >> ((sign_of<'('> >> three_digits >> sign_of<')'> >> -hyphen) | (three_digits >> (hyphen | stop))) >> three_digits >> hyphen >> four_digits)
   | (-(two_digits >> hyphen) >> three_digits >> hyphen >> three_digits >> hyphen >> four_digits)
   | (three_digits >> hyphen >> four_digits)
   | (dotted_digits >> stop >> four_digits)
   | (dotted_digits >> hyphen >> four_digits)
   | (word<"ext"> >> -stop >> number)
   | (sign_of<'+'> >> digits >> digit_group >> +digit_group));

// References: "Rule 13a-16", "Form 10-K", "Note 8", "Section 21E", "Item 2.02", "Exhibits 99.1 and 99.2", "Regulation S-K".
// reference = reference-head ["."] ["#"] reference-number {("and" | "or" | "to" | "," | "," "and" | "of") reference-number} ;
// reference-number = number {("-" | "." | "(" | ")" | "/" | number | letters)} ;  no unit, scale or currency behind
inline constexpr Leaf glued_part{[](Token const& t) {
  return t.glued && (t.kind == TokenKind::number || t.kind == TokenKind::word
                  || (t.kind == TokenKind::symbol && (t.symbol == '-' || t.symbol == '.' || t.symbol == '(' || t.symbol == ')' || t.symbol == '/'))); }};
inline constexpr auto measured = sign_of<'%'> | word<"percent"> | word<"basis"> | in_class<lexical::scale | lexical::currency_word | lexical::share_word>;
inline constexpr auto reference_number = production<"reference-number">(digits >> *glued_part >> x3::omit[!measured]);
inline constexpr auto reference = production<"reference">(in_class<lexical::reference_head> >> -stop >> -sign_of<'#'> >> reference_number
   >> *(((sign_of<','> >> -word<"and">) | word<"and"> | word<"or"> | word<"to"> | word<"of">) >> reference_number));

// A mark in parentheses that hangs on the text before it or opens a footnote: "(1)", "(2)(3)".
// footnote-mark = "(" digits ")" ;
inline constexpr auto footnote_mark = production<"footnote-mark">(sign_of<'('> >> two_digits >> glued_sign<')'>);

// Numbers of patents, shares and files that are grouped like amounts: "No. 6,482,917".
// grouped-number = "No" "." number ;
inline constexpr Leaf grouped{[](Token const& t) { return t.kind == TokenKind::number && t.grouped; }};
inline constexpr auto grouped_number = production<"grouped-number">(word<"no"> >> stop >> grouped);

// Paragraphs that have become names: the "401(k)" plan, a "501(c)(3)" charity.
// paragraph = 3 digits glued "(" glued (letter | digit) glued ")" {glued "(" (letter | digit) ")"} ;
inline constexpr Leaf glued_letter{[](Token const& t) { return t.glued && t.length == 1 && (t.kind == TokenKind::word || t.kind == TokenKind::number); }};
inline constexpr auto paragraph = production<"paragraph">(three_digits >> +(glued_sign<'('> >> glued_letter >> glued_sign<')'>));

// The rest of an address: "20549-1004".
// zip-code = 5 digits glued "-" glued 4 digits ;
inline constexpr Leaf five_digits{[](Token const& t) { return t.kind == TokenKind::number && t.exponent == 0 && t.digits == 5 && !t.grouped; }};
inline constexpr Leaf glued_four_digits{[](Token const& t) { return t.glued && t.kind == TokenKind::number && t.exponent == 0 && t.digits == 4 && !t.grouped; }};
inline constexpr auto zip_code = production<"zip-code">(five_digits >> glued_sign<'-'> >> glued_four_digits);

// Names that hold numbers: "PX-2040", "B2B", "4G".
// hyphenated-name = word glued "-" glued number {glued} ;
inline constexpr Leaf any_word{[](Token const& t) { return t.kind == TokenKind::word && (lexicon_entry(t.entry).classes & (lexical::month | lexical::period_unit | lexical::number_word)) == 0; }};
inline constexpr auto hyphenated_name = production<"hyphenated-name">(any_word >> glued_sign<'-'> >> glued_number >> *glued_part);
// Shares were split "2-for-1", "4 for 1".
// split-ratio = (number | number-word) ["-"] "for" ["-"] (number | number-word) ;
inline constexpr auto split_ratio = production<"split-ratio">((number | in_class<lexical::number_word>) >> -hyphen >> word<"for"> >> -hyphen >> (number | in_class<lexical::number_word>));
// Numbers of files and accounts: "5512879", "000-21511", "1-09876".
// identifier = number of seven digits or more ["#"] | number glued "#" | number with a leading zero "-" number {"-" number} | number "-" number with a leading zero ;
inline constexpr Leaf zero_number{[](Token const& t) { return t.kind == TokenKind::number && t.exponent == 0 && t.leading_zero; }};
inline constexpr Leaf glued_zero_number{[](Token const& t) { return t.glued && t.kind == TokenKind::number && t.exponent == 0 && t.leading_zero; }};
inline constexpr auto identifier = production<"identifier">((zero_number >> +(glued_sign<'-'> >> glued_number)) | (long_digits >> -sign_of<'#'>) | (digits >> glued_sign<'#'>) | (digits >> glued_sign<'-'> >> glued_zero_number));
// Lengths of time that are no reporting period: "90 days", "24 hours", "30-day", "10-year", "five-year"; and not "days sales outstanding were 52 days".
// time-span = (number | number-word) ["-"] ("day" | "days" | "hour" | "hours" | "minute" | "minutes") | (number | number-word) "-" ("year" | "month" | "week") ;
inline constexpr auto small_count = two_digits | three_digits | in_class<lexical::number_word>;
inline constexpr auto time_span = production<"time-span">(
     (small_count >> -hyphen >> (word<"day"> | word<"days"> | word<"hour"> | word<"hours"> | word<"minute"> | word<"minutes">))
   | (small_count >> hyphen >> (word<"year"> | word<"month"> | word<"week">))
   | (small_count >> (word<"years"> | word<"months"> | word<"weeks">)));

// ignored-number = time | telephone | footnote-mark | identifier | split-ratio | reference | hyphenated-name | time-span ;
// clang-format on

template <typename Production>
[[nodiscard]] Token const* match(Production const& production, Token const* first, Token const* last) {
  Token const* at = first;
  return x3::parse(at, last, production) ? at : nullptr;
}

/// "OR 97001", "D.C. 20549", "Brindle, Ohio 43085": a state and its postal code.
[[nodiscard]] bool is_postal_code(Token const* before, Token const* number, Token const* last) {
  if (number == before || number->digits != 5 || number->exponent != 0 || number->grouped) return false;
  if (number + 1 != last && number[1].kind == TokenKind::word && !number[1].capital) return false;
  Token const* state = number - 1;
  if (state != before && state->glued && is_sign(*state, '.')) return state[-1].capital;
  if (state->upper && state->length == 2) return true;
  return state->kind == TokenKind::word && state->capital && state != before && is_sign(state[-1], ',');
}

/// "version 4.2", "ages 18 to 65": the number behind a word that is numbered, or the next one of its list.
[[nodiscard]] bool is_numbered(Token const* before, Token const* number) {
  Token const* look = number;
  for (int steps = 0; look != before && steps < 6; ++steps) {
    --look;
    if (has_class(*look, lexical::designator)) return look[1].kind == TokenKind::number;
    bool const listed = look->kind == TokenKind::number || is_sign(*look, ',') || is_sign(*look, '-') || is_word<"and">(*look) || is_word<"or">(*look) || is_word<"to">(*look) || is_word<"through">(*look);
    if (!listed) return false;
  }
  return false;
}

}  // namespace

std::optional<IgnoredPhrase> match_ignored(Token const* before, Token const* first, Token const* last) {
  if (!may_begin_ignored(first, last)) return std::nullopt;
  bool const numeric = first->kind == TokenKind::number || first->kind == TokenKind::symbol;
  if (first->kind == TokenKind::word)
    if (auto const* end = match(telephone, first, last)) return IgnoredPhrase{end, IgnoredReason::telephone};
  if (numeric) {
    if (auto const* end = match(time_of_day, first, last)) return IgnoredPhrase{end, IgnoredReason::time};
    if (auto const* end = match(telephone, first, last)) return IgnoredPhrase{end, IgnoredReason::telephone};
    if (auto const* end = match(footnote_mark, first, last)) {
      bool const unit_follows = end != last && (is_sign(*end, '%') || has_class(*end, lexical::scale));
      if (!unit_follows) return IgnoredPhrase{end, IgnoredReason::footnote_mark};
    }
    // "Phase 1b", "class 2A shares"
    bool const lettered = first != before && has_class(first[-1], lexical::designator) && last - first > 1 && first->kind == TokenKind::number && first[1].glued && first[1].kind == TokenKind::word && first[1].length == 1 && first[1].entry != entry_of<"x">();
    if (lettered) return IgnoredPhrase{first + 2, IgnoredReason::name};
    if (auto const* end = match(zip_code, first, last)) return IgnoredPhrase{end, IgnoredReason::address};
    bool const amount = first != before && first[-1].kind == TokenKind::currency;
    if (auto const* end = amount ? nullptr : match(paragraph, first, last)) return IgnoredPhrase{end, IgnoredReason::name};
    if (auto const* end = match(identifier, first, last)) {
      if (!amount && !has_class(end == last ? *first : *end, lexical::scale | lexical::share_word | lexical::currency_word)) return IgnoredPhrase{end, IgnoredReason::identifier};
    }
  }
  if (first->kind == TokenKind::number || has_class(*first, lexical::number_word))
    if (auto const* end = match(split_ratio, first, last)) return IgnoredPhrase{end, IgnoredReason::name};
  if (first->kind == TokenKind::word) {
    if (auto const* end = match(reference, first, last)) {
      bool const named = first->capital || (lexicon_entry(first->entry).text != "part" && lexicon_entry(first->entry).text != "form");
      std::string_view const head = lexicon_entry(first->entry).text;
      bool const page = head == "page" || head == "pages";
      if (named) return IgnoredPhrase{end, page ? IgnoredReason::page_number : head == "no" ? IgnoredReason::identifier : IgnoredReason::legal_reference};
    }
    if (auto const* end = match(grouped_number, first, last)) return IgnoredPhrase{end, IgnoredReason::identifier};
    if (auto const* end = match(hyphenated_name, first, last))
      if (first->capital) return IgnoredPhrase{end, IgnoredReason::name};
  }
  return std::nullopt;
}

std::optional<IgnoredPhrase> match_time_span(Token const* first, Token const* last) {
  if (first->kind != TokenKind::number && !has_class(*first, lexical::number_word)) return std::nullopt;
  if (auto const* end = match(time_span, first, last)) return IgnoredPhrase{end, IgnoredReason::period_length};
  return std::nullopt;
}

namespace {

/// "450 MBbls", "812 Bcf": a unit of volume or energy, though in capitals.
[[nodiscard]] bool is_unit_in_capitals(Token const& token) noexcept {
  return is_word<"bbl">(token) || is_word<"bbls">(token) || is_word<"mbbls">(token) || is_word<"mmbbls">(token) ||
         is_word<"boe">(token) || is_word<"mboe">(token) || is_word<"mmboe">(token) || is_word<"mcf">(token) ||
         is_word<"mmcf">(token) || is_word<"bcf">(token) || is_word<"mcfe">(token) || is_word<"mmcfe">(token) ||
         is_word<"bcfe">(token) || is_word<"mmbtu">(token) || is_word<"mwh">(token) || is_word<"gwh">(token);
}

}  // namespace

std::optional<IgnoredReason> reason_to_ignore(Token const* before, Token const* number, Token const* last) {
  Token const* const next = number + 1 != last ? number + 1 : nullptr;
  Token const* const previous = number != before ? number - 1 : nullptr;
  if (number->digits > 18) return IgnoredReason::identifier;
  bool const year = number->digits == 4 && !number->grouped && number->exponent == 0 && number->mantissa >= 1900 && number->mantissa < 2100;
  if (year) return IgnoredReason::date;
  if (is_postal_code(before, number, last)) return IgnoredReason::address;
  if (number->leading_zero) return IgnoredReason::identifier;
  // Glued to letters on either side: part of a name.
  if (previous != nullptr && number->glued && previous->kind == TokenKind::word) return IgnoredReason::name;
  if (previous != nullptr && number->glued && previous->kind == TokenKind::symbol && (previous->symbol == '-' || previous->symbol == '/' || previous->symbol == '.' || previous->symbol == '_' || previous->symbol == '#')) return IgnoredReason::name;
  if (next != nullptr && next->glued && next->kind == TokenKind::word) return IgnoredReason::name;
  bool const part_behind = next != nullptr && next->glued && next->kind == TokenKind::symbol && (next->symbol == '-' || next->symbol == '/' || next->symbol == '_' || next->symbol == '@');
  if (part_behind) return IgnoredReason::name;
  if (previous != nullptr && has_class(*previous, lexical::reference_head)) return IgnoredReason::legal_reference;
  if (number->grouped) return std::nullopt;
  if (is_numbered(before, number)) return IgnoredReason::name;
  if (previous != nullptr && number->exponent == 0 && (is_word<"suite">(*previous) || is_word<"box">(*previous) || is_word<"floor">(*previous) || is_word<"room">(*previous) || is_word<"code">(*previous) || is_word<"zip">(*previous)))
    return IgnoredReason::address;
  // "77 Tidemill Road"
  if (next != nullptr && next->capital && number->exponent == 0)
    for (Token const* look = next; look != last && look - next < 4 && look->kind == TokenKind::word && look->capital; ++look)
      if (is_word<"street">(*look) || is_word<"road">(*look) || is_word<"avenue">(*look) || is_word<"drive">(*look) || is_word<"lane">(*look) || is_word<"boulevard">(*look))
        return IgnoredReason::address;
  // "Lin, 54, joined": an age.
  bool const between_commas = previous != nullptr && next != nullptr && is_sign(*previous, ',') && is_sign(*next, ',');
  if (between_commas && previous != before && previous[-1].capital && number->digits == 2 && number->exponent == 0) return IgnoredReason::name;
  // A list number at the start of the passage: "1." or "1)".
  if (previous == nullptr && next != nullptr && next->kind == TokenKind::symbol && (next->symbol == '.' || next->symbol == ')')) return IgnoredReason::enumerator;
  // "99.1 News Release" in a list of exhibits.
  if (previous == nullptr && number->exponent < 0 && next != nullptr && next->kind == TokenKind::word && next->capital) return IgnoredReason::enumerator;
  if (next == nullptr && previous == nullptr) return number->digits <= 4 ? IgnoredReason::page_number : IgnoredReason::identifier;
  // "MX 40 Series", "Phase 3", "Windows 95": the number is part of a name.
  bool const capital_before = previous != nullptr && previous->kind == TokenKind::word && previous->capital && previous != before && !has_class(*previous, lexical::preposition | lexical::stop | lexical::level_verb | lexical::month);
  // "ISO 9001", "Highway 101 was": a name at the start of the sentence.
  bool const name_before = previous != nullptr && previous == before && previous->kind == TokenKind::word && previous->entry == 0 && previous->capital && number->exponent == 0;
  if (name_before && (previous->upper || (next != nullptr && has_class(*next, lexical::level_verb | lexical::report_verb | lexical::verb)))) return IgnoredReason::name;
  bool const capital_behind =
      next != nullptr && next->kind == TokenKind::word && next->capital && !is_unit_in_capitals(*next);
  if (capital_before) return IgnoredReason::name;
  if (capital_behind && number->digits <= 5 && previous != nullptr && !has_class(*previous, lexical::report_verb | lexical::level_verb | lexical::verb)) return IgnoredReason::address;
  return std::nullopt;
}

}  // namespace tieout::grammar
