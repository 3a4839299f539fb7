#pragma once

#include "tieout/grammar/claim/noun_phrase.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <boost/container/small_vector.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace tieout::grammar {

/// Where a figure is: assertion and position in it.
struct FigurePlace {
  std::uint32_t assertion = 0;
  std::uint32_t figure = 0;
};

using FigurePlaces = boost::container::small_vector<FigurePlace, 8>;

/// The noun phrases that a clause has named so far.
struct NamePhrases {
  Words words;           ///< the one that is being read
  Words before_comma;    ///< what stands before the last comma and may go on behind it
  Words subject;         ///< the subject of the next figure, where one is pending
  bool pending = false;  ///< a subject waits for its figure

  /// Whether the phrase that is being read names something.
  [[nodiscard]] bool any() const { return has_content(words); }

  void drop_words() {
    words.clear();
    before_comma.clear();
  }
  void drop_subject() {
    subject.clear();
    pending = false;
  }
};

/// A direction that words say, for figures still to come.
struct SaidDirection {
  Direction value = Direction::none;
  Span span;
  bool pending = false;
  bool noun = false;       ///< what moved follows: "a decrease in net loss"
  bool adjective = false;  ///< "lower general expenses"
  bool effect = false;     ///< "the rebate lowered shipments": something else moved it, and how far tells no change
};

/// The periods that changes were last measured from, which "and" may continue.
struct NamedBaselines {
  PeriodReferences references;
  FigurePlaces places;          ///< the changes measured from them
  Phrase const* end = nullptr;  ///< behind the last one
};

/// What is known of the clause that is being read; each clause begins with a new one.
struct Clause {
  NamePhrases names;
  std::optional<std::uint32_t> assertion;                 ///< the assertion that figures go to
  std::optional<std::uint32_t> leading_assertion;         ///< of the comparison that leads the clause
  std::vector<std::pair<std::uint32_t, Words>> subjects;  ///< its assertions and the phrases that name them

  FigurePlaces figures;  ///< all its figures, in order
  FigurePlaces group;    ///< those of the last quantity or list
  FigurePlaces levels;   ///< the last group of levels

  FigurePlaces compared;  ///< changes that others are compared with

  SaidDirection direction;
  bool moves = false;      ///< a direction has been said
  bool comparing = false;  ///< behind a comparator
  bool leading = false;    ///< began with a comparison
  bool reporting = false;  ///< behind a verb of reporting: "posted"
  bool verb_seen = false;
  Words reporter;             ///< what "posted" or "showed" something, which may be a change of its own
  bool label = false;         ///< behind "Net sales:"
  bool respectively = false;  ///< holds the word
  bool negated = false;       ///< "did not", "no customer": figures that follow are not said of the subject

  Basis basis = Basis::unspecified;
  std::optional<Dilution> per_share;        ///< "on a diluted per share basis": what follows is per share
  Words divided;                            ///< the subject whose figures are told place by place
  bool excludes = false;                    ///< in a leading aside: what follows it is of an adjusted measure
  Words whole;                              ///< "as a percentage of revenue"
  std::uint16_t behind_preposition = 0;     ///< of the last subject that stood behind its figure
  std::optional<PeriodReference> baseline;  ///< of a change still to come
  NamedBaselines baselines;
  Phrase const* period_end = nullptr;  ///< behind its last period
  std::size_t settled = 0;             ///< so many of its figures take no period that is named from now on
};

}  // namespace tieout::grammar
