#include "tieout/engine/link/wording/change_wording.hpp"

#include "tieout/engine/link/change.hpp"
#include "tieout/engine/link/gives.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/other_row/numbered_name.hpp"
#include "tieout/engine/link/other_row/unit_rate.hpp"
#include "tieout/engine/link/period/label_periods.hpp"
#include "tieout/engine/link/period/period_choice.hpp"
#include "tieout/engine/link/period/start_period.hpp"
#include "tieout/engine/link/subject/other_currency.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

// Larger tables hold too many changes of two digits.
constexpr std::size_t most_rows = 60;

/// How well a row must be named for a change of so many digits.
[[nodiscard]] bool named_well_enough(Naming const& naming, int digits) noexcept {
  constexpr int few_digits = 2;
  constexpr int half = 50;
  constexpr int mostly = 60;
  constexpr int well = 75;
  if (digits < few_digits || naming.words_beside == 0) return false;
  if (digits > few_digits)
    return naming.in_full || naming.share_beside >= mostly || (naming.share_beside >= half && naming.words_beside > 1);
  return naming.share_beside >= well;
}

[[nodiscard]] bool in_amounts(Figure const& figure, Row const& row) noexcept {
  if (figure.role == Role::percent_change) return row.unit != RowUnit::percent && row.unit != RowUnit::basis_point;
  return figure.quantity.unit == Unit::currency && row.unit == RowUnit::amount;
}

/// Rows that lead from one amount to another, and hold no periods: "Change in gas margin, 2007 vs. 2006".
[[nodiscard]] bool is_bridge(Statement const& statement) noexcept {
  constexpr std::string_view cues[] = {"change", "variance", "compared", " vs"};
  auto const dated = [](Column const& column) { return column.period.has_value(); };
  bool const undated = std::none_of(statement.columns.begin(), statement.columns.end(), dated);
  auto const said = [&](std::string_view text) {
    return std::any_of(std::begin(cues), std::end(cues), [&](std::string_view cue) { return holds(text, cue); });
  };
  return said(statement.caption) && (undated || statement.columns.size() == 1);
}

/// Reads the ways in which a change may be what the words name; those that round to the figure.
class ChangeReader {
 public:
  ChangeReader(LinkInput const& input, LabelWordings const& labels, FigureWording const& wording, Link const& link,
               std::uint32_t i, int digits)
      : input_(input), labels_(labels), wording_(wording), link_(link), i_(i), digits_(digits) {}

  [[nodiscard]] std::vector<Derivation> read() {
    for (std::uint32_t s = 0; s < input_.statements.size(); ++s) {
      Statement const& statement = input_.statements[s];
      if (statement.rows.size() > most_rows || statement.of_labels) continue;
      if (in_other_currency(input_.assertion(i_), input_.figure(i_), statement)) continue;
      bool const bridge = is_bridge(statement);
      if (link_.reason == Reason::no_period && !bridge) continue;
      for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
        if (!may_mean(statement, r, s)) continue;
        bridge ? take_steps(s, r) : take_changes(s, r);
      }
      if (!bridge) take_balances(s);
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] Figure const& figure() const { return input_.figure(i_); }

  [[nodiscard]] bool may_mean(Statement const& statement, std::uint32_t r, std::uint32_t s) const {
    Row const& row = statement.rows[r];
    if (!labels_.touches(wording_, {s, r, 0}) || !in_amounts(figure(), row) || numbered_otherwise(input_, i_, row) ||
        rate_of_amount_row(input_, i_, statement, row))
      return false;
    CellReference const cell{s, r, 0};
    Naming const naming = labels_.naming(wording_, cell);
    return labels_.subject_allows(input_.assertion(i_).subject, wording_.subject, cell) &&
           !labels_.narrows(wording_, cell) && labels_.headings_said(wording_, cell) &&
           named_well_enough(naming, digits_) && !has_rival(statement, r, s, naming);
  }

  /// Another row of the table is named as well: "crane base revenue" beside "Crane revenue" and "Base revenue".
  [[nodiscard]] bool has_rival(Statement const& statement, std::uint32_t own, std::uint32_t s,
                               Naming const& naming) const {
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      if (r == own || !in_amounts(figure(), statement.rows[r])) continue;
      Naming const other = labels_.naming(wording_, {s, r, 0});
      if (other.share_beside >= naming.share_beside && other.words_beside >= naming.words_beside &&
          other.words_beside > 1)
        return true;
    }
    return false;
  }

  void keep(std::vector<Derivation> ways) {
    for (Derivation& one : ways)
      if (gives(one, figure(), input_.statements) && !of_unlike_lengths(one, input_.statements))
        found_.push_back(std::move(one));
  }

  void take_changes(std::uint32_t s, std::uint32_t r) {
    PeriodChoice const own = choice_of(link_.period);
    PeriodChoice const start = start_period(input_, i_, own);
    keep(changes(input_.statements, {{s, r, 0}}, figure().role, input_.assertion(i_).subject.basis, own, start)
             .candidates);
  }

  /// The row of a bridge is the change itself.
  void take_steps(std::uint32_t s, std::uint32_t r) {
    Statement const& statement = input_.statements[s];
    if (figure().role != Role::change) return;
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
      if (statement.printed(r, c) && statement.columns[c].kind == ColumnKind::amount)
        keep({{DerivationKind::printed_change, {{s, r, c}}, describe(statement, r, c), 0}});
  }

  /// "Goodwill increased $45 million in 2013", of rows "Balance at December 31, 2013" and "2012".
  void take_balances(std::uint32_t s) {
    Statement const& statement = input_.statements[s];
    constexpr int half = 50;
    struct Dated {
      std::uint32_t row;
      Period period;
    };
    std::vector<Dated> balances;
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      if (!in_amounts(figure(), statement.rows[r]) || !labels_.is_nameless({s, r, 0})) continue;
      std::vector<Period> const periods = label_periods(statement.rows[r].label, input_);
      if (periods.size() == 1) balances.push_back({r, periods.front()});
    }
    for (Dated const& to : balances)
      for (Dated const& from : balances)
        for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
          CellReference const cell{s, to.row, c};
          bool const printed = statement.printed(to.row, c) && statement.printed(from.row, c) &&
                               statement.columns[c].kind == ColumnKind::amount;
          if (!printed || !(from.period.end < to.period.end)) continue;
          if (link_.period && !(to.period.end == link_.period->end) && figure().period) continue;
          Naming const naming = labels_.naming(wording_, cell);
          if (naming.share_of_column < half || !named_well_enough(naming, digits_)) continue;
          if (labels_.other_column_named(wording_, cell)) continue;
          DerivationKind const kind =
              figure().role == Role::change ? DerivationKind::difference : DerivationKind::relative_change;
          keep({{kind,
                 {cell, {s, from.row, c}},
                 describe(statement, to.row, c) + " against " + describe(statement, from.row, c),
                 0}});
        }
  }

  LinkInput const& input_;
  LabelWordings const& labels_;
  FigureWording const& wording_;
  Link const& link_;
  std::uint32_t i_;
  int digits_;
  std::vector<Derivation> found_;
};

}  // namespace

bool says_change(LinkInput const& input, std::uint32_t i) {
  Figure const& figure = input.figure(i);
  Hedge const hedge = figure.quantity.hedge;
  bool const plain = hedge == Hedge::none || hedge == Hedge::about;
  return plain && (figure.role == Role::percent_change || figure.role == Role::change);
}

std::vector<Derivation> changes_by_wording(LinkInput const& input, LabelWordings const& labels,
                                           FigureWording const& wording, Link const& link, std::uint32_t i,
                                           int digits) {
  std::vector<Derivation> found = ChangeReader(input, labels, wording, link, i, digits).read();
  auto const same_label = [&](Derivation const& one) {
    auto const label = [&](Derivation const& of) {
      CellReference const cell = of.cells.front();
      return input.statements[cell.statement].rows[cell.row].label;
    };
    return label(one) == label(found.front());
  };
  if (!std::all_of(found.begin(), found.end(), same_label)) found.clear();
  for (Derivation& one : found) one.why += ", by the words of the sentence";
  return found;
}

}  // namespace tieout
