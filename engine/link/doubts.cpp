#include "tieout/engine/link/doubts.hpp"

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/doubtful_wording.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

[[nodiscard]] bool finer_than_table(LinkInput const& input, Figure const& figure, Link const& link) {
  if (figure.quantity.unit != Unit::currency) return false;
  Derivation const& best = link.candidates.front();
  if (best.kind != DerivationKind::level) return false;
  CellReference const cell = best.cells.front();
  Rational const step(input.statements[cell.statement].ulp(cell.row, cell.column));
  return Rational(figure.quantity.value).magnitude() + Rational(figure.quantity.ulp) < step;
}

[[nodiscard]] bool same_reference(std::optional<PeriodReference> const& a, std::optional<PeriodReference> const& b) {
  if (!a || !b) return !a && !b;
  PeriodReference left = *a;
  PeriodReference right = *b;
  left.span = right.span = {};
  return left == right;
}

/// Another figure of the assertion claims to be the same thing with another value.
[[nodiscard]] bool said_twice(Assertion const& assertion, Figure const& figure) {
  return std::any_of(assertion.figures.begin(), assertion.figures.end(), [&](Figure const& other) {
    bool const alike = &other != &figure && other.role == figure.role && other.quantity.unit == figure.quantity.unit &&
                       same_reference(other.period, figure.period) && same_reference(other.baseline, figure.baseline);
    return alike && Rational(other.quantity.value) != Rational(figure.quantity.value);
  });
}

[[nodiscard]] bool part_of_something(LinkInput const& input, Figure const& figure) {
  constexpr std::uint32_t reach = 24;
  std::uint32_t const begin = figure.quantity.span.begin;
  std::string_view const before = input.document.view({begin > reach ? begin - reach : 0, begin});
  return before.find("includ") != std::string_view::npos;
}

[[nodiscard]] bool multiple_of_change(Figure const& figure) noexcept {
  return figure.role == Role::multiple && figure.direction != Direction::none;
}

/// Points are differences; a level in points is a change that the sentence does not call one.
[[nodiscard]] bool level_in_points(Figure const& figure) noexcept {
  bool const level = figure.role == Role::level || figure.role == Role::prior_level;
  return level && (figure.quantity.unit == Unit::percentage_point || figure.quantity.unit == Unit::basis_point);
}

[[nodiscard]] bool nameless_per_share(Assertion const& assertion, Figure const& figure) noexcept {
  bool const per_share = figure.quantity.unit == Unit::per_share || assertion.subject.per_share;
  return per_share && assertion.subject.words.empty() && !assertion.apposed_to;
}

}  // namespace

void doubt_links(LinkInput const& input, std::vector<Link>& links) {
  for (Link& link : links) {
    if (!link.sure || link.candidates.empty()) continue;
    Assertion const& assertion = input.assertions[link.assertion];
    Figure const& figure = assertion.figures[link.figure];
    link.sure = !(finer_than_table(input, figure, link) || said_twice(assertion, figure) ||
                  done_to_subject(input.document, assertion, figure) || part_of_something(input, figure) ||
                  multiple_of_change(figure) || level_in_points(figure) || nameless_per_share(assertion, figure));
  }
}

}  // namespace tieout
