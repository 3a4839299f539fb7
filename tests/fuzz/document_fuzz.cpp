#include "tests/fuzz/document_invariants.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/facts/read_facts.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace {

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

/// Whatever the bytes, and whatever the file is called.  Containers are read here as they are.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  constexpr std::array<char const*, 5> names{"filing", "filing.md", "filing.txt", "filing.html", "filing.csv"};
  for (auto const* name : names) {
    auto const document = tieout::read_document(std::string(reinterpret_cast<char const*>(data), size), name);
    if (!document) continue;
    tieout::fuzz::check_document(*document);
    check_facts(*document);
  }
  return 0;
}
