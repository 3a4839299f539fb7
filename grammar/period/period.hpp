#pragma once

#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/period_reference.hpp"

#include <boost/container/small_vector.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace tieout::grammar {

/// The periods of one phrase; most name one or two.
using PeriodReferences = boost::container::small_vector<PeriodReference, 2>;

/// One period phrase: the tokens it covers, and the periods it names ("three and six months ended March 31, 2004"
/// names two).
struct PeriodPhrase {
  Token const* begin = nullptr;
  Token const* end = nullptr;
  PeriodReferences references;
};

/// The longest period phrase that begins at `first`.  A lone year counts only where `lone_year` allows it.
[[nodiscard]] std::optional<PeriodPhrase> match_period(Token const* first, Token const* last, bool lone_year);

/// A month by itself, without a day or a year, whose name is the word at `first`: sales "in March".
[[nodiscard]] std::optional<PeriodPhrase> match_lone_month(Token const* first, Token const* last);

/// Where that phrase ends, a lone year aside, found by trying every production in turn; null where there is none.
/// match_period comes to the same sooner, by what the first words are.
[[nodiscard]] Token const* try_all_periods(Token const* first, Token const* last);

/// All periods named anywhere in a heading, in order; lone years count.
[[nodiscard]] std::vector<PeriodReference> periods_in(std::string_view heading);

/// A calendar date that begins at `first` ("November 30, 2006", "11/30/06"), and the token behind it; null where none.
[[nodiscard]] Token const* match_date(Token const* first, Token const* last, PeriodReference& date);

}  // namespace tieout::grammar
