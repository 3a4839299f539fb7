// What the figures of the filings of TIEOUT_CORPUS say, as a reader of accounts understands the sentences.

#include "tests/grammar/gold_filing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <fmt/format.h>

using namespace tieout;

namespace {

std::string period_of(std::optional<PeriodReference> const& reference) {
  return reference ? to_string(*reference) : "-";
}

/// What the figure is compared with: a prior level's current figure, else the period it is measured from.
std::string comparison_of(corpus::GoldFiling const& filing, corpus::ReadFigure place) {
  Figure const& figure = filing.figure(place);
  if (figure.role != Role::prior_level) return period_of(figure.baseline);
  return figure.counterpart ? filing.id_of({place.passage, place.assertion, *figure.counterpart}) : "-";
}

/// Each column of the list that the reading does not meet; nothing where all are met.
std::string differences(corpus::GoldFiling const& filing, std::vector<std::string> const& row) {
  auto const found = filing.figures.find(row[1]);
  if (found == filing.figures.end()) return ": not recognised";
  Figure const& figure = filing.figure(found->second);
  std::string text;
  auto const compare = [&](std::string_view column, std::string const& expected, std::string const& got) {
    if (!corpus::allows(expected, got)) text += fmt::format("; {} \"{}\" for \"{}\"", column, got, expected);
  };
  compare("role", row[2], std::string(to_string(figure.role)));
  compare("direction", row[3], std::string(to_string(figure.direction)));
  compare("period", row[4], period_of(figure.period));
  compare("comparison", row[5], comparison_of(filing, found->second));
  return text;
}

}  // namespace

TEST_CASE("real filings: role, direction, period and comparison of 90% of the figures (needs TIEOUT_CORPUS)") {
  auto const filings = corpus::read_gold_filings();
  if (filings.empty()) return;
  std::size_t listed = 0;
  std::size_t wrong = 0;
  for (auto const& row : corpus::read_list("dev_assertions.tsv")) {
    REQUIRE(row.size() == 6);
    ++listed;
    auto const filing = filings.find(row[0]);
    REQUIRE(filing != filings.end());
    std::string const difference = differences(filing->second, row);
    if (difference.empty()) continue;
    ++wrong;
    MESSAGE(row[0] << " " << row[1] << difference);
  }
  CHECK(listed >= 150);
  CHECK_MESSAGE(10 * wrong <= listed, wrong << " of " << listed << " are not right");
}
