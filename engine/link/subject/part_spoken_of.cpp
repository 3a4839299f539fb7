#include "tieout/engine/link/subject/part_spoken_of.hpp"

#include "tieout/engine/link/subject/acquired_name.hpp"
#include "tieout/engine/link/subject/introduction.hpp"
#include "tieout/engine/link/subject/sentence_end.hpp"
#include "tieout/engine/link/subject/verbs_of_having.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"
#include "tieout/grammar/lex/lexicon.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tieout {
namespace {

// Who the company is in its own words, in small letters.
constexpr std::string_view own_words[] = {
    "we",      "us",       "it",          "they",        "company",      "companies",  "corporation",
    "group",   "bank",     "bancorp",     "trust",       "partnership",  "registrant", "fund",
    "firm",    "holdings", "bancshares",  "today",       "inc",          "corp",       "ltd",
    "plc",     "llc",      "association", "society",     "consolidated", "total",      "parent",
    "which",   "that",     "there",       "cooperative", "institution",  "i",          "am",
    "pleased", "proud",    "happy",       "delighted",   "excited"};

// Alone they are the company, too; "the acquired business" is not.
constexpr std::string_view own_nouns[] = {"business", "businesses", "management",  "operations",
                                          "results",  "enterprise", "organization"};

// The same where a sentence leaves the part that it was about.
constexpr std::string_view company_words[] = {"company", "consolidated", "total", "overall", "we", "companywide"};

constexpr std::string_view openers[] = {"in", "for", "at", "within", "from", "our", "the", "its"};
constexpr std::string_view prepositions[] = {"in", "for", "at", "within", "of", "from", "by"};
constexpr std::string_view determiners[] = {"the", "our", "its"};
constexpr std::string_view part_nouns[] = {"segment",    "segments", "division", "divisions", "business",
                                           "businesses", "unit",     "region",   "group"};
constexpr std::string_view nouns_of_goods[] = {"products", "product", "brand", "brands"};

// Where a figure is said to be of a place: "6% in Lombardy", "8% outside Europe".
constexpr std::string_view local_words[] = {"in", "within", "outside", "across", "throughout"};

// Places by what they are to the company: "in international markets", "7% abroad".
constexpr std::string_view relative_places[] = {"domestic", "international", "foreign", "overseas"};
constexpr std::string_view adverbs_of_place[] = {"domestically", "internationally", "overseas", "abroad"};

// What may follow a place that ends a clause.
constexpr std::string_view clause_openers[] = {
    "and", "or", "while", "as",  "due",    "because", "versus",  "compared", "from",    "to",         "in",
    "for", "on", "with",  "but", "during", "market",  "markets", "region",   "segment", "operations", "business"};

// "6% in U.S. dollars", "2% in Canadian currency"
constexpr std::string_view money_words[] = {"dollar", "dollars", "currency", "currencies", "terms",  "euro", "euros",
                                            "pound",  "pounds",  "gaap",     "franc",      "francs", "yen"};

// What measures are made of that any part of a company may have.
constexpr std::string_view general_measures[] = {
    "revenu",  "incom",     "oper",  "gross",   "margin", "volum",     "unit",    "order",  "net",      "backlog",
    "pre",     "tax",       "befor", "premium", "adjust", "shipment",  "ebitda",  "cost",   "expens",   "sell",
    "general", "administr", "ratio", "written", "combin", "underwrit", "depreci", "amort",  "research", "develop",
    "market",  "capit",     "claim", "good",    "sold",   "contribut", "product", "servic", "segment",  "direct"};

[[nodiscard]] bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] bool is_word_character(char c) noexcept {
  return (c >= 'a' && c <= 'z') || is_capital(c) || is_digit(c) || (c & 0x80) != 0;
}

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string small;  // in small letters
};

[[nodiscard]] std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at, 2) == "\xE2\x80") {  // dashes and quotes
      at += 3;
      continue;
    }
    if (!is_word_character(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && (is_word_character(text[end]) && text.substr(end, 2) != "\xE2\x80")) ++end;
    words.push_back({at, end, lower_case(text.substr(at, end - at))});
    at = end;
  }
  return words;
}

[[nodiscard]] std::string word_behind(std::string_view text) {
  std::vector<Word> const words = words_of(text.substr(0, std::min<std::size_t>(text.size(), 40)));
  return words.empty() || text.substr(0, words.front().begin) != " " ? std::string{} : words.front().small;
}

/// What follows is set off: "Orchard Tools: ", "Orchard Tools - ", "Orchard Tools. Net sales".
[[nodiscard]] bool leads_in(std::string_view behind) {
  constexpr std::array<std::string_view, 8> marks = {":",  " -",  " \xE2\x80\x93", " \xE2\x80\x94", "\xE2\x80\x94",
                                                     "--", " --", "\xE2\x80\x93"};
  if (behind.empty() || behind == "." || behind.starts_with(". ")) return true;
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return behind.starts_with(mark); });
}

/// Without "segment", "division" or "'s" behind a name; says whether there was such a noun.
bool take_noun(std::string_view& behind) {
  std::string const word = word_behind(behind);
  bool const noun = contains(part_nouns, word);
  if (noun) behind.remove_prefix(1 + word.size());
  for (std::string_view const owner : {std::string_view("'s"), std::string_view("\xE2\x80\x99s")})
    if (behind.starts_with(owner)) behind.remove_prefix(owner.size());
  return noun;
}

[[nodiscard]] bool says_any(std::string_view text, auto const& list) {
  std::vector<Word> const words = words_of(text);
  return std::any_of(words.begin(), words.end(), [&](Word const& word) { return contains(list, word.small); });
}

[[nodiscard]] bool names_a_time(std::string_view word) {
  constexpr std::uint64_t times = lexical::month | lexical::weekday | lexical::period_unit | lexical::relative |
                                  lexical::ordinal | lexical::number_word;
  auto const& entry = lexicon_entry(find_word(word));
  return (entry.classes & times) != 0 || entry.text == "fiscal" || entry.text == "q" || entry.text == "ended" ||
         entry.text == "ending" || is_digit(word.front());
}

/// What stands between the names of a list.
[[nodiscard]] bool is_list_joint(std::string_view between) {
  constexpr std::array<std::string_view, 5> joints = {", ", " and ", ", and ", " & ", " or "};
  return contains(joints, between);
}

/// "The segment's sales"
[[nodiscard]] bool says_the_segment(std::string_view text) {
  constexpr std::string_view pointers[] = {"the", "this", "that", "each", "these", "both"};
  std::vector<Word> const words = words_of(text);
  for (std::size_t i = 1; i < words.size(); ++i)
    if ((words[i].small == "segment" || words[i].small == "division") && contains(pointers, words[i - 1].small))
      return true;
  return false;
}

/// Where the words begin that say who has: behind the last mark, and for "Corvan, our subsidiary, had" behind the one
/// before.  "Tarn Forge (NYSE: TFX), a maker of anvils, reported" begins before the parenthesis and the apposition.
[[nodiscard]] std::size_t clause_of_haver(std::string_view to_verb) {
  constexpr std::string_view marks = ",;:(";
  constexpr std::size_t none = std::string_view::npos;
  auto const trimmed = [](std::string_view text) { return text.substr(0, text.find_last_not_of(' ') + 1); };
  auto const without_parenthesis = [&](std::string_view text) {
    text = trimmed(text);
    std::size_t const open = text.ends_with(')') ? text.rfind('(') : none;
    return open == none ? text : trimmed(text.substr(0, open));
  };
  std::string_view text = without_parenthesis(to_verb);
  if (text.ends_with(',')) {
    text.remove_suffix(1);
    text = without_parenthesis(text);
    std::size_t const before = text.find_last_of(marks);
    if (before == none) return 0;
    std::string const opens = word_behind(text.substr(before + 1));
    constexpr std::string_view appositions[] = {"a", "an", "one", "dba", "formerly"};
    if (!contains(appositions, opens)) return before + 1;
    text = without_parenthesis(text.substr(0, before));
  }
  std::size_t const mark = text.find_last_of(marks);
  return mark == none ? 0 : mark + 1;
}

/// "Its operating income", "and its profit"
[[nodiscard]] bool says_its(std::string_view subject) {
  for (std::string_view const joint : {"and ", "while ", "but ", "with "})
    if (subject.starts_with(joint)) subject.remove_prefix(joint.size());
  return subject.starts_with("its ");
}

[[nodiscard]] SpokenPart spoken(SegmentName const& name, bool outright, bool from_above = false) {
  SpokenPart part;
  part.name = name.name;
  part.terms = name.terms;
  part.known = true;
  part.outright = outright;
  part.from_above = from_above;
  return part;
}

}  // namespace

PartsSpokenOf::PartsSpokenOf(LinkInput const& input, TermReader const& reader, Sections const& sections)
    : input_(input),
      reader_(reader),
      names_(learn_segment_names(input.document, input.statements, reader)),
      tables_(learn_segment_tables(input.document, input.statements, reader, names_)),
      introduction_(introduction_of(input)) {
  find_headings(sections);
}

/// The longest name that stands at a place as words of their own; in small letters only in front of a noun for parts:
/// "our orchard tools segment".
SegmentName const* PartsSpokenOf::name_at(std::string_view text, std::size_t at) const {
  SegmentName const* const name = any_name_at(text, at);
  if (!name || is_capital(text[at])) return name;
  std::string const noun = word_behind(text.substr(at + name->name.size()));
  return contains(part_nouns, noun) || contains(nouns_of_goods, noun) ? name : nullptr;
}

/// As name_at(), whatever the letters.
SegmentName const* PartsSpokenOf::any_name_at(std::string_view text, std::size_t at) const {
  if (at >= text.size() || !is_word_character(text[at]) || (at > 0 && is_word_character(text[at - 1]))) return nullptr;
  for (SegmentName const& one : names_) {
    if ((one.name.front() | 0x20) != (text[at] | 0x20)) continue;
    std::string_view const here = text.substr(at, one.name.size());
    if (here.size() != one.name.size()) continue;
    auto const same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    if (!std::equal(here.begin(), here.end(), one.name.begin(), same)) continue;
    std::size_t const end = at + here.size();
    if (end == text.size() || !is_word_character(text[end]) || text.substr(end, 2) == "\xE2\x80") return &one;
  }
  return nullptr;
}

/// The name that a sentence begins with.
SegmentName const* PartsSpokenOf::opening(std::string_view sentence, bool& outright) const {
  constexpr std::size_t most_openers = 3;
  std::vector<Word> const words = words_of(sentence.substr(0, std::min<std::size_t>(sentence.size(), 120)));
  outright = false;
  for (std::size_t i = 0; i < words.size() && i <= most_openers; ++i) {
    if (SegmentName const* const name = name_at(sentence, words[i].begin)) {
      std::string_view behind = sentence.substr(words[i].begin + name->name.size());
      bool const noun = take_noun(behind);
      outright = outright || noun || leads_in(behind) || contains(verbs_of_having, word_behind(behind));
      return name;
    }
    if (!contains(openers, words[i].small)) return nullptr;
    outright = outright || contains(prepositions, words[i].small);
  }
  return nullptr;
}

SegmentName const* PartsSpokenOf::only_name_of(std::string_view line) const {
  SegmentName const* const name = name_at(line, 0);
  if (!name) return nullptr;
  std::string_view behind = line.substr(name->name.size());
  take_noun(behind);
  bool const closed = behind.find_first_not_of(" .:-\xE2\x80\x94\x93") == std::string_view::npos;
  return closed || contains(std::array<std::string_view, 3>{" results", " Results", " RESULTS"}, behind) ? name
                                                                                                         : nullptr;
}

void PartsSpokenOf::find_headings(Sections const& sections) {
  Document const& document = input_.document;
  headings_.assign(document.passages.size(), nullptr);
  SegmentName const* line = nullptr;  // a paragraph that is a name and nothing else
  for (Block const& block : document.blocks) {
    if (block.kind == BlockKind::grid) {
      line = nullptr;
      continue;
    }
    Passage const& passage = document.passages[block.index];
    if (passage.kind == PassageKind::heading) line = nullptr;
    if (passage.kind != PassageKind::paragraph && passage.kind != PassageKind::bullet) continue;
    std::string_view const text = document.view(passage.text);
    if (SegmentName const* const name = text.size() < 80 ? only_name_of(text) : nullptr) line = name;
    if (!line && sections.behind_list(block.index)) continue;
    headings_[block.index] = line ? line : only_name_of(sections.heading(block.index));
  }
}

/// What a clause of the sentence says: `front` is the sentence as far as the figure, `subject` the place of the
/// clause's subject in it.
std::optional<SpokenPart> PartsSpokenOf::in_clause(std::string_view front, std::size_t subject) const {
  SegmentName const* last = nullptr;
  std::size_t place = 0;
  std::vector<Terms> listed;
  for (std::size_t at = 0; at < front.size(); ++at) {
    SegmentName const* const name = name_at(front, at);
    if (!name) continue;
    if (last && is_list_joint(front.substr(place + last->name.size(), at - place - last->name.size())))
      listed.push_back(last->terms);
    else
      listed.clear();
    last = name;
    place = at;
    at += name->name.size() - 1;
  }
  if (!last) return std::nullopt;
  SpokenPart part = spoken(*last, true);
  part.listed = std::move(listed);
  std::string_view behind = front.substr(place + last->name.size());
  take_noun(behind);
  // "... and Orchard Tools reported sales of"
  if (contains(verbs_of_having, word_behind(behind)) && !says_any(behind, company_words)) return part;
  // "Sales of Orchard Tools were", "Orchard Tools sales were"
  bool const figure_between = std::any_of(behind.begin(), behind.end(), is_digit);
  if (place >= subject && !figure_between && !says_any(behind, company_words)) return part;
  return std::nullopt;
}

/// "Profits of Orchard Tools rose 6% to $4 million, or 7.5% of sales": the subject of all of them names the part.
std::optional<SpokenPart> PartsSpokenOf::in_subject(std::string_view subject) const {
  SegmentName const* last = nullptr;
  for (std::size_t at = 0; at < subject.size(); ++at) {
    SegmentName const* const name = name_at(subject, at);
    if (!name) continue;
    if (last) return std::nullopt;  // of several
    last = name;
    at += name->name.size() - 1;
  }
  return last ? std::optional(spoken(*last, true)) : std::nullopt;
}

bool PartsSpokenOf::follows_part(std::uint32_t i) const {
  constexpr std::uint32_t reach = 2000;
  Span const passage = input_.document.passages[input_.figures[i].passage].text;
  std::uint32_t const place = input_.figure(i).quantity.span.begin;
  if (place < passage.begin || place > passage.end || place - passage.begin > reach) return false;
  std::string_view const text = input_.document.view({passage.begin, place});
  std::vector<std::size_t> const beginnings = sentence_beginnings(text);
  if (beginnings.size() < 2) return false;
  std::size_t const before = beginnings[beginnings.size() - 2];
  if (says_any(text.substr(beginnings.back()), company_words)) return false;
  bool outright = false;
  return opening(text.substr(before, beginnings.back() - before), outright) != nullptr;
}

/// The name that stands last in a text.
std::optional<SpokenPart> PartsSpokenOf::last_named(std::string_view text) const {
  for (std::size_t at = text.size(); at-- > 0;)
    if (SegmentName const* const name = name_at(text, at)) return spoken(*name, true);
  return std::nullopt;
}

/// What the sentences in front of one were about.
std::optional<SpokenPart> PartsSpokenOf::carried(std::string_view text, std::size_t sentence) const {
  std::vector<std::size_t> const beginnings = sentence_beginnings(text.substr(0, sentence));
  std::optional<SpokenPart> about;
  for (std::size_t k = 0; k < beginnings.size(); ++k) {
    std::size_t const end = k + 1 < beginnings.size() ? beginnings[k + 1] : sentence;
    std::string_view const one = text.substr(beginnings[k], end - beginnings[k]);
    if (one.empty()) continue;
    bool outright = false;
    SegmentName const* const name = opening(one, outright);
    bool const leads = name && name_at(one, 0) == name && [&] {
      std::string_view behind = one.substr(name->name.size());
      take_noun(behind);
      return leads_in(behind);
    }();
    if (leads && k == 0)
      about = spoken(*name, true, true);
    else if (name && name->reported)
      about = spoken(*name, leads, leads);
    else if (std::string_view const first = one.substr(0, one.find_first_of("0123456789$"));
             says_any(first, company_words) && !says_the_segment(first))
      about.reset();
    else if (auto part = in_clause(first, 0); part && !about) {
      auto const is_it = [&](SegmentName const& other) { return other.name == part->name && other.reported; };
      if (std::any_of(names_.begin(), names_.end(), is_it)) {
        about = std::move(part);
        about->outright = false;
      }
    }
  }
  return about;
}

/// "In Lombardy, sales were": a place that the document does not report by name.
std::optional<SpokenPart> PartsSpokenOf::unknown_place(std::string_view front, std::size_t sentence) const {
  std::string_view const introduced = std::string_view(introduction_).substr(0, sentence);
  std::vector<Word> const words = words_of(front.substr(0, std::min<std::size_t>(front.size(), 120)));
  if (words.size() < 2 || !contains(local_words, words[0].small)) return std::nullopt;
  std::size_t const first = contains(determiners, words[1].small) ? 2 : 1;
  std::size_t last = first;
  for (; last < words.size(); ++last) {
    std::string_view const word = front.substr(words[last].begin, words[last].end - words[last].begin);
    bool const follows = last == first || words[last].begin == words[last - 1].end + 1;
    bool const joins = last > first && last + 1 < words.size() && follows && (word == "and" || word == "of") &&
                       is_capital(front[words[last + 1].begin]);
    if (joins) continue;
    if (!is_capital(word.front()) || !follows) break;
    bool const of_company = contains(own_words, words[last].small) || holds(introduced, word);
    if (names_a_time(word) || of_company || word.find_first_of("0123456789") != word.npos) return std::nullopt;
  }
  if (last == first || !front.substr(words[last - 1].end).starts_with(",")) return std::nullopt;
  std::string const name(front.substr(words[first].begin, words[last - 1].end - words[first].begin));
  Terms terms = reader_.read(name);
  if (!names_part_of_company(terms)) return std::nullopt;
  return SpokenPart{name, std::move(terms), {}, false, true};
}

/// "The acquired business had", "Corvan reported": a noun in front of a verb of having that is not the company.
std::optional<SpokenPart> PartsSpokenOf::stranger(std::string_view front, std::size_t sentence) const {
  std::string_view const introduced = std::string_view(introduction_).substr(0, sentence);
  constexpr std::size_t most_between = 3;  // "reported a record quarterly"
  std::vector<Word> const words = words_of(front);
  std::size_t verb = words.size();
  for (std::size_t k = words.size(); k-- > 0 && words.size() - k <= most_between + 1;)
    if (contains(verbs_of_having, words[k].small)) {
      verb = k;
      break;
    }
  if (verb == words.size() || verb == 0) return std::nullopt;
  std::string_view const to_verb = front.substr(0, words[verb].begin);
  std::size_t const clause = clause_of_haver(to_verb);
  std::vector<Word> noun;
  bool others = false;
  for (std::size_t k = 0; k < verb; ++k) {
    if (words[k].begin < clause) continue;
    Word const& word = words[k];
    std::string_view const letters = front.substr(word.begin, word.end - word.begin);
    std::string_view const behind = front.substr(word.end);
    std::size_t const bracket = front.substr(0, word.begin).find_last_of("()");
    bool const in_brackets = bracket != front.npos && front[bracket] == '(';  // an exchange is no name
    if (in_brackets) continue;
    bool const owner = behind.starts_with("'s") || behind.starts_with("\xE2\x80\x99s");
    if (owner) continue;
    if (contains(own_words, word.small) || find_word(letters) == 0) {
      bool const of_company =
          contains(own_words, word.small) || (is_capital(letters.front()) && letters.size() > 2 &&
                                              holds(introduced, letters) && !is_acquired(introduced, letters));
      if (of_company) return std::nullopt;
    }
    if (names_a_time(letters) || word.small == "s") continue;
    if (word.small.size() > 1 && !reader_.read(letters).vacant()) noun.push_back(word);
    others = others || (!noun.empty() && noun.back().begin == word.begin && !contains(own_nouns, word.small));
  }
  if (!others) return std::nullopt;
  std::string const name(front.substr(noun.front().begin, noun.back().end - noun.front().begin));
  return SpokenPart{name, reader_.read(name), {}, false, true};
}

/// What stands between figures that are said of one thing: "6% to $4 million", "up 6%, or $4 million".
[[nodiscard]] static bool joins_figures(std::string_view between) {
  constexpr std::string_view joints[] = {"to",       "from",       ", or", "or",           ", to",
                                         ", from",   "(",          "(or",  ", from about", "to approximately",
                                         "to about", "to a record"};
  while (between.starts_with(' ')) between.remove_prefix(1);
  while (between.ends_with(' ')) between.remove_suffix(1);
  return contains(joints, between);
}

/// The name that the words up to the next mark come down to: "orchard tool" of "Orchard Tools".
SegmentName const* PartsSpokenOf::name_in_other_form(std::string_view text) const {
  constexpr std::size_t most_words = 4;
  std::vector<Word> const words = words_of(text.substr(0, text.find_first_of(".,;:()")));
  std::size_t count = 0;
  while (count < words.size() && !contains(clause_openers, words[count].small)) ++count;
  if (count == 0 || count > most_words) return nullptr;
  Terms const terms = reader_.read(text.substr(0, words[count - 1].end));
  auto const same = [&](SegmentName const& one) { return one.terms.strong == terms.strong; };
  auto const found = std::find_if(names_.begin(), names_.end(), same);
  return terms.vacant() || found == names_.end() ? nullptr : &*found;
}

/// "Sales rose 6% in Europe", "declined 79% to $13.4 million in orchard tools": a part that the figure is said of
/// behind it.
std::optional<SpokenPart> PartsSpokenOf::behind(std::uint32_t i) const {
  constexpr std::uint32_t reach = 120;
  std::uint32_t const passage = input_.figures[i].passage;
  bool const of_whole = input_.figure(i).whole.has_value();
  auto const changes = [](Role role) { return role == Role::percent_change || role == Role::change; };
  bool of_change = changes(input_.figure(i).role);
  std::uint32_t end = input_.figure(i).quantity.span.end;
  auto const joined_to = [&](std::uint32_t a, std::uint32_t b) {
    Span const between{input_.figure(a).quantity.span.end, input_.figure(b).quantity.span.begin};
    return input_.figures[b].passage == passage && between.begin <= between.end &&
           joins_figures(input_.document.view(between));
  };
  if (i > 0 && input_.figures[i - 1].passage == passage && joined_to(i - 1, i))
    of_change = of_change || changes(input_.figure(i - 1).role);
  for (std::uint32_t j = i; j + 1 < input_.figures.size() && joined_to(j, j + 1); ++j)
    end = input_.figure(j + 1).quantity.span.end;
  Span const whole = input_.document.passages[passage].text;
  if (end >= whole.end) return std::nullopt;
  std::string_view text = input_.document.view({end, std::min(whole.end, end + reach)});
  if (end + reach < whole.end) text = text.substr(0, text.rfind(' '));  // whole words
  if (text.starts_with(')')) text.remove_prefix(1);
  std::vector<Word> const words = words_of(text);
  if (words.empty() || text.substr(0, words.front().begin) != " ") return std::nullopt;
  auto const letters = [&](Word const& word) { return text.substr(word.begin, word.end - word.begin); };
  auto const stranger_called = [&](std::size_t from, std::size_t to) -> std::optional<SpokenPart> {
    std::string const name(text.substr(words[from].begin, words[to - 1].end - words[from].begin));
    return SpokenPart{name, reader_.read(name), {}, false, true};
  };
  if (of_change && contains(adverbs_of_place, words[0].small)) return stranger_called(0, 1);
  if (words.size() < 2 || !contains(prepositions, words[0].small)) return std::nullopt;
  std::size_t const first = contains(determiners, words[1].small) ? 2 : 1;
  if (first >= words.size() || text.substr(words[first - 1].end, words[first].begin - words[first - 1].end) != " ")
    return std::nullopt;
  if (SegmentName const* const name = any_name_at(text, words[first].begin)) {
    // "32.8% of restaurant sales": these are the whole.
    if (of_whole && name->terms.has("revenu")) return std::nullopt;
    std::string_view rest = text.substr(words[first].begin + name->name.size());
    bool const noun = take_noun(rest);
    std::string const next = word_behind(rest);
    bool const ends = rest.empty() || rest.find_first_of(".,;:)") == 0 || contains(clause_openers, next);
    if (noun || ends || is_capital(text[words[first].begin])) return spoken(*name, true);
  }
  if (SegmentName const* const name = name_in_other_form(text.substr(words[first].begin))) return spoken(*name, true);
  if (!of_change || !contains(local_words, words[0].small)) return std::nullopt;
  bool const relative = contains(relative_places, words[first].small);
  std::size_t last = relative ? first + 1 : first;
  for (; !relative && last < words.size(); ++last) {
    std::string_view const between = text.substr(words[last - 1].end, words[last].begin - words[last - 1].end);
    if (!is_capital(letters(words[last]).front()) || (last > first && between != " " && between != ".")) break;
    if (names_a_time(letters(words[last])) || contains(own_words, words[last].small) ||
        is_digit(letters(words[last]).front()))
      return std::nullopt;
  }
  if (last == first) return std::nullopt;
  bool const of_money = last < words.size() && contains(money_words, words[last].small);
  std::string_view rest = text.substr(words[last - 1].end);
  if (rest.starts_with('.')) rest.remove_prefix(1);
  bool const ends = rest.empty() || rest.find_first_of(".,;:) ") == 0;
  std::string const next = word_behind(rest);
  if (of_money || !ends || (!next.empty() && !contains(clause_openers, next))) return std::nullopt;
  auto part = stranger_called(first, last);
  return names_part_of_company(part->terms) ? part : std::nullopt;
}

/// "Profits were $4 million for Orchard Tools, an increase of 6%": a change is said of what its level is.
std::optional<SpokenPart> PartsSpokenOf::behind_level_before(std::uint32_t i) const {
  constexpr std::uint32_t most_between = 3;
  Role const role = input_.figure(i).role;
  if (role != Role::percent_change && role != Role::change && role != Role::prior_level) return std::nullopt;
  for (std::uint32_t k = i;
       k-- > 0 && i - k <= most_between && input_.figures[k].assertion == input_.figures[i].assertion;)
    if (input_.figure(k).role == Role::level) return behind(k);
  return std::nullopt;
}

bool PartsSpokenOf::is_reported_name(Terms const& terms) const {
  return std::any_of(names_.begin(), names_.end(),
                     [&](SegmentName const& name) { return name.reported && name.terms.strong == terms.strong; });
}

std::optional<SpokenPart> PartsSpokenOf::of(std::uint32_t i) const {
  std::optional<SpokenPart> front = in_front(i);
  std::optional<SpokenPart> part = behind(i);
  if (!part) part = behind_level_before(i);
  if (!part) return front;
  // "In Orchard Tools, sales rose 6% in Europe"
  if (front && front->outright && !lacking(part->terms, front->terms).empty()) {
    part->name = front->name + " in " + part->name;
    part->terms = joined(std::move(part->terms), front->terms);
    part->known = part->known && front->known;
    return part;
  }
  return front && front->outright ? front : part;
}

std::optional<SpokenPart> PartsSpokenOf::in_front(std::uint32_t i) const {
  // Farther back nobody remembers what a paragraph is about; time stays linear in paragraphs of any length.
  constexpr std::uint32_t reach = 2000;
  Span passage = input_.document.passages[input_.figures[i].passage].text;
  Span const figure = input_.figure(i).quantity.span;
  Span const subject = input_.assertion(i).subject.span;
  if (figure.begin < passage.begin || figure.begin >= passage.end) return std::nullopt;
  if (figure.begin - passage.begin > reach) {
    passage.begin = figure.begin - reach;
    while ((input_.document.text[passage.begin] & 0xC0) == 0x80) ++passage.begin;
  }
  passage.end = figure.end;
  std::string_view const text = input_.document.view(passage);
  std::size_t const place = figure.begin - passage.begin;
  std::vector<std::size_t> const beginnings = sentence_beginnings(text);
  std::size_t const sentence = *(std::upper_bound(beginnings.begin(), beginnings.end(), place) - 1);
  std::string_view const front = text.substr(sentence, place - sentence);
  bool const subject_in_front =
      !subject.empty() && subject.begin >= passage.begin + sentence && subject.begin < figure.begin;
  std::size_t const clause = subject_in_front ? subject.begin - passage.begin - sentence : front.size();

  SegmentName const* const heading = headings_[input_.figures[i].passage];
  if (auto part = in_clause(front, clause)) return part;
  // "Net sales of the Imaging segment were $74 million, and its operating income was": that of the segment.
  bool const its = subject_in_front && says_its(input_.document.view({subject.begin, figure.begin}));
  constexpr std::string_view the_company[] = {"company", "consolidated", "we", "group"};
  if (its && !says_any(front.substr(0, clause), the_company))
    if (auto part = last_named(front.substr(0, clause))) return part;
  if (subject_in_front && subject.end <= figure.begin) {
    if (auto part = in_subject(input_.document.view(subject))) return part;
  }
  if (auto part = stranger(front.substr(0, clause), passage.begin + sentence)) {
    bool const the_segment = says_the_segment(front.substr(0, clause));
    if (!the_segment) return part;
  }
  bool outright = false;
  SegmentName const* const name = opening(text.substr(sentence), outright);
  bool const of_company = says_any(name ? front.substr(std::min(front.size(), front.find(' '))) : front, company_words);
  if (name && (outright || (name->reported && !of_company))) return spoken(*name, outright);
  if (auto part = unknown_place(front, passage.begin + sentence)) return part;
  auto about = carried(text, sentence);
  if (says_the_segment(front)) {
    if (!about && heading) about = spoken(*heading, true);
    if (!about) about = SpokenPart{"the segment", {}, {}, false, true};
    about->outright = true;
    about->from_above = false;
    return about;
  }
  if (of_company) return std::nullopt;
  if (about) return about;
  if (heading) return spoken(*heading, true, true);
  return std::nullopt;
}

/// The row, what it stands under, or its table names the part, or one that is listed with it.
bool PartsSpokenOf::named_by(SpokenPart const& part, std::optional<std::uint32_t> statement,
                             RowTerms const& row) const {
  Terms const said =
      joined(joined(row.label, row.path), statement ? joined(row.caption, tables_[*statement]) : row.caption);
  auto const named = [&](Terms const& terms) { return lacking(terms, said).empty(); };
  return named(part.terms) || std::any_of(part.listed.begin(), part.listed.end(), named);
}

bool PartsSpokenOf::bars(SpokenPart const& part, Wanted const& wanted, std::optional<std::uint32_t> statement,
                         RowTerms const& row) const {
  if (part.known && named_by(part, statement, row)) return false;
  auto const in_row = [&](std::string const& term) { return row.label.has(term) || row.path.has(term); };
  if (!part.known && std::any_of(part.terms.strong.begin(), part.terms.strong.end(), in_row)) return false;
  if (part.outright && !part.from_above) return true;
  if (part.outright && consist_of(row.label.strong, general_measures)) return true;
  bool const net_income = row.label.has("net") && row.label.has("incom") && !row.label.has("oper");
  return is_measure_of_segments(row.label) && !net_income && !wanted.terms.total;
}

bool PartsSpokenOf::keep_tables(std::optional<SpokenPart> const& part, RowIndex const& index,
                                std::vector<Derivation>& candidates) const {
  auto const belongs = [&](Derivation const& one) {
    CellReference const cell = one.cells.front();
    if (!part || !part->known) return tables_[cell.statement].vacant();
    return named_by(*part, cell.statement, index.rows_of(cell.statement)[cell.row]);
  };
  if (std::none_of(candidates.begin(), candidates.end(), belongs)) return false;
  return std::erase_if(candidates, [&](Derivation const& one) { return !belongs(one); }) != 0;
}

}  // namespace tieout
