#include "tieout/engine/link/indirect/working_capital.hpp"

#include "tieout/engine/link/indirect/current_totals.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {
namespace {

// "Providing the company with net working capital of"
constexpr std::string_view names[] = {"work", "capit", "net", "provid"};

}  // namespace

bool is_working_capital(Terms const& terms) { return terms.strong == std::vector<std::string>{"capit", "work"}; }

std::vector<Derivation> working_capital(RowIndex const& index, Wanted const& wanted, PeriodChoice const& period) {
  if (!wanted.terms.has("work") || !wanted.terms.has("capit") || !consist_of(wanted.terms.strong, names)) return {};
  return of_current_totals(index, wanted, period, DerivationKind::difference);
}

}  // namespace tieout
