#pragma once

#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/subject/wanted.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// Rows between which the rows of a table lead from one balance to the next: "Balance at beginning of year", "At
/// December 31".
enum class BalanceKind : std::uint8_t { none, opening, closing };

/// Matches whole phrases, of which a row's label is one part, and the rest stands in the headings over the row, in the
/// heads of its columns, in the table's caption or in the sentence that introduces the table: "Net sales ... from
/// Portugal" is the row "Portugal" of a table of net sales by country.  Borrows the index.
class PhraseIndex {
 public:
  /// Linear in the rows and columns; the reader is only needed to build it.
  PhraseIndex(RowIndex const& rows, TermReader const& reader);

  /// The rows whose names stand in the phrase in full, where all of the phrase is explained.  Rows that are told apart
  /// by what is not their own name, and are not alone, are loose.  Linear in all rows, most of which are ruled out by
  /// a few bits.
  [[nodiscard]] RowCandidates matching(Wanted const& wanted, Terms const& phrase) const;

  /// A column's head, with the headings over the row and what stands over the table, says all of the phrase; and the
  /// head says nothing else.
  [[nodiscard]] bool heads_say(std::uint32_t statement, std::uint32_t row, std::uint32_t column,
                               Terms const& phrase) const;

  [[nodiscard]] RowIndex const& rows() const noexcept { return index_; }

 private:
  struct Table {
    std::vector<Terms> names;  // of the rows, without what stands in brackets
    std::vector<Terms> stems;  // what their names begin with, up to a preposition; vacant where there is none
    std::vector<BalanceKind> balances;
    std::vector<Terms> columns;  // their heads, without periods
    Terms introduction;
  };

  /// A row as a few bits: one for each of its name's terms that say something, several of which may share one.
  struct Sketch {
    std::uint64_t name = 0;
    std::uint64_t stem = 0;
    bool nameless = false;  ///< a balance, or a row without a name: its terms rule nothing out
    std::uint32_t statement = 0;
    std::uint32_t row = 0;
  };

  struct Match {
    RowCandidate row;
    bool borrows = false;  ///< part of the phrase is said by the caption or the introduction alone
  };
  struct Borrowed {
    bool any = false;
    int penalty = 0;
  };

  [[nodiscard]] std::optional<Match> match_at(std::uint32_t statement, std::uint32_t row, Wanted const& wanted,
                                              Terms const& phrase) const;
  [[nodiscard]] std::optional<Borrowed> borrowed_terms(std::uint32_t statement, std::uint32_t row,
                                                       std::vector<std::string> const& left) const;
  [[nodiscard]] RowCandidates long_names(Wanted const& wanted, Terms const& phrase) const;
  [[nodiscard]] std::vector<std::uint32_t> columns_said(std::uint32_t statement, std::uint32_t row,
                                                        Terms const& phrase) const;

  RowIndex const& index_;
  std::vector<Table> tables_;     // one for each statement
  std::vector<Sketch> sketches_;  // of all rows, in order
};

/// The terms of a phrase, "as reported" among them.
[[nodiscard]] Terms phrase_terms(TermReader const& reader, std::string const& phrase);

/// Terms of a phrase that need no explanation by a table: "end", "fiscal", "number".
[[nodiscard]] bool goes_without_saying(std::string_view term) noexcept;

/// A label without what stands in brackets: "Deferred taxes (see Note 9)".
[[nodiscard]] std::string without_brackets(std::string_view label);

}  // namespace tieout
