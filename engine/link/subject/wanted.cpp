#include "tieout/engine/link/subject/wanted.hpp"

#include "tieout/engine/link/subject/part_of_name.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tieout {
namespace {

// What earnings per share are called.  A per-share measure with any other word ("book value per share") is another one.
constexpr std::string_view earnings_words[] = {"incom",    "net",   "per",    "share", "common",
                                               "ordinari", "stock", "applic", "avail", "sharehold"};

// What income attributable to somebody is not, where it is the shareholders'.
constexpr std::string_view other_owners[] = {"noncontrol", "control", "minor",      "interest", "non",
                                             "prefer",     "continu", "discontinu", "oper",     "segment"};

/// "The bank's net interest margin": the owner is no part of what is measured.
[[nodiscard]] bool is_owner(Span word, Document const& document) {
  std::string_view const behind = std::string_view(document.text).substr(word.end, 4);
  return behind.substr(0, 2) == "'s" || behind == "\xE2\x80\x99s";
}

/// How many words at the front of a subject are the issuer's name; none where nothing else is left.
[[nodiscard]] std::size_t name_in_front(Subject const& subject, Document const& document,
                                        std::vector<std::string> const& name) {
  if (name.empty() || subject.words.size() <= name.size()) return 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    std::string_view const word = document.view(subject.words[i]);
    if (word.size() != name[i].size() || !holds(word, name[i])) return 0;
  }
  return name.size();
}

/// "Cash and short-term investments and no debt": what there is none of is not in the figure.
[[nodiscard]] bool leads_to_none(Span before, Span word, Document const& document) {
  bool const none = document.view(word) == "no" || document.view(word) == "nothing";
  if (!none || before.end > word.begin) return false;
  std::string_view const between = document.view({before.end, word.begin});
  return between.ends_with("and ") || between.ends_with("with ");
}

/// "Adjusted funds from operations": the word in front, which the subject has as its basis, makes another measure.
[[nodiscard]] bool adjusts_funds(Span word, Document const& document) {
  std::string_view const name = document.view(word);
  if (!(name.size() == 3 && holds(name, "ffo")) && !(name.size() == 5 && holds(name, "funds"))) return false;
  constexpr std::string_view adjusted = "adjusted ";
  std::string_view const before = std::string_view(document.text).substr(0, word.begin);
  return before.size() >= adjusted.size() && holds(before.substr(before.size() - adjusted.size()), adjusted);
}

/// "Labor Expenses Labor expenses were": a heading that runs into its text names the subject twice.  How many words in
/// front it takes.
[[nodiscard]] std::size_t heading_in_front(Subject const& subject, Document const& document) {
  std::size_t const half = subject.words.size() / 2;
  if (half == 0 || subject.words.size() % 2 != 0) return 0;
  for (std::size_t i = 0; i < half; ++i)
    if (lower_case(document.view(subject.words[i])) != lower_case(document.view(subject.words[half + i]))) return 0;
  return half;
}

constexpr std::string_view turning_prepositions[] = {" before", " after", " excluding"};

/// "After-tax income": the preposition stands in front of the first word.
[[nodiscard]] bool opens_with_after(Subject const& subject, Document const& document) {
  if (subject.words.empty() || subject.words.front().begin < subject.span.begin) return false;
  std::string_view const front = document.view({subject.span.begin, subject.words.front().begin});
  return holds(front, "after-");
}

[[nodiscard]] std::vector<RowUnit> units_for(Figure const& figure, Wanted const& wanted, bool per_share) {
  Unit const unit = figure.quantity.unit;
  bool const level = figure.role == Role::level || figure.role == Role::prior_level;
  bool const in_points = unit == Unit::percentage_point || unit == Unit::basis_point;
  bool const of_ratio = (level && (unit == Unit::percent || in_points)) || figure.role == Role::point_change;
  if (wanted.counted) return {RowUnit::shares};
  if (per_share) return {RowUnit::per_share};
  if (of_ratio) return {RowUnit::percent};
  // "Rose by more than 4.5 times": no amount.
  if (level && unit == Unit::multiple) return {RowUnit::multiple};
  if (unit == Unit::currency) return {RowUnit::amount};
  // "The current ratio was 2.4"
  if (level && unit == Unit::number && wanted.terms.has("ratio")) return {RowUnit::percent, RowUnit::multiple};
  if (unit == Unit::count || unit == Unit::number) return {RowUnit::count, RowUnit::shares};
  return {RowUnit::amount, RowUnit::shares, RowUnit::count};
}

}  // namespace

bool is_income_of_owners(Terms const& terms) {
  return terms.has("net") && terms.has("incom") && terms.has("attribut") &&
         std::none_of(terms.strong.begin(), terms.strong.end(),
                      [](std::string const& term) { return contains(other_owners, term); });
}

std::string measure_text(Subject const& subject, Document const& document, Issuer const& issuer) {
  std::string text;
  std::uint32_t behind = 0;  // the word before
  std::size_t const first =
      std::max(name_in_front(subject, document, issuer.name), heading_in_front(subject, document));
  for (std::size_t i = first; i < subject.words.size(); ++i) {
    Span const word = subject.words[i];
    if (!text.empty() && leads_to_none(subject.words[i - 1], word, document)) break;
    // "Income before income taxes": what stands between two words may turn the measure into another one.
    if (!text.empty() && behind < word.begin)
      for (std::string_view const turning : turning_prepositions)
        if (document.view({behind, word.begin}).find(turning) != std::string_view::npos) text += turning;
    behind = word.end;
    if (!text.empty() && is_abbreviation_in_brackets(word, document)) continue;
    if (is_owner(word, document) || contains(issuer.tickers, document.view(word))) continue;
    if (!text.empty()) text += ' ';
    if (adjusts_funds(word, document)) text += "adjusted ";
    text += document.view(word);
  }
  return opens_with_after(subject, document) ? "after " + text : text;
}

std::string measure_behind_owner(Subject const& subject, Document const& document) {
  auto const is_capital = [&](Span word) {
    char const first = document.view(word).front();
    return first >= 'A' && first <= 'Z';
  };
  std::size_t owner = 0;
  while (owner < subject.words.size() && is_capital(subject.words[owner]) && !is_owner(subject.words[owner], document))
    ++owner;
  if (owner == 0 || owner >= subject.words.size() || !is_owner(subject.words[owner], document)) return {};
  if (!is_capital(subject.words[owner])) return {};
  Subject behind = subject;
  behind.words.erase(behind.words.begin(), behind.words.begin() + static_cast<std::ptrdiff_t>(owner) + 1);
  return measure_text(behind, document, {});
}

Wanted wanted_for(Assertion const& claim, Figure const& figure, Terms measure) {
  Wanted wanted;
  wanted.terms = std::move(measure);
  wanted.basis = claim.subject.basis;
  if (wanted.terms.has("adjust") && wanted.terms.has("fund")) wanted.basis = Basis::unspecified;
  wanted.dilution = claim.subject.dilution;
  bool const per_share = figure.quantity.unit == Unit::per_share || claim.subject.per_share || wanted.terms.per_share;
  wanted.earnings_per_share =
      per_share && (consist_of(wanted.terms.strong, earnings_words) || is_income_of_owners(wanted.terms));
  // Shares counted beside a per-share figure, or "weighted average shares" by name; other shares are things like any.
  bool const number = figure.quantity.unit == Unit::number || figure.quantity.unit == Unit::count;
  bool const weighted = wanted.terms.has("weight") && wanted.terms.has("averag") && wanted.terms.has("share");
  wanted.counted = claim.subject.shares || figure.quantity.unit == Unit::shares || (number && weighted);
  wanted.shares = wanted.counted && (claim.apposed_to || wanted.terms.has("weight") || wanted.terms.has("outstand"));
  wanted.units = units_for(figure, wanted, per_share);
  // A margin may be said to have grown by so many percent of itself.
  if (figure.role == Role::percent_change && wanted.terms.margin) wanted.units.push_back(RowUnit::percent);
  return wanted;
}

}  // namespace tieout
