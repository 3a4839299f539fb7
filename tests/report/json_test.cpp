#include "tests/report/result_builder.hpp"
#include "tests/report/schema_validation.hpp"
#include "tieout/engine/report/write.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace tieout;
using tieout::test::research_case;
using tieout::test::research_finding;
using tieout::test::rule_saying;

namespace {

std::string written(Result const& result, bool line = false) {
  std::ostringstream out;
  line ? write_json_line(out, result) : write_json(out, result);
  return out.str();
}

/// The report, once it has been found to be as the schema says.
nlohmann::json report_of(Result const& result) {
  auto report = nlohmann::json::parse(written(result));
  for (auto const& objection : tieout::test::SchemaValidation::of_reports().objections(report)) FAIL_CHECK(objection);
  return report;
}

Result checked(Verdict verdict) {
  auto builder = research_case(verdict == Verdict::consistent ? "57.4" : "58.4");
  builder.made().ignored.push_back({builder.at("1,122"), IgnoredReason::identifier});
  return run_rules(builder.made(), {rule_saying("percent-change", {research_finding(verdict)})});
}

std::string source_at(Result const& result, nlohmann::json const& place) {
  auto const begin = place.at("begin").get<std::size_t>();
  return result.subject.document.source.substr(begin, place.at("end").get<std::size_t>() - begin);
}

}  // namespace

TEST_CASE("a figure's place, value, evidence and arithmetic are in the report") {
  auto const result = checked(Verdict::consistent);
  auto const report = report_of(result);
  CHECK(report.at("schema") == "tieout-report/1");
  auto const& figure = report.at("figures").at(0);
  CHECK(figure.at("id") == "F1");
  CHECK(figure.at("text") == "57.4%");
  CHECK(source_at(result, figure) == "57.4%");
  CHECK(figure.at("line") == 3);
  CHECK(figure.at("column") == 45);
  CHECK(figure.at("value") == "57.4");
  CHECK(figure.at("ulp") == "0.1");
  CHECK(figure.at("unit") == "percent");
  CHECK(figure.at("role") == "percent-change");
  CHECK(figure.at("assertion") == "A1");
  CHECK(figure.at("verdict") == "consistent");
  CHECK(figure.at("grade") == "exact");
  CHECK(figure.at("reason").is_null());
  CHECK(figure.at("slip").is_null());
  CHECK(figure.at("suggestion").is_null());
  CHECK(figure.at("rule") == "percent-change");
  CHECK(figure.at("computed").at("value") == "-57.354618");
  CHECK(figure.at("computed").at("low") == "-57.382");
  CHECK(figure.at("explanation") == "1,122 / 2,631 - 1 = -57.35%, printed as 57.4%");
  REQUIRE(figure.at("evidence").size() == 2);
  auto const& cell = figure.at("evidence").at(1);
  CHECK(cell.at("table") == "T1");
  CHECK(cell.at("row") == 0);
  CHECK(cell.at("column") == 1);
  CHECK(cell.at("text") == "2,631");
  CHECK(source_at(result, cell) == "2,631");
  CHECK(figure.at("checks").size() == 1);
  CHECK(report.at("figures").at(1).at("value") == "1100000");
}

TEST_CASE("an inconsistent figure has its slip and suggestion") {
  auto const figure = report_of(checked(Verdict::inconsistent)).at("figures").at(0);
  CHECK(figure.at("verdict") == "inconsistent");
  CHECK(figure.at("slip") == "neighbouring-column");
  CHECK(figure.at("suggestion") == "decreased 57.4%");
  CHECK(figure.at("grade").is_null());
}

TEST_CASE("an unverifiable figure has its reason, and where else the text says so") {
  auto const result = checked(Verdict::consistent);
  auto const figure = report_of(result).at("figures").at(2);
  CHECK(figure.at("verdict") == "unverifiable");
  CHECK(figure.at("reason") == "not-tabulated");
  CHECK(figure.at("power").is_null());
  CHECK(figure.at("rule").is_null());
  CHECK(figure.at("evidence").empty());
  REQUIRE(figure.at("corroborated_by").size() == 1);
  CHECK(figure.at("corroborated_by").at(0).at("figure") == "F4");
  CHECK(source_at(result, figure.at("corroborated_by").at(0)) == "$4.2 million");
}

TEST_CASE("the summary counts") {
  auto const summary = report_of(checked(Verdict::inconsistent)).at("summary");
  CHECK(summary.at("figures") == 4);
  CHECK(summary.at("checked") == 1);
  CHECK(summary.at("consistent") == 0);
  CHECK(summary.at("inconsistent") == 1);
  CHECK(summary.at("unverifiable") == 3);
  CHECK(summary.at("ignored") == 1);
  CHECK(summary.at("by_reason").at("not-tabulated") == 3);
  CHECK(summary.at("by_rule").at("percent-change") == 1);
}

TEST_CASE("document, tables, assertions and ignored numbers are in the report") {
  auto const result = checked(Verdict::consistent);
  auto const report = report_of(result);
  CHECK(report.at("document").at("title") == "Alder Instruments reports");
  CHECK(report.at("document").at("periods").at(0) == "3 months to 2006-11-30");
  CHECK(report.at("sources").at(0).at("bytes") == result.subject.document.source.size());
  CHECK(report.at("sources").at(0).at("hash").get<std::string>().size() == 16);
  auto const& table = report.at("tables").at(0);
  CHECK(table.at("scale") == 3);
  CHECK(table.at("currency") == "USD");
  CHECK(table.at("rows").at(0).at("path").at(0) == "Expenses");
  CHECK(table.at("columns").at(1).at("period") == "3 months to 2005-11-30");
  auto const& assertion = report.at("assertions").at(0);
  CHECK(assertion.at("subject") == "Research and development expenses");
  CHECK(assertion.at("figures").size() == 2);
  CHECK(report.at("ignored").at(0).at("reason") == "identifier");
  CHECK(source_at(result, report.at("ignored").at(0)) == "1,122");
}

TEST_CASE("findings about no figure stand by themselves") {
  auto builder = research_case();
  Finding footing;
  footing.verdict = Verdict::inconsistent;
  footing.severity = Severity::error;
  footing.evidence = {{0, 0, 0}};
  footing.message = "does not add up";
  Finding weekday;
  weekday.verdict = Verdict::inconsistent;
  weekday.severity = Severity::warning;
  weekday.places = {builder.at("Backlog")};
  weekday.message = "no such day";
  auto const result = run_rules(builder.made(), {rule_saying("footing", {footing}), rule_saying("weekday", {weekday})});
  auto const findings = report_of(result).at("findings");
  REQUIRE(findings.size() == 2);
  CHECK(findings.at(0).at("rule") == "footing");
  CHECK(findings.at(0).at("severity") == "error");
  CHECK(source_at(result, findings.at(0).at("spans").at(0)) == "1,122");
  CHECK(source_at(result, findings.at(1).at("spans").at(0)) == "Backlog");
  auto const summary = summarize(result);
  CHECK(summary.errors == 1);
  CHECK(summary.warnings == 1);
  CHECK_FALSE(summary.clean());
}

TEST_CASE("a report in one line is the same report") {
  auto const result = checked(Verdict::consistent);
  auto const line = written(result, true);
  CHECK(line.find('\n') == line.size() - 1);
  CHECK(nlohmann::json::parse(line) == report_of(result));
  CHECK(written(result) == written(result));
}

TEST_CASE("a document with nothing in it has a report") {
  Case nothing;
  nothing.document.path = "empty \xff name";
  auto const report = report_of(run_rules(nothing, {}));
  CHECK(report.at("figures").empty());
  CHECK(report.at("document").at("title").is_null());
  CHECK(report.at("sources").at(0).at("path") == "empty \xef\xbf\xbd name");
}

TEST_CASE("the schema objects to what is not in it") {
  auto report = report_of(checked(Verdict::consistent));
  auto const schema = tieout::test::SchemaValidation::of_reports();
  report["figures"][0]["verdict"] = "maybe";
  CHECK(schema.objections(report).size() == 1);
  report["figures"][0].erase("ulp");
  CHECK(schema.objections(report).size() == 2);
  report["figures"][1]["mood"] = "good";
  CHECK(schema.objections(report).size() == 3);
}
