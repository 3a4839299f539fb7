#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/report/write.hpp"
#include "tieout/rules/catalogue.hpp"

#include <iostream>
#include <utility>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  auto document = tieout::read_file(argv[1]);
  if (!document) {
    std::cerr << document.error().message << '\n';
    return 2;
  }
  auto const summary = tieout::summarize(tieout::audit(*std::move(document), tieout::catalogue()));
  std::cout << summary.checked << " of " << summary.figures << " figures checked, " << summary.inconsistent
            << " inconsistent\n";
  return summary.checked > 0 ? 0 : 1;
}
