#include "tieout/engine/check/tabled_verdict.hpp"

#include "tieout/engine/check/figure_check.hpp"

namespace tieout {

Verdict tabled_verdict(Case const& subject, FigureIndex figure) {
  Findings findings;
  check_figure(subject, figure, {}, findings);
  return findings.empty() ? Verdict::unverifiable : findings.front().verdict;
}

}  // namespace tieout
