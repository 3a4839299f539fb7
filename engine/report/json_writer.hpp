#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// Writes JSON (RFC 8259) piece by piece, in UTF-8.  Nothing but the open brackets is kept in memory beside a buffer.
/// Calls must nest as JSON does (assert); ill-formed UTF-8 in strings becomes U+FFFD.
class JsonWriter {
 public:
  enum class Layout : std::uint8_t {
    indented,  ///< a member or element a line, two blanks a level
    line,      ///< everything in one line
  };

  JsonWriter(std::ostream& out, Layout layout) : out_(out), layout_(layout) {}
  JsonWriter(JsonWriter const&) = delete;
  JsonWriter& operator=(JsonWriter const&) = delete;
  ~JsonWriter() { flush(); }

  /// `layout` Layout::line puts a small object or array in one line of an indented document.
  void begin_object(Layout layout = Layout::indented) { begin('{', layout); }
  void end_object() { end('}'); }
  void begin_array(Layout layout = Layout::indented) { begin('[', layout); }
  void end_array() { end(']'); }

  void key(std::string_view name);
  void string(std::string_view value);
  /// A string, or null where it is empty.
  void string_or_null(std::string_view value);
  void integer(std::int64_t value);
  void boolean(bool value);
  void null();
  /// A number between 0 and 1 with four places.
  void share(double value);
  /// As few digits as it takes to read the same number back, and a point: 100.0.  It is finite.
  void number(double value);

  void member(std::string_view name, std::string_view value) {
    key(name);
    string(value);
  }
  void member_or_null(std::string_view name, std::string_view value) {
    key(name);
    string_or_null(value);
  }
  void count(std::string_view name, std::uint64_t value) {
    key(name);
    integer(static_cast<std::int64_t>(value));
  }
  void flag(std::string_view name, bool value) {
    key(name);
    boolean(value);
  }

  /// Ends the document with a newline and hands everything to the stream.
  void finish();

 private:
  struct Level {
    Layout layout;
    bool empty = true;
  };
  void begin(char bracket, Layout layout);
  void end(char bracket);
  void separate();
  void quote(std::string_view text);
  void new_line();
  void flush();

  std::ostream& out_;
  Layout layout_;
  std::string buffer_;
  std::vector<Level> levels_;
  bool after_key_ = false;
};

}  // namespace tieout
