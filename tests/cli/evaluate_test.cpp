#include "tests/cli/program.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using nlohmann::json;
using tieout::test::has;
using tieout::test::Scratch;
using tieout::test::tieout_with;

namespace {

std::string const measured = TIEOUT_SOURCE_DIR "/examples/measured";

std::string bytes_of(std::string const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string const document = bytes_of(measured + "/alderbeck-2016q2.md");
std::string const gold = bytes_of(measured + "/alderbeck-2016q2.md.gold.json");

/// A folder with the labelled sample in it, under its own name.
std::string labelled(Scratch const& scratch, std::string const& folder, std::string const& gold_file) {
  scratch.file(folder + "/alderbeck-2016q2.md", document);
  scratch.file(folder + "/alderbeck-2016q2.md.gold.json", gold_file);
  return scratch.path(folder);
}

/// Runs `tieout evaluate` and expects it to fail with a complaint, printing no figures.
void check_refused(std::string const& arguments, std::string const& complaint) {
  CAPTURE(arguments);
  auto const ended = tieout::test::tieout("evaluate " + arguments);
  CHECK(ended.status == 2);
  CHECK(ended.out.empty());
  CAPTURE(ended.err);
  CHECK(has(ended.err, complaint));
}

}  // namespace

TEST_CASE("evaluate: the figures of a labelled sample") {
  auto const ended = tieout::test::tieout("evaluate " + measured);
  CHECK(ended.status == 0);
  CHECK(ended.err.empty());
  CHECK(has(ended.out, "docs                     1\nfigures                  15\ncrashes                  0\n"));
  CHECK(has(ended.out, "recognised_pct           100.00\n"));
  CHECK(has(ended.out, "real_errors_found        1/1\n"));
  CHECK_FALSE(has(ended.out, "caught"));
  CHECK_FALSE(has(ended.out, "alderbeck"));
  CHECK(tieout::test::tieout("evaluate " + measured + "/alderbeck-2016q2.md").out == ended.out);
  CHECK(tieout::test::tieout("evaluate " + measured + "/alderbeck-2016q2.md.gold.json").out == ended.out);
}

TEST_CASE("evaluate: the same figures as JSON, with misses where they are asked for") {
  auto const plain = json::parse(tieout::test::tieout("evaluate --json " + measured).out);
  CHECK(plain.at("docs") == 1);
  CHECK(plain.at("false_ticks") == 0);
  CHECK(plain.at("false_alarms_per_1000") == 0.0);
  CHECK(plain.at("mutants") == 0);
  CHECK(plain.at("tied_by_kind").at("change") == "1/1");
  CHECK_FALSE(plain.contains("misses"));
  auto const shown = json::parse(tieout::test::tieout("evaluate --json --show " + measured).out);
  CHECK(shown.at("tied") == plain.at("tied"));
  CHECK(shown.at("documents").at(0).at("document") == "alderbeck-2016q2.md");
  CHECK(shown.at("misses").is_array());
}

TEST_CASE("evaluate: altered copies are counted by their kind of error") {
  auto const ended = tieout::test::tieout("evaluate --json --mutants " + measured + "/mutants " + measured);
  CHECK(ended.status == 0);
  auto const figures = json::parse(ended.out);
  CHECK(figures.at("mutants") == 3);
  CHECK(figures.at("caught_by_kind").at("transpose") == "1/1");
  CHECK(figures.at("caught_by_kind").at("last") == "1/1");
  CHECK(has(tieout::test::tieout("evaluate -m " + measured + "/mutants " + measured).out, "caught_by_kind"));
}

TEST_CASE("evaluate: every miss is listed with its context, and every document") {
  Scratch const scratch;
  std::string wrong = gold;
  auto const kind = wrong.find("\"kind\": \"level\"");
  wrong.replace(kind, 15, "\"kind\": \"untied\"");
  auto const ended = tieout_with("LC_ALL=C", "evaluate --show " + labelled(scratch, "in", wrong));
  CHECK(ended.status == 0);
  CHECK(has(ended.out, "alderbeck-2016q2.md\tFALSE TICK\tf1\tuntied\tFreight revenue was "));
  CHECK(has(ended.out, "\t48,207 in thousands = 48,207,000"));
  CHECK(has(ended.out, "\nalderbeck-2016q2.md\t"));
  CHECK(has(ended.out, "false_ticks              1\n"));
  for (char const c : ended.out) CHECK_MESSAGE((c == '\n' || c == '\t' || (c >= ' ' && c <= '~')), int(c));
}

TEST_CASE("evaluate: many documents, and the number of jobs does not show") {
  Scratch const scratch;
  for (int i = 0; i < 12; ++i) labelled(scratch, "in" + std::to_string(i), gold);
  std::string folders;
  for (int i = 11; i >= 0; --i) folders += ' ' + scratch.path("in" + std::to_string(i));
  auto const one = tieout::test::tieout("evaluate --show --jobs 1" + folders);
  auto const many = tieout::test::tieout("evaluate --show --jobs 5" + folders);
  CHECK(one.status == 0);
  CHECK(one.out == many.out);
  CHECK(has(one.out, "docs                     12\nfigures                  180\n"));
}

TEST_CASE("evaluate: what is missing or wrong is said, and no figures are printed") {
  Scratch const scratch;
  scratch.file("bare/release.md", document);
  check_refused(scratch.path("bare"), scratch.path("bare") + ": the directory has no gold file");
  check_refused(scratch.path("nowhere"), "there is no such file or directory");
  check_refused(scratch.path("bare/release.md"), "release.md.gold.json: there is no such file");

  scratch.file("orphan/release.md.gold.json", gold);
  check_refused(scratch.path("orphan"), "its document " + scratch.path("orphan/release.md") + " is missing");

  check_refused(labelled(scratch, "torn", gold.substr(0, gold.size() / 2)), "gold.json: no JSON: parse error at line ");
  check_refused(labelled(scratch, "list", "[]"), "gold.json: the document is no object");
  std::string far = gold;
  far.replace(far.find("\"end\": "), 7, "\"end\": 9000");
  check_refused(labelled(scratch, "far", far), "lie behind the end of the document");
  std::filesystem::create_directories(scratch.path("folder/a.md.gold.json"));
  check_refused(scratch.path("folder"), "a.md.gold.json: it is no file");
  check_refused("--jobs 0 " + measured, "--jobs");
  check_refused("--exhibit EX-99.1 " + scratch.path("nowhere"), "there is no such file");
}

TEST_CASE("evaluate: an index of copies that does not fit is refused") {
  Scratch const scratch;
  auto const with_index = [&](std::string const& index) {
    scratch.file("copies/a.md", document);
    scratch.file("copies/index.json", index);
    return "--mutants " + scratch.path("copies") + ' ' + measured;
  };
  auto const entry = [](std::string const& file, std::string const& of, std::string const& figure) {
    return R"([{"file": ")" + file + R"(", "document": ")" + of + R"(", "error": "digit", "figure": ")" + figure +
           R"(", "begin": 1, "end": 2}])";
  };
  check_refused("--mutants " + scratch.path("nowhere") + ' ' + measured, "index.json: there is no such file");
  check_refused(with_index("{"), "index.json: no JSON");
  check_refused(with_index(entry("b.md", "alderbeck-2016q2.md", "f1")), "b.md is missing");
  check_refused(with_index(entry("a.md", "other.md", "f1")), "other.md is none of the documents");
  check_refused(with_index(entry("a.md", "alderbeck-2016q2.md", "f99")), "has no figure f99");
  check_refused(with_index(entry("../a.md", "alderbeck-2016q2.md", "f1")), "is no file's name");
}

TEST_CASE("evaluate: a document that cannot be read is a crash, and counts") {
  Scratch const scratch;
  auto const folder = labelled(scratch, "in", gold);
  scratch.file("in/alderbeck-2016q2.md", "");
  auto const ended = tieout::test::tieout("evaluate --show " + folder);
  CHECK(ended.status == 0);
  CHECK(has(ended.err, "alderbeck-2016q2.md: "));
  CHECK(has(ended.out, "alderbeck-2016q2.md\tCRASH\t"));
  CHECK(has(ended.out, "crashes                  1\n"));
  CHECK(has(ended.out, "tied                     0/11\n"));
}

TEST_CASE("evaluate: a document that was changed since it was labelled comes with a warning") {
  Scratch const scratch;
  auto const folder = labelled(scratch, "in", gold);
  scratch.file("in/alderbeck-2016q2.md", "\n\n" + document);
  auto const ended = tieout::test::tieout("evaluate " + folder);
  CHECK(ended.status == 0);
  CHECK(has(ended.err, "warning: at "));
  CHECK(has(ended.err, "was it changed since?"));
}

TEST_CASE("label: a draft goes to standard output or to a new file, and evaluates in full") {
  Scratch const scratch;
  auto const path = scratch.file("in/release.md", document);
  auto const printed = tieout::test::tieout("label " + path);
  CHECK(printed.status == 0);
  CHECK(json::parse(printed.out).at("document") == "release.md");
  CHECK(tieout::test::tieout("label -o " + path + ".gold.json " + path).out.empty());
  CHECK(bytes_of(path + ".gold.json") == printed.out);

  auto const figures = json::parse(tieout::test::tieout("evaluate --json " + scratch.path("in")).out);
  CHECK(figures.at("tied_pct") == 100.0);
  CHECK(figures.at("recognised_pct") == 100.0);
  CHECK(figures.at("false_ticks") == 0);
  CHECK(figures.at("false_alarms") == 0);
  CHECK(figures.at("real_errors_found") == "1/1");

  auto const again = tieout::test::tieout("label -o " + path + ".gold.json " + path);
  CHECK(again.status == 2);
  CHECK(has(again.err, "exists already"));
  CHECK(bytes_of(path + ".gold.json") == printed.out);
}

TEST_CASE("label: containers and tagged reports evaluate in full, too") {
  Scratch const scratch;
  for (auto const* sample : {"ferncliff-2024q1.docx", "tarnfield-2024q2.xhtml", "halcyon-2022q4.html",
                             "brackwater-2011q3.txt", "northmoor-2009q2-draft.md"}) {
    auto const path = scratch.file(std::string("in/") + sample,
                                   bytes_of(std::string(TIEOUT_SOURCE_DIR "/examples/filings/") + sample));
    CHECK(tieout::test::tieout("label -o " + path + ".gold.json " + path).status == 0);
  }
  auto const ended = tieout::test::tieout("evaluate --show --json " + scratch.path("in"));
  CHECK(ended.err.empty());
  auto const figures = json::parse(ended.out);
  CHECK(figures.at("docs") == 5);
  CHECK(figures.at("misses").empty());
  CHECK(figures.at("tied_pct") == 100.0);
}

TEST_CASE("label: what cannot be read or written ends with 2, and nothing to label is said") {
  Scratch const scratch;
  CHECK(tieout::test::tieout("label " + scratch.path("none.md")).status == 2);
  auto const path = scratch.file("a.md", document);
  CHECK(tieout::test::tieout("label -o " + scratch.path("no/such/folder.json") + ' ' + path).status == 2);
  auto const empty = tieout::test::tieout("label " + scratch.file("b.md", "No numbers here.\n"));
  CHECK(empty.status == 0);
  CHECK(has(empty.err, "no figure was found"));
  CHECK(json::parse(empty.out).at("figures").empty());
  CHECK(json::parse(tieout_with("cat '" + path + "' |", "label -").out).at("document") == "-");
}
