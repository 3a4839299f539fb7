#include "tieout/engine/check/subject_words.hpp"

namespace tieout {

namespace {

[[nodiscard]] bool is_letter(char character) noexcept {
  auto const byte = static_cast<unsigned char>(character);
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

constexpr std::string_view curly_apostrophe = "\xe2\x80\x99";

}  // namespace

std::string comparable_words(std::string_view text) {
  std::string words;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view const rest = text.substr(at);
    if (rest.substr(0, curly_apostrophe.size()) == curly_apostrophe || rest.front() == '\'') {
      std::size_t const length = rest.front() == '\'' ? 1 : curly_apostrophe.size();
      bool const possessive = rest.size() > length && (rest[length] == 's' || rest[length] == 'S') &&
                              (rest.size() == length + 1 || !is_letter(rest[length + 1]));
      at += possessive ? length + 1 : length;
      continue;
    }
    char const character = rest.front();
    ++at;
    if (!is_letter(character)) {
      gap = true;
      continue;
    }
    if (gap && !words.empty()) words.push_back(' ');
    gap = false;
    words.push_back(character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character);
  }
  return words;
}

std::string subject_words(Case const& subject, Assertion const& assertion) {
  std::string words;
  for (Span const word : assertion.subject.words) {
    std::string const comparable = comparable_words(subject.document.view(word));
    if (comparable.empty()) continue;
    if (!words.empty()) words.push_back(' ');
    words += comparable;
  }
  if (words.empty()) words = comparable_words(subject.document.view(assertion.subject.span));
  if (words.empty()) return words;
  if (assertion.subject.basis != Basis::unspecified) {
    words += '/';
    words += to_string(assertion.subject.basis);
  }
  if (assertion.subject.dilution != Dilution::unspecified) {
    words += '/';
    words += to_string(assertion.subject.dilution);
  }
  return words;
}

std::string period_notation(Case const& subject, FigureIndex figure) {
  if (auto const& resolved = subject.links[figure].period) return to_string(*resolved);
  if (auto const& named = subject.figure(figure).period; named && !named->vacant()) return to_string(*named);
  return {};
}

}  // namespace tieout
