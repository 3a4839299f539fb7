#include "tieout/engine/link/indirect/ratio_of_two.hpp"

#include <cstddef>

namespace tieout {

std::optional<RatioOfTwo> ratio_of_two(Document const& document, Subject const& subject) {
  constexpr std::string_view lead = "ratio of ";
  constexpr std::string_view joint = " to ";
  std::string_view text = document.view(subject.span);
  if (std::size_t const at = text.find(lead); at != text.npos) text.remove_prefix(at + lead.size());
  std::size_t const at = text.find(joint);
  bool const once = at != text.npos && text.find(joint, at + 1) == text.npos;
  if (!once) return std::nullopt;
  RatioOfTwo const found{text.substr(0, at), text.substr(at + joint.size())};
  return found.part.empty() || found.whole.empty() ? std::nullopt : std::optional(found);
}

}  // namespace tieout
