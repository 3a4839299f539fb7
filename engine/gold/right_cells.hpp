#pragma once

#include "tieout/engine/gold/gold.hpp"

#include <string>
#include <vector>

namespace tieout {

/// The labels of a gold file's rows, by the bytes they stand at.
class RowWords {
 public:
  RowWords(Gold const& gold, Document const& document);

  /// The words of three letters and more, small and sorted, of the label of the smallest row around a byte of
  /// Document::source; none where no row is there.
  [[nodiscard]] std::vector<std::string> const& at(std::uint32_t byte) const noexcept;

 private:
  struct Row {
    Span source;
    std::vector<std::string> words;
  };
  std::vector<Row> rows_;
  std::vector<std::string> none_;
};

/// A figure's evidence are the cells that gold names: the same numbers, in whichever table repeats them (numbers of
/// one or two digits also need gold's row or a row of its label), a named alternative, or, for a percentage or a
/// change, numbers from which the figure recomputes in a row whose label is gold's.
/// `evidence` are spans of Document::source.  Quadratic in the cells of a figure.
[[nodiscard]] bool right_cells(Document const& document, RowWords const& rows, GoldFigure const& figure,
                               std::vector<Span> const& evidence);

}  // namespace tieout
