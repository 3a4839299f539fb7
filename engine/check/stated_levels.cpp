#include "tieout/engine/check/stated_levels.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace tieout {
namespace {

// Beside one of the two levels they say that it is of another kind than the other.
constexpr std::string_view kinds[] = {"loss",    "profit",   "income",  "earnings",    "gain",
                                      "benefit", "deficit",  "inflow",  "used",        "provided",
                                      "exclud",  "adjusted", "average", "respectively"};

/// "Up 4% from $19.9 million last year and down 1% from the quarter before": whether a change starts from a prior
/// level. A sentence with one change may say the period of either alone.
[[nodiscard]] bool starts_from(Figure const& change, Figure const& prior, bool only_change) {
  if (!change.baseline || !prior.period) return only_change;
  PeriodReference start = *change.baseline;
  PeriodReference of_prior = *prior.period;
  start.span = of_prior.span = {};
  return start == of_prior;
}

/// "Premiums rose 79% and made up 41% of the total, compared to 29%": a share is not what the percentage is of.
[[nodiscard]] bool is_current(Figure const& figure, Figure const& judged) noexcept {
  bool const of_share = judged.role == Role::share || judged.role == Role::point_change;
  return figure.role == Role::level || (figure.role == Role::share && of_share);
}

[[nodiscard]] bool moves(Figure const& figure) noexcept {
  return figure.role == Role::change || figure.role == Role::percent_change || figure.role == Role::point_change ||
         figure.role == Role::multiple;
}

[[nodiscard]] bool kind_named(Case const& subject, Figure const& a, Figure const& b) {
  constexpr std::uint32_t reach = 25;
  Span const first = a.quantity.span.begin < b.quantity.span.begin ? a.quantity.span : b.quantity.span;
  Span const last = a.quantity.span.begin < b.quantity.span.begin ? b.quantity.span : a.quantity.span;
  if (last.begin < first.end) return true;
  auto const end = std::min(static_cast<std::uint32_t>(subject.document.text.size()), last.end + reach);
  std::string_view words = subject.document.view({first.end, end});
  words = words.substr(0, words.find(". ", last.end - first.end));
  return std::any_of(std::begin(kinds), std::end(kinds), [&](std::string_view kind) { return holds(words, kind); });
}

[[nodiscard]] bool comparable(Case const& subject, Figure const& to, Figure const& from) {
  Quantity const& a = to.quantity;
  Quantity const& b = from.quantity;
  bool const alike = a.unit == b.unit && a.currency == b.currency && a.bracketed == b.bracketed;
  return alike && !a.value.is_zero() && !b.value.is_zero() && !kind_named(subject, to, from);
}

/// "Our fleet grew by 13% and we raised revenue per truck to $31,904 from $30,715": the levels are of another thing.
[[nodiscard]] bool named_apart(Case const& subject, Figure const& change, Figure const& level) {
  if (change.quantity.span.end > level.quantity.span.begin) return false;
  return holds(subject.document.view({change.quantity.span.end, level.quantity.span.begin}), " and ");
}

}  // namespace

std::vector<StatedLevels> stated_levels(Case const& subject, FigureIndex figure) {
  std::vector<StatedLevels> pairs;
  FigureIndex const first = figure - subject.figures[figure].figure;
  auto const& figures = subject.assertion_of(figure).figures;
  Figure const& change = subject.figure(figure);
  bool const only_change = std::none_of(figures.begin(), figures.end(), [&](Figure const& other) {
    return &other != &change && moves(other) && other.role == change.role;
  });
  for (std::uint32_t to = 0; to < figures.size(); ++to) {
    Figure const& level = figures[to];
    if (!is_current(level, change)) continue;
    bool const alone = std::none_of(figures.begin(), figures.end(), [&](Figure const& other) {
      return &other != &level && is_current(other, change) && other.quantity.unit == level.quantity.unit;
    });
    std::vector<std::uint32_t> priors;
    for (std::uint32_t from = 0; from < figures.size(); ++from)
      if (figures[from].role == Role::prior_level && figures[from].quantity.unit == level.quantity.unit)
        priors.push_back(from);
    bool const plain = only_change && priors.size() == 1;
    if (moves(change))
      std::erase_if(priors, [&](std::uint32_t from) { return !starts_from(change, figures[from], plain); });
    if (moves(change) && named_apart(subject, change, level)) continue;
    if (!alone || priors.size() != 1 || figures[priors.front()].counterpart != to) continue;
    if (comparable(subject, level, figures[priors.front()])) pairs.push_back({first + to, first + priors.front()});
  }
  return pairs;
}

}  // namespace tieout
