#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/assertion.hpp"

namespace tieout {

/// The subject without the words in brackets that say what its measure is: "operating ratio (operating expenses as a
/// percentage of revenue)" is the operating ratio.  Brackets of few words, and those that change the measure
/// ("excluding", "before"), are part of its name.  The subject itself where there is no definition, or nothing else.
/// Linear in the text from its first word to its last.
[[nodiscard]] Subject without_definition(Subject const& subject, Document const& document);

/// True where without_definition() leaves words out.
[[nodiscard]] bool is_defined(Subject const& subject, Document const& document);

}  // namespace tieout
