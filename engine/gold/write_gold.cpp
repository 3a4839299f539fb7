#include "tieout/engine/gold/write_gold.hpp"

#include "tieout/engine/report/json_writer.hpp"

#include <string>

namespace tieout {

namespace {

void write_span(JsonWriter& json, Span span) {
  json.integer(span.begin);
  json.integer(span.end);
}

[[nodiscard]] std::string source_name(GoldPlace place) { return 'S' + std::to_string(place.source + 1); }

void write_place(JsonWriter& json, GoldPlace place) {
  if (place.source != 0) json.member("source", source_name(place));
  json.count("begin", place.bytes.begin);
  json.count("end", place.bytes.end);
}

void write_cells(JsonWriter& json, std::vector<GoldCell> const& cells) {
  json.begin_array();
  for (GoldCell const& cell : cells) {
    json.begin_object(JsonWriter::Layout::line);
    json.member("text", cell.text);
    write_place(json, cell.place);
    if (cell.row) {
      json.key("row");
      json.begin_array(JsonWriter::Layout::line);
      write_span(json, *cell.row);
      json.end_array();
    }
    json.end_object();
  }
  json.end_array();
}

void write_figure(JsonWriter& json, GoldFigure const& figure) {
  json.begin_object();
  json.member("id", figure.id);
  json.member("text", figure.text);
  write_place(json, figure.place);
  json.member("context", figure.context);
  json.member("kind", to_string(figure.kind));
  json.key("cells");
  write_cells(json, figure.cells);
  json.key("alternatives");
  json.begin_array();
  for (auto const& cells : figure.alternatives) write_cells(json, cells);
  json.end_array();
  json.member("verdict", to_string(figure.verdict));
  json.member("note", figure.note);
  json.end_object();
}

void write_row(JsonWriter& json, GoldRow const& row) {
  json.begin_array(JsonWriter::Layout::line);
  write_span(json, row.place.bytes);
  json.string(row.label);
  if (row.place.source != 0) json.string(source_name(row.place));
  json.end_array();
}

}  // namespace

void write_gold(std::ostream& out, Gold const& gold) {
  JsonWriter json(out, JsonWriter::Layout::indented);
  json.begin_object();
  json.member("document", gold.document);
  json.key("figures");
  json.begin_array();
  for (GoldFigure const& figure : gold.figures) write_figure(json, figure);
  json.end_array();
  json.key("rows");
  json.begin_array();
  for (GoldRow const& row : gold.rows) write_row(json, row);
  json.end_array();
  json.end_object();
  json.finish();
}

}  // namespace tieout
