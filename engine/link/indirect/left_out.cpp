#include "tieout/engine/link/indirect/left_out.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace tieout {

Terms left_out(Document const& document, Assertion const& claim, TermReader const& reader) {
  constexpr std::string_view openings[] = {"not including ", "excluding ", "exclusive of "};
  constexpr std::size_t longest = 80;
  std::string_view text = std::string_view(document.text).substr(claim.subject.span.end, longest);
  if (text.starts_with(",")) text.remove_prefix(1);
  if (text.starts_with(" ")) text.remove_prefix(1);
  for (std::string_view const opening : openings) {
    if (!text.starts_with(opening)) continue;
    text.remove_prefix(opening.size());
    std::size_t const end = text.find(',');
    return end == std::string_view::npos ? Terms{} : reader.measure(text.substr(0, end));
  }
  return {};
}

namespace {

/// The row of a statement that is what is left out.
[[nodiscard]] std::optional<std::uint32_t> row_of(std::vector<RowTerms> const& rows, Terms const& left_out) {
  for (std::uint32_t r = 0; r < rows.size(); ++r)
    if (rows[r].label.strong == left_out.strong) return r;
  return std::nullopt;
}

/// Both rows are parts of one sum, so that neither holds the other.
[[nodiscard]] bool add_up(Statement const& statement, std::uint32_t a, std::uint32_t b) {
  return std::any_of(statement.sums.begin(), statement.sums.end(), [&](SumConstraint const& sum) {
    auto const sign_of = [&](std::uint32_t row) {
      for (auto const& [member, sign] : sum.members)
        if (member == row) return static_cast<int>(sign);
      return 0;
    };
    return sign_of(a) != 0 && sign_of(a) == sign_of(b);
  });
}

}  // namespace

RowCandidates printed_without(RowIndex const& index, RowCandidates rows, Terms const& left_out) {
  std::erase_if(rows.fit,
                [&](RowCandidate const& row) { return !row_of(index.rows_of(row.statement), left_out).has_value(); });
  for (RowCandidate& row : rows.fit) {
    auto const other = row_of(index.rows_of(row.statement), left_out);
    row.loose = row.loose || !add_up(index.statements()[row.statement], row.row, *other);
  }
  return rows;
}

}  // namespace tieout
