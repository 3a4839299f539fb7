#pragma once

#include "tieout/engine/check/case.hpp"
#include "tieout/engine/check/finding.hpp"

#include <string>
#include <string_view>

namespace tieout {

/// The words of an assertion's subject as they compare between sentences and drafts: lower case, without punctuation
/// and possessives, one blank between them, followed by basis and dilution where they are said.  Digits are left out,
/// so that a changed figure does not make another subject.  Empty where no subject is named.
[[nodiscard]] std::string subject_words(Case const& subject, Assertion const& assertion);

/// Running text in the same form.
[[nodiscard]] std::string comparable_words(std::string_view text);

/// The period a figure speaks of, as it compares: the resolved one, else the words' notation, else empty.
[[nodiscard]] std::string period_notation(Case const& subject, FigureIndex figure);

}  // namespace tieout
