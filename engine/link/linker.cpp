#include "tieout/engine/link/linker.hpp"

#include "tieout/engine/context/issuer.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/doubt/doubtful_wording.hpp"
#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/guidance.hpp"
#include "tieout/engine/link/indirect/change_row.hpp"
#include "tieout/engine/link/indirect/earlier_part.hpp"
#include "tieout/engine/link/indirect/flow_change.hpp"
#include "tieout/engine/link/indirect/free_cash_flow.hpp"
#include "tieout/engine/link/indirect/headed_row.hpp"
#include "tieout/engine/link/indirect/left_out.hpp"
#include "tieout/engine/link/indirect/listed_rows.hpp"
#include "tieout/engine/link/indirect/owners_income.hpp"
#include "tieout/engine/link/indirect/ratio_change.hpp"
#include "tieout/engine/link/indirect/split_measure.hpp"
#include "tieout/engine/link/indirect/tax_rate.hpp"
#include "tieout/engine/link/indirect/total_debt.hpp"
#include "tieout/engine/link/indirect/working_capital.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/other_scale.hpp"
#include "tieout/engine/link/period/own_period.hpp"
#include "tieout/engine/link/period/row_columns.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/phrase/exact_name.hpp"
#include "tieout/engine/link/phrase/phrase_match.hpp"
#include "tieout/engine/link/phrase/whole_phrase.hpp"
#include "tieout/engine/link/phrase/year_rows.hpp"
#include "tieout/engine/link/ratio.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/subject/dilution_behind.hpp"
#include "tieout/engine/link/subject/numbered_name.hpp"
#include "tieout/engine/link/subject/other_currency.hpp"
#include "tieout/engine/link/subject/other_name.hpp"
#include "tieout/engine/link/subject/owner_behind.hpp"
#include "tieout/engine/link/subject/part_of_name.hpp"
#include "tieout/engine/link/subject/part_spoken_of.hpp"
#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/link/subject/row_initials.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/segment.hpp"
#include "tieout/engine/link/subject/segment_names.hpp"
#include "tieout/engine/link/subject/taken_up.hpp"
#include "tieout/engine/link/subject/total_column.hpp"
#include "tieout/engine/link/subject/unit_rate.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <iterator>
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

/// A share whose whole the sentence names, or whose part says it: "a tax benefit of $3 million, or 31%".
[[nodiscard]] bool method_stated(Figure const& figure, Wanted const& wanted) noexcept {
  if (figure.role == Role::share) return figure.whole || (figure.counterpart && is_income_tax(wanted.terms));
  return figure.role != Role::mention && figure.role != Role::range;
}

[[nodiscard]] bool is_level(Figure const& figure) noexcept {
  return figure.role == Role::level || figure.role == Role::prior_level;
}

/// "28.4% of sales, compared to 27.1%"
[[nodiscard]] bool is_share(Figure const& figure) noexcept {
  return figure.role == Role::share ||
         (figure.role == Role::prior_level && figure.whole && figure.quantity.unit == Unit::percent);
}

/// No row is named well enough to be contradicted.  A part of what a caption names is, where it is the subject; "and $2
/// million of retail loans" may be a part of that part.
[[nodiscard]] bool all_loose(std::vector<RowCandidate> const& rows, Assertion const& claim, Figure const& figure) {
  bool const leads = claim.subject.span.end <= figure.quantity.span.begin;
  return std::all_of(rows.begin(), rows.end(),
                     [&](RowCandidate const& row) { return row.loose && !(row.part && leads); });
}

[[nodiscard]] bool all_loose(std::vector<RowCandidate> const& rows) {
  return std::all_of(rows.begin(), rows.end(), [](RowCandidate const& row) { return row.loose; });
}

/// Over how many months a balance is said to have moved: "during the quarter", "over the past twelve months".
[[nodiscard]] int moved_months(Figure const& figure) noexcept {
  constexpr int quarter = 3;
  constexpr int year = 12;
  if (!figure.period || figure.baseline || is_relative(*figure.period)) return 0;
  if (figure.period->length == Length::trailing_year) return year;
  return figure.period->length == Length::months && figure.period->count == quarter ? quarter : 0;
}

/// How an amount may be found over other cells than its own.
struct Roundabout {
  std::vector<Derivation> ways;
  bool by_head = false;  ///< the rows are those under a heading that names the subject
};

/// Takes the figures of the ledger one by one, in order: what their passages are about carries over.
class Linker {
 public:
  explicit Linker(LinkInput const& input)
      : input_(input),
        reader_(abbreviations_of(input.document, input.statements)),
        issuer_(issuer_of(input.document)),
        index_(input.statements, reader_),
        phrases_(index_, reader_),
        sections_(input.document),
        parts_(input, reader_, sections_),
        periods_(input) {
    chosen_.reserve(input.figures.size());
    for (std::uint32_t i = 0; i < input.figures.size(); ++i) chosen_.push_back(periods_.next(i));
  }

  [[nodiscard]] Link next(std::uint32_t i) {
    at_hand_ = wanted_of(i);
    Link link;
    link.assertion = input_.figures[i].assertion;
    link.figure = input_.figures[i].figure;
    PeriodChoice const& own = chosen_[i];
    link.period = own.lasting;
    part_ = parts_.of(i);
    carry_measure(i);
    Speech const speech = input_.assertion(i).speech;
    if (input_.statements.empty())
      give_up(link, Reason::no_tables, "the document has no table with figures");
    else if (speech == Speech::forward_looking)
      expect(i, link);
    else if (speech == Speech::hypothetical)
      give_up(link, Reason::hypothetical, "a supposition");
    else if (!method_stated(input_.figure(i), at_hand_))
      give_up(link, Reason::method_not_stated, "how the figure was computed is not stated");
    else
      report_in_periods(i, link, own);
    bool const marked = bears_mark(input_.assertion(i).subject, input_.document);
    if (!borrowed_.vacant() || taken_up_ || marked) link.sure = false;
    return link;
  }

 private:
  /// "Sales of Orchard Tools rose 2%.  Cold Storage posted a 7% decrease": the measure is the one before.
  void carry_measure(std::uint32_t i) {
    Figure const& figure = input_.figure(i);
    Wanted own = at_hand_;
    std::uint32_t const passage = input_.figures[i].passage;
    borrowed_ = {};
    taken_up_ = false;
    if (part_) {
      drop_part_nouns(own.terms, *part_);
      own.terms.strong = lacking(own.terms, part_->terms);
    }
    if (is_measure_of_segments(own.terms)) {
      measure_before_ = own.terms;
      passage_of_measure_ = passage;
      return;
    }
    bool const moves = figure.role == Role::percent_change || figure.role == Role::change;
    bool const of_part = part_ && part_->known && part_->outright && !part_->terms.vacant();
    if (takes_up(input_.document, input_.assertion(i), figure, own.terms)) {
      borrowed_ = terms_before(i);
      taken_up_ = true;
      return;
    }
    if (!moves || !of_part || !own.terms.vacant() || passage_of_measure_ != passage) return;
    own.terms = joined(measure_before_, part_->terms);
    if (!rows_for(figure, own).fit.empty()) borrowed_ = own.terms;
  }

  /// What the last figure of the passage before this one is said of, where rows are named so.  It stands a sentence or
  /// two before.
  [[nodiscard]] Terms terms_before(std::uint32_t i) const {
    constexpr std::uint32_t reach = 8;
    std::uint32_t const farthest = i > reach ? i - reach : 0;
    for (std::uint32_t k = i; k-- > farthest && input_.figures[k].passage == input_.figures[i].passage;) {
      if (input_.figures[k].assertion == input_.figures[i].assertion) continue;
      Wanted const before = wanted_of(k);
      Figure const& figure = input_.figure(k);
      if (before.terms.vacant() || figure.quantity.unit == Unit::per_share ||
          takes_up(input_.document, input_.assertion(k), figure, before.terms))
        continue;
      Wanted amounts = before;
      amounts.units = {RowUnit::amount};
      bool const plain = before.basis == Basis::unspecified && !index_.reported(amounts).fit.empty();
      return plain ? before.terms : Terms{};
    }
    return {};
  }

  [[nodiscard]] std::string measure(Subject const& subject) const {
    return measure_text(subject, input_.document, issuer_);
  }

  [[nodiscard]] Wanted wanted_of(std::uint32_t i) const {
    Assertion const& claim = input_.assertion(i);
    std::string const named = measure(claim.subject);
    Wanted wanted = wanted_for(claim, input_.figure(i), reader_.measure(named));
    // "A net loss of $56 million attributable to Corvane": that of the owners, where a row prints it.
    if (wanted.terms.has("incom") && !wanted.terms.has("attribut"))
      if (std::string const owner = owner_behind(input_.document, claim); !owner.empty()) {
        Wanted owned = wanted_for(claim, input_.figure(i), reader_.measure(named + owner));
        if (!index_.reported(owned).fit.empty()) wanted = std::move(owned);
      }
    if (wanted.earnings_per_share && wanted.dilution == Dilution::unspecified)
      wanted.dilution = dilution_behind(input_.document, input_.figure(i));
    return wanted;
  }

  /// An expectation is checked where a table of what is expected states it.
  void expect(std::uint32_t i, Link& link) const {
    Figure const& figure = input_.figure(i);
    link.candidates = expected_levels(index_, figure, at_hand_);
    if (link.candidates.empty()) return give_up(link, Reason::forward_looking, "an expectation");
    settle(link, figure, false, input_.statements);
    link.sure = link.sure && agree(link.candidates, input_.statements);
  }

  /// Where the passage may be about another period, too, the cells of that one are a second choice.
  void report_in_periods(std::uint32_t i, Link& link, PeriodChoice const& own) const {
    report(i, link, own);
    bool const open = own.open || (own.unnamed() && current_period(i).open);
    if (!open) return;
    if (own.other) {
      Link second = link;
      second.candidates.clear();
      report(i, second, choice_of(own.other));
      if (link.candidates.empty())
        link = std::move(second);
      else
        add_second_choice(link, input_.figure(i), std::move(second.candidates), input_.statements);
    }
    link.sure = false;
    link.period_open = true;
  }

  void report(std::uint32_t i, Link& link, PeriodChoice const& own) const {
    Figure const& figure = input_.figure(i);
    Wanted wanted = at_hand_;
    if (!borrowed_.vacant())
      wanted.terms = borrowed_;
    else if (part_ && part_->known)
      take_rows_of_part(figure, *part_, wanted);
    WholePhrase const phrase = whole_phrase(input_, i);
    if (!wanted.names_measure() && phrase.empty())
      return give_up(link, Reason::not_tabulated, "the sentence names no subject");
    if (is_share(figure) || is_named_ratio(figure, wanted)) {
      PeriodChoice const of_ratio = own.unnamed() ? year_before_current(i) : own;
      bool const printed = take_printed_ratio(i, link, phrase, wanted, of_ratio);
      if (!printed) report_ratio(i, link, wanted, of_ratio);
      if (own.unnamed()) link.sure = false;
      if (link.sure && given_on_other_basis(i, link.candidates, rows_linked(link), wanted, of_ratio)) link.sure = false;
      if (printed) keep_to_part(i, link, wanted);
      return;
    }
    if (figure.role == Role::point_change && report_ratio_change(i, link, wanted, own)) return;

    RowCandidates named = rows_for(figure, wanted);
    add_owners_income(wanted, named);
    drop_other_rows(i, named);
    auto whole = rows_of_whole_phrase(phrase, wanted, named);
    if (whole) drop_other_rows(i, *whole);
    if (whole && !whole->fit.empty()) {
      PeriodChoice in_year;
      in_year.year = phrase.year;
      PeriodChoice const& period = names_part_of(*whole, figure, phrase) ? in_year : own;
      link_rows(i, link, *whole, phrase, in_words_of_rows(wanted, *whole), period);
      if (!link.candidates.empty()) return keep_to_part(i, link, wanted);
    }
    if (own.year && is_level(figure) && !phrase.empty()) {
      link.candidates = levels_in_year_rows(phrases_, phrase_terms(reader_, phrase.text()), *own.year);
      settle(link, figure, false, input_.statements);
      if (!link.candidates.empty()) return;
    }
    std::string const name = "'" + measure(input_.assertion(i).subject) + "'";
    if (named.too_many) return give_up(link, Reason::ambiguous, "too many rows for " + name);
    take_printed_without(i, own, wanted, named);
    Roundabout around;
    around.by_head = named.fit.empty() && figure.quantity.unit == Unit::currency && is_level(figure);
    if (around.by_head) named.fit = rows_headed_by_gain(index_, wanted);
    around.by_head = around.by_head && !named.fit.empty();
    std::string const only_on_other_basis = "tables show " + name + " on another basis only";
    if (named.fit.empty() && figure.role == Role::percent_change) {
      link.candidates = printed_change_rows(index_, wanted, own);
      settle(link, figure, own.assumed, input_.statements);
      link.sure = link.sure && agree_on_change(link.candidates, input_.statements);
      if (!link.candidates.empty()) return keep_to_part(i, link, wanted);
    }
    around.ways = indirect_ways(figure, named.fit, wanted, own);
    if (named.fit.empty() && around.ways.empty()) {
      if (named.other_basis) return give_up(link, Reason::basis_mismatch, only_on_other_basis);
      if (!wanted.names_measure()) return give_up(link, Reason::not_tabulated, "the sentence names no subject");
      give_up(link, Reason::not_tabulated, "no row for " + name);
      return link_other_names(i, link, phrase, wanted, own);
    }
    if (own.unsettled) return give_up_unsettled(link);
    if (link_rows(i, link, named, phrase, wanted, own, around))
      return give_up(link, Reason::basis_mismatch, "tables show " + name + " in another currency only");
    if (cut_short(input_.document, input_.assertion(i), figure)) link.sure = false;
    if (link.sure && given_on_other_basis(i, link.candidates, named, wanted, own)) link.sure = false;
    if (!link.candidates.empty()) return keep_to_part(i, link, wanted);
    auto const elsewhere = [&](RowCandidate const& row) {
      return on_other_basis(input_.statements[row.statement], row.row, own, wanted.basis);
    };
    if (std::any_of(named.fit.begin(), named.fit.end(), elsewhere))
      return give_up(link, Reason::basis_mismatch, only_on_other_basis);
    give_up(link, Reason::no_period, missing_period(own));
  }

  /// Links a level or a change to the rows, in the columns of its periods.  True where they are in another currency
  /// only.
  bool link_rows(std::uint32_t i, Link& link, RowCandidates const& rows, WholePhrase const& phrase,
                 Wanted const& wanted, PeriodChoice const& own, Roundabout const& around = {}) const {
    Figure const& figure = input_.figure(i);
    if (own.unsettled) return false;
    bool doubtful = !around.ways.empty() || all_loose(rows.fit, input_.assertion(i), figure);
    if (is_level(figure) && own.unnamed()) {
      PeriodChoice const current = current_period(i);
      link.candidates = earlier_levels(index_, rows.fit, current, wanted.basis);
      if (current.other) {
        auto further = earlier_levels(index_, rows.fit, choice_of(current.other), wanted.basis);
        std::move(further.begin(), further.end(), std::back_inserter(link.candidates));
      }
      doubtful = true;
    } else if (is_level(figure)) {
      link.candidates = levels_in_units(rows, own, wanted);
      doubtful = drop_parts_beside_total(input_, reader_, sections_, i, link.candidates) || doubtful;
    } else if (take_changes(i, link, rows, wanted, own))
      doubtful = true;
    bool const other_currency = keep_currency(i, link);
    if (!agree(link.candidates, input_.statements) && drop_reworded(link.candidates, input_.statements, phrase.before))
      doubtful = true;
    Subject const& subject = input_.assertion(i).subject;
    if (bears_mark(subject, input_.document))
      keep_exact_names(link.candidates, input_.statements, input_.document.view(subject.span));
    std::vector<Derivation> inexact = take_inexact_names(link.candidates, input_.statements, phrase.before);
    link.candidates.insert(link.candidates.end(), around.ways.begin(), around.ways.end());
    if (around.by_head && !agree(link.candidates, input_.statements)) link.candidates.clear();
    settle_in_tables_of_part(link, figure, own.assumed);
    if (doubtful || other_currency || lasting_in_balances(link, figure) ||
        in_other_scale(link, figure, input_.statements))
      link.sure = false;
    add_second_choice(link, figure, std::move(inexact), input_.statements);
    return other_currency && link.candidates.empty();
  }

  /// "Gross profit as a percentage of sales was 41%": the whole sentence may name a row of percentages.
  [[nodiscard]] bool take_printed_ratio(std::uint32_t i, Link& link, WholePhrase const& phrase, Wanted wanted,
                                        PeriodChoice const& own) const {
    Figure const& figure = input_.figure(i);
    if (figure.quantity.unit != Unit::percent || own.unsettled) return false;
    wanted.units = {RowUnit::percent};
    auto rows = rows_of_whole_phrase(phrase, wanted, {});
    if (!rows || all_loose(rows->fit)) return false;
    drop_wholes(i, wanted, *rows);
    link.candidates = levels(index_, rows->fit, own, wanted.basis);
    if (figure.whole) {
      Terms const whole = reader_.measure(measure(input_.assertion(i).wholes[*figure.whole]));
      if (!whole.vacant()) drop_parts_of_other_wholes(index_, whole, link.candidates);
    }
    settle_in_tables_of_part(link, figure, own.assumed);
    return !link.candidates.empty();
  }

  /// "It made up 10% of fleet revenue": the 100% of a table of percentages is that of the whole.
  void drop_wholes(std::uint32_t i, Wanted const& wanted, RowCandidates& rows) const {
    Assertion const& claim = input_.assertion(i);
    if (claim.wholes.empty()) return;
    auto const& position = input_.figure(i).whole;
    Terms const whole = reader_.measure(measure(claim.wholes[position ? *position : 0]));
    if (!wanted.terms.vacant() && lacking(wanted.terms, whole).empty()) return;
    std::erase_if(rows.fit, [&](RowCandidate const& row) {
      Terms const& label = index_.rows_of(row.statement)[row.row].label;
      return !label.vacant() && lacking(label, whole).empty();
    });
  }

  void report_ratio(std::uint32_t i, Link& link, Wanted const& wanted, PeriodChoice const& own) const {
    if (own.unsettled) return give_up_unsettled(link);
    Assertion const& claim = input_.assertion(i);
    Figure const& figure = input_.figure(i);
    std::optional<NamedWhole> whole;
    if (figure.whole) {
      Subject const& of = claim.wholes[*figure.whole];
      whole = NamedWhole{reader_.measure(measure(of)), of.basis};
      // "Orchard Tools was 59% of sales": of the company's.
      bool const only_part = part_ && lacking(wanted.terms, part_->terms).empty();
      if (part_ && part_->known && !says_total(of) && !only_part) take_whole_of_part(*part_, *whole);
    }
    Ratios found = whole || is_named_ratio(figure, wanted) ? ratios(index_, wanted, whole, own) : tax_rates(own);
    link.candidates = std::move(found.candidates);
    settle_in_tables_of_part(link, figure, own.assumed);
    if (found.doubtful) link.sure = false;
    auto const doubtful = [&](CellReference cell) { return link.candidates.front().cells.back() == cell; };
    if (!link.candidates.empty() && std::any_of(found.doubtful_wholes.begin(), found.doubtful_wholes.end(), doubtful))
      link.sure = false;
    if (!whole && is_named_ratio(figure, wanted)) take_margin_of_part(i, link, wanted, own);
    if (!link.candidates.empty()) return keep_to_part(i, link, wanted);
    bool const known = whole && found.part_found && found.whole_found;
    give_up(link, known ? Reason::no_period : Reason::not_tabulated,
            "no rows for '" + measure(claim.subject) + "' and its whole in one table and period");
  }

  /// "Retail gross margin was 41%": of the sales of the part, where no row prints it.
  void take_margin_of_part(std::uint32_t i, Link& link, Wanted const& wanted, PeriodChoice const& own) const {
    bool const printed = !link.candidates.empty() && link.candidates.front().cells.size() == 1;
    bool const of_part = part_ && part_->known && lacking(part_->terms, wanted.terms).empty();
    if (printed || !of_part || !wanted.terms.has("margin")) return;
    Terms const revenue = reader_.read("revenue");
    NamedWhole whole{revenue, Basis::unspecified};
    take_whole_of_part(*part_, whole);
    if (whole.terms.strong == revenue.strong) return;
    Ratios found = ratios(index_, wanted, whole, own);
    if (found.candidates.empty()) return;
    link.candidates = std::move(found.candidates);
    settle_in_tables_of_part(link, input_.figure(i), own.assumed);
    link.sure = false;
  }

  /// A change in points of a ratio that no row prints.  True where it found one.
  [[nodiscard]] bool report_ratio_change(std::uint32_t i, Link& link, Wanted const& wanted,
                                         PeriodChoice const& own) const {
    Assertion const& claim = input_.assertion(i);
    bool const whole_named = !claim.wholes.empty();
    if (own.unsettled || !rows_for(input_.figure(i), wanted).fit.empty()) return false;
    if (!whole_named && !wanted.terms.margin) return false;
    std::optional<NamedWhole> whole;
    if (whole_named) {
      Subject const& of = claim.wholes.front();
      whole = NamedWhole{reader_.measure(measure(of)), of.basis};
    } else if (part_ && part_->known && !part_->terms.vacant()) {
      whole = NamedWhole{reader_.measure("revenue"), Basis::unspecified};
      take_whole_of_part(*part_, *whole);
    }
    PeriodChoice const start = start_of_change(i, own);
    link.baseline = start.lasting;
    link.candidates =
        ratio_changes(ratios(index_, wanted, whole, own).candidates, ratios(index_, wanted, whole, start).candidates);
    settle(link, input_.figure(i), own.assumed, input_.statements);
    link.sure = false;
    return !link.candidates.empty();
  }

  /// Where a change starts that names no start: a year earlier.
  [[nodiscard]] PeriodChoice start_of_change(std::uint32_t i, PeriodChoice const& own) const {
    constexpr int year = 12;
    PeriodChoice start = start_period(input_, i, own);
    if (start.lasting || start.instant || !own.lasting) return start;
    start.lasting = shifted(*own.lasting, -year);
    return start;
  }

  /// The rate that income tax is of the income before it.
  [[nodiscard]] Ratios tax_rates(PeriodChoice const& own) const {
    Wanted rate;
    rate.terms = reader_.read("effective tax rate");
    return ratios(index_, rate, std::nullopt, own);
  }

  /// "Selling expenses, not including relocation costs": takes the rows that are printed without them.
  void take_printed_without(std::uint32_t i, PeriodChoice const& own, Wanted& wanted, RowCandidates& rows) const {
    if (wanted.basis != Basis::non_gaap) return;
    auto const adjusted = [&](RowCandidate const& row) {
      return !columns_for(input_.statements[row.statement], row.row, own, wanted.basis).empty();
    };
    if (std::any_of(rows.fit.begin(), rows.fit.end(), adjusted)) return;
    Terms const out = left_out(input_.document, input_.assertion(i), reader_);
    if (out.vacant()) return;
    Wanted printed = wanted;
    printed.basis = Basis::unspecified;
    RowCandidates found = printed_without(index_, rows_for(input_.figure(i), printed), out);
    if (found.fit.empty()) return;
    wanted = std::move(printed);
    rows = std::move(found);
  }

  /// "Additions for orders of prior years were $4.1 million in 2012": the prior years are part of the row's name, and
  /// the figure is of the year.
  [[nodiscard]] bool names_part_of(RowCandidates const& rows, Figure const& figure, WholePhrase const& phrase) const {
    if (!phrase.year || !figure.period) return false;
    std::string_view const named = input_.document.view(figure.period->span);
    if (named.empty() || named.find_first_of("0123456789") != named.npos) return false;
    return std::all_of(rows.fit.begin(), rows.fit.end(), [&](RowCandidate const& row) {
      return holds_words_of(input_.statements[row.statement].rows[row.row].label, named);
    });
  }

  /// "Costs adjusted for inflation" are not on another basis than the row of that name.
  [[nodiscard]] Wanted in_words_of_rows(Wanted wanted, RowCandidates const& rows) const {
    auto const says_adjusted = [&](RowCandidate const& row) {
      return index_.rows_of(row.statement)[row.row].label.has("adjust") &&
             input_.statements[row.statement].rows[row.row].basis == Basis::unspecified;
    };
    if (std::all_of(rows.fit.begin(), rows.fit.end(), says_adjusted)) wanted.basis = Basis::unspecified;
    return wanted;
  }

  /// "For the six months": the dates over the columns say no length, and will head quarters.
  [[nodiscard]] bool lasting_in_balances(Link const& link, Figure const& figure) const {
    if (link.candidates.empty() || !figure.period) return false;
    constexpr int quarter = 3;
    constexpr int year = 12;
    bool const counted = figure.period->length == Length::months && figure.period->count > quarter;
    bool const part_of_year = (counted && figure.period->count < year) || figure.period->length == Length::year_to_date;
    CellReference const cell = link.candidates.front().cells.front();
    auto const& column = input_.statements[cell.statement].columns[cell.column].period;
    return part_of_year && column && column->months == 0;
  }

  /// The rows that a link takes levels from.
  [[nodiscard]] static RowCandidates rows_linked(Link const& link) {
    RowCandidates rows;
    for (Derivation const& one : link.candidates) {
      CellReference const cell = one.cells.front();
      if (one.kind == DerivationKind::level)
        rows.fit.push_back({cell.statement, cell.row, one.score, false, {}, false});
    }
    return rows;
  }

  /// "Gross margin was 54%" between columns of both bases: the text may leave unsaid which of the two it is on.
  [[nodiscard]] bool given_on_other_basis(std::uint32_t i, std::vector<Derivation> const& own_ways,
                                          RowCandidates const& rows, Wanted const& wanted,
                                          PeriodChoice const& own) const {
    Figure const& figure = input_.figure(i);
    if (wanted.basis != Basis::unspecified || own.unnamed()) return false;
    std::vector<Derivation> const others = is_level(figure)
                                               ? levels(index_, rows.fit, own, Basis::non_gaap)
                                               : changes(input_.statements, rows.fit, figure.role, Basis::non_gaap, own,
                                                         start_period(input_, i, own), moved_months(figure))
                                                     .candidates;
    auto const given = [&](Derivation const& one) { return gives(one, figure, input_.statements); };
    return std::none_of(own_ways.begin(), own_ways.end(), given) && std::any_of(others.begin(), others.end(), given);
  }

  /// The rows that the whole of the sentence names, where it says more than the subject or the subject alone names
  /// none for sure.
  [[nodiscard]] std::optional<RowCandidates> rows_of_whole_phrase(WholePhrase const& phrase, Wanted const& wanted,
                                                                  RowCandidates const& named) const {
    if (wanted.earnings_per_share || phrase.empty()) return std::nullopt;
    Terms const terms = phrase_terms(reader_, phrase.text());
    if (terms.vacant() && !terms.total) return std::nullopt;
    bool const says_more = std::any_of(terms.strong.begin(), terms.strong.end(), [&](std::string const& term) {
      return !wanted.terms.has(term) && (!goes_without_saying(term) || term == "as reported");
    });
    if (!says_more && !named.fit.empty() && !all_loose(named.fit)) return std::nullopt;
    RowCandidates found = phrases_.matching(wanted, terms);
    std::erase_if(found.fit, [&](RowCandidate const& row) {
      // "FFO including these items" is not the row "FFO (excluding items)".
      bool const left_out =
          holds(phrase.before, "including") && index_.rows_of(row.statement)[row.row].label.has("exclud");
      return left_out || listed_with_others(index_, row, terms);
    });
    if (found.fit.empty()) return std::nullopt;
    return found;
  }

  [[nodiscard]] RowCandidates rows_for(Figure const& figure, Wanted const& wanted) const {
    RowCandidates rows = index_.reported(wanted);
    bool const cents = figure.quantity.unit == Unit::currency && figure.quantity.ulp.exponent == -2;
    if (!rows.fit.empty() || rows.too_many || !cents) return rows;
    // "Book value was $17.43": a figure in cents may be one per share without saying so.
    Wanted per_share = wanted;
    per_share.units = {RowUnit::per_share};
    return index_.reported(per_share);
  }

  /// As link_rows(), to rows that are called by another name; leaves the link as it was where they give nothing.
  void link_other_names(std::uint32_t i, Link& link, WholePhrase const& phrase, Wanted const& wanted,
                        PeriodChoice const& own) const {
    RowCandidates rows = rows_by_other_names(index_, wanted);
    if (std::string const owned = measure_behind_owner(input_.assertion(i).subject, input_.document); !owned.empty()) {
      Wanted of_owner = wanted;
      of_owner.terms = reader_.measure(owned);
      rows = index_.reported(of_owner);
      for (RowCandidate& row : rows.fit) row.loose = true;
    }
    if (rows.fit.empty()) rows = rows_by_part_of_name(i, wanted);
    drop_other_rows(i, rows);
    if (rows.fit.empty() || own.unsettled) return;
    Link other = link;
    other.reason = Reason::none;
    other.missing.clear();
    link_rows(i, other, rows, phrase, wanted, own);
    if (!any_nearly_gives(other.candidates, input_.figure(i), input_.statements)) return;
    keep_to_part(i, other, wanted);
    if (!other.candidates.empty()) link = std::move(other);
  }

  /// The rows that a part of the subject names: its abbreviation in brackets, or what of it is from continuing
  /// operations.
  [[nodiscard]] RowCandidates rows_by_part_of_name(std::uint32_t i, Wanted const& wanted) const {
    Subject const& subject = input_.assertion(i).subject;
    for (std::string const& name : {abbreviation_of(subject, input_.document), without_continuing(measure(subject))}) {
      if (name.empty()) continue;
      Wanted part = wanted;
      part.terms = reader_.measure(name);
      RowCandidates rows = index_.reported(part);
      std::erase_if(rows.fit, [](RowCandidate const& row) { return row.loose; });
      for (RowCandidate& row : rows.fit) row.loose = true;
      if (!rows.fit.empty()) return rows;
    }
    return {};
  }

  /// "Net income" may be all of it, or what is the owners'.
  void add_owners_income(Wanted const& wanted, RowCandidates& rows) const {
    std::vector<RowCandidate> const owners = owners_income(index_, wanted);
    rows.fit.insert(rows.fit.end(), owners.begin(), owners.end());
  }

  void drop_other_rows(std::uint32_t i, RowCandidates& rows) const {
    std::erase_if(rows.fit, [&](RowCandidate const& row) {
      Statement const& statement = input_.statements[row.statement];
      return numbered_otherwise(input_, i, statement.rows[row.row]) ||
             rate_of_amount_row(input_, i, statement, statement.rows[row.row]);
    });
  }

  /// Ways to an amount that lead over other cells than its own; what they give is not sure.
  [[nodiscard]] std::vector<Derivation> indirect_ways(Figure const& figure, std::vector<RowCandidate> const& rows,
                                                      Wanted const& wanted, PeriodChoice const& own) const {
    if (figure.quantity.unit != Unit::currency) return {};
    if (figure.role == Role::change && !figure.baseline) return flow_changes(index_, wanted, own);
    if (!is_level(figure)) return {};
    if (!levels(index_, rows, own, wanted.basis).empty()) return sums_of_split(index_, rows, own, wanted.basis);
    if (rows.empty()) {
      for (auto const& way : {debt_of_parts, working_capital, free_cash_flow, sums_of_listed})
        if (auto found = way(index_, wanted, own); !found.empty()) return found;
      return {};
    }
    std::vector<Derivation> found = earlier_parts(index_, rows, own, wanted.basis);
    return found.empty() ? only_lengths(index_, rows, own, wanted.basis) : found;
  }

  /// Percentages beside the amounts of a row are no levels of it.
  [[nodiscard]] std::vector<Derivation> levels_in_units(RowCandidates const& rows, PeriodChoice const& own,
                                                        Wanted const& wanted) const {
    std::vector<Derivation> found = levels(index_, rows.fit, own, wanted.basis);
    if (std::find(wanted.units.begin(), wanted.units.end(), RowUnit::percent) != wanted.units.end()) return found;
    std::erase_if(found, [&](Derivation const& one) {
      CellReference const cell = one.cells.front();
      return input_.statements[cell.statement].cell(cell.row, cell.column).unit == RowUnit::percent;
    });
    return found;
  }

  /// Gives the link the changes, and says whether start or wording leave it unsure.
  bool take_changes(std::uint32_t i, Link& link, RowCandidates const& rows, Wanted const& wanted,
                    PeriodChoice const& own) const {
    Figure const& figure = input_.figure(i);
    PeriodChoice const start = start_period(input_, i, own);
    link.baseline = start.lasting;
    Changes found = changes(input_.statements, rows.fit, figure.role, wanted.basis, own, start, moved_months(figure));
    link.candidates = std::move(found.candidates);
    std::erase_if(link.candidates, [&](Derivation const& one) { return of_unlike_lengths(one, input_.statements); });
    // "Decreased in 2010": since 2009, unless another level or an unnamed period may be meant.
    auto const& beside = input_.assertion(i).figures;
    bool const period_known = figure.period && std::none_of(beside.begin(), beside.end(), [](Figure const& one) {
                                return one.role == Role::prior_level;
                              });
    if (!found.other_starts.empty() && (!period_known || any_gives(found.other_starts, figure, input_.statements)))
      found.start_open = true;
    return found.start_open || states_effect(input_.document, input_.assertion(i), figure, wanted.terms.margin);
  }

  /// The period of the figure that a prior level, or the share beside one, is compared with.
  [[nodiscard]] PeriodChoice current_period(std::uint32_t i) const {
    auto current = input_.counterpart(i);
    // "From $201 million to $190 million"
    if (!current) current = input_.counterpart_behind(i);
    while (current && chosen_[*current].unnamed()) current = input_.counterpart(*current);
    return current ? chosen_[*current] : PeriodChoice{};
  }

  /// "Improved to 52.9% from 52.1%": a ratio without a period is one of a year earlier.
  [[nodiscard]] PeriodChoice year_before_current(std::uint32_t i) const {
    constexpr int year = 12;
    PeriodChoice const current = current_period(i);
    auto const earlier = [](std::optional<Period> const& period) {
      return period ? std::optional(shifted(*period, -year)) : std::nullopt;
    };
    PeriodChoice before;
    before.lasting = earlier(current.lasting);
    before.instant = earlier(current.instant);
    return before;
  }

  /// Leaves the candidates in the figure's currency; true where there were others.
  bool keep_currency(std::uint32_t i, Link& link) const {
    return std::erase_if(link.candidates, [&](Derivation const& one) {
             CellReference const cell = one.cells.front();
             return in_other_currency(input_.assertion(i), input_.figure(i), input_.statements[cell.statement]);
           }) != 0;
  }

  /// As settle(), among the candidates in tables of the part that the figure is said of.
  void settle_in_tables_of_part(Link& link, Figure const& figure, bool assumed) const {
    bool const others = parts_.keep_tables(part_, index_, link.candidates);
    settle(link, figure, assumed, input_.statements);
    if (others && !part_) link.sure = false;
  }

  /// "Orchard Tools reported sales of $4 million": the rows that name the part, where there are.  "Sales of the Orchard
  /// Tools group": the noun is no part of the name.
  void take_rows_of_part(Figure const& figure, SpokenPart const& part, Wanted& wanted) const {
    if (wanted.earnings_per_share || wanted.terms.vacant() || !part.listed.empty()) return;
    bool const named = lacking(part.terms, wanted.terms).empty();
    auto const has_rows = [&](Wanted one) {
      if (!is_share(figure)) return !rows_for(figure, one).fit.empty();
      one.units = {RowUnit::amount};  // the parts of a share are amounts
      return !index_.reported(one).fit.empty();
    };
    if (named && has_rows(wanted)) return;
    Wanted of_part = wanted;
    of_part.terms = joined(std::move(of_part.terms), part.terms);
    of_part.terms.total = false;
    if (!named && has_rows(of_part)) {
      wanted = std::move(of_part);
      return;
    }
    bool const had_noun = drop_part_nouns(of_part.terms, part);
    if (had_noun && has_rows(of_part)) wanted = std::move(of_part);
  }

  /// "Of the Orchard Tools group", "segment sales".  True where there were any.
  static bool drop_part_nouns(Terms& terms, SpokenPart const& part) {
    constexpr std::string_view nouns[] = {"segment", "divis", "group", "busi", "region", "product", "brand", "market"};
    return std::erase_if(terms.strong,
                         [&](std::string const& term) { return contains(nouns, term) && !part.terms.has(term); }) != 0;
  }

  /// "Orchard Tools' profit was 14% of sales", "of segment sales": of its own.
  void take_whole_of_part(SpokenPart const& part, NamedWhole& whole) const {
    Wanted of_part;
    of_part.terms = joined(whole.terms, part.terms);
    of_part.units = {RowUnit::amount};
    if (index_.reported(of_part).fit.empty()) drop_part_nouns(of_part.terms, part);
    if (!index_.reported(of_part).fit.empty()) whole.terms = std::move(of_part.terms);
  }

  /// Gives up what is said of a part of the company, or of somebody else, where the row is the company's.
  void keep_to_part(std::uint32_t i, Link& link, Wanted const& wanted) const {
    std::uint32_t const passage = input_.figures[i].passage;
    std::vector<CellReference> const cells = link.candidates.front().cells;
    auto const terms_of = [&](CellReference cell) -> RowTerms const& {
      return index_.rows_of(cell.statement)[cell.row];
    };
    bool const only_part = part_ && lacking(wanted.terms, part_->terms).empty();
    bool const to_total =
        input_.figure(i).whole && (only_part || says_total(input_.assertion(i).wholes[*input_.figure(i).whole]));
    if (is_own_whole(i)) return;
    for (CellReference const cell : cells) {
      if (to_total && cell != cells.front()) break;
      if (part_ && parts_.bars(*part_, wanted, cell.statement, terms_of(cell)))
        return give_up(link, Reason::ambiguous, "the text is about '" + part_->name + "', the row is not");
    }
    if (parts_.is_reported_name(wanted.terms)) link.sure = false;
    auto const subject_names_it = [&] { return lacking(part_->terms, at_hand_.terms).empty(); };
    if (part_ && part_->known && !part_->outright && !subject_names_it()) link.sure = false;
    if (part_ && part_->known) return;
    if (!under_segment(sections_, passage, reader_, terms_of(cells.front()))) return;
    std::string const heading(sections_.heading(passage));
    give_up(link, Reason::ambiguous, "the section is about '" + heading + "', the row about the company");
  }

  /// "Claims decreased to 6.8% of base revenue": base revenue is a measure, and nothing that the claims are of.
  [[nodiscard]] bool is_own_whole(std::uint32_t i) const {
    auto const& whole = input_.figure(i).whole;
    if (!part_ || !whole || !part_->terms.has("revenu")) return false;
    return part_->terms.strong == reader_.measure(measure(input_.assertion(i).wholes[*whole])).strong;
  }

  /// "Of total sales", "of consolidated sales"
  [[nodiscard]] bool says_total(Subject const& whole) const {
    std::string_view const text = input_.document.view(whole.span);
    return holds(text, "total") || holds(text, "consolidated") || holds(text, "company");
  }

  LinkInput const& input_;
  TermReader reader_;
  Issuer issuer_;
  RowIndex index_;
  PhraseIndex phrases_;
  Sections sections_;
  PartsSpokenOf parts_;
  Wanted at_hand_;                  // what the figure at hand is said of
  std::optional<SpokenPart> part_;  // the part that it is said of
  Terms borrowed_;                  // the measure and the part that it is said of, where the sentence names no measure
  bool taken_up_ = false;           // the figure is said of something named before
  Terms measure_before_;            // the last one that was named
  std::optional<std::uint32_t> passage_of_measure_;
  OwnPeriods periods_;
  std::vector<PeriodChoice> chosen_;  // of all figures of the ledger
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
