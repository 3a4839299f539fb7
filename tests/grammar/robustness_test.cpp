#include "tieout/grammar/cell.hpp"
#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/lex/lex.hpp"
#include "tieout/grammar/period/period.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace tieout;

namespace {

/// A small generator whose numbers are the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint32_t roll(std::uint32_t sides) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(state_ >> 33) % sides;
  }

 private:
  std::uint64_t state_;
};

bool lies_in(std::string_view text, Span span) { return span.begin <= span.end && span.end <= text.size(); }

bool tokens_in_order(std::string_view text) {
  std::uint32_t end = 0;
  for (Token const& token : lex(text)) {
    if (token.length == 0 || token.offset < end || token.end() > text.size()) return false;
    end = token.end();
  }
  return true;
}

bool claims_sound(std::string_view text) {
  Claims const claims = parse_claims(text);
  for (Assertion const& assertion : claims.assertions) {
    if (!lies_in(text, assertion.span) || !lies_in(text, assertion.subject.span)) return false;
    if (assertion.figures.empty()) return false;
    if (assertion.apposed_to && *assertion.apposed_to >= claims.assertions.size()) return false;
    for (Span const word : assertion.subject.words)
      if (!lies_in(text, word)) return false;
    std::uint32_t begin = 0;
    for (Figure const& figure : assertion.figures) {
      Quantity const& quantity = figure.quantity;
      if (!lies_in(text, quantity.span) || !quantity.span.contains(quantity.digits) || quantity.digits.empty())
        return false;
      if (quantity.ulp.mantissa <= 0 || quantity.span.begin < begin) return false;
      if (figure.whole && *figure.whole >= assertion.wholes.size()) return false;
      if (figure.counterpart && *figure.counterpart >= assertion.figures.size()) return false;
      begin = quantity.span.begin;
    }
  }
  for (IgnoredNumber const& number : claims.ignored)
    if (!lies_in(text, number.span)) return false;
  for (PeriodReference const& period : claims.periods)
    if (!lies_in(text, period.span)) return false;
  return true;
}

/// No figure stands twice, neither as figures nor as ignored.
bool counted_once(std::string_view text) {
  Claims const claims = parse_claims(text);
  std::vector<bool> taken(text.size(), false);
  auto const take = [&](Span digits) {
    for (std::uint32_t at = digits.begin; at < digits.end; ++at) {
      if (taken[at]) return false;
      taken[at] = true;
    }
    return true;
  };
  for (Assertion const& assertion : claims.assertions)
    for (Figure const& figure : assertion.figures)
      if (!take(figure.quantity.digits)) return false;
  for (IgnoredNumber const& number : claims.ignored)
    if (!take(number.span)) return false;
  return true;
}

constexpr std::string_view words[] = {"net",       "sales",      "rose",     "fell",
                                      "to",        "from",       "$1.1",     "million",
                                      "5%",        "(",          ")",        ",",
                                      "and",       "or",         "per",      "share",
                                      "diluted",   "basic",      "compared", "with",
                                      "the",       "same",       "period",   "last",
                                      "year",      "2006",       "June",     "30,",
                                      "in",        "of",         "a",        "was",
                                      "were",      "quarter",    "three",    "months",
                                      "ended",     "up",         "down",     "12",
                                      "basis",     "points",     "doubled",  "due",
                                      "increase",  "lower",      "while",    "which",
                                      "as",        "than",       "reported", "-",
                                      ";",         ":",          ".",        "respectively",
                                      "expects",   "would",      "GAAP",     "non",
                                      "adjusted",  "more",       "about",    "over",
                                      "Note",      "8",          "Q2",       "\xE2\x82\xAC",
                                      "constant",  "currency",   "on",       "basis",
                                      "had",       "has",        "been",     "total",
                                      "will",      "between",    "%",        "$",
                                      "excluding", "percentage", "first",    "half"};

}  // namespace

TEST_CASE("random bytes leave every span in the text and in order") {
  Dice dice(1);
  for (int round = 0; round < 3000; ++round) {
    std::string text(dice.roll(120), ' ');
    for (char& c : text) c = static_cast<char>(dice.roll(256));
    REQUIRE(tokens_in_order(text));
    REQUIRE(claims_sound(text));
    REQUIRE(counted_once(text));
  }
}

TEST_CASE("random sentences of known words are sound and no number counts twice") {
  Dice dice(2);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::uint32_t left = 1 + dice.roll(40); left != 0; --left) {
      text += words[dice.roll(sizeof(words) / sizeof(words[0]))];
      if (dice.roll(12) != 0) text += ' ';
    }
    INFO(text);
    REQUIRE(claims_sound(text));
    REQUIRE(counted_once(text));
  }
}

TEST_CASE("a sentence cut anywhere is sound") {
  std::string_view const whole =
      "In the quarter \xE2\x80\x93 as of June 30, 2009 \xE2\x80\x93 net sales rose 12% to \xE2\x82\xAC"
      "48.2 million, or $0.38 per diluted share "
      "(based on 13.9 million shares), compared to \xC2\xA3"
      "43.0 million in the \xE2\x80\x9Csame\xE2\x80\x9D period last year.";
  for (std::size_t begin = 0; begin < whole.size(); ++begin) {
    REQUIRE(claims_sound(whole.substr(begin)));
    REQUIRE(claims_sound(whole.substr(0, begin)));
  }
}

TEST_CASE("hostile input of a megabyte takes linear time") {
  for (std::string_view const piece : {"7",      ",",      "1,",         "and ",   "(",        "$",
                                       "a-1",    "by ",    "was ",       "1 and ", "$1 and ",  "$1 million, ",
                                       "5% ",    "2006, ", "Note 1, ",   "the ",   "a.",       "three, ",
                                       "as ",    "up 5% ", "for 2006 ",  "x, ",    "x and ",   "excluding x ",
                                       "or $1 ", "($1) ",  "year over ", "-",      "\xE2\x82", "\xFF",
                                       ": $1 ",  "$1 to "}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    auto const start = std::chrono::steady_clock::now();
    CHECK(claims_sound(text));
    (void)grammar::periods_in(text);
    (void)parse_cell(text);
    auto const took = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    // Generous, as sanitizers and loaded machines slow this down; quadratic time would be minutes.
    CHECK_MESSAGE(took < 20.0, piece, " took ", took, " s");
  }
}
