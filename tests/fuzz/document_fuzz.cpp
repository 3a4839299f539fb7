#include "tests/fuzz/require.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/facts/read_facts.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace {

void check_document(tieout::Document const& document) {
  auto const check_span = [&](tieout::Span span) {
    REQUIRE_INVARIANT(span.begin <= span.end && span.end <= document.text.size());
    auto const source = document.source_of(span);
    REQUIRE_INVARIANT(source.begin <= source.end && source.end <= document.source.size());
  };
  for (auto const& passage : document.passages) check_span(passage.text);
  for (auto const& grid : document.grids) {
    REQUIRE_INVARIANT(grid.extent.begin <= grid.extent.end && grid.extent.end <= document.source.size());
    for (auto const& cell : grid.cells) {
      check_span(cell.text);
      REQUIRE_INVARIANT(cell.width >= 1 && cell.height >= 1);
      REQUIRE_INVARIANT(cell.row < grid.rows && cell.column < grid.columns);
    }
  }
  for (auto const& block : document.blocks) {
    REQUIRE_INVARIANT(block.index <
                      (block.kind == tieout::BlockKind::grid ? document.grids.size() : document.passages.size()));
  }
}

void check_facts(tieout::Document const& document) {
  tieout::Facts const facts = tieout::read_facts(document);
  for (auto const& fact : facts.facts) {
    REQUIRE_INVARIANT(fact.source.begin <= fact.source.end && fact.source.end <= document.source.size());
    REQUIRE_INVARIANT(fact.text.begin <= fact.text.end && fact.text.end <= document.text.size());
    REQUIRE_INVARIANT(fact.context == tieout::fact_none || fact.context < facts.contexts.size());
    REQUIRE_INVARIANT(fact.unit == tieout::fact_none || fact.unit < facts.units.size());
  }
}

}  // namespace

/// Whatever the bytes, and whatever the file is called: spans lie in the text, and what they were read from in the
/// source.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  constexpr std::array<char const*, 5> names{"filing", "filing.md", "filing.txt", "filing.html", "filing.csv"};
  for (auto const* name : names) {
    auto const document = tieout::read_document(std::string(reinterpret_cast<char const*>(data), size), name);
    if (!document) continue;
    check_document(*document);
    check_facts(*document);
  }
  return 0;
}
