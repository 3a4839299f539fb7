#include "tieout/engine/document/pdf.hpp"

#include "tieout/engine/document/child_program.hpp"
#include "tieout/engine/document/edgar_text.hpp"
#include "tieout/engine/document/pdf_words.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tieout {

tl::expected<void, ReadError> read_pdf(Document& document, std::string_view bytes) {
  auto const failure = [](ReadError::Kind kind, char const* message) {
    return tl::unexpected(ReadError{kind, message});
  };
  std::string const program = find_program("pdftotext");
  if (program.empty()) {
    return failure(ReadError::Kind::no_program,
                   "Reading PDF needs the program pdftotext, which is not installed; Debian has it in the package "
                   "poppler-utils.");
  }
  ChildResult result = run_program(program, {"-layout", "-enc", "UTF-8", "-q", "-", "-"}, bytes, {});
  switch (result.end) {
    case ChildEnd::success:
      break;
    case ChildEnd::failure:
      return failure(ReadError::Kind::broken, "pdftotext cannot read the file; it may be damaged, or have a password.");
    case ChildEnd::timeout:
      return failure(ReadError::Kind::too_large, "pdftotext took longer than a minute, and was stopped.");
    case ChildEnd::too_much_output:
      return failure(ReadError::Kind::too_large, "The file holds more than 64 MiB of text.");
    case ChildEnd::not_started:
      return failure(ReadError::Kind::unreadable, "pdftotext could not be started.");
  }
  bool const blank = result.output.find_first_not_of(" \t\r\n\f") == std::string::npos;
  if (blank) return failure(ReadError::Kind::empty, "The file holds no text; its pages may be images.");
  document.source = std::move(result.output);
  auto const size = static_cast<std::uint32_t>(document.source.size());
  document.parts.push_back({document.path, "text", Format::pdf, {0, size}});
  ChildResult const boxes = run_program(program, {"-bbox", "-enc", "UTF-8", "-q", "-", "-"}, bytes, {});
  if (boxes.end == ChildEnd::success) {
    document.words = place_words(document.source, boxes.output);
  } else {
    document.notes.push_back({"Where words stand on their pages is not known; pdftotext did not say.", {}});
  }
  read_edgar_text(document);
  return {};
}

}  // namespace tieout
