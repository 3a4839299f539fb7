#include "tieout/engine/audit.hpp"

#include "tieout/engine/check/append_case.hpp"
#include "tieout/engine/check/relocation.hpp"
#include "tieout/engine/context/learnt_calendar.hpp"
#include "tieout/engine/context/reporting_period.hpp"
#include "tieout/engine/document/source_part.hpp"
#include "tieout/engine/facts/read_facts.hpp"
#include "tieout/engine/link/doubt/doubts.hpp"
#include "tieout/engine/link/doubt/one_side.hpp"
#include "tieout/engine/link/doubt/start_of_change.hpp"
#include "tieout/engine/link/equity/exchanged_price.hpp"
#include "tieout/engine/link/equity/listed_par_values.hpp"
#include "tieout/engine/link/equity/share_capital.hpp"
#include "tieout/engine/link/equity/transaction_link.hpp"
#include "tieout/engine/link/fact/fact_link.hpp"
#include "tieout/engine/link/linker.hpp"
#include "tieout/engine/link/prose_scale.hpp"
#include "tieout/engine/link/unstated_scale.hpp"
#include "tieout/engine/link/wording/wording_link.hpp"
#include "tieout/engine/table/label_figures.hpp"
#include "tieout/engine/table/understand.hpp"
#include "tieout/grammar/claim.hpp"

#include <algorithm>
#include <utility>

namespace tieout {
namespace {

/// Parses every passage; gives back all periods that the text names.
std::vector<PeriodReference> read_claims(Case& subject) {
  std::vector<PeriodReference> mentions;
  ClaimWorkspace workspace;
  for (std::uint32_t p = 0; p < subject.document.passages.size(); ++p) {
    Span const text = subject.document.passages[p].text;
    Claims claims = parse_claims(subject.document.view(text), workspace);
    auto const first = static_cast<std::uint32_t>(subject.assertions.size());
    for (Assertion& assertion : claims.assertions) {
      shift(assertion, {text.begin, 0});
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

/// Takes over the tables of a document whose text and source now begin at `by`.
void add_statements(Case& subject, Document const& other, FiscalCalendar const& calendar, SourceShift by) {
  for (Statement& statement : understand_tables(other, calendar)) {
    shift(statement, {by.text, by.source});
    subject.statements.push_back(std::move(statement));
  }
}

/// Takes over the tables of another file; its spans follow the document's own.
void add_tables(Case& subject, Document const& other, FiscalCalendar const& calendar) {
  SourceShift const by = append_source(subject.document, other);
  add_statements(subject, other, calendar, by);
  for (Document const& enclosed : other.enclosed) {
    add_statements(subject, enclosed, calendar,
                   append_enclosed(subject.document, enclosed, by.source + enclosed.enclosed_at));
  }
}

/// Fiscal years end on the same day under the same label.
[[nodiscard]] bool same_years(FiscalCalendar const& a, FiscalCalendar const& b) {
  constexpr int any_year = 2000;
  return a.year_end(any_year) == b.year_end(any_year);
}

/// All that there is to know of one document, for the rules to look at.
[[nodiscard]] Case prepare(Document document, AuditOptions const& options) {
  Case subject;
  subject.document = std::move(document);
  std::vector<PeriodReference> const mentions = read_claims(subject);
  FiscalCalendar calendar = learn_calendar(mentions, {});
  subject.statements = understand_tables(subject.document, calendar);
  // Dated columns may tell what the labels of others mean.
  FiscalCalendar const learnt = learn_calendar(mentions, subject.statements);
  if (!same_years(calendar, learnt)) {
    calendar = learnt;
    subject.statements = understand_tables(subject.document, calendar);
  }
  if (options.facts) subject.facts = read_facts(subject.document);
  for (Document const& other : options.tables) add_tables(subject, other, calendar);
  subject.calendar = learn_calendar(mentions, subject.statements);
  subject.focus = reporting_period(mentions, subject.statements, subject.calendar);
  LinkInput const input{subject.document, subject.statements, subject.assertions,
                        subject.figures,  subject.calendar,   subject.focus};
  subject.links = link_figures(input);
  bool const open = std::any_of(subject.statements.begin(), subject.statements.end(),
                                [](Statement const& one) { return !one.scale_stated; });
  if (open) {
    settle_unstated_scales(subject.statements, input, subject.links);
    subject.links = link_figures(input);
  }
  if (settle_prose_scale(subject.assertions, input, subject.links)) subject.links = link_figures(input);
  doubt_links(input, subject.links);
  keep_to_one_side(input, subject.links);
  keep_priors_to_start(input, subject.links);
  if (options.facts) subject.fact_links = link_facts(input, subject.links, subject.facts);
  std::vector<bool> by_fact(subject.figures.size());
  for (FactLink const& one : subject.fact_links) by_fact[one.figure] = true;
  for (Statement& labels : label_figures(subject.document, subject.statements))
    subject.statements.push_back(std::move(labels));
  link_share_capital(input, by_fact, subject.links);
  link_share_transactions(input, by_fact, subject.links);
  link_listed_par_values(input, by_fact, subject.links);
  link_exchanged_prices(input, by_fact, subject.links);
  link_by_wording(input, by_fact, subject.links);
  doubt_taken_cells(input, subject.links);
  return subject;
}

/// The documents of a submission, each prepared by itself, so that evidence comes from its own document; put together
/// for rules that look at all of them.
[[nodiscard]] Case prepare_submission(Document document, AuditOptions const& options) {
  std::vector<Document> const enclosed = std::exchange(document.enclosed, {});
  // The other files stand behind the whole submission once, and behind each of its documents while it is checked.
  Case whole;
  whole.document = std::move(document);
  for (Document const& other : options.tables) {
    SourceShift const by = append_source(whole.document, other);
    for (Document const& inside : other.enclosed)
      append_enclosed(whole.document, inside, by.source + inside.enclosed_at);
  }
  auto const source =
      static_cast<std::uint32_t>(whole.document.parts.empty() ? 0 : whole.document.parts.front().bytes.end);
  for (Document const& one : enclosed) {
    Document alone = one;
    alone.enclosed_at = 0;
    Relocation to;
    to.own_text = static_cast<std::uint32_t>(one.text.size());
    to.own_source = static_cast<std::uint32_t>(one.source.size());
    to.others_source = source;
    Case part = prepare(std::move(alone), options);
    SourceShift const by = append_enclosed(whole.document, one, one.enclosed_at);
    to.text = by.text;
    to.source = by.source;
    append_case(whole, std::move(part), to);
  }
  return whole;
}

}  // namespace

Result audit(Document document, Rules const& rules, AuditOptions const& options) {
  bool const submission = !document.enclosed.empty();
  return run_rules(
      submission ? prepare_submission(std::move(document), options) : prepare(std::move(document), options), rules);
}

}  // namespace tieout
