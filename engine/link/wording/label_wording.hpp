#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/wording/figure_wording.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tieout {

/// How well the words around a figure name a cell.  Shares are of the row's own label, weighed by how rare its words
/// are, in percent; words are those of label, headings and column.
struct Naming {
  int share = 0;              ///< named anywhere: in full beside the figure, less the farther away
  int share_beside = 0;       ///< named beside the figure
  bool in_full = false;       ///< every word of the label is named somewhere, and it has several
  int words = 0;              ///< that stand in the figure's sentence
  int words_beside = 0;       ///< that stand beside it
  bool half_beside = false;   ///< as many words of the label as not stand beside the figure, "net" and "other" aside
  int share_of_column = 100;  ///< of the words of a column that is no period, named anywhere
};

/// The labels of a document's rows as words, and how rare each word is among them.  Borrows the input.
class LabelWordings {
 public:
  /// Linear in the rows.
  LabelWordings(LinkInput const& input, TermReader const& reader);

  /// How the words around a figure name the row of a cell.  Words beside the figure count in full, those of its
  /// sentence three quarters, those before it and above it one half.
  [[nodiscard]] Naming naming(FigureWording const& wording, CellReference cell) const;

  /// The sentence names another column of the table and period, and not the cell's: "electric revenues" are none of the
  /// column "Total" beside "Electric".
  [[nodiscard]] bool other_column_named(FigureWording const& wording, CellReference cell) const;

  /// The cell holds the kind of thing that the figure counts.
  [[nodiscard]] bool unit_fits(Figure const& figure, CellReference cell) const;

  /// The basis that the cell's row says, else its column.
  [[nodiscard]] Basis basis_of(CellReference cell) const noexcept;

  /// Nothing in the subject speaks against the row: an income is no expense, a net amount no gross one, and basis and
  /// dilution are those of the claim.
  [[nodiscard]] bool subject_allows(Subject const& subject, Terms const& measure, CellReference cell) const;

  /// The subject makes something narrower of the row, or another thing, by a word in front of the row's that neither
  /// the row, its headings nor its column say ("restricted cash" of "Cash"), or by one behind a word that names nothing
  /// ("revenue from discontinued operations"); "sales" are not "Cost of sales".  A word right behind the row's only
  /// says what it is ("local time sales" of "Local").
  [[nodiscard]] bool narrows(FigureWording const& wording, CellReference cell) const;

  /// A word of each heading over the row stands near the figure.
  [[nodiscard]] bool headings_said(FigureWording const& wording, CellReference cell) const;

  /// A word of the row's label or headings stands beside the figure, or the row has none: of others no words name it.
  [[nodiscard]] bool touches(FigureWording const& wording, CellReference cell) const;

  /// The row has no name of its own in a note: "Total", "Balance at December 31, 2013".
  [[nodiscard]] bool is_nameless(CellReference cell) const { return tables_[cell.statement].rows[cell.row].nameless; }

  /// The row or the column of the cell is of what falls due within a year: "Less than 1 year".
  [[nodiscard]] bool falls_due_within_year(CellReference cell) const;

  /// The row or the column of the cell is called by the year that the figure falls due in.
  [[nodiscard]] bool falls_due_in(int year, CellReference cell) const;

  /// The period of the cell's column is `period`, or a part of a year that no column is of; one that the row's label
  /// names may also hold it or be a part of it.  A cell without any fits all.
  [[nodiscard]] bool period_fits(Figure const& figure, std::optional<Period> const& period, CellReference cell) const;

 private:
  struct Label {
    Terms label;
    Terms path;
    std::vector<Period> periods;  // that the label itself names
    bool nameless = false;        // "Total", "Balance at end of year": called by what the table is of
  };
  struct Table {
    std::vector<Label> rows;
    std::vector<Terms> columns;
    Terms caption;  // what the table is said to be of
    Terms introduction;
    bool plain = false;  // of numbers of things: no money, and no scale
  };
  /// What the row of a cell is called: where its label has no words, what its heading, column or caption says.
  [[nodiscard]] Terms const& name_of(CellReference cell) const;
  /// The words say what the table of a nameless row is of.
  [[nodiscard]] bool says_table(FigureWording const& wording, CellReference cell) const;
  [[nodiscard]] int weight_of(std::string const& term) const;

  LinkInput const& input_;
  std::vector<Table> tables_;
  std::vector<Period> column_periods_;  // without repetition
  std::unordered_map<std::string, std::uint32_t> rows_with_;
  std::uint32_t rows_ = 0;
};

}  // namespace tieout
