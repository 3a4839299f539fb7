#pragma once

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tieout::testing {

/// A document read from bytes, its format told by the name.
[[nodiscard]] inline Document document_of(std::string bytes, std::string name) {
  auto document = read_document(std::move(bytes), std::move(name));
  REQUIRE(document.has_value());
  return std::move(*document);
}

/// The statements of a document, understood with the calendar that its text teaches.
[[nodiscard]] inline std::vector<Statement> statements_of(std::string bytes, std::string name) {
  return audit(document_of(std::move(bytes), std::move(name)), {}).subject.statements;
}

/// The index of the row with that label; fails the test where there is none.
[[nodiscard]] inline std::uint32_t row_of(Statement const& statement, std::string_view label) {
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row)
    if (statement.rows[row].label == label) return row;
  FAIL("no row \"" << std::string(label) << "\"");
  return 0;
}

[[nodiscard]] inline std::string value_of(Statement const& statement, std::string_view label, std::uint32_t column) {
  return to_string(statement.value(row_of(statement, label), column));
}

[[nodiscard]] inline std::string period_of(Statement const& statement, std::size_t column) {
  auto const& period = statement.columns.at(column).period;
  return period ? to_string(*period) : "none";
}

}  // namespace tieout::testing
