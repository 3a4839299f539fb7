#include "tests/fuzz/document_invariants.hpp"
#include "tieout/engine/document/read.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

/// Whatever the bytes of a file of separated values.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string const bytes(reinterpret_cast<char const*>(data), size);
  auto const document = tieout::read_document(bytes, "statements.csv");
  if (document) tieout::fuzz::check_document(*document);
  return 0;
}
