#include "tieout/engine/report/json_sections.hpp"
#include "tieout/engine/report/key.hpp"
#include "tieout/engine/report/write.hpp"

#include <utility>

namespace tieout {

namespace {

void write(std::ostream& out, Result const& result, JsonWriter::Layout layout) {
  auto figures = figure_keys(result);
  auto findings = finding_keys(result, figures);
  ReportView const view{result, SourceIndex(result.subject.document), std::move(figures), std::move(findings)};
  JsonWriter json(out, layout);
  json.begin_object(layout);
  json.member("schema", "tieout-report/1");
  write_sources(json, view);
  write_document(json, view);
  write_summary(json, view);
  write_tables(json, view);
  write_figures(json, view);
  write_ignored(json, view);
  write_assertions(json, view);
  write_findings(json, view);
  write_facts(json, view);
  write_notes(json, view);
  json.end_object();
  json.finish();
}

}  // namespace

void write_json(std::ostream& out, Result const& result) { write(out, result, JsonWriter::Layout::indented); }

void write_json_line(std::ostream& out, Result const& result) { write(out, result, JsonWriter::Layout::line); }

}  // namespace tieout
