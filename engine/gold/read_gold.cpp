#include "tieout/engine/gold/read_gold.hpp"

#include "tieout/engine/gold/json_fields.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace tieout {

namespace {

[[nodiscard]] GoldKind kind_of(JsonField const& field) {
  std::string const name = field.text();
  for (std::size_t i = 0; i < gold_kinds; ++i) {
    auto const kind = static_cast<GoldKind>(i);
    if (to_string(kind) == name) return kind;
  }
  std::string known;
  for (std::size_t i = 0; i < gold_kinds; ++i) {
    known += i == 0 ? "" : ", ";
    known += to_string(static_cast<GoldKind>(i));
  }
  field.reject("is \"" + name + "\", which is none of " + known);
}

[[nodiscard]] GoldVerdict verdict_of(JsonField const& field) {
  std::string const name = field.text();
  if (name == "ok") return GoldVerdict::ok;
  if (name == "bad") return GoldVerdict::bad;
  field.reject("is \"" + name + "\", neither ok nor bad");
}

/// "S2" is the second of the document's sources.
[[nodiscard]] std::uint32_t source_index(JsonField const& field) {
  std::string const name = field.text();
  std::uint32_t number = 0;
  char const* const end = name.data() + name.size();
  if (name.size() < 2 || name.front() != 'S' || std::from_chars(name.data() + 1, end, number).ptr != end ||
      number == 0) {
    field.reject("is \"" + name + "\"; sources are S1, S2 ...");
  }
  return number - 1;
}

[[nodiscard]] GoldPlace place_of(JsonField const& field) {
  return {field.span(), field.has("source") ? source_index(field.at("source")) : 0};
}

[[nodiscard]] std::vector<GoldCell> cells_of(JsonField const& field) {
  std::vector<GoldCell> cells;
  std::size_t const count = field.size();
  cells.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    JsonField const cell = field.at(i);
    std::optional<Span> row;
    if (cell.has("row")) row = cell.at("row").pair();
    cells.push_back({cell.at("text").text(), place_of(cell), row});
  }
  return cells;
}

[[nodiscard]] GoldFigure figure_of(JsonField const& element) {
  GoldFigure figure;
  figure.id = element.at("id").text();
  JsonField const field = element.named("figure " + figure.id);
  figure.text = field.at("text").text();
  figure.place = place_of(field);
  figure.context = field.text_or_none("context");
  figure.kind = kind_of(field.at("kind"));
  figure.verdict = verdict_of(field.at("verdict"));
  figure.note = field.text_or_none("note");
  if (field.has("cells")) figure.cells = cells_of(field.at("cells"));
  if (figure.tied() && figure.cells.empty()) field.reject("has no cells and is not untied");
  if (field.has("alternatives")) {
    JsonField const alternatives = field.at("alternatives");
    for (std::size_t i = 0; i < alternatives.size(); ++i) figure.alternatives.push_back(cells_of(alternatives.at(i)));
  }
  return figure;
}

[[nodiscard]] GoldRow row_of(JsonField const& field) {
  std::uint32_t const source = field.size() > 3 ? source_index(field.at(3)) : 0;
  return {{field.pair(), source}, field.at(2).text()};
}

[[nodiscard]] Gold gold_of(JsonField const& field) {
  Gold gold;
  gold.document = field.text_or_none("document");
  JsonField const figures = field.at("figures");
  std::set<std::string> ids;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    gold.figures.push_back(figure_of(figures.at(i)));
    std::string const& id = gold.figures.back().id;
    if (!ids.insert(id).second) figures.at(i).at("id").reject("is \"" + id + "\", as another figure's");
  }
  if (!field.has("rows")) return gold;
  JsonField const rows = field.at("rows");
  for (std::size_t i = 0; i < rows.size(); ++i) gold.rows.push_back(row_of(rows.at(i)));
  return gold;
}

/// Calls `visit` with every figure, the text that gold has of a place of its, and that place.
template <class Visit>
void visit_places(Gold const& gold, Visit const& visit) {
  for (GoldFigure const& figure : gold.figures) {
    visit(figure, figure.text, figure.place);
    for (GoldCell const& cell : figure.cells) visit(figure, cell.text, cell.place);
    for (auto const& cells : figure.alternatives) {
      for (GoldCell const& cell : cells) visit(figure, cell.text, cell.place);
    }
  }
}

/// The digits of a text, whatever mark-up stands between them.
[[nodiscard]] std::string digits_of(std::string_view text) {
  std::string digits;
  bool tag = false;
  for (char const c : text) {
    tag = c == '<' || (tag && c != '>');
    if (!tag && c >= '0' && c <= '9') digits += c;
  }
  return digits;
}

}  // namespace

tl::expected<Gold, std::string> read_gold(std::string_view json) {
  auto const parsed = parse_json(json);
  if (!parsed) return tl::unexpected(parsed.error());
  try {
    return gold_of(JsonField(*parsed, ""));
  } catch (JsonFault const& fault) {
    return tl::unexpected(std::string(fault.what()));
  }
}

std::string place_outside(Gold const& gold, Document const& document) {
  std::string found;
  visit_places(gold, [&](GoldFigure const& figure, std::string const& text, GoldPlace const& place) {
    if (!found.empty() || gold_source(document, place).size() == place.bytes.size()) return;
    found = "figure " + figure.id + " (" + text + "): bytes " + std::to_string(place.bytes.begin) + " to " +
            std::to_string(place.bytes.end) + " lie behind the end of the document";
  });
  return found;
}

Moved moved_places(Gold const& gold, Document const& document) {
  Moved moved;
  visit_places(gold, [&](GoldFigure const& figure, std::string const& text, GoldPlace const& place) {
    ++moved.places;
    std::string const wanted = digits_of(text);
    Span const source = gold_source(document, place);
    if (wanted.empty() || digits_of(std::string_view(document.source).substr(source.begin, source.size())) == wanted)
      return;
    if (moved.moved++ == 0) moved.first = "figure " + figure.id + " (" + text + ')';
  });
  return moved;
}

}  // namespace tieout
