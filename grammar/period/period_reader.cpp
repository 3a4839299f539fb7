#include "tieout/grammar/period/period_reader.hpp"

#include "tieout/grammar/lex/lexicon.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/period/month_name.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tieout::grammar {
namespace {

/// Most phrases name one or two of each.
template <typename Thing>
using List = boost::container::small_vector<Thing, 4>;

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

  [[nodiscard]] PeriodReferences read() {
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

  /// "Qtr 3", "Qtr. 3": the number of the quarter follows.
  [[nodiscard]] bool numbers_quarter() const noexcept {
    Token const* const next = peek() != nullptr && is_sign(at_[1], '.') ? peek(2) : peek();
    return next != nullptr && next->kind == TokenKind::number && next->digits == 1;
  }

  void step() {
    Token const& token = *at_;
    if (token.kind == TokenKind::number) return number();
    if (token.kind != TokenKind::word) return;
    if (is_month(token)) return month_name();
    if (is_word<"fiscal">(token) || is_word<"fy">(token)) { fiscal_ = true; return; }
    if (is_word<"q">(token) || (is_word<"qtr">(token) && ordinals_.empty() && numbers_quarter())) {
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
    if (is_word<"past">(token)) {
      if (trailing_behind())
        trailing_ = true;
      else
        relation_ = Relation::current;
      return;
    }
    if (is_word<"ttm">(token) || is_word<"trailing">(token)) { trailing_ = true; return; }
    if (is_word<"as">(token) || is_word<"at">(token)) { instant_ = true; return; }
    if (is_word<"end">(token)) { end_word(); return; }
    if (is_word<"date">(token) || is_word<"day">(token)) { length_is(Length::instant, 0); return; }
    if (is_word<"since">(token)) { at_ = last_ - 1; return; }  // names the period's start once more
    if (is_word<"start">(token) || is_word<"beginning">(token)) return year_start();
    if (is_word<"year">(token) && year_phrase()) return;
    if (is_word<"sequentially">(token) || is_word<"sequential">(token)) {
      relation_ = Relation::preceding;
      return;
    }
    auto const over = [](Token const& one) { return is_word<"over">(one) || is_word<"on">(one); };
    if (is_word<"quarter">(token) && peek(2) && (over(at_[1]) || over(at_[2]))) {
      length_is(Length::months, 3);
      relation_ = Relation::preceding;
      at_ = last_ - 1;
      return;
    }
    if (has_class(token, lexical::relative)) return relative_word();
    if (is_word<"before">(token)) return before();
    if (is_word<"ago">(token) || is_word<"earlier">(token)) {
      relation_ = Relation::year_earlier;
      return;
    }
    if (has_class(token, lexical::ordinal)) {
      if (token.entry == entry_of<"first">() && counted_behind()) { first_part_ = true; return; }
      ordinals_.push_back(static_cast<std::uint8_t>(lexicon_entry(token.entry).value));
      return;
    }
    if (has_class(token, lexical::number_word) && continues_count()) {
      counts_.back() = static_cast<std::uint8_t>(counts_.back() + lexicon_entry(token.entry).value);
      return;
    }
    if (has_class(token, lexical::number_word)) { counts_.push_back(static_cast<std::uint8_t>(lexicon_entry(token.entry).value)); return; }
    if (has_class(token, lexical::period_unit)) return unit_word();
  }

  /// "twenty-six"
  [[nodiscard]] bool continues_count() const noexcept {
    if (counts_.empty() || at_ == first_ || lexicon_entry(at_->entry).value >= 10) return false;
    Token const* const tens = is_sign(at_[-1], '-') && at_ - first_ > 1 ? at_ - 2 : at_ - 1;
    return has_class(*tens, lexical::number_word) && lexicon_entry(tens->entry).value >= 20 &&
           lexicon_entry(tens->entry).value < 100;
  }

  /// "the quarter before", "the year before"; "the one before that" can't be told.
  void before() {
    bool const year = extents_.size() == 1 && extents_[0].length == Length::months && extents_[0].count == 12;
    if (extents_.empty() && !counts_.empty()) return counts_.clear();
    relation_ = extents_.empty() || year ? Relation::year_earlier : Relation::preceding;
    if (year) extents_.clear();
  }

  /// "53-week fiscal year": the unit of what was counted.
  [[nodiscard]] bool names_counted() const noexcept {
    if (counted_ == nullptr) return false;
    for (Token const* look = counted_ + 1; look != at_; ++look)
      if (!is_sign(*look, '-') && !is_word<"fiscal">(*look) && !has_class(*look, lexical::ordinal)) return false;
    return true;
  }

  /// "fiscal year 2018", "calendar year 2018", "the quarter of the 2018 fiscal year": the unit belongs to the year's name.
  [[nodiscard]] bool labels_year() const noexcept {
    Token const* const next = peek();
    bool const called = at_ != first_ && (is_word<"fiscal">(at_[-1]) || is_word<"calendar">(at_[-1]));
    bool const years = is_word<"year">(*at_) || is_word<"years">(*at_);
    bool const named = next != nullptr && is_year(*next);
    bool const named_before = at_ - first_ > 1 && is_year(at_[-2]) && !extents_.empty();
    return called && years && counts_.empty() && (named || named_before);
  }

  /// "The first nine months of the year": the year is what the part is of.
  [[nodiscard]] bool holds_part() const noexcept {
    bool const counted = first_part_ || !ordinals_.empty();
    if (!counted || extents_.empty() || !counts_.empty() || !is_word<"year">(*at_)) return false;
    Token const* look = at_ - 1;
    if (look > first_ && is_word<"fiscal">(*look)) --look;
    return look - first_ > 1 && look->kind == TokenKind::word && is_word<"of">(look[-1]);
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
      constexpr int december = 12;
      bool const year_first = is_year(token);
      bool const day_first = token.mantissa > december;
      Token const& month = year_first ? at_[2] : day_first ? at_[2] : token;
      Token const& day = year_first ? at_[4] : day_first ? token : at_[2];
      ends_.push_back({static_cast<std::uint8_t>(month.mantissa), static_cast<std::uint8_t>(day.mantissa), full_year_of(year_first ? token : at_[4])});
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
    if (next != nullptr && (is_word<"q">(*next) || is_word<"h">(*next))) {
      length_is(Length::months, is_word<"q">(*next) ? 3 : 6);
      ordinals_.push_back(static_cast<std::uint8_t>(token.mantissa));
      ++at_;
      return;
    }
    // "30 November 2006", "30th of November", "30-Nov-06"
    Token const* const month_token = month_behind_day();
    if (month_token != nullptr && token.mantissa <= 31 && ends_.empty()) {
      End end{static_cast<std::uint8_t>(lexicon_entry(month_token->entry).value), static_cast<std::uint8_t>(token.mantissa), 0};
      at_ = month_token;
      Token const* year_token = at_ + 1;
      bool const joined = year_token < last_ && is_sign(*year_token, '-');
      while (year_token < last_ && (is_sign(*year_token, ',') || is_sign(*year_token, '-') || is_word<"of">(*year_token))) ++year_token;
      bool const named = year_token < last_ && (is_year(*year_token) || (joined && year_token->kind == TokenKind::number && year_token->digits == 2));
      if (named) { end.year = full_year_of(*year_token); at_ = year_token; }
      ends_.push_back(end);
      return;
    }
    bool const ordinal = next != nullptr && next->glued && (is_word<"st">(*next) || is_word<"nd">(*next) || is_word<"rd">(*next) || is_word<"th">(*next));
    if (ordinal) {
      ordinals_.push_back(static_cast<std::uint8_t>(token.mantissa));
      ++at_;
      return;
    }
    bool const labelled = fiscal_ || !ordinals_.empty();
    if (labelled && token.digits == 2 && !(next != nullptr && has_class(*next, lexical::period_unit))) {
      years_.push_back(full_year_of(token));
      return;
    }
    counts_.push_back(static_cast<std::uint8_t>(token.mantissa));
  }

  /// The month that a day in front of it is of; null where none.
  [[nodiscard]] Token const* month_behind_day() const noexcept {
    Token const* look = at_ + 1;
    if (look < last_ && (is_word<"st">(*look) || is_word<"nd">(*look) || is_word<"rd">(*look) || is_word<"th">(*look))) ++look;
    if (look < last_ && (is_word<"of">(*look) || is_sign(*look, '-'))) ++look;
    return look < last_ && is_month(*look) ? look : nullptr;
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
    bool const comma = look != last_ && is_sign(*look, ',') && look + 1 != last_;
    if (comma && (is_year(look[1]) || is_sign(look[1], '\''))) ++look;
    bool const cut_short = last_ - look > 1 && is_sign(*look, '\'') && look[1].kind == TokenKind::number;
    if (cut_short) ++look;
    if (look != last_ && (cut_short || is_year(*look))) {
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

  void year_start() {
    instant_ = true;
    relation_ = Relation::prior_year_end;
    for (; at_ + 1 != last_; ++at_) fiscal_ = fiscal_ || is_word<"fiscal">(at_[1]);
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
    if (is_word<"over">(*look) || is_word<"on">(*look)) {
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
        bool const at_its_end = instant_ && extents_.empty() && ordinals_.empty() && !numbers_part(look + 1);
        relation_ = at_its_end ? Relation::prior_year_end : Relation::year_earlier;
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
    if (relation == Relation::current && peek() != nullptr && is_month(at_[1])) return length_is(Length::months, 1);  // "this April"
    if (relation == Relation::current && part_of_current_year()) return;
    // "the third quarter this year": the year is no length of its own.
    Token const* const year = peek() != nullptr && is_word<"fiscal">(at_[1]) ? peek(2) : peek();
    bool const whose = relation == Relation::current && !extents_.empty() && year != nullptr && is_word<"year">(*year);
    if (relation_ == Relation::none) relation_ = relation;
    if (whose) at_ = year;
  }

  /// "The end of last year's first quarter"
  [[nodiscard]] bool numbers_part(Token const* behind) const noexcept {
    return last_ - behind > 1 && has_class(*behind, lexical::ordinal) && is_word<"quarter">(behind[1]);
  }

  /// "The current-year period": the one at hand, as against last year's; the year is no length of its own.
  bool part_of_current_year() {
    auto const behind_hyphen = [&](int ahead) {
      return peek(ahead) != nullptr && is_sign(*peek(ahead), '-') ? ahead + 1 : ahead;
    };
    int const year = behind_hyphen(1);
    if (peek(year) == nullptr || !is_word<"year">(*peek(year))) return false;
    Token const* const part = peek(behind_hyphen(year + 1));
    if (part == nullptr) return false;
    if (!is_word<"period">(*part) && !is_word<"periods">(*part) && !has_class(*part, lexical::period_unit)) return false;
    if (relation_ == Relation::none) relation_ = Relation::current;
    at_ = peek(year);
    return true;
  }

  /// "last twelve months"
  [[nodiscard]] bool trailing_behind() const noexcept {
    if (!(is_word<"last">(*at_) || is_word<"past">(*at_)) || peek(2) == nullptr) return false;
    bool const counted = has_class(at_[1], lexical::number_word) && has_class(at_[2], lexical::period_unit);
    return counted && lexicon_entry(at_[1].entry).value * lexicon_entry(at_[2].entry).value == 12;
  }

  void unit_word() {
    bool const half = is_word<"half">(*at_) || is_word<"halves">(*at_);
    int const months = half ? 6 : lexicon_entry(at_->entry).value;
    if (half) skip_year_of_half();
    if (names_counted() && months != -1) {
      // "the 14-week fourth quarter"
      if (!ordinals_.empty() && extents_.size() == 1) extents_[0] = {Length::months, static_cast<std::uint8_t>(months)};
      return;
    }
    if (labels_year()) { labelled_ = true; return; }
    if (holds_part()) return;
    if (months == -1) {  // "period" names no length of its own
      if (extents_.empty()) pending_period_ = true;
      return;
    }
    Token const* next = peek();
    if (next != nullptr && is_sign(*next, '-')) next = peek(2);
    // "at year end", but "for the year end March 31, 2006"
    Token const* const behind_end = next == nullptr || next + 1 == last_ ? nullptr : next + 1;
    bool const dated_end = behind_end != nullptr && is_month(*behind_end);
    if (next != nullptr && is_word<"end">(*next) && months != 0 && !dated_end) {
      instant_ = true;
      extents_.push_back({Length::months, static_cast<std::uint8_t>(months)});
      return;
    }
    if (counts_.empty()) {
      if (months != 0) extents_.push_back({Length::months, static_cast<std::uint8_t>(months)});
      else extents_.push_back({Length::weeks, 1});
    }
    if (!counts_.empty()) counted_ = at_;
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

  [[nodiscard]] PeriodReferences assemble() {
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
    // "Fiscal year 2018" lasts a year; its fourth quarter, and the comparable period in it, don't.
    bool const part = !extents_.empty() || pending_period_ || instant_ || !ordinals_.empty();
    if (labelled_ && !part) extents_.push_back({Length::months, 12});
    bool const vague = extents_.empty() && ends_.empty() && years_.empty() && ordinals_.empty() && relation_ == Relation::none;
    if (vague && pending_period_) base.relation = Relation::current;
    // "the 2003 period"
    bool const of_year =
        pending_period_ && extents_.empty() && ends_.empty() && ordinals_.empty() && years_.size() == 1;
    if (of_year && relation_ == Relation::none) base.relation = Relation::same;
    if (extents_.empty()) extents_.push_back({});
    if (ordinals_.empty()) ordinals_.push_back(0);
    if (first_part_) ordinals_.assign(1, 1);

    PeriodReferences result;
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
      List<std::int16_t> const years = years_.empty() ? List<std::int16_t>{0} : years_;
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
  Token const* counted_ = nullptr;  ///< the last unit that a count stood before
  List<Extent> extents_;
  List<std::uint8_t> counts_;
  List<std::uint8_t> ordinals_;
  List<End> ends_;
  List<std::int16_t> years_;
  Relation relation_ = Relation::none;
  bool fiscal_ = false;
  bool instant_ = false;
  bool trailing_ = false;
  bool first_part_ = false;
  bool labelled_ = false;  ///< "fiscal year 2018": the unit is no length
  bool expects_ordinal_ = false;
  bool pending_period_ = false;
};

/// The "and" of "the linked and year-ago quarters"; null where there is none.
[[nodiscard]] Token const* pair_of_relations(Token const* first, Token const* last) noexcept {
  for (Token const* look = first; last - look > 3; ++look)
    if (is_word<"and">(look[1]) && has_class(*look, lexical::relative) && is_word<"year">(look[2]) &&
        lexicon_entry(look->entry).value == static_cast<int>(Relation::preceding))
      return look + 1;
  return nullptr;
}

[[nodiscard]] PeriodReferences read_pair(Token const* first, Token const* joint, Token const* last) {
  std::vector<Token> preceding(first, joint);
  preceding.push_back(last[-1]);
  PeriodReferences references = PeriodReader(preceding.data(), preceding.data() + preceding.size()).read();
  for (PeriodReference const& earlier : PeriodReader(joint + 1, last).read()) references.push_back(earlier);
  return references;
}

}  // namespace

PeriodReferences read_period(Token const* first, Token const* last) {
  Token const* const joint = pair_of_relations(first, last);
  return joint == nullptr ? PeriodReader(first, last).read() : read_pair(first, joint, last);
}

}  // namespace tieout::grammar
