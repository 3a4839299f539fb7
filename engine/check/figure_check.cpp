#include "tieout/engine/check/figure_check.hpp"

#include "tieout/engine/check/any_period.hpp"
#include "tieout/engine/check/chance_fit.hpp"
#include "tieout/engine/check/compute.hpp"
#include "tieout/engine/check/result_kind.hpp"
#include "tieout/engine/check/rounded_levels.hpp"
#include "tieout/engine/check/rounded_ratios.hpp"
#include "tieout/engine/check/slip.hpp"
#include "tieout/engine/check/telling_slip.hpp"
#include "tieout/engine/exact/grouped.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tieout {
namespace {

/// A candidate, computed and compared with the claim.
struct Trial {
  Derivation const* derivation = nullptr;
  Computation computation;
  Fit fit = Fit::none;
  bool rounded = false;  // it is the difference of two ratios as the sentence rounds them
};

[[nodiscard]] bool says(std::string_view text, std::initializer_list<std::string_view> words) {
  std::string const small = lower_case(text);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return small.find(word) != std::string::npos; });
}

/// Whether a figure is said to be a loss or an income.
struct SaidSign {
  bool loss = false;
  bool income = false;  // by its own words or by the subject's
  bool own = false;     // a prior level says it in words of its own: "compared to net income of $1.5 million"
};

/// "From a profit of", "to an operating loss of", in front of the figure: it says its own sign.
[[nodiscard]] std::optional<SaidSign> sign_turned_to(std::string_view before) {
  constexpr std::size_t reach = 40;
  std::string front = lower_case(before.substr(before.size() - std::min(before.size(), reach)));
  std::replace(front.begin(), front.end(), '\n', ' ');
  if (!front.ends_with(" of ")) return std::nullopt;
  front.resize(front.size() - std::string_view(" of ").size());
  SaidSign said;
  said.loss = front.ends_with(" loss");
  said.income = front.ends_with(" profit") || front.ends_with(" income") || front.ends_with(" earnings");
  said.own = true;
  if (!said.loss && !said.income) return std::nullopt;
  front.resize(front.rfind(' '));
  for (std::string_view const word : {" operating", " net", " a", " an"})
    if (front.ends_with(word)) front.resize(front.size() - word.size());
  return front.ends_with(" from") || front.ends_with(" to") ? std::optional(said) : std::nullopt;
}

[[nodiscard]] SaidSign said_sign(Case const& subject, FigureIndex index, bool loss) {
  Figure const& figure = subject.figure(index);
  constexpr std::uint32_t reach = 24;
  std::string_view const text = subject.document.text;
  if (auto turned = sign_turned_to(text.substr(0, figure.quantity.span.begin))) return *turned;
  if (figure.role != Role::prior_level || !figure.counterpart) {
    // "improved to a $692,000 loss"
    std::string_view const behind = text.substr(figure.quantity.span.end, reach);
    for (std::string_view const word : {" loss", " net loss", " operating loss"})
      if (behind.starts_with(word)) return {true, false, true};
    // "A net loss of $5 million in the first quarter and net income of $2 million in the second": of several results.
    Span const first = subject.assertion_of(index).figures.front().quantity.span;
    bool const later = first.end < figure.quantity.span.begin;
    std::string_view const between =
        later ? text.substr(first.end, figure.quantity.span.begin - first.end) : std::string_view{};
    bool const other_result = loss ? says(between, {"income", "earnings", "profit"}) : says(between, {"loss"});
    return {loss, !loss, !other_result};
  }
  std::uint32_t const begin =
      subject.figure(index - subject.figures[index].figure + *figure.counterpart).quantity.span.end;
  if (begin > figure.quantity.span.begin) return {loss, !loss, false};
  std::string_view front = text.substr(begin, figure.quantity.span.begin - begin);
  // What stands farther in front is said of another figure.
  for (Figure const& other : subject.assertion_of(index).figures)
    if (other.quantity.span.end > begin && other.quantity.span.end <= figure.quantity.span.begin)
      front = text.substr(other.quantity.span.end, figure.quantity.span.begin - other.quantity.span.end);
  std::string_view behind = text.substr(figure.quantity.span.end, reach);
  behind = behind.substr(0, behind.find_first_of(".,;("));
  for (std::string_view const part : {front, behind}) {
    bool const said_loss = says(part, {"loss"});
    bool const said_income = says(part, {"income", "earnings", "profit", " gain"});
    if (said_loss != said_income) return {said_loss, said_income, true};
    if (said_loss) return {false, false, false};
  }
  return {loss, !loss, false};
}

/// "Operating income", "Net income": no other row of income deducts it in brackets, so that these mean a loss.
[[nodiscard]] bool names_result_only(std::string_view label) {
  constexpr std::string_view words[] = {"net",    "operating", "income", "from", "operations", "earnings",
                                        "profit", "adjusted",  "non",    "gaap", "total"};
  bool result = false;
  for (std::size_t at = 0; at < label.size();) {
    std::size_t end = at;
    std::string word;
    for (; end < label.size() && ((label[end] | 0x20) >= 'a' && (label[end] | 0x20) <= 'z'); ++end)
      word += static_cast<char>(label[end] | 0x20);
    at = std::max(end, at + 1);
    if (word.empty()) continue;
    if (std::find(std::begin(words), std::end(words), word) == std::end(words)) return false;
    result = result || word == "income" || word == "earnings" || word == "profit";
  }
  return result;
}

enum class SignFit : std::uint8_t { right, doubtful, wrong };

/// An income said of a row of losses, or a loss of a row of incomes that is above zero.
[[nodiscard]] bool one_sided_otherwise(Case const& subject, FigureIndex figure, Derivation const& derivation) {
  CellReference const cell = derivation.cells.front();
  Statement const& statement = subject.statements[cell.statement];
  ResultKind const row = kind_of_row(statement, cell.row);
  if (row == ResultKind::unsaid) return false;
  ResultKind const said = kind_said(subject, figure);
  if (said == ResultKind::unsaid || said == row) return false;
  return row == ResultKind::loss || statement.values(cell.row, cell.column) > 0;
}

/// A net loss claimed where the table shows a profit, or the other way round.
[[nodiscard]] SignFit sign_fit(Case const& subject, FigureIndex figure, Derivation const& derivation, bool loss) {
  Role const role = subject.figure(figure).role;
  if (one_sided_otherwise(subject, figure, derivation)) return SignFit::doubtful;
  if (derivation.kind != DerivationKind::level || (role != Role::level && role != Role::prior_level))
    return SignFit::right;
  CellReference const cell = derivation.cells.front();
  Statement const& statement = subject.statements[cell.statement];
  Row const& row = statement.rows[cell.row];
  if (row.polarity != Polarity::signed_value) return SignFit::right;
  // Only a label that allows for both tells which sign is which: "Net income (loss)".
  // "Losses recognized in other income (expense)" are losses in brackets or out of them.
  bool const only_losses = row.label.starts_with("Loss");
  bool const both = !only_losses && says(row.label, {"loss"}) && says(row.label, {"income", "earnings", "profit"});
  if (!both && !names_result_only(row.label)) return SignFit::right;
  int const sign = Rational(statement.value(cell.row, cell.column)).sign();
  Quantity const& claim = subject.figure(figure).quantity;
  if (sign == 0 || claim.value.is_zero()) return SignFit::right;
  SaidSign const said = said_sign(subject, figure, loss);
  bool const negative = claim.value.mantissa < 0;
  // A per-share loss may be printed without brackets behind a net loss; income may not.
  bool const wrong = sign > 0 ? said.loss || negative : said.income && !negative && claim.unit == Unit::currency;
  if (!wrong || (!both && sign > 0)) return SignFit::right;
  if (!both) return SignFit::doubtful;
  return said.own || (negative && sign > 0) ? SignFit::wrong : SignFit::doubtful;
}

/// The text says up, the cells say down, or the other way round.
[[nodiscard]] bool moved_otherwise(Figure const& figure, Trial const& trial) {
  DerivationKind const kind = trial.derivation->kind;
  bool const change = kind == DerivationKind::difference || kind == DerivationKind::relative_change ||
                      kind == DerivationKind::point_difference || kind == DerivationKind::ratio_difference ||
                      kind == DerivationKind::printed_change;
  bool const of_change =
      figure.role == Role::change || figure.role == Role::percent_change || figure.role == Role::point_change;
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

/// One figure against all candidates of its link.
class FigureCheck {
 public:
  FigureCheck(Case const& subject, FigureIndex index)
      : subject_(subject),
        index_(index),
        figure_(subject.figure(index)),
        link_(subject.links[index]),
        claim_(figure_.quantity),
        loss_(speaks_of_loss(subject, subject.assertion_of(index).subject)) {
    claim_.value = claim_.value.magnitude();
    for (Derivation const& derivation : link_.candidates) try_out(derivation);
    change_printed_ = std::any_of(trials_.begin(), trials_.end(), is_printed_change);
  }

  [[nodiscard]] Finding finding(std::string const& rule) const {
    Finding finding;
    finding.rule = rule;
    finding.figures = {index_};
    if (trials_.empty())
      say_meaningless(finding);
    else if (Trial const* const fitting = best_fitting())
      bear_out(finding, *fitting);
    else if (doubted_ || sign_open_ || !may_be_contradicted())
      leave_open(finding);
    else
      contradict(finding);
    return finding;
  }

 private:
  [[nodiscard]] static bool is_printed_change(Trial const& trial) noexcept {
    return trial.derivation->kind == DerivationKind::printed_change;
  }

  [[nodiscard]] bool may_be_contradicted() const {
    if (link_.sure) return true;
    auto const slipped = [&](auto const& slips) {
      return std::any_of(trials_.begin(), trials_.end(), [&](Trial const& one) {
        return slips(subject_, index_, *one.derivation, one.computation.computed);
      });
    };
    // Rows of one name that print different numbers: the words may mean what none of them has.
    bool const one_of_them = link_.but_for_choice && (!link_.choice_open || slipped(slips_in_digit));
    return (one_of_them && wrong_in_any_period(subject_, index_)) || slipped(slips_in_scale);
  }

  void try_out(Derivation const& derivation) {
    auto computation = compute(subject_, derivation, claim_, loss_);
    if (!computation) return;
    Trial trial{&derivation, std::move(*computation), Fit::none};
    // A row that moved the other way is not the one, where the link is not sure; where it is, the direction is wrong.
    bool const another = !link_.sure && moved_otherwise(figure_, trial);
    Computed const& computed = trial.computation.computed;
    SignFit const sign = sign_fit(subject_, index_, derivation, loss_);
    if (!another && sign != SignFit::wrong)
      trial.fit = fit(claim_, computed.value.magnitude(), magnitude(computed.range));
    trial.rounded = !another && !bears_out(trial.fit) && of_rounded_ratios(subject_, index_, derivation);
    if (trial.rounded) trial.fit = Fit::rounding;
    if (bears_out(trial.fit) && sign == SignFit::doubtful) {
      trial.fit = Fit::none;
      sign_open_ = true;
    }
    // "More than $6 million" bears out whatever is larger: too much for a link that may be another's.
    if (!link_.sure && trial.fit == Fit::hedged && far_beyond_bound(claim_, computed.value.magnitude()))
      trial.fit = Fit::none;
    if (bears_out(trial.fit) && fits_by_chance(subject_, index_, derivation, computed)) {
      trial.fit = Fit::none;
      doubted_ = true;
    }
    trials_.push_back(std::move(trial));
  }

  /// The trial that bears the claim out; none where no one does.  A printed change and its recomputation are compared
  /// both; either may.  The best fit is taken, and the printed change before its recomputation.
  [[nodiscard]] Trial const* best_fitting() const {
    auto const rank = [](Trial const& t) { return 2 * static_cast<int>(t.fit) + (is_printed_change(t) ? 0 : 1); };
    Trial const& best = *std::min_element(trials_.begin(), trials_.end(),
                                          [&](Trial const& a, Trial const& b) { return rank(a) < rank(b); });
    // Where the table prints the change, a recomputation within the rounding of its cells alone does not outweigh it.
    bool const outweighed = change_printed_ && !is_printed_change(best) && best.fit != Fit::exact;
    return bears_out(best.fit) && !outweighed ? &best : nullptr;
  }

  void show(Finding& finding, Trial const& trial) const {
    finding.computed = trial.computation.computed;
    finding.evidence = trial.derivation->cells;
    finding.message = trial.computation.arithmetic + ", printed as " + as_printed(subject_, figure_.quantity) + " (" +
                      trial.derivation->why + ")";
  }

  void say_meaningless(Finding& finding) const {
    finding.severity = Severity::warning;
    finding.reason = Reason::not_meaningful;
    finding.related = link_.candidates.front().cells;
    finding.message = "a percentage over a base of zero or across zero means nothing";
  }

  void bear_out(Finding& finding, Trial const& trial) const {
    show(finding, trial);
    finding.verdict = Verdict::consistent;
    finding.grade = grade_of(trial.fit);
    if (trial.fit == Fit::coarse) finding.severity = Severity::warning;
    if (far_beyond_bound(claim_, trial.computation.computed.value.magnitude())) {
      finding.severity = Severity::warning;
      finding.message += "; far beyond the bound";
    }
    if (trial.rounded) finding.message += "; the difference of the two ratios as the sentence rounds them";
    if (link_.by_value) finding.message += "; chosen among equally good cells by its value";
  }

  void leave_open(Finding& finding) const {
    constexpr std::size_t most_named = 4;
    finding.verdict = Verdict::unverifiable;
    finding.reason = Reason::ambiguous;
    for (Trial const& one : trials_)
      for (CellReference const cell : one.derivation->cells)
        if (std::find(finding.related.begin(), finding.related.end(), cell) == finding.related.end())
          finding.related.push_back(cell);
    finding.message = doubted_     ? "it fits, but what stands beside it is of another size: "
                      : sign_open_ ? "it fits by its size, but not by its sign: "
                                   : "several cells could be meant: ";
    for (std::size_t i = 0; i < trials_.size() && i < most_named; ++i)
      finding.message += (i == 0 ? "" : "; ") + trials_[i].derivation->why;
  }

  void contradict(Finding& finding) const {
    auto const [trial, slip] = contradiction();
    show(finding, *trial);
    if (of_rounded_levels(subject_, index_)) {
      finding.severity = Severity::warning;
      finding.reason = Reason::method_not_stated;
      finding.related = std::exchange(finding.evidence, {});
      finding.message += "; it is the difference of the two levels as the sentence rounds them";
      return;
    }
    finding.verdict = Verdict::inconsistent;
    finding.severity = Severity::error;
    finding.slip = slip;
    finding.suggestion = slip == Slip::percent_for_points
                             ? std::string(subject_.document.view(figure_.quantity.digits)) + " percentage points"
                             : corrected(subject_, figure_.quantity, trial->computation.computed.value.magnitude());
  }

  /// Of several cells that all say otherwise, the first that a slip explains, else the first; printed changes alone
  /// where there are any.
  [[nodiscard]] std::pair<Trial const*, Slip> contradiction() const {
    Trial const* first = nullptr;
    for (Trial const& trial : trials_) {
      if (change_printed_ && !is_printed_change(trial)) continue;
      if (first == nullptr) first = &trial;
      Slip const slip = slip_of(trial);
      if (slip != Slip::none) return {&trial, slip};
    }
    return {first, Slip::none};
  }

  [[nodiscard]] Slip slip_of(Trial const& trial) const {
    return sign_fit(subject_, index_, *trial.derivation, loss_) == SignFit::wrong
               ? Slip::sign
               : likely_slip(subject_, index_, *trial.derivation, trial.computation.computed);
  }

  Case const& subject_;
  FigureIndex index_;
  Figure const& figure_;
  Link const& link_;
  Quantity claim_;
  bool loss_;
  std::vector<Trial> trials_;
  bool doubted_ = false;    // a candidate fits by chance only
  bool sign_open_ = false;  // a candidate fits but for its sign, of which the text says nothing itself
  bool change_printed_ = false;
};

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
  if (subject.links[index].candidates.empty()) return;
  findings.push_back(FigureCheck(subject, index).finding(rule));
}

}  // namespace tieout
