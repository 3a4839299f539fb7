#include "tieout/engine/document/read.hpp"

#include "document_reading.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

using namespace tieout;
using namespace tieout::testing;

namespace {

/// A directory for one test's files, removed with them.
class Folder {
 public:
  explicit Folder(std::string const& name) : path_(std::filesystem::temp_directory_path() / name) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  Folder(Folder const&) = delete;
  Folder& operator=(Folder const&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] std::string file(std::string const& name) const { return (path_ / name).string(); }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("read: formats are told by bytes first and names second") {
  CHECK(detect_format("<!DOCTYPE html><p>x</p>", "a.txt") == Format::html);
  CHECK(detect_format("<HTML><BODY>x", "a.txt") == Format::html);
  CHECK(detect_format("text", "a.htm") == Format::html);
  CHECK(detect_format("text", "A.HTML") == Format::html);
  CHECK(detect_format("text", "a.md") == Format::markdown);
  CHECK(detect_format("**Sales** of \\$5 and **costs** of \\$4", "a.txt") == Format::markdown);
  CHECK(detect_format("| a | b |\n|---|---|\n| c | 1 |\n", "a.txt") == Format::markdown);
  CHECK(detect_format("a\t1\t2\nb\t3\t4\nc\t5\t6\nd\t7\t8\n", "a.txt") == Format::markdown);
  CHECK(detect_format("<TABLE>\n<S>  <C>\nSales   5\n</TABLE>\n", "a.txt") == Format::edgar_text);
  CHECK(detect_format("Text\n<PAGE>\nMore\n", "") == Format::edgar_text);
  CHECK(detect_format("Sales rose.", "a.txt") == Format::plain_text);
  CHECK(detect_format("", "") == Format::plain_text);
}

TEST_CASE("read: documents keep their bytes and path") {
  std::string const source = "\xef\xbb\xbf# Title\n\nSales rose 5%.\n";
  auto const document = read_document(source, "release.md");
  REQUIRE(document);
  check_document(*document);
  CHECK(document->path == "release.md");
  CHECK(document->format == Format::markdown);
  CHECK(document->source == source);
  REQUIRE(document->passages.size() == 2);
  CHECK(document->passages[0].kind == PassageKind::heading);
  CHECK(document->source_of(document->passages[0].text) == Span{5, 10});
}

TEST_CASE("read: empty and binary bytes are refused") {
  auto const kind = [](std::string bytes) {
    auto const document = read_document(std::move(bytes), "x");
    REQUIRE(!document);
    CHECK(document.error().message.ends_with('.'));
    return document.error().kind;
  };
  CHECK(kind("") == ReadError::Kind::empty);
  CHECK(kind(" \n\t\r\n") == ReadError::Kind::empty);
  CHECK(kind("\xef\xbb\xbf \xc2\xa0") == ReadError::Kind::empty);
  CHECK(kind(std::string("PK\x03\x04\0\0", 6)) == ReadError::Kind::broken);
  CHECK(kind(std::string("\x7f" "ELF\0\0", 6)) == ReadError::Kind::binary);
}

TEST_CASE("read: UTF-16 with a byte order mark") {
  auto const document = read_document(std::string("\xff\xfeS\0a\0l\0e\0s\0 \0\xac\x20"
                                                  "5\0",
                                                  18),
                                      "x.txt");
  REQUIRE(document);
  CHECK(document->source ==
        "Sales \xe2\x82\xac"
        "5");
  CHECK(document->notes.size() == 1);
}

TEST_CASE("read: files") {
  Folder const folder("tieout-read-test");
  std::string const path = folder.file("release.txt");
  std::ofstream(path) << "Sales rose by 5%.\n";
  auto const document = read_file(path);
  REQUIRE(document);
  CHECK(document->path == path);
  CHECK(document->text == "Sales rose by 5%.");

  auto const kind = [](std::string const& name) {
    auto const refused = read_file(name);
    REQUIRE(!refused);
    CHECK(refused.error().message.ends_with('.'));
    return refused.error().kind;
  };
  std::ofstream(folder.file("empty.txt")).flush();
  CHECK(kind(folder.file("empty.txt")) == ReadError::Kind::empty);
  CHECK(kind(folder.file("none.txt")) == ReadError::Kind::missing);
  CHECK(kind("") == ReadError::Kind::missing);
  CHECK(kind(folder.path()) == ReadError::Kind::not_a_file);
}
