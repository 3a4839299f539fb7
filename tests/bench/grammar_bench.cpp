// How fast text becomes tokens and claims, and whether the time grows with the text alone.
//
//   ./build.sh bench [--benchmark_filter=...]

#include "tests/bench/narrative.hpp"

#include "tieout/grammar/claim.hpp"
#include "tieout/grammar/lex/lex.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <string>
#include <string_view>

namespace {

using tieout::bench::Narrative;

void count_bytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations()));
}

void lex_narrative(benchmark::State& state, Narrative const& narrative) {
  tieout::TokenBuffer tokens;
  for (auto _ : state)
    for (std::string const& passage : narrative.passages) {
      tieout::lex(passage, tokens);
      benchmark::DoNotOptimize(tokens.count);
    }
  count_bytes(state, narrative.bytes);
}

void parse_narrative(benchmark::State& state, Narrative const& narrative) {
  tieout::ClaimWorkspace workspace;
  for (auto _ : state)
    for (std::string const& passage : narrative.passages)
      benchmark::DoNotOptimize(tieout::parse_claims(passage, workspace));
  count_bytes(state, narrative.bytes);
}

/// The narrative again and again, up to a length, as one passage.
void parse_long_text(benchmark::State& state, Narrative const& narrative) {
  auto const length = static_cast<std::size_t>(state.range(0));
  std::string text;
  text.reserve(length + narrative.bytes);
  while (text.size() < length)
    for (std::string const& passage : narrative.passages) {
      text += passage;
      text += text.back() == '.' ? " " : ". ";
    }
  text.resize(length);
  tieout::ClaimWorkspace workspace;
  for (auto _ : state) benchmark::DoNotOptimize(tieout::parse_claims(text, workspace));
  count_bytes(state, length);
  state.SetComplexityN(state.range(0));
}

/// Text that a grammar could lose itself in: one piece, again and again.
void parse_hostile_text(benchmark::State& state, std::string_view piece) {
  auto const length = static_cast<std::size_t>(state.range(0));
  std::string text;
  text.reserve(length + piece.size());
  while (text.size() < length) text += piece;
  tieout::ClaimWorkspace workspace;
  for (auto _ : state) benchmark::DoNotOptimize(tieout::parse_claims(text, workspace));
  count_bytes(state, text.size());
  state.SetComplexityN(state.range(0));
}

struct Hostile {
  char const* name;
  std::string_view piece;
};

constexpr std::array<Hostile, 12> hostile_texts{{
    {"digits", "7"},
    {"groups", "123,"},
    {"commas", ","},
    {"and", "and "},
    {"open parentheses", "("},
    {"amounts", "$4 million, "},
    {"amounts and", "$4 million and "},
    {"changes", "up 4% from $3 million "},
    {"asides", "($4 million "},
    {"number words", "two hundred "},
    {"periods", "the first quarter of "},
    {"levels", "sales were $4 million and respectively "},
}};

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  Narrative const narrative = tieout::bench::load_narrative();
  benchmark::AddCustomContext("narrative", narrative.source);
  benchmark::AddCustomContext("narrative bytes", std::to_string(narrative.bytes));

  benchmark::RegisterBenchmark("lexing/narrative", lex_narrative, narrative);
  benchmark::RegisterBenchmark("lexing and grammar/narrative", parse_narrative, narrative);
  constexpr std::int64_t megabyte = 1 << 20;
  benchmark::RegisterBenchmark("lexing and grammar/long text", parse_long_text, narrative)
      ->RangeMultiplier(4)->Range(megabyte, 64 * megabyte)->Complexity(benchmark::oN)->Unit(benchmark::kMillisecond);
  for (Hostile const& hostile : hostile_texts)
    benchmark::RegisterBenchmark((std::string("hostile/") + hostile.name).c_str(), parse_hostile_text, hostile.piece)
        ->RangeMultiplier(4)->Range(megabyte / 4, 4 * megabyte)->Complexity(benchmark::oN)->Unit(benchmark::kMillisecond);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
