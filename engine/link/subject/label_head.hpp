#pragma once

#include <string_view>

namespace tieout {

/// The part of a label that names its measure, where the label goes on to say how it is taken: "Interest charges" of
/// "Interest charges - net of amounts capitalized", "Income tax expense" of "Less: Income tax expense", "Interest
/// expense" of "Interest expense and other".  Empty where
/// there is nothing more, or where what follows makes another measure of it ("excluding", "diluted", "discontinued").
/// Linear in the label.
[[nodiscard]] std::string_view label_head(std::string_view label);

}  // namespace tieout
