#include "tieout/grammar/period/period.hpp"

#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/lex/production.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/period/date.hpp"
#include "tieout/grammar/period/dated_length.hpp"
#include "tieout/grammar/period/instant.hpp"
#include "tieout/grammar/period/numbered_part.hpp"
#include "tieout/grammar/period/period_reader.hpp"
#include "tieout/grammar/period/period_start.hpp"
#include "tieout/grammar/period/relative.hpp"
#include "tieout/grammar/period/running.hpp"
#include "tieout/grammar/period/whole_period.hpp"
#include "tieout/grammar/period/year.hpp"
#include "tieout/grammar/period/year_start.hpp"

namespace tieout::grammar {
namespace {

using namespace periods;
using x3::raw;

// clang-format off

// period = dated-length | month-of | first-part | numbered | month-quarter | instant | year-to-date | trailing | full-year | relative | fiscal-year | date | plain | year-start ;
x3::rule<class period_rule, TokenRange> const period = "period";
auto const period_def = production<"period">(raw[dated_length] | raw[month_of] | raw[instant] | raw[first_part] | raw[numbered] | raw[month_quarter] | raw[year_to_date] | raw[trailing]
  | raw[full_year] | raw[relative] | raw[fiscal_year >> more_years] | raw[dates] | raw[plain] | raw[year_start]);
BOOST_SPIRIT_DEFINE(period)

// What a period can be that begins with a month; the others begin with other words.
x3::rule<class month_led_rule, TokenRange> const month_led = "period";
auto const month_led_def = production<"period">(raw[month_quarter] | raw[dates]);
BOOST_SPIRIT_DEFINE(month_led)

// What it can be that begins with a number.
x3::rule<class number_led_rule, TokenRange> const number_led = "period";
auto const number_led_def = production<"period">(raw[dated_length] | raw[numbered] | raw[dates] | raw[plain]);
BOOST_SPIRIT_DEFINE(number_led)

// What it can be that begins with a word that relates it to another one, or with an article and such a word.
x3::rule<class relation_led_rule, TokenRange> const relation_led = "period";
auto const relation_led_def = production<"period">(raw[numbered] | raw[month_of] | raw[trailing] | raw[relative]);
BOOST_SPIRIT_DEFINE(relation_led)

// What it can be that begins with "second" and the like, an article in front or not; "first" begins more.
x3::rule<class ordinal_led_rule, TokenRange> const ordinal_led = "period";
auto const ordinal_led_def = production<"period">(raw[numbered]);
BOOST_SPIRIT_DEFINE(ordinal_led)

// What it can be that begins with "three", an article in front or not.
x3::rule<class count_led_rule, TokenRange> const count_led = "period";
auto const count_led_def = production<"period">(raw[dated_length] | raw[relative] | raw[plain]);
BOOST_SPIRIT_DEFINE(count_led)

x3::rule<class lone_year_rule, TokenRange> const lone_year = "lone-year";
auto const lone_year_def = raw[year >> more_years];
BOOST_SPIRIT_DEFINE(lone_year)

// A month by itself: orders picked up "in March".
// lone-month = month ;  in capitals, no day behind
x3::rule<class lone_month_rule, TokenRange> const lone_month = "lone-month";
auto const lone_month_def = production<"lone-month">(raw[Leaf{[](Token const& t) { return t.capital && is_month(t); }} >> x3::omit[!number]]);
BOOST_SPIRIT_DEFINE(lone_month)

x3::rule<class date_rule, TokenRange> const whole_date = "date";
auto const whole_date_def = raw[date];
BOOST_SPIRIT_DEFINE(whole_date)

// clang-format on

/// The classes of a phrase's first word that tell which productions can match; a word of several tells nothing.
constexpr std::uint64_t leading_classes =
    lexical::relative | lexical::period_unit | lexical::number_word | lexical::ordinal | lexical::month;

}  // namespace

std::optional<PeriodPhrase> match_period(Token const* first, Token const* last, bool lone) {
  if (first == last || !may_begin_period(first, last)) return std::nullopt;
  TokenRange range;
  Token const* at = first;
  Token const& head = period_articles.has(first->entry) && first + 1 != last ? first[1] : *first;
  std::uint64_t const leads = head.kind == TokenKind::word ? lexicon_entry(head.entry).classes & leading_classes : 0;
  bool matched = first->kind == TokenKind::number    ? x3::parse(at, last, number_led, range)
                 : has_class(*first, lexical::month) ? x3::parse(at, last, month_led, range)
                 : leads == lexical::relative        ? x3::parse(at, last, relation_led, range)
                 : leads == lexical::number_word     ? x3::parse(at, last, count_led, range)
                 : leads == lexical::ordinal && !is_word<"first">(head)
                     ? x3::parse(at, last, ordinal_led, range)
                     : x3::parse(at, last, period, range);
  if (!matched && lone) {
    at = first;
    matched = x3::parse(at, last, lone_year, range);
  }
  if (!matched) return std::nullopt;
  return PeriodPhrase{first, at, read_period(first, at)};
}

Token const* try_all_periods(Token const* first, Token const* last) {
  TokenRange range;
  Token const* at = first;
  return x3::parse(at, last, period, range) ? at : nullptr;
}

std::optional<PeriodPhrase> match_lone_month(Token const* first, Token const* last) {
  TokenRange range;
  Token const* at = first;
  if (first == last || !x3::parse(at, last, lone_month, range)) return std::nullopt;
  PeriodPhrase phrase{first, at, read_period(first, at)};
  for (PeriodReference& reference : phrase.references) {
    reference.length = Length::months;
    reference.count = 1;
  }
  return phrase;
}

std::vector<PeriodReference> periods_in(std::string_view heading) {
  std::vector<Token> const tokens = lex(heading);
  std::vector<PeriodReference> found;
  Token const* const last = tokens.data() + tokens.size();
  for (Token const* at = tokens.data(); at != last;) {
    if (auto phrase = match_period(at, last, true)) {
      found.insert(found.end(), phrase->references.begin(), phrase->references.end());
      at = phrase->end;
    } else {
      ++at;
    }
  }
  return found;
}

Token const* match_date(Token const* first, Token const* last, PeriodReference& found) {
  TokenRange range;
  Token const* at = first;
  if (first == last || !x3::parse(at, last, whole_date, range)) return nullptr;
  auto references = read_period(first, at);
  if (references.empty()) return nullptr;
  found = references.front();
  return at;
}

}  // namespace tieout::grammar
