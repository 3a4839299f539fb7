#include "tests/recogniser/recogniser_case.hpp"

#include "tieout/grammar/lex/lex.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace tieout::recogniser {
namespace {

bool in_any(std::vector<Span> const& spans, Span span) {
  return std::any_of(spans.begin(), spans.end(), [&](Span each) { return each.overlaps(span); });
}

/// Words that introduce a period or join the ends of a range, and belong to neither.
bool joins(std::string_view text, Token const& token) {
  static constexpr std::string_view words[] = {"from", "between", "to", "and", "until", "through", "till", "the",
                                               "in",   "of",      "on", "at",  "for",   "during",  "as"};
  if (token.kind == TokenKind::symbol) return true;
  std::string word(text.substr(token.offset, token.length));
  for (char& c : word)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// What is found covers each expected place but for words that join, and nothing beside them.
bool covered(Case const& one, std::vector<Span> const& found) {
  std::vector<Span> places;
  for (Expected const& expected : one.expected) {
    if (!in_any(found, expected.span)) return false;
    places.push_back(expected.span);
  }
  auto const tokens = lex(one.input);
  return std::all_of(tokens.begin(), tokens.end(), [&](Token const& token) {
    return joins(one.input, token) || in_any(places, token.span()) == in_any(found, token.span());
  });
}

/// Sentences without a figure are not read: one stands in front, and spans count from behind it.
Claims claims_of(Case const& one) {
  constexpr std::string_view figure = "$1 million: ";
  constexpr auto size = static_cast<std::uint32_t>(figure.size());
  Claims claims = parse_claims(std::string(figure) + one.input);
  auto const back = [](Span& span) { span = {span.begin - size, span.end - size}; };
  for (auto& period : claims.periods) back(period.span);
  for (auto& date : claims.dates) back(date.span);
  for (auto& ignored : claims.ignored) back(ignored.span);
  return claims;
}

std::vector<Span> period_spans(Claims const& claims) {
  std::vector<Span> spans;
  for (auto const& period : claims.periods) spans.push_back(period.span);
  for (auto const& date : claims.dates) spans.push_back(date.span);
  return spans;
}

struct Day {
  int year = 0, month = 1, day = 1;
  friend bool operator==(Day, Day) = default;
};

Day first_of_month(int year, int month) { return {year + (month - 1) / 12, (month - 1) % 12 + 1, 1}; }

struct Extent {
  Day begin, end;  ///< the end is the day after the last
};

/// A period of the calendar year; `year` is meant where the words name none.
std::optional<Extent> extent_of(PeriodReference const& period, int year) {
  if (period.relation == Relation::year_earlier) --year;
  if (period.year != 0) year = period.year;
  if (period.day != 0) return Extent{{year, period.month, period.day}, {year, period.month, period.day + 1}};
  if (period.month != 0) return Extent{first_of_month(year, period.month), first_of_month(year, period.month + 1)};
  if (period.length == Length::months && period.ordinal != 0)
    return Extent{first_of_month(year, (period.ordinal - 1) * period.count + 1),
                  first_of_month(year, period.ordinal * period.count + 1)};
  if ((period.length == Length::months && period.count == 12) || period.length == Length::unspecified)
    return Extent{{year, 1, 1}, {year + 1, 1, 1}};
  return std::nullopt;
}

std::optional<Day> day_in(nlohmann::json const& resolution, char const* end) {
  if (!resolution.is_object() || !resolution.contains(end)) return std::nullopt;
  Day day;
  auto const text = resolution.at(end).get<std::string>();
  if (std::sscanf(text.c_str(), "%d-%d-%d", &day.year, &day.month, &day.day) != 3) return std::nullopt;
  return day;
}

bool resolved_as(std::vector<PeriodReference> const& periods, nlohmann::json const& resolution) {
  auto const begin = day_in(resolution, "startDate");
  auto const end = day_in(resolution, "endDate");
  if (!begin || !end || periods.empty()) return false;
  bool const earlier = periods.front().relation == Relation::year_earlier;
  auto const first = extent_of(periods.front(), begin->year + (earlier ? 1 : 0));
  auto const last = extent_of(periods.back(), end->year);
  if (!first || !last) return false;
  return first->begin == *begin && (periods.size() == 1 ? first->end : last->begin) == *end;
}

}  // namespace

bool dates_agree(Case const& one) {
  Claims const claims = claims_of(one);
  std::vector<Span> found;
  for (auto const& date : claims.dates) found.push_back(date.span);
  return covered(one, found);
}

bool periods_agree(Case const& one) { return covered(one, period_spans(claims_of(one))); }

bool resolved_periods_agree(Case const& one) {
  Claims const claims = claims_of(one);
  if (!covered(one, period_spans(claims))) return false;
  return std::all_of(one.expected.begin(), one.expected.end(), [&](Expected const& expected) {
    std::vector<PeriodReference> periods;
    for (auto const& period : claims.periods)
      if (period.span.overlaps(expected.span)) periods.push_back(period);
    return resolved_as(periods, expected.resolution.at("FutureResolution")) ||
           resolved_as(periods, expected.resolution.at("PastResolution"));
  });
}

bool durations_agree(Case const& one) {
  Claims const claims = claims_of(one);
  std::vector<Span> found = period_spans(claims);
  for (auto const& ignored : claims.ignored)
    if (ignored.reason == IgnoredReason::period_length) found.push_back(ignored.span);
  return std::all_of(one.expected.begin(), one.expected.end(),
                     [&](Expected const& expected) { return in_any(found, expected.span); });
}

}  // namespace tieout::recogniser
