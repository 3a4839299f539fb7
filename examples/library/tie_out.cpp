// Ties out one document with the rules of the catalogue and one of our own.
//
//   tie_out FILE          one line for each figure that is wrong
//   tie_out FILE --json   the whole report

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/report/write.hpp"
#include "tieout/rules/catalogue.hpp"

#include <iostream>
#include <string_view>
#include <utility>

namespace {

/// House style: percentages are printed with at most two decimals.
tieout::Rule percent_places_rule() {
  tieout::RuleMetadata metadata;
  metadata.id = "percent-places";
  metadata.title = "Percentages have at most two decimals";
  return {metadata, [](tieout::Case const& subject, tieout::Findings& findings) {
            for (tieout::FigureIndex i = 0; i < subject.figures.size(); ++i) {
              tieout::Quantity const& printed = subject.figure(i).quantity;
              if (printed.unit != tieout::Unit::percent || printed.ulp.exponent >= -2) continue;
              tieout::Finding finding;
              finding.severity = tieout::Severity::warning;
              finding.figures = {i};
              finding.message = "more than two decimals";
              findings.push_back(std::move(finding));
            }
          }};
}

void print_wrong_figures(tieout::Result const& result) {
  tieout::Document const& document = result.subject.document;
  for (tieout::FigureIndex i = 0; i < result.outcomes.size(); ++i) {
    tieout::Outcome const& outcome = result.outcomes[i];
    if (outcome.verdict != tieout::Verdict::inconsistent) continue;
    tieout::Finding const& finding = result.findings[outcome.checks.front()];
    tieout::Span const figure = result.subject.figure(i).quantity.span;
    std::cout << document.path << ": byte " << document.source_of(figure).begin << ": " << document.view(figure) << ": "
              << finding.message << "; should be: " << finding.suggestion << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  bool const json = argc == 3 && std::string_view(argv[2]) == "--json";
  if (argc != 2 && !json) {
    std::cerr << "Usage: tie_out FILE [--json]\n";
    return 2;
  }
  auto document = tieout::read_file(argv[1]);
  if (!document) {
    std::cerr << argv[1] << ": " << document.error().message << '\n';
    return 2;
  }

  tieout::Rules rules = tieout::catalogue();
  rules.push_back(percent_places_rule());
  tieout::Result const result = tieout::audit(*std::move(document), rules);

  if (json) {
    tieout::write_json(std::cout, result);
  } else {
    print_wrong_figures(result);
  }
  return tieout::summarize(result).clean() ? 0 : 1;
}
