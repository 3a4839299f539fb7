#include "tieout/engine/link/subject/segment_names.hpp"

#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/grammar/lex/lexicon.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>

namespace tieout {
namespace {

// What measures that companies also report by segment are made of.
constexpr std::string_view segment_measures[] = {"revenu",   "incom", "oper",  "gross",   "margin", "volum",
                                                 "unit",     "order", "net",   "backlog", "pre",    "premium",
                                                 "shipment", "tax",   "befor", "adjust",  "ebitda"};

// What headings say that names no segment: parts of a report, measures, periods.  A heading made of anything else is
// taken for a segment's, as their names can't be listed.
constexpr std::string_view plain_headings[] = {
    "financi", "result",    "highlight",  "oper",     "fiscal",    "first",     "second",    "third",   "fourth",
    "summari", "overview",  "review",     "outlook",  "guidanc",   "busi",      "discuss",   "analysi", "condit",
    "manag",   "liquid",    "capit",      "resourc",  "incom",     "statement", "expens",    "cost",    "tax",
    "balanc",  "sheet",     "cash",       "flow",     "revenu",    "net",       "gross",     "margin",  "interest",
    "gaap",    "non",       "date",       "note",     "updat",     "perform",   "recent",    "develop", "q",
    "fy",      "other",     "item",       "press",    "releas",    "announc",   "report",    "strong",  "research",
    "general", "administr", "sell",       "market",   "marketabl", "posit",     "deposit",   "loan",    "asset",
    "credit",  "qualiti",   "growth",     "activ",    "invest",    "portfolio", "underwrit", "half",    "nine",
    "six",     "three",     "twelv",      "week",     "end",       "compar",    "year",      "addit",   "inform",
    "detail",  "comment",   "commentari", "consolid", "select"};

// What members of sums and words before "segment" say that name no part of the company either.
constexpr std::string_view nameless_parts[] = {
    "segment",   "corpor", "elimin", "unalloc",    "intersegment", "report",  "reconcil", "divis",      "depreci",
    "amort",     "equiti", "gain",   "provis",     "discontinu",   "continu", "item",     "restructur", "impair",
    "sharehold", "common", "minor",  "noncontrol", "dividend",     "charg",   "attribut"};

// "The Orchard Tools segment"
constexpr std::string_view part_nouns[] = {"segment", "segments", "division", "divisions"};

constexpr std::size_t longest_name = 60;
constexpr std::size_t most_names = 64;

[[nodiscard]] bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] bool is_name_character(char c) noexcept {
  return (c >= 'a' && c <= 'z') || is_capital(c) || (c >= '0' && c <= '9') || c == '&' || c == '-' || c == '/' ||
         c == '.' || (c & 0x80) != 0;
}

/// A word that no name begins with: "The", "Our", "In", "Both".
[[nodiscard]] bool begins_no_name(std::string_view word, TermReader const& reader) {
  constexpr std::string_view others[] = {"Each",       "Both",      "No",        "One",       "Two",
                                         "Three",      "Four",      "Five",      "Operating", "Business",
                                         "Reportable", "Reporting", "Excluding", "Including"};
  auto const& entry = lexicon_entry(find_word(word));
  return reader.read(word).vacant() || contains(others, word) || (entry.classes & lexical::number_word) != 0;
}

class NameCollection {
 public:
  explicit NameCollection(TermReader const& reader) : reader_(reader) {}

  void add(std::string_view name, bool reported, std::string const& measure) {
    while (!name.empty() && (name.back() == ' ' || name.back() == ':' || name.back() == ',' || name.back() == '.'))
      name.remove_suffix(1);
    for (std::string_view const mark : {"\xC2\xAE", "\xE2\x84\xA2", "\xE2\x84\xA0"})
      if (name.ends_with(mark)) name.remove_suffix(mark.size());
    if (name.size() < 2 || name.size() > longest_name || !is_capital(name.front())) return;
    if (name.find_first_of("(%$") != std::string_view::npos) return;
    Terms terms = reader_.read(name);
    if (!names_part_of_company(terms)) return;
    Found& one = found_[std::string(name)];
    one.terms = std::move(terms);
    one.reported = one.reported || reported;
    if (!measure.empty()) one.measures.insert(measure);
  }

  [[nodiscard]] std::vector<SegmentName> names(bool several_measures_only) const {
    std::vector<SegmentName> all;
    for (auto const& [name, one] : found_) {
      bool const reported = one.reported || one.measures.size() > 1;
      if (reported || !several_measures_only) all.push_back({name, one.terms, reported});
    }
    return all;
  }

 private:
  struct Found {
    Terms terms;
    bool reported = false;
    std::set<std::string> measures;
  };
  TermReader const& reader_;
  std::map<std::string, Found> found_;
};

[[nodiscard]] std::string key_of(Terms const& terms) {
  std::string key;
  for (std::string const& term : terms.strong) key += term + ' ';
  return key;
}

/// The capitalised words in front of "segment" at `end`: "Orchard Tools".
[[nodiscard]] std::string_view name_before(std::string_view text, std::size_t end, TermReader const& reader) {
  std::size_t begin = end;
  for (std::size_t at = end; at > 0 && text[at - 1] == ' ' && end - at < longest_name;) {
    std::size_t const word_end = at - 1;
    std::size_t word = word_end;
    while (word > 0 && is_name_character(text[word - 1])) --word;
    std::string_view const letters = text.substr(word, word_end - word);
    if (letters.empty()) break;
    bool const joins = letters == "and" || letters == "&" || letters == "of";
    if (!joins && !is_capital(letters.front())) break;
    bool const inside_only = letters == "Value" || letters == "Full";  // "Stable Value Funds"
    if (!joins && !inside_only && begins_no_name(letters, reader)) break;
    if (letters.back() == '.' && letters.size() > 2 && letters.find('.') + 1 == letters.size()) break;
    at = word;
    if (!joins && !inside_only) begin = word;
  }
  return text.substr(begin, begin < end ? end - 1 - begin : 0);
}

void learn_from_text(Document const& document, TermReader const& reader, NameCollection& names) {
  for (Passage const& passage : document.passages) {
    std::string_view const text = document.view(passage.text);
    for (std::string_view const noun : {std::string_view("segment"), std::string_view("division")}) {
      for (std::size_t at = text.find(noun.substr(1), 1); at != std::string_view::npos;
           at = text.find(noun.substr(1), at + 1)) {
        std::size_t const begin = at - 1;
        if ((text[begin] | 0x20) != noun.front() || begin == 0) continue;
        std::size_t end = begin;
        while (end < text.size() && is_name_character(text[end]) && text[end] != '.') ++end;
        std::string word(text.substr(begin, end - begin));
        word.front() = static_cast<char>(word.front() | 0x20);
        if (!contains(part_nouns, word)) continue;
        std::string_view name = name_before(text, begin, reader);
        bool const several = word.back() == 's';
        // "The Orchard Tools and Garden segments"
        for (std::size_t joint = several ? name.find(" and ") : std::string_view::npos; joint != std::string_view::npos;
             joint = name.find(" and ")) {
          names.add(name.substr(0, joint), true, {});
          name.remove_prefix(joint + 5);
        }
        names.add(name, true, {});
      }
    }
  }
}

/// Labels as terms of a measure.  The words of labels come back row by row; each is read once.
class MeasureWords {
 public:
  explicit MeasureWords(TermReader const& reader) : reader_(reader) {}

  [[nodiscard]] Terms const& terms_of(std::string const& label) {
    auto const known = read_.find(label);
    return known != read_.end() ? known->second : read_.emplace(label, reader_.read(label)).first->second;
  }

  /// "Orchard Tools net sales": the words in front of the measure.
  [[nodiscard]] std::string_view name_in_front(std::string_view label) {
    std::size_t end = label.size();
    while (end > 0) {
      std::size_t const blank = label.rfind(' ', end - 1);
      if (blank == std::string_view::npos) break;
      if (!is_measure_of_segments(terms_of(std::string(label.substr(blank + 1, end - blank - 1))))) break;
      end = blank;
    }
    return end == label.size() ? std::string_view{} : label.substr(0, end);
  }

 private:
  TermReader const& reader_;
  std::unordered_map<std::string, Terms> read_;
};

// What the lines above statements of the company as a whole say.
constexpr std::string_view statement_words[] = {
    "condens", "statement", "sheet",   "select",    "data",     "schedul",    "tabl",     "reconcili", "supplement",
    "inform",  "inc",       "corp",    "compani",   "corpor",   "subsidiari", "ltd",      "llc",       "plc",
    "bancorp", "trust",     "group",   "bank",      "hold",     "partner",    "thousand", "million",   "dollar",
    "metric",  "key",       "measur",  "restat",    "pro",      "forma",      "histor",   "actual",    "averag",
    "yield",   "rate",      "detail",  "breakdown", "continu",  "exclud",     "adjust",   "quarterli", "averag",
    "trend",   "ratio",     "segment", "exhibit",   "appendix", "eur",        "usd",      "gbp",       "euro",
    "yen",     "number",    "note",    "see",       "page",     "accompani"};

[[nodiscard]] bool is_plain_line(std::string_view line) {
  return !line.empty() && line.size() <= longest_name && is_capital(line.front()) &&
         line.find_first_of("0123456789$%():;,") == std::string_view::npos && line.back() != '.';
}

[[nodiscard]] bool titles_part(std::string_view line, Terms const& terms) {
  auto const plain = [](std::string const& term) {
    return is_plain_heading(term) || contains(segment_measures, term) || contains(statement_words, term);
  };
  return is_plain_line(line) && !terms.vacant() && terms.strong.size() <= 4 && names_part_of_company(terms) &&
         std::none_of(terms.strong.begin(), terms.strong.end(), plain);
}

// What headings between rows say of the measures below them.
constexpr std::string_view kinds_of_amounts[] = {"basic",   "dilut",    "share", "per",      "predecessor", "successor",
                                                 "percent", "previous", "prior", "attribut", "chang",       "increas",
                                                 "effect",  "impact",   "estim", "origin",   "combin",      "acquir"};

/// A heading between rows that may be a name: "Orchard Tools", and under it "Sales" and "Operating income".
[[nodiscard]] bool heads_part(std::string_view heading, Terms const& terms) {
  // "Credit and Payment Products": words of plain headings may be in it.
  auto const is_kind = [](std::string const& term) {
    return contains(kinds_of_amounts, term) || contains(statement_words, term) || contains(segment_measures, term);
  };
  return is_plain_line(heading) && terms.strong.size() <= 4 && names_part_of_company(terms) &&
         std::none_of(terms.strong.begin(), terms.strong.end(), is_kind);
}

void learn_from_rows(Statement const& statement, MeasureWords& words, NameCollection& whole, NameCollection& several) {
  for (SumConstraint const& sum : statement.sums) {
    Row const& total = statement.rows[sum.total];
    Terms measure = words.terms_of(total.label);
    if (measure.vacant() && !total.path.empty()) measure = words.terms_of(total.path.back());
    bool const adds =
        std::all_of(sum.members.begin(), sum.members.end(), [](auto const& one) { return one.second > 0; });
    if (!adds || !is_measure_of_segments(measure)) continue;
    for (auto const& [row, sign] : sum.members) whole.add(statement.rows[row].label, false, key_of(measure));
  }
  for (Row const& row : statement.rows) {
    Terms const heading = row.path.empty() ? Terms{} : words.terms_of(row.path.back());
    if (is_measure_of_segments(heading)) several.add(row.label, false, key_of(heading));
    if (!row.path.empty() && heads_part(row.path.back(), heading) && is_measure_of_segments(words.terms_of(row.label)))
      several.add(row.path.back(), false, key_of(words.terms_of(row.label)));
    std::string_view const name = words.name_in_front(row.label);
    if (!name.empty()) several.add(name, false, key_of(words.terms_of(row.label.substr(name.size()))));
  }
}

/// What the head of a column says beside its dates: "Orchard Tools" of "Orchard Tools 2015" and of "2015 Orchard
/// Tools".
[[nodiscard]] std::string_view name_in_head(std::string_view head) {
  constexpr std::string_view dates = "0123456789()";
  std::size_t const last = head.find_last_of(dates);
  if (last == head.npos) return head;
  std::string_view behind = head.substr(last + 1);
  while (behind.starts_with(' ') || behind.starts_with(',')) behind.remove_prefix(1);
  std::string_view const front = head.substr(0, head.find_first_of(dates));
  return !behind.empty() || holds(front, " end") ? behind : front;
}

/// Columns that add up to "Total" in a table of revenue and other measures are headed by parts of the company.
void learn_from_columns(Statement const& statement, MeasureWords& words, NameCollection& names) {
  std::set<std::string> measures;
  bool earns = false;
  for (Row const& row : statement.rows) {
    Terms const& label = words.terms_of(row.label);
    if (!is_measure_of_segments(label)) continue;
    measures.insert(key_of(label));
    earns = earns || label.has("revenu") || label.has("premium");
  }
  if (!earns || measures.size() < 2) return;
  for (ColumnSum const& sum : statement.column_sums)
    if (sum.kind == ColumnSumKind::parts)
      for (std::uint32_t const column : sum.members) names.add(name_in_head(statement.columns[column].label), true, {});
}

/// The nearest line above a grid that is more than "(in millions)".
[[nodiscard]] std::string_view title_above(Document const& document, std::size_t block) {
  constexpr std::size_t most_lines = 3;
  for (std::size_t k = 1; k <= most_lines && k <= block; ++k) {
    Block const& above = document.blocks[block - k];
    if (above.kind != BlockKind::passage) break;
    std::string_view const line = document.view(document.passages[above.index].text);
    if (line.starts_with('(')) continue;
    return line;
  }
  return {};
}

[[nodiscard]] bool same_rows(Statement const& a, Statement const& b) {
  constexpr std::size_t enough = 2;
  std::set<std::string_view> labels;
  for (Row const& row : a.rows) labels.insert(row.label);
  auto const shared =
      std::count_if(b.rows.begin(), b.rows.end(), [&](Row const& row) { return labels.count(row.label) != 0; });
  return static_cast<std::size_t>(shared) >= enough && 2 * static_cast<std::size_t>(shared) >= b.rows.size();
}

/// A statement under a line that may be a name.
struct Titled {
  std::size_t statement;
  std::string_view title;
  Terms terms;
  bool mentioned = false;
};

/// Says which of the names the text speaks of elsewhere than above tables.
void find_mentions(Document const& document, std::vector<Titled>& titled) {
  std::size_t left = 4'000'000;  // characters looked at; no report has more before its segments are named
  for (Passage const& passage : document.passages) {
    std::string_view const text = document.view(passage.text);
    if (text.size() > left) return;
    left -= text.size();
    auto const is_title = [&](Titled const& one) {
      return one.title.data() >= text.data() && one.title.data() < text.data() + text.size();
    };
    if (std::any_of(titled.begin(), titled.end(), is_title)) continue;
    for (Titled& one : titled) one.mentioned = one.mentioned || holds(text, one.title);
  }
}

/// The other ways to write the name of a part.
void add_spellings(std::vector<SegmentName>& names) {
  constexpr std::string_view spellings[][2] = {
      {"United States", "U.S."}, {"United States", "US"}, {"United Kingdom", "U.K."}, {"United Kingdom", "UK"}};
  for (std::size_t i = 0, known = names.size(); i < known; ++i) {
    for (auto const& [full, initials] : spellings) {
      bool const in_full = names[i].name == full;
      if (!in_full && names[i].name != initials) continue;
      names.push_back({std::string(in_full ? initials : full), names[i].terms, names[i].reported});
    }
  }
}

}  // namespace

bool is_measure_of_segments(Terms const& terms) {
  bool const of_tax = terms.has("tax") && !terms.has("befor") && !terms.has("pre");
  return !terms.vacant() && !of_tax && consist_of(terms.strong, segment_measures);
}

bool names_part_of_company(Terms const& terms) {
  auto const plain = [](std::string const& term) {
    return is_plain_heading(term) || contains(segment_measures, term) || contains(nameless_parts, term);
  };
  // "Other income" and "Industrial Products" differ in that every word of the first is a measure's.
  bool const names =
      std::any_of(terms.strong.begin(), terms.strong.end(), [&](auto const& one) { return !plain(one); });
  auto const nameless = [](std::string const& term) {
    return contains(nameless_parts, term) || term == "other" || term == "interest" || term == "expens" ||
           term == "cost";
  };
  return names && std::none_of(terms.strong.begin(), terms.strong.end(), nameless);
}

bool is_plain_heading(std::string_view term) noexcept { return contains(plain_headings, term); }

std::vector<SegmentName> learn_segment_names(Document const& document, std::vector<Statement> const& statements,
                                             TermReader const& reader) {
  NameCollection whole(reader);
  NameCollection several(reader);
  learn_from_text(document, reader, whole);
  MeasureWords words(reader);
  for (Statement const& statement : statements) {
    learn_from_rows(statement, words, whole, several);
    learn_from_columns(statement, words, whole);
  }
  std::vector<SegmentName> names = several.names(true);
  for (SegmentName& one : whole.names(false)) {
    auto const known =
        std::find_if(names.begin(), names.end(), [&](auto const& other) { return other.name == one.name; });
    if (known == names.end()) names.push_back(std::move(one));
  }
  add_spellings(names);
  std::stable_sort(names.begin(), names.end(), [](SegmentName const& a, SegmentName const& b) {
    if (a.reported != b.reported) return a.reported;
    return a.name.size() > b.name.size();
  });
  if (names.size() > most_names) names.resize(most_names);
  std::stable_sort(names.begin(), names.end(),
                   [](SegmentName const& a, SegmentName const& b) { return a.name.size() > b.name.size(); });
  return names;
}

std::vector<Terms> learn_segment_tables(Document const& document, std::vector<Statement> const& statements,
                                        TermReader const& reader, std::vector<SegmentName>& names) {
  std::vector<Terms> parts(statements.size());
  std::map<std::uint32_t, std::size_t> grids;  // by where they begin in the source: their blocks
  for (std::size_t b = 0; b < document.blocks.size(); ++b)
    if (document.blocks[b].kind == BlockKind::grid) grids[document.grids[document.blocks[b].index].extent.begin] = b;
  constexpr std::size_t most_titled = 64;
  std::vector<Titled> titled;
  for (std::size_t s = 0; s < statements.size() && titled.size() < most_titled; ++s) {
    auto const grid = grids.find(statements[s].extent.begin);
    if (grid == grids.end() || statements[s].of_labels) continue;
    std::string_view const title = title_above(document, grid->second);
    Terms terms = reader.read(title);
    if (titles_part(title, terms)) titled.push_back({s, title, std::move(terms)});
  }
  if (titled.empty()) return parts;
  find_mentions(document, titled);
  for (Titled const& one : titled) {
    bool const has_sibling = std::any_of(titled.begin(), titled.end(), [&](Titled const& other) {
      return other.terms.strong != one.terms.strong && (one.mentioned || other.mentioned) &&
             same_rows(statements[one.statement], statements[other.statement]);
    });
    if (!has_sibling) continue;
    parts[one.statement] = one.terms;
    auto const known = [&](SegmentName const& name) { return name.terms.strong == one.terms.strong; };
    if (std::none_of(names.begin(), names.end(), known)) names.push_back({std::string(one.title), one.terms, true});
  }
  return parts;
}

}  // namespace tieout
