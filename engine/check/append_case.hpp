#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/relocation.hpp"

namespace tieout {

/// Takes over what was found in one document of a submission: tables, claims, links and dates, with their indices
/// behind those that are there.  The text, source and map are those of `whole` already; calendar and period in focus
/// stay those of the first document that has them.  Linear in the part.
void append_case(Case& whole, Case part, Relocation const& to);

}  // namespace tieout
