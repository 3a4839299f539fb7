// dev_sums.tsv lists by hand which rows of real statements are sums of which; it holds places in files and none of
// their words.  TIEOUT_CORPUS names the folder whose filings/ holds the files.

#include "tests/grammar/gold_filing.hpp"

#include "tieout/engine/audit.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace tieout;

namespace {

using Members = std::vector<std::pair<std::uint32_t, int>>;  // the byte where a row's first figure stands, and a sign

std::uint32_t place_of(Result const& result, Statement const& statement, std::uint32_t row) {
  for (std::uint32_t column = 0; column < statement.columns.size(); ++column)
    if (statement.printed(row, column))
      return result.subject.document.source_of(statement.cell(row, column).text).begin;
  return 0;
}

std::map<std::uint32_t, Members> sums_of(std::filesystem::path const& path) {
  auto document = read_document(corpus::bytes_of(path), path.filename().string());
  REQUIRE(document);
  Result const result = audit(std::move(*document), {});
  std::map<std::uint32_t, Members> sums;
  for (Statement const& statement : result.subject.statements)
    for (SumConstraint const& sum : statement.sums) {
      Members& members = sums[place_of(result, statement, sum.total)];
      for (auto const& [row, sign] : sum.members) members.emplace_back(place_of(result, statement, row), sign);
      std::sort(members.begin(), members.end());
    }
  return sums;
}

Members members_in(std::string const& list) {
  Members members;
  for (std::size_t at = 0; at < list.size();) {
    std::size_t const end = std::min(list.find(' ', at), list.size());
    int const sign = list[at] == '-' ? -1 : 1;
    members.emplace_back(std::stoul(list.substr(at + 1, end - at - 1)), sign);
    at = end + 1;
  }
  std::sort(members.begin(), members.end());
  return members;
}

}  // namespace

TEST_CASE("sums: the totals of real statements have the members they were listed with (needs TIEOUT_CORPUS)") {
  char const* const folder = std::getenv("TIEOUT_CORPUS");
  if (folder == nullptr || *folder == '\0') {
    MESSAGE("skipped: TIEOUT_CORPUS is not set");
    return;
  }
  std::map<std::string, std::map<std::uint32_t, Members>> found;
  for (auto const& entry : std::filesystem::directory_iterator(std::filesystem::path(folder) / "filings" / "dev"))
    if (std::filesystem::exists(entry.path().string() + ".gold.json"))
      found.emplace(corpus::name_in_lists(entry.path()), sums_of(entry.path()));
  int listed = 0, right = 0;
  for (auto const& line : corpus::read_list("../table/dev_sums.tsv")) {
    REQUIRE(line.size() == 3);
    REQUIRE_MESSAGE(found.count(line[0]) == 1, line[0]);
    auto const& sums = found.at(line[0]);
    auto const sum = sums.find(static_cast<std::uint32_t>(std::stoul(line[1])));
    bool const same = sum != sums.end() && sum->second == members_in(line[2]);
    ++listed;
    right += same ? 1 : 0;
    if (!same) MESSAGE("not found: " << line[0] << ", the total at byte " << line[1]);
  }
  MESSAGE(right << " of " << listed << " sums have the right members");
  CHECK(right * 100 >= listed * 90);
}
