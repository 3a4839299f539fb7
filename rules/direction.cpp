#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/compute.hpp"
#include "tieout/engine/check/direction_said.hpp"
#include "tieout/engine/check/telling_slip.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace tieout {
namespace {

bool is_change(Role role) { return role == Role::change || role == Role::percent_change || role == Role::point_change; }

bool is_level(Role role) { return role == Role::level || role == Role::share; }

/// A direction is judged on the change figure, or, where the sentence has none, on the level that was moved to.
bool judged_here(Case const& subject, FigureIndex i) {
  Figure const& figure = subject.figure(i);
  if (figure.direction != Direction::up && figure.direction != Direction::down) return false;
  if (is_change(figure.role)) return true;
  auto const& figures = subject.assertion_of(i).figures;
  return is_level(figure.role) &&
         std::none_of(figures.begin(), figures.end(), [](Figure const& other) { return is_change(other.role); });
}

bool all_positive(Case const& subject, std::vector<CellReference> const& cells) {
  return std::all_of(cells.begin(), cells.end(), [&](CellReference cell) {
    return Rational(subject.statements[cell.statement].value(cell.row, cell.column)).sign() > 0;
  });
}

/// What the change was computed from; else the change as a row prints it.
std::optional<Derivation> change_of(Link const& link) {
  auto const recomputed = [](Derivation const& one) {
    return one.kind == DerivationKind::relative_change || one.kind == DerivationKind::difference ||
           one.kind == DerivationKind::point_difference;
  };
  auto const printed = [](Derivation const& one) { return one.kind == DerivationKind::printed_change; };
  auto const& all = link.candidates;
  auto found = std::find_if(all.begin(), all.end(), recomputed);
  if (found == all.end()) found = std::find_if(all.begin(), all.end(), printed);
  return found == all.end() ? std::nullopt : std::optional(*found);
}

/// How a level moved from the one before: that of one row, or of a ratio of the same two rows.  Of numbers below zero
/// a ratio does not say which way it moved.
std::optional<Derivation> movement(Case const& subject, Derivation const& now, Derivation const& before) {
  auto const same_row = [](CellReference a, CellReference b) { return a.statement == b.statement && a.row == b.row; };
  bool const same = std::equal(now.cells.begin(), now.cells.end(), before.cells.begin(), before.cells.end(), same_row);
  if (now.kind != before.kind || !same) return std::nullopt;
  Derivation moved = before;
  moved.cells.insert(moved.cells.begin(), now.cells.begin(), now.cells.end());
  if (now.kind == DerivationKind::level)
    moved.kind = DerivationKind::difference;
  else if (now.kind == DerivationKind::ratio && all_positive(subject, moved.cells))
    moved.kind = DerivationKind::ratio_difference;
  else
    return std::nullopt;
  return moved;
}

/// The level before, as the sentence's own prior figure was linked.
std::optional<Derivation> change_of_level(Case const& subject, FigureIndex i) {
  FigureIndex const first = i - subject.figures[i].figure;
  for (FigureIndex j = first;
       j < subject.figures.size() && subject.figures[j].assertion == subject.figures[i].assertion; ++j) {
    Figure const& prior = subject.figure(j);
    if (prior.role != Role::prior_level || prior.counterpart != subject.figures[i].figure) continue;
    Link const& link = subject.links[j];
    if (link.candidates.empty() || !link.sure) return std::nullopt;
    return movement(subject, subject.links[i].candidates.front(), link.candidates.front());
  }
  return std::nullopt;
}

void check(Case const& subject, Findings& findings) {
  for (FigureIndex i = 0; i < subject.figures.size(); ++i) {
    if (!judged_here(subject, i)) continue;
    Link const& link = subject.links[i];
    Derivation const* const turned = link.sure ? nullptr : turned_round(subject, i);
    if (link.candidates.empty() || (!link.sure && turned == nullptr)) continue;
    Figure const& figure = subject.figure(i);
    bool const loss = speaks_of_loss(subject, subject.assertion_of(i).subject);
    std::optional<Derivation> derivation = turned != nullptr ? std::optional(*turned) : change_of(link);
    if (!derivation && is_level(figure.role)) derivation = change_of_level(subject, i);
    if (!derivation) continue;
    auto const computation = compute(subject, *derivation, figure.quantity, loss);
    if (!computation || !computation->direction_known) continue;
    int const sign = computation->computed.value.sign();
    bool const clear = computation->computed.range.clear_of_zero();
    bool const wrong =
        clear && ((sign > 0 && figure.direction == Direction::down) || (sign < 0 && figure.direction == Direction::up));
    if (!wrong) continue;
    bool const of_ratio = derivation->kind == DerivationKind::ratio_difference;
    Finding finding;
    finding.rule = "direction";
    finding.verdict = Verdict::inconsistent;
    finding.severity = Severity::error;
    finding.slip = Slip::direction;
    finding.figures = {i};
    finding.evidence = derivation->cells;
    finding.computed = computation->computed;
    finding.message = computation->arithmetic + (of_ratio ? ": the ratio went " : ": the row went ") +
                      (sign > 0 ? "up" : "down") + ", the text says '" + direction_said(subject, figure) + "' (" +
                      derivation->why + ")";
    finding.suggestion = sign > 0 ? "increased" : "decreased";
    findings.push_back(std::move(finding));
  }
}

}  // namespace

Rule direction_rule() {
  return {{"direction",
           "A row moved the way that the text says",
           "Words of direction (increased, decreased, up, lower, unchanged) against the sign of the change between the "
           "two cells, or between the two ratios that a sentence compares.",
           "Expenses, losses and liabilities move by their size, income and cash provided by their signed value, and a "
           "net loss by the loss; where the sign convention of a row is not known, nothing is said.",
           {
               {R"(Cost of sales decreased [8.1%] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Cost of sales | 3,877 | 4,218 |
)",
                Verdict::consistent},
               {R"(Cost of sales increased [8.1%] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Cost of sales | 3,877 | 4,218 |
)",
                Verdict::inconsistent},
               {R"(Freight increased [8.1%] in the three months ended June 30, 2009.

| (in thousands) | Three months ended June 30, 2009 | Three months ended June 30, 2008 |
|---|---|---|
| Cost of sales | 3,877 | 4,218 |
)",
                Verdict::unverifiable},
           }},
          check};
}

}  // namespace tieout
