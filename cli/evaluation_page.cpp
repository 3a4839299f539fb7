#include "cli/evaluation_page.hpp"

#include "tieout/engine/report/json_writer.hpp"
#include "tieout/engine/report/printable.hpp"

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <sstream>
#include <string_view>

namespace tieout::cli {

namespace {

using Kinds = std::map<std::string, Share>;

[[nodiscard]] std::string fraction(Share const& share) { return fmt::format("{}/{}", share.part, share.whole); }

/// Hands every figure with its name to `put`, which has an overload for counts, shares of a hundred, texts and kinds.
template <class Put>
void each_figure(Evaluation const& evaluation, Put const& put, bool copies) {
  Score const& score = evaluation.total;
  put("docs", score.documents);
  put("figures", score.figures());
  put("crashes", score.crashes);
  put("recognised_pct", score.recognised.percent());
  put("tied_pct", score.tied.percent());
  put("tied", fraction(score.tied));
  put("false_tick_pct", score.false_ticks.percent());
  put("false_ticks", score.false_ticks.part);
  put("false_alarms_per_1000", score.alarms_per_thousand());
  put("false_alarms", score.false_alarms);
  put("real_errors_found", fraction(score.errors_found));
  if (copies) {
    put("caught_pct", score.caught.percent());
    put("mutants", score.caught.whole);
  }
  put("tied_by_kind", score.tied_by_kind);
  if (copies) put("caught_by_kind", score.caught_by_kind);
}

struct PutText {
  std::string& out;

  void operator()(std::string_view name, std::size_t count) const { line(name, fmt::format("{}", count)); }
  void operator()(std::string_view name, double share) const { line(name, fmt::format("{:.2f}", share)); }
  void operator()(std::string_view name, std::string const& text) const { line(name, text); }
  void operator()(std::string_view name, Kinds const& kinds) const {
    std::string list;
    for (auto const& [kind, share] : kinds) {
      list += list.empty() ? "" : ", ";
      list += kind + ' ' + fraction(share);
    }
    line(name, list.empty() ? "-" : list);
  }
  void line(std::string_view name, std::string_view value) const {
    fmt::format_to(std::back_inserter(out), "{:24} {}\n", name, value);
  }
};

struct PutJson {
  JsonWriter& json;

  void operator()(std::string_view name, std::size_t count) const { json.count(name, count); }
  void operator()(std::string_view name, double share) const {
    json.key(name);
    json.number(share);
  }
  void operator()(std::string_view name, std::string const& text) const { json.member(name, text); }
  void operator()(std::string_view name, Kinds const& kinds) const {
    json.key(name);
    json.begin_object(JsonWriter::Layout::line);
    for (auto const& [kind, share] : kinds) json.member(kind, fraction(share));
    json.end_object();
  }
};

[[nodiscard]] std::string miss_line(std::string const& document, Miss const& miss, bool utf8) {
  std::string line = printable(document, utf8) + '\t' + printable(describe(miss), utf8);
  auto const add = [&](std::string const& field) {
    line += '\t';
    line += printable(field, utf8);
  };
  if (miss.what != MissKind::crash) {
    add(miss.figure);
    add(miss.kind);
  }
  add(miss.context);
  if (!miss.said.empty()) add(miss.said);
  return line + '\n';
}

void write_miss(JsonWriter& json, std::string const& document, Miss const& miss) {
  json.begin_object(JsonWriter::Layout::line);
  json.member("document", document);
  json.member("miss", describe(miss));
  json.member_or_null("figure", miss.figure);
  json.member_or_null("kind", miss.kind);
  json.member("context", miss.context);
  json.member_or_null("said", miss.said);
  json.end_object();
}

void write_misses(JsonWriter& json, std::vector<DocumentScore> const& documents) {
  json.key("misses");
  json.begin_array();
  for (DocumentScore const& document : documents) {
    for (Miss const& miss : document.misses) write_miss(json, document.name, miss);
  }
  json.end_array();
  json.key("documents");
  json.begin_array();
  for (DocumentScore const& document : documents) {
    json.begin_object(JsonWriter::Layout::line);
    json.member("document", document.name);
    json.member("tied", fraction(document.tied));
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string evaluation_text(Evaluation const& evaluation, bool show, bool utf8) {
  std::string text;
  if (show) {
    for (DocumentScore const& document : evaluation.documents) {
      for (Miss const& miss : document.misses) text += miss_line(document.name, miss, utf8);
    }
    for (DocumentScore const& document : evaluation.documents) {
      text += printable(document.name, utf8) + '\t' + fraction(document.tied) + '\n';
    }
  }
  each_figure(evaluation, PutText{text}, evaluation.copies);
  return text;
}

std::string evaluation_json(Evaluation const& evaluation, bool show) {
  std::ostringstream out;
  JsonWriter json(out, JsonWriter::Layout::indented);
  json.begin_object();
  each_figure(evaluation, PutJson{json}, true);
  if (show) write_misses(json, evaluation.documents);
  json.end_object();
  json.finish();
  return std::move(out).str();
}

}  // namespace tieout::cli
