#include "tieout/engine/report/document_title.hpp"

#include "tieout/engine/report/excerpt.hpp"
#include "tieout/engine/report/printable.hpp"

#include <algorithm>

namespace tieout {

namespace {

constexpr std::size_t most_columns = 120;

[[nodiscard]] bool has_words(std::string_view text) noexcept {
  return std::count_if(text.begin(), text.end(), [](unsigned char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
         }) >= 3;
}

[[nodiscard]] Passage const* titling(Document const& document) noexcept {
  Passage const* first = nullptr;
  for (Passage const& passage : document.passages) {
    if (passage.kind == PassageKind::page_header || !has_words(document.view(passage.text))) continue;
    if (passage.kind == PassageKind::heading) return &passage;
    if (first == nullptr) first = &passage;
  }
  return first;
}

}  // namespace

std::string document_title(Document const& document) {
  Passage const* const passage = titling(document);
  if (passage == nullptr) return {};
  Span const sentence = passage->kind == PassageKind::heading
                            ? passage->text
                            : sentence_around(document.text, passage->text, {passage->text.begin, passage->text.begin});
  return shortened(document.view(sentence), most_columns);
}

std::string_view format_name(Format format) noexcept {
  switch (format) {
    case Format::plain_text:
      return "plain-text";
    case Format::markdown:
      return "markdown";
    case Format::edgar_text:
      return "edgar-text";
    case Format::html:
      return "html";
    case Format::csv:
      return "csv";
    case Format::docx:
      return "docx";
    case Format::xlsx:
      return "xlsx";
    case Format::pdf:
      return "pdf";
  }
  return "plain-text";
}

}  // namespace tieout
