#include "tieout/engine/gold/printed_rows.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {

namespace {

/// Where a statement's figure stands, and in which of its rows.
struct Figured {
  std::uint32_t text = 0;  ///< offset in Document::text
  std::uint32_t statement = 0;
  std::uint32_t row = 0;
};

[[nodiscard]] std::vector<Figured> figures_of(std::vector<Statement> const& statements) {
  std::vector<Figured> figures;
  for (std::uint32_t s = 0; s < statements.size(); ++s) {
    Statement const& statement = statements[s];
    for (std::uint32_t row = 0; row < statement.rows.size(); ++row) {
      for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
        if (statement.printed(row, column)) figures.push_back({statement.cell(row, column).text.begin, s, row});
      }
    }
  }
  std::sort(figures.begin(), figures.end(), [](Figured const& a, Figured const& b) { return a.text < b.text; });
  return figures;
}

[[nodiscard]] bool has_letter(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(), [](char c) {
    auto const byte = static_cast<unsigned char>(c);
    return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
  });
}

/// One printed row: cells of a grid that begin in the same line of it.
class PrintedRow {
 public:
  PrintedRow(Case const& subject, std::vector<Figured> const& figures) : subject_(subject), figures_(figures) {}

  void add(GridCell const& cell) {
    if (cell.text.empty()) return;
    source_ = covering(source_, subject_.document.source_of(cell.text));
    std::string_view const text = subject_.document.view(cell.text);
    if (!begun_ && has_letter(text)) leading_ = text;
    begun_ = true;
    auto const below = [](Figured const& figure, std::uint32_t at) { return figure.text < at; };
    auto at = std::lower_bound(figures_.begin(), figures_.end(), cell.text.begin, below);
    for (; at != figures_.end() && at->text < cell.text.end; ++at) meet(*at);
  }

  [[nodiscard]] bool empty() const noexcept { return source_.empty(); }

  [[nodiscard]] GoldRow take() const {
    std::string label(leading_);
    if (row_ != nullptr && !several_) label = row_->label;
    return {gold_place(subject_.document, source_), std::move(label)};
  }

 private:
  void meet(Figured const& figure) {
    // A table that was turned round has its statement's columns here.
    Row const* const row = &subject_.statements[figure.statement].rows[figure.row];
    several_ = several_ || (row_ != nullptr && row_ != row);
    row_ = row;
  }

  Case const& subject_;
  std::vector<Figured> const& figures_;
  Span source_;
  std::string_view leading_;
  Row const* row_ = nullptr;
  bool several_ = false;
  bool begun_ = false;
};

}  // namespace

std::vector<GoldRow> printed_rows(Case const& subject) {
  std::vector<Figured> const figures = figures_of(subject.statements);
  std::vector<GoldRow> rows;
  for (Grid const& grid : subject.document.grids) {
    auto cell = grid.cells.begin();
    while (cell != grid.cells.end()) {
      PrintedRow row(subject, figures);
      std::uint32_t const line = cell->row;
      for (; cell != grid.cells.end() && cell->row == line; ++cell) row.add(*cell);
      if (!row.empty()) rows.push_back(row.take());
    }
  }
  return rows;
}

std::optional<Span> row_around(std::vector<GoldRow> const& rows, GoldPlace place) noexcept {
  std::optional<Span> smallest;
  for (GoldRow const& row : rows) {
    Span const bytes = row.place.bytes;
    if (row.place.source != place.source || place.bytes.begin < bytes.begin || place.bytes.begin >= bytes.end) continue;
    if (!smallest || bytes.size() < smallest->size()) smallest = bytes;
  }
  return smallest;
}

}  // namespace tieout
