#pragma once

#include "tieout/engine/check/rule.hpp"

namespace tieout {

/// A rule that checks the figures it applies to, one by one, against the candidates of their links.
[[nodiscard]] Rule figure_rule(RuleMetadata metadata, bool (*applies)(Case const& subject, FigureIndex figure));

}  // namespace tieout
