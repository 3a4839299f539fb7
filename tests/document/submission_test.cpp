#include "tieout/engine/document/submission.hpp"

#include "tieout/engine/document/read.hpp"

#include "document_reading.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tieout;
using namespace tieout::testing;

namespace {

std::string enclosed(std::string const& type, std::string const& file, std::string const& text) {
  return "<DOCUMENT>\n<TYPE>" + type + "\n<SEQUENCE>1\n<FILENAME>" + file + "\n<TEXT>\n" + text +
         "\n</TEXT>\n</DOCUMENT>\n";
}

std::string const submission = "<SEC-DOCUMENT>x.txt\n<SEC-HEADER>\nFORM TYPE: 8-K\n</SEC-HEADER>\n" +
                               enclosed("8-K", "main.htm", "<html><body><p>The release is attached.</p></body></html>") +
                               enclosed("EX-99.1", "ex.txt", "Sales rose 5% to $7.4 million.") +
                               enclosed("GRAPHIC", "logo.jpg", "begin 644 logo.jpg\nM_]C_X\n\nend") + "</SEC-DOCUMENT>\n";

}  // namespace

TEST_CASE("submission: its documents, their types and where their text stands") {
  auto const found = find_submission_documents(submission);
  REQUIRE(found.size() == 3);
  CHECK(found[0].type == "8-K");
  CHECK(found[1].type == "EX-99.1");
  CHECK(found[1].filename == "ex.txt");
  CHECK(submission.substr(found[1].text.begin, found[1].text.size()) == "\nSales rose 5% to $7.4 million.\n");
  CHECK(found[1].is_prose(submission));
  CHECK_FALSE(found[2].is_prose(submission));
  CHECK(find_submission_documents("Sales rose.\n<TEXT>\n").empty());
  // Documents that are not closed, or have no text.
  CHECK(find_submission_documents("<DOCUMENT>\n<TYPE>A\n<TEXT>\none\n<DOCUMENT>\n<TYPE>B\n<TEXT>\ntwo").size() == 2);
  CHECK(find_submission_documents("<DOCUMENT>\n<TYPE>A\n<DOCUMENT>\n").empty());
}

TEST_CASE("submission: each document is read in its own format") {
  auto const document = read_document(submission, "filing.txt");
  REQUIRE(document);
  REQUIRE(document->enclosed.size() == 2);
  CHECK(document->enclosed[0].format == Format::html);
  CHECK(document->enclosed[1].format == Format::plain_text);
  for (Document const& one : document->enclosed) {
    check_document(one);
    CHECK(document->source.compare(one.enclosed_at, one.source.size(), one.source) == 0);
  }
  REQUIRE(document->notes.size() == 1);
  CHECK(document->notes[0].message.find("logo.jpg") != std::string::npos);
}

TEST_CASE("submission: an exhibit is chosen by its type") {
  auto const document = read_document(submission, "filing.txt", "ex-99.1");
  REQUIRE(document);
  REQUIRE(document->enclosed.size() == 1);
  CHECK(document->enclosed[0].text == "Sales rose 5% to $7.4 million.");
  auto const missing = read_document(submission, "filing.txt", "EX-13");
  REQUIRE(!missing);
  CHECK(missing.error().message == "The file has no EX-13; it has 8-K, EX-99.1, GRAPHIC.");
  CHECK(read_document("Sales rose.", "a.txt", "EX-13").error().kind == ReadError::Kind::no_exhibit);
}

TEST_CASE("submission: a file of one document is read as before") {
  auto const document = read_document(enclosed("EX-99.1", "ex.txt", "Sales rose 5%."), "filing.txt");
  REQUIRE(document);
  CHECK(document->enclosed.empty());
  CHECK(document->passages.size() == 1);
}

TEST_CASE("submission: many documents") {
  std::string many;
  for (int i = 0; i < 20'000; ++i) many += "<DOCUMENT>\n<TYPE>A\n<TEXT>\nx\n";
  CHECK(find_submission_documents(many).size() == 10'000);
}
