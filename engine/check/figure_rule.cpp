#include "tieout/engine/check/figure_rule.hpp"

#include "tieout/engine/check/figure_check.hpp"

#include <utility>

namespace tieout {

Rule figure_rule(RuleMetadata metadata, bool (*applies)(Case const& subject, FigureIndex figure)) {
  auto check = [id = metadata.id, applies](Case const& subject, Findings& findings) {
    for (FigureIndex i = 0; i < subject.figures.size(); ++i)
      if (applies(subject, i)) check_figure(subject, i, id, findings);
  };
  return {std::move(metadata), std::move(check)};
}

}  // namespace tieout
