#include "tieout/grammar/quantity/quantity_phrase.hpp"

#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/lex/leaf.hpp"
#include "tieout/grammar/lex/token_word.hpp"

namespace tieout::grammar {
namespace {

using x3::raw;

// clang-format off

inline constexpr auto hyphen = sign_of<'-'>;
inline constexpr auto open = sign_of<'('>;
inline constexpr auto close = sign_of<')'>;

// A currency in front of the number: "$", "US$", "EUR", "Rs.".
// currency = currency-sign | currency-code ["."] ;
inline constexpr auto currency = in_class<lexical::currency_sign>
  | (in_class<lexical::currency_word> >> -glued_sign<'.'>)
  | Leaf{[](Token const& t) { return t.kind == TokenKind::currency; }};

// A scale word behind the number: "million", "bn", "K".
// scale = "hundred" | "thousand" | "million" | "billion" | "trillion" | glued ("K" | "M" | "MM" | "B" | "bn" ...) ;
inline constexpr auto scale = (-hyphen >> in_class<lexical::scale>) | glued_in_class<lexical::scale_suffix>;
// After a currency the suffix may stand apart: "$ 12.3 M", "US$4 bn".
inline constexpr auto loose_scale = scale | in_class<lexical::scale_suffix>;

// Figures in accounting parentheses or with a minus sign: "(1,122)", "-3.1", "1,122".
// signed-number = "(" number ")" | "-" number | number ;
inline constexpr auto minus_number = hyphen >> glued_number;
inline constexpr auto signed_number = (open >> number >> close) | minus_number | number;

// Whole numbers in words: "seven", "twenty-five", "two hundred".
// number-in-words = number-word {["-"] number-word} ;
inline constexpr auto number_in_words = in_class<lexical::number_word> >> *(-hyphen >> in_class<lexical::number_word>);

// What a figure is per: "per diluted share", "a share", "per basic and diluted common share", "per ADS", "per share (diluted)", "diluted EPS".
// per-share = ("per" | "a" | "/") {"fully" | "basic" | "and" | "diluted" | "common" | "ordinary" | "weighted" | "average"} share-word ["(" dilution ")"] | [dilution] "EPS" ;
inline constexpr auto share_adjective = in_class<lexical::dilution> | word<"fully"> | word<"common"> | word<"ordinary"> | word<"weighted"> | word<"average">
  | (word<"and"> >> x3::omit[&in_class<lexical::dilution>]);
inline constexpr auto dilution_mark = open >> -word<"fully"> >> in_class<lexical::dilution> >> -(word<"and"> >> in_class<lexical::dilution>) >> close;
inline constexpr auto per_share =
     ((word<"per"> | word<"a"> | glued_sign<'/'>) >> *share_adjective >> in_class<lexical::share_word> >> -dilution_mark)
   | (-in_class<lexical::dilution> >> word<"eps">);

// Amounts of money: "$1.1 million", "($318,000)", "$(1.2) million", "-$0.4M", "negative $2 million", "EUR 5 billion", "12 million dollars", "fifty cents".
// money = ["-" | "negative" | "minus"] currency signed-number [scale]
//       | (number | number-in-words) [scale] currency-word | (number | number-in-words) ("cents" | "cent") ;
inline constexpr auto minus = hyphen | word<"negative"> | word<"minus">;
inline constexpr auto some_number = number | number_in_words;
inline constexpr auto money =
     (-minus >> currency >> signed_number >> -loose_scale)
   | (some_number >> -scale >> in_class<lexical::currency_word>)
   | (some_number >> (word<"cents"> | word<"cent">));
// Money in accounting parentheses: "($318,000)", "($1.2 million)".
// bracketed-money = "(" currency number [scale] ")" [scale] ;
inline constexpr auto bracketed_money = open >> currency >> number >> -loose_scale >> close >> -loose_scale;

// Money per share without the words: "$0.73 diluted", "$0.52 basic and".
// diluted-money = currency signed-number dilution ;  and no share-word behind
inline constexpr auto diluted_money = currency >> signed_number >> -word<"fully"> >> in_class<lexical::dilution>
   >> x3::omit[!(*share_adjective >> (in_class<lexical::share_word> | word<"eps"> | word<"earnings">))];

// Percentages: "57.4%", "23 percent", "(1.1)%", "seven percent", "12 per cent", "8 pct".
// percent = ["negative" | "minus"] signed-number ["-"] percent-sign | number-in-words ["-"] percent-sign ;
// percent-sign = "%" | "percent" | "per" "cent" | "pct" ;
inline constexpr auto percent_sign = sign_of<'%'> | word<"percent"> | (word<"per"> >> word<"cent">) | word<"pct">;
inline constexpr auto percent =
     (-(word<"negative"> | word<"minus">) >> signed_number >> -hyphen >> percent_sign)
   | (number_in_words >> -hyphen >> percent_sign);
// Percentages in accounting parentheses: "(1.1%)".
// bracketed-percent = "(" number percent-sign ")" ;
inline constexpr auto bracketed_percent = open >> number >> percent_sign >> close;

// Points: "2.4 percentage points", "130 basis points", "25 bps", "1.5 points".
// points = (number | number-in-words) ["-"] (("percentage" | "percent" | "%" | "basis") ["-"] ("point" | "points") | "bp" | "bps" | "points" | "pp") ;
inline constexpr auto point = word<"point"> | word<"points">;
inline constexpr auto points =
     (number | number_in_words) >> -hyphen >> (((word<"percentage"> | word<"percent"> | word<"basis"> | sign_of<'%'>) >> -hyphen >> point)
   | word<"bps"> | word<"bp"> | word<"pp"> | point);

// Multiples: "2.4 times", "1.7x", "ten-fold", and in one word "threefold", "doubled", "halved".
// multiple = (number | number-in-words) ["-"] ("times" | "fold") | number glued "x" | multiple-verb ;
inline constexpr auto multiple =
     (some_number >> -hyphen >> (word<"times"> | word<"fold">))
   | in_class<lexical::multiple_verb>
   | (number >> Leaf{[](Token const& t) { return t.glued && t.kind == TokenKind::word && t.entry == entry_of<"x">(); }});

// Numbers of shares: "29,451 shares", "14.3 million weighted average diluted shares", "305,241,294 common units".
// share-count = number [scale] {share-adjective} share-word ;  plain "units" are counted things
inline constexpr auto any_unit = word<"unit"> | word<"units">;
inline constexpr auto share_kind = in_class<lexical::dilution> | word<"weighted"> | word<"average"> | word<"common"> | word<"ordinary"> | hyphen;
inline constexpr auto share_count = number >> -scale >> ((+share_kind >> in_class<lexical::share_word>) | (in_class<lexical::share_word> - any_unit));

// Bare amounts with a scale word: "16.24 million", "4.2 billion", "two million".
// scaled = (number | number-in-words) scale ;
inline constexpr auto scaled = some_number >> scale;

// Words that bound a figure: "approximately", "more than", "in excess of", "up to", "at least", "nearly", "less than".
// hedge = "approximately" | "about" | "around" | "roughly" | ("more" | "less") "than" | "over" | "under" | "in" "excess" "of" | "up" "to"
//       | "as" "much" "as" | "at" "least" | "nearly" | "almost" ;
inline constexpr auto hedge_word = in_class<lexical::hedge>;
inline constexpr auto hedge =
     hedge_word | ((word<"more"> | word<"less"> | word<"greater"> | word<"fewer">) >> word<"than">) | (word<"in"> >> word<"excess"> >> word<"of">)
   | (word<"up"> >> word<"to">) | (word<"at"> >> word<"least">) | (word<"as"> >> word<"much"> >> word<"as">);

// Ranges: "36-37%", "$4.1 million to $4.6 million", "$400K-$600K", "between 7% and 9%".
// hyphen-range = number "-" number percent-sign | currency number [scale] "-" [currency] number [scale] ;
// to-range = money "to" [hedge] money [per-share] | currency number "to" money [per-share] | [percent | number] "to" percent
//          | "between" (currency number | money) "and" money [per-share] | "between" (percent | number) "and" percent ;  numbers of at most two digits
inline constexpr auto hyphen_range =
     (number >> hyphen >> number >> -hyphen >> percent_sign)
   | (currency >> number >> -scale >> hyphen >> -currency >> number >> -loose_scale >> -per_share);
inline constexpr auto low_money = currency >> number;
inline constexpr Leaf low_number{[](Token const& t) { return t.kind == TokenKind::number && (t.digits <= 2 || t.exponent != 0); }};
inline constexpr auto to_range =
     (money >> word<"to"> >> -hedge_word >> money >> -per_share)
   | (low_money >> word<"to"> >> money >> -per_share)
   | (percent >> word<"to"> >> percent)
   | (low_number >> word<"to"> >> percent)
   | (word<"between"> >> ((low_money >> word<"and"> >> money >> -per_share) | (money >> word<"and"> >> money >> -per_share) | (percent >> word<"and"> >> percent) | (low_number >> word<"and"> >> percent)));

// quantity = [hedge] ( points | percent | multiple | diluted-money | money [per-share] | share-count | scaled ) ;
x3::rule<class quantity_rule, TokenRange> const quantity = "quantity";
auto const quantity_def = raw[-hedge >> (points | percent | multiple | diluted_money | (money >> -per_share) | share_count | scaled)];
BOOST_SPIRIT_DEFINE(quantity)

// bracketed = bracketed-percent | bracketed-money [per-share] ;
x3::rule<class bracketed_rule, TokenRange> const bracketed = "bracketed";
auto const bracketed_def = raw[bracketed_percent | (bracketed_money >> -per_share)];
BOOST_SPIRIT_DEFINE(bracketed)

// range = [hedge] (hyphen-range | to-range) ;
x3::rule<class range_rule, TokenRange> const quantity_range = "range";
auto const quantity_range_def = raw[-hedge >> (hyphen_range | to_range)];
BOOST_SPIRIT_DEFINE(quantity_range)

x3::rule<class hyphen_range_rule, TokenRange> const joined_range = "hyphen-range";
auto const joined_range_def = raw[-hedge >> hyphen_range];
BOOST_SPIRIT_DEFINE(joined_range)

// clang-format on


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
    if (token.kind != TokenKind::word) return;
    auto const next_is = [&](std::uint16_t entry) { return at_ + 1 != last_ && is_word(at_[1], entry); };
    if (is_word<"more">(token) || is_word<"greater">(token)) { if (next_is(entry_of<"than">())) { hedge_ = Hedge::more_than; at_ += 2; } return; }
    if (is_word<"less">(token) || is_word<"fewer">(token)) { if (next_is(entry_of<"than">())) { hedge_ = Hedge::less_than; at_ += 2; } return; }
    if (is_word<"in">(token) && next_is(entry_of<"excess">())) { hedge_ = Hedge::more_than; at_ += 3; return; }
    if (is_word<"up">(token) && next_is(entry_of<"to">())) { hedge_ = Hedge::up_to; at_ += 2; return; }
    if (is_word<"at">(token) && next_is(entry_of<"least">())) { hedge_ = Hedge::at_least; at_ += 2; return; }
    if (is_word<"as">(token)) { hedge_ = Hedge::up_to; at_ += 3; return; }
    if (has_class(token, lexical::hedge)) { hedge_ = static_cast<Hedge>(lexicon_entry(token.entry).value); ++at_; }
  }

  void step() {
    Token const& token = *at_;
    switch (token.kind) {
      case TokenKind::number:
        if (number_ != nullptr || words_value_) flush();
        number_ = at_;
        grow(token);
        return;
      case TokenKind::currency:
        if (number_ != nullptr) flush();
        currency_ = lexicon_entry(token.entry).value;
        grow(token);
        return;
      case TokenKind::symbol: symbol(token); return;
      case TokenKind::word: word(token); return;
    }
  }

  void symbol(Token const& token) {
    if (token.symbol == '%') { unit_ = Unit::percent; grow(token); return; }
    if (token.symbol == '(' && number_ == nullptr) { bracketed_ = true; grow(token); return; }
    if (token.symbol == ')') { grow(token); return; }
    if (token.symbol == '/') { per_share_ = true; grow(token); return; }
    if (token.symbol == '-' && number_ == nullptr && !words_value_) {
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
    if (is_word<"negative">(token) || is_word<"minus">(token)) { minus_ = true; grow(token); return; }
    if (range_ && number_ != nullptr && (entry.classes & lexical::hedge) != 0) return;
    if (is_word<"percent">(token) || is_word<"pct">(token)) {
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
    } else if (is_word<"cents">(token) || is_word<"cent">(token)) {
      if (unit_ != Unit::percent) { unit_ = Unit::currency; cents_ = true; if (currency_ == 0) currency_ = static_cast<int>(Currency::dollar); }
    } else if (is_word<"eps">(token)) {
      per_share_ = true;
    } else if (is_word<"per">(token) || is_word<"a">(token)) {
      bool const cent = at_ + 1 != last_ && is_word<"cent">(at_[1]);
      if (cent) unit_ = Unit::per_share;  // settled by the next word
      else per_share_ = true;
    } else if ((entry.classes & lexical::number_word) != 0 && number_ == nullptr && scale_ == 0) {
      add_number_word(entry.value);
    } else if ((entry.classes & lexical::scale) != 0 || ((entry.classes & lexical::scale_suffix) != 0 && unit_ != Unit::multiple)) {
      scale_ += entry.value;
    } else if ((entry.classes & lexical::currency_word) != 0) {
      if (number_ != nullptr && currency_ != 0) return;
      currency_ = entry.value;
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
    words_value_ = tenfold;
    word_exponent_ = -1;
    unit_ = Unit::multiple;
    if (hedge_ == Hedge::none) hedge_ = Hedge::about;
  }

  [[nodiscard]] bool point_behind() const noexcept {
    Token const* look = at_ + 1;
    if (look != last_ && look->kind == TokenKind::symbol) ++look;
    return look < last_ && (is_word<"point">(*look) || is_word<"points">(*look));
  }

  void add_number_word(int value) {
    if (value == 100 && words_value_) *words_value_ *= 100;
    else words_value_ = words_value_.value_or(0) + value;
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
    if (number_ == nullptr && !words_value_) return;
    Quantity quantity;
    if (number_ != nullptr) {
      quantity.value = {number_->mantissa, number_->exponent};
      quantity.ulp = {1, number_->exponent};
      quantity.digits = number_->span();
    } else {
      quantity.value = {*words_value_, word_exponent_};
      quantity.ulp = {1, word_exponent_};
      quantity.in_words = true;
      quantity.digits = span_;
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
    phrase_.quantities.push_back(quantity);
    phrase_.per_share = phrase_.per_share || per_share_;
    scales_.push_back(scale_);
    number_ = nullptr;
    words_value_.reset();
    span_ = {};
    scale_ = 0;
    bracketed_ = minus_ = cents_ = false;
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
  std::optional<std::int64_t> words_value_;
  int word_exponent_ = 0;
  std::vector<int> scales_;
  Span span_{};
  Hedge hedge_ = Hedge::none;
  Unit unit_ = Unit::number;
  int currency_ = 0;
  int scale_ = 0;
  bool bracketed_ = false;
  bool minus_ = false;
  bool cents_ = false;
  bool per_share_ = false;
  QuantityPhrase phrase_;
};

[[nodiscard]] bool may_begin_quantity(Token const& token) noexcept {
  switch (token.kind) {
    case TokenKind::number:
    case TokenKind::currency: return true;
    case TokenKind::symbol: return token.symbol == '(' || token.symbol == '-';
    case TokenKind::word:
      return has_class(token, lexical::hedge | lexical::number_word | lexical::currency_word | lexical::multiple_verb) || is_word<"negative">(token) ||
             is_word<"minus">(token) || is_word<"as">(token) || is_word<"more">(token) ||
             is_word<"less">(token) || is_word<"greater">(token) || is_word<"fewer">(token) ||
             is_word<"in">(token) || is_word<"up">(token) || is_word<"at">(token) || is_word<"between">(token);
  }
  return false;
}

}  // namespace

std::optional<QuantityPhrase> match_quantity(Token const* first, Token const* last, QuantityReading reading) {
  if (first == last || !may_begin_quantity(*first)) return std::nullopt;
  TokenRange tokens;
  Token const* at = first;
  if (reading.ranges ? x3::parse(at, last, quantity_range, tokens) : x3::parse(at, last, joined_range, tokens)) return QuantityReader(first, at, true).read();
  at = first;
  if (x3::parse(at, last, quantity, tokens)) return QuantityReader(first, at, false).read();
  at = first;
  if (reading.brackets && x3::parse(at, last, bracketed, tokens)) return QuantityReader(first, at, false).read();
  return std::nullopt;
}

}  // namespace tieout::grammar
