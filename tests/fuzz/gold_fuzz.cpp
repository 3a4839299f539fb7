#include "tests/fuzz/require.hpp"
#include "tieout/engine/gold/error_copy.hpp"
#include "tieout/engine/gold/read_gold.hpp"
#include "tieout/engine/gold/write_gold.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

/// Whatever the bytes of a gold file or of an index of copies: it is refused, or read and written for good.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string const bytes(reinterpret_cast<char const*>(data), size);
  static_cast<void>(tieout::read_error_copies(bytes));
  auto const gold = tieout::read_gold(bytes);
  if (!gold) return 0;
  tieout::Document document;
  document.source = bytes;
  static_cast<void>(tieout::place_outside(*gold, document));
  static_cast<void>(tieout::moved_places(*gold, document));
  std::ostringstream out;
  tieout::write_gold(out, *gold);
  auto const again = tieout::read_gold(out.str());
  REQUIRE_INVARIANT(again && again->figures.size() == gold->figures.size() && again->rows.size() == gold->rows.size());
  return 0;
}
