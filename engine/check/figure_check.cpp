#include "tieout/engine/check/figure_check.hpp"

#include "tieout/engine/check/chance_fit.hpp"
#include "tieout/engine/check/compute.hpp"
#include "tieout/engine/check/rounded_levels.hpp"
#include "tieout/engine/check/slip.hpp"
#include "tieout/engine/exact/grouped.hpp"

#include <algorithm>
#include <utility>

namespace tieout {
namespace {

/// A candidate, computed and compared with the claim.
struct Trial {
  Derivation const* derivation = nullptr;
  Computation computation;
  Fit fit = Fit::none;
};

/// A net loss claimed where the table shows a profit, or the other way round.
[[nodiscard]] bool wrong_sign(Case const& subject, FigureIndex figure, Derivation const& derivation, bool loss) {
  // A prior level may be restated in words of its own ("compared to net income of ..."), which are not the subject's.
  if (derivation.kind != DerivationKind::level || subject.figure(figure).role != Role::level) return false;
  CellReference const cell = derivation.cells.front();
  Statement const& statement = subject.statements[cell.statement];
  Row const& row = statement.rows[cell.row];
  if (row.polarity != Polarity::signed_value) return false;
  // Only a label that allows for both tells which sign is which: "Net income (loss)".
  auto const says = [&](std::string_view word) {
    std::string label = row.label;
    std::transform(label.begin(), label.end(), label.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return label.find(word) != std::string::npos;
  };
  // "Losses recognized in other income (expense)" are losses in brackets or out of them.
  bool const only_losses = row.label.starts_with("Loss");
  bool const both = !only_losses && says("loss") && (says("income") || says("earnings") || says("profit"));
  if (!both) return false;
  int const sign = Rational(statement.value(cell.row, cell.column)).sign();
  Quantity const& claim = subject.figure(figure).quantity;
  bool const claimed_negative = loss || claim.value.mantissa < 0;
  if (sign == 0 || claim.value.is_zero()) return false;
  bool const plain_income = !loss && speaks_of_loss(subject, subject.assertion_of(figure).subject) == false;
  if (sign > 0 && claimed_negative) return true;
  // A per-share loss may be printed without brackets behind a net loss; income may not.
  return sign < 0 && !claimed_negative && plain_income && claim.unit == Unit::currency;
}

/// The text says up, the cells say down, or the other way round.
[[nodiscard]] bool moved_otherwise(Figure const& figure, Trial const& trial) {
  DerivationKind const kind = trial.derivation->kind;
  bool const change = kind == DerivationKind::difference || kind == DerivationKind::relative_change ||
                      kind == DerivationKind::point_difference;
  bool const of_change = figure.role == Role::change || figure.role == Role::percent_change || figure.role == Role::point_change;
  Computation const& found = trial.computation;
  if (!change || !of_change || !found.direction_known || !found.computed.range.clear_of_zero()) return false;
  int const sign = found.computed.value.sign();
  return (sign > 0 && figure.direction == Direction::down) || (sign < 0 && figure.direction == Direction::up);
}

/// "More than $4.0 million" of 4,278 thousand: true, but no way to put it.  Both are magnitudes.
[[nodiscard]] bool far_beyond_bound(Quantity const& claim, Rational const& value) {
  Rational const room = Rational(claim.ulp) * Rational(2);
  switch (claim.hedge) {
    case Hedge::more_than:
    case Hedge::at_least:
      return value > Rational(claim.value) + room;
    case Hedge::up_to:
    case Hedge::less_than:
      return value < Rational(claim.value) - room;
    case Hedge::none:
    case Hedge::about:
    case Hedge::nearly:
      return false;
  }
  return false;
}

[[nodiscard]] std::string as_printed(Case const& subject, Quantity const& claim) {
  return std::string(subject.document.view(claim.span));
}

}  // namespace

bool bears_out(Fit fit) noexcept {
  return fit == Fit::exact || fit == Fit::rounding || fit == Fit::hedged || fit == Fit::coarse;
}

Grade grade_of(Fit fit) noexcept {
  switch (fit) {
    case Fit::exact:
      return Grade::exact;
    case Fit::rounding:
      return Grade::rounding;
    case Fit::hedged:
      return Grade::hedged;
    case Fit::coarse:
      return Grade::coarse;
    case Fit::truncated:
      return Grade::truncated;
    case Fit::none:
      return Grade::none;
  }
  return Grade::none;
}

std::string corrected(Case const& subject, Quantity const& claim, Rational const& value) {
  // The corrected digits in the claim's own scale, put in the place of the printed ones.
  Rational const ulp(claim.ulp);
  Rational const low = value.floor_to(ulp);
  Rational const half = (value - low) * Rational(2);
  Rational const rounded = half >= ulp ? value.ceil_to(ulp) : low;
  int places = 0;
  Rational unit_in_digits(1);
  std::string const digits(subject.document.view(claim.digits));
  auto const point = digits.find('.');
  if (point != std::string::npos) places = static_cast<int>(digits.size() - point - 1);
  for (int i = 0; i < places; ++i) unit_in_digits = unit_in_digits / Rational(10);
  std::string number = (rounded / ulp * unit_in_digits).to_decimal(places);
  if (digits.find(',') != std::string::npos) number = grouped(std::move(number));
  std::string const whole(subject.document.view(claim.span));
  std::size_t const begin = claim.digits.begin - claim.span.begin;
  return whole.substr(0, begin) + number + whole.substr(begin + digits.size());
}

void check_figure(Case const& subject, FigureIndex index, std::string const& rule, Findings& findings) {
  Link const& link = subject.links[index];
  if (link.candidates.empty()) return;
  Figure const& figure = subject.figure(index);
  Quantity claim = figure.quantity;
  claim.value = claim.value.magnitude();
  bool const loss = speaks_of_loss(subject, subject.assertion_of(index).subject);

  std::vector<Trial> trials;
  bool doubted = false;
  for (Derivation const& derivation : link.candidates) {
    auto computation = compute(subject, derivation, claim, loss);
    if (!computation) continue;
    Trial trial{&derivation, std::move(*computation), Fit::none};
    // A row that moved the other way is not the one, where the link is not sure; where it is, the direction is wrong.
    bool const another = !link.sure && moved_otherwise(figure, trial);
    if (!another && !wrong_sign(subject, index, derivation, loss))
      trial.fit = fit(claim, trial.computation.computed.value.magnitude(), magnitude(trial.computation.computed.range));
    if (bears_out(trial.fit) && fits_by_chance(subject, index, derivation, trial.computation.computed)) {
      trial.fit = Fit::none;
      doubted = true;
    }
    trials.push_back(std::move(trial));
  }

  Finding finding;
  finding.rule = rule;
  finding.figures = {index};
  if (trials.empty()) {
    finding.severity = Severity::warning;
    finding.reason = Reason::not_meaningful;
    finding.related = link.candidates.front().cells;
    finding.message = "a percentage over a base of zero or across zero means nothing";
    findings.push_back(std::move(finding));
    return;
  }

  // A printed change and its recomputation are compared both; either may bear the claim out.  The best fit is shown,
  // and the printed change before its recomputation.
  auto const rank = [](Trial const& t) {
    return 2 * static_cast<int>(t.fit) + (t.derivation->kind == DerivationKind::printed_change ? 0 : 1);
  };
  auto const best =
      std::min_element(trials.begin(), trials.end(), [&](Trial const& a, Trial const& b) { return rank(a) < rank(b); });
  // Where the table prints the change, a recomputation within the rounding of its cells alone does not outweigh it.
  bool const change_printed = std::any_of(trials.begin(), trials.end(), [](Trial const& t) {
    return t.derivation->kind == DerivationKind::printed_change;
  });
  bool const outweighed =
      change_printed && best->derivation->kind != DerivationKind::printed_change && best->fit != Fit::exact;
  auto const fitting = bears_out(best->fit) && !outweighed ? best : trials.end();
  auto const shown = std::find_if(trials.begin(), trials.end(), [&](Trial const& t) {
    return !change_printed || t.derivation->kind == DerivationKind::printed_change;
  });
  auto const slip_of = [&](Trial const& t) {
    return wrong_sign(subject, index, *t.derivation, loss)
               ? Slip::sign
               : likely_slip(subject, index, *t.derivation, t.computation.computed);
  };
  bool const contradicted = fitting == trials.end() && link.sure && !doubted;
  Slip slip = Slip::none;
  Trial const* chosen = fitting != trials.end() ? &*fitting : &*shown;
  if (contradicted) {
    // Of several cells that all say otherwise, the one is shown that a slip explains.
    slip = slip_of(*chosen);
    for (auto t = trials.begin(); slip == Slip::none && t != trials.end(); ++t) {
      bool const comparable = !change_printed || t->derivation->kind == DerivationKind::printed_change;
      if (comparable) slip = slip_of(*t);
      if (slip != Slip::none) chosen = &*t;
    }
  }
  Trial const& trial = *chosen;
  finding.computed = trial.computation.computed;
  finding.evidence = trial.derivation->cells;
  finding.message = trial.computation.arithmetic + ", printed as " + as_printed(subject, figure.quantity) + " (" +
                    trial.derivation->why + ")";
  if (fitting != trials.end()) {
    finding.verdict = Verdict::consistent;
    finding.grade = grade_of(trial.fit);
    if (trial.fit == Fit::coarse) finding.severity = Severity::warning;
    if (far_beyond_bound(claim, trial.computation.computed.value.magnitude())) {
      finding.severity = Severity::warning;
      finding.message += "; far beyond the bound";
    }
    if (link.by_value) finding.message += "; chosen among equally good cells by its value";
    findings.push_back(std::move(finding));
    return;
  }
  if (!contradicted) {
    finding.verdict = Verdict::unverifiable;
    finding.reason = Reason::ambiguous;
    finding.computed.reset();
    finding.related.clear();
    finding.evidence.clear();
    for (Trial const& one : trials)
      for (CellReference const cell : one.derivation->cells)
        if (std::find(finding.related.begin(), finding.related.end(), cell) == finding.related.end())
          finding.related.push_back(cell);
    finding.message =
        doubted ? "it fits, but what stands beside it is of another size: " : "several cells could be meant: ";
    finding.message += trials.front().derivation->why;
    for (std::size_t i = 1; i < trials.size() && i < 4; ++i) finding.message += "; " + trials[i].derivation->why;
    findings.push_back(std::move(finding));
    return;
  }
  if (of_rounded_levels(subject, index)) {
    finding.severity = Severity::warning;
    finding.reason = Reason::method_not_stated;
    finding.related = std::exchange(finding.evidence, {});
    finding.message += "; it is the difference of the two levels as the sentence rounds them";
    findings.push_back(std::move(finding));
    return;
  }
  finding.verdict = Verdict::inconsistent;
  finding.severity = Severity::error;
  finding.slip = slip;
  finding.suggestion = finding.slip == Slip::percent_for_points
                           ? std::string(subject.document.view(figure.quantity.digits)) + " percentage points"
                           : corrected(subject, figure.quantity, trial.computation.computed.value.magnitude());
  findings.push_back(std::move(finding));
}

}  // namespace tieout
