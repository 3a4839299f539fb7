#include "tieout/engine/gold/draft_gold.hpp"

#include "tieout/engine/gold/first_number.hpp"
#include "tieout/engine/gold/printed_rows.hpp"
#include "tieout/engine/gold/score.hpp"
#include "tieout/engine/report/excerpt.hpp"
#include "tieout/engine/report/figure_account.hpp"

#include <algorithm>
#include <utility>

namespace tieout {

namespace {

constexpr std::uint32_t context_characters = 160;

[[nodiscard]] GoldKind kind_of(Role role) noexcept {
  switch (role) {
    case Role::level:
    case Role::prior_level:
    case Role::range:
    case Role::mention:
      return GoldKind::level;
    case Role::change:
      return GoldKind::change;
    case Role::percent_change:
      return GoldKind::pct;
    case Role::point_change:
      return GoldKind::ppt;
    case Role::multiple:
      return GoldKind::multiple;
    case Role::share:
      return GoldKind::share;
  }
  return GoldKind::level;
}

[[nodiscard]] GoldKind kind_of(Derivation const& derivation) noexcept {
  switch (derivation.kind) {
    case DerivationKind::level:
      return GoldKind::level;
    case DerivationKind::sum:
      return GoldKind::sum;
    case DerivationKind::printed_change:
      return GoldKind::level;
    case DerivationKind::difference:
      return GoldKind::change;
    case DerivationKind::relative_change:
      return GoldKind::pct;
    case DerivationKind::point_difference:
      return GoldKind::ppt;
    case DerivationKind::ratio_difference:
      return GoldKind::shareppt;
    case DerivationKind::ratio:
    case DerivationKind::part_of_sum:
      return GoldKind::share;
    case DerivationKind::multiple:
      return GoldKind::multiple;
  }
  return GoldKind::level;
}

class Draft {
 public:
  Draft(Result const& result, std::string document) : result_(result), sources_(figure_sources(result.subject)) {
    draft_.gold.document = std::move(document);
    draft_.gold.rows = printed_rows(subject());
    for (FigureIndex i = 0; i < subject().figures.size(); ++i) add(i);
  }

  [[nodiscard]] GoldDraft take() && { return std::move(draft_); }

 private:
  [[nodiscard]] Case const& subject() const noexcept { return result_.subject; }
  [[nodiscard]] Document const& document() const noexcept { return subject().document; }

  void add(FigureIndex index) {
    Quantity const& quantity = subject().figure(index).quantity;
    Span const digits = quantity.digits.empty() ? quantity.span : quantity.digits;
    Span const source = document().source_of(digits);
    // Of figures that share their digits, the one that a comparison would take.
    if (figure_over(sources_, source) != index) return;

    GoldFigure figure;
    figure.text = document().view(figure_place(document(), quantity));
    figure.place = gold_place(document(), source);
    figure.context = context_of(index, quantity.span);
    if (!tie(figure, index)) {
      ++draft_.without_number;
      return;
    }
    figure.id = 'f' + std::to_string(draft_.gold.figures.size() + 1);
    draft_.gold.figures.push_back(std::move(figure));
  }

  [[nodiscard]] std::string context_of(FigureIndex index, Span mark) const {
    Span const passage = document().passages[subject().figures[index].passage].text;
    Excerpt const around = excerpt(document(), passage, mark, context_characters);
    std::string context(around.before);
    context += around.mark;
    context += around.after;
    return context;
  }

  /// Says what the figure rests on; false where gold has no way to say it.
  [[nodiscard]] bool tie(GoldFigure& figure, FigureIndex index) const {
    Outcome const& outcome = result_.outcomes[index];
    std::string const explanation = account_for(result_, index).explanation;
    if (outcome.verdict == Verdict::unverifiable) {
      figure.note = std::string(to_string(kind_of(subject().figure(index).role))) + ", " +
                    std::string(to_string(outcome.reason)) + ": " + explanation;
      return true;
    }
    figure.note = explanation;
    Finding const& deciding = result_.findings[outcome.checks.front()];
    figure.cells = cells_of(deciding);
    figure.kind = kind_of_evidence(index, deciding);
    if (outcome.verdict == Verdict::inconsistent) {
      figure.verdict = GoldVerdict::bad;
      return true;
    }
    for (std::uint32_t const check : outcome.checks) add_alternative(figure, result_.findings[check]);
    return !figure.cells.empty();
  }

  void add_alternative(GoldFigure& figure, Finding const& finding) const {
    if (finding.verdict != Verdict::consistent) return;
    std::vector<GoldCell> cells = cells_of(finding);
    auto const same = [&](std::vector<GoldCell> const& others) {
      return std::equal(cells.begin(), cells.end(), others.begin(), others.end(),
                        [](GoldCell const& a, GoldCell const& b) { return a.place == b.place; });
    };
    if (cells.empty() || same(figure.cells) ||
        std::any_of(figure.alternatives.begin(), figure.alternatives.end(), same))
      return;
    figure.alternatives.push_back(std::move(cells));
  }

  [[nodiscard]] GoldKind kind_of_evidence(FigureIndex index, Finding const& deciding) const {
    for (Derivation const& candidate : subject().links[index].candidates) {
      if (deciding.facts.empty() && candidate.cells == deciding.evidence) return kind_of(candidate);
    }
    bool const one = deciding.evidence.size() + deciding.facts.size() == 1;
    return one ? GoldKind::level : kind_of(subject().figure(index).role);
  }

  [[nodiscard]] std::vector<GoldCell> cells_of(Finding const& finding) const {
    std::vector<GoldCell> cells;
    for (CellReference const cell : finding.evidence) {
      add_cell(cells, cell_text(subject(), cell), cell_source(subject(), cell));
    }
    for (std::uint32_t const index : finding.facts) {
      Fact const& fact = subject().facts.facts[index];
      add_cell(cells, fact.printed, fact.source);
    }
    return cells;
  }

  void add_cell(std::vector<GoldCell>& cells, std::string_view text, Span source) const {
    if (first_number(std::string_view(document().source).substr(source.begin, source.size())).empty()) return;
    GoldPlace const place = gold_place(document(), source);
    cells.push_back({std::string(text), place, row_around(draft_.gold.rows, place).value_or(place.bytes)});
  }

  Result const& result_;
  std::vector<Span> sources_;
  GoldDraft draft_;
};

}  // namespace

GoldDraft draft_gold(Result const& result, std::string document) { return Draft(result, std::move(document)).take(); }

}  // namespace tieout
