#include "tieout/engine/document/source_lines.hpp"

#include <cstdint>

namespace tieout {

std::vector<Span> source_lines(std::string_view source) {
  std::vector<Span> lines;
  lines.reserve(source.size() / 48 + 1);
  auto const size = static_cast<std::uint32_t>(source.size());
  std::uint32_t begin = source.starts_with("\xef\xbb\xbf") ? 3 : 0;
  for (std::uint32_t at = begin; at < size; ++at) {
    char const byte = source[at];
    if (byte > '\r') continue;
    if (byte == '\n' || byte == '\r') {
      lines.push_back({begin, at});
      if (byte == '\r' && at + 1 < size && source[at + 1] == '\n') ++at;
      begin = at + 1;
    } else if (byte == '\f') {
      if (at > begin) lines.push_back({begin, at});
      lines.push_back({at, at + 1});
      begin = at + 1;
    }
  }
  if (begin < size) lines.push_back({begin, size});
  return lines;
}

}  // namespace tieout
