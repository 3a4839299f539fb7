#include "tieout/engine/report/document_title.hpp"
#include "tieout/engine/report/text_sections.hpp"
#include "tieout/engine/report/write.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace tieout {

namespace {

[[nodiscard]] std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

[[nodiscard]] Ink ink_of(Summary const& summary) noexcept {
  if (!summary.clean()) return Ink::error;
  if (summary.checked == 0) return Ink::plain;
  return summary.warnings == 0 ? Ink::good : Ink::warning;
}

/// Counts beside those of figures: errors and warnings of tables, calendar and document.
[[nodiscard]] std::string findings_clause(Summary const& summary) {
  std::string clause;
  if (summary.errors != 0) clause += "; " + counted(summary.errors, "other error", "other errors");
  if (summary.warnings != 0) clause += "; " + counted(summary.warnings, "warning", "warnings");
  return clause;
}

void set_header(TextPage& page, TextView const& view) {
  Document const& document = view.subject().document;
  std::size_t bytes = document.parts.empty() ? document.source.size() : 0;
  std::vector<std::string> others;
  for (SourcePart const& part : document.parts) {
    if (part.path == document.path) {
      bytes += part.bytes.size();
    } else if (others.empty() || others.back() != part.path) {
      others.push_back(part.path);
    }
  }
  page.raw_line(0, page.inked(document.path, Ink::strong) +
                       page.inked(fmt::format("  {}, {} bytes", format_name(document.format), grouped(bytes)), Ink::faint));
  for (std::string const& other : others) page.line(2, "with the tables of " + other, Ink::faint);
  if (std::string const title = document_title(document); !title.empty()) page.wrapped(2, title);
  std::string about = view.subject().focus ? to_string(*view.subject().focus) + "; " : std::string();
  about += counted(view.subject().statements.size(), "table", "tables");
  about += ", " + counted(view.subject().figures.size(), "figure", "figures") + " in the text";
  page.line(2, about);
  for (ReadNote const& note : document.notes) page.wrapped(2, "note: " + note.message, Ink::warning);
}

void set_attention(TextPage& page, TextView const& view) {
  set_inconsistent(page, view);
  set_document_findings(page, view);
  set_warnings(page, view);
}

void set_ledger(TextPage& page, TextView const& view) {
  set_unverifiable(page, view);
  if (page.style().all) set_consistent(page, view);
}

}  // namespace

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", grouped(count), count == 1 ? one : many);
}

std::string counts_sentence(Summary const& summary) {
  std::string sentence = counted(summary.figures, "figure", "figures");
  sentence += fmt::format(": {} consistent", grouped(summary.consistent));
  if (summary.weak != 0) sentence += fmt::format(" ({} weak)", grouped(summary.weak));
  sentence +=
      fmt::format(", {} inconsistent, {} unverifiable", grouped(summary.inconsistent), grouped(summary.unverifiable));
  if (summary.ignored != 0) sentence += "; " + counted(summary.ignored, "other number", "other numbers");
  return sentence + findings_clause(summary);
}

void write_text(std::ostream& out, Result const& result, TextStyle const& style) {
  TextPage page(out, style);
  TextView const view{result, SourceIndex(result.subject.document)};
  Summary const summary = summarize(result);
  set_header(page, view);
  set_attention(page, view);
  set_ledger(page, view);
  page.blank();
  page.line(0, counts_sentence(summary), ink_of(summary));
}

void write_text_brief(std::ostream& out, Result const& result, TextStyle const& style) {
  TextPage page(out, style);
  TextView const view{result, SourceIndex(result.subject.document)};
  Summary const summary = summarize(result);
  page.raw_line(0, page.inked(result.subject.document.path, Ink::strong) + ": " +
                       page.inked(counts_sentence(summary), ink_of(summary)));
  bool const attention = !summary.clean() || summary.warnings != 0;
  if (attention) set_attention(page, view);
  if (style.all) set_ledger(page, view);
  if (attention || style.all) page.blank();
}

void write_text_totals(std::ostream& out, Summary const& total, std::size_t documents, std::size_t unread,
                       TextStyle const& style) {
  TextPage page(out, style);
  std::string head = counted(documents, "document", "documents");
  if (unread != 0) head += " (" + counted(unread, "more", "more") + " not read)";
  page.line(0, head + ", " + counts_sentence(total), ink_of(total));
}

}  // namespace tieout
