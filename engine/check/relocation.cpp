#include "tieout/engine/check/relocation.hpp"

namespace tieout {
namespace {

void shift(Subject& subject, Relocation const& to) {
  subject.span = to.text_of(subject.span);
  for (Span& word : subject.words) word = to.text_of(word);
}

void shift(Figure& figure, Relocation const& to) {
  figure.quantity.span = to.text_of(figure.quantity.span);
  figure.quantity.digits = to.text_of(figure.quantity.digits);
  figure.direction_span = to.text_of(figure.direction_span);
  if (figure.period) figure.period->span = to.text_of(figure.period->span);
  if (figure.baseline) figure.baseline->span = to.text_of(figure.baseline->span);
}

}  // namespace

void shift(Assertion& assertion, Relocation const& to) {
  assertion.span = to.text_of(assertion.span);
  shift(assertion.subject, to);
  for (Subject& whole : assertion.wholes) shift(whole, to);
  for (Figure& figure : assertion.figures) shift(figure, to);
}

void shift(Statement& statement, Relocation const& to) {
  statement.extent = to.source_of(statement.extent);
  for (Row& row : statement.rows) row.label_text = to.text_of(row.label_text);
  for (Cell& cell : statement.cells) {
    if (!cell.text.empty()) cell.text = to.text_of(cell.text);
  }
}

}  // namespace tieout
