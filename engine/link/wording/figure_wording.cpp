#include "tieout/engine/link/wording/figure_wording.hpp"

#include "tieout/engine/link/subject/wanted.hpp"
#include "tieout/grammar/claim/sentence.hpp"
#include "tieout/grammar/lex/lex.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] bool is_blank(char c) noexcept { return c == ' ' || c == '\n' || c == '\t'; }

struct SentencePlace {
  Span before;  // the sentence before, empty at the start of the passage
  Span own;
};

[[nodiscard]] SentencePlace sentence_at(std::string_view text, std::uint32_t offset) {
  TokenBuffer tokens;
  lex(text, tokens);
  SentencePlace place;
  grammar::SentenceReader sentences(tokens);
  while (!sentences.at_end()) {
    grammar::Sentence const one = sentences.next();
    Span const span{one.begin->offset,
                    one.end == tokens.end() ? static_cast<std::uint32_t>(text.size()) : one.end->offset};
    place = {place.own, span};
    if (offset < span.end) break;
  }
  return place;
}

[[nodiscard]] Span shifted(Span span, std::uint32_t by) noexcept { return {span.begin + by, span.end + by}; }

/// The part of a passage around a figure that its sentence and the one before may lie in; whole characters.
[[nodiscard]] Span near(Document const& document, Span passage, Span figure) {
  constexpr std::uint32_t reach = 4096;
  auto const inside_character = [&](std::uint32_t at) {
    return (static_cast<unsigned char>(document.text[at]) & 0xC0U) == 0x80U;
  };
  if (figure.begin - passage.begin > reach) passage.begin = figure.begin - reach;
  if (passage.end - figure.end > reach) passage.end = figure.end + reach;
  while (passage.begin < figure.begin && inside_character(passage.begin)) ++passage.begin;
  while (passage.end > figure.end && passage.end < document.text.size() && inside_character(passage.end)) --passage.end;
  return passage;
}

/// Where the words begin that lead to the figure behind a text: "and a note payable for" of "in cash and a note payable
/// for".  The end of the text where it leads nowhere.
[[nodiscard]] std::size_t lead_to_next(std::string_view text) {
  constexpr std::string_view leads[] = {"for", "of"};
  std::string_view words = text;
  while (!words.empty() && is_blank(words.back())) words.remove_suffix(1);
  auto const leads_on = [&](std::string_view lead) {
    return words.ends_with(lead) && words.size() > lead.size() && is_blank(words[words.size() - lead.size() - 1]);
  };
  if (std::none_of(std::begin(leads), std::end(leads), leads_on)) return text.size();
  constexpr std::string_view conjunction = "and";
  for (std::size_t at = words.size(); at-- > 0;) {
    bool const whole = words.substr(at).starts_with(conjunction) && (at == 0 || is_blank(words[at - 1])) &&
                       at + conjunction.size() < words.size() && is_blank(words[at + conjunction.size()]);
    if (whole) return at;
  }
  return text.size();
}

struct Beside {
  Span text;
  bool leads_on = false;
};

/// What stands between the figures before and behind figure `i`, within its sentence; not what leads to the one behind.
[[nodiscard]] Beside beside(LinkInput const& input, std::uint32_t i, Span sentence) {
  std::uint32_t const passage = input.figures[i].passage;
  bool const follows = i > 0 && input.figures[i - 1].passage == passage;
  if (follows) sentence.begin = std::max(sentence.begin, input.figure(i - 1).quantity.span.end);
  bool const leads = i + 1 < input.figures.size() && input.figures[i + 1].passage == passage;
  Span const own = input.figure(i).quantity.span;
  Span const next = leads ? input.figure(i + 1).quantity.span : own;
  bool leads_on = false;
  if (leads && next.begin < sentence.end && own.end <= next.begin) {
    sentence.end = own.end + static_cast<std::uint32_t>(lead_to_next(input.document.view({own.end, next.begin})));
    leads_on = sentence.end != next.begin;
  }
  return {sentence.begin < sentence.end ? sentence : Span{sentence.begin, sentence.begin}, leads_on};
}

[[nodiscard]] std::vector<Terms> words_of(std::string_view text, TermReader const& reader) {
  std::vector<Terms> words;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find_first_of(" \n"), text.size());
    if (end != 0) words.push_back(reader.read(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

}  // namespace

FigureWording wording_of(LinkInput const& input, Sections const& sections, TermReader const& reader, std::uint32_t i) {
  std::uint32_t const passage = input.figures[i].passage;
  Span const figure = input.figure(i).quantity.span;
  Span const whole = near(input.document, input.document.passages[passage].text, figure);
  SentencePlace const place = sentence_at(input.document.view(whole), figure.begin - whole.begin);
  Span const sentence = shifted(place.own, whole.begin);
  std::string around(sections.heading(passage));
  around += ' ';
  around += input.document.view(shifted(place.before, whole.begin));
  Beside const near_by = beside(input, i, sentence);
  Terms close = reader.read(input.document.view(near_by.text));
  // What is said of the current level is said of the prior one, too.
  auto const current = input.counterpart(i);
  if (current && input.figure(i).role == Role::prior_level)
    close = joined(std::move(close), reader.read(input.document.view(beside(input, *current, sentence).text)));
  Terms subject = reader.read(measure_text(input.assertion(i).subject, input.document, Issuer{}));
  // "The rate was 21.4% in the fourth quarter and 20.8% in the third": the subject is beside both.
  if (input.figure(i).role != Role::mention) close = joined(std::move(close), subject);
  return {std::move(close),    reader.read(input.document.view(sentence)),
          std::move(subject),  words_of(input.document.view(input.assertion(i).subject.span), reader),
          reader.read(around), reader.read(sections.heading(passage)),
          near_by.leads_on};
}

}  // namespace tieout
