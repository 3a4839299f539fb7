// Real filings are no part of the sources.  TIEOUT_CORPUS names a folder whose filings/ holds them.

#include "tieout/engine/audit.hpp"
#include "tieout/engine/document/read.hpp"
#include "tieout/engine/table/understand.hpp"
#include "tieout/rules/catalogue_rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

using namespace tieout;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Case understood(std::string bytes, std::string const& name, FiscalCalendar const& calendar) {
  Case subject;
  auto document = read_document(std::move(bytes), name);
  REQUIRE(document);
  subject.document = std::move(*document);
  subject.statements = understand_tables(subject.document, calendar);
  return subject;
}

Findings footed(Case const& subject) {
  Findings findings;
  table_footing_rule().check(subject, findings);
  return findings;
}

Span source_of(Case const& subject, CellReference const& at) {
  Statement const& statement = subject.statements[at.statement];
  return subject.document.source_of(statement.cell(at.row, at.column).text);
}

bool holds(Case const& subject, Finding const& finding, std::uint32_t byte) {
  return std::any_of(finding.evidence.begin(), finding.evidence.end(),
                     [&](CellReference const& at) { return source_of(subject, at).begin == byte; });
}

/// A cell of a sum that foots, and the least change that its rounding cannot excuse, in steps of its last digit.
struct Member {
  Span source;
  std::size_t members = 0;
};

std::vector<Member> cells_of_sums(Case const& subject) {
  std::vector<Member> cells;
  std::set<std::uint32_t> seen;
  for (Finding const& finding : footed(subject)) {
    if (finding.verdict != Verdict::consistent) continue;
    for (CellReference const& at : finding.evidence) {
      Span const source = source_of(subject, at);
      if (seen.insert(source.begin).second) cells.push_back({source, finding.evidence.size()});
    }
  }
  return cells;
}

/// Another digit at a place of the number where it weighs more than the rounding of all members; false where the number
/// has no such place.
bool alter(std::string& bytes, Member const& cell, std::uint32_t random) {
  std::vector<std::size_t> digits;
  for (std::size_t i = cell.source.begin; i < cell.source.end; ++i)
    if (bytes[i] >= '0' && bytes[i] <= '9') digits.push_back(i);
  std::size_t const last = cell.members > 8 ? 2 : 1;  // the places that rounding may reach
  if (digits.size() <= last) return false;
  char& digit = bytes[digits[random % (digits.size() - last)]];
  int const by = 1 + static_cast<int>(random / 64 % 8);
  digit = static_cast<char>('0' + (digit - '0' + by) % 10);
  return true;
}

}  // namespace

TEST_CASE("footing: a cell of a real sum that is altered is reported (needs TIEOUT_CORPUS)") {
  char const* const folder = std::getenv("TIEOUT_CORPUS");
  if (folder == nullptr || *folder == '\0') {
    MESSAGE("skipped: TIEOUT_CORPUS is not set");
    return;
  }
  constexpr std::size_t small = 100'000;
  constexpr std::size_t large = 700'000;
  std::vector<fs::path> paths;
  for (auto const& entry : fs::recursive_directory_iterator(fs::path(folder) / "filings"))
    if (entry.is_regular_file() && entry.path().extension() != ".json" && entry.path().filename() != "README.md")
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  int altered = 0, reported = 0;
  std::uint32_t state = 2026;
  auto const next = [&state] {
    state = state * 1664525 + 1013904223;
    return state >> 8;
  };
  for (fs::path const& path : paths) {
    std::string const bytes = bytes_of(path);
    if (bytes.size() > large) continue;  // the time is better spent on many documents
    std::string const name = path.filename().string();
    auto document = read_document(bytes, name);
    if (!document) continue;
    FiscalCalendar const calendar = audit(std::move(*document), {}).subject.calendar;
    std::vector<Member> const cells = cells_of_sums(understood(bytes, name, calendar));
    if (cells.empty()) continue;
    std::size_t const rounds = std::min(cells.size(), std::size_t{bytes.size() < small ? 12U : 4U});
    for (std::size_t round = 0; round < rounds; ++round) {
      Member const& cell = cells[next() % cells.size()];
      std::string wrong = bytes;
      if (!alter(wrong, cell, next())) continue;
      Case const subject = understood(wrong, name, calendar);
      ++altered;
      Findings const findings = footed(subject);
      bool const found = std::any_of(findings.begin(), findings.end(), [&](Finding const& finding) {
        return finding.verdict == Verdict::inconsistent && holds(subject, finding, cell.source.begin);
      });
      reported += found ? 1 : 0;
      if (!found && std::getenv("TIEOUT_SHOW") != nullptr)
        MESSAGE(path.filename().string() << ": byte " << cell.source.begin << ", "
                                         << wrong.substr(cell.source.begin, cell.source.size()) << " for "
                                         << bytes.substr(cell.source.begin, cell.source.size()));
    }
  }
  MESSAGE(reported << " of " << altered << " altered cells are reported");
  CHECK(altered > 100);
  CHECK(reported * 10 >= altered * 9);
}
