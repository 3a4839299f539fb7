#include "tieout/engine/link/fact/fact_link.hpp"

#include "tieout/engine/context/abbreviations.hpp"
#include "tieout/engine/context/issuer.hpp"
#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/facts/element_words.hpp"
#include "tieout/engine/link/doubt/doubts.hpp"
#include "tieout/engine/link/fact/standard_elements.hpp"
#include "tieout/engine/link/period/own_period.hpp"
#include "tieout/engine/link/subject/part_spoken_of.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/segment.hpp"
#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/subject/wanted.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace tieout {
namespace {

constexpr char separator = '\x1f';

[[nodiscard]] bool open_to_facts(Reason reason) noexcept {
  return reason == Reason::not_tabulated || reason == Reason::no_period || reason == Reason::no_tables;
}

[[nodiscard]] bool unit_fits(Unit claimed, bool per_share, FactUnitKind tagged) noexcept {
  switch (claimed) {
    case Unit::currency:
      return tagged == (per_share ? FactUnitKind::per_share : FactUnitKind::currency);
    case Unit::per_share:
      return tagged == FactUnitKind::per_share;
    case Unit::shares:
      return tagged == FactUnitKind::shares;
    case Unit::percent:
      return tagged == FactUnitKind::pure;
    case Unit::number:
    case Unit::count:
    case Unit::percentage_point:
    case Unit::basis_point:
    case Unit::multiple:
      return false;
  }
  return false;
}

/// A member as it is spoken of: "acme:CloudSegmentMember" is "Cloud Segment".
[[nodiscard]] std::string member_words(std::string_view member) {
  std::string words = element_words(member);
  for (std::string_view const ending : {" Member", " Segment", " Segments"})
    if (words.size() > ending.size() && words.ends_with(ending)) words.resize(words.size() - ending.size());
  return words;
}

[[nodiscard]] std::string key_of(Terms const& terms) {
  std::string key;
  for (std::string const& term : terms.strong) {
    key += term;
    key += separator;
  }
  if (terms.per_share) key += "/share";
  return key;
}

/// What makes two facts the same one, printed twice.
[[nodiscard]] std::string identity(Facts const& facts, Fact const& fact) {
  FactContext const& context = facts.contexts[fact.context];
  std::string text = fact.element + separator + context.entity + separator;
  text += (context.start ? to_string(*context.start) : "") + separator + (context.end ? to_string(*context.end) : "");
  for (FactDimension const& dimension : context.dimensions)
    text += separator + dimension.axis + separator + dimension.member;
  if (fact.unit != fact_none) text += separator + to_string(facts.units[fact.unit]);
  return text;
}

class FactLinker {
 public:
  FactLinker(LinkInput const& input, Facts const& facts)
      : input_(input),
        facts_(facts),
        reader_(learn_abbreviations(input.document)),
        issuer_(issuer_of(input.document)),
        sections_(input.document),
        parts_(input, reader_, sections_),
        periods_(input) {
    for (std::uint32_t i = 0; i < facts_.facts.size(); ++i) enter(i);
    std::sort(tagged_.begin(), tagged_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return facts_.facts[a].text.begin < facts_.facts[b].text.begin;
    });
  }

  [[nodiscard]] std::optional<FactLink> next(std::uint32_t i, Link const& link) {
    PeriodChoice const own = periods_.next(i);
    if (!link.candidates.empty()) return std::nullopt;
    if (auto by_tag = linked_by_tag(i)) return by_tag;
    return open_to_facts(link.reason) ? linked_by_name(i, own) : std::nullopt;
  }

 private:
  struct NamedFact {
    std::uint32_t fact = 0;
    Dilution dilution = Dilution::unspecified;
  };

  void enter(std::uint32_t i) {
    Fact const& fact = facts_.facts[i];
    if (!fact.numeric || !fact.value || fact.context == fact_none) return;
    if (fact.place == FactPlace::running_text) {
      tagged_.push_back(i);
      return;
    }
    same_[identity(facts_, fact)].push_back(i);
    std::vector<FactDimension> const& dimensions = facts_.contexts[fact.context].dimensions;
    if (dimensions.size() > 1 || (!dimensions.empty() && dimensions.front().typed)) return;
    std::string const member = dimensions.empty() ? std::string() : member_words(dimensions.front().member);
    for (auto const& [name, dilution] : names_of(fact.element)) {
      Terms terms = reader_.read(name);
      if (terms.vacant()) continue;
      if (!member.empty()) terms = joined(std::move(terms), reader_.read(member));
      auto& entry = by_name_[key_of(terms)];
      if (entry.empty() || entry.back().fact != i) entry.push_back({i, dilution});
    }
  }

  /// The element's names: those that are usual, else its words.
  [[nodiscard]] static std::vector<std::pair<std::string, Dilution>> names_of(std::string const& element) {
    std::vector<std::pair<std::string, Dilution>> names;
    for (ElementName const& one : standard_elements)
      if (one.element == local_element(element)) names.emplace_back(one.name, one.dilution);
    if (names.empty()) names.emplace_back(element_words(element), Dilution::unspecified);
    return names;
  }

  /// The fact that tags the digits of a figure.
  [[nodiscard]] std::optional<std::uint32_t> tag_of(Span digits) const {
    auto const first =
        std::lower_bound(tagged_.begin(), tagged_.end(), digits.begin,
                         [&](std::uint32_t fact, std::uint32_t begin) { return facts_.facts[fact].text.end <= begin; });
    if (first == tagged_.end() || !facts_.facts[*first].text.contains(digits)) return std::nullopt;
    return *first;
  }

  [[nodiscard]] bool same_value(std::uint32_t a, std::uint32_t b) const {
    return Rational(*facts_.facts[a].value).magnitude() == Rational(*facts_.facts[b].value).magnitude();
  }

  /// All say the same: the first of them that stands in a table, else the first.
  template <class List, class FactOf>
  [[nodiscard]] std::optional<std::uint32_t> agreed(List const& list, FactOf fact_of) const {
    std::optional<std::uint32_t> found;
    for (auto const& one : list) {
      std::uint32_t const fact = fact_of(one);
      if (found && !same_value(*found, fact)) return std::nullopt;
      bool const printed = facts_.facts[fact].place == FactPlace::table_cell;
      if (!found || (printed && facts_.facts[*found].place == FactPlace::hidden)) found = fact;
    }
    return found;
  }

  [[nodiscard]] std::string why(std::uint32_t fact) const {
    Fact const& one = facts_.facts[fact];
    std::string text = "tagged as " + one.element;
    if (auto const period = facts_.period_of(one)) text += ", " + to_string(*period);
    for (FactDimension const& dimension : facts_.contexts[one.context].dimensions) text += ", " + dimension.member;
    if (one.place == FactPlace::hidden) text += ", a hidden fact";
    return text;
  }

  [[nodiscard]] std::optional<FactLink> linked_by_tag(std::uint32_t i) const {
    Figure const& figure = input_.figure(i);
    bool const level = figure.role == Role::level || figure.role == Role::prior_level || figure.role == Role::mention;
    if (!level || figure.quantity.in_words || input_.assertion(i).speech != Speech::reported) return std::nullopt;
    auto const tag = tag_of(figure.quantity.digits);
    if (!tag) return std::nullopt;
    Fact const& tagged = facts_.facts[*tag];
    if (!unit_fits(figure.quantity.unit, facts_.unit_of(tagged) == FactUnitKind::per_share, facts_.unit_of(tagged)))
      return std::nullopt;
    // Where print and tag differ, the tag or the reading of the print is wrong: another rule's matter.
    Rational const factor(figure.quantity.unit == Unit::percent ? 100 : 1);
    if (Rational(*tagged.value).magnitude() * factor != Rational(figure.quantity.value).magnitude())
      return std::nullopt;
    auto const same = same_.find(identity(facts_, tagged));
    if (same == same_.end()) return std::nullopt;
    auto const fact = agreed(same->second, [](std::uint32_t one) { return one; });
    if (!fact) return std::nullopt;
    return FactLink{i, *fact, why(*fact) + ", as is the figure itself"};
  }

  [[nodiscard]] std::optional<FactLink> linked_by_name(std::uint32_t i, PeriodChoice const& own) const {
    Figure const& figure = input_.figure(i);
    Assertion const& claim = input_.assertion(i);
    bool const level = figure.role == Role::level || figure.role == Role::prior_level;
    bool const plain_basis = claim.subject.basis == Basis::unspecified || claim.subject.basis == Basis::gaap;
    if (!level || !plain_basis || figure.quantity.in_words || claim.speech != Speech::reported) return std::nullopt;
    if (own.unsettled || own.assumed || own.open || doubtful_level(input_, claim, figure)) return std::nullopt;

    Terms measure = reader_.read(measure_text(claim.subject, input_.document, issuer_));
    bool const per_share = figure.quantity.unit == Unit::per_share || claim.subject.per_share || measure.per_share;
    Wanted const wanted = wanted_for(claim, figure, measure);
    if (wanted.earnings_per_share) measure = reader_.read("earnings per share");
    if (measure.vacant() || wanted.counted) return std::nullopt;
    measure.per_share = per_share;
    auto const entry = by_name_.find(key_of(measure));
    if (entry == by_name_.end()) return std::nullopt;

    std::vector<NamedFact> fitting;
    for (NamedFact const& one : entry->second) {
      Fact const& fact = facts_.facts[one.fact];
      auto const period = facts_.period_of(fact);
      if (!period || !unit_fits(figure.quantity.unit, per_share, facts_.unit_of(fact))) continue;
      auto const& asked = period->months == 0 ? own.instant : own.lasting;
      if (!asked || !same_period(*asked, *period)) continue;
      bool const other_dilution =
          one.dilution != Dilution::unspecified && one.dilution != Dilution::basic_and_diluted &&
          claim.subject.dilution != Dilution::unspecified && claim.subject.dilution != one.dilution;
      if (!other_dilution) fitting.push_back(one);
    }
    auto const fact = agreed(fitting, [](NamedFact const& one) { return one.fact; });
    if (!fact) return std::nullopt;
    RowTerms row;
    row.label = std::move(measure);
    std::optional<SpokenPart> const part = parts_.of(i);
    if (part && parts_.bars(*part, wanted, std::nullopt, row)) return std::nullopt;
    if (under_segment(sections_, input_.figures[i].passage, reader_, row)) return std::nullopt;
    return FactLink{i, *fact, why(*fact)};
  }

  LinkInput const& input_;
  Facts const& facts_;
  TermReader reader_;
  Issuer issuer_;
  Sections sections_;
  PartsSpokenOf parts_;
  OwnPeriods periods_;
  std::vector<std::uint32_t> tagged_;  ///< numeric facts of running text, by place
  std::unordered_map<std::string, std::vector<std::uint32_t>> same_;
  std::unordered_map<std::string, std::vector<NamedFact>> by_name_;
};

}  // namespace

std::vector<FactLink> link_facts(LinkInput const& input, std::vector<Link> const& links, Facts const& facts) {
  std::vector<FactLink> found;
  if (facts.empty()) return found;
  FactLinker linker(input, facts);
  for (std::uint32_t i = 0; i < input.figures.size(); ++i)
    if (auto link = linker.next(i, links[i])) found.push_back(std::move(*link));
  return found;
}

}  // namespace tieout
