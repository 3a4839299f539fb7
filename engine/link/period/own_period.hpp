#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/period/heading_period.hpp"
#include "tieout/engine/link/period/period_choice.hpp"

#include <cstdint>
#include <optional>

namespace tieout {

/// Settles which period each figure of the ledger speaks of, and remembers on the way what its passage is about: the
/// period that the section's heading names, then the last one that a current figure of the passage named.
/// Borrows the input.
class OwnPeriods {
 public:
  explicit OwnPeriods(LinkInput const& input);

  /// The period of figure `i` of the ledger: the one its words name, else the passage's, else the document's.  Prior
  /// levels without a period have none.  To be called once for each figure, in the order of the ledger.
  [[nodiscard]] PeriodChoice next(std::uint32_t i);

 private:
  void enter(std::uint32_t passage);
  [[nodiscard]] PeriodChoice read_by_focus(std::uint32_t i, std::optional<Period> const& focus) const;
  [[nodiscard]] bool names_own(Figure const& figure) const;
  [[nodiscard]] bool named_in_sentence(std::uint32_t i) const;
  void keep_in_mind(std::uint32_t i, Period const& named);
  [[nodiscard]] PeriodChoice named(std::uint32_t i, std::optional<Period> focus) const;
  [[nodiscard]] PeriodChoice not_named(std::uint32_t i, std::optional<Period> const& focus) const;
  [[nodiscard]] std::optional<Period> period_beside(std::uint32_t i, std::optional<Period> const& focus) const;
  [[nodiscard]] std::optional<Period> year_in_focus(std::optional<Period> const& focus) const;
  [[nodiscard]] std::optional<Period> year_after_prior(std::uint32_t i) const;
  [[nodiscard]] std::optional<Period> told_behind_prior(std::uint32_t i, std::optional<Period> const& focus) const;
  [[nodiscard]] bool tells_of_level(std::uint32_t i, std::optional<Period> const& focus) const;
  void open_to_year(PeriodChoice& taken, std::optional<Period> const& year) const;
  [[nodiscard]] bool year_over_after(int named) const;
  [[nodiscard]] bool figure_beside_names(std::uint32_t i) const;
  [[nodiscard]] std::optional<Period> part_of_named_year(std::uint32_t i, PeriodChoice const& named) const;
  [[nodiscard]] std::optional<Period> part_of_running_year(std::uint32_t i, PeriodChoice const& named) const;
  void keep_to_running_year(std::uint32_t i, PeriodChoice& choice) const;
  [[nodiscard]] std::optional<Period> part_of_this_year(PeriodReference const& said, Period const& read) const;
  [[nodiscard]] std::optional<int> running_year_beside(std::uint32_t i) const;
  [[nodiscard]] PeriodChoice read(PeriodReference const& reference, std::optional<Period> const& focus) const;

  LinkInput const& input_;
  HeadingPeriods headings_;
  std::optional<Period> passage_focus_;
  std::optional<Period> other_focus_;        // what the passage may be about as well
  std::optional<Period> spoken_of_;          // what the last figure of the passage was about
  std::optional<std::uint32_t> named_last_;  // the figure of the passage that named the one in focus
};

}  // namespace tieout
