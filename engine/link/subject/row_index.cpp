#include "tieout/engine/link/subject/row_index.hpp"

#include <algorithm>
#include <utility>

namespace tieout {
namespace {

[[nodiscard]] bool names_primary(Terms const& caption) noexcept {
  bool const by_kind = caption.has("oper") || caption.has("incom") || caption.has("flow") || caption.has("condit");
  return (caption.has("statement") && by_kind) || (caption.has("balanc") && caption.has("sheet"));
}

[[nodiscard]] bool names_outlook(Terms const& terms) noexcept {
  return terms.has("outlook") || terms.has("guidanc") || terms.has("forecast");
}

/// "Q1 FY26 Outlook" may stand above the table or above a column.
[[nodiscard]] bool heads_outlook(Statement const& statement, TermReader const& reader) {
  return std::any_of(statement.columns.begin(), statement.columns.end(),
                     [&](Column const& column) { return names_outlook(reader.read(column.label)); });
}

/// "Net sales in Portugal": the row "Portugal" is a part of a sum whose total is the net sales, or nameless.  "Crane
/// net sales" are no "Net sales", what else the caption says: it lends the measure, and not the name.
[[nodiscard]] bool is_part(Statement const& statement, std::vector<RowTerms> const& rows, std::uint32_t row,
                           Terms const& wanted) {
  return std::any_of(statement.sums.begin(), statement.sums.end(), [&](SumConstraint const& sum) {
    auto const is_row = [&](auto const& member) { return member.first == row && member.second > 0; };
    Terms const& total = rows[sum.total].label;
    bool const lends_measure = total.vacant() || !lacking(total, rows[row].label).empty();
    return lends_measure && lacking(total, wanted).empty() &&
           std::any_of(sum.members.begin(), sum.members.end(), is_row);
  });
}

/// "Total debt" is not the net debt beside it, as "inventories" may be the net inventories.
void drop_net_beside_total(RowCandidates& found, std::vector<RowTerms const*> const& terms) {
  std::vector<RowCandidate> kept;
  for (std::size_t i = 0; i < found.fit.size(); ++i) {
    bool beside_total = false;
    for (std::size_t j = 0; terms[i]->label.has("net") && !terms[i]->label.total && j < found.fit.size(); ++j)
      beside_total = beside_total || (found.fit[j].statement == found.fit[i].statement && terms[j]->label.total &&
                                      !terms[j]->label.has("net"));
    if (!beside_total) kept.push_back(found.fit[i]);
  }
  found.fit = std::move(kept);
}

}  // namespace

RowIndex::RowIndex(std::vector<Statement> const& statements, TermReader const& reader) : statements_(statements) {
  tables_.reserve(statements.size());
  for (Statement const& statement : statements) {
    Terms const caption = reader.read(statement.caption);
    bool const outlook = names_outlook(caption) || heads_outlook(statement, reader);
    std::vector<RowTerms> rows = row_terms(reader, statement);
    // "(In millions, except average prices)" heads no averages.
    bool const averages = !rows.empty() && rows.front().caption.has("averag");
    tables_.push_back({std::move(rows), names_primary(caption), averages, outlook});
  }
  for (std::uint32_t s = 0; s < tables_.size(); ++s)
    for (std::uint32_t r = 0; r < tables_[s].rows.size(); ++r) place(s, r);
  // From here on, bits take no more than twice the room of the numbers.
  constexpr std::size_t dense = 64;
  for (auto& [term, posting] : with_term_) {
    if (posting.rows.size() < places_.size() / dense) continue;
    posting.has.resize(places_.size());
    for (std::uint32_t const row : posting.rows) posting.has[row] = true;
  }
}

bool RowIndex::Posting::holds(std::uint32_t row) const {
  return has.empty() ? std::binary_search(rows.begin(), rows.end(), row) : has[row];
}

void RowIndex::place(std::uint32_t statement, std::uint32_t row) {
  auto const number = static_cast<std::uint32_t>(places_.size());
  places_.push_back({statement, row});
  RowTerms const& terms = tables_[statement].rows[row];
  for (Terms const* part : {&terms.label, &terms.path, &terms.caption})
    for (std::string const& term : part->strong) {
      Numbers& rows = with_term_[term].rows;
      if (rows.empty() || rows.back() != number) rows.push_back(number);
    }
  if (terms.earnings_per_share) earnings_per_share_.push_back(number);
  if (terms.share_count) share_counts_.push_back(number);
  if (!terms.head.vacant()) headed_.push_back(number);
}

/// The rows that have every term in label, path or caption; no other one fits.
RowIndex::Numbers const& RowIndex::may_fit(Wanted const& wanted) const {
  if (wanted.earnings_per_share) return earnings_per_share_;
  if (wanted.shares) return share_counts_;
  return with_terms(wanted.terms.strong);
}

RowIndex::Numbers const& RowIndex::with_terms(std::vector<std::string> const& terms) const {
  std::string key;
  std::vector<Posting const*> lists;
  for (std::string const& term : terms) {
    key.append(term).append(1, ' ');
    auto const found = with_term_.find(term);
    if (found != with_term_.end()) lists.push_back(&found->second);
  }
  if (terms.size() == 1 && lists.size() == 1) return lists.front()->rows;
  auto const known = remembered_.find(key);
  if (known != remembered_.end()) return known->second;
  last_ = !terms.empty() && lists.size() == terms.size() ? common_to(std::move(lists)) : Numbers{};
  return last_.size() <= most_candidate_rows ? remembered_.emplace(std::move(key), last_).first->second : last_;
}

/// The rows that stand in every list.  Linear in the shortest, times the logarithm of those that are little longer.
RowIndex::Numbers RowIndex::common_to(std::vector<Posting const*> lists) {
  std::sort(lists.begin(), lists.end(),
            [](Posting const* a, Posting const* b) { return a->rows.size() < b->rows.size(); });
  Numbers common;
  for (std::uint32_t const row : lists.front()->rows)
    if (std::all_of(lists.begin() + 1, lists.end(), [row](Posting const* other) { return other->holds(row); }))
      common.push_back(row);
  return common;
}

std::vector<RowCandidate> RowIndex::headed(Wanted const& wanted) const {
  std::vector<RowCandidate> found;
  std::vector<std::uint32_t> alike;  // statements with several
  for (std::uint32_t const number : headed_) {
    auto const [s, r] = places_[number];
    Table const& table = tables_[s];
    if (table.outlook || table.averages || table.rows[r].head.strong != wanted.terms.strong) continue;
    RowTerms terms = table.rows[r];
    terms.label = terms.head;
    RowMatch const match = match_row(wanted, statements_[s].rows[r], terms);
    if (match.fit != RowFit::fits || match.loose) continue;
    if (!found.empty() && found.back().statement == s) alike.push_back(s);
    found.push_back({s, r, match.score + bonus_of(s), true});
  }
  std::erase_if(found,
                [&](RowCandidate const& row) { return std::binary_search(alike.begin(), alike.end(), row.statement); });
  return found;
}

RowCandidates RowIndex::matching(Wanted const& wanted, bool outlook) const {
  RowCandidates found;
  bool const of_averages = wanted.terms.has("averag");
  for (std::uint32_t const number : may_fit(wanted)) {
    auto const [s, r] = places_[number];
    Table const& table = tables_[s];
    if (table.outlook != outlook) continue;
    RowMatch const match = match_row(wanted, statements_[s].rows[r], table.rows[r]);
    if (match.fit == RowFit::other_basis) found.other_basis = true;
    // Averages are another measure under the same names.
    if (match.fit != RowFit::fits || (table.averages && !of_averages)) continue;
    if (found.fit.size() == most_candidate_rows) {
      found.fit.clear();
      found.too_many = true;
      break;
    }
    bool const part = match.by_caption && is_part(statements_[s], table.rows, r, wanted.terms);
    found.fit.push_back({s, r, match.score + bonus_of(s), match.loose, {}, part});
  }
  if (wanted.terms.total && !wanted.terms.has("net")) {
    std::vector<RowTerms const*> terms;
    for (RowCandidate const& row : found.fit) terms.push_back(&tables_[row.statement].rows[row.row]);
    drop_net_beside_total(found, terms);
  }
  return found;
}

}  // namespace tieout
