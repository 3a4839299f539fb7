#pragma once

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/gold/gold.hpp"
#include "tieout/rules/catalogue.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tieout::test {

/// A release of an invented company with one table.
inline std::string const freight_release =
    "# Mossgate Haulage reports its first quarter\n\n"
    "Haulage revenue increased 10.0% to $5.5 million for the three months ended March 31, 2017, compared to $5.0 "
    "million "
    "for the same period last year. The fleet has 410 trucks.\n\n"
    "STATEMENTS OF OPERATIONS\n(in thousands)\n\n"
    "| | Three months ended March 31, 2017 | Three months ended March 31, 2016 |\n"
    "|---|---|---|\n"
    "| Haulage revenue | 5,501 | 5,002 |\n"
    "| Storage revenue | 12 | 12 |\n"
    "| Parking revenue | 12 | 15 |\n";

[[nodiscard]] inline Result audited(std::string text, std::string path = "document.md") {
  auto document = read_document(std::move(text), std::move(path));
  REQUIRE(document);
  return audit(std::move(*document), catalogue());
}

/// Where a piece of a text stands; `nth` counts its occurrences from 0.
[[nodiscard]] inline GoldPlace place_in(std::string_view text, std::string_view piece, std::size_t nth = 0) {
  std::size_t at = text.find(piece);
  while (at != std::string_view::npos && nth-- > 0) at = text.find(piece, at + 1);
  REQUIRE(at != std::string_view::npos);
  return {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + piece.size())}, 0};
}

[[nodiscard]] inline GoldCell cell_in(std::string_view text, std::string_view piece, std::size_t nth = 0) {
  return {std::string(piece), place_in(text, piece, nth), std::nullopt};
}

/// Gold of the printed lines that begin with "| ": label and place.
[[nodiscard]] inline std::vector<GoldRow> rows_in(std::string_view text) {
  std::vector<GoldRow> rows;
  for (std::size_t at = text.find("\n| "); at != std::string_view::npos; at = text.find("\n| ", at + 1)) {
    std::size_t const end = text.find('\n', at + 1);
    std::size_t const label = text.find(" |", at + 3);
    rows.push_back({{{static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(end)}, 0},
                    std::string(text.substr(at + 3, label - at - 3))});
  }
  return rows;
}

}  // namespace tieout::test
