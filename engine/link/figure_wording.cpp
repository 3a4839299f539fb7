#include "tieout/engine/link/figure_wording.hpp"

#include "tieout/engine/link/wanted.hpp"
#include "tieout/grammar/claim/sentence.hpp"
#include "tieout/grammar/lex/lex.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

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

}  // namespace

FigureWording wording_of(LinkInput const& input, Sections const& sections, TermReader const& reader, std::uint32_t i) {
  std::uint32_t const passage = input.figures[i].passage;
  Span const whole = input.document.passages[passage].text;
  Span const figure = input.figure(i).quantity.span;
  SentencePlace const place = sentence_at(input.document.view(whole), figure.begin - whole.begin);
  Span const sentence = shifted(place.own, whole.begin);
  Span beside = sentence;
  bool const follows = i > 0 && input.figures[i - 1].passage == passage;
  if (follows) beside.begin = std::max(beside.begin, input.figure(i - 1).quantity.span.end);
  bool const leads = i + 1 < input.figures.size() && input.figures[i + 1].passage == passage;
  if (leads) beside.end = std::min(beside.end, input.figure(i + 1).quantity.span.begin);
  std::string around(sections.heading(passage));
  around += ' ';
  around += input.document.view(shifted(place.before, whole.begin));
  Terms near;
  if (beside.begin < beside.end) near = reader.read(input.document.view(beside));
  Terms subject = reader.read(measure_text(input.assertion(i).subject, input.document, {}));
  return {std::move(near), reader.read(input.document.view(sentence)), std::move(subject), reader.read(around)};
}

}  // namespace tieout
