#include "tieout/engine/document/submission.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tieout {
namespace {

constexpr std::size_t longest_header = 64 * 1024;  ///< in front of the first document
constexpr std::size_t most_documents = 10'000;
constexpr std::size_t longest_head = 4096;  ///< of a document, in front of its text

[[nodiscard]] char upper(char byte) noexcept {
  return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 32) : byte;
}

[[nodiscard]] bool starts_folded(std::string_view text, std::string_view uppered) noexcept {
  return text.size() >= uppered.size() &&
         std::equal(uppered.begin(), uppered.end(), text.begin(), [](char a, char b) { return a == upper(b); });
}

[[nodiscard]] bool ends_folded(std::string_view text, std::string_view uppered) noexcept {
  return text.size() >= uppered.size() && starts_folded(text.substr(text.size() - uppered.size()), uppered);
}

/// Where a tag stands at the begin of a line, from `at` on.
[[nodiscard]] std::size_t find_tag(std::string_view source, std::string_view tag, std::size_t at, std::size_t end) {
  for (at = source.find('<', at); at < end; at = source.find('<', at + 1)) {
    bool const line = at == 0 || source[at - 1] == '\n' || source[at - 1] == '\r';
    if (line && starts_folded(source.substr(at, tag.size()), tag)) return at;
  }
  return std::string_view::npos;
}

/// What stands behind a tag on its line.
[[nodiscard]] std::string_view value_of(std::string_view head, std::string_view tag) {
  std::size_t const at = find_tag(head, tag, 0, head.size());
  if (at == std::string_view::npos) return {};
  std::string_view value = head.substr(at + tag.size());
  value = value.substr(0, std::min(value.find_first_of("\r\n<"), value.size()));
  while (!value.empty() && value.front() == ' ') value.remove_prefix(1);
  while (!value.empty() && value.back() == ' ') value.remove_suffix(1);
  return value;
}

}  // namespace

bool same_exhibit(std::string_view a, std::string_view b) noexcept {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return upper(x) == upper(y); });
}

bool SubmissionDocument::is_prose(std::string_view source) const noexcept {
  for (std::string_view const other : {"GRAPHIC", "ZIP", "EXCEL", "XML", "JSON", "EX-101", "EX-100"})
    if (starts_folded(type, other)) return false;
  static constexpr std::array<std::string_view, 13> endings{".JPG", ".JPEG", ".GIF", ".PNG", ".PDF", ".XML", ".XSD",
                                                            ".ZIP", ".XLSX", ".XLS", ".JS",  ".CSS", ".JSON"};
  if (std::any_of(endings.begin(), endings.end(), [&](std::string_view end) { return ends_folded(filename, end); }))
    return false;
  std::string_view content = source.substr(text.begin, std::min<std::size_t>(text.size(), 64));
  content.remove_prefix(std::min(content.find_first_not_of(" \t\r\n"), content.size()));
  return !content.empty() && !content.starts_with("begin 6") && !starts_folded(content, "<PDF>");
}

std::vector<SubmissionDocument> find_submission_documents(std::string_view source) {
  std::vector<SubmissionDocument> documents;
  std::size_t at = find_tag(source, "<DOCUMENT>", 0, std::min(source.size(), longest_header));
  while (at < source.size() && documents.size() < most_documents) {
    std::size_t const next = std::min(find_tag(source, "<DOCUMENT>", at + 1, source.size()), source.size());
    std::string_view const whole = source.substr(at, next - at);
    std::size_t const open = find_tag(whole, "<TEXT>", 0, std::min(whole.size(), longest_head));
    if (open != std::string_view::npos) {
      SubmissionDocument document;
      std::string_view const head = whole.substr(0, open);
      document.type = value_of(head, "<TYPE>");
      document.filename = value_of(head, "<FILENAME>");
      std::size_t const begin = open + 6;
      std::size_t end = whole.size();
      // The last closing tag counts; text may hold others.
      for (std::size_t close = whole.rfind("</"); close != std::string_view::npos && close >= begin;
           close = close == 0 ? std::string_view::npos : whole.rfind("</", close - 1)) {
        if (!starts_folded(whole.substr(close), "</TEXT>")) {
          if (starts_folded(whole.substr(close), "</DOCUMENT>") || starts_folded(whole.substr(close), "</SEC-DOCUMENT>") ||
              starts_folded(whole.substr(close), "</SUBMISSION>"))
            continue;
          break;
        }
        end = close;
        break;
      }
      document.text = {static_cast<std::uint32_t>(at + begin), static_cast<std::uint32_t>(at + std::max(begin, end))};
      documents.push_back(document);
    }
    at = next;
  }
  return documents;
}

}  // namespace tieout
