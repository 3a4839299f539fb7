#include "tieout/grammar/claim/claim_state.hpp"

#include "tieout/grammar/claim/figure_role.hpp"

#include <utility>

namespace tieout::grammar {

ClaimState::ClaimState(std::string_view passage, Phrases const& sentence, Claims& found)
    : text(passage),
      phrases(sentence),
      claims(found),
      first_assertion(static_cast<std::uint32_t>(found.assertions.size())) {
  cursor.first = cursor.at = sentence.list.data();
  cursor.last = cursor.first + sentence.list.size();
}

bool ClaimState::on_prior_side(FigurePlace place) const {
  Figure const& one = figure(place);
  if (one.role == Role::prior_level || is_compared_change(one)) return true;
  return one.role == Role::share && one.counterpart &&
         claims.assertions[place.assertion].figures[*one.counterpart].role == Role::prior_level;
}

std::uint32_t ClaimState::add(Assertion assertion) {
  auto const index = static_cast<std::uint32_t>(claims.assertions.size());
  claims.assertions.push_back(std::move(assertion));
  return index;
}

}  // namespace tieout::grammar
