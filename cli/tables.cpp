#include "cli/commands.hpp"
#include "cli/inputs.hpp"

#include "tieout/engine/audit.hpp"
#include "tieout/engine/report/printable.hpp"
#include "tieout/engine/report/source_index.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string>

namespace tieout::cli {

namespace {

using Buffer = std::string;

template <class... Arguments>
void print(Buffer& out, fmt::format_string<Arguments...> format, Arguments&&... arguments) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Arguments>(arguments)...);
}

void print_column(Buffer& out, Statement const& statement, std::size_t index) {
  Column const& column = statement.columns[index];
  print(out, "  column {}: {}", index, column.label.empty() ? "(no head)" : column.label);
  print(out, "  [{}", column.period ? to_string(*column.period) : "no period");
  if (column.baseline) print(out, " against {}", to_string(*column.baseline));
  if (column.kind != ColumnKind::amount) print(out, ", {}", to_string(column.kind));
  if (column.basis != Basis::unspecified) print(out, ", {}", to_string(column.basis));
  if (column.unit) print(out, ", {}", to_string(*column.unit));
  print(out, "]\n");
}

void print_row(Buffer& out, Statement const& statement, std::uint32_t index) {
  Row const& row = statement.rows[index];
  print(out, "  row {}: ", index);
  for (std::string const& heading : row.path) print(out, "{} > ", heading);
  print(out, "{}  [{}, {}", row.label.empty() ? "(no label)" : row.label, to_string(row.unit), to_string(row.polarity));
  if (row.scale != 0) print(out, ", x10^{}", row.scale);
  if (row.total) print(out, ", total");
  if (row.basis != Basis::unspecified) print(out, ", {}", to_string(row.basis));
  if (row.dilution != Dilution::unspecified) print(out, ", {}", to_string(row.dilution));
  print(out, "]\n");
  for (std::uint32_t column = 0; column < statement.columns.size(); ++column) {
    if (!statement.mask(index, column)) continue;
    print(out, "    {}: {}{}\n", column, to_string(statement.value(index, column)),
          statement.printed(index, column) ? "" : "  (a dash)");
  }
}

void print_sum(Buffer& out, Statement const& statement, SumConstraint const& sum) {
  print(out, "  sum: row {} {} =", sum.total, statement.rows[sum.total].label);
  for (auto const& [row, sign] : sum.members) print(out, " {} row {}", sign < 0 ? '-' : '+', row);
  print(out, "\n");
}

void print_column_sum(Buffer& out, ColumnSum const& sum) {
  print(out, "  sum: column {} =", sum.total);
  for (std::uint32_t const column : sum.members) print(out, " + column {}", column);
  print(out, "\n");
}

void print_statement(Buffer& out, Statement const& statement, std::size_t index, SourceIndex const& places) {
  print(out, "T{}  {}\n", index + 1, statement.caption.empty() ? "(no caption)" : statement.caption);
  std::string_view const currency = to_string(statement.currency);
  SourcePlace const place = places.place_of(statement.extent);
  print(out, "  currency {}, scale 10^{}{}, source S{} bytes {} to {}{}\n", currency.empty() ? "not said" : currency,
        statement.scale, statement.scale_stated ? "" : " (not stated)", place.source + 1, place.bytes.begin,
        place.bytes.end, place.page == 0 ? "" : fmt::format(", page {}", place.page));
  for (std::size_t column = 0; column < statement.columns.size(); ++column) print_column(out, statement, column);
  for (std::uint32_t row = 0; row < statement.rows.size(); ++row) print_row(out, statement, row);
  for (SumConstraint const& sum : statement.sums) print_sum(out, statement, sum);
  for (ColumnSum const& sum : statement.column_sums) print_column_sum(out, sum);
  for (std::string const& note : statement.notes) print(out, "  note: {}\n", note);
}

/// Every line made fit for a terminal.
[[nodiscard]] std::string lines_printable(std::string_view text, bool utf8) {
  std::string shown;
  while (!text.empty()) {
    std::size_t const end = text.find('\n');
    shown += printable(text.substr(0, end), utf8);
    shown += '\n';
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return shown;
}

}  // namespace

int run(TablesCommand const& command, Output& output) {
  auto document = read_input(command.path, command.exhibit);
  if (!document) {
    complain(command.path + ": " + document.error().message);
    return status_failed;
  }
  Result const result = audit(std::move(*document), {}, {.facts = false});
  if (result.subject.statements.empty()) {
    complain(command.path + ": warning: no table with figures was found");
    return status_clean;
  }
  SourceIndex const places(result.subject.document);
  bool const utf8 = terminal_style(false).utf8;
  for (std::size_t i = 0; i < result.subject.statements.size(); ++i) {
    Buffer text;
    print_statement(text, result.subject.statements[i], i, places);
    if (i + 1 < result.subject.statements.size()) text += '\n';
    if (!output.write(lines_printable(text, utf8))) break;
  }
  return status_clean;
}

}  // namespace tieout::cli
