#pragma once

#include <string>
#include <vector>

namespace tieout::testing {

/// A PDF of pages with these lines in a typewriter's letters.
inline std::string pdf_of_pages(std::vector<std::vector<std::string>> const& pages) {
  std::string kids;
  for (std::size_t i = 0; i < pages.size(); ++i) kids += std::to_string(4 + 2 * i) + " 0 R ";
  std::vector<std::string> objects{
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"};
  for (std::vector<std::string> const& lines : pages) {
    std::string page = "BT /F1 9 Tf 12 TL 40 740 Td\n";
    for (std::string const& line : lines) {
      std::string escaped;
      for (char const byte : line) {
        if (byte == '(' || byte == ')' || byte == '\\') escaped += '\\';
        escaped += byte;
      }
      page += '(' + escaped + ") Tj T*\n";
    }
    page += "ET";
    objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents " +
                      std::to_string(objects.size() + 2) + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
    objects.push_back("<< /Length " + std::to_string(page.size()) + " >>\nstream\n" + page + "\nendstream");
  }
  std::string bytes = "%PDF-1.4\n";
  std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    std::string const at = std::to_string(bytes.size());
    table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
    bytes += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  std::string const start = std::to_string(bytes.size());
  return bytes + table + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
         start + "\n%%EOF\n";
}

/// The same, of one page.
inline std::string pdf_of(std::vector<std::string> const& lines) { return pdf_of_pages({lines}); }

}  // namespace tieout::testing
