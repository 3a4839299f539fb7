#include "tieout/engine/link/wording/caption_name.hpp"

#include "tieout/engine/link/subject/word_list.hpp"

#include <string_view>

namespace tieout {
namespace {

// Stems of what captions say of any table.
constexpr std::string_view words_of_captions[] = {
    "follow", "tabl",   "summar",  "summari",   "set",     "forth",       "present",   "detail", "show",    "reflect",
    "note",   "activ",  "chang",   "roll",      "forward", "rollforward", "reconcili", "compon", "consist", "carri",
    "estim",  "futur",  "expect",  "statement", "financi", "schedul",     "end",       "dure",   "which",   "than",
    "except", "per",    "share",   "data",      "januari", "februari",    "march",     "april",  "may",     "june",
    "juli",   "august", "septemb", "octob",     "novemb",  "decemb",      "three",     "six",    "nine",    "twelv",
    "week",   "begin",  "open",    "close",     "balanc"};

}  // namespace

Terms caption_name(TermReader const& reader, std::string const& caption) {
  Terms name = reader.read(caption);
  std::erase_if(name.strong, [](std::string const& term) { return contains(words_of_captions, term); });
  return name;
}

}  // namespace tieout
