#pragma once

#include "tieout/engine/check/outcome.hpp"
#include "tieout/engine/document/document.hpp"

namespace tieout {

/// The whole pipeline for one document: statements, calendar, assertions, links, findings, outcomes.
/// Pure: the same document and rules give the same result on any machine.  Never throws on any document.
[[nodiscard]] Result audit(Document document, Rules const& rules);

}  // namespace tieout
