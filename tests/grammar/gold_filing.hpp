#pragma once

#include "tieout/engine/document/read.hpp"
#include "tieout/grammar/claim.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The real filings of TIEOUT_CORPUS that have gold beside them, and what the grammar reads in them.
namespace tieout::corpus {

/// Where a figure stands among the claims of a document.
struct ReadFigure {
  std::size_t passage = 0;
  std::size_t assertion = 0;
  std::size_t figure = 0;
  friend bool operator==(ReadFigure const&, ReadFigure const&) = default;
};

/// A filing with every passage parsed.  Gold's figures are named by their ids.
struct GoldFiling {
  std::vector<Claims> passages;
  std::vector<std::string> ids;               ///< all of gold's figures
  std::map<std::string, ReadFigure> figures;  ///< those that are recognised where gold's digits begin

  [[nodiscard]] Assertion const& assertion(ReadFigure place) const {
    return passages[place.passage].assertions[place.assertion];
  }
  [[nodiscard]] Figure const& figure(ReadFigure place) const { return assertion(place).figures[place.figure]; }

  /// The id of a figure; "?" where gold does not have it.
  [[nodiscard]] std::string id_of(ReadFigure place) const {
    for (auto const& [id, at] : figures)
      if (at == place) return id;
    return "?";
  }
};

[[nodiscard]] inline std::string bytes_of(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

[[nodiscard]] inline GoldFiling read_gold_filing(std::filesystem::path const& path) {
  GoldFiling filing;
  std::map<std::size_t, std::string> ids_by_byte;
  auto const gold = nlohmann::json::parse(bytes_of(path.string() + ".gold.json"));
  for (auto const& figure : gold.at("figures")) {
    filing.ids.push_back(figure.at("id"));
    ids_by_byte.emplace(figure.at("begin").get<std::size_t>(), filing.ids.back());
  }
  auto const document = read_document(bytes_of(path), path.filename().string());
  REQUIRE(document);
  for (Passage const& passage : document->passages) {
    auto const p = filing.passages.size();
    Claims claims = parse_claims(document->view(passage.text));
    for (std::size_t a = 0; a < claims.assertions.size(); ++a) {
      auto const& figures = claims.assertions[a].figures;
      for (std::size_t f = 0; f < figures.size(); ++f) {
        auto const digits = document->source_of(figures[f].quantity.digits.shifted(passage.text.begin));
        auto const known = ids_by_byte.find(digits.begin);
        if (known != ids_by_byte.end()) filing.figures.emplace(known->second, ReadFigure{p, a, f});
      }
    }
    filing.passages.push_back(std::move(claims));
  }
  return filing;
}

/// Lists name a filing by what follows the first "-" of its file's name and by its length in bytes:
/// "2008q1.txt@20412".
[[nodiscard]] inline std::string name_in_lists(std::filesystem::path const& path) {
  std::string const name = path.filename().string();
  return name.substr(name.find('-') + 1) + '@' + std::to_string(std::filesystem::file_size(path));
}

/// All filings with gold, by their names in lists; empty, with a message, where TIEOUT_CORPUS is not set.
[[nodiscard]] inline std::map<std::string, GoldFiling> read_gold_filings() {
  std::map<std::string, GoldFiling> filings;
  char const* const folder = std::getenv("TIEOUT_CORPUS");
  if (folder == nullptr || *folder == '\0') {
    MESSAGE("skipped: TIEOUT_CORPUS is not set");
    return filings;
  }
  for (auto const& entry : std::filesystem::directory_iterator(std::filesystem::path(folder) / "filings" / "dev")) {
    bool const golden = std::filesystem::exists(entry.path().string() + ".gold.json");
    if (golden) filings.emplace(name_in_lists(entry.path()), read_gold_filing(entry.path()));
  }
  REQUIRE_FALSE(filings.empty());
  return filings;
}

/// The rows of a list of tests/grammar, in columns; lines that begin with "#" are remarks.
[[nodiscard]] inline std::vector<std::vector<std::string>> read_list(std::string const& name) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream file(std::filesystem::path(TIEOUT_SOURCE_DIR) / "tests" / "grammar" / name);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    auto& row = rows.emplace_back(1);
    for (char const c : line) {
      if (c == '\t')
        row.emplace_back();
      else
        row.back() += c;
    }
  }
  REQUIRE_FALSE(rows.empty());
  return rows;
}

/// "level|mention" allows either.
[[nodiscard]] inline bool allows(std::string const& alternatives, std::string const& found) {
  return ('|' + alternatives + '|').find('|' + found + '|') != std::string::npos;
}

}  // namespace tieout::corpus
