#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/subject/section.hpp"

#include <cstdint>
#include <optional>

namespace tieout {

/// Settles which period each figure of the ledger speaks of, and remembers on the way what its passage is about: the
/// period that the section's heading names, then the last one that a current figure of the passage named.
/// Borrows the input and the sections.
class OwnPeriods {
 public:
  OwnPeriods(LinkInput const& input, Sections const& sections);

  /// The period of figure `i` of the ledger: the one its words name, else the passage's, else the document's.  Prior
  /// levels without a period have none.  To be called once for each figure, in the order of the ledger.
  [[nodiscard]] PeriodChoice next(std::uint32_t i);

 private:
  [[nodiscard]] std::optional<Period> heading_period(std::uint32_t passage) const;
  [[nodiscard]] PeriodChoice named(std::uint32_t i, std::optional<Period> focus);
  [[nodiscard]] PeriodChoice not_named(std::uint32_t i, std::optional<Period> const& focus) const;
  [[nodiscard]] std::optional<Period> period_beside(std::uint32_t i, std::optional<Period> const& focus) const;
  [[nodiscard]] std::optional<Period> year_in_focus(std::optional<Period> const& focus) const;
  [[nodiscard]] std::optional<Period> year_after_prior(std::uint32_t i) const;
  [[nodiscard]] PeriodChoice read(PeriodReference const& reference, std::optional<Period> const& focus) const;

  LinkInput const& input_;
  Sections const& sections_;
  std::optional<Period> passage_focus_;
};

}  // namespace tieout
