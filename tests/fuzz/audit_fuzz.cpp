#include "tests/fuzz/require.hpp"
#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/report/write.hpp"
#include "tieout/rules/catalogue.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <utility>

namespace {

std::string report(std::string const& bytes) {
  auto document = tieout::read_document(bytes, "filing");
  if (!document) return {};
  std::ostringstream out;
  tieout::write_json(out, tieout::audit(*std::move(document), tieout::catalogue()));
  return std::move(out).str();
}

}  // namespace

/// Whatever the bytes: the audit ends, and says the same when asked again.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string const bytes(reinterpret_cast<char const*>(data), size);
  REQUIRE_INVARIANT(report(bytes) == report(bytes));
  return 0;
}
