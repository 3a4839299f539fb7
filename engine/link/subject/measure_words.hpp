#pragma once

#include "tieout/engine/link/subject/terms.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {

/// Stems that turn a measure into another one: the row or its column must say them, no heading lends them.
inline constexpr std::string_view turning_words[] = {"befor", "after",  "exclud", "gross", "same",
                                                     "less",  "except", "averag", "non"};

/// Stems that make a balance or another measure of a name that has one of them as its one word more.
inline constexpr std::string_view converting_words[] = {"accumul", "cumul", "deferr"};

/// Stems in headings of the plain parts of a statement: a row under them is no more special for it.
inline constexpr std::string_view plain_heading_words[] = {"expens",    "cost",   "incom",   "revenu",
                                                           "oper",      "asset",  "current", "liabil",
                                                           "sharehold", "equiti", "partner", "capit"};

/// Stems of incomes that are earned on something: losses on it are another measure, and no such income below zero.
inline constexpr std::string_view earned_words[] = {"invest",  "interest", "fee",     "rent", "rental",
                                                    "commiss", "dividend", "royalti", "leas"};

/// An investment loss is no investment income, nor the other way round.
[[nodiscard]] inline bool is_income_for_loss(Terms const& wanted, Terms const& label) {
  auto const earned = [](std::string const& term) { return contains(earned_words, term); };
  bool const of_loss = wanted.loss && !wanted.income && label.income && !label.loss;
  bool const of_income = wanted.income && !wanted.loss && label.loss && !label.income;
  return (of_loss || of_income) && std::any_of(label.strong.begin(), label.strong.end(), earned);
}

/// "Gains (losses)" are the losses as well as the gains.
[[nodiscard]] inline bool is_gain_or_loss(std::string_view term, Terms const& wanted, Terms const& label) {
  if (!label.loss || !label.has("gain")) return false;
  return term == "gain" ? wanted.loss : term == "incom" && wanted.has("gain") && !label.income;
}

[[nodiscard]] constexpr bool is_turning(std::string_view term) noexcept { return contains(turning_words, term); }

/// A heading does not lend the word to the rows below it.  "Gross margin" and "gross profit" are names of measures, in
/// which "gross" turns nothing.
[[nodiscard]] inline bool turns(std::string_view term, Terms const& name) {
  return is_turning(term) && !(term == "gross" && (name.has("margin") || name.has("incom")));
}

/// With this word more a name is that of another measure.
[[nodiscard]] constexpr bool names_another(std::string_view term) noexcept {
  return is_turning(term) || contains(converting_words, term);
}

}  // namespace tieout
