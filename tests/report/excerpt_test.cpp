#include "tieout/engine/report/excerpt.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;

namespace {

std::string sentence_with(std::string const& text, std::string const& mark) {
  auto const begin = static_cast<std::uint32_t>(text.find(mark));
  Span const sentence = sentence_around(text, {0, static_cast<std::uint32_t>(text.size())},
                                        {begin, begin + static_cast<std::uint32_t>(mark.size())});
  return text.substr(sentence.begin, sentence.size());
}

Excerpt excerpt_of(Document const& document, std::string const& mark, std::uint32_t characters) {
  auto const begin = static_cast<std::uint32_t>(document.text.find(mark));
  return excerpt(document, {0, static_cast<std::uint32_t>(document.text.size())},
                 {begin, begin + static_cast<std::uint32_t>(mark.size())}, characters);
}

}  // namespace

TEST_CASE("a sentence ends at its full stop") {
  CHECK(sentence_with("Sales rose. Costs fell 4%. Cash grew.", "4%") == "Costs fell 4%.");
  CHECK(sentence_with("Sales rose 2%. Costs fell.", "2%") == "Sales rose 2%.");
  CHECK(sentence_with("Why? \"We sold 14 stores.\" So it went.", "14") == "\"We sold 14 stores.\"");
}

TEST_CASE("decimals, abbreviations and initials end no sentence") {
  CHECK(sentence_with("Margin of 3.4 points. Tarn Inc. Group sales to the U.S. Navy rose 5% in Nov. 2006. End.",
                      "5%") == "Tarn Inc. Group sales to the U.S. Navy rose 5% in Nov. 2006.");
}

TEST_CASE("a long sentence is cut at blanks, its mark kept") {
  Document document;
  for (int i = 0; i < 60; ++i) document.text += "several words ";
  document.text += "rose 57.4% in all";
  for (int i = 0; i < 60; ++i) document.text += " of many words";
  auto const cut = excerpt_of(document, "57.4%", 80);
  CHECK(cut.cut_before);
  CHECK(cut.cut_after);
  CHECK(cut.mark == "57.4%");
  CHECK(cut.before.size() + cut.mark.size() + cut.after.size() <= 80);
  CHECK(cut.before.size() > 30);
  CHECK((cut.before.substr(0, 7) == "several" || cut.before.substr(0, 5) == "words"));
}

TEST_CASE("text without blanks is cut between characters") {
  Document document;
  for (int i = 0; i < 9000; ++i) document.text += "\xc3\xa9";
  document.text += "7";
  for (int i = 0; i < 9000; ++i) document.text += "\xc3\xa9";
  auto const cut = excerpt_of(document, "7", 51);
  CHECK(cut.mark == "7");
  CHECK(cut.before.size() % 2 == 0);
  CHECK(cut.after.size() % 2 == 0);
  CHECK(cut.before.size() < 200);
}
