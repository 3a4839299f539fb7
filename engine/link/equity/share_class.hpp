#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tieout {

/// A class of a company's shares, as words name it.
struct ShareClass {
  enum class Kind : std::uint8_t { unsaid, common, preferred };
  Kind kind = Kind::unsaid;
  std::string series;  ///< "a" of "Series A" and of "Class A", in small letters; empty where none is named
  friend bool operator==(ShareClass const&, ShareClass const&) = default;
};

/// The first class that a text names: "Series A convertible preferred stock", "CONVERTIBLE PREFERRED STOCK - SERIES A",
/// "treasury stock", which is common; unsaid for "shares" and "stock".  Linear.
[[nodiscard]] ShareClass share_class(std::string_view text);

/// True where the two may be the same class: of the same series, and of the same kind where both say one.  "Series A"
/// is not all of the preferred stock; "shares" alone may be common and no preferred ones.
[[nodiscard]] bool same_class(ShareClass const& a, ShareClass const& b) noexcept;

}  // namespace tieout
