#include "tieout/engine/report/json_sections.hpp"

namespace tieout {

namespace {

void write_dimensions(JsonWriter& json, FactContext const& context) {
  json.key("dimensions");
  json.begin_array(JsonWriter::Layout::line);
  for (FactDimension const& dimension : context.dimensions) {
    json.begin_object(JsonWriter::Layout::line);
    json.member("axis", dimension.axis);
    json.member("member", dimension.member);
    json.end_object();
  }
  json.end_array();
}

void write_fact(JsonWriter& json, ReportView const& view, std::uint32_t index) {
  Facts const& facts = view.subject().facts;
  Fact const& fact = facts.facts[index];
  json.begin_object(JsonWriter::Layout::line);
  json.member("id", report_id('X', index));
  json.member("element", fact.element);
  json.member("text", fact.printed);
  write_place(json, view, fact.source);
  json.member("place", to_string(fact.place));
  json.member_or_null("value", fact.value ? to_string(*fact.value) : std::string());
  json.key("decimals");
  if (fact.exact)
    json.string("INF");
  else if (fact.decimals)
    json.integer(*fact.decimals);
  else
    json.null();
  json.member_or_null("unit", fact.unit == fact_none ? std::string() : to_string(facts.units[fact.unit]));
  write_period(json, "period", facts.period_of(fact));
  if (fact.context != fact_none && !facts.contexts[fact.context].dimensions.empty())
    write_dimensions(json, facts.contexts[fact.context]);
  json.end_object();
}

}  // namespace

void write_facts(JsonWriter& json, ReportView const& view) {
  Facts const& facts = view.subject().facts;
  if (facts.empty()) return;
  json.key("facts");
  json.begin_array();
  for (std::uint32_t index = 0; index < facts.facts.size(); ++index)
    if (facts.facts[index].numeric) write_fact(json, view, index);
  json.end_array();
}

}  // namespace tieout
