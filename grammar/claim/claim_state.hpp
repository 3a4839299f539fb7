#pragma once

#include "tieout/grammar/claim/clause.hpp"
#include "tieout/grammar/claim/phrase_cursor.hpp"

#include <string_view>

namespace tieout::grammar {

/// The reasons of a change: "due to higher volumes".
struct Driver {
  bool active = false;       ///< what is read now is a reason
  bool leads = false;        ///< the sentence begins with its reasons
  bool has_figures = false;  ///< a reason has had a figure
  std::uint32_t end = 0;     ///< where the last word ends that introduced a reason
  Direction direction = Direction::none;
  Span direction_span;
};

/// The period that was named last, which "and" may continue.
struct NamedPeriod {
  PeriodReferences references;
  FigurePlaces places;  ///< the figures that took it
  bool prior = false;               ///< it is one that is compared with
  bool opens_prior = false;         ///< prior levels still to come take it
};

/// An aside between a subject and its verb: ", which includes a charge of $2 million,".
struct Aside {
  Phrase const* end = nullptr;  ///< the comma that ends it; null outside of asides
  Words subject;                ///< what its subject is told behind it
  Basis basis = Basis::unspecified;  ///< what is told of it is measured on
  Speech speech = Speech::reported;
  bool timed = false;                ///< it names the period of the subject
  PeriodReferences level_periods{};  ///< before it
};

/// What is known of the sentence that is being read; the functions that read its parts share it.
///
/// Refers to the text, the phrases and the claims, which the caller owns.  An assertion or figure is named by its
/// index, as references to them last only until the next one is added.
struct ClaimState {
  std::string_view text;
  Phrases const& phrases;
  Claims& claims;
  std::uint32_t first_assertion;  ///< the sentence's first in the claims
  PhraseCursor cursor;

  Clause clause{};
  Driver driver{};
  NamedPeriod named{};
  Aside aside{};
  PeriodReferences level_periods{};                   ///< of figures that name none: clauses share it
  std::optional<PeriodReference> leading_baseline{};  ///< "compared with last year," before all changes
  PeriodReferences prior_periods{};                   ///< of the prior levels to come
  std::size_t prior_figures = 0;                      ///< since the comparison began
  std::optional<FigurePlace> last{};                  ///< the last figure
  Role group_role = Role::mention;               ///< of the last group
  Direction last_direction = Direction::none;
  Speech speech = Speech::reported;

  ClaimState(std::string_view passage, Phrases const& sentence, Claims& found);

  [[nodiscard]] Figure& figure(FigurePlace place) { return claims.assertions[place.assertion].figures[place.figure]; }
  [[nodiscard]] Figure const& figure(FigurePlace place) const {
    return claims.assertions[place.assertion].figures[place.figure];
  }

  [[nodiscard]] QuantityPhrase const& phrase_of(Phrase const& quantity) const {
    return phrases.quantities[quantity.index];
  }
  [[nodiscard]] Unit unit_of(Phrase const& quantity) const { return phrase_of(quantity).quantities.front().unit; }
  [[nodiscard]] PeriodReferences const& periods_of(Phrase const& period) const {
    return phrases.periods[period.index].references;
  }

  /// The role of a level that is said now.
  [[nodiscard]] Role level_role() const noexcept { return clause.comparing ? Role::prior_level : Role::level; }

  /// A prior level, or a share that restates one.
  [[nodiscard]] bool on_prior_side(FigurePlace place) const;
  /// The last figure is one.
  [[nodiscard]] bool last_on_prior_side() const { return last && on_prior_side(*last); }

  /// Adds an assertion to the claims; its index.
  std::uint32_t add(Assertion assertion);
};

}  // namespace tieout::grammar
