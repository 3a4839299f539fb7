#include "tieout/engine/check/append_case.hpp"

#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

namespace tieout {
namespace {

template <class Item>
[[nodiscard]] std::uint32_t count(std::vector<Item> const& items) noexcept {
  return static_cast<std::uint32_t>(items.size());
}

template <class Item>
void move_behind(std::vector<Item>& items, std::vector<Item>& more) {
  items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void append_blocks(Document& whole, Document& part, Relocation const& to) {
  std::uint32_t const passages = count(whole.passages);
  std::uint32_t const grids = count(whole.grids);
  for (Passage& passage : part.passages) passage.text = to.text_of(passage.text);
  for (Grid& grid : part.grids) {
    grid.extent = to.source_of(grid.extent);
    for (GridCell& cell : grid.cells) cell.text = to.text_of(cell.text);
  }
  for (Block& block : part.blocks) block.index += block.kind == BlockKind::grid ? grids : passages;
  move_behind(whole.passages, part.passages);
  move_behind(whole.grids, part.grids);
  move_behind(whole.blocks, part.blocks);
}

void append_facts(Facts& all, Facts& one, Relocation const& to) {
  std::uint32_t const contexts = count(all.contexts);
  std::uint32_t const units = count(all.units);
  for (Fact& fact : one.facts) {
    if (fact.context != fact_none) fact.context += contexts;
    if (fact.unit != fact_none) fact.unit += units;
    fact.source = to.source_of(fact.source);
    if (!fact.text.empty()) fact.text = to.text_of(fact.text);
  }
  move_behind(all.facts, one.facts);
  move_behind(all.contexts, one.contexts);
  move_behind(all.units, one.units);
}

}  // namespace

void append_case(Case& all, Case one, Relocation const& to) {
  std::uint32_t const statements = count(all.statements);
  std::uint32_t const assertions = count(all.assertions);
  std::uint32_t const passages = count(all.document.passages);
  std::uint32_t const figures = count(all.figures);
  std::uint32_t const facts = count(all.facts.facts);

  if (all.statements.empty() && all.assertions.empty()) all.calendar = std::move(one.calendar);
  if (!all.focus) all.focus = one.focus;
  append_blocks(all.document, one.document, to);
  for (Statement& statement : one.statements) shift(statement, to);
  move_behind(all.statements, one.statements);
  for (Assertion& assertion : one.assertions) {
    shift(assertion, to);
    if (assertion.apposed_to) *assertion.apposed_to += assertions;
  }
  move_behind(all.assertions, one.assertions);
  for (LedgerFigure& figure : one.figures) {
    figure.assertion += assertions;
    figure.passage += passages;
  }
  move_behind(all.figures, one.figures);
  for (Link& link : one.links) {
    link.assertion += assertions;
    for (Derivation& candidate : link.candidates) {
      for (CellReference& cell : candidate.cells) cell.statement += statements;
    }
  }
  move_behind(all.links, one.links);
  append_facts(all.facts, one.facts, to);
  for (FactLink& link : one.fact_links) {
    link.figure += figures;
    link.fact += facts;
  }
  move_behind(all.fact_links, one.fact_links);
  for (IgnoredNumber& number : one.ignored) number.span = to.text_of(number.span);
  move_behind(all.ignored, one.ignored);
  for (DateMention& date : one.dates) date.span = to.text_of(date.span);
  move_behind(all.dates, one.dates);
}

}  // namespace tieout
