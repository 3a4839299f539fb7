#include "tieout/engine/gold/score.hpp"

#include "tieout/engine/gold/right_cells.hpp"
#include "tieout/engine/report/figure_account.hpp"

#include <algorithm>
#include <utility>

namespace tieout {

namespace {

[[nodiscard]] Score expectations(Gold const& gold) {
  Score score;
  score.documents = 1;
  score.recognised.whole = gold.figures.size();
  for (GoldFigure const& figure : gold.figures) {
    score.tied.whole += figure.tied() ? 1U : 0U;
    score.errors_found.whole += figure.verdict == GoldVerdict::bad ? 1U : 0U;
  }
  return score;
}

class Comparison {
 public:
  Comparison(Result const& result, Gold const& gold)
      : result_(result),
        figures_(figure_sources(result.subject)),
        rows_(gold, result.subject.document),
        scored_{expectations(gold), {}} {
    for (GoldFigure const& figure : gold.figures) compare(figure);
  }

  [[nodiscard]] Scored take() && { return std::move(scored_); }

 private:
  void compare(GoldFigure const& gold) {
    auto const found = figure_over(figures_, gold_source(result_.subject.document, gold.place));
    scored_.score.recognised.part += found ? 1U : 0U;
    Verdict const verdict = found ? result_.outcomes[*found].verdict : Verdict::unverifiable;
    if (gold.tied()) ++scored_.score.tied_by_kind[std::string(to_string(gold.kind))].whole;
    if (verdict == Verdict::consistent) {
      compare_tick(gold, *found);
    } else if (verdict == Verdict::inconsistent) {
      compare_alarm(gold, *found);
    } else if (gold.tied()) {
      miss(found ? MissKind::not_tied : MissKind::not_seen, gold, found);
    }
    if (gold.verdict == GoldVerdict::bad && verdict != Verdict::inconsistent)
      miss(MissKind::error_not_found, gold, found);
  }

  void compare_tick(GoldFigure const& gold, FigureIndex figure) {
    ++scored_.score.false_ticks.whole;
    if (gold.tied() && right_cells(result_.subject.document, rows_, gold, evidence_of(result_, figure))) {
      ++scored_.score.tied.part;
      ++scored_.score.tied_by_kind[std::string(to_string(gold.kind))].part;
      return;
    }
    ++scored_.score.false_ticks.part;
    miss(MissKind::false_tick, gold, figure);
  }

  void compare_alarm(GoldFigure const& gold, FigureIndex figure) {
    if (gold.verdict == GoldVerdict::bad) {
      ++scored_.score.errors_found.part;
      return;
    }
    ++scored_.score.false_alarms;
    miss(MissKind::false_alarm, gold, figure);
  }

  void miss(MissKind what, GoldFigure const& gold, std::optional<FigureIndex> figure) {
    scored_.misses.push_back({what,
                              {},
                              gold.id,
                              std::string(to_string(gold.kind)),
                              gold.context,
                              figure ? account_for(result_, *figure).explanation : std::string()});
  }

  Result const& result_;
  std::vector<Span> figures_;
  RowWords rows_;
  Scored scored_;
};

}  // namespace

double Score::alarms_per_thousand() const noexcept {
  return 1000.0 * static_cast<double>(false_alarms) / static_cast<double>(std::max<std::size_t>(1, figures()));
}

Score& operator+=(Score& total, Score const& part) {
  total.documents += part.documents;
  total.crashes += part.crashes;
  total.recognised += part.recognised;
  total.tied += part.tied;
  total.false_ticks += part.false_ticks;
  total.false_alarms += part.false_alarms;
  total.errors_found += part.errors_found;
  total.caught += part.caught;
  for (auto const& [kind, share] : part.tied_by_kind) total.tied_by_kind[kind] += share;
  for (auto const& [kind, share] : part.caught_by_kind) total.caught_by_kind[kind] += share;
  return total;
}

std::vector<Span> figure_sources(Case const& subject) {
  std::vector<Span> sources;
  sources.reserve(subject.figures.size());
  for (FigureIndex i = 0; i < subject.figures.size(); ++i) {
    sources.push_back(subject.document.source_of(figure_place(subject.document, subject.figure(i).quantity)));
  }
  return sources;
}

std::optional<FigureIndex> figure_over(std::vector<Span> const& figures, Span source) noexcept {
  std::optional<FigureIndex> shortest;
  for (FigureIndex i = 0; i < figures.size(); ++i) {
    bool const shorter = !shortest || figures[i].size() < figures[*shortest].size();
    if (shorter && figures[i].overlaps(source)) shortest = i;
  }
  return shortest;
}

std::vector<Span> evidence_of(Result const& result, FigureIndex figure) {
  Outcome const& outcome = result.outcomes[figure];
  std::vector<Span> evidence;
  if (outcome.checks.empty()) return evidence;
  Finding const& deciding = result.findings[outcome.checks.front()];
  for (CellReference const cell : deciding.evidence) evidence.push_back(cell_source(result.subject, cell));
  for (std::uint32_t const fact : deciding.facts) evidence.push_back(result.subject.facts.facts[fact].source);
  return evidence;
}

Scored score(Result const& result, Gold const& gold) { return Comparison(result, gold).take(); }

Scored score_of_crash(Gold const& gold, std::string why) {
  Scored scored{expectations(gold), {}};
  scored.score.crashes = 1;
  scored.misses.push_back({MissKind::crash, {}, {}, {}, std::move(why), {}});
  return scored;
}

std::string describe(Miss const& miss) {
  switch (miss.what) {
    case MissKind::crash:
      return "CRASH";
    case MissKind::false_tick:
      return "FALSE TICK";
    case MissKind::false_alarm:
      return "FALSE ALARM";
    case MissKind::not_tied:
      return "NOT TIED";
    case MissKind::not_seen:
      return "NOT SEEN";
    case MissKind::error_not_found:
      return "ERROR NOT FOUND";
    case MissKind::not_caught:
      return "MISSED " + miss.error;
  }
  return "";
}

}  // namespace tieout
