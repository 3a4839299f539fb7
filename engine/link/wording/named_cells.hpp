#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/wording/figure_wording.hpp"
#include "tieout/engine/link/wording/label_wording.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tieout {

// Among so few numbers that of three digits stands by chance as seldom as one of four in a whole report.
inline constexpr std::size_t few_cells = 100;
inline constexpr int told_by_few = 1;

/// Which other rows of the table may be named better than the cell's own.
enum class Rivals : std::uint8_t {
  none,
  all,
  slips,  ///< all, of a cell that is only near the figure
};

/// Which of some cells the words around a figure name.  Borrows what it is made from.
class NamedCells {
 public:
  /// `few`: the document prints no more numbers than few_cells.
  NamedCells(LinkInput const& input, TermReader const& reader, Sections const& sections, LabelWordings const& labels,
             bool few)
      : input_(input), reader_(reader), sections_(sections), labels_(labels), few_(few) {}

  /// The cells of the unit and period of figure `i` that its words name well enough for a number of so many digits.
  /// Linear in the cells, and in the rows of their tables.
  [[nodiscard]] std::vector<Derivation> named(std::uint32_t i, Link const& link, std::vector<CellReference> cells,
                                              int digits, Rivals rivals) const;

 private:
  [[nodiscard]] bool says_respectively(std::uint32_t i) const;
  [[nodiscard]] std::optional<int> due_in(std::uint32_t i, Link const& link) const;
  [[nodiscard]] bool of_other_series(std::uint32_t i, CellReference cell) const;
  [[nodiscard]] bool named_by_next(std::uint32_t i, FigureWording const& own, Naming const& naming,
                                   CellReference cell) const;
  [[nodiscard]] bool in_own_period(Link const& link, CellReference cell) const;
  [[nodiscard]] bool prints_exactly(CellReference cell, Figure const& figure) const;
  [[nodiscard]] bool named_better(FigureWording const& wording, Figure const& figure, Link const& link,
                                  CellReference cell, Naming const& naming) const;

  LinkInput const& input_;
  TermReader const& reader_;
  Sections const& sections_;
  LabelWordings const& labels_;
  bool few_;
};

}  // namespace tieout
