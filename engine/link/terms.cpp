#include "tieout/engine/link/terms.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <new>
#include <utility>

namespace tieout {
namespace {

struct Pair {
  std::string_view from;
  std::string_view to;
};

// Abbreviations of the field and wordings with several words, lower case, blanks between words.
constexpr Pair field_abbreviations[] = {
    {"r&d", "research development"},
    {"sg&a", "selling general administrative"},
    {"g&a", "general administrative"},
    {"s&m", "sales marketing"},
    {"eps", "earnings per share"},
    {"roe", "return average equity"},
    {"roa", "return average assets"},
    {"npas", "non performing assets"},
    {"npa", "non performing assets"},
    {"nim", "net interest margin"},
    {"d&a", "depreciation amortization"},
    {"capex", "capital expenditures"},
    {"noninterest", "non interest"},
    {"nonperforming", "non performing"},
    {"nonoperating", "non operating"},
    {"noncurrent", "non current"},
    {"nonaccrual", "non accrual"},
    {"stockholders", "shareholders"},
    {"stockholder", "shareholder"},
    {"shareowners", "shareholders"},
};

// Stems that mean the same.
constexpr Pair synonyms[] = {
    {"sale", "revenu"},     {"turnov", "revenu"},  {"earn", "incom"},      {"profit", "incom"},   {"loss", "incom"},
    {"stockhold", "sharehold"}, {"equiti", "equiti"}, {"expenditur", "expens"}, {"receiv", "receivabl"}, {"provid", "provid"},
    {"generat", "provid"},  {"inventori", "inventori"},
};

// Words that name nothing by themselves.
constexpr std::string_view nameless[] = {
    "a", "an", "the", "it", "of", "and", "in", "on", "for", "to", "by", "with", "from", "at", "as", "its", "our", "their", "his", "her", "this", "that",
    "these", "those", "s", "or", "total", "overall", "consolidated", "amount", "amounts", "aggregate", "company", "unaudited", "reported", "record",
    "quarterly", "annual", "quarter", "year", "period", "full", "we", "us", "was", "were", "is", "are", "month", "months", "million", "billion", "thousand",
    "approximately", "respectively", "all", "such", "also", "itself", "overall", "level", "value", "balances", "including", "include", "includes", "through"};

[[nodiscard]] bool is_letter(unsigned char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80; }

[[nodiscard]] bool one_of(std::string_view word, auto const& list) noexcept {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

void add_sorted(std::vector<std::string>& terms, std::string term) {
  auto const place = std::lower_bound(terms.begin(), terms.end(), term);
  if (place == terms.end() || *place != term) terms.insert(place, std::move(term));
}

/// Splits into lower-cased words; a bracketed part that only turns the sign, "(loss)", is left out.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (at < text.size()) {
    unsigned char const c = static_cast<unsigned char>(text[at]);
    // Typographic quotes, dashes and signs separate words; all of them take three bytes.
    if (c == 0xE2) {
      at += 3;
      continue;
    }
    if (!is_letter(c)) { ++at; continue; }
    std::size_t end = at;
    std::string word;
    while (end < text.size()) {
      unsigned char const d = static_cast<unsigned char>(text[end]);
      if (d == 0xE2) break;
      bool const ampersand = d == '&' && end + 1 < text.size() && is_letter(static_cast<unsigned char>(text[end + 1])) && end > at;
      bool const digit = d >= '0' && d <= '9';
      if (!is_letter(d) && !ampersand && !digit) break;
      word += d >= 'A' && d <= 'Z' ? static_cast<char>(d + 32) : static_cast<char>(d);
      ++end;
    }
    at = end;
    words.push_back(std::move(word));
  }
  return words;
}

}  // namespace

struct TermReader::Stemmer {
  sb_stemmer* handle;
};

TermReader::TermReader(std::vector<Abbreviation> abbreviations)
    : stemmer_(new Stemmer{sb_stemmer_new("english", "UTF_8")}), abbreviations_(std::move(abbreviations)) {
  if (stemmer_->handle == nullptr) {
    delete stemmer_;
    throw std::bad_alloc();
  }
}

TermReader::~TermReader() {
  sb_stemmer_delete(stemmer_->handle);
  delete stemmer_;
}

std::string_view TermReader::spelt_out(std::string_view word) const noexcept {
  for (Pair const& pair : field_abbreviations)
    if (pair.from == word) return pair.to;
  for (Abbreviation const& one : abbreviations_)
    if (one.letters == word) return one.expansion;
  return {};
}

std::string TermReader::stem(std::string_view word) const {
  auto const* const stemmed =
      sb_stemmer_stem(stemmer_->handle, reinterpret_cast<sb_symbol const*>(word.data()), static_cast<int>(word.size()));
  if (stemmed == nullptr) return std::string(word);
  return {reinterpret_cast<char const*>(stemmed), static_cast<std::size_t>(sb_stemmer_length(stemmer_->handle))};
}

Terms TermReader::read(std::string_view text) const {
  std::vector<std::string> words;
  for (std::string& word : words_of(text)) {
    std::string_view const expansion = spelt_out(word);
    if (expansion.empty()) words.push_back(std::move(word));
    else for (std::string& part : words_of(expansion)) words.push_back(std::move(part));
  }

  Terms terms;
  bool period_named = false;
  std::vector<std::string> stems;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string const& word = words[i];
    if (word == "total" || word == "overall") terms.total = true;
    if (word == "period" || word == "year" || word == "quarter") period_named = true;
    if (word == "per" && i + 1 < words.size() && (words[i + 1] == "share" || words[i + 1] == "unit" || words[i + 1] == "common" || words[i + 1] == "diluted" || words[i + 1] == "basic"))
      terms.per_share = true;
    if (one_of(word, nameless)) continue;
    // The basis is told apart elsewhere: "GAAP", "non-GAAP", "pro forma".
    bool const non_gaap = word == "non" && i + 1 < words.size() && words[i + 1] == "gaap";
    bool const pro_forma = (word == "pro" && i + 1 < words.size() && words[i + 1] == "forma") || word == "forma";
    if (word == "gaap" || non_gaap || pro_forma) continue;
    std::string stemmed = stem(word);
    if (stemmed == "loss") terms.loss = true;
    if (stemmed == "incom" || stemmed == "earn" || stemmed == "profit") terms.income = true;
    for (Pair const& pair : synonyms)
      if (pair.from == stemmed) { stemmed = pair.to; break; }
    if (stemmed == "revenu") terms.revenue = true;
    if (stemmed == "margin" || stemmed == "rate" || stemmed == "ratio" || stemmed == "yield") terms.margin = true;
    bool const cost = stemmed == "expens" || stemmed == "cost";
    if (cost) terms.expense = true;
    // "Selling expenses" is also called "Selling"; "cost of sales" is no sales.
    bool const names_kind_only = cost && i + 1 == words.size() && words.size() > 1;
    if (names_kind_only) continue;
    stems.push_back(std::move(stemmed));
  }
  for (std::string& one : stems) add_sorted(terms.strong, std::move(one));

  auto const erase = [&](std::string_view term) {
    auto const place = std::find(terms.strong.begin(), terms.strong.end(), term);
    if (place != terms.strong.end()) terms.strong.erase(place);
  };
  // Revenue has many names: "net sales", "net revenues", "revenue".
  if (terms.strong.size() == 2 && terms.has("revenu") && terms.has("net")) erase("net");
  // "Loss for the period" and plain "earnings" are the net result.
  bool const plain_result = words.size() == 1 && (words[0] == "earnings" || words[0] == "profit" || words[0] == "profits" || words[0] == "loss");
  if (terms.strong.size() == 1 && terms.has("incom") && (period_named || plain_result)) add_sorted(terms.strong, "net");
  // "Cash dividends", "dividends paid"
  if (terms.has("dividend")) {
    erase("cash");
    erase("paid");
  }
  // "Cash flow from operations", "net cash provided by operating activities", "cash used in operating activities".
  if (terms.has("cash") && (terms.has("activ") || terms.has("flow")) && (terms.has("oper") || terms.has("invest") || terms.has("financ"))) {
    for (std::string_view const form : {"net", "provid", "use", "flow"}) erase(form);
    add_sorted(terms.strong, "activ");
  }
  return terms;
}

bool Terms::has(std::string_view term) const noexcept {
  return std::binary_search(strong.begin(), strong.end(), term, [](auto const& a, auto const& b) { return std::string_view(a) < std::string_view(b); });
}

std::vector<std::string> lacking(Terms const& a, Terms const& b) {
  std::vector<std::string> result;
  std::set_difference(a.strong.begin(), a.strong.end(), b.strong.begin(), b.strong.end(), std::back_inserter(result));
  return result;
}

Terms joined(Terms a, Terms const& b) {
  for (std::string const& term : b.strong) add_sorted(a.strong, term);
  a.total |= b.total;
  a.loss |= b.loss;
  a.income |= b.income;
  a.expense |= b.expense;
  a.revenue |= b.revenue;
  a.per_share |= b.per_share;
  a.margin |= b.margin;
  return a;
}

}  // namespace tieout
