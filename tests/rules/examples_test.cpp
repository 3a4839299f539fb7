#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

using namespace tieout;
using tieout::test::Audited;

namespace {

std::string file_name(std::string id) {
  std::replace(id.begin(), id.end(), '-', '_');
  return id;
}

std::ptrdiff_t count(RuleMetadata const& rule, Verdict verdict) {
  return std::count_if(rule.examples.begin(), rule.examples.end(),
                       [&](RuleExample const& example) { return example.verdict == verdict; });
}

/// The rules that a file of rules/ defines, by the names of their functions.
std::vector<std::string> rules_in(std::filesystem::path const& path) {
  std::ifstream file(path);
  static std::regex const definition("Rule ([a-z_]+)_rule\\(\\) \\{");
  std::vector<std::string> names;
  for (std::string line; std::getline(file, line);) {
    std::smatch found;
    if (std::regex_match(line, found, definition)) names.push_back(found[1]);
  }
  return names;
}

/// A figure in brackets gets the verdict; where it is inconsistent, by this very rule.
void check_marked(Audited const& example, std::string const& id, Verdict verdict) {
  for (std::size_t mark = 0; mark < example.marks().size(); ++mark) {
    auto const figure = example.marked_figure(mark);
    REQUIRE_MESSAGE(figure, "the figure in brackets is not in the ledger");
    CHECK(to_string(example.result().outcomes[*figure].verdict) == to_string(verdict));
    if (verdict == Verdict::inconsistent)
      CHECK_MESSAGE(example.finding(*figure, id, verdict) != nullptr, "another rule says so");
  }
}

/// Without brackets the rule's own findings, which are about tables or dates, have the verdict.
void check_findings(Audited const& example, std::string const& id, Verdict verdict) {
  std::ptrdiff_t found = 0;
  for (Finding const& finding : example.result().findings) {
    if (finding.rule != id) continue;
    if (verdict == Verdict::unverifiable) CHECK_MESSAGE(false, "there is a finding: " << finding.message);
    if (finding.verdict == verdict) ++found;
    if (verdict == Verdict::consistent) CHECK_MESSAGE(finding.verdict != Verdict::inconsistent, finding.message);
  }
  if (verdict != Verdict::unverifiable) CHECK(found > 0);
}

}  // namespace

TEST_CASE("every rule is documented, and its file is named for it") {
  std::set<std::string> files;
  for (auto const& entry : std::filesystem::directory_iterator(TIEOUT_SOURCE_DIR "/rules")) {
    std::string const stem = entry.path().stem().string();
    if (entry.path().extension() != ".cpp") continue;
    for (std::string const& name : rules_in(entry.path())) {
      CHECK(name == stem);
      files.insert(name);
    }
  }
  std::set<std::string> rules;
  for (Rule const& rule : catalogue()) {
    CAPTURE(rule.metadata.id);
    CHECK(std::regex_match(rule.metadata.id, std::regex("[a-z][a-z0-9]*(-[a-z0-9]+)*")));
    CHECK_MESSAGE(rules.insert(file_name(rule.metadata.id)).second, "another rule has the same id");
    CHECK_FALSE(rule.metadata.title.empty());
    CHECK_FALSE(rule.metadata.what.empty());
    CHECK_FALSE(rule.metadata.why.empty());
    CHECK(static_cast<bool>(rule.check));
  }
  for (std::string const& file : files)
    CHECK_MESSAGE(rules.count(file) == 1, file << ".cpp is no rule of the catalogue");
  for (std::string const& rule : rules) CHECK_MESSAGE(files.count(rule) == 1, rule << ".cpp does not exist");
}

TEST_CASE("every rule has an example of each verdict") {
  for (Rule const& rule : catalogue()) {
    CAPTURE(rule.metadata.id);
    for (Verdict const verdict : {Verdict::consistent, Verdict::inconsistent, Verdict::unverifiable}) {
      CAPTURE(to_string(verdict));
      CHECK(count(rule.metadata, verdict) >= 1);
    }
    auto const& examples = rule.metadata.examples;
    bool const marked = std::any_of(examples.begin(), examples.end(),
                                    [](RuleExample const& one) { return !test::unmarked(one.document).marks.empty(); });
    for (RuleExample const& example : examples)
      CHECK_MESSAGE(test::unmarked(example.document).marks.empty() == !marked, example.document);
  }
}

TEST_CASE("what the rules' examples say comes true") {
  for (Rule const& rule : catalogue()) {
    for (RuleExample const& example : rule.metadata.examples) {
      Audited const audited(example.document);
      std::string const account = audited.account();
      CAPTURE(rule.metadata.id);
      CAPTURE(to_string(example.verdict));
      CAPTURE(account);
      if (audited.marks().empty())
        check_findings(audited, rule.metadata.id, example.verdict);
      else
        check_marked(audited, rule.metadata.id, example.verdict);
    }
  }
}
