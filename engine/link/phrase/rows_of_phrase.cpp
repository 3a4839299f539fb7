#include "tieout/engine/link/phrase/rows_of_phrase.hpp"

#include "tieout/engine/link/indirect/listed_rows.hpp"
#include "tieout/engine/link/phrase/exact_name.hpp"
#include "tieout/engine/link/phrase/phrase_match.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {

std::optional<RowCandidates> rows_of_phrase(LinkFrame const& frame, WholePhrase const& phrase, Wanted const& wanted,
                                            RowCandidates const& named) {
  if (wanted.earnings_per_share || phrase.empty()) return std::nullopt;
  Terms const terms = phrase_terms(frame.reader, phrase.text());
  if (terms.vacant() && !terms.total) return std::nullopt;
  bool const says_more = std::any_of(terms.strong.begin(), terms.strong.end(), [&](std::string const& term) {
    return !wanted.terms.has(term) && (!goes_without_saying(term) || term == "as reported");
  });
  if (!says_more && !named.fit.empty() && !all_loose(named.fit)) return std::nullopt;
  RowCandidates found = frame.phrases.matching(wanted, terms);
  std::erase_if(found.fit, [&](RowCandidate const& row) {
    // "FFO including these items" is not the row "FFO (excluding items)".
    bool const left_out =
        holds(phrase.before, "including") && frame.index.rows_of(row.statement)[row.row].label.has("exclud");
    return left_out || listed_with_others(frame.index, row, terms);
  });
  if (found.fit.empty()) return std::nullopt;
  return found;
}

bool names_part_of(LinkInput const& input, RowCandidates const& rows, Figure const& figure, WholePhrase const& phrase) {
  if (!phrase.year || !figure.period) return false;
  std::string_view const named = input.document.view(figure.period->span);
  if (named.empty() || named.find_first_of("0123456789") != named.npos) return false;
  return std::all_of(rows.fit.begin(), rows.fit.end(), [&](RowCandidate const& row) {
    return holds_words_of(input.statements[row.statement].rows[row.row].label, named);
  });
}

Wanted in_words_of_rows(RowIndex const& index, Wanted wanted, RowCandidates const& rows) {
  auto const says_adjusted = [&](RowCandidate const& row) {
    return index.rows_of(row.statement)[row.row].label.has("adjust") &&
           index.statements()[row.statement].rows[row.row].basis == Basis::unspecified;
  };
  if (std::all_of(rows.fit.begin(), rows.fit.end(), says_adjusted)) wanted.basis = Basis::unspecified;
  return wanted;
}

}  // namespace tieout
