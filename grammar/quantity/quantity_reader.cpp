#include "tieout/grammar/quantity/quantity_reader.hpp"

#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/lex/lexicon.hpp"
#include "tieout/grammar/lex/token_word.hpp"
#include "tieout/grammar/quantity/number_reader.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tieout::grammar {
namespace {

/// Reads the meaning of a quantity phrase from its tokens.
class QuantityReader {
 public:
  QuantityReader(Token const* first, Token const* last, bool range) : first_(first), last_(last), range_(range) {}

  [[nodiscard]] QuantityPhrase read() {
    phrase_.begin = first_;
    phrase_.end = last_;
    read_hedge();
    for (; at_ != last_; ++at_) step();
    flush();
    finish();
    return std::move(phrase_);
  }

 private:
  void read_hedge() {
    at_ = first_;
    Token const& token = *at_;
    if (is_sign(token, '~')) { hedge_ = Hedge::about; ++at_; return; }
    if (token.kind != TokenKind::word) return;
    auto const next_is = [&](std::uint16_t entry) { return at_ + 1 != last_ && is_word(at_[1], entry); };
    if (is_word<"no">(token) || is_word<"not">(token)) return read_negated_hedge();
    if (is_word<"more">(token) || is_word<"greater">(token)) { if (next_is(entry_of<"than">())) { hedge_ = Hedge::more_than; at_ += 2; } return; }
    if (is_word<"less">(token) || is_word<"fewer">(token)) { if (next_is(entry_of<"than">())) { hedge_ = Hedge::less_than; at_ += 2; } return; }
    if (is_word<"in">(token) && next_is(entry_of<"excess">())) { hedge_ = Hedge::more_than; at_ += 3; return; }
    if (is_word<"up">(token) && next_is(entry_of<"to">())) { hedge_ = Hedge::up_to; at_ += 2; return; }
    if (is_word<"at">(token) && next_is(entry_of<"most">())) { hedge_ = Hedge::up_to; at_ += 2; return; }
    if (is_word<"at">(token) && next_is(entry_of<"least">())) { hedge_ = Hedge::at_least; at_ += 2; return; }
    if (is_word<"as">(token)) { hedge_ = Hedge::up_to; at_ += 3; return; }
    if (has_class(token, lexical::hedge)) { hedge_ = static_cast<Hedge>(lexicon_entry(token.entry).value); ++at_; }
  }

  /// "no more than", "not less than"
  void read_negated_hedge() {
    bool const more = is_word<"more">(at_[1]) || is_word<"greater">(at_[1]);
    hedge_ = more ? Hedge::up_to : Hedge::at_least;
    at_ += 3;
  }

  /// "5% or more"
  void read_bound_behind() {
    bool const more = is_word<"more">(at_[1]) || is_word<"greater">(at_[1]);
    hedge_ = more ? Hedge::at_least : Hedge::up_to;
    ++at_;
  }

  void step() {
    Token const& token = *at_;
    if (has_number() && is_word<"or">(token) && last_ - at_ == 2) return read_bound_behind();
    if (!per_share_ && begins_number(token)) {
      if (auto const number = read_number(at_, last_)) return take(*number);
    }
    switch (token.kind) {
      case TokenKind::number:
        if (has_number()) flush();
        number_ = at_;
        grow(token);
        return;
      case TokenKind::currency:
        if (has_number() && currency_behind()) { currency_ = lexicon_entry(token.entry).value; grow(token); return; }
        if (has_number()) flush();
        if (!national_) currency_ = lexicon_entry(token.entry).value;  // "C $"
        grow(token);
        return;
      case TokenKind::symbol: symbol(token); return;
      case TokenKind::word: word(token); return;
    }
  }

  [[nodiscard]] bool has_number() const noexcept { return number_ != nullptr || read_; }

  /// A number that is in words, or that a fraction may follow; "a" begins one only where none stands before it.
  [[nodiscard]] bool begins_number(Token const& token) const noexcept {
    if (token.kind == TokenKind::number) return at_ + 1 != last_;
    if (has_class(token, lexical::number_word | lexical::fraction | lexical::fraction_sign)) return !has_number() || coin_ahead();
    return !has_number() && (is_word<"a">(token) || is_word<"an">(token) || is_word<"quarter">(token));
  }

  /// "ten dollars and fifty cents": a second number of the same amount.
  [[nodiscard]] bool coin_ahead() const noexcept {
    return range_ || (currency_ != 0 && is_coin(last_[-1]));
  }

  [[nodiscard]] static bool is_coin(Token const& token) noexcept {
    return is_word<"cents">(token) || is_word<"cent">(token) || is_word<"pence">(token) || is_word<"penny">(token);
  }

  void take(ReadNumber const& number) {
    if (has_number()) flush();
    read_ = number;
    scale_ += number.scale;
    span_ = covering(span_, number.span);
    if (number.inexact && hedge_ == Hedge::none) hedge_ = Hedge::about;
    at_ = number.end - 1;
  }

  /// "C $", "U.S. $"
  [[nodiscard]] bool sign_follows() const noexcept {
    Token const* next = at_ + 1;
    if (next != last_ && is_sign(*next, '.')) ++next;
    return next != last_ && next->kind == TokenKind::currency;
  }

  /// "10 $": the sign ends the amount.
  [[nodiscard]] bool currency_behind() const noexcept { return !range_ && currency_ == 0 && at_ + 1 == last_; }

  void symbol(Token const& token) {
    if (token.symbol == '%') { unit_ = Unit::percent; grow(token); return; }
    if (token.symbol == '(' && number_ == nullptr) { bracketed_ = true; grow(token); return; }
    if (token.symbol == ')') { grow(token); return; }
    if (token.symbol == '/') { per_share_ = true; grow(token); return; }
    if (token.symbol == '-' && !has_number()) {
      bool const sign = at_ + 1 != last_ && (at_[1].kind == TokenKind::number || at_[1].kind == TokenKind::currency);
      if (sign && !range_) { minus_ = true; grow(token); }
    }
  }

  void word(Token const& token) {
    auto const& entry = lexicon_entry(token.entry);
    if (per_share_) {
      if ((entry.classes & lexical::dilution) != 0) add_dilution(entry.value);
      grow(token);
      return;
    }
    if (unit_ == Unit::percentage_point || unit_ == Unit::basis_point) { grow(token); return; }
    if ((entry.classes & lexical::multiple_verb) != 0) {
      multiple_word(token, entry.value);
      return;
    }
    if (is_coin(token) && unit_ != Unit::per_share) {
      cents(token);
      return;
    }
    if (has_number() && unit_ == Unit::number && (is_word<"of">(token) || is_word<"one">(token))) return;  // "half of one percent"
    if (is_word<"negative">(token) || is_word<"minus">(token)) { minus_ = true; grow(token); return; }
    if (range_ && number_ != nullptr && (entry.classes & lexical::hedge) != 0) return;
    if (is_word<"percent">(token) || is_word<"percents">(token) || is_word<"pct">(token)) {
      unit_ = point_behind() ? Unit::percentage_point : Unit::percent;
    } else if (is_word<"cent">(token) && unit_ == Unit::per_share) {
      unit_ = Unit::percent;  // "per cent"
    } else if (is_word<"percentage">(token) || is_word<"pp">(token)) {
      unit_ = Unit::percentage_point;
    } else if (is_word<"basis">(token) || is_word<"bp">(token) || is_word<"bps">(token)) {
      unit_ = Unit::basis_point;
    } else if (is_word<"point">(token) || is_word<"points">(token)) {
      unit_ = unit_ == Unit::percent ? Unit::percentage_point : Unit::percentage_point;
    } else if (is_word<"times">(token) || is_word<"fold">(token) || is_word<"x">(token)) {
      unit_ = Unit::multiple;
    } else if (is_word<"eps">(token)) {
      per_share_ = true;
    } else if (is_word<"per">(token) || is_word<"a">(token)) {
      bool const cent = at_ + 1 != last_ && is_word<"cent">(at_[1]);
      if (cent) unit_ = Unit::per_share;  // settled by the next word
      else per_share_ = true;
    } else if ((entry.classes & lexical::scaled_currency) != 0) {
      constexpr int base = 100;
      currency_ = entry.value / base;
      scale_ += entry.value % base;
    } else if ((entry.classes & lexical::scale) != 0 || ((entry.classes & lexical::scale_suffix) != 0 && unit_ != Unit::multiple)) {
      scale_ += entry.value;
    } else if ((has_number() || sign_follows()) && (entry.classes & lexical::nationality) != 0 && (entry.classes & lexical::currency_word) == 0) {
      currency_ = entry.value;
      national_ = true;
    } else if ((entry.classes & (lexical::currency_word | lexical::currency_code)) != 0) {
      if (!national_ && (number_ == nullptr || currency_ == 0)) currency_ = entry.value;
    } else if ((entry.classes & lexical::share_word) != 0) {
      unit_ = Unit::shares;
    } else if (is_word<"to">(token) || is_word<"and">(token) || is_word<"between">(token)) {
      if (range_) { flush(); return; }
    } else if ((entry.classes & lexical::dilution) != 0) {
      add_dilution(entry.value);
      if (currency_ != 0 && unit_ == Unit::number) per_share_ = true;
    }
    grow(token);
  }

  /// "doubled": about twice as much, unless other words bound it.
  void multiple_word(Token const& token, int tenfold) {
    grow(token);
    read_ = ReadNumber{};
    read_->value = {tenfold, -1};
    read_->ulp = {1, -1};
    read_->in_words = true;
    unit_ = Unit::multiple;
    if (hedge_ == Hedge::none) hedge_ = Hedge::about;
  }

  [[nodiscard]] bool point_behind() const noexcept {
    Token const* look = at_ + 1;
    if (look != last_ && look->kind == TokenKind::symbol) ++look;
    return look < last_ && (is_word<"point">(*look) || is_word<"points">(*look));
  }

  /// "fifty cents", "ten dollars and fifty cents", "two pence"
  void cents(Token const& token) {
    grow(token);
    if (unit_ == Unit::percent) return;
    bool const behind_whole = !range_ && phrase_.quantities.size() == 1;
    bool const british = is_word<"pence">(token) || is_word<"penny">(token);
    if (currency_ == 0) currency_ = static_cast<int>(british ? Currency::gbp : Currency::dollar);
    unit_ = Unit::currency;
    cents_ = true;
    if (behind_whole) flush();
  }

  void add_dilution(int value) {
    if (phrase_.dilution != 0 && phrase_.dilution != value) phrase_.dilution = static_cast<std::uint8_t>(Dilution::basic_and_diluted);
    else phrase_.dilution = static_cast<std::uint8_t>(value);
  }

  void grow(Token const& token) {
    if (span_.empty()) span_ = token.span();
    span_.end = token.end();
  }

  void flush() {
    if (!has_number()) return;
    Quantity quantity;
    if (number_ != nullptr) {
      quantity.value = {number_->mantissa, number_->exponent};
      quantity.ulp = {1, number_->exponent};
      quantity.digits = number_->span();
    } else {
      quantity.value = read_->value;
      quantity.ulp = read_->ulp;
      quantity.in_words = read_->in_words;
      quantity.digits = read_->in_words ? span_ : read_->span;
    }
    int const power = scale_ + (cents_ ? -2 : 0);
    quantity.value = quantity.value.scaled(power);
    quantity.ulp = quantity.ulp.scaled(power);
    quantity.bracketed = bracketed_;
    if (bracketed_ || minus_) quantity.value = quantity.value.negated();
    quantity.currency = static_cast<Currency>(currency_);
    quantity.unit = unit_;
    if (unit_ == Unit::number && currency_ != 0) quantity.unit = Unit::currency;
    if (per_share_) quantity.unit = Unit::per_share;
    quantity.hedge = hedge_;
    quantity.span = span_;
    if (cents_ && !range_ && phrase_.quantities.size() == 1) return add_cents(quantity);
    phrase_.quantities.push_back(quantity);
    phrase_.per_share = phrase_.per_share || per_share_;
    scales_.push_back(scale_);
    clear();
  }

  void clear() {
    number_ = nullptr;
    read_.reset();
    span_ = {};
    scale_ = 0;
    bracketed_ = minus_ = cents_ = national_ = false;
  }

  /// "ten dollars and fifty cents" is one amount.
  void add_cents(Quantity const& cents) {
    Quantity& whole = phrase_.quantities.front();
    constexpr int cent = -2;
    if (whole.value.exponent == 0 && cents.value.exponent == cent) {
      whole.value = {whole.value.mantissa * 100 + cents.value.mantissa, cent};
      whole.ulp = cents.ulp;
      whole.span = covering(whole.span, cents.span);
      if (whole.in_words) whole.digits = whole.span;
    }
    clear();
  }

  /// The ends of a range share what only one of them says: unit, currency, scale.
  void finish() {
    if (phrase_.quantities.size() < 2) return;
    Quantity& a = phrase_.quantities.front();
    Quantity const& b = phrase_.quantities.back();
    if (a.unit == Unit::number || (a.unit == Unit::currency && b.unit == Unit::per_share)) a.unit = b.unit;
    if (a.currency == Currency::none) a.currency = b.currency;
    if (scales_[0] == 0 && scales_.back() != 0) {
      a.value = a.value.scaled(scales_.back());
      a.ulp = a.ulp.scaled(scales_.back());
    }
  }

  Token const* first_;
  Token const* last_;
  bool range_;
  Token const* at_ = nullptr;
  Token const* number_ = nullptr;
  std::optional<ReadNumber> read_;  ///< a number that is not one run of digits
  boost::container::small_vector<int, 2> scales_;
  Span span_{};
  Hedge hedge_ = Hedge::none;
  Unit unit_ = Unit::number;
  int currency_ = 0;
  int scale_ = 0;
  bool bracketed_ = false;
  bool minus_ = false;
  bool cents_ = false;
  bool national_ = false;  ///< "Australian" said the currency
  bool per_share_ = false;
  QuantityPhrase phrase_;
};

}  // namespace

QuantityPhrase read_quantity(Token const* first, Token const* last, bool range) {
  return QuantityReader(first, last, range).read();
}

}  // namespace tieout::grammar
