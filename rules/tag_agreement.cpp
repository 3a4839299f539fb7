#include "tieout/rules/catalogue_rules.hpp"

#include "tieout/engine/check/fact_value.hpp"
#include "tieout/engine/exact/grouped.hpp"
#include "tieout/engine/facts/element_words.hpp"
#include "tieout/engine/link/fact/fact_cells.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tieout {
namespace {

// Elements whose sign is no matter of presentation: below zero is a loss, a deficit, cash that went out.
constexpr std::string_view signed_elements[] = {
    "NetIncomeLoss",
    "ProfitLoss",
    "OperatingIncomeLoss",
    "GrossProfit",
    "ComprehensiveIncomeNetOfTax",
    "ComprehensiveIncome",
    "EarningsPerShareBasic",
    "EarningsPerShareDiluted",
    "EarningsPerShareBasicAndDiluted",
    "BasicEarningsLossPerShare",
    "DilutedEarningsLossPerShare",
    "ProfitLossFromOperatingActivities",
    "ProfitLossBeforeTax",
    "NetCashProvidedByUsedInOperatingActivities",
    "NetCashProvidedByUsedInInvestingActivities",
    "NetCashProvidedByUsedInFinancingActivities",
    "CashFlowsFromUsedInOperatingActivities",
    "CashFlowsFromUsedInInvestingActivities",
    "CashFlowsFromUsedInFinancingActivities",
};

[[nodiscard]] std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

[[nodiscard]] Rational tagged_in(Fact const& fact, Unit unit) { return fact_value(fact, unit).value; }

/// What a row is counted in, where a fact of that unit can stand in it.
[[nodiscard]] std::optional<Unit> unit_in_common(RowUnit row, FactUnitKind fact) noexcept {
  switch (row) {
    case RowUnit::amount:
      return fact == FactUnitKind::currency ? std::optional(Unit::currency) : std::nullopt;
    case RowUnit::per_share:
      return fact == FactUnitKind::per_share ? std::optional(Unit::per_share) : std::nullopt;
    case RowUnit::shares:
      return fact == FactUnitKind::shares ? std::optional(Unit::shares) : std::nullopt;
    case RowUnit::percent:
      return fact == FactUnitKind::pure ? std::optional(Unit::percent) : std::nullopt;
    case RowUnit::basis_point:
    case RowUnit::multiple:
    case RowUnit::count:
      break;
  }
  return std::nullopt;
}

struct TaggedCell {
  std::uint32_t fact = 0;
  CellReference cell;
  Rational printed;
  Rational tagged;
};

[[nodiscard]] std::string described(Fact const& fact, std::string const& tagged, std::string_view printed) {
  std::string text = fact.element + " is tagged as " + grouped(tagged) + " (scale " + std::to_string(fact.scale);
  if (fact.negated) text += ", sign -";
  return text + "), but " + std::string(printed) + " is printed";
}

[[nodiscard]] Finding disagreement(std::uint32_t fact, Slip slip, std::string message, std::string suggestion) {
  Finding finding;
  finding.rule = "tag-agreement";
  finding.verdict = Verdict::inconsistent;
  finding.severity = Severity::error;
  finding.facts = {fact};
  finding.slip = slip;
  finding.message = std::move(message);
  finding.suggestion = std::move(suggestion);
  return finding;
}

/// A bracketed profit tagged as one, or an unbracketed one tagged as a loss.
[[nodiscard]] bool wrong_sign(Fact const& fact, Row const& row, Cell const& cell) {
  if (fact.value->is_zero() || std::find(std::begin(signed_elements), std::end(signed_elements),
                                         local_element(fact.element)) == std::end(signed_elements))
    return false;
  std::string const label = lower_case(row.label);
  auto const says = [&](std::string_view word) { return label.find(word) != std::string::npos; };
  if (says("less") || row.polarity == Polarity::magnitude) return false;
  bool const loss = says("loss") || says("deficit") || says("used");
  bool const profit = says("income") || says("earnings") || says("profit") || says("provided") || says("generated");
  bool const negative = fact.value->mantissa < 0;
  if (cell.bracketed) return !negative && (profit || loss);
  return negative && profit;
}

class TagCheck {
 public:
  TagCheck(Case const& subject, Findings& findings) : subject_(subject), findings_(findings) {}

  void run() {
    check_cells();
    check_running_text();
    if (agreeing_ == 0) return;
    Finding finding;
    finding.rule = "tag-agreement";
    finding.verdict = Verdict::consistent;
    finding.grade = Grade::exact;
    finding.message =
        std::to_string(agreeing_) + (agreeing_ == 1 ? " tag agrees" : " tags agree") + " with what is printed";
    findings_.push_back(std::move(finding));
  }

 private:
  [[nodiscard]] std::vector<TaggedCell> tagged_cells() const {
    std::vector<TaggedCell> cells;
    auto const places = cells_of_facts(subject_.facts, subject_.statements);
    for (std::uint32_t i = 0; i < places.size(); ++i) {
      Fact const& fact = subject_.facts.facts[i];
      if (!places[i] || !fact.value) continue;
      CellReference const cell = *places[i];
      Statement const& statement = subject_.statements[cell.statement];
      Cell const& printed = statement.cell(cell.row, cell.column);
      auto const unit = unit_in_common(printed.unit, subject_.facts.unit_of(fact));
      if (!unit || digits_of(fact.printed) != digits_of(subject_.document.view(printed.text))) continue;
      cells.push_back({i, cell, Rational(statement.value(cell.row, cell.column)).magnitude(), tagged_in(fact, *unit)});
    }
    return cells;
  }

  /// A scale is only known to be wrong beside others that are right: where all differ, the table may be misread.
  void check_cells() {
    std::vector<TaggedCell> const cells = tagged_cells();
    std::map<std::pair<std::uint32_t, RowUnit>, std::pair<std::size_t, std::size_t>> counts;  // agreeing, all
    auto const group = [&](TaggedCell const& one) {
      return std::pair(one.cell.statement,
                       subject_.statements[one.cell.statement].cell(one.cell.row, one.cell.column).unit);
    };
    for (TaggedCell const& one : cells) {
      auto& [agreeing, all] = counts[group(one)];
      ++all;
      if (one.printed == one.tagged) ++agreeing;
    }
    for (TaggedCell const& one : cells) {
      auto const& [agreeing, all] = counts[group(one)];
      bool const scale_sure = subject_.statements[one.cell.statement].scale_stated && 2 * agreeing > all;
      check_cell(one, scale_sure);
    }
  }

  void check_cell(TaggedCell const& one, bool scale_sure) {
    Fact const& fact = subject_.facts.facts[one.fact];
    Statement const& statement = subject_.statements[one.cell.statement];
    Row const& row = statement.rows[one.cell.row];
    Cell const& cell = statement.cell(one.cell.row, one.cell.column);
    std::string const printed(subject_.document.view(cell.text));
    bool const sign = wrong_sign(fact, row, cell);
    if (one.printed == one.tagged && !sign) {
      ++agreeing_;
      return;
    }
    bool const zero = one.tagged.is_zero() || one.printed.is_zero();
    bool const scaled = cell.unit == RowUnit::amount || cell.unit == RowUnit::shares;
    if (one.printed != one.tagged && scaled && !scale_sure && !zero) return;
    Slip const slip = one.printed != one.tagged ? zero ? Slip::none : Slip::scale : Slip::sign;
    std::string shown = cell.bracketed ? '(' + printed + ')' : printed;
    if (slip == Slip::scale) shown += " (" + grouped(one.printed.to_display()) + ')';
    Rational const signed_tag = fact.value->mantissa < 0 ? -one.tagged : one.tagged;
    Finding finding =
        disagreement(one.fact, slip, "'" + row.label + "': " + described(fact, signed_tag.to_display(), shown),
                     slip == Slip::sign ? grouped((-signed_tag).to_display()) : grouped(one.printed.to_display()));
    finding.related = {one.cell};
    finding.places = {cell.text};
    findings_.push_back(std::move(finding));
  }

  void check_running_text() {
    std::vector<std::pair<Span, FigureIndex>> figures;
    for (FigureIndex i = 0; i < subject_.figures.size(); ++i)
      figures.emplace_back(subject_.figure(i).quantity.digits, i);
    std::sort(figures.begin(), figures.end(),
              [](auto const& a, auto const& b) { return a.first.begin < b.first.begin; });
    for (std::uint32_t i = 0; i < subject_.facts.facts.size(); ++i) {
      Fact const& fact = subject_.facts.facts[i];
      if (!fact.numeric || !fact.value || fact.place != FactPlace::running_text) continue;
      auto const at = std::lower_bound(figures.begin(), figures.end(), fact.text.begin,
                                       [](auto const& one, std::uint32_t begin) { return one.first.begin < begin; });
      if (at != figures.end() && fact.text.contains(at->first)) check_figure(i, subject_.figure(at->second).quantity);
    }
  }

  void check_figure(std::uint32_t index, Quantity const& quantity) {
    Fact const& fact = subject_.facts.facts[index];
    if (quantity.in_words || !comparable(quantity.unit, subject_.facts.unit_of(fact))) return;
    if (digits_of(fact.printed) != digits_of(subject_.document.view(quantity.digits))) return;
    Rational const printed = Rational(quantity.value).magnitude();
    Rational const tagged = tagged_in(fact, quantity.unit);
    if (printed == tagged) {
      ++agreeing_;
      return;
    }
    // Without a scale word of its own a figure may share one with its neighbours, or the whole text's.
    std::string_view const whole = subject_.document.view(quantity.span);
    bool const amount = quantity.unit == Unit::currency || quantity.unit == Unit::shares;
    if (amount && !has_scale_word(whole) && tagged > printed) return;
    Finding finding = disagreement(
        index, tagged.is_zero() ? Slip::none : Slip::scale,
        described(fact, tagged.to_display(), '"' + std::string(whole) + "\" (" + grouped(printed.to_display()) + ")"),
        grouped(printed.to_display()));
    finding.places = {quantity.span};
    findings_.push_back(std::move(finding));
  }

  [[nodiscard]] static bool comparable(Unit unit, FactUnitKind fact) noexcept {
    switch (unit) {
      case Unit::currency:
      case Unit::per_share:
        return fact == FactUnitKind::currency || fact == FactUnitKind::per_share;
      case Unit::shares:
        return fact == FactUnitKind::shares;
      case Unit::percent:
      case Unit::percentage_point:
      case Unit::basis_point:
        return fact == FactUnitKind::pure;
      case Unit::number:
      case Unit::count:
      case Unit::multiple:
        break;
    }
    return false;
  }

  [[nodiscard]] static bool has_scale_word(std::string_view text) {
    std::string const lower = lower_case(text);
    return lower.find("illion") != std::string::npos || lower.find("thousand") != std::string::npos;
  }

  Case const& subject_;
  Findings& findings_;
  std::size_t agreeing_ = 0;
};

void check(Case const& subject, Findings& findings) {
  if (!subject.facts.empty()) TagCheck(subject, findings).run();
}

}  // namespace

Rule tag_agreement_rule() {
  auto const filing = [](std::string const& tag, std::string const& scale) {
    return "<html xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\" xmlns:xbrli=\"http://www.xbrl.org/2003/instance\">\n"
           "<body><div style=\"display:none\"><ix:header><ix:resources><xbrli:context id=\"q2\">\n"
           "<xbrli:entity><xbrli:identifier scheme=\"urn:names\">Northmoor</xbrli:identifier></xbrli:entity>\n"
           "<xbrli:period><xbrli:startDate>2009-04-01</xbrli:startDate><xbrli:endDate>2009-06-30</xbrli:endDate>"
           "</xbrli:period></xbrli:context>\n"
           "<xbrli:unit "
           "id=\"usd\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>\n"
           "<p>Fees for the three months ended June 30, 2009 were $<" +
           tag +
           " name=\"us-gaap:ProfessionalFees\"\n"
           "  contextRef=\"q2\" unitRef=\"usd\" decimals=\"-5\" scale=\"" +
           scale + "\">1.2</" + tag + "> million.</p></body></html>\n";
  };
  return {
      {"tag-agreement",
       "A tag says what is printed",
       "Every tagged number of an inline XBRL document, its scale, format and sign applied, against the number as it "
       "is printed: in running text with its scale word, in a table with the table's scale. Signs are compared for "
       "elements whose sign is no matter of presentation, such as a net income or loss.",
       "Readers see what is printed, machines read the tag. A wrong scale or sign makes a filing say two things at "
       "once, and the wrong one is what data services take over.",
       {{filing("ix:nonFraction", "6"), Verdict::consistent},
        {filing("ix:nonFraction", "3"), Verdict::inconsistent},
        {filing("span", "6"), Verdict::unverifiable}}},
      check};
}

}  // namespace tieout
