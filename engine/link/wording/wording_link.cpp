#include "tieout/engine/link/wording/wording_link.hpp"

#include "tieout/engine/exact/digit_slips.hpp"
#include "tieout/engine/exact/interval.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/settle.hpp"
#include "tieout/engine/link/subject/row_initials.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/wording/all_of_subject.hpp"
#include "tieout/engine/link/wording/both_parts.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"
#include "tieout/engine/link/wording/change_beside.hpp"
#include "tieout/engine/link/wording/change_wording.hpp"
#include "tieout/engine/link/wording/figure_wording.hpp"
#include "tieout/engine/link/wording/label_wording.hpp"
#include "tieout/engine/link/wording/named_cells.hpp"
#include "tieout/engine/link/wording/share_wording.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] bool open_to_wording(Link const& link) noexcept {
  return link.candidates.empty() && (link.reason == Reason::not_tabulated || link.reason == Reason::method_not_stated ||
                                     link.reason == Reason::hypothetical || link.reason == Reason::forward_looking ||
                                     link.reason == Reason::basis_mismatch || link.reason == Reason::no_period);
}

[[nodiscard]] bool may_be_level(Figure const& figure) noexcept {
  bool const role = figure.role == Role::level || figure.role == Role::prior_level || figure.role == Role::mention;
  bool const counted = figure.quantity.unit == Unit::currency || figure.quantity.unit == Unit::shares ||
                       figure.quantity.unit == Unit::per_share || figure.quantity.unit == Unit::count ||
                       figure.quantity.unit == Unit::percent || figure.quantity.unit == Unit::number;
  Hedge const hedge = figure.quantity.hedge;
  return role && counted && (hedge == Hedge::none || hedge == Hedge::about);
}

// Of all numbers of five digits one in two thousand is a slip away from a given one, of six one in sixteen thousand.
constexpr int too_many_for_chance = 5;
constexpr int named_like_three_digits = 3;

/// A number that is one digit, or two exchanged ones, away from the figure.
[[nodiscard]] bool one_slip_makes(Quantity const& figure, Rational const& size) {
  std::vector<std::int64_t> const slips = digit_slips(figure.value.magnitude().mantissa);
  return std::any_of(slips.begin(), slips.end(), [&](std::int64_t mantissa) {
    return Rational(Decimal{mantissa, figure.value.exponent}) == size;
  });
}

class WordingLinker {
 public:
  explicit WordingLinker(LinkInput const& input)
      : input_(input),
        reader_(abbreviations_of(input.document, input.statements)),
        sections_(input.document),
        labels_(input, reader_),
        cells_(input.statements),
        few_(cells_.size() <= few_cells),
        named_cells_(input, reader_, sections_, labels_, few_),
        both_parts_(input, reader_, sections_, labels_) {}

  void link(std::uint32_t i, Link& link) const {
    Quantity plain = input_.figure(i).quantity;  // a cell that is chosen by value must be what the figure rounds
    plain.hedge = Hedge::none;
    std::vector<CellReference> const cells = cells_.fitting(plain);
    int const digits = significant_digits(plain);
    // Two rows hardly ever print the same long number.
    Rivals const beside = digits >= too_many_for_chance ? Rivals::none : Rivals::all;
    std::vector<Derivation> found = named_cells_.named(i, link, cells, digits, beside);
    link.by_value = !found.empty();
    // A long number that no cell prints, and one slip away from it the cell that the sentence names.
    if (cells.empty() && digits >= too_many_for_chance) {
      int const as_if = digits > too_many_for_chance ? digits : named_like_three_digits;
      found = named_cells_.named(i, link, cells_.one_slip_away(plain), as_if, Rivals::slips);
      bool const sum = std::any_of(found.begin(), found.end(),
                                   [&](Derivation const& one) { return prints_difference(one.cells.front(), plain); });
      link.sure = !found.empty() && !sum && agree(found, input_.statements);
      if (!link.sure) found.clear();
    }
    if (cells.empty() && digits + 1 == too_many_for_chance && input_.figure(i).period) {
      found = named_in_full(i, link, plain);
      link.sure = !found.empty() && agree(found, input_.statements);
      if (!link.sure) found.clear();
    }
    if (found.empty() && cells.empty()) {
      found = thousandth(i, link, plain);
      link.sure = !found.empty() && agree(found, input_.statements);
      if (!link.sure) found.clear();
    }
    if (found.empty()) {
      found = whole_row(i, link);
      link.sure = !found.empty();
    }
    if (found.empty()) {
      found =
          both_parts_.named(i, link, plain, [&](Rational const& sum) { return claim_interval(plain).contains(sum); });
      link.by_value = !found.empty();
    }
    if (found.empty() && cells.empty() && digits >= too_many_for_chance) {
      std::optional<Rational> first;
      bool same = true;
      found = both_parts_.named(i, link, plain, [&](Rational const& sum) {
        if (!one_slip_makes(plain, sum)) return false;
        same = same && (!first || *first == sum);
        first = sum;
        return true;
      });
      link.sure = !found.empty() && same;
      if (!link.sure) found.clear();
    }
    if (found.empty()) return;
    std::stable_sort(found.begin(), found.end(),
                     [](Derivation const& a, Derivation const& b) { return a.score > b.score; });
    link.candidates = std::move(found);
    link.reason = Reason::none;
    link.missing.clear();
  }

  /// Gives a change the row that its words name.
  void link_change(std::uint32_t i, Link& link) const {
    bool const reported = link.reason == Reason::not_tabulated || link.reason == Reason::method_not_stated ||
                          link.reason == Reason::no_period;
    if (!reported) return;
    int const digits = significant_digits(input_.figure(i).quantity) + (few_ ? told_by_few : 0);
    FigureWording const wording = wording_of(input_, sections_, reader_, i);
    std::vector<Derivation> found = changes_by_wording(input_, labels_, wording, link, i, digits);
    if (found.empty()) return;
    link.candidates = std::move(found);
    link.by_value = true;
    link.reason = Reason::none;
    link.missing.clear();
  }

  /// Gives a share the part and the whole that its words name.
  void link_share(std::uint32_t i, std::vector<Link>& links) const {
    Link& link = links[i];
    bool const reported = link.reason == Reason::not_tabulated || link.reason == Reason::method_not_stated ||
                          link.reason == Reason::no_period;
    if (!reported) return;
    FigureWording const wording = wording_of(input_, sections_, reader_, i);
    link.candidates = shares_by_wording(input_, labels_, reader_, wording, links, i);
    if (link.candidates.empty()) return;
    link.by_value = true;
    link.reason = Reason::none;
    link.missing.clear();
  }

 private:
  /// The cells one slip away from a figure whose whole label stands beside it.  Not those of which the last digit alone
  /// differs: rounding, or a small part left out, may do that.
  [[nodiscard]] std::vector<Derivation> named_in_full(std::uint32_t i, Link const& link, Quantity const& plain) const {
    std::vector<CellReference> cells = cells_.one_slip_away(plain);
    Rational const claimed = Rational(plain.value).magnitude();
    std::erase_if(cells, [&](CellReference cell) {
      Rational const size = Rational(input_.statements[cell.statement].value(cell.row, cell.column)).magnitude();
      return (size - claimed).magnitude() < Rational(plain.ulp) * 10;
    });
    if (cells.empty()) return {};
    std::vector<Derivation> found =
        named_cells_.named(i, link, std::move(cells), named_like_three_digits, Rivals::slips);
    FigureWording const wording = wording_of(input_, sections_, reader_, i);
    std::erase_if(found, [&](Derivation const& one) {
      Naming const naming = labels_.naming(wording, one.cells.front());
      return !naming.in_full || naming.share_beside < 100 || prints_difference(one.cells.front(), plain);
    });
    return found;
  }

  /// What the sentence names where "billion" is said for million, or "million" for thousand: by three digits, and the
  /// words that such a number asks for.
  [[nodiscard]] std::vector<Derivation> thousandth(std::uint32_t i, Link const& link, Quantity const& plain) const {
    constexpr int telling = 3;
    constexpr int thousandth_part = -3;
    int const digits = significant_digits(plain);
    // Of things other than shares tables print thousands without saying so.
    bool const scaled = plain.unit == Unit::currency || plain.unit == Unit::shares;
    if (!scaled || plain.ulp.exponent <= 0 || digits < telling) return {};
    Quantity meant = plain;
    meant.value = plain.value.scaled(thousandth_part);
    meant.ulp = plain.ulp.scaled(thousandth_part);
    std::vector<Derivation> found = named_cells_.named(i, link, cells_.fitting(meant), digits, Rivals::slips);
    if (found.empty())
      found =
          both_parts_.named(i, link, meant, [&](Rational const& sum) { return claim_interval(meant).contains(sum); });
    // Where no table says its scale, it is the table's that is read wrongly.
    std::erase_if(found,
                  [&](Derivation const& one) { return !input_.statements[one.cells.front().statement].scale_stated; });
    return found;
  }

  /// The cells of the row that the sentence says the figure is all of: "Restricted cash consists of a $85,000 pledge".
  /// None where they print several numbers in the figure's period.
  [[nodiscard]] std::vector<Derivation> whole_row(std::uint32_t i, Link const& link) const {
    std::vector<Derivation> found;
    auto const name = all_of_subject(input_, i);
    if (!name || input_.figure(i).quantity.unit != Unit::currency) return found;
    for (std::uint32_t s = 0; s < input_.statements.size(); ++s) {
      Statement const& statement = input_.statements[s];
      for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
        if (statement.of_labels || lower_case(statement.rows[r].label) != *name) continue;
        for (std::uint32_t c = 0; c < statement.columns.size(); ++c) {
          CellReference const cell{s, r, c};
          bool const fits = statement.printed(r, c) && statement.columns[c].kind == ColumnKind::amount &&
                            labels_.unit_fits(input_.figure(i), cell) &&
                            (!input_.figure(i).period || labels_.period_fits(input_.figure(i), link.period, cell));
          if (fits)
            found.push_back({DerivationKind::level, {cell}, describe(statement, r, c) + ", which it is all of", 0});
        }
      }
    }
    if (!agree(found, input_.statements)) found.clear();
    return found;
  }

  /// Another cell of the column prints what the figure and the cell differ by: the figure is a sum of the two.
  [[nodiscard]] bool prints_difference(CellReference cell, Quantity const& figure) const {
    Statement const& statement = input_.statements[cell.statement];
    auto const size = [&](std::uint32_t row) { return Rational(statement.value(row, cell.column)).magnitude(); };
    Rational const difference = (Rational(figure.value).magnitude() - size(cell.row)).magnitude();
    for (std::uint32_t row = 0; row < statement.rows.size(); ++row)
      if (statement.printed(row, cell.column) && size(row) == difference) return true;
    return false;
  }

  LinkInput const& input_;
  TermReader reader_;
  Sections sections_;
  LabelWordings labels_;
  CellsByValue cells_;
  bool few_;  // among so few numbers, one of as many digits tells more
  NamedCells named_cells_;
  BothParts both_parts_;
};

}  // namespace

void link_by_wording(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links) {
  std::optional<WordingLinker> linker;
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    if (settled[i] || !open_to_wording(links[i]) || !may_be_level(input.figure(i))) continue;
    if (!linker) linker.emplace(input);
    linker->link(i, links[i]);
  }
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    if (settled[i] || !open_to_wording(links[i]) || !says_share(input, i)) continue;
    if (!linker) linker.emplace(input);
    linker->link_share(i, links);
  }
  for (std::uint32_t i = 0; i < links.size(); ++i)
    if (!settled[i] && open_to_wording(links[i])) link_change_beside(input, links, i);
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    if (settled[i] || !open_to_wording(links[i]) || !says_change(input, i)) continue;
    if (!linker) linker.emplace(input);
    linker->link_change(i, links[i]);
  }
}

}  // namespace tieout
