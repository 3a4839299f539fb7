#pragma once

#include "tieout/engine/link/subject/row_match.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/subject/wanted.hpp"
#include "tieout/engine/table/statement.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace tieout {

/// A row that fits what a figure looks for.
struct RowCandidate {
  std::uint32_t statement = 0;
  std::uint32_t row = 0;
  int score = 0;
  bool loose = false;  ///< as RowMatch::loose
  /// Where not empty: the text names these of the statement's columns by their heads.
  std::vector<std::uint32_t> columns = {};
  bool part = false;  ///< loose, but a part of a sum of what the caption names

  /// The text may mean the row's figure in this column.
  [[nodiscard]] bool takes(std::uint32_t column) const {
    return columns.empty() || std::find(columns.begin(), columns.end(), column) != columns.end();
  }
};

/// More rows than these can't be told apart by their name; a figure is not looked for in them, which would take time
/// and memory that grow with the square of the document.
inline constexpr std::size_t most_candidate_rows = 256;

/// The rows that fit, in the order of the statements.
struct RowCandidates {
  std::vector<RowCandidate> fit;
  bool other_basis = false;  ///< rows would fit, but for their basis
  bool too_many = false;     ///< more than `most_candidate_rows` fit; `fit` is empty then
};

/// No row is named well enough to be contradicted.
[[nodiscard]] inline bool all_loose(std::vector<RowCandidate> const& rows) {
  return std::all_of(rows.begin(), rows.end(), [](RowCandidate const& row) { return row.loose; });
}

/// The rows of a document's statements in terms, and what kind of table they stand in.
/// Borrows the statements, which must not change meanwhile; the reader only to be built.  Remembers what was looked
/// for; not to be shared between threads.
class RowIndex {
 public:
  /// Linear in the rows.
  RowIndex(std::vector<Statement> const& statements, TermReader const& reader);

  [[nodiscard]] std::vector<Statement> const& statements() const noexcept { return statements_; }
  [[nodiscard]] std::vector<RowTerms> const& rows_of(std::uint32_t statement) const { return tables_[statement].rows; }
  /// What a row's score gains by the table it stands in: a little for the primary statements.
  [[nodiscard]] int bonus_of(std::uint32_t statement) const { return tables_[statement].primary ? 4 : 0; }

  /// The table shows what is expected.
  [[nodiscard]] bool is_outlook(std::uint32_t statement) const { return tables_[statement].outlook; }
  /// The table shows averages.
  [[nodiscard]] bool is_of_averages(std::uint32_t statement) const { return tables_[statement].averages; }

  /// The document has more rows than any filing: what would go through all of them for each figure is left out, so
  /// that time stays near to linear.
  [[nodiscard]] bool too_large() const noexcept {
    constexpr std::size_t most_rows = 20'000;
    return places_.size() > most_rows;
  }

  /// The rows of tables that report.  Linear in the rows that have the rarest of the terms.
  [[nodiscard]] RowCandidates reported(Wanted const& wanted) const { return matching(wanted, false); }
  /// The rows of tables that report whose labels begin with what is wanted and go on behind a mark, or stand behind
  /// "Less:": see RowTerms::head.  Only one of a table.  Linear in such rows.
  [[nodiscard]] std::vector<RowCandidate> headed(Wanted const& wanted) const;
  /// The rows of tables of what is expected.  As reported().
  [[nodiscard]] RowCandidates expected(Wanted const& wanted) const { return matching(wanted, true); }

 private:
  struct Table {
    std::vector<RowTerms> rows;
    bool primary = false;  // a balance sheet, a statement of income or of cash flows
    bool averages = false;
    bool outlook = false;
  };

  struct Place {
    std::uint32_t statement;
    std::uint32_t row;
  };
  using Numbers = std::vector<std::uint32_t>;  // of rows, in the order of the statements

  struct Posting {
    Numbers rows;
    std::vector<bool> has;  // by number, where many rows have the term; empty elsewhere
    [[nodiscard]] bool holds(std::uint32_t row) const;
  };

  void place(std::uint32_t statement, std::uint32_t row);
  [[nodiscard]] RowCandidates matching(Wanted const& wanted, bool outlook) const;
  [[nodiscard]] Numbers const& may_fit(Wanted const& wanted) const;
  [[nodiscard]] Numbers const& with_terms(std::vector<std::string> const& terms) const;
  [[nodiscard]] static Numbers common_to(std::vector<Posting const*> lists);

  std::vector<Statement> const& statements_;
  std::vector<Table> tables_;                           // one for each statement
  std::vector<Place> places_;                           // of all rows
  std::unordered_map<std::string, Posting> with_term_;  // in label, path or caption
  Numbers earnings_per_share_;
  Numbers share_counts_;
  Numbers headed_;
  // By terms with blanks between.  Figures come in pairs, and measures come back; long answers are not kept.
  mutable std::unordered_map<std::string, Numbers> remembered_;
  mutable Numbers last_;
};

}  // namespace tieout
