#include "tieout/engine/link/subject/terms.hpp"

#include "tieout/engine/link/subject/one_name.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <new>
#include <utility>

namespace tieout {
namespace {

struct Pair {
  std::string_view from;
  std::string_view to;
};

// Abbreviations of the field and words that others write apart, lower case, with the words they stand for.
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
    {"pretax", "pre tax"},
    {"dd&a", "depreciation depletion amortization"},
    {"ffo", "funds operations"},
    {"noi", "net operating income"},
    {"revpar", "revenue per available room"},
    {"affo", "adjusted funds operations"},
    {"noninterest", "non interest"},
    {"nonperforming", "non performing"},
    {"nonoperating", "non operating"},
    {"noncurrent", "non current"},
    {"nonaccrual", "non accrual"},
    {"stockholders", "shareholders"},
    {"stockholder", "shareholder"},
    {"shareowners", "shareholders"},
    {"cds", "certificates deposit"},
    {"cd", "certificate deposit"},
};

// Stems that mean the same.
constexpr Pair synonyms[] = {
    {"sale", "revenu"},
    {"turnov", "revenu"},
    {"earn", "incom"},
    {"profit", "incom"},
    {"loss", "incom"},
    {"stockhold", "sharehold"},
    {"expenditur", "expens"},
    {"receiv", "receivabl"},
    {"generat", "provid"},
    {"debentur", "debt"},
    {"produc", "product"},
    {"deliveri", "deliv"},
    // What is of a region, and the region.
    {"european", "europ"},
    {"american", "america"},
    {"asian", "asia"},
    {"african", "africa"},
    {"australian", "australia"},
    {"canadian", "canada"},
    {"mexican", "mexico"},
    {"brazilian", "brazil"},
    {"indian", "india"},
    {"chines", "china"},
    {"japanes", "japan"},
    {"german", "germani"},
    {"french", "franc"},
    {"italian", "itali"},
    {"korean", "korea"},
};

// Words with the stems of others that mean something else, and the terms they are read as: "marketing" and "marketable
// securities", "internal" and "international", "organization" and "organic", "secured" and "securities".
constexpr Pair own_terms[] = {
    {"marketable", "marketabl"}, {"internal", "internal"},   {"internally", "internal"}, {"organic", "organic"},
    {"secured", "secured"},      {"unsecured", "unsecured"}, {"engines", "engine"},      {"engine", "engine"},
};

// Words of the language that name nothing by themselves.
constexpr std::string_view function_words[] = {
    "a",     "an",    "the",           "it",           "of",  "and",  "in",   "on",     "for",       "to",
    "by",    "with",  "from",          "at",           "as",  "its",  "our",  "their",  "his",       "her",
    "this",  "that",  "these",         "those",        "s",   "or",   "we",   "us",     "was",       "were",
    "is",    "are",   "approximately", "respectively", "all", "such", "also", "itself", "including", "include",
    "alone", "today", "includes",      "through"};

// Words of reports that name no measure: how it is added up, over what time, and in what units.
constexpr std::string_view nameless_words[] = {
    "total",     "overall", "consolidated", "amount",   "amounts", "aggregate", "company",  "unaudited", "reported",
    "record",    "fiscal",  "quarterly",    "annual",   "quarter", "year",      "period",   "full",      "month",
    "months",    "million", "billion",      "thousand", "level",   "value",     "balances", "millions",  "billions",
    "thousands", "ounce",   "ounces",       "oz",       "mbbl",    "mbbls",     "bbls",     "bbl",       "mmcf",
    "mcf",       "bcf",     "mmcfe",        "bcfe",     "mcfe",    "mboe",      "boe",      "mmboe"};

// What follows "per" in a per-share measure: "per diluted share", "per common share".
constexpr std::string_view share_words[] = {"share", "unit", "common", "diluted", "basic"};

// Words for a length of time: "loss for the period".
constexpr std::string_view period_words[] = {"period", "year", "quarter"};

// The kinds of a stem, as Terms has them.
constexpr std::string_view income_stems[] = {"incom", "earn", "profit"};
constexpr std::string_view expense_stems[] = {"expens", "cost"};
constexpr std::string_view margin_stems[] = {"margin", "rate", "ratio", "yield"};

// What charges are made for, as stems: "restructuring charges" are what others call its expenses or its costs.
constexpr std::string_view charged_stems[] = {"restructur", "impair", "merger", "integr", "realign", "sever"};

// What revenue is called.
constexpr std::string_view words_for_revenue[] = {"sales", "revenue", "revenues", "turnover"};

// Words that alone are the net result.
constexpr std::string_view plain_results[] = {"earnings", "profit", "profits"};

// Words remembered: more than a report has, in about two megabytes.
constexpr std::size_t most_remembered = 16384;

[[nodiscard]] bool is_letter(unsigned char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

void add_sorted(std::vector<std::string>& terms, std::string term) {
  auto const place = std::lower_bound(terms.begin(), terms.end(), term);
  if (place == terms.end() || *place != term) terms.insert(place, std::move(term));
}

/// The length of a mark behind a name of goods, as "(R)" or "(TM)", that a text begins with; 0 where it begins with
/// none.
[[nodiscard]] std::size_t trade_mark_length(std::string_view text) noexcept {
  constexpr std::string_view marks[] = {"\xC2\xAE", "(R)", "(TM)", "(SM)", "(tm)", "(sm)", "(r)"};
  if (text.empty() || (text.front() != '(' && text.front() != '\xC2')) return 0;
  for (std::string_view const mark : marks)
    if (text.starts_with(mark)) return mark.size();
  return 0;
}

/// A country that is written by its initials.
struct Initials {
  std::string_view written;
  std::string_view first;
  std::string_view second;
};

/// The country whose initials a text begins with; null where it begins with none, or with those of a currency.
[[nodiscard]] Initials const* initials_at(std::string_view text) noexcept {
  constexpr static Initials countries[] = {{"U.S", "united", "states"},
                                           {"US", "united", "states"},
                                           {"U.K", "united", "kingdom"},
                                           {"UK", "united", "kingdom"}};
  for (Initials const& one : countries) {
    if (!text.starts_with(one.written)) continue;
    std::string_view behind = text.substr(one.written.size());
    if (behind.starts_with('.')) behind.remove_prefix(1);
    bool const ends = behind.empty() || !(is_letter(static_cast<unsigned char>(behind.front())) ||
                                          behind.front() == '$' || (behind.front() >= '0' && behind.front() <= '9'));
    bool const currency = behind.starts_with(" dollar") || behind.starts_with(" Dollar") || behind.starts_with(" $");
    return ends && !currency ? &one : nullptr;
  }
  return nullptr;
}

/// Splits into lower-cased words, which begin with a letter and may have digits and ampersands inside ("r&d").
[[nodiscard]] std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (at < text.size()) {
    unsigned char const c = static_cast<unsigned char>(text[at]);
    if (std::size_t const mark = trade_mark_length(text.substr(at, 4))) {
      at += mark;
      continue;
    }
    if (c == 'U') {
      if (Initials const* const country = initials_at(text.substr(at))) {
        words.emplace_back(country->first);
        words.emplace_back(country->second);
        at += country->written.size();
        continue;
      }
    }
    // Typographic quotes, dashes and signs separate words; all of them take three bytes.
    if (c == 0xE2) {
      at += 3;
      continue;
    }
    if (!is_letter(c)) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size()) {
      unsigned char const d = static_cast<unsigned char>(text[end]);
      if (d == 0xE2 || (d == 0xC2 && trade_mark_length(text.substr(end, 2)) != 0)) break;
      bool const ampersand =
          d == '&' && end + 1 < text.size() && is_letter(static_cast<unsigned char>(text[end + 1])) && end > at;
      bool const digit = d >= '0' && d <= '9';
      if (!is_letter(d) && !ampersand && !digit) break;
      ++end;
    }
    words.push_back(lower_case(text.substr(at, end - at)));
    at = end;
  }
  return words;
}

/// "GAAP", "non-GAAP", "pro forma", "Adjusted EBITDA": the basis is told apart elsewhere.
[[nodiscard]] bool names_basis(std::vector<std::string> const& words, std::size_t i) {
  bool const more = i + 1 < words.size();
  bool const non_gaap = words[i] == "non" && more && words[i + 1] == "gaap";
  bool const pro_forma = words[i] == "forma" || (words[i] == "pro" && more && words[i + 1] == "forma");
  // Funds from operations are on no basis of accounting, and adjusted ones another measure.
  bool const of_funds = more && words[i + 1] == "funds";
  bool const adjusted = words[i] == "adjusted" && more && !of_funds && (i == 0 || words[i + 1] == "ebitda");
  return words[i] == "gaap" || non_gaap || pro_forma || adjusted;
}

/// Makes different wordings of one thing equal where it takes more than one word to tell.
void unify_wordings(Terms& terms, std::vector<std::string> const& words) {
  // Revenue has many names: "net sales", "net revenues", "revenue".
  if (terms.strong.size() == 2 && terms.has("revenu") && terms.has("net")) std::erase(terms.strong, "net");
  // "Fittings net sales" are sales of fittings.
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (words[i] == "net" && contains(words_for_revenue, words[i + 1]) && terms.has("revenu"))
      std::erase(terms.strong, "net");
  // "Loss for the period" and plain "earnings" are the net result.
  bool const period_named =
      std::any_of(words.begin(), words.end(), [](auto const& word) { return contains(period_words, word); });
  bool const adjusted = words.size() == 2 && words[0] == "adjusted";
  bool const plain_result = (words.size() == 1 || adjusted) && contains(plain_results, words.back());
  if (terms.strong.size() == 1 && terms.has("incom") && (period_named || plain_result)) add_sorted(terms.strong, "net");
  // "Cash dividends", "dividends paid".
  if (terms.has("dividend")) {
    std::erase(terms.strong, "cash");
    std::erase(terms.strong, "paid");
  }
  // "Net loans receivable", "reserve for loan losses", "time deposits": banks have two names for each.
  if (terms.has("loan") && std::erase(terms.strong, "reserv") > 0) add_sorted(terms.strong, "allow");
  if (terms.has("loan")) std::erase(terms.strong, "receivabl");
  if (terms.has("deposit") && std::erase(terms.strong, "time") > 0) add_sorted(terms.strong, "certif");
  // "Cash flow from operations", "net cash provided by operating activities", "cash used in operating activities",
  // "cash provided by operations".
  bool const by_activity = terms.has("oper") || terms.has("invest") || terms.has("financ");
  bool const moved = terms.has("provid") || terms.has("use");
  bool const of_operations = moved && !words.empty() && words.back() == "operations";
  if (terms.has("cash") && (terms.has("activ") || terms.has("flow") || of_operations) && by_activity) {
    for (std::string_view const form : {"net", "provid", "use", "flow"}) std::erase(terms.strong, form);
    add_sorted(terms.strong, "activ");
  }
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

TermReader::Word const& TermReader::word(std::string const& word) const {
  if (auto const known = words_.find(word); known != words_.end()) return known->second;
  if (words_.size() == most_remembered) words_.clear();
  Word found;
  found.nameless = contains(function_words, word) || contains(nameless_words, word);
  found.stem = word;
  auto const* const bytes = reinterpret_cast<sb_symbol const*>(word.data());
  if (auto const* const stem = sb_stemmer_stem(stemmer_->handle, bytes, static_cast<int>(word.size()))) {
    auto const length = static_cast<std::size_t>(sb_stemmer_length(stemmer_->handle));
    found.stem.assign(reinterpret_cast<char const*>(stem), length);
  }
  auto const own =
      std::find_if(std::begin(own_terms), std::end(own_terms), [&](Pair const& pair) { return pair.from == word; });
  if (own != std::end(own_terms)) found.stem = own->to;
  auto const same =
      std::find_if(std::begin(synonyms), std::end(synonyms), [&](Pair const& pair) { return pair.from == found.stem; });
  found.term = same == std::end(synonyms) ? found.stem : std::string(same->to);
  return words_.emplace(word, std::move(found)).first->second;
}

Terms TermReader::read(std::string_view text) const {
  std::vector<std::string> words;
  for (std::string& word : words_of(text)) {
    std::string_view const expansion = spelt_out(word);
    if (expansion.empty())
      words.push_back(std::move(word));
    else
      for (std::string& part : words_of(expansion)) words.push_back(std::move(part));
  }

  // "Earning assets" earn interest.
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (words[i] == "earning" && words[i + 1] == "assets" && (i == 0 || words[i - 1] != "interest"))
      words.insert(words.begin() + static_cast<std::ptrdiff_t>(i++), "interest");

  Terms terms;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string const& spelling = words[i];
    if (spelling == "total" || spelling == "overall") terms.total = true;
    if (spelling == "per" && i + 1 < words.size() && contains(share_words, words[i + 1])) terms.per_share = true;
    Word const& read = word(spelling);
    if (read.nameless || names_basis(words, i)) continue;
    if (read.stem == "loss") terms.loss = true;
    if (contains(income_stems, read.stem)) terms.income = true;
    if (read.term == "revenu") terms.revenue = true;
    if (contains(margin_stems, read.term)) terms.margin = true;
    bool const expense = contains(expense_stems, read.term);
    if (expense) terms.expense = true;
    // "Selling expenses" is also called "Selling"; the cost in front ("cost of sales") is part of the name.
    bool const charge = read.term == "charg" && i > 0 && contains(charged_stems, word(words[i - 1]).stem);
    if (charge) terms.expense = true;
    bool const names_kind_only = (expense || charge) && i + 1 == words.size() && words.size() > 1;
    if (!names_kind_only) add_sorted(terms.strong, read.term);
  }
  unify_wordings(terms, words);
  return terms;
}

Terms TermReader::measure(std::string_view text) const {
  Terms terms = read(text);
  give_one_name(terms, text);
  return terms;
}

bool Terms::has(std::string_view term) const noexcept {
  return std::binary_search(strong.begin(), strong.end(), term, std::less<>{});
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
