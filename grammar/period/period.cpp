#include "tieout/grammar/period/period.hpp"

#include "tieout/grammar/lex/leaf.hpp"
#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/lex/token_word.hpp"

namespace tieout::grammar {
namespace {

using x3::raw;

/// Lists are read up to this length, so that no production looks further than a fixed number of tokens.
constexpr int longest_list = 12;
template <typename Production>
[[nodiscard]] constexpr auto any(Production const& production) { return x3::repeat(0, longest_list)[production]; }
template <typename Production>
[[nodiscard]] constexpr auto some(Production const& production) { return x3::repeat(1, longest_list)[production]; }

// clang-format off

// year = four digits from 1900 to 2099 ;
inline constexpr Leaf year{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && !t.grouped && t.digits == 4 && t.mantissa >= 1900 && t.mantissa < 2100; }};
// short-year = two digits ;
inline constexpr Leaf short_year{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits == 2; }};
inline constexpr Leaf day_number{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits <= 2 && t.mantissa >= 1 && t.mantissa <= 31; }};
inline constexpr Leaf month_number{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits <= 2 && t.mantissa >= 1 && t.mantissa <= 12; }};
inline constexpr Leaf count_number{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits <= 2 && t.mantissa >= 1; }};
inline constexpr Leaf quarter_number{[](Token const& t) {
  return t.kind == TokenKind::number && t.exponent == 0 && t.digits == 1 && t.mantissa >= 1 && t.mantissa <= 4; }};
// "May" and "March" are months only with a capital letter.
inline constexpr Leaf month{[](Token const& t) {
  return t.kind == TokenKind::word && t.capital && (lexicon_entry(t.entry).classes & lexical::month) != 0; }};

inline constexpr auto hyphen = sign_of<'-'>;
inline constexpr auto comma = sign_of<','>;
inline constexpr auto stop = sign_of<'.'>;
inline constexpr auto the = word<"the"> | word<"our"> | word<"its"> | word<"their">;

// Spelt-out dates: the quarter closed "on November 30, 2006", "30 November 2006", "11/30/06", "November 30 , 2006".
// date = month ["."] [day [("st" | "nd" | "rd" | "th")]] [","] year
//      | month ["."] day [("st" | "nd" | "rd" | "th")]
//      | day month [","] year
//      | month-number "/" day "/" (year | short-year)
//      | year "-" month-number "-" day ;
inline constexpr auto day_mark = word<"st"> | word<"nd"> | word<"rd"> | word<"th">;
inline constexpr auto date =
    (month >> -stop >> day_number >> -day_mark >> -comma >> year)
  | (month >> -stop >> -comma >> year)
  | (month >> -stop >> day_number >> -day_mark)
  | (day_number >> -day_mark >> month >> -comma >> year)
  | (month_number >> glued_sign<'/'> >> day_number >> glued_sign<'/'> >> (year | short_year))
  | (year >> glued_sign<'-'> >> month_number >> glued_sign<'-'> >> day_number);

// A length of time: "three months", "13-week", "nine-month period", "quarter", "fiscal year", "half".
// length = count ["-"] unit [["-"] "period"] | "half" ["-"] "year" | ["fiscal"] unit [["-"] "period"] ;
inline constexpr auto count = in_class<lexical::number_word> | count_number;
inline constexpr auto unit = in_class<lexical::period_unit>;
inline constexpr auto period_word = word<"period"> | word<"periods">;
inline constexpr auto length =
    (count >> -hyphen >> unit >> -(-hyphen >> period_word))
  | (word<"half"> >> -hyphen >> word<"year"> >> -(-hyphen >> period_word))
  | (-word<"fiscal"> >> unit >> -(-hyphen >> period_word));

// Several lengths that share their end: "the three and six months", "the quarter and nine months", "three- and six-month periods".
// lengths = [count ["-"] {"," count ["-"]} "and"] length {("," | "and") length} ;
inline constexpr auto bare_count = count >> -hyphen >> (comma | word<"and">) >> -word<"the">;
inline constexpr auto lengths =
    (some(bare_count) >> length) | (length >> any((word<"and"> | comma) >> -the >> length));

inline constexpr auto ended = word<"ended"> | word<"ending"> | word<"end">;

// Further ends named after the first: "ended July 29, 2023 and July 30, 2022", "ended May 31, 2014 and 2013".
// more-ends = {[","] ("and" | ",") (date | year)} ;
inline constexpr auto more_ends = any((comma >> word<"and"> >> (date | year)) | ((word<"and"> | comma) >> (date | year)));

// Lengths with their end: "the three months ended November 30, 2006", "fiscal year ended May 31, 2007".
// dated-length = ["the"] lengths ended ["on"] date more-ends | ["the"] lengths ended ["in"] month ;
inline constexpr auto dated_length =
    (-the >> -word<"first"> >> lengths >> ended >> -(word<"on"> | word<"in">) >> date >> more_ends)
  | (-the >> lengths >> ended >> -word<"in"> >> month);

// fiscal-year = ("fiscal" ["year"] | "FY" ["-"] | "calendar" ["year"]) (year | "'" short-year | short-year) ;
inline constexpr auto fiscal_year =
    (word<"fiscal"> >> -word<"year"> >> (year | (-sign_of<'\''> >> short_year)))
  | (word<"fiscal"> >> word<"years"> >> year)
  | (word<"fy"> >> -hyphen >> -sign_of<'\''> >> (year | short_year))
  | (word<"calendar"> >> -word<"year"> >> year);

inline constexpr auto same = word<"same"> | word<"comparable"> | word<"corresponding"> | word<"similar"> | word<"like">;
inline constexpr auto before = word<"prior"> | word<"previous"> | word<"preceding"> | word<"last"> | word<"linked">
                             | (word<"immediate"> >> (word<"prior"> | word<"preceding">))
                             | (word<"immediately"> >> (word<"prior"> | word<"preceding">));
inline constexpr auto now = word<"current"> | word<"this"> | word<"latest"> | word<"recent"> | (word<"most"> >> word<"recent">);

// year-earlier = ("a" | "one") "year" ("ago" | "earlier") | ("last" | "prior" | "previous" | "preceding") ["fiscal"] "year" | "year" ["-"] "ago"
//              | "year" ["-"] "over" ["-"] "year" ;
inline constexpr auto year_earlier =
    ((word<"a"> | word<"one">) >> -hyphen >> word<"year"> >> (word<"ago"> | word<"earlier"> | word<"before">))
  | (before >> -hyphen >> -word<"fiscal"> >> word<"year">)
  | (word<"year"> >> -hyphen >> (word<"ago"> | word<"earlier">))
  | (word<"year"> >> -hyphen >> word<"over"> >> -hyphen >> word<"year">);

inline constexpr auto this_year = (now >> -word<"fiscal"> >> word<"year">);

// whose = fiscal-year | year {("and" | ",") year} | ["the"] year-earlier | ["the"] this-year ;
inline constexpr auto more_years = any((comma >> word<"and"> >> year) | ((word<"and"> | comma) >> year));
inline constexpr auto whose = (fiscal_year >> more_years) | (year >> more_years) | (-the >> year_earlier) | (-the >> this_year);
// of-whose = ["of" | "in" | "for" | ","] whose ;
inline constexpr auto of_whose = -(word<"of"> | word<"in"> | word<"for"> | comma | hyphen) >> whose;

// A numbered part of a year: "the third quarter of fiscal 2006", "second quarter ended November 30, 2006", "Q2 2006", "2Q08", "first half of 2009",
// "fourth quarters of 2014 and 2013", "fiscal 2011 first quarter ended December 25, 2010".
// numbered = ["the"] [fiscal-year | year] ordinal ["fiscal"] ("quarter" | "half" | "year") [of-whose] [ended date] [of-whose]
//          | "Q" digit [of-whose] | digit "Q" [of-whose] | "H" digit [of-whose] ;
inline constexpr auto quarter_or_half = word<"quarter"> | word<"quarters"> | (word<"half"> >> -(-hyphen >> word<"year">)) | word<"halves">;
inline constexpr auto ended_date = -comma >> -word<"which"> >> ended >> -word<"on"> >> date;
inline constexpr auto numbered =
    (-the >> -((fiscal_year | year) >> -hyphen) >> in_class<lexical::ordinal> >> any((comma | word<"and">) >> in_class<lexical::ordinal>)
       >> -hyphen >> -word<"fiscal"> >> quarter_or_half >> -(of_whose) >> -(ended_date) >> -(of_whose))
  | (word<"q"> >> -hyphen >> quarter_number >> -(-sign_of<'\''> >> (of_whose | short_year)))
  | (quarter_number >> word<"q"> >> -(-sign_of<'\''> >> (of_whose | glued_number)))
  | (word<"h"> >> quarter_number >> -of_whose);

// The start of a year: "the first nine months of 2006", "first three quarters of fiscal 2005", "the first six months of last year".
// first-part = ["the"] "first" count ["-"] ("months" | "quarters" | "weeks") [of-whose] ;
inline constexpr auto first_part = -the >> word<"first"> >> count >> -hyphen >> unit >> -(-hyphen >> period_word) >> -(ended_date) >> -of_whose;

// The quarter named by its last month: "the December quarter", "the June 2005 quarter".
// month-quarter = ["the"] month [year] "quarter" ;
inline constexpr auto month_quarter = -the >> month >> -year >> word<"quarter">;

// A period named by how it stands to the one at hand: "the same period last year", "the same three-month period in 2005", "the preceding quarter",
// "the year-ago quarter", "the prior year comparable period", "the most recent quarter", "the same prior year period".
// relative = ["the"] same ["fiscal"] [year-earlier ["same"]] [ordinal] length [of-whose]
//          | ["the"] year-earlier ["same" | "first" ...] length | ["the"] before ["fiscal"] length | ["the"] now ["fiscal"] length ;
inline constexpr auto of_which = -(word<"of"> | word<"in"> | word<"for"> | word<"from"> | comma);
inline constexpr auto relative =
    (-the >> same >> -year_earlier >> -in_class<lexical::ordinal> >> -hyphen >> length >> -(ended_date) >> -(of_which >> (whose | (-the >> before >> -hyphen >> word<"year">))))
  | (-the >> year_earlier >> -same >> -in_class<lexical::ordinal> >> -hyphen >> length)
  | (-the >> year_earlier)
  | (-the >> before >> -hyphen >> -same >> -word<"fiscal"> >> length)
  | (-the >> now >> -word<"fiscal"> >> length)
  | ((word<"sequentially"> | word<"sequential">))
  | (word<"quarter"> >> -hyphen >> word<"over"> >> -hyphen >> word<"quarter">);

// year-to-date = ["the"] "year" ["-"] "to" ["-"] "date" ["period"] | "YTD" ;
inline constexpr auto year_to_date =
    (-the >> word<"year"> >> -hyphen >> word<"to"> >> -hyphen >> word<"date"> >> -period_word) | word<"ytd">;
// trailing = ["the"] "trailing" "twelve" ["-"] "months" ["basis"] | ["the"] "last" "twelve" "months" ;
inline constexpr auto trailing =
    (-the >> (word<"trailing"> | word<"last"> | word<"past">) >> count >> -hyphen >> unit >> -(-hyphen >> word<"basis">)) | word<"ttm">;

// A point in time: "as of December 31, 2005", "at March 31, 2004 and 2003", "at the end of the third quarter last year", "at quarter-end",
// "at the end of December 2005", "the end of the previous fiscal year".
// instant = ("as" "of" | "at") date more-ends | ["as" "of" | "at"] ["the"] "end" "of" (["the"] part | date) | ["at"] ("quarter" | "year" | "period") "-" "end" ;
inline constexpr auto as_of = (word<"as"> >> (word<"of"> | word<"at">)) | word<"at">;
inline constexpr auto end_of = -as_of >> -the >> word<"end"> >> word<"of">;
inline constexpr auto instant =
    (as_of >> date >> more_ends)
  | (end_of >> (dated_length | date | numbered | month_quarter | relative | fiscal_year | year | (-the >> length >> -of_whose)))
  | (-as_of >> (word<"quarter"> | word<"year"> | word<"period">) >> hyphen >> word<"end"> >> -of_whose);

// A whole period spoken of as such: "in the quarter", "for the nine-month period", "for the year then ended", "during the period".
// plain = the ["fiscal"] length ["then" "ended"] ;
inline constexpr auto plain = (the >> lengths >> -(word<"then"> >> word<"ended">) >> -of_whose) | (count >> -hyphen >> unit >> -hyphen >> period_word >> -of_whose)
  | (count >> -hyphen >> (word<"months"> | word<"weeks">) >> of_whose);
// full-year = ["the"] "full" ["-"] ["fiscal"] "year" [of-whose] ;
inline constexpr auto full_year = -the >> word<"full"> >> -hyphen >> -word<"fiscal"> >> word<"year"> >> -of_whose;

// period = dated-length | first-part | numbered | month-quarter | instant | year-to-date | trailing | full-year | relative | fiscal-year | date | plain ;
x3::rule<class period_rule, TokenRange> const period = "period";
auto const period_def = raw[dated_length] | raw[instant] | raw[first_part] | raw[numbered] | raw[month_quarter] | raw[year_to_date] | raw[trailing]
  | raw[full_year] | raw[relative] | raw[fiscal_year >> more_years] | raw[date >> more_ends] | raw[plain];
BOOST_SPIRIT_DEFINE(period)

x3::rule<class lone_year_rule, TokenRange> const lone_year = "lone-year";
auto const lone_year_def = raw[year >> more_years];
BOOST_SPIRIT_DEFINE(lone_year)

x3::rule<class date_rule, TokenRange> const whole_date = "date";
auto const whole_date_def = raw[date];
BOOST_SPIRIT_DEFINE(whole_date)

// clang-format on

[[nodiscard]] bool is_year(Token const& token) noexcept {
  return token.kind == TokenKind::number && token.exponent == 0 && !token.grouped && token.digits == 4 &&
         token.mantissa >= 1900 && token.mantissa < 2100;
}
[[nodiscard]] std::int16_t full_year_of(Token const& token) noexcept {
  if (token.digits == 4) return static_cast<std::int16_t>(token.mantissa);
  return static_cast<std::int16_t>(token.mantissa < 50 ? 2000 + token.mantissa : 1900 + token.mantissa);
}

/// Reads the meaning of a period phrase from its tokens.
class PeriodReader {
 public:
  PeriodReader(Token const* first, Token const* last) : first_(first), last_(last) {}

  [[nodiscard]] std::vector<PeriodReference> read() {
    for (at_ = first_; at_ != last_; ++at_) step();
    return assemble();
  }

 private:
  struct End {
    std::uint8_t month = 0, day = 0;
    std::int16_t year = 0;
  };
  struct Extent {
    Length length = Length::unspecified;
    std::uint8_t count = 0;
  };

  [[nodiscard]] Token const* peek(int distance = 1) const noexcept {
    return last_ - at_ > distance ? at_ + distance : nullptr;
  }

  void step() {
    Token const& token = *at_;
    if (token.kind == TokenKind::number) return number();
    if (token.kind != TokenKind::word) return;
    if (token.capital && has_class(token, lexical::month)) return month_name();
    if (is_word<"fiscal">(token) || is_word<"fy">(token)) { fiscal_ = true; return; }
    if (is_word<"q">(token)) {
      length_is(Length::months, 3);
      expects_ordinal_ = true;
      return;
    }
    if (is_word<"h">(token)) {
      length_is(Length::months, 6);
      expects_ordinal_ = true;
      return;
    }
    if (is_word<"ytd">(token)) { length_is(Length::year_to_date, 0); return; }
    if (is_word<"ttm">(token) || is_word<"trailing">(token)) { trailing_ = true; return; }
    if (is_word<"as">(token) || is_word<"at">(token)) { instant_ = true; return; }
    if (is_word<"end">(token)) { end_word(); return; }
    if (is_word<"year">(token) && year_phrase()) return;
    if (is_word<"sequentially">(token) || is_word<"sequential">(token)) {
      relation_ = Relation::preceding;
      return;
    }
    if (is_word<"quarter">(token) && peek(2) && (is_word<"over">(at_[1]) || is_word<"over">(at_[2]))) {
      length_is(Length::months, 3);
      relation_ = Relation::preceding;
      at_ = last_ - 1;
      return;
    }
    if (has_class(token, lexical::relative)) return relative_word();
    if (is_word<"ago">(token) || is_word<"earlier">(token) || is_word<"before">(token)) {
      relation_ = Relation::year_earlier;
      return;
    }
    if (has_class(token, lexical::ordinal)) {
      if (token.entry == entry_of<"first">() && counted_behind()) { first_part_ = true; return; }
      ordinals_.push_back(static_cast<std::uint8_t>(lexicon_entry(token.entry).value));
      return;
    }
    if (has_class(token, lexical::number_word)) { counts_.push_back(static_cast<std::uint8_t>(lexicon_entry(token.entry).value)); return; }
    if (has_class(token, lexical::period_unit)) return unit_word();
  }

  /// "first nine months": the ordinal is followed by a count.
  [[nodiscard]] bool counted_behind() const noexcept {
    Token const* const next = peek();
    return next != nullptr && (has_class(*next, lexical::number_word) || (next->kind == TokenKind::number && next->digits <= 2));
  }

  void number() {
    Token const& token = *at_;
    Token const* const next = peek();
    bool const slash = next != nullptr && is_sign(*next, '/') && next->glued;
    if (slash && peek(4) != nullptr && is_sign(at_[3], '/')) {
      ends_.push_back({static_cast<std::uint8_t>(token.mantissa), static_cast<std::uint8_t>(at_[2].mantissa), full_year_of(at_[4])});
      at_ += 4;
      return;
    }
    if (is_year(token)) {
      bool const iso = peek(4) != nullptr && is_sign(*next, '-') && next->glued &&
                       at_[2].kind == TokenKind::number && at_[3].symbol == '-' && at_[4].kind == TokenKind::number;
      if (iso) {
        ends_.push_back({static_cast<std::uint8_t>(at_[2].mantissa), static_cast<std::uint8_t>(at_[4].mantissa), full_year_of(token)});
        at_ += 4;
        return;
      }
      years_.push_back(full_year_of(token));
      return;
    }
    if (expects_ordinal_) {
      expects_ordinal_ = false;
      ordinals_.push_back(static_cast<std::uint8_t>(token.mantissa));
      return;
    }
    if (next != nullptr && is_word<"q">(*next)) {
      length_is(Length::months, 3);
      ordinals_.push_back(static_cast<std::uint8_t>(token.mantissa));
      ++at_;
      return;
    }
    // "30 November 2006"
    Token const* month_token = next;
    if (month_token != nullptr && month_token->capital && has_class(*month_token, lexical::month) && token.mantissa <= 31 && ends_.empty()) {
      End end{static_cast<std::uint8_t>(lexicon_entry(month_token->entry).value), static_cast<std::uint8_t>(token.mantissa), 0};
      at_ += 1;
      Token const* year_token = peek();
      if (year_token != nullptr && year_token->symbol == ',') year_token = peek(2);
      if (year_token != nullptr && is_year(*year_token)) { end.year = full_year_of(*year_token); at_ = year_token; }
      ends_.push_back(end);
      return;
    }
    bool const labelled = fiscal_ || !ordinals_.empty();
    if (labelled && token.digits == 2 && !(next != nullptr && has_class(*next, lexical::period_unit))) {
      years_.push_back(full_year_of(token));
      return;
    }
    counts_.push_back(static_cast<std::uint8_t>(token.mantissa));
  }

  void month_name() {
    End end;
    end.month = static_cast<std::uint8_t>(lexicon_entry(at_->entry).value);
    Token const* look = at_ + 1;
    if (look != last_ && is_sign(*look, '.')) ++look;
    if (look != last_ && look->kind == TokenKind::number && look->digits <= 2 && look->exponent == 0) {
      end.day = static_cast<std::uint8_t>(look->mantissa);
      ++look;
      if (look != last_ && look->kind == TokenKind::word &&
          (is_word<"st">(*look) || is_word<"nd">(*look) || is_word<"rd">(*look) || is_word<"th">(*look)))
        ++look;
    }
    if (look != last_ && is_sign(*look, ',') && look + 1 != last_ && is_year(look[1])) ++look;
    if (look != last_ && is_year(*look)) {
      end.year = full_year_of(*look);
      ++look;
    }
    ends_.push_back(end);
    at_ = look - 1;
  }

  void end_word() {
    Token const* const next = peek();
    if (next == nullptr || is_word<"of">(*next)) instant_ = true;
  }

  /// Phrases that begin with "year" and are no length; true where one was read.
  bool year_phrase() {
    Token const* look = at_ + 1;
    auto const skip_hyphen = [&] { if (look < last_ && is_sign(*look, '-')) ++look; };
    skip_hyphen();
    if (look >= last_) return false;
    if (is_word<"ago">(*look) || is_word<"earlier">(*look)) {
      relation_ = Relation::year_earlier;
      at_ = look;
      return true;
    }
    if (is_word<"over">(*look)) {
      relation_ = Relation::year_earlier;
      ++look;
      skip_hyphen();
      at_ = std::min(look, last_ - 1);
      return true;
    }
    if (is_word<"to">(*look)) {
      length_is(Length::year_to_date, 0);
      ++look;
      skip_hyphen();
      at_ = std::min(look, last_ - 1);
      return true;
    }
    return false;
  }

  void relative_word() {
    auto const relation = static_cast<Relation>(lexicon_entry(at_->entry).value);
    if (trailing_behind()) { trailing_ = true; return; }
    if (relation == Relation::preceding) {
      // "the last nine months" end now; "the prior year": a year earlier: a year earlier; "the prior quarter": one period earlier.
      Token const* look = at_ + 1;
      while (look < last_ && (is_sign(*look, '-') || is_word<"fiscal">(*look) || has_class(*look, lexical::relative))) {
        if (is_word<"fiscal">(*look)) fiscal_ = true;
        ++look;
      }
      if (look < last_ && is_word<"year">(*look)) {
        relation_ = instant_ && extents_.empty() && ordinals_.empty() ? Relation::prior_year_end : Relation::year_earlier;
        at_ = look;
        return;
      }
      if (look < last_ && (has_class(*look, lexical::number_word) || look->kind == TokenKind::number) && is_word<"last">(*at_)) {
        relation_ = Relation::current;
        return;
      }
      bool const vague = look < last_ && (is_word<"period">(*look) || is_word<"periods">(*look));
      if (relation_ != Relation::year_earlier) relation_ = vague ? Relation::year_earlier : Relation::preceding;
      return;
    }
    if (relation_ == Relation::none) relation_ = relation;
  }

  /// "last twelve months"
  [[nodiscard]] bool trailing_behind() const noexcept {
    if (!is_word<"last">(*at_) || peek(2) == nullptr) return false;
    bool const counted = has_class(at_[1], lexical::number_word) && has_class(at_[2], lexical::period_unit);
    return counted && lexicon_entry(at_[1].entry).value * lexicon_entry(at_[2].entry).value == 12;
  }

  void unit_word() {
    bool const half = is_word<"half">(*at_) || is_word<"halves">(*at_);
    int const months = half ? 6 : lexicon_entry(at_->entry).value;
    if (half) skip_year_of_half();
    if (months == -1) {  // "period" names no length of its own
      if (extents_.empty()) pending_period_ = true;
      return;
    }
    Token const* next = peek();
    if (next != nullptr && is_sign(*next, '-')) next = peek(2);
    // "at year end", but "for the year end March 31, 2006"
    Token const* const behind_end = next == nullptr || next + 1 == last_ ? nullptr : next + 1;
    bool const dated_end = behind_end != nullptr && behind_end->capital && has_class(*behind_end, lexical::month);
    if (next != nullptr && is_word<"end">(*next) && months != 0 && !dated_end) {
      instant_ = true;
      extents_.push_back({Length::months, static_cast<std::uint8_t>(months)});
      return;
    }
    if (counts_.empty()) {
      if (months != 0) extents_.push_back({Length::months, static_cast<std::uint8_t>(months)});
      else extents_.push_back({Length::weeks, 1});
    }
    for (std::uint8_t const count : counts_)
      extents_.push_back(months == 0 ? Extent{Length::weeks, count}
                                     : Extent{Length::months, static_cast<std::uint8_t>(std::min(count * months, 120))});
    counts_.clear();
  }

  /// "half year", "half-year" is half of one.
  void skip_year_of_half() noexcept {
    Token const* look = at_ + 1;
    if (look < last_ && is_sign(*look, '-')) ++look;
    if (look < last_ && is_word<"year">(*look)) at_ = look;
  }

  void length_is(Length length, std::uint8_t count) { extents_.push_back({length, count}); }

  [[nodiscard]] std::vector<PeriodReference> assemble() {
    PeriodReference base;
    base.span = {first_->offset, (last_ - 1)->end()};
    base.fiscal = fiscal_;
    base.relation = relation_;
    if (trailing_) extents_.assign(1, {Length::trailing_year, 12});
    if (instant_) {
      bool const dated_day = !ends_.empty();
      // The end of a quarter is an instant; what it is the end of stays in count and ordinal.
      for (auto& extent : extents_) extent.length = Length::instant;
      if (extents_.empty() || dated_day) extents_.assign(1, {Length::instant, extents_.empty() ? std::uint8_t{0} : extents_[0].count});
    }
    // "the end of 2011" ends a year.
    if (instant_ && ends_.empty() && extents_.size() == 1 && extents_[0].count == 0 && !years_.empty()) extents_[0].count = 12;
    bool const vague = extents_.empty() && ends_.empty() && years_.empty() && ordinals_.empty() && relation_ == Relation::none;
    if (vague && pending_period_) base.relation = Relation::current;
    if (extents_.empty()) extents_.push_back({});
    if (ordinals_.empty()) ordinals_.push_back(0);
    if (first_part_) ordinals_.assign(1, 1);

    std::vector<PeriodReference> result;
    auto const add = [&](Extent extent, std::uint8_t ordinal, End end) {
      PeriodReference reference = base;
      reference.length = extent.length;
      reference.count = extent.count;
      reference.ordinal = ordinal;
      reference.month = end.month;
      reference.day = end.day;
      reference.year = end.year;
      result.push_back(reference);
    };
    if (ends_.empty()) {
      std::vector<std::int16_t> const years = years_.empty() ? std::vector<std::int16_t>{0} : years_;
      for (auto const extent : extents_)
        for (std::uint8_t const ordinal : ordinals_)
          for (std::int16_t const year : years) add(extent, ordinal, {0, 0, year});
    } else {
      // "July 29 and July 30, 2022" share a year; "May 31, 2014 and 2013" a day.
      for (std::size_t i = ends_.size(); i-- > 0;)
        if (ends_[i].year == 0 && i + 1 < ends_.size()) ends_[i].year = ends_[i + 1].year;
      std::size_t const named = ends_.size();
      bool const label = named == 1 && ends_[0].year != 0 && (ordinals_[0] != 0 || fiscal_) && !years_.empty();
      for (std::int16_t const year : years_) {
        if (label) break;
        if (ends_[named - 1].year == 0) ends_[named - 1].year = year;
        else ends_.push_back({ends_[named - 1].month, ends_[named - 1].day, year});
      }
      for (auto const extent : extents_)
        for (std::uint8_t const ordinal : ordinals_)
          for (End const end : ends_) add(extent, ordinal, end);
    }
    return result;
  }

  Token const* first_;
  Token const* last_;
  Token const* at_ = nullptr;
  std::vector<Extent> extents_;
  std::vector<std::uint8_t> counts_;
  std::vector<std::uint8_t> ordinals_;
  std::vector<End> ends_;
  std::vector<std::int16_t> years_;
  Relation relation_ = Relation::none;
  bool fiscal_ = false;
  bool instant_ = false;
  bool trailing_ = false;
  bool first_part_ = false;
  bool expects_ordinal_ = false;
  bool pending_period_ = false;
};

[[nodiscard]] bool may_begin_period(Token const& token) noexcept {
  if (token.kind == TokenKind::number) return token.exponent == 0 && !token.grouped && token.digits <= 4;
  if (token.kind != TokenKind::word || token.entry == 0) return false;
  if (has_class(token, lexical::month | lexical::number_word | lexical::ordinal | lexical::period_unit | lexical::relative)) return true;
  static constexpr std::uint16_t starts[] = {
      entry_of<"the">(), entry_of<"our">(), entry_of<"its">(), entry_of<"their">(), entry_of<"a">(), entry_of<"fiscal">(),
      entry_of<"fy">(), entry_of<"calendar">(), entry_of<"q">(), entry_of<"h">(), entry_of<"ytd">(), entry_of<"ttm">(),
      entry_of<"trailing">(), entry_of<"past">(), entry_of<"as">(), entry_of<"at">(), entry_of<"end">(), entry_of<"full">(),
      entry_of<"most">(), entry_of<"sequentially">(), entry_of<"immediately">()};
  return std::find(std::begin(starts), std::end(starts), token.entry) != std::end(starts);
}

}  // namespace

std::optional<PeriodPhrase> match_period(Token const* first, Token const* last, bool lone) {
  if (first == last || !may_begin_period(*first)) return std::nullopt;
  TokenRange range;
  Token const* at = first;
  bool matched = x3::parse(at, last, period, range);
  if (!matched && lone) {
    at = first;
    matched = x3::parse(at, last, lone_year, range);
  }
  if (!matched) return std::nullopt;
  return PeriodPhrase{first, at, PeriodReader(first, at).read()};
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
  auto references = PeriodReader(first, at).read();
  if (references.empty()) return nullptr;
  found = references.front();
  return at;
}

}  // namespace tieout::grammar
