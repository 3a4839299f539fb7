#include "tieout/engine/link/link.hpp"

namespace tieout {

std::string_view to_string(Reason reason) noexcept {
  switch (reason) {
    case Reason::none:
      return "none";
    case Reason::not_tabulated:
      return "not-tabulated";
    case Reason::no_period:
      return "no-period";
    case Reason::ambiguous:
      return "ambiguous";
    case Reason::forward_looking:
      return "forward-looking";
    case Reason::hypothetical:
      return "hypothetical";
    case Reason::not_meaningful:
      return "not-meaningful";
    case Reason::method_not_stated:
      return "method-not-stated";
    case Reason::basis_mismatch:
      return "basis-mismatch";
    case Reason::no_tables:
      return "no-tables";
  }
  return "none";
}

std::string_view to_string(DerivationKind kind) noexcept {
  switch (kind) {
    case DerivationKind::level:
      return "level";
    case DerivationKind::printed_change:
      return "printed-change";
    case DerivationKind::difference:
      return "difference";
    case DerivationKind::relative_change:
      return "relative-change";
    case DerivationKind::point_difference:
      return "point-difference";
    case DerivationKind::ratio:
      return "ratio";
    case DerivationKind::ratio_difference:
      return "ratio-difference";
    case DerivationKind::multiple:
      return "multiple";
    case DerivationKind::sum:
      return "sum";
    case DerivationKind::part_of_sum:
      return "part-of-sum";
  }
  return "level";
}

}  // namespace tieout
