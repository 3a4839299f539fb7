#include "tieout/grammar/lex/lex.hpp"

#include "tieout/grammar/lex/lexicon.hpp"
#include "tieout/grammar/lex/word_set.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tieout {
namespace {

enum CharClass : std::uint8_t { other, blank, digit, letter, high_letter, outside };

constexpr std::array<std::uint8_t, 256> make_classes() {
  std::array<std::uint8_t, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') classes[c] = blank;
    else if (c >= '0' && c <= '9') classes[c] = digit;
    else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) classes[c] = letter;
    else if (c >= 0x80) classes[c] = high_letter;
    else classes[c] = other;
  }
  return classes;
}
constexpr auto classes = make_classes();

/// A sign outside ASCII: its length, what it stands for, and the currency sign it is, if any.
struct Sign {
  std::uint8_t length = 0;
  char symbol = 0;
  bool currency = false;
  bool space = false;
};

Sign sign_at(std::string_view text, std::size_t at) noexcept {
  auto const byte = [&](std::size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  if (byte(0) == 0xC2) {
    switch (byte(1)) {
      case 0xA0: return {2, ' ', false, true};
      case 0xA3: case 0xA5: return {2, 0, true, false};       // pound, yen
      case 0xAD: return {2, ' ', false, true};                // soft hyphen
      case 0xB1: return {2, '~', false, false};               // plus-minus
      case 0xB7: return {2, '*', false, false};               // middle dot
      case 0xA9: case 0xAE: case 0xA7: case 0xB6: case 0xB0: case 0xAB: case 0xBB: case 0xB2: case 0xB3: case 0xB9:
        return {2, '?', false, false};
      default: return {};
    }
  }
  if (byte(0) == 0xE2 && at + 2 < text.size()) {
    if (byte(1) == 0x80) {
      unsigned const c = byte(2);
      if (c >= 0x90 && c <= 0x95) return {3, '-', false, false};
      if (c >= 0x98 && c <= 0x9B) return {3, '\'', false, false};
      if (c >= 0x9C && c <= 0x9F) return {3, '"', false, false};
      if (c == 0xA2) return {3, '*', false, false};
      if (c == 0xA6) return {3, '.', false, false};
      if ((c >= 0x80 && c <= 0x8F) || c == 0xAF || c == 0xA8 || c == 0xA9) return {3, ' ', false, true};
      return {3, '?', false, false};
    }
    // Currency signs, from U+20A0 on; those that the lexicon does not have are signs like others.
    if (byte(1) == 0x82) return find_word(text.substr(at, 3)) != 0 ? Sign{3, 0, true, false} : Sign{3, '?', false, false};
    if (byte(1) == 0x88 && byte(2) == 0x92) return {3, '-', false, false};
    if (byte(1) == 0x84 && (byte(2) == 0xA2 || byte(2) == 0xA0)) return {3, '?', false, false};
    if (byte(1) == 0x97 && (byte(2) == 0x8F || byte(2) == 0xA6)) return {3, '*', false, false};
    if (byte(1) == 0x96 && byte(2) == 0xAA) return {3, '*', false, false};
    return {};
  }
  if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return {3, ' ', false, true};
  if (byte(0) == 0xEF && byte(1) == 0xBF && byte(2) == 0xBD) return {3, '?', false, false};
  return {};
}

/// Figures may be said in words: "two million", "doubled".
inline constexpr grammar::WordSet figure_words = grammar::WordSet(lexical::number_word | lexical::multiple_verb | lexical::fraction | lexical::fraction_sign | lexical::scale)
                                                  .with<"quarter">();

class Lexer {
 public:
  Lexer(std::string_view text, TokenBuffer& buffer) : text_(text), buffer_(buffer), tokens_(buffer.room) {
    buffer.stops.clear();
    buffer.figures.clear();
  }

  void run() {
    while (at_ < text_.size()) {
      plain_text();
      switch (class_at(at_)) {
        case blank: ++at_; break;
        case digit: number(); break;
        case letter: word(); break;
        case high_letter: sign_or_word(); break;
        case other: sign(); break;
        default: break;
      }
    }
    buffer_.count = size_;
  }

 private:
  [[nodiscard]] std::uint8_t class_at(std::size_t at) const noexcept {
    return at < text_.size() ? classes[static_cast<unsigned char>(text_[at])] : static_cast<std::uint8_t>(outside);
  }
  [[nodiscard]] bool is_letter(std::size_t at) const noexcept { return class_at(at) == letter || class_at(at) == high_letter; }

  [[nodiscard]] bool after_word_or_number() const noexcept {
    if (size_ == 0 || last_end_ != at_) return false;
    TokenKind const last = tokens_[size_ - 1].kind;
    return last != TokenKind::symbol && last != TokenKind::currency;
  }

  /// "'s" directly behind a word or a number, as in "Company's" and "000's".
  [[nodiscard]] bool possessive(std::size_t sign_length) const noexcept {
    if (!after_word_or_number() || at_ + sign_length >= text_.size()) return false;
    char const s = text_[at_ + sign_length];
    if (s != 's' && s != 'S') return false;
    std::uint8_t const next = class_at(at_ + sign_length + 1);
    return next == outside || next == blank || next == other;
  }

  /// One more token.
  [[nodiscard]] Token& next() {
    if (size_ == tokens_.size()) tokens_.resize(2 * size_ + 64);
    return tokens_[size_++] = Token();
  }

  Token& emit(TokenKind kind, std::size_t begin, std::size_t length) {
    Token& token = next();
    token.kind = kind;
    token.offset = static_cast<std::uint32_t>(begin);
    token.length = static_cast<std::uint32_t>(length);
    token.glued = begin == last_end_;
    last_end_ = at_ = begin + length;
    return token;
  }

  /// The last token is or holds a figure.
  void note_figure() { buffer_.figures.push_back(static_cast<std::uint32_t>(size_ - 1)); }

  void emit_symbol(char symbol, std::size_t length) {
    emit(TokenKind::symbol, at_, length).symbol = symbol;
    if (symbol == '.' || symbol == '!' || (symbol == '?' && length == 1)) note_stop();
  }

  /// The last token may end a sentence.
  void note_stop() { buffer_.stops.push_back(static_cast<std::uint32_t>(size_ - 1)); }

  void emit_currency(std::size_t begin, std::size_t length) {
    std::uint16_t const entry = find_word(text_.substr(begin, length));
    emit(TokenKind::currency, begin, length).entry = entry;
    note_figure();
  }

  void sign() {
    char const c = text_[at_];
    if (c == '.' && class_at(at_ + 1) == digit && !after_word_or_number()) number();
    else if (c == '$') emit_currency(at_, 1);
    else if (c == '\'' && possessive(1)) at_ += 2;
    else emit_symbol(c, 1);
  }

  void sign_or_word() {
    Sign const sign = sign_at(text_, at_);
    if (sign.space) at_ += sign.length;
    else if (sign.currency) emit_currency(at_, sign.length);
    else if (sign.symbol == '\'' && possessive(sign.length)) at_ += sign.length + 1u;
    else if (sign.length != 0) emit_symbol(sign.symbol, sign.length);
    else word();
  }

  /// What most of a text is: words of plain letters, and the commas and full stops behind them.  Stops at anything
  /// else, and where fewer bytes are left than a word may have.
  void plain_text() {
    char const* const text = text_.data();
    std::size_t const size = text_.size();
    std::size_t at = at_;
    std::size_t last_end = last_end_;
    while (size - at > lexicon::longest_word + 2) {
      auto const word = lexicon::leading_word(text + at);
      std::size_t const end = at + word.length;
      char const behind = text[end];
      bool const mark = (behind == ',' || behind == '.') && text[end + 1] == ' ';
      if (word.length == 0 || !(behind == ' ' || mark)) break;
      Token& token = next();
      token.kind = TokenKind::word;
      token.offset = static_cast<std::uint32_t>(at);
      token.length = word.length;
      token.entry = lexicon::find_key(word.key);
      token.glued = at == last_end;
      token.capital = is_capital(text[at]);
      token.upper = word.all_capitals && word.length > 1;
      if (figure_words.has(token.entry)) note_figure();
      last_end = end;
      at = end + 1;
      if (mark) {
        Token& sign = next();
        sign.kind = TokenKind::symbol;
        sign.offset = static_cast<std::uint32_t>(end);
        sign.length = 1;
        sign.symbol = behind;
        sign.glued = true;
        if (behind == '.') note_stop();
        last_end = at++;
      }
    }
    at_ = at;
    last_end_ = last_end;
  }

  void word() {
    std::size_t end = at_;
    while (class_at(end) == letter) ++end;
    std::uint8_t const behind = class_at(end);
    bool const ends = behind == blank || behind == outside || (behind == other && text_[end] != '&' && text_[end] != '.' && text_[end] != '$');
    if (ends) emit_word(at_, end, false);
    else unusual_word(end);
  }

  /// A word up to `end` and what may still belong to it: digits, letters outside ASCII, "&" and full stops inside.
  void unusual_word(std::size_t end) {
    std::size_t const begin = at_;
    std::size_t letters = end - begin;  // before the first digit
    bool digits = false;
    for (;; ++end) {
      std::uint8_t const here = class_at(end);
      if (here == digit) {
        digits = true;
        continue;
      }
      bool const goes_on = here == letter || (here == high_letter && sign_at(text_, end).length == 0) ||
                           (here == other && ((text_[end] == '&' && end > begin && is_letter(end + 1)) ||
                                              (text_[end] == '.' && dotted_initials(begin, end))));
      if (!goes_on) break;
      if (!digits) ++letters;
    }
    // "Q2", "FY24", "H1": the label and its number are two tokens.
    if (digits && letters <= 2 && is_period_label(text_.substr(begin, letters)) && all_digits(begin + letters, end)) {
      end = begin + letters;
      digits = false;
    } else if (digits && is_currency_label(begin, letters) && amount_label(begin + letters, end)) {
      end = begin + letters;  // "RMB2.4 billion", "USD115", "Rs500": so are a currency and its amount
      digits = false;
    }
    // "US$", "CDN$"
    if (end < text_.size() && text_[end] == '$' && !digits) {
      std::uint16_t const entry = find_word(text_.substr(begin, end + 1 - begin));
      if (entry != 0 && (lexicon_entry(entry).classes & lexical::currency_sign) != 0) {
        emit_currency(begin, end + 1 - begin);
        return;
      }
    }
    emit_word(begin, end, digits);
  }

  void emit_word(std::size_t begin, std::size_t end, bool digits) {
    Token& token = emit(TokenKind::word, begin, end - begin);
    token.has_digit = digits;
    token.entry = find_word(text_.substr(begin, end - begin));
    if (digits || figure_words.has(token.entry)) note_figure();
    token.capital = is_capital(text_[begin]);
    token.upper = token.capital && end - begin > 1 && all_capitals(begin + 1, end);
  }

  /// A full stop between single letters, as in "U.S" and "p.m".
  [[nodiscard]] bool dotted_initials(std::size_t begin, std::size_t dot) const noexcept {
    bool const single_before = dot == begin + 1 || (dot >= begin + 2 && text_[dot - 2] == '.');
    return single_before && class_at(dot + 1) == letter && !is_letter(dot + 2);
  }

  [[nodiscard]] static bool is_period_label(std::string_view letters) noexcept {
    static constexpr std::string_view labels[] = {"q", "h", "fy", "cy"};
    for (auto const label : labels) {
      if (label.size() != letters.size()) continue;
      bool same = true;
      for (std::size_t i = 0; i < label.size(); ++i) same &= lexicon::lower(letters[i]) == label[i];
      if (same) return true;
    }
    return false;
  }

  [[nodiscard]] static bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
  /// A code in capitals, or "Rs".
  [[nodiscard]] bool is_currency_label(std::size_t begin, std::size_t letters) const noexcept {
    std::uint16_t const entry = find_word(text_.substr(begin, letters));
    if (entry == 0 || (lexicon_entry(entry).classes & lexical::currency_code) == 0) return false;
    return all_capitals(begin, begin + letters) || lexicon_entry(entry).text == "rs";
  }

  /// Digits, and a scale at their end: "115", "5m".
  [[nodiscard]] bool amount_label(std::size_t begin, std::size_t end) const noexcept {
    std::size_t at = begin;
    while (at < end && class_at(at) == digit) ++at;
    if (at == begin) return false;
    if (at == end) return true;
    std::uint16_t const entry = find_word(text_.substr(at, end - at));
    return (lexicon_entry(entry).classes & lexical::scale_suffix) != 0;
  }

  [[nodiscard]] bool all_capitals(std::size_t begin, std::size_t end) const noexcept {
    for (; begin < end; ++begin)
      if (!is_capital(text_[begin])) return false;
    return true;
  }

  [[nodiscard]] bool all_digits(std::size_t begin, std::size_t end) const noexcept {
    for (; begin < end; ++begin)
      if (class_at(begin) != digit) return false;
    return true;
  }

  void number() {
    std::size_t const begin = at_;
    std::size_t end = begin;
    std::int64_t mantissa = 0;
    unsigned digits = 0;
    int places = 0;
    bool grouped = false;
    auto const take = [&](char c) {
      if (digits < 18) mantissa = mantissa * 10 + (c - '0');
      if (digits < 255) ++digits;
    };
    std::size_t const indian = indian_groups(begin);
    std::size_t const spaced = spaced_groups(begin);
    if (std::size_t const groups = std::max(indian, spaced); groups != 0) {
      grouped = true;
      for (; end < groups; ++end)
        if (class_at(end) == digit) take(text_[end]);
    }
    while (indian == 0 && spaced == 0) {
      if (class_at(end) == digit) {
        take(text_[end++]);
      } else if (end < text_.size() && text_[end] == ',' && group_at(end, begin, grouped)) {
        grouped = true;
        for (int i = 1; i <= 3; ++i) take(text_[end + static_cast<std::size_t>(i)]);
        end += 4;
      } else {
        break;
      }
    }
    if (end < text_.size() && text_[end] == '.' && class_at(end + 1) == digit) {
      for (++end; class_at(end) == digit; ++end) {
        take(text_[end]);
        if (places < 100) ++places;
      }
    }
    if (std::size_t const behind = power(end, mantissa, digits, places); behind != end) {
      end = behind;
      grouped = true;
    }
    Token& token = emit(TokenKind::number, begin, end - begin);
    token.mantissa = mantissa;
    token.exponent = static_cast<std::int8_t>(-places);
    token.digits = static_cast<std::uint8_t>(digits);
    token.grouped = grouped;
    note_figure();
    token.leading_zero = end - begin > 1 && text_[begin] == '0' && class_at(begin + 1) == digit;
  }

  /// "1.3e6", "12e+4": a power of ten behind the digits; the end of the number.
  [[nodiscard]] std::size_t power(std::size_t end, std::int64_t& mantissa, unsigned& digits, int& places) const noexcept {
    constexpr int most_digits = 17;
    std::size_t at = end;
    if (at >= text_.size() || (text_[at] != 'e' && text_[at] != 'E')) return end;
    ++at;
    if (at < text_.size() && text_[at] == '+') ++at;
    int exponent = 0;
    std::size_t const first = at;
    for (; at < text_.size() && class_at(at) == digit && at - first < 2; ++at) exponent = exponent * 10 + (text_[at] - '0');
    if (at == first || (class_at(at) != blank && class_at(at) != other && class_at(at) != outside)) return end;
    if (static_cast<int>(digits) + std::max(0, exponent - places) > most_digits) return end;
    for (; exponent > 0; --exponent) {
      if (places > 0) {
        --places;
      } else {
        mantissa *= 10;
        ++digits;
      }
    }
    return at;
  }

  [[nodiscard]] bool digits_at(std::size_t at, std::size_t count) const noexcept {
    if (at + count > text_.size()) return false;
    for (std::size_t i = 0; i < count; ++i)
      if (class_at(at + i) != digit) return false;
    return at + count == text_.size() || class_at(at + count) != digit;
  }

  [[nodiscard]] std::size_t leading_digits(std::size_t begin) const noexcept {
    std::size_t end = begin;
    while (end < text_.size() && end - begin < 4 && class_at(end) == digit) ++end;
    return end - begin;
  }

  /// "12,34,567": groups of two before the last of three.  The end of the digits, or 0.
  [[nodiscard]] std::size_t indian_groups(std::size_t begin) const noexcept {
    std::size_t const leading = leading_digits(begin);
    if (leading == 0 || leading > 2) return 0;
    std::size_t end = begin + leading;
    int pairs = 0;
    while (pairs < 5 && end < text_.size() && text_[end] == ',' && digits_at(end + 1, 2)) {
      end += 3;
      ++pairs;
    }
    if (pairs == 0 || end >= text_.size() || text_[end] != ',' || !digits_at(end + 1, 3)) return 0;
    end += 4;
    bool const more = end + 1 < text_.size() && text_[end] == ',' && class_at(end + 1) == digit;
    return more ? 0 : end;
  }

  /// "1 234 567", "EUR 40 000": groups that blanks set apart.  Behind a currency, or with a blank that does not break
  /// a line, one is enough.  The end of the digits, or 0.
  [[nodiscard]] std::size_t spaced_groups(std::size_t begin) const noexcept {
    std::size_t const leading = leading_digits(begin);
    if (leading == 0 || leading > 3 || text_[begin] == '0') return 0;
    std::size_t end = begin + leading;
    int groups = 0;
    bool narrow = true;
    for (; groups < 5; ++groups) {
      std::size_t const gap = gap_at(end);
      if (gap == 0 || !digits_at(end + gap, 3)) break;
      narrow = narrow && gap == 3;
      end += gap + 3;
    }
    bool const comma = end + 1 < text_.size() && text_[end] == ',' && class_at(end + 1) == digit;
    bool const priced = size_ != 0 && tokens_[size_ - 1].kind == TokenKind::currency;
    return comma || groups == 0 || (groups < 2 && !narrow && !priced) ? 0 : end;
  }

  /// The length of one blank between groups: a plain one, or a narrow one that does not break (U+202F, U+2009).
  [[nodiscard]] std::size_t gap_at(std::size_t at) const noexcept {
    if (at < text_.size() && text_[at] == ' ') return 1;
    bool const narrow = at + 2 < text_.size() && text_[at] == '\xE2' && text_[at + 1] == '\x80' && (text_[at + 2] == '\xAF' || text_[at + 2] == '\x89');
    return narrow ? 3 : 0;
  }

  /// ",123" with three digits and no fourth, behind one to three digits or another group.
  [[nodiscard]] bool group_at(std::size_t comma, std::size_t begin, bool grouped) const noexcept {
    if (!grouped && comma - begin > 3) return false;
    for (std::size_t i = 1; i <= 3; ++i)
      if (class_at(comma + i) != digit) return false;
    return class_at(comma + 4) != digit;
  }

  std::string_view text_;
  TokenBuffer& buffer_;
  std::vector<Token>& tokens_;
  std::size_t size_ = 0;  ///< tokens so far
  std::size_t at_ = 0;
  std::size_t last_end_ = static_cast<std::size_t>(-1);  ///< where the last token ended
};

}  // namespace

void lex(std::string_view text, TokenBuffer& buffer) { Lexer(text, buffer).run(); }

std::vector<Token> lex(std::string_view text) {
  TokenBuffer buffer;
  buffer.room.resize(text.size() / 4 + 4);
  lex(text, buffer);
  buffer.room.resize(buffer.count);
  return std::move(buffer.room);
}

}  // namespace tieout
