#include "tieout/engine/link/linker.hpp"

#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/doubt/doubtful_wording.hpp"
#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/guidance.hpp"
#include "tieout/engine/link/indirect/change_row.hpp"
#include "tieout/engine/link/indirect/current_ratio.hpp"
#include "tieout/engine/link/indirect/headed_row.hpp"
#include "tieout/engine/link/indirect/indirect_ways.hpp"
#include "tieout/engine/link/indirect/left_out.hpp"
#include "tieout/engine/link/indirect/listed_rows.hpp"
#include "tieout/engine/link/indirect/owners_income.hpp"
#include "tieout/engine/link/indirect/ratio_of_two.hpp"
#include "tieout/engine/link/indirect/tax_rate.hpp"
#include "tieout/engine/link/indirect/working_capital.hpp"
#include "tieout/engine/link/link_frame.hpp"
#include "tieout/engine/link/other_basis.hpp"
#include "tieout/engine/link/other_name_link.hpp"
#include "tieout/engine/link/other_row/other_rows.hpp"
#include "tieout/engine/link/part_link.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/phrase/rows_of_phrase.hpp"
#include "tieout/engine/link/phrase/whole_phrase.hpp"
#include "tieout/engine/link/phrase/year_rows.hpp"
#include "tieout/engine/link/ratio.hpp"
#include "tieout/engine/link/ratio_link.hpp"
#include "tieout/engine/link/row_link.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/subject/comparison_basis.hpp"
#include "tieout/engine/link/subject/definition.hpp"
#include "tieout/engine/link/subject/dilution_behind.hpp"
#include "tieout/engine/link/subject/included_part.hpp"
#include "tieout/engine/link/subject/limit_behind.hpp"
#include "tieout/engine/link/subject/owner_behind.hpp"
#include "tieout/engine/link/subject/part_of_name.hpp"
#include "tieout/engine/link/subject/rows_for.hpp"
#include "tieout/engine/link/subject/rows_of_part.hpp"
#include "tieout/engine/link/subject/taken_up.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] std::string missing_period(PeriodChoice const& period) {
  if (period.lasting) return "no column for " + to_string(*period.lasting);
  return "the sentence names no period that could be settled";
}

/// A share whose whole the sentence names, or whose part says it: "a tax benefit of $3 million, or 31%".
[[nodiscard]] bool method_stated(Figure const& figure, Wanted const& wanted) noexcept {
  if (figure.role == Role::share) return figure.whole || (figure.counterpart && is_income_tax(wanted.terms));
  return figure.role != Role::mention && figure.role != Role::range;
}

/// Takes the figures of the ledger one by one, in order: what their passages are about carries over.
class Linker {
 public:
  explicit Linker(LinkInput const& input) : input_(input), frame_(input) {}

  [[nodiscard]] Link next(std::uint32_t i) {
    FigureAtHand const at{i, input_.figure(i), input_.assertion(i), said_of(i), frame_.parts.of(i)};
    Link link;
    link.assertion = input_.figures[i].assertion;
    link.figure = input_.figures[i].figure;
    PeriodChoice const& own = frame_.periods[i];
    link.period = own.lasting;
    carry_measure(at);
    Speech const speech = at.claim.speech;
    if (input_.statements.empty())
      give_up(link, Reason::no_tables, "the document has no table with figures");
    else if (speech == Speech::forward_looking)
      expect(at, link);
    else if (speech == Speech::hypothetical)
      give_up(link, Reason::hypothetical, "a supposition");
    else if (!method_stated(at.figure, at.said))
      give_up(link, Reason::method_not_stated, "how the figure was computed is not stated");
    else
      report_in_periods(at, own, link);
    bool const marked = bears_mark(at.claim.subject, input_.document);
    bool const defined = is_defined(at.claim.subject, input_.document);
    if (!borrowed_.vacant() || taken_up_ || marked || defined) link.sure = false;
    return link;
  }

 private:
  /// "Sales of Orchard Tools rose 2%.  Cold Storage posted a 7% decrease": the measure is the one before.
  void carry_measure(FigureAtHand const& at) {
    Wanted own = at.said;
    auto const& part = at.part;
    std::uint32_t const passage = input_.figures[at.i].passage;
    borrowed_ = {};
    taken_up_ = false;
    if (part) {
      drop_part_nouns(own.terms, *part);
      own.terms.strong = lacking(own.terms, part->terms);
    }
    if (is_measure_of_segments(own.terms)) {
      measure_before_ = own.terms;
      passage_of_measure_ = passage;
      return;
    }
    bool const moves = at.figure.role == Role::percent_change || at.figure.role == Role::change;
    bool const of_part = part && part->known && part->outright && !part->terms.vacant();
    if (takes_up(input_.document, at.claim, at.figure, own.terms)) {
      borrowed_ = terms_before(at.i);
      taken_up_ = true;
      return;
    }
    if (!moves || !of_part || !own.terms.vacant() || passage_of_measure_ != passage) return;
    // "Franchise revenue was up 15%": the only row of that name needs no measure.
    if (rows_for(frame_.index, at.figure, at.said).fit.size() == 1) return;
    own.terms = joined(measure_before_, part->terms);
    if (!rows_for(frame_.index, at.figure, own).fit.empty()) borrowed_ = own.terms;
  }

  /// What the last figure of the passage before this one is said of, where rows are named so.  It stands a sentence or
  /// two before.
  [[nodiscard]] Terms terms_before(std::uint32_t i) const {
    constexpr std::uint32_t reach = 8;
    std::uint32_t const farthest = i > reach ? i - reach : 0;
    for (std::uint32_t k = i; k-- > farthest && input_.figures[k].passage == input_.figures[i].passage;) {
      if (input_.figures[k].assertion == input_.figures[i].assertion) continue;
      Wanted const before = said_of(k);
      Figure const& figure = input_.figure(k);
      if (before.terms.vacant() || figure.quantity.unit == Unit::per_share ||
          takes_up(input_.document, input_.assertion(k), figure, before.terms))
        continue;
      Wanted amounts = before;
      amounts.units = {RowUnit::amount};
      bool const plain = before.basis == Basis::unspecified && !frame_.index.reported(amounts).fit.empty();
      return plain ? before.terms : Terms{};
    }
    return {};
  }

  [[nodiscard]] Wanted said_of(std::uint32_t i) const {
    Assertion const& claim = input_.assertion(i);
    std::string const named = frame_.measure(without_definition(claim.subject, input_.document));
    Wanted wanted = wanted_for(claim, input_.figure(i), frame_.reader.measure(named));
    // "A net loss of $56 million attributable to Corvane": that of the owners, where a row prints it.
    if (wanted.terms.has("incom") && !wanted.terms.has("attribut"))
      if (std::string const owner = owner_behind(input_.document, claim); !owner.empty()) {
        Wanted owned = wanted_for(claim, input_.figure(i), frame_.reader.measure(named + owner));
        if (!frame_.index.reported(owned).fit.empty()) wanted = std::move(owned);
      }
    // "Revenue, before fuel surcharge, was": that of the row which says so.
    if (std::string const limit = limit_behind(input_.document, claim); !limit.empty()) {
      Wanted limited = wanted_for(claim, input_.figure(i), frame_.reader.measure(named + ' ' + limit));
      limited.basis = Basis::unspecified;
      if (!frame_.index.reported(limited).fit.empty()) wanted = std::move(limited);
    }
    // "On a same-clinic basis, revenue rose 4%": the row says so, too.
    Span const passage = input_.document.passages[input_.figures[i].passage].text;
    if (std::string const basis = comparison_basis(input_.document, passage, claim, input_.figure(i)); !basis.empty()) {
      Wanted compared = wanted_for(claim, input_.figure(i), frame_.reader.measure(basis + ' ' + named));
      if (!frame_.index.reported(compared).fit.empty()) wanted = std::move(compared);
    }
    // "Long-term debt, including the current portion": all of it.
    if (wanted.terms.has("debt") && includes_current_part(input_.document, claim))
      wanted = wanted_for(claim, input_.figure(i), frame_.reader.measure("total debt"));
    if (wanted.earnings_per_share && wanted.dilution == Dilution::unspecified)
      wanted.dilution = dilution_behind(input_.document, input_.figure(i));
    return wanted;
  }

  /// An expectation is checked where a table of what is expected states it.
  void expect(FigureAtHand const& at, Link& link) const {
    link.candidates = expected_levels(frame_.index, at.figure, at.said);
    if (link.candidates.empty()) return give_up(link, Reason::forward_looking, "an expectation");
    settle(link, at.figure, false, input_.statements);
    link.sure = link.sure && agree(link.candidates, input_.statements);
  }

  /// Where the passage may be about another period, too, the cells of that one are a second choice.
  void report_in_periods(FigureAtHand const& at, PeriodChoice const& own, Link& link) const {
    report(at, own, link);
    if (link.candidates.empty() && link.reason == Reason::no_period) report_since_year_began(at, own, link);
    bool const open = own.open || (own.unnamed() && frame_.current_period(at.i).open);
    if (!open) return;
    if (own.other) {
      Link second = link;
      second.candidates.clear();
      report(at, choice_of(own.other), second);
      if (link.candidates.empty())
        link = std::move(second);
      else
        add_second_choice(link, at.figure, std::move(second.candidates), input_.statements);
    }
    link.period_open = true;
  }

  /// Cash flows are printed since the year began: what names no period in a report of a quarter is of these months.
  void report_since_year_began(FigureAtHand const& at, PeriodChoice const& own, Link& link) const {
    constexpr int quarter = 3;
    if (!own.assumed || !own.lasting || own.lasting->months != quarter) return;
    Period since = *own.lasting;
    since.months = static_cast<std::uint8_t>(input_.calendar.months_into_year(since.end));
    if (since.months <= quarter) return;
    Link second = link;
    second.reason = Reason::none;
    report(at, choice_of(since), second);
    if (second.candidates.empty()) return;
    link = std::move(second);
    link.period_open = true;
  }

  /// What the rows are looked for by: what the figure is said of, or what the sentence takes up from the one before.
  [[nodiscard]] Wanted wanted_rows(FigureAtHand const& at) const {
    Wanted wanted = at.said;
    if (!borrowed_.vacant())
      wanted.terms = borrowed_;
    else if (at.part && at.part->known)
      take_rows_of_part(frame_.index, at.figure, *at.part, wanted);
    return wanted;
  }

  void report(FigureAtHand const& at, PeriodChoice const& own, Link& link) const {
    Wanted const wanted = wanted_rows(at);
    WholePhrase const phrase = whole_phrase(input_, at.i);
    if (!wanted.names_measure() && phrase.empty())
      return give_up(link, Reason::not_tabulated, "the sentence names no subject");
    if (is_share(at.figure) || is_named_ratio(at.figure, wanted) ||
        (is_level(at.figure) && is_ratio_of_revenue(frame_.index, at.claim, at.figure, wanted)))
      return link_ratio(frame_, at, phrase, wanted, own, link);
    if (at.figure.role == Role::point_change && link_ratio_change(frame_, at, wanted, own, link)) return;
    RowCandidates named = rows_for(frame_.index, at.figure, wanted);
    std::vector<RowCandidate> const owners = owners_income(frame_.index, wanted);
    named.fit.insert(named.fit.end(), owners.begin(), owners.end());
    drop_other_rows(input_, at.i, named);
    // "Cash and marketable securities" in a table with cash in its title: the row is one of two.
    std::erase_if(named.fit, [&](RowCandidate const& row) {
      return row.loose && listed_with_others(frame_.index, row, wanted.terms);
    });
    bool const more_than_row = includes_current_part(input_.document, at.claim);
    if (!more_than_row && report_phrase(at, phrase, wanted, named, own, link)) return;
    report_named(at, phrase, wanted, std::move(named), own, link);
  }

  /// True where the whole phrase names rows, or a row of its year.
  [[nodiscard]] bool report_phrase(FigureAtHand const& at, WholePhrase const& phrase, Wanted const& wanted,
                                   RowCandidates const& named, PeriodChoice const& own, Link& link) const {
    auto whole = rows_of_phrase(frame_, phrase, wanted, named);
    if (whole) drop_other_rows(input_, at.i, *whole);
    if (whole && !whole->fit.empty()) {
      PeriodChoice in_year;
      in_year.year = phrase.year;
      PeriodChoice const& period = names_part_of(input_, *whole, at.figure, phrase) ? in_year : own;
      link_rows(frame_, at, *whole, phrase, in_words_of_rows(frame_.index, wanted, *whole), period, link);
      if (!link.candidates.empty()) {
        keep_to_part(frame_, at, wanted, link);
        return true;
      }
    }
    if (!own.year || !is_level(at.figure) || phrase.empty()) return false;
    link.candidates = levels_in_year_rows(frame_.phrases, phrase_terms(frame_.reader, phrase.text()), *own.year);
    settle(link, at.figure, false, input_.statements);
    return !link.candidates.empty();
  }

  /// Links to the rows that the subject names; over other cells, or to rows of other names, where there are none.
  void report_named(FigureAtHand const& at, WholePhrase const& phrase, Wanted wanted, RowCandidates named,
                    PeriodChoice const& own, Link& link) const {
    std::string const name = "'" + frame_.measure(at.claim.subject) + "'";
    if (named.too_many) return give_up(link, Reason::ambiguous, "too many rows for " + name);
    take_printed_without(at, own, wanted, named);
    Roundabout around;
    around.by_head = named.fit.empty() && at.figure.quantity.unit == Unit::currency && is_level(at.figure);
    if (around.by_head) named.fit = rows_headed_by_gain(frame_.index, wanted);
    around.by_head = around.by_head && !named.fit.empty() && !keep_named_behind(input_, at.figure, named.fit);
    if (named.fit.empty() && at.figure.role == Role::percent_change) {
      link.candidates = printed_change_rows(frame_.index, wanted, own);
      settle(link, at.figure, own.assumed, input_.statements);
      link.sure = link.sure && agree_on_change(link.candidates, input_.statements);
      if (!link.candidates.empty()) return keep_to_part(frame_, at, wanted, link);
    }
    around.ways = indirect_ways(frame_.index, at.figure, named.fit, wanted, own);
    around.defined = named.fit.empty() && !around.ways.empty() &&
                     (is_working_capital(wanted.terms) || is_current_ratio(wanted.terms));
    if (named.fit.empty() && around.ways.empty() && link_ratio_of_two(at, wanted, own, link)) return;
    std::string const only_on_other_basis = "tables show " + name + " on another basis only";
    if (named.fit.empty() && around.ways.empty()) {
      if (named.other_basis) return give_up(link, Reason::basis_mismatch, only_on_other_basis);
      if (!wanted.names_measure()) return give_up(link, Reason::not_tabulated, "the sentence names no subject");
      give_up(link, Reason::not_tabulated, "no row for " + name);
      return link_other_names(frame_, at, phrase, wanted, own, link);
    }
    if (own.unsettled) return give_up_unsettled(link);
    if (link_rows(frame_, at, named, phrase, wanted, own, link, around))
      return give_up(link, Reason::basis_mismatch, "tables show " + name + " in another currency only");
    if (cut_short(input_.document, at.claim, at.figure) || may_be_change(input_.document, at.claim, at.figure))
      link.sure = false;
    if (link.sure && given_on_other_basis(frame_, at, link.candidates, named, wanted, own)) link.sure = false;
    if (!link.candidates.empty()) return keep_to_part(frame_, at, wanted, link);
    auto const elsewhere = [&](RowCandidate const& row) {
      return on_other_basis(input_.statements[row.statement], row.row, own, wanted.basis);
    };
    if (std::any_of(named.fit.begin(), named.fit.end(), elsewhere))
      return give_up(link, Reason::basis_mismatch, only_on_other_basis);
    give_up(link, Reason::no_period, missing_period(own));
    // Another table's row may be called otherwise: "Cash" of what was bought, "Cash and cash equivalents" of all.
    link_other_names(frame_, at, phrase, wanted, own, link);
  }

  /// "The ratio of debt to equity was 20%": where no row prints it, of the two rows.
  [[nodiscard]] bool link_ratio_of_two(FigureAtHand const& at, Wanted const& wanted, PeriodChoice const& own,
                                       Link& link) const {
    auto const two = ratio_of_two(input_.document, at.claim.subject);
    if (!two || at.figure.quantity.unit != Unit::percent || !is_level(at.figure) || own.unsettled) return false;
    Wanted part = wanted;
    part.terms = frame_.reader.measure(two->part);
    NamedWhole const whole{frame_.reader.measure(two->whole), wanted.basis};
    if (part.terms.vacant() || whole.terms.vacant()) return false;
    link.candidates = ratios(frame_.index, part, whole, own).candidates;
    settle(link, at.figure, own.assumed, input_.statements);
    link.sure = false;
    return !link.candidates.empty();
  }

  /// "Selling expenses, not including relocation costs": takes the rows that are printed without them.
  void take_printed_without(FigureAtHand const& at, PeriodChoice const& own, Wanted& wanted,
                            RowCandidates& rows) const {
    if (wanted.basis != Basis::non_gaap) return;
    auto const adjusted = [&](RowCandidate const& row) {
      return !columns_for(input_.statements[row.statement], row.row, own, wanted.basis).empty();
    };
    if (std::any_of(rows.fit.begin(), rows.fit.end(), adjusted)) return;
    Terms const out = left_out(input_.document, at.claim, frame_.reader);
    if (out.vacant()) return;
    Wanted printed = wanted;
    printed.basis = Basis::unspecified;
    RowCandidates found = printed_without(frame_.index, rows_for(frame_.index, at.figure, printed), out);
    if (found.fit.empty()) return;
    wanted = std::move(printed);
    rows = std::move(found);
  }

  LinkInput const& input_;
  LinkFrame frame_;
  Terms borrowed_;         // the measure and the part that it is said of, where the sentence names no measure
  bool taken_up_ = false;  // the figure is said of something named before
  Terms measure_before_;   // the last one that was named
  std::optional<std::uint32_t> passage_of_measure_;
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
