#pragma once

#include "tieout/engine/link/equity/share_class.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tieout {

/// What is said of a class: how many shares are authorized, or what the par value of one is.
enum class Capital : std::uint8_t { authorized, par_value };

/// A number inside of a caption of the balance sheet that says something of a class of shares.
struct CapitalCaption {
  Capital what = Capital::authorized;
  ShareClass of;
  CellReference cell;
};

/// "Authorized", "designated", as words of their own.  Linear.
[[nodiscard]] bool says_authorized(std::string_view text);

/// The captions' numbers in the order of the statements.  Linear in the figures inside of labels, times the statements.
[[nodiscard]] std::vector<CapitalCaption> capital_captions(LinkInput const& input);

}  // namespace tieout
