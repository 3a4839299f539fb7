#include "tieout/engine/audit.hpp"

#include "tieout/engine/context/reporting_period.hpp"
#include "tieout/engine/document/source_part.hpp"
#include "tieout/engine/facts/read_facts.hpp"
#include "tieout/engine/link/doubts.hpp"
#include "tieout/engine/link/fact_link.hpp"
#include "tieout/engine/link/linker.hpp"
#include "tieout/engine/link/unstated_scale.hpp"
#include "tieout/engine/table/understand.hpp"
#include "tieout/grammar/claim.hpp"

#include <algorithm>
#include <utility>

namespace tieout {
namespace {

/// Moves a claim's spans from its passage to the document's text.
void shift(Subject& subject, std::uint32_t by) {
  subject.span = subject.span.shifted(by);
  for (Span& word : subject.words) word = word.shifted(by);
}

void shift(Figure& figure, std::uint32_t by) {
  figure.quantity.span = figure.quantity.span.shifted(by);
  figure.quantity.digits = figure.quantity.digits.shifted(by);
  figure.direction_span = figure.direction_span.shifted(by);
  if (figure.period) figure.period->span = figure.period->span.shifted(by);
  if (figure.baseline) figure.baseline->span = figure.baseline->span.shifted(by);
}

void shift(Assertion& assertion, std::uint32_t by) {
  assertion.span = assertion.span.shifted(by);
  shift(assertion.subject, by);
  for (Subject& whole : assertion.wholes) shift(whole, by);
  for (Figure& figure : assertion.figures) shift(figure, by);
}

/// Parses every passage; gives back all periods that the text names.
std::vector<PeriodReference> read_claims(Case& subject) {
  std::vector<PeriodReference> mentions;
  ClaimWorkspace workspace;
  for (std::uint32_t p = 0; p < subject.document.passages.size(); ++p) {
    Span const text = subject.document.passages[p].text;
    Claims claims = parse_claims(subject.document.view(text), workspace);
    auto const first = static_cast<std::uint32_t>(subject.assertions.size());
    for (Assertion& assertion : claims.assertions) {
      shift(assertion, text.begin);
      if (assertion.apposed_to) *assertion.apposed_to += first;
      auto const index = static_cast<std::uint32_t>(subject.assertions.size());
      for (std::uint32_t f = 0; f < assertion.figures.size(); ++f) subject.figures.push_back({index, f, p});
      subject.assertions.push_back(std::move(assertion));
    }
    for (IgnoredNumber& ignored : claims.ignored)
      subject.ignored.push_back({ignored.span.shifted(text.begin), ignored.reason});
    for (DateMention& date : claims.dates) {
      date.span = date.span.shifted(text.begin);
      subject.dates.push_back(date);
    }
    for (PeriodReference& mention : claims.periods) {
      mention.span = mention.span.shifted(text.begin);
      mentions.push_back(mention);
    }
  }
  return mentions;
}

/// Takes over the tables of another document; its spans follow the document's own.
void add_tables(Case& subject, Document const& other, FiscalCalendar const& calendar) {
  SourceShift const by = append_source(subject.document, other);
  for (Statement& statement : understand_tables(other, calendar)) {
    statement.extent = statement.extent.shifted(by.source);
    for (Row& row : statement.rows) row.label_text = row.label_text.shifted(by.text);
    for (Cell& cell : statement.cells) {
      if (!cell.text.empty()) cell.text = cell.text.shifted(by.text);
    }
    subject.statements.push_back(std::move(statement));
  }
}

}  // namespace

Result audit(Document document, Rules const& rules, AuditOptions const& options) {
  Case subject;
  subject.document = std::move(document);
  std::vector<PeriodReference> const mentions = read_claims(subject);
  FiscalCalendar const from_text = learn_calendar(mentions, {});
  subject.statements = understand_tables(subject.document, from_text);
  if (options.facts) subject.facts = read_facts(subject.document);
  for (Document const& other : options.tables) add_tables(subject, other, from_text);
  subject.calendar = learn_calendar(mentions, subject.statements);
  subject.focus = reporting_period(mentions, subject.statements, subject.calendar);
  learn_labels(subject.calendar, mentions, subject.focus);
  LinkInput const input{subject.document, subject.statements, subject.assertions,
                        subject.figures,  subject.calendar,   subject.focus};
  subject.links = link_figures(input);
  bool const open = std::any_of(subject.statements.begin(), subject.statements.end(),
                                [](Statement const& one) { return !one.scale_stated; });
  if (open) {
    settle_unstated_scales(subject.statements, input, subject.links);
    subject.links = link_figures(input);
  }
  doubt_links(input, subject.links);
  if (options.facts) subject.fact_links = link_facts(input, subject.links, subject.facts);
  return run_rules(std::move(subject), rules);
}

}  // namespace tieout
