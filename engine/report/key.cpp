#include "tieout/engine/report/key.hpp"

#include "tieout/engine/check/subject_words.hpp"

#include <fmt/format.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <unordered_map>

namespace tieout {

namespace {

/// Fields are told apart by a byte that no word contains.
constexpr char separator = '\x1f';

class Ordinals {
 public:
  /// The key of the next one that is described so.
  [[nodiscard]] std::string key(std::string description) {
    std::uint32_t const ordinal = seen_[description]++;
    description += separator;
    description += std::to_string(ordinal);
    return hash_of(description);
  }

 private:
  std::unordered_map<std::string, std::uint32_t> seen_;
};

void add(std::string& description, std::string_view field) {
  description += field;
  description += separator;
}

void add_cell(std::string& description, Case const& subject, CellReference reference) {
  Statement const& statement = subject.statements[reference.statement];
  Row const& row = statement.rows[reference.row];
  Column const& column = statement.columns[reference.column];
  for (std::string const& heading : row.path) add(description, comparable_words(heading));
  add(description, comparable_words(row.label));
  add(description, column.period ? to_string(*column.period) : comparable_words(column.label));
  add(description, to_string(column.kind));
}

}  // namespace

std::string hash_of(std::string_view bytes) { return fmt::format("{:016x}", XXH64(bytes.data(), bytes.size(), 0)); }

std::vector<std::string> figure_keys(Result const& result) {
  Case const& subject = result.subject;
  Ordinals ordinals;
  std::vector<std::string> keys;
  keys.reserve(subject.figures.size());
  for (FigureIndex index = 0; index < subject.figures.size(); ++index) {
    Figure const& figure = subject.figure(index);
    std::string description;
    add(description, to_string(figure.role));
    add(description, to_string(figure.quantity.unit));
    add(description, subject_words(subject, subject.assertion_of(index)));
    add(description, period_notation(subject, index));
    keys.push_back(ordinals.key(std::move(description)));
  }
  return keys;
}

std::vector<std::string> finding_keys(Result const& result, std::vector<std::string> const& figure_keys) {
  Case const& subject = result.subject;
  Ordinals ordinals;
  std::vector<std::string> keys;
  keys.reserve(result.findings.size());
  for (Finding const& finding : result.findings) {
    std::string description;
    add(description, finding.rule);
    for (FigureIndex const figure : finding.figures) add(description, figure_keys[figure]);
    for (CellReference const cell : finding.evidence) add_cell(description, subject, cell);
    for (std::uint32_t const fact : finding.facts) add(description, subject.facts.facts[fact].element);
    for (Span const place : finding.places) add(description, comparable_words(subject.document.view(place)));
    keys.push_back(ordinals.key(std::move(description)));
  }
  return keys;
}

}  // namespace tieout
