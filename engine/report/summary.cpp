#include "tieout/engine/report/write.hpp"

namespace tieout {

Summary summarize(Result const& result) {
  Summary summary;
  summary.figures = result.outcomes.size();
  for (Outcome const& outcome : result.outcomes) {
    switch (outcome.verdict) {
      case Verdict::consistent:
        ++summary.consistent;
        break;
      case Verdict::inconsistent:
        ++summary.inconsistent;
        break;
      case Verdict::unverifiable:
        ++summary.unverifiable;
        break;
    }
    if (outcome.weak) ++summary.weak;
  }
  summary.checked = summary.consistent + summary.inconsistent;
  summary.ignored = result.subject.ignored.size();
  for (Finding const& finding : result.findings) {
    bool const counted_as_figure = !finding.figures.empty() && finding.verdict == Verdict::inconsistent;
    if (finding.severity == Severity::error && !counted_as_figure) ++summary.errors;
    if (finding.severity == Severity::warning) ++summary.warnings;
  }
  return summary;
}

Summary& operator+=(Summary& total, Summary const& part) noexcept {
  total.figures += part.figures;
  total.checked += part.checked;
  total.consistent += part.consistent;
  total.inconsistent += part.inconsistent;
  total.unverifiable += part.unverifiable;
  total.ignored += part.ignored;
  total.weak += part.weak;
  total.errors += part.errors;
  total.warnings += part.warnings;
  return total;
}

}  // namespace tieout
