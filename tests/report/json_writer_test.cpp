#include "tieout/engine/report/json_writer.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace tieout;

namespace {

template <class Write>
std::string written(JsonWriter::Layout layout, Write const& write) {
  std::ostringstream out;
  JsonWriter json(out, layout);
  write(json);
  json.finish();
  return out.str();
}

void sample(JsonWriter& json) {
  json.begin_object();
  json.member("a", "x");
  json.key("b");
  json.begin_array();
  json.integer(-1);
  json.boolean(true);
  json.null();
  json.end_array();
  json.key("c");
  json.begin_object(JsonWriter::Layout::line);
  json.count("d", 2);
  json.flag("e", false);
  json.end_object();
  json.key("f");
  json.begin_array();
  json.end_array();
  json.end_object();
}

}  // namespace

TEST_CASE("JSON is indented, small objects in a line") {
  CHECK(written(JsonWriter::Layout::indented, sample) == R"({
  "a": "x",
  "b": [
    -1,
    true,
    null
  ],
  "c": {"d": 2, "e": false},
  "f": []
}
)");
}

TEST_CASE("JSON in one line") {
  CHECK(written(JsonWriter::Layout::line, [](JsonWriter& json) {
          json.begin_object(JsonWriter::Layout::line);
          json.key("a");
          json.begin_array();
          json.share(0.97);
          json.end_array();
          json.member_or_null("b", "");
          json.end_object();
        }) == "{\"a\": [0.9700], \"b\": null}\n");
}

TEST_CASE("numbers are as short as they can be, with a point") {
  CHECK(written(JsonWriter::Layout::line, [](JsonWriter& json) {
          json.begin_array();
          for (double const value : {0.0, 100.0, 94.13793103448276, 0.5}) json.number(value);
          json.end_array();
        }) == "[0.0, 100.0, 94.13793103448276, 0.5]\n");
}

TEST_CASE("strings are escaped, and always UTF-8") {
  CHECK(written(JsonWriter::Layout::line, [](JsonWriter& json) {
          json.string("\"\\\n\t\x01\x7f\xe2\x82\xac\xe2\x82");
        }) == "\"\\\"\\\\\\n\\t\\u0001\\u007f\xe2\x82\xac\xef\xbf\xbd\"\n");
}
