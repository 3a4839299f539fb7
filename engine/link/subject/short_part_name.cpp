#include "tieout/engine/link/subject/short_part_name.hpp"

#include "tieout/engine/link/subject/segment_names.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

constexpr std::string_view part_nouns[] = {"segment", "divis", "busi", "group"};

/// The subject in two: what names the part, and whether it says sales, expenses or a noun for a part.
struct ShortName {
  Terms part;
  bool sales = false;
  bool noun = false;
  bool expense = false;
};

[[nodiscard]] std::optional<ShortName> short_name(Terms const& wanted) {
  constexpr std::size_t most = 2;
  ShortName name;
  name.part = wanted;
  auto& strong = name.part.strong;
  name.sales = std::erase(strong, "revenu") != 0;
  name.noun = std::erase_if(strong, [](std::string const& term) { return contains(part_nouns, term); }) != 0;
  name.expense = wanted.expense && !name.sales && !name.noun;
  bool const named = !strong.empty() && strong.size() <= most && names_part_of_company(name.part);
  return named && (name.sales || name.noun || name.expense) ? std::optional(std::move(name)) : std::nullopt;
}

[[nodiscard]] bool begins_with(TermReader const& reader, std::string_view label, Terms const& part) {
  Terms const first = reader.read(label.substr(0, label.find(' ')));
  return !first.vacant() && lacking(first, part).empty();
}

[[nodiscard]] bool is_expense(RowTerms const& row) { return row.path.expense && !row.path.income; }

[[nodiscard]] bool is_sales(RowTerms const& row) {
  bool const in_path = row.path.has("revenu") && !row.path.has("cost") && !row.path.has("incom");
  bool const in_caption = row.path.vacant() && row.caption.has("revenu") && !row.caption.has("cost") &&
                          !row.caption.has("incom") && !row.caption.has("oper");
  return in_path || in_caption;
}

}  // namespace

RowCandidates rows_by_short_part_name(RowIndex const& index, TermReader const& reader, Wanted const& wanted) {
  RowCandidates found;
  bool const amounts = std::find(wanted.units.begin(), wanted.units.end(), RowUnit::amount) != wanted.units.end();
  auto const name = amounts ? short_name(wanted.terms) : std::nullopt;
  if (!name || index.too_large()) return found;
  std::optional<Terms> full;  // the name as labels have it
  for (std::uint32_t s = 0; s < index.statements().size(); ++s) {
    for (std::uint32_t r = 0; r < index.rows_of(s).size(); ++r) {
      RowTerms const& row = index.rows_of(s)[r];
      if (row.label.vacant() || !lacking(name->part, row.label).empty()) continue;
      bool const same = !full || row.label.strong == full->strong;
      if (!same || !begins_with(reader, index.statements()[s].rows[r].label, name->part)) return {};
      full = row.label;
      bool const meant = (name->expense ? is_expense(row) : is_sales(row)) && !index.is_outlook(s) &&
                         !index.statements()[s].rows[r].total;
      if (meant && index.statements()[s].rows[r].unit == RowUnit::amount)
        found.fit.push_back({s, r, full_score, true, {}, false});
      else if (name->noun && !name->sales)
        return {};
    }
  }
  return found;
}

}  // namespace tieout
