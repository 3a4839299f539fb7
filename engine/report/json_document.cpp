#include "tieout/engine/report/document_title.hpp"
#include "tieout/engine/report/json_sections.hpp"
#include "tieout/engine/report/key.hpp"
#include "tieout/engine/report/write.hpp"

#include <map>
#include <set>

namespace tieout {

namespace {

void write_counts(JsonWriter& json, std::string_view name, std::map<std::string, std::uint64_t> const& counts) {
  json.key(name);
  json.begin_object();
  for (auto const& [of, count] : counts) json.count(of, count);
  json.end_object();
}

/// The period in focus, then those of the tables' columns as they first appear.
[[nodiscard]] std::vector<std::string> periods_of(Case const& subject) {
  std::vector<std::string> periods;
  std::set<std::string> seen;
  auto const add = [&](std::optional<Period> const& period) {
    if (!period) return;
    std::string notation = to_string(*period);
    if (seen.insert(notation).second) periods.push_back(std::move(notation));
  };
  add(subject.focus);
  for (Statement const& statement : subject.statements) {
    for (Column const& column : statement.columns) add(column.period);
  }
  return periods;
}

}  // namespace

void write_sources(JsonWriter& json, ReportView const& view) {
  Document const& document = view.subject().document;
  std::vector<SourcePart> parts = document.parts;
  if (parts.empty())
    parts.push_back({document.path, {}, document.format, {0, static_cast<std::uint32_t>(document.source.size())}});
  json.key("sources");
  json.begin_array();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    SourcePart const& part = parts[i];
    json.begin_object(JsonWriter::Layout::line);
    json.member("id", report_id('S', i));
    json.member("path", part.path);
    json.member_or_null("part", part.part);
    json.member("format", format_name(part.format));
    json.count("bytes", part.bytes.size());
    json.member("hash", hash_of(std::string_view(document.source).substr(part.bytes.begin, part.bytes.size())));
    json.end_object();
  }
  json.end_array();
}

void write_document(JsonWriter& json, ReportView const& view) {
  json.key("document");
  json.begin_object();
  json.member_or_null("title", document_title(view.subject().document));
  write_period(json, "focus", view.subject().focus);
  json.key("periods");
  json.begin_array(JsonWriter::Layout::line);
  for (std::string const& period : periods_of(view.subject())) json.string(period);
  json.end_array();
  json.member("basis", to_string(Basis::unspecified));
  json.end_object();
}

void write_summary(JsonWriter& json, ReportView const& view) {
  Summary const summary = summarize(view.result);
  std::map<std::string, std::uint64_t> by_reason;
  std::map<std::string, std::uint64_t> by_rule;
  for (Outcome const& outcome : view.result.outcomes) {
    if (outcome.verdict == Verdict::unverifiable) ++by_reason[std::string(to_string(outcome.reason))];
    if (!outcome.checks.empty()) ++by_rule[view.result.findings[outcome.checks.front()].rule];
  }
  for (Finding const& finding : view.result.findings) {
    if (finding.figures.empty()) ++by_rule[finding.rule];
  }
  json.key("summary");
  json.begin_object();
  json.count("figures", summary.figures);
  json.count("checked", summary.checked);
  json.count("consistent", summary.consistent);
  json.count("inconsistent", summary.inconsistent);
  json.count("unverifiable", summary.unverifiable);
  json.count("ignored", summary.ignored);
  json.count("weak", summary.weak);
  json.count("errors", summary.errors);
  json.count("warnings", summary.warnings);
  write_counts(json, "by_reason", by_reason);
  write_counts(json, "by_rule", by_rule);
  json.end_object();
}

void write_notes(JsonWriter& json, ReportView const& view) {
  json.key("notes");
  json.begin_array();
  for (ReadNote const& note : view.subject().document.notes) {
    json.begin_object(JsonWriter::Layout::line);
    json.member("message", note.message);
    if (note.source) {
      write_place_and_line(json, view, *note.source);
    }
    json.end_object();
  }
  json.end_array();
}

}  // namespace tieout
