#include "tieout/engine/link/subject/net_of.hpp"

#include "tieout/engine/link/subject/sentence_end.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {

std::string measure_before_net_of(Subject const& subject, Document const& document) {
  constexpr std::size_t longest = 80;
  constexpr std::string_view comma = ", ";
  if (subject.words.size() != 1 || document.view(subject.words.front()) != "net") return {};
  std::string_view const text = document.text;
  std::uint32_t const net = subject.words.front().begin;
  std::string_view const front = text.substr(0, net);
  if (!front.ends_with(comma) || !text.substr(net).starts_with("net of ")) return {};
  auto const begin = sentence_begin(text, net, longest);
  if (!begin) return {};
  std::string_view measure = front.substr(*begin, front.size() - comma.size() - *begin);
  measure.remove_prefix(std::min(measure.rfind('\n') + 1, measure.size()));
  if (measure.find_first_of("0123456789,;:") != measure.npos) return {};
  return std::string(measure);
}

}  // namespace tieout
