#include "tests/document/zip_writing.hpp"
#include "tests/fuzz/document_invariants.hpp"
#include "tieout/engine/document/read.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

/// Whatever a sheet holds.  Up to the first line end, the bytes are the code of a number format.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string const bytes(reinterpret_cast<char const*>(data), size);
  std::size_t const line = bytes.find('\n');
  std::string const code = line == std::string::npos ? "General" : bytes.substr(0, line);
  std::string const styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code +
                             "\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
  std::string const sheet = line == std::string::npos ? bytes : bytes.substr(line + 1);
  auto const document =
      tieout::read_document(tieout::testing::workbook({sheet}, styles, "<sst><si><t>Cash</t></si></sst>"), "statements");
  if (document) tieout::fuzz::check_document(*document);
  return 0;
}
