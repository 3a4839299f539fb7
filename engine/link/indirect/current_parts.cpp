#include "tieout/engine/link/indirect/current_parts.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <optional>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

// Stems that say which part a row is, and not of what.
constexpr std::string_view part_words[] = {"current", "portion", "short", "long",   "term",   "matur", "due",
                                           "within",  "one",     "less",  "instal", "exclud", "net",   "non"};

// What is no one thing: totals and collections of rows.
constexpr std::string_view collections[] = {"asset", "liabil", "other"};

enum class Part : std::uint8_t { none, current, rest };

struct PartRow {
  std::uint32_t row = 0;
  Part part = Part::none;
  Terms name;
};

[[nodiscard]] Part part_of(Terms const& label) {
  bool const excluded = label.has("non") || label.has("less") || label.has("exclud") || label.has("net");
  bool const names_current = label.has("current") || (label.has("short") && label.has("term"));
  return names_current && !excluded ? Part::current : Part::rest;
}

[[nodiscard]] std::optional<PartRow> read_part(Row const& row, std::uint32_t index, Terms const& label) {
  if (row.total || row.unit != RowUnit::amount) return std::nullopt;
  PartRow part{index, part_of(label), label};
  std::erase_if(part.name.strong, [](std::string const& term) { return contains(part_words, term); });
  if (part.name.strong == std::vector<std::string>{"borrow"}) part.name.strong = {"debt"};
  if (consist_of(part.name.strong, collections)) return std::nullopt;
  return part;
}

}  // namespace

std::vector<CurrentParts> current_parts(Statement const& statement, std::vector<Terms> const& labels) {
  constexpr std::size_t most_rows = 500;
  std::vector<CurrentParts> found;
  if (statement.rows.size() > most_rows) return found;
  std::vector<PartRow> parts;
  for (std::uint32_t r = 0; r < statement.rows.size(); ++r)
    if (auto part = read_part(statement.rows[r], r, labels[r])) parts.push_back(std::move(*part));
  for (PartRow const& current : parts) {
    if (current.part != Part::current) continue;
    std::optional<std::uint32_t> rest;
    std::uint32_t alike = 0;
    for (PartRow const& other : parts) {
      if (other.name.strong != current.name.strong || other.row == current.row) continue;
      ++alike;
      if (other.part == Part::rest) rest = other.row;
    }
    if (rest && alike == 1) found.push_back({current.row, *rest, current.name});
  }
  return found;
}

}  // namespace tieout
