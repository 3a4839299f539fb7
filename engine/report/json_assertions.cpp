#include "tieout/engine/check/subject_words.hpp"
#include "tieout/engine/report/json_sections.hpp"

namespace tieout {

void write_assertions(JsonWriter& json, ReportView const& view) {
  Case const& subject = view.subject();
  std::vector<std::vector<FigureIndex>> figures(subject.assertions.size());
  for (FigureIndex index = 0; index < subject.figures.size(); ++index) {
    figures[subject.figures[index].assertion].push_back(index);
  }
  json.key("assertions");
  json.begin_array();
  for (std::size_t i = 0; i < subject.assertions.size(); ++i) {
    Assertion const& assertion = subject.assertions[i];
    json.begin_object(JsonWriter::Layout::line);
    json.member("id", report_id('A', i));
    write_place(json, view, subject.document.source_of(assertion.span));
    json.member("subject", subject.document.view(assertion.subject.span));
    std::string period;
    for (FigureIndex const figure : figures[i]) {
      if (period.empty()) period = period_notation(subject, figure);
    }
    json.member_or_null("period", period);
    json.member("speech", to_string(assertion.speech));
    json.member("basis", to_string(assertion.subject.basis));
    json.member("dilution", to_string(assertion.subject.dilution));
    json.key("figures");
    json.begin_array();
    for (FigureIndex const figure : figures[i]) json.string(report_id('F', figure));
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

}  // namespace tieout
