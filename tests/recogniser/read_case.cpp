#include "tests/recogniser/recogniser_case.hpp"

namespace tieout::recogniser {
namespace {

/// The byte at which each UTF-16 unit of the text begins, and the end of the text.
std::vector<std::uint32_t> unit_offsets(std::string const& text) {
  std::vector<std::uint32_t> offsets;
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto const byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0u) == 0x80u) continue;
    offsets.push_back(static_cast<std::uint32_t>(at));
    if (byte >= 0xF0u) offsets.push_back(static_cast<std::uint32_t>(at));
  }
  offsets.push_back(static_cast<std::uint32_t>(text.size()));
  return offsets;
}

}  // namespace

Case read_case(nlohmann::json const& value) {
  Case one;
  one.input = value.at("Input").get<std::string>();
  auto const offsets = unit_offsets(one.input);
  for (auto const& result : value.at("Results")) {
    Expected expected;
    auto const start = result.value("Start", std::size_t{0});
    auto const length = result.at("Text").get<std::string>();
    std::size_t const end = result.contains("End") ? result.at("End").get<std::size_t>() + 1
                                                   : start + result.value("Length", unit_offsets(length).size() - 1);
    expected.span = {offsets.at(std::min(start, offsets.size() - 1)), offsets.at(std::min(end, offsets.size() - 1))};
    if (result.contains("Resolution"))
      expected.resolution = result.at("Resolution");
    else if (result.contains("Value") && !result.at("Value").is_null())
      expected.resolution = result.at("Value");
    one.expected.push_back(expected);
  }
  return one;
}

}  // namespace tieout::recogniser
