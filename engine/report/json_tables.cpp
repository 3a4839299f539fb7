#include "tieout/engine/report/json_sections.hpp"

namespace tieout {

namespace {

void write_row(JsonWriter& json, Row const& row) {
  json.begin_object(JsonWriter::Layout::line);
  json.member("label", row.label);
  json.key("path");
  json.begin_array();
  for (std::string const& heading : row.path) json.string(heading);
  json.end_array();
  json.member("polarity", to_string(row.polarity));
  json.member("basis", to_string(row.basis));
  json.member("unit", to_string(row.unit));
  json.flag("total", row.total);
  json.end_object();
}

void write_column(JsonWriter& json, Column const& column) {
  json.begin_object(JsonWriter::Layout::line);
  json.member("label", column.label);
  write_period(json, "period", column.period);
  json.member("kind", to_string(column.kind));
  json.member("basis", to_string(column.basis));
  write_period(json, "baseline", column.baseline);
  json.end_object();
}

}  // namespace

void write_tables(JsonWriter& json, ReportView const& view) {
  json.key("tables");
  json.begin_array();
  auto const& statements = view.subject().statements;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    Statement const& statement = statements[i];
    json.begin_object();
    json.member("id", report_id('T', i));
    json.member("caption", statement.caption);
    json.member_or_null("currency", to_string(statement.currency));
    json.key("scale");
    json.integer(statement.scale);
    json.flag("scale_stated", statement.scale_stated);
    write_place_and_line(json, view, statement.extent);
    json.key("rows");
    json.begin_array();
    for (Row const& row : statement.rows) write_row(json, row);
    json.end_array();
    json.key("columns");
    json.begin_array();
    for (Column const& column : statement.columns) write_column(json, column);
    json.end_array();
    json.key("notes");
    json.begin_array();
    for (std::string const& note : statement.notes) json.string(note);
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

}  // namespace tieout
