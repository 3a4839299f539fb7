#pragma once

#include "tieout/engine/context/issuer.hpp"
#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/phrase/phrase_match.hpp"
#include "tieout/engine/link/subject/part_spoken_of.hpp"
#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/terms.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tieout {

/// What all figures of a document are linked with: its words, its rows, what its sections and sentences are about, and
/// the periods that the figures speak of.  Borrows the input.
struct LinkFrame {
  /// Linear in text, figures and rows.
  explicit LinkFrame(LinkInput const& borrowed);
  LinkFrame(LinkFrame const&) = delete;
  LinkFrame& operator=(LinkFrame const&) = delete;

  LinkInput const& input;
  TermReader const reader;
  Issuer const issuer;
  RowIndex const index;
  PhraseIndex const phrases;
  Sections const sections;
  PartsSpokenOf const parts;
  std::vector<PeriodChoice> const periods;  ///< of each figure of the ledger

  /// The words of a subject that name a measure.
  [[nodiscard]] std::string measure(Subject const& subject) const;
  /// The period of the figure that a prior level, or the share beside one, is compared with.
  [[nodiscard]] PeriodChoice current_period(std::uint32_t i) const;
};

/// The figure that is being linked.
struct FigureAtHand {
  std::uint32_t i = 0;  ///< its place in the ledger
  Figure const& figure;
  Assertion const& claim;
  Wanted said;                     ///< what its sentence says that it is of
  std::optional<SpokenPart> part;  ///< the part of the company that it is of
};

/// Leaves the link without cells, for a reason.
void give_up(Link& link, Reason reason, std::string missing);
/// The same, where it is not known which of several periods is the figure's.
void give_up_unsettled(Link& link);

}  // namespace tieout
