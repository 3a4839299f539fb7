#include "tieout/grammar/claim/baseline_settlement.hpp"

#include "tieout/grammar/claim/figure_role.hpp"

namespace tieout::grammar {

namespace {

/// "was $88 million, compared with $80 million a year ago and $84 million in the second quarter, increases of 11% and
/// 5%": as many changes as there are prior levels before them are measured from these, in order.
void settle_in_order(Assertion& assertion, Role role) {
  PeriodReferences periods;
  std::vector<Figure*> changes;
  for (Figure& one : assertion.figures) {
    if (one.role == Role::prior_level && changes.empty() && one.period) periods.push_back(*one.period);
    if (one.role != role) continue;
    if (one.baseline || periods.empty()) return;
    changes.push_back(&one);
  }
  if (periods.size() < 2 || changes.size() != periods.size()) return;
  for (std::size_t i = 0; i < changes.size(); ++i) changes[i]->baseline = periods[i];
}

/// "was $65 million in the fourth quarter, compared with $58 million a year before, and $249 million for the year, an
/// increase of 9%": a length of its own makes a level, and the change behind it is the level's.
void set_free_of_comparison(Assertion& assertion) {
  std::optional<std::uint32_t> level;
  bool compared = false;
  for (std::uint32_t i = 0; i < assertion.figures.size(); ++i) {
    Figure& one = assertion.figures[i];
    bool const own_length = one.role == Role::prior_level && one.period && !one.period->dated() &&
                            (one.period->length == Length::months || one.period->length == Length::year_to_date) &&
                            (one.period->relation == Relation::none || one.period->relation == Relation::current);
    bool const beside =
        one.counterpart && assertion.figures[*one.counterpart].period &&
        assertion.figures[*one.counterpart].period->count != one.period.value_or(PeriodReference{}).count;
    if (own_length && compared && beside) {
      one.role = Role::level;
      one.counterpart.reset();
      level = i;
    } else if (one.role == Role::prior_level) {
      compared = compared || one.period;
      level.reset();
    } else if (level && is_change(one.role) && one.counterpart) {
      one.counterpart = level;
      one.period = assertion.figures[*level].period;
      one.baseline.reset();
    }
  }
}

/// "2.6% higher than 2006 net sales of $1,845 million": the level is of the year that stands before its name.
void put_in_year_before_name(Assertion const& change, Assertion& named) {
  if (change.figures.empty() || named.figures.empty()) return;
  Figure const& moved = change.figures.back();
  Figure& level = named.figures.front();
  bool const joined = is_change(moved.role) && moved.baseline && !moved.baseline->span.empty() &&
                      level.role == Role::level && moved.baseline->span.end + 1 == named.subject.span.begin;
  if (joined) level.period = moved.baseline;
}

/// "Compared to an increase of 2.4%": of a year before, where no period is named.
void put_year_before(Assertion& assertion) {
  for (Figure& one : assertion.figures)
    if (is_compared_change(one) && (!one.period || one.period->vacant())) one.period = one.baseline;
}

/// "$15 million, or 35.2%": a share that says a figure of the role in other words.
[[nodiscard]] bool restates(Assertion const& assertion, Figure const& share, Role role) {
  return share.role == Role::share && share.counterpart && assertion.figures[*share.counterpart].role == role;
}

/// "or 36.8% of sales, compared to $15 million or 35.2%", "contributed $14 million, or 36.8% of sales, compared with
/// $15 million, or 35.2%": of sales, too.
void share_whole_of_current(Assertion& assertion) {
  auto& figures = assertion.figures;
  for (Figure& share : figures) {
    if (share.whole || !restates(assertion, share, Role::prior_level)) continue;
    std::optional<std::uint32_t> const current = figures[*share.counterpart].counterpart;
    for (Figure const& other : figures) {
      bool const of_current = restates(assertion, other, Role::level) && other.counterpart == current;
      bool const before = !current && &other < &share && restates(assertion, other, Role::mention);
      if (of_current || before) share.whole = other.whole;
    }
  }
}

/// "$3.6 million compared to $2.6 million, or 26.3% of sales compared to 26.8% last year": two amounts, and what each
/// is of sales.
void restate_both_sides(Assertion& assertion) {
  auto& figures = assertion.figures;
  for (Figure const& prior_share : figures) {
    if (prior_share.role != Role::prior_level || !prior_share.counterpart) continue;
    Figure& share = figures[*prior_share.counterpart];
    if (share.role != Role::share || !share.counterpart) continue;
    Figure const& prior = figures[*share.counterpart];
    if (prior.role != Role::prior_level || !prior.counterpart) continue;
    Figure const& level = figures[*prior.counterpart];
    if (level.role != Role::level || level.quantity.span.end > prior.quantity.span.begin) continue;
    share.counterpart = prior.counterpart;
    if (share.period == prior_share.period) share.period = level.period;
  }
}

}  // namespace

void settle_baselines(ClaimState& state) {
  for (std::uint32_t i = state.first_assertion; i < state.claims.assertions.size(); ++i) {
    Assertion& assertion = state.claims.assertions[i];
    if (i > state.first_assertion) put_in_year_before_name(state.claims.assertions[i - 1], assertion);
    put_year_before(assertion);
    restate_both_sides(assertion);
    share_whole_of_current(assertion);
    set_free_of_comparison(assertion);
    for (Role const role : {Role::change, Role::percent_change, Role::point_change}) settle_in_order(assertion, role);
    for (Figure& prior : assertion.figures) {
      if (prior.role != Role::prior_level) continue;
      for (Figure& moved : assertion.figures) {
        if (!is_change(moved.role)) continue;
        // "Were 10% higher for the nine months, rising from $4,182 million to": a later period was named since.
        Figure const* const level = prior.counterpart ? &assertion.figures[*prior.counterpart] : nullptr;
        bool const later = level != nullptr && level > &prior && level->period && moved.baseline &&
                           level->period->span.begin > moved.baseline->span.end;
        if (later) continue;
        if (!prior.period && moved.baseline && &moved < &prior) prior.period = moved.baseline;
        if (!moved.baseline && prior.period && &moved < &prior) moved.baseline = prior.period;
      }
    }
    // "the same period" that something is compared with is the one a year earlier, for the shares of it, too.
    for (Figure& one : assertion.figures) {
      auto const settle = [](std::optional<PeriodReference>& reference) {
        if (reference && reference->relation == Relation::same && reference->year == 0)
          reference->relation = Relation::year_earlier;
      };
      if (one.role == Role::prior_level || restates(assertion, one, Role::prior_level)) settle(one.period);
      settle(one.baseline);
    }
  }
}

}  // namespace tieout::grammar
