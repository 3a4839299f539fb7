#pragma once

#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/table/statement.hpp"

#include <cstdint>

namespace tieout {

/// True where figure `i` is of what things are worth ("the value of net new orders rose 22%"), and the row counts them.
/// Linear in the subject.
[[nodiscard]] bool is_worth_of_counted(LinkInput const& input, std::uint32_t i, Row const& row);

}  // namespace tieout
