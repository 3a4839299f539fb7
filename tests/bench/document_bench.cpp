// How fast files become documents, statements and reports, in bytes of source; how much memory that takes; and whether
// both grow with the source alone.
//
//   ./build.sh bench [--benchmark_filter=...]
//
// Beside bytes per second there are two ratios that hold on any machine: `passes` is the time in plain passes over the
// same bytes, and `memory` is the most memory resident, in lengths of the source (of .docx and .xlsx: unzipped).

#include "tests/bench/filings.hpp"
#include "tests/bench/invented_filing.hpp"
#include "tests/bench/resident_memory.hpp"

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/table/understand.hpp"
#include "tieout/rules/catalogue.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace tieout;
using bench::Filing;
using bench::Filings;

constexpr std::size_t megabyte = std::size_t{1} << 20U;

[[nodiscard]] double seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Seconds for one pass over `bytes` that looks at each of them, at best.
[[nodiscard]] double plain_pass(Filings const& all) {
  double best = 1e9;
  for (int run = 0; run < 5; ++run) {
    double const begin = seconds();
    std::uint32_t sum = 0;
    for (Filing const& filing : all.filings)
      for (char const c : filing.bytes) sum = sum * 31 + static_cast<unsigned char>(c);
    benchmark::DoNotOptimize(sum);
    best = std::min(best, seconds() - begin);
  }
  return best;
}

[[nodiscard]] Document read(Filing const& filing) {
  auto document = read_document(filing.bytes, filing.path);
  if (!document) {
    std::fprintf(stderr, "%s: %s\n", filing.path.c_str(), document.error().message.c_str());
    return {};
  }
  return std::move(*document);
}

[[nodiscard]] std::vector<Statement> understand(Document const& document) {
  std::vector<Statement> statements = understand_tables(document, {});
  for (Document const& one : document.enclosed) {
    std::vector<Statement> inside = understand_tables(one, {});
    std::move(inside.begin(), inside.end(), std::back_inserter(statements));
  }
  return statements;
}

void to_document(Filing const& filing) { benchmark::DoNotOptimize(read(filing)); }
void to_statements(Filing const& filing) {
  Document const document = read(filing);
  benchmark::DoNotOptimize(understand(document));
}
void to_report(Filing const& filing) { benchmark::DoNotOptimize(audit(read(filing), catalogue())); }

using Work = void (*)(Filing const&);

/// `length` is that of the source, which in a container is zipped.
void measure(benchmark::State& state, Filings const& all, Work work, std::size_t length) {
  std::size_t memory = 0;
  bool known = true;
  for (Filing const& filing : all.filings) {
    bench::ResidentMemory const resident;
    work(filing);
    auto const peak = resident.peak();
    known = known && peak;
    memory += peak.value_or(0);
  }
  double const begin = seconds();
  for (auto _ : state)
    for (Filing const& filing : all.filings) work(filing);
  double const each = (seconds() - begin) / static_cast<double>(state.iterations());
  state.SetBytesProcessed(static_cast<std::int64_t>(length) * static_cast<std::int64_t>(state.iterations()));
  state.counters["passes"] = each / plain_pass(all) * static_cast<double>(all.bytes) / static_cast<double>(length);
  if (known) state.counters["memory"] = static_cast<double>(memory) / static_cast<double>(length);
}

void measure_filings(benchmark::State& state, Filings const& all, Work work) { measure(state, all, work, all.bytes); }

/// One filing of a format, made for the benchmark; of containers the bytes to be unzipped count.
void measure_invented(benchmark::State& state, std::string (*invent)(std::size_t), char const* path, Work work) {
  auto const length = static_cast<std::size_t>(state.range(0));
  Filings one;
  one.add({path, invent(length)});
  measure(state, one, work, length);
  state.SetComplexityN(state.range(0));
}

struct Stage {
  char const* name;
  Work work;
};
constexpr Stage stages[] = {{"document", to_document}, {"statements", to_statements}, {"report", to_report}};

struct InventedFormat {
  char const* name;
  char const* path;
  std::string (*invent)(std::size_t);
};
constexpr InventedFormat formats[] = {{"HTML", "invented.html", bench::invented_html},
                              {"text", "invented.txt", bench::invented_text},
                              {"Markdown", "invented.md", bench::invented_markdown},
                              {"docx", "invented.docx", bench::invented_docx},
                              {"xlsx", "invented.xlsx", bench::invented_xlsx}};

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  std::vector<Filings> const kinds = bench::load_filings();
  for (Filings const& kind : kinds)
    for (Stage const& stage : stages)
      benchmark::RegisterBenchmark((kind.name + " to " + stage.name).c_str(), measure_filings, kind, stage.work)
          ->Unit(benchmark::kMillisecond);
  for (InventedFormat const& format : formats)
    for (Stage const& stage : stages)
      benchmark::RegisterBenchmark((std::string("invented ") + format.name + " to " + stage.name).c_str(),
                                   measure_invented, format.invent, format.path, stage.work)
          ->RangeMultiplier(7)->Range(megabyte, 50 * megabyte)->Complexity(benchmark::oN)->Unit(benchmark::kMillisecond);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
