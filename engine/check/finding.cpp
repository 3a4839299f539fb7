#include "tieout/engine/check/finding.hpp"

namespace tieout {

std::string_view to_string(Verdict verdict) noexcept {
  switch (verdict) {
    case Verdict::unverifiable:
      return "unverifiable";
    case Verdict::consistent:
      return "consistent";
    case Verdict::inconsistent:
      return "inconsistent";
  }
  return "unverifiable";
}

std::string_view to_string(Severity severity) noexcept {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "note";
}

std::string_view to_string(Grade grade) noexcept {
  switch (grade) {
    case Grade::none:
      return "none";
    case Grade::exact:
      return "exact";
    case Grade::rounding:
      return "rounding";
    case Grade::hedged:
      return "hedged";
    case Grade::coarse:
      return "coarse";
    case Grade::truncated:
      return "truncated";
  }
  return "none";
}

std::string_view to_string(Slip slip) noexcept {
  switch (slip) {
    case Slip::none:
      return "none";
    case Slip::transposed_digits:
      return "transposed-digits";
    case Slip::neighbouring_column:
      return "neighbouring-column";
    case Slip::comparison_period:
      return "comparison-period";
    case Slip::swapped_figures:
      return "swapped-figures";
    case Slip::scale:
      return "scale";
    case Slip::direction:
      return "direction";
    case Slip::percent_for_points:
      return "percent-for-points";
    case Slip::sign:
      return "sign";
    case Slip::truncated:
      return "truncated";
    case Slip::stale_year:
      return "stale-year";
  }
  return "none";
}

}  // namespace tieout
