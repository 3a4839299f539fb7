#include "tieout/engine/link/subject/segment.hpp"

#include "tieout/engine/link/subject/segment_names.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view digits = "0123456789";

// What only a headline says: something moved.
constexpr std::string_view headline_words[] = {"improv",  "increas", "grow",  "grew", "rise",   "rose",  "declin",
                                               "decreas", "jump",    "climb", "drop", "achiev", "deliv", "continu"};

}  // namespace

bool under_segment(Sections const& sections, std::uint32_t passage, TermReader const& reader, RowTerms const& row) {
  constexpr std::size_t longest_name = 60;
  constexpr std::size_t most_terms = 4;
  std::string_view const text = sections.heading(passage);
  // A headline that states figures is about the company.
  if (text.empty() || text.size() > longest_name || text.find_first_of(digits) != std::string_view::npos) return false;
  Terms const heading = reader.read(text);
  if (heading.strong.size() > most_terms) return false;
  // A title, or a heading that announces results, is the document's own.
  if (heading.has("report") || heading.has("announc") || sections.under_title(passage)) return false;
  auto const moves = [](std::string const& term) { return contains(headline_words, term); };
  if (std::any_of(heading.strong.begin(), heading.strong.end(), moves)) return false;
  if (!row.label.vacant() && !is_measure_of_segments(row.label)) return false;
  return std::any_of(heading.strong.begin(), heading.strong.end(), [&](std::string const& term) {
    bool const numeric = term.find_first_of(digits) != std::string::npos;
    return !is_plain_heading(term) && !numeric && !row.label.has(term) && !row.path.has(term);
  });
}

bool heading_names_measure(Sections const& sections, std::uint32_t passage, TermReader const& reader) {
  std::string_view text = sections.heading(passage);
  text = text.substr(0, text.find('('));
  while (!text.empty() && (text.back() == ' ' || text.back() == ':' || text.back() == '.')) text.remove_suffix(1);
  std::string_view const last = text.substr(text.rfind(' ') + 1);
  if (last.empty() || last.size() == text.size()) return false;
  std::string const small = lower_case(last);
  return small == "results" || small == "operations" || small == "backlog" || small == "expenses" ||
         is_measure_of_segments(reader.read(last));
}

}  // namespace tieout
