#include "tests/document/zip_writing.hpp"
#include "tests/fuzz/document_invariants.hpp"
#include "tieout/engine/document/read.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

/// Whatever the body of a Word document holds, and its footnotes.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string const bytes(reinterpret_cast<char const*>(data), size);
  auto const document =
      tieout::read_document(tieout::testing::word_document(bytes, {{"footnotes", "<w:footnotes>" + bytes}}), "release");
  if (document) tieout::fuzz::check_document(*document);
  return 0;
}
