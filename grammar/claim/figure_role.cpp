#include "tieout/grammar/claim/figure_role.hpp"

namespace tieout::grammar {

Role change_role(Unit unit) noexcept {
  switch (unit) {
    case Unit::percent:
      return Role::percent_change;
    case Unit::percentage_point:
    case Unit::basis_point:
      return Role::point_change;
    case Unit::multiple:
      return Role::multiple;
    default:
      return Role::change;
  }
}

bool is_change(Role role) noexcept {
  return role == Role::change || role == Role::percent_change || role == Role::point_change || role == Role::multiple;
}

bool is_compared_change(Figure const& figure) noexcept {
  return is_change(figure.role) && figure.baseline && figure.baseline->span.empty() &&
         figure.baseline->relation == Relation::year_earlier;
}

bool is_listed(Role role) noexcept { return is_change(role) || role == Role::level || role == Role::mention; }

}  // namespace tieout::grammar
