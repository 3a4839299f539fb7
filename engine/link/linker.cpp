#include "tieout/engine/link/linker.hpp"

#include "tieout/engine/context/abbreviations.hpp"
#include "tieout/engine/context/issuer.hpp"
#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/doubtful_wording.hpp"
#include "tieout/engine/link/guidance.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/own_period.hpp"
#include "tieout/engine/link/ratio.hpp"
#include "tieout/engine/link/row_columns.hpp"
#include "tieout/engine/link/row_index.hpp"
#include "tieout/engine/link/section.hpp"
#include "tieout/engine/link/segment.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/start_period.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tieout {
namespace {

void give_up(Link& link, Reason reason, std::string missing) {
  link.candidates.clear();
  link.reason = reason;
  link.missing = std::move(missing);
  link.sure = false;
}

void give_up_unsettled(Link& link) {
  give_up(link, Reason::ambiguous, "several periods are named, and not which figure is whose");
}

[[nodiscard]] std::string missing_period(PeriodChoice const& period) {
  if (period.lasting) return "no column for " + to_string(*period.lasting);
  return "the sentence names no period that could be settled";
}

[[nodiscard]] bool method_stated(Figure const& figure) noexcept {
  return figure.role != Role::mention && figure.role != Role::range && (figure.role != Role::share || figure.whole);
}

[[nodiscard]] bool all_loose(std::vector<RowCandidate> const& rows) {
  return std::all_of(rows.begin(), rows.end(), [](RowCandidate const& row) { return row.loose; });
}

/// Takes the figures of the ledger one by one, in order: what their passages are about carries over.
class Linker {
 public:
  explicit Linker(LinkInput const& input)
      : input_(input),
        reader_(learn_abbreviations(input.document)),
        issuer_(issuer_of(input.document)),
        index_(input.statements, reader_),
        sections_(input.document),
        periods_(input, sections_) {}

  [[nodiscard]] Link next(std::uint32_t i) {
    Link link;
    link.assertion = input_.figures[i].assertion;
    link.figure = input_.figures[i].figure;
    PeriodChoice const own = periods_.next(i);
    chosen_.push_back(own);
    link.period = own.lasting;
    Speech const speech = input_.assertion(i).speech;
    if (input_.statements.empty())
      give_up(link, Reason::no_tables, "the document has no table with figures");
    else if (speech == Speech::forward_looking)
      expect(i, link);
    else if (speech == Speech::hypothetical)
      give_up(link, Reason::hypothetical, "a supposition");
    else if (!method_stated(input_.figure(i)))
      give_up(link, Reason::method_not_stated, "how the figure was computed is not stated");
    else
      report(i, link, own);
    return link;
  }

 private:
  [[nodiscard]] std::string measure(Subject const& subject) const {
    return measure_text(subject, input_.document, issuer_);
  }

  [[nodiscard]] Wanted wanted(std::uint32_t i) const {
    Assertion const& claim = input_.assertion(i);
    return wanted_for(claim, input_.figure(i), reader_.read(measure(claim.subject)));
  }

  /// An expectation is checked where a table of what is expected states it.
  void expect(std::uint32_t i, Link& link) const {
    Figure const& figure = input_.figure(i);
    link.candidates = expected_levels(index_, figure, wanted(i));
    if (link.candidates.empty()) return give_up(link, Reason::forward_looking, "an expectation");
    settle(link, figure, false, input_.statements);
    link.sure = link.sure && agree(link.candidates, input_.statements);
  }

  void report(std::uint32_t i, Link& link, PeriodChoice const& own) const {
    Figure const& figure = input_.figure(i);
    Wanted const wanted = this->wanted(i);
    if (!wanted.names_measure()) return give_up(link, Reason::not_tabulated, "the sentence names no subject");
    if (figure.role == Role::share || is_named_ratio(figure, wanted)) return report_ratio(i, link, wanted, own);

    std::string const name = "'" + measure(input_.assertion(i).subject) + "'";
    RowCandidates const rows = rows_for(figure, wanted);
    std::string const only_on_other_basis = "tables show " + name + " on another basis only";
    if (rows.fit.empty()) {
      if (rows.other_basis) return give_up(link, Reason::basis_mismatch, only_on_other_basis);
      return give_up(link, Reason::not_tabulated, "no row for " + name);
    }
    if (own.unsettled) return give_up_unsettled(link);
    bool const level = figure.role == Role::level || figure.role == Role::prior_level;
    bool doubtful = all_loose(rows.fit) || cut_short(input_.document, input_.assertion(i), figure);
    if (level && own.unnamed()) {
      link.candidates = earlier_levels(index_, rows.fit, current_period(i), wanted.basis);
      doubtful = true;
    } else if (level)
      link.candidates = levels(index_, rows.fit, own, wanted.basis);
    else if (take_changes(i, link, rows, wanted, own))
      doubtful = true;
    settle(link, figure, own.assumed, input_.statements);
    if (doubtful) link.sure = false;
    if (!link.candidates.empty()) return give_up_under_segment(i, link);
    auto const elsewhere = [&](RowCandidate const& row) {
      return on_other_basis(input_.statements[row.statement], row.row, own, wanted.basis);
    };
    if (std::any_of(rows.fit.begin(), rows.fit.end(), elsewhere))
      return give_up(link, Reason::basis_mismatch, only_on_other_basis);
    give_up(link, Reason::no_period, missing_period(own));
  }

  void report_ratio(std::uint32_t i, Link& link, Wanted const& wanted, PeriodChoice const& own) const {
    if (own.unsettled) return give_up_unsettled(link);
    Assertion const& claim = input_.assertion(i);
    Figure const& figure = input_.figure(i);
    std::optional<NamedWhole> whole;
    if (figure.whole) {
      Subject const& of = claim.wholes[*figure.whole];
      whole = NamedWhole{reader_.read(measure(of)), of.basis};
    }
    Ratios found = ratios(index_, wanted, whole, own);
    link.candidates = std::move(found.candidates);
    settle(link, figure, own.assumed, input_.statements);
    if (!link.candidates.empty()) return give_up_under_segment(i, link);
    bool const known = whole && found.part_found && found.whole_found;
    give_up(link, known ? Reason::no_period : Reason::not_tabulated,
            "no rows for '" + measure(claim.subject) + "' and its whole in one table and period");
  }

  [[nodiscard]] RowCandidates rows_for(Figure const& figure, Wanted const& wanted) const {
    RowCandidates rows = index_.reported(wanted);
    bool const cents = figure.quantity.unit == Unit::currency && figure.quantity.ulp.exponent == -2;
    if (!rows.fit.empty() || !cents) return rows;
    // "Book value was $17.43": a figure in cents may be one per share without saying so.
    Wanted per_share = wanted;
    per_share.units = {RowUnit::per_share};
    return index_.reported(per_share);
  }

  /// Gives the link the changes, and says whether start or wording leave it unsure.
  bool take_changes(std::uint32_t i, Link& link, RowCandidates const& rows, Wanted const& wanted,
                    PeriodChoice const& own) const {
    Figure const& figure = input_.figure(i);
    PeriodChoice const start = start_period(input_, i, own);
    link.baseline = start.lasting;
    Changes found = changes(index_, rows.fit, figure.role, wanted.basis, own, start);
    link.candidates = std::move(found.candidates);
    return found.start_open || states_effect(input_.document, input_.assertion(i), figure, wanted.terms.margin);
  }

  /// The period of the figure that a prior level is compared with.
  [[nodiscard]] PeriodChoice current_period(std::uint32_t i) const {
    auto const current = input_.counterpart(i);
    return current ? chosen_[*current] : PeriodChoice{};
  }

  void give_up_under_segment(std::uint32_t i, Link& link) const {
    std::uint32_t const passage = input_.figures[i].passage;
    CellReference const cell = link.candidates.front().cells.front();
    if (!under_segment(sections_, passage, reader_, index_.rows_of(cell.statement)[cell.row])) return;
    std::string const heading(sections_.heading(passage));
    give_up(link, Reason::ambiguous, "the section is about '" + heading + "', the row about the company");
  }

  LinkInput const& input_;
  TermReader reader_;
  Issuer issuer_;
  RowIndex index_;
  Sections sections_;
  OwnPeriods periods_;
  std::vector<PeriodChoice> chosen_;  // of the figures so far
};

}  // namespace

std::vector<Link> link_figures(LinkInput const& input) {
  std::vector<Link> links;
  links.reserve(input.figures.size());
  Linker linker(input);
  for (std::uint32_t i = 0; i < input.figures.size(); ++i) links.push_back(linker.next(i));
  return links;
}

}  // namespace tieout
