#include "tieout/engine/report/figure_account.hpp"
#include "tieout/engine/report/json_sections.hpp"

namespace tieout {

namespace {

void write_check(JsonWriter& json, Finding const& finding) {
  json.begin_object(JsonWriter::Layout::line);
  json.member("rule", finding.rule);
  json.member("verdict", to_string(finding.verdict));
  json.member("severity", to_string(finding.severity));
  json.member_or_null("grade", finding.grade == Grade::none ? std::string_view{} : to_string(finding.grade));
  json.member_or_null("reason", finding.reason == Reason::none ? std::string_view{} : to_string(finding.reason));
  json.member_or_null("slip", finding.slip == Slip::none ? std::string_view{} : to_string(finding.slip));
  write_computed(json, "computed", finding.computed);
  json.member("explanation", finding.message);
  json.member_or_null("suggestion", finding.suggestion);
  json.end_object();
}

void write_corroborations(JsonWriter& json, ReportView const& view, Outcome const& outcome) {
  json.key("corroborated_by");
  json.begin_array();
  for (FigureIndex const other : outcome.corroborated_by) {
    Document const& document = view.subject().document;
    json.begin_object(JsonWriter::Layout::line);
    json.member("figure", report_id('F', other));
    write_place(json, view, document.source_of(figure_place(document, view.subject().figure(other).quantity)));
    json.end_object();
  }
  json.end_array();
}

/// What the words say: where the figure stands, its exact value and its part in the sentence.
void write_claim(JsonWriter& json, ReportView const& view, FigureIndex index) {
  Document const& document = view.subject().document;
  Figure const& figure = view.subject().figure(index);
  Link const& link = view.subject().links[index];
  Span const place = figure_place(document, figure.quantity);
  Span const source = document.source_of(place);
  json.member("text", document.view(place));
  write_place_and_line(json, view, source);
  json.member("value", to_string(figure.quantity.value));
  json.member("ulp", to_string(figure.quantity.ulp));
  json.member("unit", to_string(figure.quantity.unit));
  json.member_or_null("currency", to_string(figure.quantity.currency));
  json.member("hedge", to_string(figure.quantity.hedge));
  json.member("role", to_string(figure.role));
  json.member("direction", to_string(figure.direction));
  write_period(json, "period", link.period);
  write_period(json, "baseline", link.baseline);
  json.member("assertion", report_id('A', view.subject().figures[index].assertion));
}

/// What the rules say.
void write_outcome(JsonWriter& json, ReportView const& view, FigureIndex index) {
  Outcome const& outcome = view.result.outcomes[index];
  FigureAccount const account = account_for(view.result, index);
  Finding const* const deciding = account.deciding;
  json.member("verdict", to_string(outcome.verdict));
  json.member_or_null(
      "grade", deciding == nullptr || deciding->grade == Grade::none ? std::string_view{} : to_string(deciding->grade));
  json.member_or_null("reason", outcome.reason == Reason::none ? std::string_view{} : to_string(outcome.reason));
  json.member_or_null("rule", deciding == nullptr ? std::string_view{} : std::string_view(deciding->rule));
  json.key("power");
  outcome.power ? json.share(*outcome.power) : json.null();
  json.flag("weak", outcome.weak);
  write_computed(json, "computed", deciding == nullptr ? std::nullopt : deciding->computed);
  write_evidence(json, view, deciding);
  write_cells(json, view, "related", account.related);
  write_corroborations(json, view, outcome);
  json.key("checks");
  json.begin_array();
  for (std::uint32_t const check : outcome.checks) write_check(json, view.result.findings[check]);
  json.end_array();
  json.member("explanation", account.explanation);
  json.member_or_null("suggestion", deciding == nullptr ? std::string_view{} : std::string_view(deciding->suggestion));
  json.member_or_null(
      "slip", deciding == nullptr || deciding->slip == Slip::none ? std::string_view{} : to_string(deciding->slip));
}

}  // namespace

void write_figures(JsonWriter& json, ReportView const& view) {
  json.key("figures");
  json.begin_array();
  for (FigureIndex index = 0; index < view.subject().figures.size(); ++index) {
    json.begin_object();
    json.member("id", report_id('F', index));
    json.member("key", view.figure_keys[index]);
    write_claim(json, view, index);
    write_outcome(json, view, index);
    json.end_object();
  }
  json.end_array();
}

void write_ignored(JsonWriter& json, ReportView const& view) {
  Document const& document = view.subject().document;
  json.key("ignored");
  json.begin_array();
  for (IgnoredNumber const& number : view.subject().ignored) {
    Span const source = document.source_of(number.span);
    json.begin_object(JsonWriter::Layout::line);
    json.member("text", document.view(number.span));
    write_place_and_line(json, view, source);
    json.member("reason", to_string(number.reason));
    json.end_object();
  }
  json.end_array();
}

}  // namespace tieout
