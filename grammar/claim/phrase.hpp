#pragma once

#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/lex/lexicon.hpp"
#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/period/period.hpp"
#include "tieout/grammar/quantity/quantity_phrase.hpp"

#include <boost/container/small_vector.hpp>

#include <string_view>
#include <vector>

namespace tieout::grammar {

enum class PhraseKind : std::uint8_t {
  word,
  quantity,
  period,
  comma,
  open,
  close,
  stop,     ///< ends a clause: ";", ":", a dash between blanks, the end of a sentence
  sign,     ///< other signs
  ignored,  ///< a number that is no business quantity
};

/// The alphabet of the claim grammar: a sentence is a row of phrases.
struct Phrase {
  Token const* begin = nullptr;
  Token const* end = nullptr;
  std::uint32_t index = 0;    ///< quantities and periods: index into Phrases
  std::uint16_t entry = 0;    ///< words: index into the lexicon; 0 for others
  PhraseKind kind = PhraseKind::word;
  bool multiple = false;      ///< quantities: a verb that multiplies: "doubled"
  bool colon = false;         ///< stops: a colon

  [[nodiscard]] std::uint64_t classes() const noexcept {
    return kind == PhraseKind::word ? lexicon_entry(entry).classes : 0;
  }
  /// Whether it is a word that the lexicon must know: says<"of">().
  template <Spelling spelling>
  [[nodiscard]] bool says() const noexcept {
    return entry == entry_of<spelling>();
  }
  [[nodiscard]] int value() const noexcept { return lexicon_entry(entry).value; }
  [[nodiscard]] Span span() const noexcept { return {begin->offset, (end - 1)->end()}; }
};

/// The words of a noun phrase, and commas where it is a list.
using Words = boost::container::small_vector<Phrase const*, 12>;

/// A sentence as phrases.
struct Phrases {
  std::vector<Phrase> list;
  std::vector<QuantityPhrase> quantities;
  std::vector<PeriodPhrase> periods;

  /// Keeps the memory for the next sentence.
  void clear() noexcept {
    list.clear();
    quantities.clear();
    periods.clear();
  }
};

/// Groups the tokens of one sentence into `phrases`, which are empty; numbers that are no quantities and dates go to
/// `claims`.
void read_phrases(std::string_view text, Token const* first, Token const* last, Phrases& phrases, Claims& claims);

}  // namespace tieout::grammar
