#include "tieout/grammar/claim/phrase.hpp"

#include "tieout/grammar/claim/dateline.hpp"
#include "tieout/grammar/claim/ignored_number.hpp"
#include "tieout/grammar/claim/shared_unit.hpp"
#include "tieout/grammar/lex/production.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/lex/word_set.hpp"
#include "tieout/grammar/period/month_name.hpp"
#include "tieout/grammar/period/period_start.hpp"
#include "tieout/grammar/quantity/bare_number.hpp"
#include "tieout/grammar/quantity/quantity_reader.hpp"
#include "tieout/grammar/quantity/quantity_start.hpp"

namespace tieout::grammar {
namespace {


/// A lone year is a period behind a preposition, a conjunction or at a sentence's start: "in 2018", "2019 was".
[[nodiscard]] bool lone_year_allowed(Token const* before, Token const* at) noexcept {
  if (at == before) return true;
  Token const& previous = at[-1];
  if (previous.kind == TokenKind::currency) return false;
  if (previous.kind == TokenKind::symbol) return previous.symbol == ',' || previous.symbol == '(' || previous.symbol == '-';
  if (previous.kind == TokenKind::number) return false;
  return has_class(previous, lexical::preposition | lexical::comparator | lexical::boundary | lexical::period_unit) ||
         lexicon_entry(previous.entry).text == "and" || lexicon_entry(previous.entry).text == "or" ||
         lexicon_entry(previous.entry).text == "ended" || !previous.capital;
}

/// The words that may begin a phrase of more than one word.
inline constexpr WordSet opening_words =
    WordSet(lexical::weekday).with<"www">().with<"http">().with<"https">().with<"as">().with<"at">() | ignored_words | quantity_words |
    period_nouns | period_articles;

/// The words that say more than themselves by what stands beside them, or that set the tone of the sentence.
inline constexpr WordSet words_to_look_at =
    WordSet(lexical::forward | lexical::boundary | lexical::direction_adjective).with<"total">().with<"average">().with<"accounts">().with<"cut">().with<"off">();

class PhraseReader {
 public:
  PhraseReader(std::string_view text, Token const* first, Token const* last, Phrases& phrases, Claims& claims)
      : text_(text), first_(first), last_(last), claims_(claims), phrases_(phrases) {}

  void read() {
    at_ = first_;
    bullet();
    while (at_ != last_) {
      if (is_plain_word()) {
        word();
        continue;
      }
      bool const may_count = may_begin_quantity(at_, last_);
      if (web_address() || ignored() || weekday_date() || (may_count && quantity()) || period() || time_span() ||
          (may_count && (number_in_words() || hedged_number())) || bare_number())
        continue;
      other();
    }
  }

 private:
  Phrase& add(PhraseKind kind, Token const* end) {
    Phrase& phrase = phrases_.list.emplace_back();
    phrase.kind = kind;
    phrase.begin = at_;
    phrase.end = end;
    at_ = end;
    return phrase;
  }

  void ignore_numbers(Token const* end, IgnoredReason reason) {
    for (Token const* token = at_; token != end; ++token) {
      bool const digits = token->kind == TokenKind::number || token->has_digit;
      if (digits) claims_.ignored.push_back({token->span(), reason});
    }
  }

  /// Most words begin nothing, which a look at them and at the next token shows.
  [[nodiscard]] bool is_plain_word() const noexcept {
    if (at_->kind != TokenKind::word || at_->has_digit || opening_words.has(at_->entry)) return false;
    bool const joined = at_ + 1 != last_ && at_[1].glued && at_[1].symbol != ',' && at_[1].symbol != '.';
    return !joined;
  }

  /// Addresses of pages and mail are one word, whatever numbers they hold.
  bool web_address() {
    if (at_->kind != TokenKind::word || at_ + 1 == last_ || !at_[1].glued || at_[1].kind != TokenKind::symbol) return false;
    bool const page = at_->entry == entry_of<"www">() || at_->entry == entry_of<"http">() || at_->entry == entry_of<"https">();
    Token const* end = at_ + 1;
    bool mail = false;
    constexpr std::ptrdiff_t longest_address = 64;
    while (end != last_ && end - at_ < longest_address && end->glued && !(end->kind == TokenKind::symbol && (end->symbol == ',' || end->symbol == ')' || end->symbol == '('))) {
      mail |= is_sign(*end, '@');
      ++end;
    }
    if (!page && !mail) return false;
    ignore_numbers(end, IgnoredReason::identifier);
    add(PhraseKind::word, end);
    return true;
  }

  bool ignored() {
    auto const found = match_ignored(first_, at_, last_);
    if (!found) return false;
    matched<"ignored-number">();
    ignore_numbers(found->end, found->reason);
    // A mark in parentheses vanishes from the sentence; other references stay as something that ends a phrase.
    if (found->reason == IgnoredReason::footnote_mark) at_ = found->end;
    else add(PhraseKind::ignored, found->end);
    return true;
  }

  void note_dates(PeriodReference const& reference, std::optional<std::uint8_t> weekday, Span span) {
    if (reference.month == 0 || reference.day == 0) return;
    claims_.dates.push_back({span, reference.year, reference.month, reference.day, weekday});
  }

  /// "Thursday, January 11, 2007"
  bool weekday_date() {
    if (!has_class(*at_, lexical::weekday)) return false;
    Token const* date = at_ + 1;
    if (date != last_ && date->kind == TokenKind::symbol && (date->symbol == ',' || date->symbol == '.')) ++date;
    PeriodReference reference;
    Token const* const end = date == last_ ? nullptr : match_date(date, last_, reference);
    if (end == nullptr || reference.day == 0) return false;
    note_dates(reference, static_cast<std::uint8_t>(lexicon_entry(at_->entry).value), {at_->offset, end[-1].end()});
    ignore_numbers(end, IgnoredReason::date);
    reference.span = {at_->offset, end[-1].end()};
    Phrase& phrase = add(PhraseKind::period, end);
    phrase.index = static_cast<std::uint32_t>(phrases_.periods.size());
    phrases_.periods.push_back({phrase.begin, end, {reference}});
    return true;
  }

  /// An "o" that stands for a bullet.
  void bullet() {
    bool const bullet = at_ != last_ && at_->kind == TokenKind::word && at_->length == 1 && text_[at_->offset] == 'o' && at_ + 1 != last_ && !at_[1].glued;
    if (bullet) add(PhraseKind::sign, at_ + 1);
  }

  bool time_span() {
    auto const found = match_time_span(at_, last_);
    if (!found || is_measured_in_days(found->end)) return false;
    matched<"ignored-number">();
    ignore_numbers(found->end, found->reason);
    add(PhraseKind::ignored, found->end);
    return true;
  }

  /// "Days sales outstanding were 52 days, compared with 57 days": what is told is a number of days.
  [[nodiscard]] bool is_measured_in_days(Token const* end) const noexcept {
    if (!days_named_ || at_->kind != TokenKind::number || at_ == first_ || !is_word<"days">(end[-1])) return false;
    Token const& before = at_[-1];
    return has_class(before, lexical::level_verb | lexical::direction_verb | lexical::comparator | lexical::hedge) ||
           is_word<"to">(before) || is_word<"from">(before) || is_word<"with">(before) || is_word<"than">(before) || is_word<"by">(before);
  }

  /// "to increase", "will grow", "be up": what is expected to move.
  [[nodiscard]] bool expected(Token const* verb) const noexcept {
    if (verb == first_ || verb[-1].kind != TokenKind::word) return true;
    std::uint16_t const before = verb[-1].entry;
    return before == entry_of<"to">() || before == entry_of<"be">() || before == entry_of<"would">() || is_word<"up">(*verb) || is_word<"down">(*verb) || has_class(verb[-1], lexical::forward) || has_class(*verb, lexical::direction_noun);
  }

  /// Behind "from", "increased" and "a decrease of" an amount and what follows it in "to ..." are two figures.
  [[nodiscard]] bool moved() const noexcept {
    Token const* look = at_;
    bool small = true;  // only small words so far
    for (int steps = 0; look != first_ && steps < 12; ++steps) {
      --look;
      // "decreased 26% or $77.0 million to $222.9 million"
      bool const restated = is_sign(*look, '%') || (is_sign(*look, ',') && is_word<"or">(look[1]));
      if (look->kind == TokenKind::symbol && look->symbol != '-' && !restated) return false;
      bool const from = is_word<"from">(*look);
      if (from && small) return look == first_ || lexicon_entry(look[-1].entry).text.substr(0, 4) != "rang";
      if (has_class(*look, lexical::direction_verb | lexical::direction_noun)) return !forward_ || (has_class(*look, lexical::direction_verb) && !expected(look));
      small = small && has_class(*look, lexical::adverb | lexical::stop | lexical::hedge);
    }
    return false;
  }

  /// "an increase of 6% over $9.0 million", "34% above $99.7 million": behind a change these words compare, and bound
  /// nothing.
  [[nodiscard]] bool compares_figures() const noexcept {
    bool const comparing = is_word<"over">(*at_) || is_word<"above">(*at_) || is_word<"below">(*at_);
    if (!comparing || phrases_.list.empty()) return false;
    Phrase const* const first = phrases_.list.data();
    Phrase const* look = first + phrases_.list.size() - 1;
    // ", or 6%, over"
    if (look->kind == PhraseKind::comma && look != first) --look;
    if ((look->classes() & lexical::direction_noun) != 0 && look != first) {
      --look;
      if (look->kind == PhraseKind::word && look != first) --look;
    }
    if (look->kind != PhraseKind::quantity) return false;
    Unit const unit = phrases_.quantities[look->index].quantities.front().unit;
    return unit != Unit::count && unit != Unit::shares && unit != Unit::number;
  }

  bool quantity() {
    if (compares_figures()) return false;
    QuantityReading reading;
    Phrase const* const before = phrases_.list.empty() ? nullptr : &phrases_.list.back();
    bool const bracket = is_sign(*at_, '(');
    if (bracket) {
      bool const percent_aside = before != nullptr && before->kind == PhraseKind::word && (before->classes() & negative_may_follow) == 0 && is_percent_aside();
      reading.brackets = !(before != nullptr && before->kind == PhraseKind::quantity) && !percent_aside;
    } else {
      reading.ranges = !moved();
    }
    // "up 12%": "up" belongs to the direction, "up to 12%" is a hedge; match_quantity tells them apart.
    auto found = match_quantity(at_, last_, reading);
    if (!found) return false;
    add_quantity(std::move(*found));
    return true;
  }

  void add_quantity(QuantityPhrase found) {
    Token const* const end = found.end;
    bool const noun = noun_behind(end);
    for (Quantity& one : found.quantities)
      if (one.unit == Unit::number && noun && !is_part(one)) one.unit = Unit::count;
    Phrase& phrase = add(PhraseKind::quantity, end);
    phrase.index = static_cast<std::uint32_t>(phrases_.quantities.size());
    phrase.multiple = has_class(end[-1], lexical::multiple_verb);
    phrases_.quantities.push_back(std::move(found));
    share_unit(phrases_);
  }

  /// "half people", "two thirds": no count of things.
  [[nodiscard]] static bool is_part(Quantity const& quantity) noexcept {
    return quantity.in_words && quantity.value.exponent < 0;
  }

  bool number_in_words() {
    auto found = match_bare_number(first_, at_, last_);
    if (!found) return false;
    add_quantity(std::move(*found));
    return true;
  }

  /// "more than 4,200 stores", "up to 700"
  bool hedged_number() {
    if (compares_figures()) return false;
    Token const* const number = match_hedge(at_, last_);
    if (number == nullptr || number == last_ || number->kind != TokenKind::number) return false;
    if (match_ignored(first_, number, last_) || match_period(number, last_, lone_year_allowed(first_, number)) || match_time_span(number, last_) ||
        reason_to_ignore(first_, number, last_))
      return false;
    add_quantity(read_quantity(at_, number + 1, false));
    return true;
  }

  /// "(43%)"
  [[nodiscard]] bool is_percent_aside() const noexcept {
    return last_ - at_ > 3 && at_[1].kind == TokenKind::number && is_sign(at_[2], '%');
  }

  [[nodiscard]] bool noun_behind(Token const* token) const noexcept {
    constexpr std::uint64_t no_nouns = lexical::preposition | lexical::level_verb | lexical::comparator | lexical::boundary | lexical::direction_verb |
                                       lexical::direction_noun | lexical::direction_adjective | lexical::report_verb | lexical::verb | lexical::stop |
                                       lexical::multiple_verb | lexical::part_verb | lexical::driver | lexical::forward;
    if (token == last_ || token->kind != TokenKind::word || has_class(*token, no_nouns)) return false;
    std::uint16_t const entry = token->entry;
    return entry != entry_of<"and">() && entry != entry_of<"or">() && entry != entry_of<"respectively">();
  }

  /// "in March", "since June"
  [[nodiscard]] bool lone_month_allowed() const noexcept {
    if (at_ == first_ || !is_month(*at_)) return false;
    Token const& previous = at_[-1];
    return is_word<"in">(previous) || is_word<"during">(previous) || is_word<"since">(previous) || is_word<"until">(previous);
  }

  bool period() {
    if (!may_begin_period(at_, last_)) return false;
    auto found = match_period(at_, last_, at_->kind == TokenKind::number && lone_year_allowed(first_, at_));
    if (!found && lone_month_allowed()) found = match_lone_month(at_, last_);
    if (!found) return false;
    for (auto const& reference : found->references)
      if (&reference == &found->references.front() || reference.span != found->references.front().span)
        note_dates(reference, std::nullopt, date_span(*found));
    claims_.periods.insert(claims_.periods.end(), found->references.begin(), found->references.end());
    bool const dated = !found->references.empty() && (found->references.front().dated() || found->references.front().ordinal != 0);
    ignore_numbers(found->end, dated ? IgnoredReason::date : IgnoredReason::period_length);
    Token const* const end = found->end;
    if (is_dateline(first_, *found, last_)) {
      add(PhraseKind::ignored, end);
      return true;
    }
    Phrase& phrase = add(PhraseKind::period, end);
    phrase.index = static_cast<std::uint32_t>(phrases_.periods.size());
    phrases_.periods.push_back(std::move(*found));
    return true;
  }

  /// The date inside a period phrase: from its month name on, or from the day in front of it.
  [[nodiscard]] static Span date_span(PeriodPhrase const& phrase) noexcept {
    for (Token const* token = phrase.begin; token != phrase.end; ++token) {
      if (!is_month(*token)) continue;
      Token const* day = token;
      while (day != phrase.begin && (day[-1].length == 2 || is_sign(day[-1], '-')) && day[-1].kind != TokenKind::number && token - day < 2) --day;
      bool const before = day != phrase.begin && day[-1].kind == TokenKind::number && day[-1].digits <= 2;
      return {before ? day[-1].offset : token->offset, (phrase.end - 1)->end()};
    }
    return {phrase.begin->offset, (phrase.end - 1)->end()};
  }

  bool bare_number() {
    if (at_->kind != TokenKind::number) {
      if (at_->has_digit) {
        claims_.ignored.push_back({at_->span(), IgnoredReason::name});
        add(PhraseKind::word, at_ + 1);
        return true;
      }
      return false;
    }
    auto const reason = reason_to_ignore(first_, at_, last_);
    if (reason) {
      ignore_numbers(at_ + 1, *reason);
      add(PhraseKind::ignored, at_ + 1);
      return true;
    }
    Token const* const end = at_ + 1;
    QuantityPhrase phrase;
    Quantity quantity;
    quantity.value = {at_->mantissa, at_->exponent};
    quantity.ulp = {1, at_->exponent};
    quantity.span = quantity.digits = at_->span();
    quantity.unit = noun_behind(end) ? Unit::count : Unit::number;
    phrase.begin = at_;
    phrase.end = end;
    phrase.quantities.push_back(quantity);
    Phrase& added = add(PhraseKind::quantity, end);
    added.index = static_cast<std::uint32_t>(phrases_.quantities.size());
    phrases_.quantities.push_back(std::move(phrase));
    return true;
  }

  void word() {
    Token const& token = *at_;
    std::uint16_t entry = token.entry;
    days_named_ = days_named_ || entry == entry_of<"days">() || entry == entry_of<"dso">() || entry == entry_of<"dsos">();
    if (words_to_look_at.has(entry)) {
      if (infinitive()) entry = entry_of<"totaled">();
      if (reduced_to()) entry = entry_of<"reduced">();
      if (compounded(token) || ledger_accounts(token)) entry = 0;
      forward_ = forward_ || has_class(token, lexical::forward);
    }
    add(PhraseKind::word, at_ + 1).entry = entry;
  }

  /// "($.72 per basic share; $.67 per diluted share)": a figure stands right behind the parenthesis, and one behind the
  /// semicolon.
  [[nodiscard]] bool lists_in_parentheses() const {
    constexpr std::size_t longest = 8;
    std::vector<Phrase> const& list = phrases_.list;
    if (at_ + 1 == last_ || !may_begin_quantity(at_ + 1, last_)) return false;
    for (std::size_t back = 1; back <= longest && back < list.size(); ++back) {
      Phrase const& phrase = list[list.size() - 1 - back];
      if (phrase.kind == PhraseKind::close || phrase.kind == PhraseKind::stop) return false;
      if (phrase.kind == PhraseKind::open) return list[list.size() - back].kind == PhraseKind::quantity;
    }
    return false;
  }

  void other() {
    Token const& token = *at_;
    if (token.kind == TokenKind::word) return word();
    PhraseKind kind = PhraseKind::sign;
    if (token.kind == TokenKind::symbol) {
      switch (token.symbol) {
        case ',': kind = PhraseKind::comma; break;
        case '(': case '[': kind = PhraseKind::open; break;
        case ')': case ']': kind = PhraseKind::close; break;
        case ';': kind = lists_in_parentheses() ? PhraseKind::comma : PhraseKind::stop; break;
        case ':': kind = PhraseKind::stop; break;
        case '-': {
          bool const between_blanks = !token.glued && (at_ + 1 == last_ || !at_[1].glued);
          bool const doubled = at_ + 1 != last_ && at_[1].glued && at_[1].symbol == '-';
          kind = between_blanks || doubled ? PhraseKind::stop : PhraseKind::sign;
          break;
        }
        default: break;
      }
    }
    bool const colon = is_sign(token, ':');
    add(kind, at_ + 1).colon = colon;
  }

  /// The "as" of "software-as-a-service" begins no clause, the "higher" of "higher-yielding" says no direction.
  [[nodiscard]] bool compounded(Token const& token) const noexcept {
    if (has_class(token, lexical::direction_adjective) && last_ - &token > 2)
      return (&token)[1].glued && is_sign((&token)[1], '-') && (&token)[2].glued && (&token)[2].kind == TokenKind::word;
    if (!has_class(token, lexical::boundary) || &token == first_ || &token + 1 == last_) return false;
    auto const hyphen = [](Token const& t) { return t.glued && is_sign(t, '-'); };
    return token.glued && hyphen((&token)[-1]) && hyphen((&token)[1]);
  }

  /// "Accounts payable rose", but "accounts for 12%".
  [[nodiscard]] bool ledger_accounts(Token const& token) const noexcept {
    return token.entry == entry_of<"accounts">() && !(&token + 1 != last_ && is_word<"for">((&token)[1]));
  }

  /// "total" and "average" as verbs: "will total $9 million", "is expected to average 4%", "deposits total $3 million".
  [[nodiscard]] bool infinitive() const noexcept {
    bool const candidate = at_->entry == entry_of<"total">() || at_->entry == entry_of<"average">();
    if (!candidate || at_ == first_ || at_[-1].kind != TokenKind::word) return false;
    if (at_[-1].entry == entry_of<"will">() || at_[-1].entry == entry_of<"would">() || at_[-1].entry == entry_of<"should">() || at_[-1].entry == entry_of<"could">()) return true;
    bool const figure = at_ + 1 != last_ && (at_[1].kind == TokenKind::number || at_[1].kind == TokenKind::currency || has_class(at_[1], lexical::hedge));
    if (!figure || at_[-1].entry == entry_of<"to">()) return figure;
    // "deposits now total $33.6 million", but "a total $33.6 million", "in total $33.6 million".
    return at_->entry == entry_of<"total">() && !has_class(at_[-1], lexical::stop | lexical::preposition | lexical::report_verb | lexical::level_verb);
  }

  /// "Inventories were cut by $2 million", "sales are off 5%"
  [[nodiscard]] bool reduced_to() const noexcept {
    bool const candidate = at_->entry == entry_of<"cut">() || at_->entry == entry_of<"off">();
    if (!candidate || at_ == first_ || at_ + 1 == last_ || !has_class(at_[-1], lexical::level_verb)) return false;
    constexpr std::uint64_t small = lexical::adverb | lexical::hedge | lexical::currency_sign | lexical::number_word;
    bool const figure = at_[1].kind == TokenKind::number || at_[1].kind == TokenKind::currency || has_class(at_[1], small);
    return figure || (at_->entry == entry_of<"cut">() && (is_word<"to">(at_[1]) || is_word<"from">(at_[1])));
  }

  static constexpr std::uint64_t negative_may_follow = lexical::preposition | lexical::level_verb | lexical::direction_verb | lexical::direction_noun;

  std::string_view text_;
  Token const* first_;
  Token const* last_;
  Claims& claims_;
  Phrases& phrases_;
  Token const* at_ = nullptr;
  bool forward_ = false;  ///< the sentence has spoken of an expectation
  bool days_named_ = false;  ///< it has named days that were not counted: "days sales outstanding"
};

}  // namespace

void read_phrases(std::string_view text, Token const* first, Token const* last, Phrases& phrases, Claims& claims) {
  PhraseReader(text, first, last, phrases, claims).read();
}

}  // namespace tieout::grammar
