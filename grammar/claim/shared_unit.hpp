#pragma once

#include "tieout/grammar/claim/phrase.hpp"

namespace tieout::grammar {

/// "up 9 and 14 basis points", "$0.27 and $1.01 per diluted share": the figures before the last one of a list have its
/// unit.
void share_unit(Phrases& phrases);

}  // namespace tieout::grammar
