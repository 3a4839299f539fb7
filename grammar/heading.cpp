#include "tieout/grammar/heading.hpp"

#include "tieout/grammar/lex/leaf.hpp"
#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/lex/production.hpp"
#include "tieout/grammar/period/period.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace tieout {
namespace {

using namespace grammar;

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// A word in any case that the lexicon need not know.
struct Text : x3::parser<Text> {
  using attribute_type = x3::unused_type;
  [[maybe_unused]] static constexpr bool has_attribute = false;
  std::string_view source;
  std::string_view spelling;

  constexpr Text(std::string_view of, std::string_view word_text) : source(of), spelling(word_text) {}

  template <typename Context, typename RContext, typename Attribute>
  bool parse(TokenIterator& first, TokenIterator const& last, Context const&, RContext&, Attribute&) const {
    if (first == last || first->kind == TokenKind::number || first->length != spelling.size()) return false;
    for (std::size_t i = 0; i < spelling.size(); ++i)
      if (lower(source[first->offset + i]) != spelling[i]) return false;
    ++first;
    return true;
  }
};

/// Reads a heading from its tokens.
class HeadingReader {
 public:
  explicit HeadingReader(std::string_view text) : text_(text), tokens_(lex(text)) {
    first_ = tokens_.data();
    last_ = first_ + tokens_.size();
  }

  [[nodiscard]] Heading read() {
    heading_.periods = periods_in(text_);
    read_bare_length();
    for (Token const* at = first_; at != last_; ++at) {
      read_scale(at);
      read_exception(at);
      read_currency(at);
    }
    heading_.percent = only_percent();
    heading_.kind = kind();
    heading_.basis = basis();
    return heading_;
  }

 private:
  [[nodiscard]] Text w(std::string_view spelling) const { return {text_, spelling}; }

  [[nodiscard]] std::string_view view(Token const& token) const noexcept {
    return text_.substr(token.offset, token.length);
  }

  [[nodiscard]] bool is(Token const* at, std::string_view spelling) const noexcept {
    if (at < first_ || at >= last_ || at->length != spelling.size() || at->kind == TokenKind::number) return false;
    std::string_view const own = view(*at);
    return std::equal(own.begin(), own.end(), spelling.begin(), [](char a, char b) { return lower(a) == b; });
  }

  [[nodiscard]] bool is_any(Token const* at, std::initializer_list<std::string_view> spellings) const noexcept {
    return std::any_of(spellings.begin(), spellings.end(), [&](std::string_view s) { return is(at, s); });
  }

  [[nodiscard]] bool sign(Token const* at, char symbol) const noexcept {
    return at >= first_ && at < last_ && at->kind == TokenKind::symbol && at->symbol == symbol;
  }

  [[nodiscard]] bool is_currency(Token const* at) const noexcept {
    return at >= first_ && at < last_ &&
           (lexicon_entry(at->entry).classes & (lexical::currency_sign | lexical::currency_word)) != 0;
  }

  [[nodiscard]] bool is_share(Token const* at) const noexcept { return is_any(at, {"share", "shares"}); }

  template <typename Grammar>
  [[nodiscard]] bool begins(Token const* at, Grammar const& grammar) const {
    TokenIterator first = at;
    return x3::parse(first, last_, grammar);
  }

  template <typename Grammar>
  [[nodiscard]] bool anywhere(Grammar const& grammar) const {
    for (Token const* at = first_; at != last_; ++at)
      if (begins(at, grammar)) return true;
    return false;
  }

  // Scales: "in thousands", "amounts in 000's", "($ million)", "$'000", "$MM", "millions of dollars", "(in dollars)".
  // heading-scale = "thousands" | "millions" | "billions"
  //               | ["(" | "in" | "of" | currency] ("thousand" | "million" | "mm" | "mil" | "mln" | "billion" | "bn")
  //               | currency ("m" | "k") | code of a currency and "m" in one word | word ending in "000" | zeros in threes | "(" "in" "dollars" ;
  [[nodiscard]] std::optional<int> scale_at(Token const* at) const noexcept {
    if (at->kind == TokenKind::number) {
      bool const zeros =
          at->mantissa == 0 && at->exponent == 0 && at->digits % 3 == 0 && at->digits >= 3 && at->digits <= 9;
      bool const begun = at == first_ || !at->glued || at[-1].kind != TokenKind::number;
      bool const comma = sign(at - 1, ',') && at->glued && at - 1 > first_ && at[-2].kind == TokenKind::number;
      return zeros && begun && !comma ? std::optional<int>(at->digits) : std::nullopt;
    }
    if (at->kind != TokenKind::word) return std::nullopt;
    if (is_any(at, {"thousands", "thousand"})) return named_scale(at, 3);
    if (is_any(at, {"millions", "million", "mm", "mil", "mln"})) return named_scale(at, 6);
    if (is_any(at, {"billions", "billion", "bn"})) return named_scale(at, 9);
    if (at - first_ >= 2 && is(at, "dollars") && is(at - 1, "in") && sign(at - 2, '(')) return 0;
    if (at->length >= 4 && at->length <= 6 && view(*at).substr(at->length - 3) == "000") return 3;
    if (is(at, "m") && is_currency(at - 1)) return 6;
    if (is(at, "k") && is_currency(at - 1)) return 3;
    if (is_any(at, {"gbpm", "eurm", "usdm", "chfm", "sekm", "nokm", "dkkm", "audm", "cadm", "nzdm", "zarm"})) return 6;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<int> named_scale(Token const* at, int scale) const noexcept {
    char const last_letter = lower(view(*at).back());
    if (last_letter == 's') return scale;
    bool const led = at == first_ || is_currency(at - 1) || is_any(at - 1, {"in", "of"}) || sign(at - 1, '(');
    return led && (at == first_ || at[-1].kind != TokenKind::number) ? std::optional<int>(scale) : std::nullopt;
  }

  void read_scale(Token const* at) {
    std::optional<int> const scale = scale_at(at);
    if (!scale) return;
    matched<"heading-scale">();
    if (excepted_) {
      // "except share data, which are shown in thousands": shares have a scale of their own.
      if (heading_.except_shares) {
        heading_.share_scale = *scale;
        heading_.except_shares = false;
      } else if (!heading_.scale) {
        heading_.scale = *scale;
      }
      return;
    }
    bool shares = false, others = false;
    for (Token const* back = at - 1; back >= first_ && at - back <= 6; --back) {
      if (sign(back, ',') || sign(back, ';') || sign(back, '(') || scale_at(back)) break;
      if (is_share(back)) shares = true;
      if (is_currency(back) || is_any(back, {"amounts", "figures", "data"})) others = true;
    }
    if (shares) heading_.share_scale = *scale;
    if ((!shares || others) && !heading_.scale) heading_.scale = *scale;
  }

  // What the scale is not for: "except per share data", "other than share and per share amounts".
  // exception = ("except" | "excluding" | "excepting" | "other" "than")
  //             {word | sign} ["per"] {word | sign} ("share" | "shares") {word} ;
  void read_exception(Token const* at) {
    if (is_any(at, {"except", "excluding", "excepting"}) || (is(at, "other") && is(at + 1, "than"))) {
      matched<"exception">();
      excepted_ = true;
    }
    if (!excepted_) return;
    if (is(at, "per")) heading_.except_per_share = true;
    if (!is_share(at)) return;
    for (Token const* back = at - 1; back >= first_ && at - back <= 4; --back) {
      if (is(back, "per")) return;
      if (is(back, "and") || sign(back, ',') || is(back, "except")) break;
    }
    // "share and per share data" excepts both, "share prices" neither.
    if (is_any(at + 1, {"price", "prices"})) return;
    heading_.except_shares = true;
  }

  // A length whose end stands elsewhere: "Three Months Ended" over columns of dates, "One Year Change".
  // bare-length = count ["-"] unit | unit ("ended" | "ending") ;
  void read_bare_length() {
    if (std::any_of(heading_.periods.begin(), heading_.periods.end(), [](PeriodReference const& r) {
          return r.length != Length::unspecified || r.ordinal != 0 || r.relation != Relation::none;
        }))
      return;
    for (Token const* at = first_; at != last_; ++at) {
      if (at->kind != TokenKind::word || (lexicon_entry(at->entry).classes & lexical::period_unit) == 0) continue;
      int const months = lexicon_entry(at->entry).value;
      int const count = count_before(at);
      bool const ended = is_any(at + 1, {"ended", "ending"});
      if (months < 0 || (count == 0 && (!ended || months == 0))) continue;
      matched<"bare-length">();
      PeriodReference length;
      length.length = months == 0 ? Length::weeks : Length::months;
      length.count = static_cast<std::uint8_t>(std::min(std::max(count, 1) * std::max(months, 1), 120));
      length.span = at->span();
      for (PeriodReference& reference : heading_.periods) {
        reference.length = length.length;
        reference.count = length.count;
      }
      if (heading_.periods.empty()) heading_.periods.push_back(length);
      return;
    }
  }

  [[nodiscard]] int count_before(Token const* at) const noexcept {
    --at;
    if (sign(at, '-')) --at;
    if (at < first_) return 0;
    if (at->kind == TokenKind::number) return at->exponent == 0 && at->digits <= 2 ? static_cast<int>(at->mantissa) : 0;
    bool const counts = at->kind == TokenKind::word && (lexicon_entry(at->entry).classes & lexical::number_word) != 0;
    return counts ? lexicon_entry(at->entry).value : 0;
  }

  // Currencies: "Canadian dollars", "in US$", "RMB", "U.S. dollars".
  // heading-currency = currency-sign | currency-word
  //                  | ("US" | "U.S." | "Canadian" | "Australian" | "Hong" "Kong" | "Singapore") currency-word ;
  void read_currency(Token const* at) {
    if (!is_currency(at)) return;
    matched<"heading-currency">();
    auto currency = static_cast<Currency>(lexicon_entry(at->entry).value);
    if (is_any(at, {"dollars", "dollar", "$"})) {
      if (is(at - 1, "canadian")) currency = Currency::cad;
      if (is(at - 1, "australian")) currency = Currency::aud;
      if (is(at - 1, "us") || is(at - 1, "u.s") || is(at - 1, "u.s.") ||
          (sign(at - 1, '.') && is_any(at - 2, {"s", "u.s"})))
        currency = Currency::usd;
      if (is(at - 1, "kong")) currency = Currency::hkd;
      if (is(at - 1, "singapore")) currency = Currency::sgd;
    }
    if (heading_.currency == Currency::none || heading_.currency == Currency::dollar) heading_.currency = currency;
  }

  // Columns of percentages alone: "%", "(in percent)".
  // percent-heading = {"(" | ")"} ["in"] ("%" | "percent" | "percentage" | "percentages") {"(" | ")"} ;
  [[nodiscard]] bool only_percent() const {
    auto const percent = sign_of<'%'> | w("percent") | w("percentage") | w("percentages");
    auto const brackets = *(sign_of<'('> | sign_of<')'>);
    TokenIterator at = first_;
    if (!x3::parse(at, last_, brackets >> -w("in") >> percent >> brackets) || at != last_) return false;
    matched<"percent-heading">();
    return true;
  }

  // Columns of shares: "% of revenue", "percent of total loans", "% sales" where nothing says that they changed.
  // percent-of-total = ("%" | "percent" | "percentage" | "pct") ("of" | "sales" | "revenue" | "revenues") ;
  // Columns of changes: "% Change", "Increase (Decrease)", "Y/Y", "Favorable/(Unfavorable)".
  // change-heading = "change" | "changes" | "variance" | "difference" | "increase" | "decrease" | "growth"
  //                | "chg" | "var" | "fluctuation" | ("favorable" | "unfavorable" in both spellings)
  //                | "inc" ["."] ["/" | "("] "dec" ;
  // over-heading = "Y" "/" "Y" | "Q" "/" "Q" | "YoY" | "QoQ" | "Y" "-" "o" "-" "Y" | "year" ["-"] "over" ["-"] "year" ;
  [[nodiscard]] ColumnKind kind() const {
    auto const percent = sign_of<'%'> | w("percent") | w("percentage") | w("pct");
    if (note()) return ColumnKind::note;
    auto const change = production<"change-heading">(
        w("change") | w("changes") | w("variance") | w("difference") | w("increase") | w("decrease") | w("growth") |
        w("chg") | w("var") | w("fluctuation") | w("favorable") | w("unfavorable") | w("favourable") |
        w("unfavourable") | (w("inc") >> -sign_of<'.'> >> -(sign_of<'/'> | sign_of<'('>) >> w("dec")));
    auto const over =
        production<"over-heading">((w("y") >> sign_of<'/'> >> w("y")) | (w("q") >> sign_of<'/'> >> w("q")) | w("yoy") |
                                   w("qoq") | (w("year") >> -sign_of<'-'> >> w("over") >> -sign_of<'-'> >> w("year")) |
                                   (w("y") >> sign_of<'-'> >> w("o") >> sign_of<'-'> >> w("y")));
    bool const says_change = anywhere(change);
    auto const of_sales = w("sales") | w("revenue") | w("revenues");
    if (anywhere(production<"percent-of-total">(percent >> (w("of") | of_sales))))
      if (!says_change || anywhere(percent >> w("of"))) return ColumnKind::percent_of_total;
    bool const changes = says_change && !names_a_line();
    if (!changes && !anywhere(over)) return ColumnKind::amount;
    return anywhere(percent) ? ColumnKind::percent_change : ColumnKind::change;
  }

  /// "Change in fair value" heads amounts of its own; "change in US $", "increase (decrease) in constant currency" do
  /// not.
  [[nodiscard]] bool names_a_line() const {
    for (Token const* at = first_; at != last_; ++at) {
      if (!is_any(at, {"change", "changes", "increase", "decrease"})) continue;
      Token const* next = at + 1;
      if (sign(next, '(')) {
        while (next < last_ && !sign(next, ')')) ++next;
        ++next;
      }
      if (!is_any(next, {"in", "of"})) continue;
      ++next;
      if (is_currency(next) || sign(next, '%') ||
          is_any(next, {"constant", "percent", "dollars", "us", "amount", "local"}))
        continue;
      if (next < last_ && next->kind == TokenKind::word) return true;
    }
    return false;
  }

  // Columns of references to notes: "Note", "Note No.", "Ref.".
  // note-heading = ("note" | "notes" | "ref" | "footnote" | "footnotes" | "reference")
  //                ["no" | "ref" | "number" | "reference"] ["."] ;
  [[nodiscard]] bool note() const {
    auto const word_of_note = w("note") | w("notes") | w("ref") | w("footnote") | w("footnotes") | w("reference");
    TokenIterator at = first_;
    bool const found =
        x3::parse(at, last_, word_of_note >> -(w("no") | w("ref") | w("number") | w("reference")) >> -sign_of<'.'>) &&
        at == last_;
    if (found) matched<"note-heading">();
    return found;
  }

  // Bases: "Non-GAAP", "Constant Currency", "Pro Forma", "Adjustments", "As Adjusted", "As Restated".
  // non-gaap-heading = "non" ["-"] "GAAP" | "adjusted" | "underlying" | "core" ;
  // gaap-heading = "GAAP" ;  without "non"
  // constant-currency-heading = "constant" ["-"] ("currency" | "currencies" | "dollar" | "dollars") ;
  // pro-forma-heading = "pro" ["-"] "forma" | "proforma" ;
  // adjustment-heading = "adj" | "adjustment" | "adjustments" ;
  // restated-heading = "restated" | "recast" ;
  // as-reported-heading = "as" ["previously"] "reported" ;
  [[nodiscard]] Basis basis() const {
    auto const hyphen = sign_of<'-'>;
    auto const non_gaap = production<"non-gaap-heading">(w("non") >> -hyphen >> w("gaap"));
    bool gaap = false, other = false;
    for (Token const* at = first_; at != last_; ++at) {
      if (begins(at, non_gaap) || is_any(at, {"nongaap", "non-gaap"})) other = true;
      if (is(at, "gaap") && !(is(at - 1, "non") || (sign(at - 1, '-') && is(at - 2, "non")))) {
        matched<"gaap-heading">();
        gaap = true;
      }
    }
    auto const currency = w("currency") | w("currencies") | w("dollar") | w("dollars");
    if (anywhere(production<"constant-currency-heading">(w("constant") >> -hyphen >> currency)))
      return Basis::constant_currency;
    if (gaap && other) return Basis::unspecified;
    if (anywhere(production<"pro-forma-heading">((w("pro") >> -hyphen >> w("forma")) | w("proforma"))))
      return gaap ? Basis::unspecified : Basis::pro_forma;
    if (other) return Basis::non_gaap;
    if (anywhere(production<"adjustment-heading">(w("adj") | w("adjustment") | w("adjustments"))))
      return Basis::adjustment;
    if (anywhere(production<"non-gaap-heading">(w("adjusted") | w("underlying") | w("core")))) return Basis::non_gaap;
    if (gaap) return Basis::gaap;
    if (anywhere(production<"restated-heading">(w("restated") | w("recast")))) return Basis::restated;
    if (anywhere(production<"as-reported-heading">(w("as") >> -w("previously") >> w("reported"))))
      return Basis::as_reported;
    return Basis::unspecified;
  }

  std::string_view text_;
  std::vector<Token> tokens_;
  Token const* first_ = nullptr;
  Token const* last_ = nullptr;
  bool excepted_ = false;
  Heading heading_;
};

}  // namespace

Heading parse_heading(std::string_view text) { return HeadingReader(text).read(); }

}  // namespace tieout
