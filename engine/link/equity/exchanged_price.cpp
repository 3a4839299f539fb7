#include "tieout/engine/link/equity/exchanged_price.hpp"

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/equity/figure_sentence.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace tieout {
namespace {

/// The cells of one row of a table that print two numbers.
struct BothInRow {
  CellReference shares;
  CellReference price;
};

/// Finds numbers in rows, and inside of their labels.
class RowsWithBoth {
 public:
  explicit RowsWithBoth(LinkInput const& input) : input_(input) {}

  [[nodiscard]] std::optional<BothInRow> find(Rational const& shares, Rational const& price) const {
    for (std::uint32_t s = 0; s < input_.statements.size(); ++s) {
      Statement const& statement = input_.statements[s];
      if (statement.of_labels) continue;
      for (std::uint32_t r = 0; r < statement.rows.size(); ++r) {
        auto const counted = in_row(s, r, shares);
        if (!counted) continue;
        if (auto const priced = in_row(s, r, price)) return BothInRow{*counted, *priced};
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool prints(CellReference cell, Rational const& size) const {
    Statement const& statement = input_.statements[cell.statement];
    return statement.printed(cell.row, cell.column) &&
           Rational(statement.value(cell.row, cell.column)).magnitude() == size;
  }

  /// The cell of a row, or the figure inside of its label, that prints a number.
  [[nodiscard]] std::optional<CellReference> in_row(std::uint32_t s, std::uint32_t r, Rational const& size) const {
    Statement const& statement = input_.statements[s];
    for (std::uint32_t c = 0; c < statement.columns.size(); ++c)
      if (prints({s, r, c}, size)) return CellReference{s, r, c};
    Span const label = statement.rows[r].label_text;
    for (std::uint32_t l = 0; l < input_.statements.size(); ++l) {
      Statement const& labels = input_.statements[l];
      if (!labels.of_labels || !(labels.extent == statement.extent)) continue;
      for (std::uint32_t k = 0; k < labels.rows.size(); ++k) {
        Span const inside = labels.rows[k].label_text;
        bool const own = inside.begin >= label.begin && inside.end <= label.end;
        if (own && prints({l, k, 0}, size)) return CellReference{l, k, 0};
      }
    }
    return std::nullopt;
  }

  LinkInput const& input_;
};

void take(LinkInput const& input, Link& link, CellReference cell) {
  std::string const why = describe(input.statements[cell.statement], cell.row, cell.column);
  link.candidates = {{DerivationKind::level, {cell}, why + ", which prints both the other way round", 0}};
  link.sure = true;
  link.by_value = false;
  link.reason = Reason::none;
  link.missing.clear();
}

[[nodiscard]] bool is_level(Figure const& figure) noexcept {
  return figure.role == Role::level || figure.role == Role::prior_level || figure.role == Role::mention;
}

}  // namespace

void link_exchanged_prices(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links) {
  constexpr int fewest_digits = 2;
  Rational const thousand(1000);
  RowsWithBoth const rows(input);
  for (FigureSentence const& sentence : sentences_with(input, Unit::shares)) {
    for (std::size_t k = 0; k + 1 < sentence.figures.size(); ++k) {
      std::uint32_t const first = sentence.figures[k];
      std::uint32_t const second = sentence.figures[k + 1];
      Quantity const& count = input.figure(first).quantity;
      Quantity const& price = input.figure(second).quantity;
      bool const pair = count.unit == Unit::shares && price.unit == Unit::per_share;
      if (!pair || settled[first] || settled[second]) continue;
      if (!is_level(input.figure(first)) || !is_level(input.figure(second))) continue;
      Rational const said_shares = Rational(count.value).magnitude();
      Rational const said_price = Rational(price.value).magnitude();
      bool const absurd = said_shares < thousand && !said_shares.is_zero() && said_price >= thousand;
      if (!absurd || significant_digits(price) < fewest_digits) continue;
      auto const both = rows.find(said_price, said_shares);
      if (!both) continue;
      take(input, links[first], both->shares);
      take(input, links[second], both->price);
    }
  }
}

}  // namespace tieout
