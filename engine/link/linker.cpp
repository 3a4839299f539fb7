#include "tieout/engine/link/linker.hpp"

#include "tieout/engine/context/ticker_symbols.hpp"
#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/link/row_match.hpp"
#include "tieout/grammar/heading.hpp"

#include <algorithm>

namespace tieout {
namespace {

/// The two readings of a period mention: as a duration and as a point in time.
struct PeriodChoice {
  std::optional<Period> lasting;
  std::optional<Period> instant;
  bool assumed = false;   ///< nothing is said: the document's reporting period is taken
  bool unsettled = false; ///< several periods are named and not told apart

  [[nodiscard]] std::optional<Period> const& for_column(Column const& column) const noexcept {
    return column.period && column.period->months == 0 ? instant : lasting;
  }
};

struct CellMatch {
  CellReference cell;
  int score = 0;
};

/// A row that fits, with the columns of the figure's period.
struct RowCandidate {
  std::uint32_t statement = 0;
  std::uint32_t row = 0;
  int score = 0;
  bool loose = false;
};

// Measures that companies also report by segment: under a heading that names a segment they are not the company's.
constexpr std::string_view segment_measures[] = {"revenu", "incom", "oper", "gross", "margin", "volum", "unit", "shipment", "order", "backlog", "net"};

// Words of headings that name no segment.
constexpr std::string_view plain_headings[] = {
    "financi", "result", "highlight", "oper", "fiscal", "first", "second", "third", "fourth", "summari", "overview", "review", "outlook", "guidanc",
    "busi", "discuss", "analysi", "condit", "manag", "liquid", "capit", "resourc", "incom", "statement", "expens", "cost", "incom", "tax", "balanc", "sheet", "cash",
    "flow", "revenu", "net", "gross", "margin", "interest", "gaap", "non", "date", "note", "updat", "perform", "recent", "develop", "q", "fy", "other", "item", "press",
    "releas", "announc", "report", "strong", "research", "general", "administr", "sell", "market", "posit", "deposit", "loan", "asset", "credit", "qualiti", "growth"};

class Linker {
 public:
  explicit Linker(LinkInput const& input) : in_(input), reader_(learn_abbreviations(input.document)), headings_(section_headings(input.document)), tickers_(ticker_symbols(input.document)) {
    for (Statement const& statement : in_.statements) {
      row_terms_.push_back(row_terms(reader_, statement));
      primary_.push_back(is_primary(statement));
      averages_.push_back(reader_.read(statement.caption).has("averag"));
      outlook_.push_back(is_outlook(statement));
    }
  }

  [[nodiscard]] std::vector<Link> run() {
    links_.resize(in_.figures.size());
    for (std::uint32_t i = 0; i < in_.figures.size(); ++i) {
      LedgerFigure const& place = in_.figures[i];
      if (i == 0 || in_.figures[i - 1].passage != place.passage) passage_focus_ = heading_period(i);
      links_[i].assertion = place.assertion;
      links_[i].figure = place.figure;
      link(i);
    }
    return std::move(links_);
  }

 private:
  [[nodiscard]] Assertion const& assertion(std::uint32_t i) const { return in_.assertions[in_.figures[i].assertion]; }
  [[nodiscard]] Figure const& figure(std::uint32_t i) const { return assertion(i).figures[in_.figures[i].figure]; }

  [[nodiscard]] bool is_primary(Statement const& statement) const {
    Terms const caption = reader_.read(statement.caption);
    return (caption.has("statement") && (caption.has("oper") || caption.has("incom") || caption.has("flow") || caption.has("condit"))) ||
           (caption.has("balanc") && caption.has("sheet"));
  }

  /// A table of what is expected: "Q1 FY26 Outlook".
  [[nodiscard]] bool is_outlook(Statement const& statement) const {
    auto const expects = [&](std::string const& text) {
      Terms const terms = reader_.read(text);
      return terms.has("outlook") || terms.has("guidanc") || terms.has("forecast");
    };
    return expects(statement.caption) || std::any_of(statement.columns.begin(), statement.columns.end(), [&](Column const& column) { return expects(column.label); });
  }

  // ---- periods ------------------------------------------------------------------------------------------------

  [[nodiscard]] static bool relative(PeriodReference const& reference) noexcept { return !reference.dated() && reference.relation != Relation::none && reference.relation != Relation::current; }

  [[nodiscard]] PeriodChoice choose(PeriodReference const& reference, std::optional<Period> const& focus) const {
    PeriodChoice choice;
    if (reference.vacant()) {
      // "The period" without more is the one in focus; no words at all: several periods, not told apart.
      choice.unsettled = reference.span.empty();
      if (!choice.unsettled) take_focus(choice, focus);
      return choice;
    }
    choice.lasting = resolve(reference, focus, in_.calendar);
    choice.instant = resolve(reference, focus, in_.calendar, true);
    return choice;
  }

  /// The figure of the ledger that stands at `position` of the same assertion.
  [[nodiscard]] std::optional<std::uint32_t> sibling(std::uint32_t i, std::uint32_t position) const {
    std::uint32_t const own = in_.figures[i].figure;
    std::uint32_t const first = i - own;
    if (in_.figures[first].assertion != in_.figures[i].assertion) return std::nullopt;
    return first + position;
  }

  [[nodiscard]] PeriodChoice own_period(std::uint32_t i) {
    Figure const& one = figure(i);
    std::optional<Period> focus = passage_focus_ ? passage_focus_ : in_.focus;
    if (one.period && !multiplied_since(one)) {
      bool counted_from_named = false;
      if (relative(*one.period) && one.counterpart) {
        PeriodReference const* const beside = period_of_sibling(i, *one.counterpart);
        if (beside != nullptr && !relative(*beside)) {
          if (auto const period = resolve(*beside, focus, in_.calendar)) {
            focus = period;
            counted_from_named = true;
          }
        }
      }
      PeriodChoice choice = choose(*one.period, focus);
      // "A year ago" is only as certain as the period that it is counted from.
      choice.assumed = relative(*one.period) && !counted_from_named && !passage_focus_;
      bool const current = one.role != Role::prior_level;
      // What is reported has ended: a passing "fiscal year" that still runs is no focus.
      bool const ended = !in_.focus || !choice.lasting || to_days(choice.lasting->end) <= to_days(in_.focus->end) + 10;
      if (current && ended && choice.lasting && !relative(*one.period)) passage_focus_ = choice.lasting;
      return choice;
    }
    if (one.role == Role::prior_level) return {};
    PeriodChoice choice;
    choice.assumed = !passage_focus_ && !names_length(assertion(i).subject, focus);
    take_focus(choice, focus);
    return choice;
  }

  /// "Quarterly revenue" says which of the lengths that end with the reporting period is meant.
  [[nodiscard]] bool names_length(Subject const& subject, std::optional<Period> const& focus) const {
    if (!focus) return false;
    std::string_view const words = in_.document.view(subject.span);
    bool const quarterly = words.find("quarterly") != std::string_view::npos || words.find("Quarterly") != std::string_view::npos;
    return quarterly && focus->months == 3;
  }

  static void take_focus(PeriodChoice& choice, std::optional<Period> const& focus) {
    choice.lasting = focus;
    if (focus) choice.instant = Period{focus->end, 0, focus->slack};
  }

  /// "2.4 times the backlog of the same period last year": the period named is the one compared with.
  [[nodiscard]] static bool multiplied_since(Figure const& one) noexcept {
    return one.role == Role::multiple && one.period && !one.baseline && relative(*one.period);
  }

  [[nodiscard]] PeriodReference const* period_of_sibling(std::uint32_t i, std::uint32_t position) const {
    auto const& figures = assertion(i).figures;
    if (position >= figures.size() || !figures[position].period) return nullptr;
    return &*figures[position].period;
  }

  /// The figure's own baseline, or that of the change before it in the same sentence: "interest income increased by
  /// $4.9 million over the third quarter a year ago, while interest expense grew by $2.5 million".
  [[nodiscard]] PeriodReference const* baseline_of(std::uint32_t i) const {
    Figure const& one = figure(i);
    if (one.baseline) return &*one.baseline;
    if (multiplied_since(one)) return &*one.period;
    bool const states_levels = std::any_of(assertion(i).figures.begin(), assertion(i).figures.end(), [](Figure const& f) { return f.role == Role::prior_level; });
    if (states_levels) return nullptr;
    constexpr std::uint32_t reach = 4;
    for (std::uint32_t j = i; j-- > 0 && i - j <= reach && in_.figures[j].passage == in_.figures[i].passage;) {
      Figure const& before = figure(j);
      std::string_view const between = in_.document.view({before.quantity.span.end, one.quantity.span.begin});
      if (between.find(". ") != std::string_view::npos) return nullptr;
      if (before.baseline && before.role != Role::prior_level) return &*before.baseline;
    }
    return nullptr;
  }

  /// The period that a change starts from.
  [[nodiscard]] PeriodChoice start_period(std::uint32_t i, PeriodChoice const& own) const {
    PeriodReference const* const baseline = baseline_of(i);
    if (baseline == nullptr) return {};
    PeriodChoice choice;
    choice.lasting = resolve(*baseline, own.lasting, in_.calendar);
    choice.instant = resolve(*baseline, own.instant, in_.calendar, true);
    return choice;
  }

  // ---- rows ---------------------------------------------------------------------------------------------------

  [[nodiscard]] std::string subject_text(Subject const& subject) const {
    std::string text;
    for (Span const word : subject.words) {
      if (owner(word) || std::find(tickers_.begin(), tickers_.end(), in_.document.view(word)) != tickers_.end()) continue;
      if (!text.empty()) text += ' ';
      text += in_.document.view(word);
    }
    return text;
  }

  /// "Horizon's net interest margin": the owner is no part of what is measured.
  [[nodiscard]] bool owner(Span word) const {
    std::string_view const behind = std::string_view(in_.document.text).substr(word.end, 4);
    bool const plain = behind.substr(0, 2) == "'s";
    bool const typographic = behind == "\xE2\x80\x99s";
    return plain || typographic;
  }

  [[nodiscard]] Wanted wanted_for(std::uint32_t i) const {
    Assertion const& claim = assertion(i);
    Figure const& one = figure(i);
    Wanted wanted;
    std::string const text = subject_text(claim.subject);
    wanted.terms = reader_.read(text);
    wanted.basis = claim.subject.basis;
    wanted.dilution = claim.subject.dilution;
    bool const per_share = one.quantity.unit == Unit::per_share || claim.subject.per_share || wanted.terms.per_share;
    static constexpr std::string_view earnings[] = {"incom", "net", "per", "share", "common", "ordinari"};
    bool const of_earnings = std::all_of(wanted.terms.strong.begin(), wanted.terms.strong.end(),
                                         [](std::string const& term) { return std::find(std::begin(earnings), std::end(earnings), term) != std::end(earnings); });
    wanted.earnings_per_share = per_share && of_earnings;
    // Shares counted beside a per-share figure, or "weighted average shares" by name; other shares are things like any.
    wanted.counted = claim.subject.shares || one.quantity.unit == Unit::shares;
    wanted.shares = wanted.counted && (claim.apposed_to || wanted.terms.has("weight") || wanted.terms.has("outstand"));
    bool const ratio_level = one.quantity.unit == Unit::percent && (one.role == Role::level || one.role == Role::prior_level);
    if (wanted.counted) wanted.units = {RowUnit::shares};
    else if (per_share) wanted.units = {RowUnit::per_share};
    else if (ratio_level || one.role == Role::point_change) wanted.units = {RowUnit::percent};
    else if (one.quantity.unit == Unit::currency) wanted.units = {RowUnit::amount};
    else if (one.quantity.unit == Unit::count || one.quantity.unit == Unit::number) wanted.units = {RowUnit::count, RowUnit::shares};
    else wanted.units = {RowUnit::amount, RowUnit::shares, RowUnit::count};
    // A margin may be said to have grown by so many percent of itself.
    if (one.role == Role::percent_change && wanted.terms.margin) wanted.units.push_back(RowUnit::percent);
    return wanted;
  }

  /// A subject that begins with "in" or "by" is the end of a longer one ("included in other assets"), unless it follows
  /// the noun of a change ("reductions in research expenses").
  [[nodiscard]] bool cut_short(Subject const& subject, Span direction) const {
    bool const follows_change = !direction.empty() && direction.end < subject.span.begin && subject.span.begin - direction.end <= 2;
    if (follows_change) return false;
    std::string_view const text = in_.document.view(subject.span);
    std::string_view const first = text.substr(0, text.find(' '));
    static constexpr std::string_view openings[] = {"in", "on", "by", "than", "of", "from", "at"};
    return std::find(std::begin(openings), std::end(openings), first) != std::end(openings);
  }

  struct Rows {
    std::vector<RowCandidate> fit;
    bool other_basis = false;
  };

  [[nodiscard]] Rows rows_for(Wanted const& wanted, bool expected = false) const {
    Rows rows;
    for (std::uint32_t s = 0; s < in_.statements.size(); ++s) {
      if (outlook_[s] != expected) continue;
      Statement const& statement = in_.statements[s];
      for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
        RowMatch const match = match_row(wanted, statement.rows[r], row_terms_[s][r]);
        if (match.fit == RowFit::other_basis) rows.other_basis = true;
        if (match.fit != RowFit::fits) continue;
        // Averages are another measure under the same names.
        if (averages_[s] && !wanted.terms.has("averag")) continue;
        rows.fit.push_back({s, r, match.score + (primary_[s] ? 4 : 0), match.loose});
      }
    }
    return rows;
  }

  [[nodiscard]] Basis basis_of(Statement const& statement, std::uint32_t row, std::uint32_t column) const noexcept {
    Basis const of_row = statement.rows[row].basis;
    return of_row != Basis::unspecified ? of_row : statement.columns[column].basis;
  }

  // ---- cells --------------------------------------------------------------------------------------------------

  /// The amount columns of a row whose period is the one chosen.
  [[nodiscard]] std::vector<std::uint32_t> columns_for(RowCandidate const& row, PeriodChoice const& period, Basis basis) const {
    std::vector<std::uint32_t> columns;
    Statement const& statement = in_.statements[row.statement];
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      Column const& column = statement.columns[c];
      if (column.kind != ColumnKind::amount || !column.period || !statement.printed(row.row, c)) continue;
      auto const& asked = period.for_column(column);
      if (!asked || !(same_period(*asked, *column.period) || closes(*asked, *column.period, statement))) continue;
      if (!basis_fits(basis, basis_of(statement, row.row, c))) continue;
      columns.push_back(c);
    }
    return columns;
  }

  /// "At quarter-end, book value was ...": a balance in a table whose columns are quarters and years stands in the
  /// shortest that ends then.
  [[nodiscard]] static bool closes(Period const& asked, Period const& column, Statement const& statement) {
    if (asked.months != 0 || column.months == 0) return false;
    if (!same_period(asked, {column.end, 0, column.slack})) return false;
    return std::none_of(statement.columns.begin(), statement.columns.end(), [&](Column const& other) {
      return other.period && other.period->months < column.months && same_period(asked, {other.period->end, 0, other.period->slack});
    });
  }

  /// The period is there, but on another basis only.
  [[nodiscard]] bool has_other_basis(Rows const& rows, PeriodChoice const& period, Basis basis) const {
    for (RowCandidate const& row : rows.fit)
      for (Basis const other : {Basis::unspecified, Basis::non_gaap, Basis::constant_currency, Basis::adjustment})
        if (other != basis && !columns_for(row, period, other).empty()) return true;
    return false;
  }

  /// All other amount columns of the same length: what a change without a named start can start from.
  [[nodiscard]] std::vector<std::uint32_t> other_columns(RowCandidate const& row, std::uint32_t current, Basis basis) const {
    std::vector<std::uint32_t> columns;
    Statement const& statement = in_.statements[row.statement];
    auto const& here = statement.columns[current].period;
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      Column const& column = statement.columns[c];
      if (c == current || column.kind != ColumnKind::amount || !column.period || !here || column.period->months != here->months) continue;
      if (!statement.printed(row.row, c) || !basis_fits(basis, basis_of(statement, row.row, c))) continue;
      if (to_days(column.period->end) < to_days(here->end)) columns.push_back(c);
    }
    return columns;
  }

  [[nodiscard]] std::string describe(CellReference cell) const {
    Statement const& statement = in_.statements[cell.statement];
    Row const& row = statement.rows[cell.row];
    Column const& column = statement.columns[cell.column];
    std::string text = "row '" + (row.label.empty() && !row.path.empty() ? row.path.back() : row.label) + "'";
    if (column.period) text += ", " + to_string(*column.period);
    return text;
  }

  // ---- links --------------------------------------------------------------------------------------------------

  void link(std::uint32_t i) {
    Link& link = links_[i];
    Figure const& one = figure(i);
    Assertion const& claim = assertion(i);
    PeriodChoice const own = own_period(i);
    link.period = own.lasting;
    if (in_.statements.empty()) return give_up(link, Reason::no_tables, "the document has no table with figures");
    if (claim.speech == Speech::forward_looking) return guidance(i, link);
    if (claim.speech == Speech::hypothetical) return give_up(link, Reason::hypothetical, "a supposition");
    bool const share = one.role == Role::share && one.whole;
    if (one.role == Role::mention || one.role == Role::range || (one.role == Role::share && !share))
      return give_up(link, Reason::method_not_stated, "how the figure was computed is not stated");
    Wanted const wanted = wanted_for(i);
    if (wanted.terms.vacant() && !wanted.earnings_per_share && !wanted.shares) return give_up(link, Reason::not_tabulated, "the sentence names no subject");

    if (share || is_margin(one, wanted)) {
      if (own.unsettled) return give_up(link, Reason::ambiguous, "several periods are named, and not which figure is whose");
      return ratio(i, link, wanted, own);
    }
    Rows rows = rows_for(wanted);
    bool const cents = one.quantity.unit == Unit::currency && one.quantity.ulp.exponent == -2;
    if (rows.fit.empty() && cents) {
      // "Tangible book value was $11.09": a figure in cents may be one per share without saying so.
      Wanted per_share = wanted;
      per_share.units = {RowUnit::per_share};
      rows = rows_for(per_share);
    }
    if (rows.fit.empty()) {
      if (rows.other_basis) return give_up(link, Reason::basis_mismatch, "tables show '" + subject_text(claim.subject) + "' on another basis only");
      return give_up(link, Reason::not_tabulated, "no row for '" + subject_text(claim.subject) + "'");
    }
    if (own.unsettled) return give_up(link, Reason::ambiguous, "several periods are named, and not which figure is whose");

    switch (one.role) {
      case Role::level:
      case Role::prior_level: level(i, link, wanted, rows, own); break;
      default: change(i, link, wanted, rows, own); break;
    }
    if (link.candidates.empty() && link.reason == Reason::none) {
      bool const on_other_basis = has_other_basis(rows, own, wanted.basis);
      if (on_other_basis) give_up(link, Reason::basis_mismatch, "tables show '" + subject_text(claim.subject) + "' on another basis only");
      else give_up(link, Reason::no_period, missing_period(own));
    }
    if (cut_short(claim.subject, one.direction_span)) link.sure = false;
    if (!link.candidates.empty() && under_segment(i, link)) {
      link.candidates.clear();
      give_up(link, Reason::ambiguous, "the section is about '" + std::string(heading_text(i)) + "', the row about the company");
    }
  }

  /// An expectation is checked where a table of what is expected states it.
  void guidance(std::uint32_t i, Link& link) {
    Figure const& one = figure(i);
    Wanted const wanted = wanted_for(i);
    if (one.role == Role::level && !wanted.terms.vacant())
      for (RowCandidate const& row : rows_for(wanted, true).fit) {
        Statement const& statement = in_.statements[row.statement];
        for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
          bool const stated = statement.columns[column].kind == ColumnKind::amount && statement.printed(row.row, column);
          if (!stated || !basis_fits(wanted.basis, basis_of(statement, row.row, column))) continue;
          CellReference const cell{row.statement, row.row, column};
          link.candidates.push_back({DerivationKind::level, {cell}, describe(cell), row.score});
        }
      }
    if (link.candidates.empty()) return give_up(link, Reason::forward_looking, "an expectation");
    settle(i, link, {});
    link.sure = link.sure && agree(link.candidates);
  }

  // ---- ratios -------------------------------------------------------------------------------------------------

  [[nodiscard]] static bool is_margin(Figure const& one, Wanted const& wanted) {
    bool const level = one.role == Role::level || one.role == Role::prior_level;
    return level && one.quantity.unit == Unit::percent && (wanted.terms.has("margin") || is_tax_rate(wanted.terms));
  }

  /// The effective rate, not the statutory one.
  [[nodiscard]] static bool is_tax_rate(Terms const& terms) noexcept {
    static constexpr std::string_view rate_words[] = {"tax", "rate", "incom", "effect"};
    return terms.has("tax") && terms.has("rate") &&
           std::all_of(terms.strong.begin(), terms.strong.end(), [](std::string const& term) { return std::find(std::begin(rate_words), std::end(rate_words), term) != std::end(rate_words); });
  }

  /// Income tax over income before it: the effective rate (ASC 740-270, IAS 12).
  void tax_rate_rows(std::vector<RowCandidate>& parts, std::vector<RowCandidate>& wholes) const {
    static constexpr std::string_view tax_words[] = {"provis", "incom", "tax", "expens", "benefit", "effect"};
    static constexpr std::string_view before_words[] = {"incom", "befor", "provis", "tax", "benefit", "expens", "net"};
    for (std::uint32_t s = 0; s < in_.statements.size(); ++s)
      for (std::uint32_t r = 0; r < in_.statements[s].rows.size(); ++r) {
        Terms const& label = row_terms_[s][r].label;
        if (in_.statements[s].rows[r].unit != RowUnit::amount || !label.has("tax") || label.margin) continue;
        auto const only = [&](auto const& allowed) {
          return std::all_of(label.strong.begin(), label.strong.end(), [&](std::string const& term) { return std::find(std::begin(allowed), std::end(allowed), term) != std::end(allowed); });
        };
        int const score = 1000 + (primary_[s] ? 4 : 0);
        if (label.has("befor") && only(before_words)) wholes.push_back({s, r, score, false});
        else if (only(tax_words)) parts.push_back({s, r, score, false});
      }
    // A reconciliation may show the tax and the net income alone: what is left after tax.
    for (RowCandidate const& part : std::vector<RowCandidate>(parts)) {
      bool const has_whole = std::any_of(wholes.begin(), wholes.end(), [&](RowCandidate const& whole) { return whole.statement == part.statement; });
      for (std::uint32_t r = 0; !has_whole && r < row_terms_[part.statement].size(); ++r) {
        Terms const& label = row_terms_[part.statement][r].label;
        bool const net_income = label.strong.size() == 2 && label.has("net") && label.has("incom");
        if (net_income && in_.statements[part.statement].rows[r].unit == RowUnit::amount) wholes.push_back({part.statement, r, part.score - 20, false});
      }
    }
  }

  [[nodiscard]] static Terms terms_of(std::vector<std::string> strong) {
    Terms terms;
    std::sort(strong.begin(), strong.end());
    terms.strong = std::move(strong);
    return terms;
  }

  /// A share of a whole, or a margin: a row that prints the ratio itself, else part / whole in the same statement.
  void ratio(std::uint32_t i, Link& link, Wanted const& wanted, PeriodChoice const& own) {
    Figure const& one = figure(i);
    Wanted printed = wanted;
    printed.units = {RowUnit::percent};
    Wanted part = wanted;
    part.units = {RowUnit::amount, RowUnit::shares, RowUnit::count};
    Wanted whole = part;
    std::vector<Wanted> parts;
    if (one.whole) {
      Subject const& of = assertion(i).wholes[*one.whole];
      whole.terms = reader_.read(subject_text(of));
      if (of.basis != Basis::unspecified) whole.basis = of.basis;
      printed.terms = joined(wanted.terms, whole.terms);
      parts = {part};
    } else {
      // The gross margin is gross profit (which some call gross margin) over revenue; the operating margin is operating income over revenue.
      whole.terms = terms_of({"revenu"});
      std::vector<std::string> rest = wanted.terms.strong;
      std::erase(rest, "margin");
      parts = {part, part};
      rest.push_back("incom");
      parts[1].terms = terms_of(rest);
    }
    for (RowCandidate const& row : rows_for(printed).fit)
      for (std::uint32_t const column : columns_for(row, own, wanted.basis)) {
        CellReference const cell{row.statement, row.row, column};
        link.candidates.push_back({DerivationKind::level, {cell}, describe(cell), row.score + 20});
      }
    std::vector<RowCandidate> part_rows;
    std::vector<RowCandidate> whole_rows;
    if (!one.whole && is_tax_rate(wanted.terms)) {
      tax_rate_rows(part_rows, whole_rows);
    } else {
      whole_rows = rows_for(whole).fit;
      for (Wanted const& candidate : parts)
        for (RowCandidate const& row : rows_for(candidate).fit) part_rows.push_back(row);
    }
    for (RowCandidate const& row : part_rows)
      for (RowCandidate const& of : whole_rows) {
        if (of.statement != row.statement || of.row == row.row || row.loose || of.loose) continue;
        bool const rest = !one.whole && row_terms_[of.statement][of.row].label.has("net") && is_tax_rate(wanted.terms);
        for (std::uint32_t const column : columns_for(row, own, wanted.basis)) {
          if (!in_.statements[of.statement].printed(of.row, column)) continue;
          Derivation derivation;
          derivation.kind = rest ? DerivationKind::part_of_sum : DerivationKind::ratio;
          derivation.cells = {{row.statement, row.row, column}, {of.statement, of.row, column}};
          derivation.why = describe(derivation.cells[0]) + (rest ? " beside " : " as a part of ") + describe(derivation.cells[1]);
          derivation.score = std::min(row.score, of.score);
          link.candidates.push_back(std::move(derivation));
        }
      }
    settle(i, link, own);
    if (link.candidates.empty()) {
      bool const known = one.whole && !whole_rows.empty() && !part_rows.empty();
      return give_up(link, known ? Reason::no_period : Reason::not_tabulated, "no rows for '" + subject_text(assertion(i).subject) + "' and its whole in one table and period");
    }
    if (under_segment(i, link)) {
      link.candidates.clear();
      give_up(link, Reason::ambiguous, "the section is about '" + std::string(heading_text(i)) + "', the row about the company");
    }
  }

  static void give_up(Link& link, Reason reason, std::string missing) {
    link.reason = reason;
    link.missing = std::move(missing);
    link.sure = false;
  }

  [[nodiscard]] static std::string missing_period(PeriodChoice const& period) {
    if (period.lasting) return "no column for " + to_string(*period.lasting);
    return "the sentence names no period that could be settled";
  }

  void level(std::uint32_t i, Link& link, Wanted const& wanted, Rows const& rows, PeriodChoice const& own) {
    for (RowCandidate const& row : rows.fit)
      for (std::uint32_t const column : columns_for(row, own, wanted.basis)) {
        CellReference const cell{row.statement, row.row, column};
        link.candidates.push_back({DerivationKind::level, {cell}, describe(cell), row.score});
      }
    settle(i, link, own);
    if (any_loose(rows)) link.sure = false;
  }

  [[nodiscard]] static bool any_loose(Rows const& rows) {
    return std::any_of(rows.fit.begin(), rows.fit.end(), [](RowCandidate const& row) { return row.loose; }) &&
           std::none_of(rows.fit.begin(), rows.fit.end(), [](RowCandidate const& row) { return !row.loose; });
  }

  void change(std::uint32_t i, Link& link, Wanted const& wanted, Rows const& rows, PeriodChoice const& own) {
    Figure const& one = figure(i);
    PeriodChoice const start = start_period(i, own);
    link.baseline = start.lasting;
    bool start_open = false;
    for (RowCandidate const& row : rows.fit)
      for (std::uint32_t const column : columns_for(row, own, wanted.basis)) {
        std::vector<std::uint32_t> starts;
        if (start.lasting || start.instant) {
          starts = columns_for(row, start, wanted.basis);
        } else {
          starts = other_columns(row, column, wanted.basis);
          // A balance may have moved since any earlier one.
          bool const balance = in_.statements[row.statement].columns[column].period->months == 0;
          if (balance) start_open = true;
          if (starts.size() > 1) {
            start_open = true;
            auto const& here = in_.statements[row.statement].columns[column].period;
            std::vector<std::uint32_t> year_earlier;
            for (std::uint32_t const c : starts) {
              Period const earlier{add_months(here->end, -12), here->months, 10};
              if (same_period(earlier, *in_.statements[row.statement].columns[c].period)) year_earlier.push_back(c);
            }
            starts = year_earlier;
          }
        }
        for (std::uint32_t const from : starts) {
          if (from == column) continue;
          Derivation derivation;
          derivation.kind = kind_of(one.role);
          derivation.cells = {{row.statement, row.row, column}, {row.statement, row.row, from}};
          derivation.why = describe(derivation.cells[0]) + " against " + to_string(*in_.statements[row.statement].columns[from].period);
          derivation.score = row.score;
          link.candidates.push_back(std::move(derivation));
          printed_changes(link, row, column, *in_.statements[row.statement].columns[from].period, wanted.basis, one);
        }
        // The period compared with may be printed nowhere else.
        auto const& asked = start.for_column(in_.statements[row.statement].columns[column]);
        if (starts.empty() && asked) printed_changes(link, row, column, *asked, wanted.basis, one);
      }
    settle(i, link, own);
    if (start_open || is_effect(i, wanted) || any_loose(rows)) link.sure = false;
  }

  /// "Currency effects decreased our revenues by one percentage point", "earnings were lowered by $0.02": what something
  /// did to a row, not how the row moved between two periods.
  [[nodiscard]] bool is_effect(std::uint32_t i, Wanted const& wanted) const {
    Figure const& one = figure(i);
    if (one.role == Role::point_change && !wanted.terms.margin) return true;
    std::string_view const word = in_.document.view(one.direction_span);
    bool const past = word.size() > 2 && word.substr(word.size() - 2) == "ed";
    std::string_view const behind = std::string_view(in_.document.text).substr(one.quantity.span.end, 12);
    bool const cause_behind = behind.substr(0, 8) == " because" || behind.substr(0, 7) == " due to";
    if (cause_behind && !one.baseline && assertion(i).figures.size() == 1) return true;
    return word == "lowered" || (past && one.direction_span.begin < assertion(i).subject.span.begin);
  }

  /// Columns that print the change itself come before recomputation.
  void printed_changes(Link& link, RowCandidate const& row, std::uint32_t current, Period const& start, Basis basis, Figure const& one) const {
    ColumnKind const kind = one.role == Role::percent_change ? ColumnKind::percent_change : ColumnKind::change;
    if (one.role != Role::percent_change && one.role != Role::change) return;
    Statement const& statement = in_.statements[row.statement];
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
      Column const& column = statement.columns[c];
      if (column.kind != kind || !statement.printed(row.row, c) || !column.period || !column.baseline) continue;
      if (!same_period(*column.period, *statement.columns[current].period) || !basis_fits(basis, column.basis)) continue;
      if (!same_period(start, *column.baseline)) continue;
      CellReference const cell{row.statement, row.row, c};
      link.candidates.push_back({DerivationKind::printed_change, {cell}, describe(cell) + " (printed change)", row.score});
    }
  }

  [[nodiscard]] static DerivationKind kind_of(Role role) noexcept {
    switch (role) {
      case Role::percent_change: return DerivationKind::relative_change;
      case Role::point_change: return DerivationKind::point_difference;
      case Role::multiple: return DerivationKind::multiple;
      default: return DerivationKind::difference;
    }
  }

  /// Keeps the best candidates, puts the most telling first, and says whether the link is sure.
  void settle(std::uint32_t i, Link& link, PeriodChoice const& own) {
    if (link.candidates.empty()) return;
    int best = 0;
    for (Derivation const& one : link.candidates) best = std::max(best, one.score);
    // Rows of primary statements win by less than anything that the words tell apart.
    constexpr int telling = 10;
    std::erase_if(link.candidates, [&](Derivation const& one) { return one.score < best - telling; });
    std::stable_sort(link.candidates.begin(), link.candidates.end(), [](Derivation const& a, Derivation const& b) { return a.score > b.score; });
    link.sure = agree_by_dilution(link.candidates) && !(own.assumed && several_lengths(link)) && scale_known(i, link);
    if (!agree(link.candidates)) prefer_by_value(i, link);
  }

  /// Amounts of a statement whose scale nobody says can't contradict; ratios of its cells can.
  [[nodiscard]] bool scale_known(std::uint32_t i, Link const& link) const {
    Role const role = figure(i).role;
    if (role == Role::percent_change || role == Role::multiple || role == Role::share) return true;
    CellReference const cell = link.candidates.front().cells.front();
    Statement const& statement = in_.statements[cell.statement];
    return statement.scale_stated || statement.rows[cell.row].unit != RowUnit::amount;
  }

  /// All candidates of a kind print the same numbers.
  [[nodiscard]] bool agree(std::vector<Derivation> const& candidates) const {
    for (Derivation const& one : candidates) {
      if (one.kind == DerivationKind::printed_change) continue;
      for (Derivation const& other : candidates) {
        if (other.kind != one.kind) continue;
        for (std::size_t c = 0; c < one.cells.size(); ++c)
          if (!(Rational(value_of(one.cells[c])).magnitude() == Rational(value_of(other.cells[c])).magnitude())) return false;
      }
    }
    return true;
  }

  /// Candidates that differ by nothing but basic and diluted: a claim that names neither is one of the two, and wrong
  /// where both say so.
  [[nodiscard]] bool agree_by_dilution(std::vector<Derivation> const& candidates) const {
    for (Dilution const dilution : {Dilution::unspecified, Dilution::basic, Dilution::diluted, Dilution::basic_and_diluted}) {
      std::vector<Derivation> alike;
      for (Derivation const& one : candidates) {
        CellReference const cell = one.cells.front();
        if (in_.statements[cell.statement].rows[cell.row].dilution == dilution) alike.push_back(one);
      }
      if (!agree(alike)) return false;
    }
    return true;
  }

  [[nodiscard]] Decimal value_of(CellReference cell) const { return in_.statements[cell.statement].value(cell.row, cell.column); }
  [[nodiscard]] Decimal ulp_of(CellReference cell) const { return in_.statements[cell.statement].ulp(cell.row, cell.column); }

  /// The statement has columns of several lengths that end with the period assumed.
  [[nodiscard]] bool several_lengths(Link const& link) const {
    CellReference const cell = link.candidates.front().cells.front();
    Statement const& statement = in_.statements[cell.statement];
    auto const& here = statement.columns[cell.column].period;
    for (Column const& column : statement.columns)
      if (here && column.period && column.kind == ColumnKind::amount && column.period->months != here->months) return true;
    return false;
  }

  /// Equally good candidates that print different numbers: the one that fits the claim comes first, and the link says so.
  void prefer_by_value(std::uint32_t i, Link& link) const {
    Figure const& one = figure(i);
    if (one.role != Role::level && one.role != Role::prior_level) return;
    Quantity claim = one.quantity;
    claim.value = claim.value.magnitude();
    Interval const claimed = claim_interval(claim);
    auto const rounds = [&](Derivation const& candidate) {
      return candidate.kind == DerivationKind::level && claimed.contains(Rational(value_of(candidate.cells.front()).magnitude()));
    };
    auto const fits_within = [&](Derivation const& candidate) {
      CellReference const cell = candidate.cells.front();
      return candidate.kind == DerivationKind::level && meets(claimed, rounding_interval(value_of(cell).magnitude(), ulp_of(cell)));
    };
    auto fits = std::find_if(link.candidates.begin(), link.candidates.end(), rounds);
    if (fits == link.candidates.end()) fits = std::find_if(link.candidates.begin(), link.candidates.end(), fits_within);
    if (fits == link.candidates.end()) return;
    std::rotate(link.candidates.begin(), fits, fits + 1);
    link.by_value = true;
  }

  // ---- sections -----------------------------------------------------------------------------------------------

  [[nodiscard]] std::string_view heading_text(std::uint32_t i) const {
    auto const heading = headings_[in_.figures[i].passage];
    if (!heading) return {};
    return in_.document.view(in_.document.passages[*heading].text);
  }

  /// "Fourth Quarter 2022 Summary": what stands under such a heading is about that period.
  [[nodiscard]] std::optional<Period> heading_period(std::uint32_t i) const {
    std::string_view const text = heading_text(i);
    if (text.empty()) return std::nullopt;
    std::vector<PeriodReference> const periods = parse_heading(text).periods;
    if (periods.size() != 1 || relative(periods.front())) return std::nullopt;
    bool const lasting = periods.front().length != Length::instant && periods.front().day == 0;
    if (!lasting) return std::nullopt;
    return resolve(periods.front(), in_.focus, in_.calendar);
  }

  /// A heading above all text, or one that announces results, is the document's own.
  [[nodiscard]] bool is_title(std::uint32_t i, Terms const& terms) const {
    if (terms.has("report") || terms.has("announc")) return true;
    auto const heading = headings_[in_.figures[i].passage];
    for (std::uint32_t p = 0; heading && p < *heading; ++p)
      if (in_.document.passages[p].kind != PassageKind::heading) return false;
    return true;
  }

  /// True where the section's heading names something that the row does not, and the measure is one of those that are
  /// reported by segment.
  [[nodiscard]] bool under_segment(std::uint32_t i, Link const& link) const {
    std::string_view const text = heading_text(i);
    // A headline that states figures is about the company.
    if (text.empty() || text.size() > 60 || text.find_first_of("0123456789") != std::string_view::npos) return false;
    Terms const heading = reader_.read(text);
    if (heading.strong.size() > 4 || is_title(i, heading)) return false;
    CellReference const cell = link.candidates.front().cells.front();
    RowTerms const& row = row_terms_[cell.statement][cell.row];
    bool const measured_by_segment = std::all_of(row.label.strong.begin(), row.label.strong.end(), [](std::string const& term) {
      return std::find(std::begin(segment_measures), std::end(segment_measures), term) != std::end(segment_measures);
    });
    if (!measured_by_segment) return false;
    for (std::string const& term : heading.strong) {
      bool const plain = std::find(std::begin(plain_headings), std::end(plain_headings), term) != std::end(plain_headings);
      bool const numeric = term.find_first_of("0123456789") != std::string::npos;
      if (!plain && !numeric && !row.label.has(term) && !row.path.has(term)) return true;
    }
    return false;
  }

  LinkInput const& in_;
  TermReader reader_;
  std::vector<std::optional<std::uint32_t>> headings_;
  std::vector<std::string> tickers_;
  std::vector<std::vector<RowTerms>> row_terms_;
  std::vector<bool> primary_;
  std::vector<bool> averages_;
  std::vector<bool> outlook_;
  std::vector<Link> links_;
  std::optional<Period> passage_focus_;
};

}  // namespace

std::vector<Link> link_figures(LinkInput const& input) { return Linker(input).run(); }

}  // namespace tieout
