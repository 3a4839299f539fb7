#pragma once

#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/assertion.hpp"

namespace tieout {

/// True where a figure is said in a currency that the statement is not in: "USD 1,870 million" beside a table in EUR.
/// A percentage is in the currencies of the levels beside it.  A figure with a mere "$" is never told apart;
/// a statement in "$" may be in any dollar.
[[nodiscard]] bool in_other_currency(Assertion const& assertion, Figure const& figure,
                                     Statement const& statement) noexcept;

}  // namespace tieout
