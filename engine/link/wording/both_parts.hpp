#pragma once

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/indirect/current_parts.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/wording/label_wording.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace tieout {

/// The rows of all statements that are the current part of something and the rest of it, where the words around a
/// figure name what they are parts of: "notes payable to banks totalled $1,013,000".  Borrows what it is made from.
class BothParts {
 public:
  /// Linear in the rows.
  BothParts(LinkInput const& input, TermReader const& reader, Sections const& sections, LabelWordings const& labels);

  /// The sums of both parts that are what `is_it` asks for, of figure `i`; none for numbers of less than three digits.
  /// Linear in the parts' columns.
  [[nodiscard]] std::vector<Derivation> named(std::uint32_t i, Link const& link, Quantity const& plain,
                                              std::function<bool(Rational const&)> const& is_it) const;

 private:
  LinkInput const& input_;
  TermReader const& reader_;
  Sections const& sections_;
  LabelWordings const& labels_;
  std::vector<std::vector<CurrentParts>> parts_;  // of each statement
};

}  // namespace tieout
