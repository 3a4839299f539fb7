#pragma once

#include "tieout/engine/check/outcome.hpp"
#include "tieout/engine/gold/gold.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// So many out of so many.
struct Share {
  std::size_t part = 0;
  std::size_t whole = 0;

  /// 0 of nothing.  For display only.
  [[nodiscard]] double percent() const noexcept {
    return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
  }
  Share& operator+=(Share const& other) noexcept {
    part += other.part;
    whole += other.whole;
    return *this;
  }
  friend bool operator==(Share const&, Share const&) noexcept = default;
};

/// How an audit compares with gold, in one document or added up over several.
struct Score {
  std::size_t documents = 0;
  std::size_t crashes = 0;  ///< documents and altered copies that could not be audited
  Share recognised;         ///< of gold's figures, those that the ledger has
  Share tied;               ///< of the figures that the tables confirm, those consistent on the right cells
  Share false_ticks;  ///< of the consistent figures that gold has, those on wrong cells, on none, or on nothing in gold
  std::size_t false_alarms = 0;  ///< inconsistent figures that are right
  Share errors_found;            ///< of the figures that gold calls bad, those inconsistent
  Share caught;                  ///< of altered copies, those whose altered figure is inconsistent
  std::map<std::string, Share> tied_by_kind;
  std::map<std::string, Share> caught_by_kind;  ///< by the kind of error put in

  [[nodiscard]] std::size_t figures() const noexcept { return recognised.whole; }
  /// Per 1,000 figures of gold.  For display only.
  [[nodiscard]] double alarms_per_thousand() const noexcept;
};
Score& operator+=(Score& total, Score const& part);

enum class MissKind : std::uint8_t { crash, false_tick, false_alarm, not_tied, not_seen, error_not_found, not_caught };

/// One figure where audit and gold differ.
struct Miss {
  MissKind what = MissKind::crash;
  std::string error;    ///< not caught: the kind of error that was put in
  std::string figure;   ///< gold's id; empty for a crash
  std::string kind;     ///< gold's
  std::string context;  ///< gold's; of a crash, what happened
  std::string said;     ///< what the audit says of the figure; empty where it does not have it
};

/// What is found in one document.
struct Scored {
  Score score;
  std::vector<Miss> misses;  ///< in gold's order
};

/// The bytes of Document::source where each figure of the ledger stands, same index.
[[nodiscard]] std::vector<Span> figure_sources(Case const& subject);

/// The figure whose bytes lie over a span; the shortest where there are several.  Linear in the figures.
[[nodiscard]] std::optional<FigureIndex> figure_over(std::vector<Span> const& figures, Span source) noexcept;

/// The source bytes of the cells and facts that decided a figure.
[[nodiscard]] std::vector<Span> evidence_of(Result const& result, FigureIndex figure);

/// Compares an audit with gold of the same document.
[[nodiscard]] Scored score(Result const& result, Gold const& gold);

/// The score of a document that could not be audited, and why.
[[nodiscard]] Scored score_of_crash(Gold const& gold, std::string why);

/// "FALSE TICK", "NOT TIED"; for figures that were not caught, "MISSED" and the kind of error.
[[nodiscard]] std::string describe(Miss const& miss);

}  // namespace tieout
