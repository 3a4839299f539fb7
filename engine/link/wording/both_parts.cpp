#include "tieout/engine/link/wording/both_parts.hpp"

#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/subject/other_currency.hpp"
#include "tieout/engine/link/wording/cells_by_value.hpp"
#include "tieout/engine/link/wording/figure_wording.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace tieout {
namespace {

/// The words name what both parts are; debt also by what it was borrowed as.
[[nodiscard]] bool names_parts(FigureWording const& wording, Terms const& name) {
  constexpr std::string_view kinds_of_debt[] = {"debt", "loan", "borrow", "note", "bond"};
  // "See Note 4" in the sentence before is no borrowing.
  auto const said = [&](std::string_view term) {
    return wording.beside.has(term) || (term != "note" && wording.around.has(term));
  };
  if (name.strong.size() == 1 && name.has("debt"))
    return std::any_of(std::begin(kinds_of_debt), std::end(kinds_of_debt), said);
  return lacking(name, wording.beside).empty();
}

[[nodiscard]] std::vector<Terms> row_labels(TermReader const& reader, Statement const& statement) {
  std::vector<Terms> labels;
  labels.reserve(statement.rows.size());
  for (Row const& row : statement.rows) labels.push_back(reader.read(row.label));
  return labels;
}

}  // namespace

BothParts::BothParts(LinkInput const& input, TermReader const& reader, Sections const& sections,
                     LabelWordings const& labels)
    : input_(input), reader_(reader), sections_(sections), labels_(labels) {
  for (Statement const& statement : input.statements)
    parts_.push_back(current_parts(statement, row_labels(reader, statement)));
}

/// The current part and the rest of what the sentence names, where their sum is what it must be.
std::vector<Derivation> BothParts::named(std::uint32_t i, Link const& link, Quantity const& plain,
                                         std::function<bool(Rational const&)> const& is_it) const {
  constexpr int enough_digits = 3;
  std::vector<Derivation> found;
  Figure const& figure = input_.figure(i);
  if (plain.unit != Unit::currency || significant_digits(plain) < enough_digits) return found;
  std::optional<FigureWording> wording;
  for (std::uint32_t s = 0; s < parts_.size(); ++s) {
    Statement const& statement = input_.statements[s];
    if (parts_[s].empty() || in_other_currency(input_.assertion(i), figure, statement)) continue;
    for (CurrentParts const& parts : parts_[s]) {
      for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
        CellReference const current{s, parts.current, column};
        CellReference const rest{s, parts.rest, column};
        if (!statement.printed(parts.current, column) || !statement.printed(parts.rest, column)) continue;
        if (!labels_.unit_fits(figure, current) || !labels_.period_fits(figure, link.period, current)) continue;
        Rational const sum = Rational(statement.value(parts.current, column)).magnitude() +
                             Rational(statement.value(parts.rest, column)).magnitude();
        if (!is_it(sum)) continue;
        if (!wording) wording = wording_of(input_, sections_, reader_, i);
        if (!names_parts(*wording, parts.name)) continue;
        found.push_back({DerivationKind::sum,
                         {current, rest},
                         describe(statement, parts.current, column) + " and the rest of it in " +
                             describe(statement, parts.rest, column),
                         0});
      }
    }
  }
  return found;
}

}  // namespace tieout
