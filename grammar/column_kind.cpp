#include "tieout/grammar/heading.hpp"

namespace tieout {

std::string_view to_string(ColumnKind kind) noexcept {
  switch (kind) {
    case ColumnKind::amount:
      return "amount";
    case ColumnKind::change:
      return "change";
    case ColumnKind::percent_change:
      return "percent-change";
    case ColumnKind::percent_of_total:
      return "percent-of-total";
    case ColumnKind::note:
      return "note";
  }
  return {};
}

}  // namespace tieout
