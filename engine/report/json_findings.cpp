#include "tieout/engine/report/figure_account.hpp"
#include "tieout/engine/report/json_sections.hpp"

namespace tieout {

namespace {

void write_span(JsonWriter& json, ReportView const& view, Span source, std::string_view text) {
  json.begin_object(JsonWriter::Layout::line);
  write_place_and_line(json, view, source);
  json.member("text", text);
  json.end_object();
}

/// The places a finding is about; where it names none, its cells.
void write_spans(JsonWriter& json, ReportView const& view, Finding const& finding) {
  Document const& document = view.subject().document;
  json.key("spans");
  json.begin_array();
  for (Span const place : finding.places) write_span(json, view, document.source_of(place), document.view(place));
  if (finding.places.empty()) {
    for (CellReference const cell : finding.evidence) {
      write_span(json, view, cell_source(view.subject(), cell), cell_text(view.subject(), cell));
    }
  }
  json.end_array();
}

}  // namespace

void write_findings(JsonWriter& json, ReportView const& view) {
  json.key("findings");
  json.begin_array();
  for (std::size_t i = 0; i < view.result.findings.size(); ++i) {
    Finding const& finding = view.result.findings[i];
    if (!finding.figures.empty()) continue;
    json.begin_object();
    json.member("rule", finding.rule);
    json.member("verdict", to_string(finding.verdict));
    json.member("severity", to_string(finding.severity));
    json.member("message", finding.message);
    json.member_or_null("suggestion", finding.suggestion);
    json.member_or_null("slip", finding.slip == Slip::none ? std::string_view{} : to_string(finding.slip));
    json.member("key", view.finding_keys[i]);
    write_spans(json, view, finding);
    write_computed(json, "computed", finding.computed);
    write_evidence(json, view, &finding);
    write_cells(json, view, "related", finding.related);
    json.end_object();
  }
  json.end_array();
}

}  // namespace tieout
