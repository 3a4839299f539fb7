#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/compute.hpp"

namespace tieout {
namespace {

/// A direction is judged on the change figure, or, where the sentence has none, on the level that was moved to.
bool judged_here(Case const& subject, FigureIndex i) {
  Figure const& figure = subject.figure(i);
  if (figure.direction != Direction::up && figure.direction != Direction::down) return false;
  if (figure.role == Role::change || figure.role == Role::percent_change || figure.role == Role::point_change)
    return true;
  if (figure.role != Role::level) return false;
  for (Figure const& other : subject.assertion_of(i).figures)
    if (other.role == Role::change || other.role == Role::percent_change || other.role == Role::point_change)
      return false;
  return true;
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
    Derivation derivation = link.candidates.front();
    derivation.kind = DerivationKind::difference;
    derivation.cells.insert(derivation.cells.begin(), subject.links[i].candidates.front().cells.front());
    if (derivation.cells[0].statement != derivation.cells[1].statement ||
        derivation.cells[0].row != derivation.cells[1].row)
      return std::nullopt;
    return derivation;
  }
  return std::nullopt;
}

void check(Case const& subject, Findings& findings) {
  for (FigureIndex i = 0; i < subject.figures.size(); ++i) {
    if (!judged_here(subject, i)) continue;
    Link const& link = subject.links[i];
    if (link.candidates.empty() || !link.sure) continue;
    Figure const& figure = subject.figure(i);
    bool const loss = speaks_of_loss(subject, subject.assertion_of(i).subject);
    std::optional<Derivation> derivation;
    for (Derivation const& candidate : link.candidates)
      if (candidate.kind == DerivationKind::relative_change || candidate.kind == DerivationKind::difference ||
          candidate.kind == DerivationKind::point_difference) {
        derivation = candidate;
        break;
      }
    if (!derivation && figure.role == Role::level) derivation = change_of_level(subject, i);
    if (!derivation) continue;
    auto const computation = compute(subject, *derivation, figure.quantity, loss);
    if (!computation || !computation->direction_known) continue;
    int const sign = computation->computed.value.sign();
    bool const clear = computation->computed.range.clear_of_zero();
    bool const wrong =
        clear && ((sign > 0 && figure.direction == Direction::down) || (sign < 0 && figure.direction == Direction::up));
    if (!wrong) continue;
    Finding finding;
    finding.rule = "direction";
    finding.verdict = Verdict::inconsistent;
    finding.severity = Severity::error;
    finding.slip = Slip::direction;
    finding.figures = {i};
    finding.evidence = derivation->cells;
    finding.computed = computation->computed;
    finding.message = computation->arithmetic + ": the row went " + (sign > 0 ? "up" : "down") + ", the text says '" +
                      std::string(subject.document.view(figure.direction_span)) + "' (" + derivation->why + ")";
    finding.suggestion = sign > 0 ? "increased" : "decreased";
    findings.push_back(std::move(finding));
  }
}

}  // namespace

Rule direction_rule() {
  return {{"direction",
           "A row moved the way that the text says",
           "Words of direction (increased, decreased, up, lower, unchanged) against the sign of the change between the "
           "two cells.",
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
