#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>
#include <string>

namespace tieout::grammar {
namespace {

constexpr std::uint64_t nameless = lexical::stop | lexical::preposition | lexical::adverb | lexical::basis | lexical::dilution;

[[nodiscard]] bool names(Phrase const& word) noexcept {
  if (word.kind != PhraseKind::word || (word.classes() & nameless) != 0) return false;
  std::string_view const text = lexicon_entry(word.entry).text;
  static constexpr std::string_view fillers[] = {"and", "or", "record", "non", "pro", "forma", "fully", "respectively", "there", "not", "per", "ended", "then"};
  return std::find(std::begin(fillers), std::end(fillers), text) == std::end(fillers);
}

[[nodiscard]] std::string lowered(std::string_view word) {
  std::string result(word);
  for (char& c : result) c = lexicon::lower(c);
  return result;
}

[[nodiscard]] bool is_earnings(std::string_view lower_word) {
  static constexpr std::string_view earnings[] = {"income", "loss", "earnings", "profit", "losses"};
  return std::find(std::begin(earnings), std::end(earnings), lower_word) != std::end(earnings);
}

}  // namespace

bool has_content(Words const& words) {
  return std::any_of(words.begin(), words.end(), [](Phrase const* word) { return names(*word); });
}

Subject read_subject(std::string_view text, Words const& words) {
  Subject subject;
  bool non = false;
  bool pro = false;
  bool constant = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    Phrase const& word = *words[i];
    if (word.kind != PhraseKind::word) continue;
    auto const& entry = lexicon_entry(word.entry);
    subject.span = covering(subject.span, word.span());
    if ((entry.classes & lexical::basis) != 0) {
      subject.basis = non && entry.text == "gaap" ? Basis::non_gaap : static_cast<Basis>(entry.value);
      if (non && !subject.words.empty() && lowered(text.substr(subject.words.back().begin, subject.words.back().size())) == "non") subject.words.pop_back();
    } else if ((entry.classes & lexical::dilution) != 0) {
      auto const value = static_cast<Dilution>(entry.value);
      subject.dilution = subject.dilution != Dilution::unspecified && subject.dilution != value ? Dilution::basic_and_diluted : value;
    } else if (entry.text == "forma" && pro) {
      subject.basis = Basis::pro_forma;
      if (!subject.words.empty()) subject.words.pop_back();
    } else if (entry.text == "currency" && constant) {
      subject.basis = Basis::constant_currency;
      if (!subject.words.empty()) subject.words.pop_back();
    } else if (entry.text == "non" || entry.text == "pro" || names(word)) {
      subject.words.push_back(word.span());
    }
    bool const share = (entry.classes & lexical::share_word) != 0;
    if (share && i > 0) {
      for (std::size_t back = i; back-- > 0 && i - back <= 4;)
        if (lexicon_entry(words[back]->entry).text == "per") subject.per_share = true;
    }
    if (entry.text == "eps") subject.per_share = true;
    non = entry.text == "non";
    pro = entry.text == "pro";
    constant = entry.text == "constant";
  }
  return subject;
}

bool shares_word(std::string_view text, Subject const& a, Subject const& b) {
  if (b.words.empty()) return true;
  for (Span const one : a.words) {
    std::string const left = lowered(text.substr(one.begin, one.size()));
    for (Span const other : b.words) {
      std::string const right = lowered(text.substr(other.begin, other.size()));
      if (left == right || (is_earnings(left) && is_earnings(right))) return true;
    }
  }
  return false;
}

bool ends_in_earnings(std::string_view text, Subject const& subject) {
  return !subject.words.empty() && is_earnings(lowered(text.substr(subject.words.back().begin, subject.words.back().size())));
}

}  // namespace tieout::grammar
