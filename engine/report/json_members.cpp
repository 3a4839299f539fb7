#include "tieout/engine/report/figure_account.hpp"
#include "tieout/engine/report/json_sections.hpp"

namespace tieout {

std::string report_id(char kind, std::size_t index) { return kind + std::to_string(index + 1); }

void write_place(JsonWriter& json, ReportView const& view, Span source) {
  SourcePlace const place = view.places.place_of(source);
  json.member("source", report_id('S', place.source));
  json.count("begin", place.bytes.begin);
  json.count("end", place.bytes.end);
  if (place.page != 0) json.count("page", place.page);
  if (!place.box) return;
  json.key("box");
  json.begin_array(JsonWriter::Layout::line);
  for (std::uint32_t const points : {place.box->left, place.box->top, place.box->right, place.box->bottom})
    json.integer(points);
  json.end_array();
}

void write_place_and_line(JsonWriter& json, ReportView const& view, Span source) {
  write_place(json, view, source);
  LineColumn const at = view.places.place_of(source).at;
  json.count("line", at.line);
  json.count("column", at.column);
}

namespace {

void write_cell(JsonWriter& json, ReportView const& view, CellReference cell) {
  json.begin_object(JsonWriter::Layout::line);
  json.member("table", report_id('T', cell.statement));
  json.count("row", cell.row);
  json.count("column", cell.column);
  json.member("text", cell_text(view.subject(), cell));
  write_place(json, view, cell_source(view.subject(), cell));
  json.end_object();
}

}  // namespace

void write_cells(JsonWriter& json, ReportView const& view, std::string_view name,
                 std::vector<CellReference> const& cells) {
  json.key(name);
  json.begin_array();
  for (CellReference const cell : cells) write_cell(json, view, cell);
  json.end_array();
}

void write_evidence(JsonWriter& json, ReportView const& view, Finding const* finding) {
  json.key("evidence");
  json.begin_array();
  if (finding != nullptr) {
    for (CellReference const cell : finding->evidence) write_cell(json, view, cell);
    for (std::uint32_t const index : finding->facts) {
      Fact const& fact = view.subject().facts.facts[index];
      json.begin_object(JsonWriter::Layout::line);
      json.member("fact", report_id('X', index));
      json.member("element", fact.element);
      json.member("text", fact.printed);
      write_place(json, view, fact.source);
      json.end_object();
    }
  }
  json.end_array();
}

void write_computed(JsonWriter& json, std::string_view name, std::optional<Computed> const& computed) {
  json.key(name);
  if (!computed) return json.null();
  auto const bound = [&](std::string_view end, std::optional<Rational> const& value) {
    json.member_or_null(end, value ? value->to_display() : std::string());
  };
  json.begin_object(JsonWriter::Layout::line);
  json.member("value", computed->value.to_display());
  bound("low", computed->range.low);
  bound("high", computed->range.high);
  json.end_object();
}

void write_period(JsonWriter& json, std::string_view name, std::optional<Period> const& period) {
  json.member_or_null(name, period ? to_string(*period) : std::string());
}

}  // namespace tieout
