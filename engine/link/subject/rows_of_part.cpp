#include "tieout/engine/link/subject/rows_of_part.hpp"

#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/subject/rows_for.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <string_view>
#include <utility>

namespace tieout {

void take_rows_of_part(RowIndex const& index, Figure const& figure, SpokenPart const& part, Wanted& wanted) {
  if (wanted.earnings_per_share || wanted.terms.vacant() || !part.listed.empty()) return;
  bool const named = lacking(part.terms, wanted.terms).empty();
  auto const has_rows = [&](Wanted one) {
    if (!is_share(figure)) return !rows_for(index, figure, one).fit.empty();
    one.units = {RowUnit::amount};  // the parts of a share are amounts
    return !index.reported(one).fit.empty();
  };
  if (named && has_rows(wanted)) return;
  Wanted of_part = wanted;
  of_part.terms = joined(std::move(of_part.terms), part.terms);
  of_part.terms.total = false;
  if (!named && has_rows(of_part)) {
    wanted = std::move(of_part);
    return;
  }
  bool const had_noun = drop_part_nouns(of_part.terms, part);
  if (had_noun && has_rows(of_part)) wanted = std::move(of_part);
}

bool drop_part_nouns(Terms& terms, SpokenPart const& part) {
  constexpr std::string_view nouns[] = {"segment", "divis", "group", "busi", "region", "product", "brand", "market"};
  return std::erase_if(terms.strong,
                       [&](std::string const& term) { return contains(nouns, term) && !part.terms.has(term); }) != 0;
}

void take_whole_of_part(RowIndex const& index, SpokenPart const& part, NamedWhole& whole) {
  Wanted of_part;
  of_part.terms = joined(whole.terms, part.terms);
  of_part.units = {RowUnit::amount};
  if (index.reported(of_part).fit.empty()) drop_part_nouns(of_part.terms, part);
  if (!index.reported(of_part).fit.empty()) whole.terms = std::move(of_part.terms);
}

}  // namespace tieout
