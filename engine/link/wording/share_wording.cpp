#include "tieout/engine/link/wording/share_wording.hpp"

#include "tieout/engine/context/issuer.hpp"
#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/figure_kind.hpp"
#include "tieout/engine/link/indirect/sum_over.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/wanted.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

// What a sentence calls the whole that its table adds up: "39% of the expense".
constexpr std::string_view plain_wholes[] = {"expens", "cost", "amount", "charg", "total", "obligat", "sum"};

// Larger tables hold too many pairs that give a percentage of two digits.
constexpr std::size_t most_rows = 60;

/// What the figure is a share of, as the sentence says it.
[[nodiscard]] std::optional<Terms> whole_said(LinkInput const& input, TermReader const& reader, std::uint32_t i) {
  Assertion const& claim = input.assertion(i);
  Figure const& figure = input.figure(i);
  if (claim.wholes.empty()) return std::nullopt;
  Subject const& whole = claim.wholes[figure.whole ? *figure.whole : 0];
  return reader.read(measure_text(whole, input.document, Issuer{}));
}

/// The cell of the amount that stands in front of the figure in its sentence.
[[nodiscard]] std::optional<CellReference> amount_before(LinkInput const& input, std::vector<Link> const& links,
                                                         std::uint32_t i) {
  if (i == 0 || input.figures[i - 1].passage != input.figures[i].passage) return std::nullopt;
  Figure const& before = input.figure(i - 1);
  constexpr std::uint32_t reach = 120;
  Span const own = input.figure(i).quantity.span;
  bool const near_by = before.quantity.span.end <= own.begin && own.begin - before.quantity.span.end <= reach &&
                       in_one_sentence(input.document, before.quantity.span, own);
  if (!near_by || before.quantity.unit != Unit::currency || links[i - 1].candidates.empty()) return std::nullopt;
  Derivation const& linked = links[i - 1].candidates.front();
  bool const amount = is_level(before) || before.role == Role::mention;
  if (linked.kind != DerivationKind::level || !amount) return std::nullopt;
  return linked.cells.front();
}

class ShareReader {
 public:
  ShareReader(LinkInput const& input, LabelWordings const& labels, TermReader const& reader,
              FigureWording const& wording, std::vector<Link> const& links, std::uint32_t i)
      : input_(input), labels_(labels), reader_(reader), wording_(wording), links_(links), i_(i) {}

  [[nodiscard]] std::vector<Derivation> read() {
    std::optional<Terms> const whole = whole_said(input_, reader_, i_);
    if (!whole) return {};
    whole_ = *whole;
    if (auto const part = amount_before(input_, links_, i_)) {
      take_printed(*part);
      if (found_.empty()) take_wholes(*part);
      return std::move(found_);
    }
    for (std::uint32_t s = 0; s < input_.statements.size(); ++s) {
      Statement const& statement = input_.statements[s];
      if (statement.rows.size() > most_rows || statement.of_labels) continue;
      for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
        if (!labels_.touches(wording_, {s, r, 0})) continue;
        for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
          if (is_part({s, r, c})) take_wholes({s, r, c});
      }
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool is_amount(CellReference cell) const {
    Statement const& statement = input_.statements[cell.statement];
    return statement.columns[cell.column].kind == ColumnKind::amount && statement.printed(cell.row, cell.column) &&
           statement.cell(cell.row, cell.column).unit == RowUnit::amount;
  }

  [[nodiscard]] bool is_part(CellReference cell) const {
    constexpr int well = 60;
    Statement const& statement = input_.statements[cell.statement];
    if (!is_amount(cell) || statement.rows[cell.row].total) return false;
    if (!labels_.period_fits(input_.figure(i_), links_[i_].period, cell)) return false;
    if (!labels_.subject_allows(input_.assertion(i_).subject, wording_.subject, cell)) return false;
    Naming const naming = labels_.naming(wording_, cell);
    return naming.share_beside >= well && naming.words_beside > 0 && !labels_.other_column_named(wording_, cell);
  }

  /// The label says what the figure is a share of, and nothing more.
  [[nodiscard]] bool is_whole_by_name(Statement const& statement, std::uint32_t row) const {
    Terms const label = reader_.read(statement.rows[row].label);
    return !label.vacant() && !whole_.vacant() && lacking(label, whole_).empty() && lacking(whole_, label).empty();
  }

  /// The row adds the part up, and the words do not say another whole.
  [[nodiscard]] bool is_whole_by_sum(Statement const& statement, std::uint32_t row, std::uint32_t part) const {
    if (!is_sum_over(statement, row, part)) return false;
    Terms const said = joined(reader_.read(statement.rows[row].label), reader_.read(statement.caption));
    std::vector<std::string> const left = lacking(whole_, said);
    return std::all_of(left.begin(), left.end(), [](auto const& term) { return contains(plain_wholes, term); });
  }

  void take_wholes(CellReference part) {
    Statement const& statement = input_.statements[part.statement];
    for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
      CellReference const whole{part.statement, r, part.column};
      if (r == part.row || !is_amount(whole) || statement.rows[r].basis != statement.rows[part.row].basis) continue;
      if (!is_whole_by_name(statement, r) && !is_whole_by_sum(statement, r, part.row)) continue;
      if (!rounds_to(part, whole)) continue;
      found_.push_back({DerivationKind::ratio,
                        {part, whole},
                        describe(statement, part.row, part.column) + " as a part of " +
                            describe(statement, r, part.column) + ", by the words of the sentence",
                        0});
    }
  }

  /// "$88 million, or 26% of net sales": the percentage beside the amount.
  void take_printed(CellReference part) {
    Statement const& statement = input_.statements[part.statement];
    auto const& period = statement.columns[part.column].period;
    Quantity plain = input_.figure(i_).quantity;
    plain.hedge = Hedge::none;
    for (std::uint32_t c = part.column + 1; c < statement.columns.size(); ++c) {
      Column const& column = statement.columns[c];
      if (column.kind == ColumnKind::amount && column.period != period) break;
      if (column.kind != ColumnKind::percent_of_total || !statement.printed(part.row, c) || column.period != period)
        continue;
      if (!claim_interval(plain).contains(Rational(statement.value(part.row, c)).magnitude())) continue;
      found_.push_back({DerivationKind::level,
                        {{part.statement, part.row, c}},
                        describe(statement, part.row, c) + ", beside the amount",
                        0});
      return;
    }
  }

  [[nodiscard]] bool rounds_to(CellReference part, CellReference whole) const {
    Statement const& statement = input_.statements[part.statement];
    Rational const of = Rational(statement.value(whole.row, whole.column)).magnitude();
    if (of.is_zero()) return false;
    constexpr int hundred = 100;
    Rational const share = Rational(statement.value(part.row, part.column)).magnitude() * Rational(hundred) / of;
    Quantity plain = input_.figure(i_).quantity;
    plain.hedge = Hedge::none;
    return claim_interval(plain).contains(share);
  }

  LinkInput const& input_;
  LabelWordings const& labels_;
  TermReader const& reader_;
  FigureWording const& wording_;
  std::vector<Link> const& links_;
  std::uint32_t i_;
  Terms whole_;
  std::vector<Derivation> found_;
};

}  // namespace

bool says_share(LinkInput const& input, std::uint32_t i) {
  Figure const& figure = input.figure(i);
  Hedge const hedge = figure.quantity.hedge;
  bool const plain = hedge == Hedge::none || hedge == Hedge::about;
  if (figure.quantity.unit != Unit::percent || !plain || input.assertion(i).wholes.empty()) return false;
  return figure.role == Role::share || figure.role == Role::prior_level;
}

std::vector<Derivation> shares_by_wording(LinkInput const& input, LabelWordings const& labels, TermReader const& reader,
                                          FigureWording const& wording, std::vector<Link> const& links,
                                          std::uint32_t i) {
  std::vector<Derivation> found = ShareReader(input, labels, reader, wording, links, i).read();
  auto const same_labels = [&](Derivation const& one) {
    auto const label = [&](Derivation const& of) {
      CellReference const cell = of.cells.front();
      return input.statements[cell.statement].rows[cell.row].label;
    };
    return label(one) == label(found.front());
  };
  if (!std::all_of(found.begin(), found.end(), same_labels)) found.clear();
  return found;
}

}  // namespace tieout
