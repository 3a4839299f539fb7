#include "tieout/grammar/lex/lex.hpp"

#include "tieout/grammar/lex/lexicon.hpp"

#include <array>

namespace tieout {
namespace {

enum CharClass : std::uint8_t { other, blank, digit, letter };

constexpr std::array<std::uint8_t, 256> make_classes() {
  std::array<std::uint8_t, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') classes[c] = blank;
    else if (c >= '0' && c <= '9') classes[c] = digit;
    else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80) classes[c] = letter;
    else classes[c] = other;
  }
  return classes;
}
constexpr auto classes = make_classes();

constexpr std::uint8_t class_of(char c) noexcept { return classes[static_cast<unsigned char>(c)]; }

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
  if (byte(0) == 0xE2) {
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
    if (byte(1) == 0x82) return byte(2) == 0xAC || byte(2) == 0xB9 || byte(2) == 0xAA || byte(2) == 0xA9
                             ? Sign{3, 0, true, false}
                             : Sign{3, '?', false, false};
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

class Lexer {
 public:
  Lexer(std::string_view text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) {
      char const c = text_[at_];
      switch (class_of(c)) {
        case blank: ++at_; break;
        case digit: number(); break;
        case letter: letter_or_sign(); break;
        default:
          if (c == '.' && at_ + 1 < text_.size() && class_of(text_[at_ + 1]) == digit && !after_word_or_number()) number();
          else if (c == '$') emit_currency(at_, 1);
          else if (c == '\'' && possessive(1)) at_ += 2;
          else emit_symbol(c, 1);
      }
    }
  }

 private:
  [[nodiscard]] bool after_word_or_number() const noexcept {
    return !tokens_.empty() && tokens_.back().end() == at_ && tokens_.back().kind != TokenKind::symbol &&
           tokens_.back().kind != TokenKind::currency;
  }

  /// "'s" directly behind a word or a number, as in "Company's" and "000's".
  [[nodiscard]] bool possessive(std::size_t sign_length) const noexcept {
    if (!after_word_or_number() || at_ + sign_length >= text_.size()) return false;
    char const s = text_[at_ + sign_length];
    if (s != 's' && s != 'S') return false;
    std::size_t const next = at_ + sign_length + 1;
    return next >= text_.size() || class_of(text_[next]) == blank || class_of(text_[next]) == other;
  }

  Token& emit(TokenKind kind, std::size_t begin, std::size_t length) {
    Token token;
    token.kind = kind;
    token.offset = static_cast<std::uint32_t>(begin);
    token.length = static_cast<std::uint32_t>(length);
    token.glued = !tokens_.empty() && tokens_.back().end() == begin;
    tokens_.push_back(token);
    at_ = begin + length;
    return tokens_.back();
  }

  void emit_symbol(char symbol, std::size_t length) { emit(TokenKind::symbol, at_, length).symbol = symbol; }

  void emit_currency(std::size_t begin, std::size_t length) {
    std::uint16_t const entry = find_word(text_.substr(begin, length));
    emit(TokenKind::currency, begin, length).entry = entry;
  }

  void letter_or_sign() {
    if (static_cast<unsigned char>(text_[at_]) >= 0x80) {
      Sign const sign = sign_at(text_, at_);
      if (sign.space) { at_ += sign.length; return; }
      if (sign.currency) { emit_currency(at_, sign.length); return; }
      if (sign.symbol == '\'' && possessive(sign.length)) { at_ += sign.length + 1u; return; }
      if (sign.length != 0) { emit_symbol(sign.symbol, sign.length); return; }
    }
    word();
  }

  void word() {
    std::size_t const begin = at_;
    std::size_t end = begin;
    std::size_t letters = 0;  // letters before the first digit
    bool digits = false;
    while (end < text_.size()) {
      char const c = text_[end];
      std::uint8_t const cls = class_of(c);
      if (cls == letter) {
        if (static_cast<unsigned char>(c) >= 0x80 && sign_at(text_, end).length != 0) break;
        if (!digits) ++letters;
        ++end;
      } else if (cls == digit) {
        digits = true;
        ++end;
      } else if (c == '&' && end + 1 < text_.size() && class_of(text_[end + 1]) == letter && end > begin) {
        ++end;
        if (!digits) ++letters;
      } else if (c == '.' && dotted_initials(begin, end)) {
        ++end;
        if (!digits) ++letters;
      } else {
        break;
      }
    }
    // "Q2", "FY24", "H1": the label and its number are two tokens.
    if (digits && letters <= 2 && is_period_label(text_.substr(begin, letters)) && all_digits(begin + letters, end))
      end = begin + letters;
    // "US$", "CDN$"
    if (end < text_.size() && text_[end] == '$' && !digits) {
      std::uint16_t const entry = find_word(text_.substr(begin, end + 1 - begin));
      if (entry != 0 && (lexicon_entry(entry).classes & lexical::currency_sign) != 0) {
        emit_currency(begin, end + 1 - begin);
        return;
      }
    }
    char const first = text_[begin];
    Token& token = emit(TokenKind::word, begin, end - begin);
    token.capital = first >= 'A' && first <= 'Z';
    token.upper = end - begin > 1 && all_capitals(begin, end);
    token.entry = find_word(text_.substr(begin, end - begin));
  }

  /// A full stop between single letters, as in "U.S" and "p.m".
  [[nodiscard]] bool dotted_initials(std::size_t begin, std::size_t dot) const noexcept {
    bool const single_before = dot == begin + 1 || (dot >= begin + 2 && text_[dot - 2] == '.');
    if (!single_before || dot + 1 >= text_.size()) return false;
    char const next = text_[dot + 1];
    bool const ascii_letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (!ascii_letter) return false;
    return dot + 2 >= text_.size() || class_of(text_[dot + 2]) != letter;
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

  [[nodiscard]] bool all_capitals(std::size_t begin, std::size_t end) const noexcept {
    for (; begin < end; ++begin)
      if (text_[begin] < 'A' || text_[begin] > 'Z') return false;
    return true;
  }

  [[nodiscard]] bool all_digits(std::size_t begin, std::size_t end) const noexcept {
    for (; begin < end; ++begin)
      if (class_of(text_[begin]) != digit) return false;
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
    while (end < text_.size()) {
      if (class_of(text_[end]) == digit) {
        take(text_[end++]);
      } else if (text_[end] == ',' && group_at(end, begin, grouped)) {
        grouped = true;
        for (int i = 1; i <= 3; ++i) take(text_[end + static_cast<std::size_t>(i)]);
        end += 4;
        // A group is followed by another one, a decimal point, or the end of the number.
        if (end < text_.size() && class_of(text_[end]) == digit) break;
      } else {
        break;
      }
    }
    if (end + 1 < text_.size() && text_[end] == '.' && class_of(text_[end + 1]) == digit) {
      ++end;
      while (end < text_.size() && class_of(text_[end]) == digit) {
        take(text_[end++]);
        if (places < 100) ++places;
      }
    }
    Token& token = emit(TokenKind::number, begin, end - begin);
    token.mantissa = mantissa;
    token.exponent = static_cast<std::int8_t>(-places);
    token.digits = static_cast<std::uint8_t>(digits);
    token.grouped = grouped;
    token.leading_zero = end - begin > 1 && text_[begin] == '0' && class_of(text_[begin + 1]) == digit;
  }

  /// ",123" with three digits and no fourth, behind one to three digits or another group.
  [[nodiscard]] bool group_at(std::size_t comma, std::size_t begin, bool grouped) const noexcept {
    if (!grouped && comma - begin > 3) return false;
    if (comma + 3 >= text_.size()) return false;
    for (std::size_t i = 1; i <= 3; ++i)
      if (class_of(text_[comma + i]) != digit) return false;
    return comma + 4 >= text_.size() || class_of(text_[comma + 4]) != digit;
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> lex(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 5 + 4);
  Lexer(text, tokens).run();
  return tokens;
}

}  // namespace tieout
