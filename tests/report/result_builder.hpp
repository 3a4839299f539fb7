#pragma once

#include "tieout/engine/check/outcome.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tieout::test {

/// Builds a case by hand from its text, so that reports and folding can be tested without readers or grammar.
class CaseBuilder {
 public:
  explicit CaseBuilder(std::string source) {
    Document& document = case_.document;
    document.path = "sample.md";
    document.format = Format::markdown;
    document.source = std::move(source);
    document.text = document.source;
    document.map.copy(0, 0, static_cast<std::uint32_t>(document.text.size()));
  }

  /// Where `words` first stand at or after `from`.
  [[nodiscard]] Span at(std::string_view words, std::size_t from = 0) const {
    auto const begin = static_cast<std::uint32_t>(case_.document.text.find(words, from));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
  }

  CaseBuilder& passage(std::string_view words, PassageKind kind = PassageKind::paragraph) {
    case_.document.passages.push_back({kind, at(words)});
    case_.document.blocks.push_back(
        {BlockKind::passage, static_cast<std::uint32_t>(case_.document.passages.size() - 1)});
    return *this;
  }

  /// A table of one row and as many columns as `digits`; figures in thousands.
  CaseBuilder& table(std::string_view label, std::vector<std::string> const& digits) {
    Statement statement;
    statement.caption = "Statements of operations";
    statement.currency = Currency::usd;
    statement.scale = 3;
    statement.scale_stated = true;
    Span const label_text = at(label);
    statement.extent = {label_text.begin, static_cast<std::uint32_t>(case_.document.text.size())};
    Row row;
    row.label = std::string(label);
    row.label_text = label_text;
    row.path = {"Expenses"};
    row.scale = 3;
    statement.rows.push_back(row);
    std::size_t from = label_text.end;
    auto const columns = static_cast<Eigen::Index>(digits.size());
    statement.values = Statement::Values::Zero(1, columns);
    statement.mask = Statement::Mask::Constant(1, columns, true);
    for (std::size_t i = 0; i < digits.size(); ++i) {
      Column column;
      auto const year = static_cast<std::int16_t>(2006 - i);
      column.label = "Three months ended Nov 30, " + std::to_string(year);
      column.period = Period{{year, 11, 30}, 3, 0};
      statement.columns.push_back(column);
      Cell cell;
      cell.text = at(digits[i], from);
      from = cell.text.end;
      statement.cells.push_back(cell);
      std::int64_t value = 0;
      for (char const c : digits[i]) {
        if (c >= '0' && c <= '9') value = value * 10 + (c - '0');
      }
      statement.values(0, static_cast<Eigen::Index>(i)) = value;
    }
    case_.statements.push_back(std::move(statement));
    return *this;
  }

  /// A new assertion about `subject`; figures added next belong to it.
  CaseBuilder& assertion(std::string_view words, std::string_view subject) {
    Assertion made;
    made.span = at(words);
    made.subject.span = at(subject, made.span.begin);
    for (std::uint32_t begin = made.subject.span.begin; begin < made.subject.span.end;) {
      std::uint32_t end = begin;
      while (end < made.subject.span.end && case_.document.text[end] != ' ') ++end;
      made.subject.words.push_back({begin, end});
      begin = end + 1;
    }
    case_.assertions.push_back(std::move(made));
    return *this;
  }

  /// A figure of the last assertion, printed as `printed`; its digits are the first to the last digit in it.
  CaseBuilder& figure(std::string_view printed, Role role, Unit unit, Decimal value, Decimal ulp,
                      std::optional<Period> period = Period{{2006, 11, 30}, 3, 0}) {
    Assertion& assertion = case_.assertions.back();
    Figure made;
    std::size_t const from =
        assertion.figures.empty() ? assertion.span.begin : assertion.figures.back().quantity.span.end;
    made.quantity.span = at(printed, from);
    auto const first = static_cast<std::uint32_t>(printed.find_first_of("0123456789"));
    auto const last = static_cast<std::uint32_t>(printed.find_last_of("0123456789"));
    made.quantity.digits = {made.quantity.span.begin + first, made.quantity.span.begin + last + 1};
    made.quantity.unit = unit;
    made.quantity.value = value;
    made.quantity.ulp = ulp;
    made.role = role;
    assertion.figures.push_back(made);
    case_.figures.push_back({static_cast<std::uint32_t>(case_.assertions.size() - 1),
                             static_cast<std::uint32_t>(assertion.figures.size() - 1), 0});
    Link link;
    link.assertion = case_.figures.back().assertion;
    link.figure = case_.figures.back().figure;
    link.period = period;
    case_.links.push_back(std::move(link));
    return *this;
  }

  [[nodiscard]] Case& made() { return case_; }

 private:
  Case case_;
};

/// A rule that says the given findings, whatever the case.
[[nodiscard]] inline Rule rule_saying(std::string id, Findings findings) {
  Rule rule;
  rule.metadata.id = std::move(id);
  rule.check = [findings = std::move(findings)](Case const&, Findings& out) {
    out.insert(out.end(), findings.begin(), findings.end());
  };
  return rule;
}

/// "Research and development expenses decreased 57.4% to $1.1 million ...", with its table, and one figure that no
/// table has.
[[nodiscard]] inline CaseBuilder research_case(std::string const& percent = "57.4") {
  CaseBuilder builder(
      "# Alder Instruments reports\n\nResearch and development expenses decreased " + percent +
      "% to $1.1 million. Backlog was \"about\" $4.2 million. The company \xe2\x80\x93 as before \xe2\x80\x93 grew.\n\n"
      "Backlog of $4.2 million was a record.\n\nResearch and development | 1,122 | 2,631\n");
  builder.passage("Alder Instruments reports", PassageKind::heading);
  Document& document = builder.made().document;
  std::uint32_t const begin = builder.at("Research").begin;
  document.passages.insert(document.passages.begin(),
                           Passage{PassageKind::paragraph, {begin, builder.at(" grew.").end}});
  builder.passage("Backlog of $4.2 million was a record.");
  builder.table("Research and development |", {"1,122", "2,631"});
  builder.made().statements[0].rows[0].label = "Research and development";
  Decimal const value = percent == "57.4" ? Decimal{574, -1} : Decimal{584, -1};
  builder
      .assertion("Research and development expenses decreased " + percent + "% to $1.1 million",
                 "Research and development expenses")
      .figure(percent + "%", Role::percent_change, Unit::percent, value, {1, -1})
      .figure("$1.1 million", Role::level, Unit::currency, {11, 5}, {1, 5})
      .assertion("Backlog was \"about\" $4.2 million", "Backlog")
      .figure("$4.2 million", Role::level, Unit::currency, {42, 5}, {1, 5})
      .assertion("Backlog of $4.2 million was a record", "Backlog")
      .figure("$4.2 million", Role::level, Unit::currency, {42, 5}, {1, 5});
  builder.made().focus = Period{{2006, 11, 30}, 3, 0};
  builder.made().links[2].reason = Reason::not_tabulated;
  builder.made().links[3].reason = Reason::not_tabulated;
  return builder;
}

/// What a percent-change rule says of the first figure of `research_case`.
[[nodiscard]] inline Finding research_finding(Verdict verdict) {
  Finding finding;
  finding.verdict = verdict;
  finding.figures = {0};
  finding.evidence = {{0, 0, 0}, {0, 0, 1}};
  Rational const change = (Rational(1122, 2631) - Rational(1)) * Rational(100);
  finding.computed = Computed{change, Interval::closed(Rational(-57382, 1000), Rational(-57328, 1000))};
  finding.message =
      "1,122 / 2,631 - 1 = -57.35%, printed as " + std::string(verdict == Verdict::consistent ? "57.4%" : "58.4%");
  if (verdict == Verdict::consistent) {
    finding.grade = Grade::exact;
  } else {
    finding.severity = Severity::error;
    finding.suggestion = "decreased 57.4%";
    finding.slip = Slip::neighbouring_column;
  }
  return finding;
}

}  // namespace tieout::test
