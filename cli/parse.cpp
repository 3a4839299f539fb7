#include "cli/commands.hpp"
#include "cli/inputs.hpp"

#include "tieout/engine/report/json_writer.hpp"
#include "tieout/engine/report/printable.hpp"
#include "tieout/grammar/parse_tree.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>

namespace tieout::cli {

namespace {

[[nodiscard]] std::string_view view(std::string_view text, Span span) {
  return text.substr(std::min<std::size_t>(span.begin, text.size()), span.size());
}

[[nodiscard]] std::string_view kind_name(TokenKind kind) noexcept {
  switch (kind) {
    case TokenKind::word:
      return "word";
    case TokenKind::number:
      return "number";
    case TokenKind::symbol:
      return "symbol";
    case TokenKind::currency:
      return "currency";
  }
  return "word";
}

[[nodiscard]] std::string iso_date(DateMention const& date) {
  return date.year == 0 ? fmt::format("--{:02}-{:02}", date.month, date.day)
                        : fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

[[nodiscard]] std::string_view weekday_name(DateMention const& date) {
  constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                  "Thursday", "Friday", "Saturday"};
  return date.weekday && *date.weekday < names.size() ? names[*date.weekday] : std::string_view{};
}

/// For people.
class Listing {
 public:
  Listing(std::string_view text, bool utf8) : text_(text), utf8_(utf8) {}

  void add(ParseTree const& tree) {
    add(tree.tokens);
    for (std::size_t i = 0; i < tree.sentences.size(); ++i) add(tree.sentences[i], i);
    add(tree.claims);
  }

  [[nodiscard]] std::string const& text() const noexcept { return out_; }

 private:
  void add(std::vector<Token> const& tokens) {
    out_ += "tokens\n ";
    for (Token const& token : tokens) {
      append(" {}:", kind_name(token.kind));
      out_ += printable(view(text_, token.span()), utf8_);
    }
    out_ += '\n';
  }

  void add(Claims const& claims) {
    for (std::size_t i = 0; i < claims.assertions.size(); ++i) add(claims.assertions[i], i);
    for (IgnoredNumber const& number : claims.ignored) {
      append("ignored: {} ({})\n", shown(number.span), to_string(number.reason));
    }
    for (DateMention const& date : claims.dates) {
      std::string_view const weekday = weekday_name(date);
      append("date: {} is {}{}{}\n", shown(date.span), iso_date(date), weekday.empty() ? "" : ", called a ", weekday);
    }
    if (claims.assertions.empty()) out_ += "no claim\n";
  }

  void add(ParsedSentence const& sentence, std::size_t index) {
    append("sentence {}\n", index + 1);
    for (ParsedItem const& item : sentence.items) {
      append("  {}:", item.production);
      for (ParsedPhrase const& phrase : item.phrases) {
        bool const grouped = phrase.kind == "quantity" || phrase.kind == "period" || phrase.kind == "ignored";
        std::string const shown = printable(view(text_, phrase.span), utf8_);
        grouped ? append(" [{} {}]", phrase.kind, shown) : append(" {}", shown);
      }
      for (std::size_t i = 0; i < item.figures.size(); ++i) {
        bool const again = i != 0 && item.figures[i].assertion == item.figures[i - 1].assertion;
        if (!again) append(" -> claim {}", item.figures[i].assertion + 1);
      }
      out_ += '\n';
    }
    out_ += "  left over:";
    for (Span const span : sentence.left_over) {
      out_ += ' ';
      out_ += printable(view(text_, span), utf8_);
    }
    out_ += sentence.left_over.empty() ? " nothing\n" : "\n";
  }

  template <class... Arguments>
  void append(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
  }

  [[nodiscard]] std::string shown(Span span) const { return '"' + printable(view(text_, span), utf8_) + '"'; }

  void add(Assertion const& assertion, std::size_t index) {
    append("claim {}: {}\n", index + 1, shown(assertion.span));
    append("  subject: {}", assertion.subject.span.empty() ? "(none named)" : shown(assertion.subject.span));
    if (assertion.subject.basis != Basis::unspecified) append(", {}", to_string(assertion.subject.basis));
    if (assertion.subject.dilution != Dilution::unspecified) append(", {}", to_string(assertion.subject.dilution));
    if (assertion.subject.per_share) append(", per share");
    if (assertion.subject.shares) append(", a number of shares");
    out_ += '\n';
    if (!assertion.subject.words.empty()) {
      out_ += "  words:";
      for (Span const word : assertion.subject.words) append(" {}", printable(view(text_, word), utf8_));
      out_ += '\n';
    }
    append("  speech: {}", to_string(assertion.speech));
    if (assertion.driver) append(", a reason of a change");
    if (assertion.apposed_to) append(", restates claim {}", *assertion.apposed_to + 1);
    out_ += '\n';
    for (Figure const& figure : assertion.figures) add(figure, assertion);
  }

  void add(Figure const& figure, Assertion const& assertion) {
    Quantity const& quantity = figure.quantity;
    append("  {}: {} is {} {}", to_string(figure.role), shown(quantity.span), to_string(quantity.value),
           to_string(quantity.unit));
    if (quantity.currency != Currency::none) append(" {}", to_string(quantity.currency));
    append(", ulp {}", to_string(quantity.ulp));
    if (quantity.hedge != Hedge::none) append(", {}", to_string(quantity.hedge));
    if (figure.direction != Direction::none)
      append(", {}{}{}", to_string(figure.direction), figure.direction_span.empty() ? "" : " ",
             figure.direction_span.empty() ? "" : shown(figure.direction_span));
    if (figure.period) append(", {}", figure.period->vacant() ? "one of several periods" : to_string(*figure.period));
    if (figure.baseline) append(", against {}", to_string(*figure.baseline));
    if (figure.whole) append(", of {}", shown(assertion.wholes[*figure.whole].span));
    if (figure.counterpart) append(", beside {}", shown(assertion.figures[*figure.counterpart].quantity.span));
    out_ += '\n';
  }

  std::string_view text_;
  bool utf8_;
  std::string out_;
};

void write_span(JsonWriter& json, std::string_view text, Span span) {
  json.member("text", view(text, span));
  json.count("begin", span.begin);
  json.count("end", span.end);
}

void write_subject(JsonWriter& json, std::string_view text, Subject const& subject) {
  json.begin_object(JsonWriter::Layout::line);
  write_span(json, text, subject.span);
  json.key("words");
  json.begin_array();
  for (Span const word : subject.words) json.string(view(text, word));
  json.end_array();
  json.member("basis", to_string(subject.basis));
  json.member("dilution", to_string(subject.dilution));
  json.flag("per_share", subject.per_share);
  json.flag("shares", subject.shares);
  json.end_object();
}

void write_reference(JsonWriter& json, std::string_view name, std::optional<PeriodReference> const& reference) {
  json.member_or_null(name, reference && !reference->vacant() ? to_string(*reference) : std::string());
}

void write_index(JsonWriter& json, std::string_view name, std::optional<std::uint32_t> index) {
  json.key(name);
  index ? json.integer(*index) : json.null();
}

void write_figure(JsonWriter& json, std::string_view text, Figure const& figure) {
  json.begin_object(JsonWriter::Layout::line);
  write_span(json, text, figure.quantity.span);
  json.member("value", to_string(figure.quantity.value));
  json.member("ulp", to_string(figure.quantity.ulp));
  json.member("unit", to_string(figure.quantity.unit));
  json.member_or_null("currency", to_string(figure.quantity.currency));
  json.member("hedge", to_string(figure.quantity.hedge));
  json.member("role", to_string(figure.role));
  json.member("direction", to_string(figure.direction));
  write_reference(json, "period", figure.period);
  write_reference(json, "baseline", figure.baseline);
  write_index(json, "whole", figure.whole);
  write_index(json, "counterpart", figure.counterpart);
  json.end_object();
}

void write_assertion(JsonWriter& json, std::string_view text, Assertion const& assertion) {
  json.begin_object();
  write_span(json, text, assertion.span);
  json.key("subject");
  write_subject(json, text, assertion.subject);
  json.member("speech", to_string(assertion.speech));
  json.flag("driver", assertion.driver);
  write_index(json, "apposed_to", assertion.apposed_to);
  json.key("wholes");
  json.begin_array();
  for (Subject const& whole : assertion.wholes) write_subject(json, text, whole);
  json.end_array();
  json.key("figures");
  json.begin_array();
  for (Figure const& figure : assertion.figures) write_figure(json, text, figure);
  json.end_array();
  json.end_object();
}

void write_phrase(JsonWriter& json, std::string_view text, ParsedPhrase const& phrase) {
  json.begin_object(JsonWriter::Layout::line);
  json.member("kind", phrase.kind);
  write_span(json, text, phrase.span);
  json.member("use", to_string(phrase.use));
  json.end_object();
}

void write_item(JsonWriter& json, std::string_view text, ParsedItem const& item) {
  json.begin_object();
  json.member("production", item.production);
  write_span(json, text, item.span);
  json.key("phrases");
  json.begin_array();
  for (ParsedPhrase const& phrase : item.phrases) write_phrase(json, text, phrase);
  json.end_array();
  json.key("figures");
  json.begin_array();
  for (ParsedFigure const& figure : item.figures) {
    json.begin_object(JsonWriter::Layout::line);
    json.count("assertion", figure.assertion);
    json.count("figure", figure.figure);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_sentence(JsonWriter& json, std::string_view text, ParsedSentence const& sentence) {
  json.begin_object();
  write_span(json, text, sentence.span);
  json.key("items");
  json.begin_array();
  for (ParsedItem const& item : sentence.items) write_item(json, text, item);
  json.end_array();
  json.key("assertions");
  json.begin_array();
  for (std::uint32_t const assertion : sentence.assertions) json.integer(assertion);
  json.end_array();
  json.key("left_over");
  json.begin_array();
  for (Span const span : sentence.left_over) {
    json.begin_object(JsonWriter::Layout::line);
    write_span(json, text, span);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

[[nodiscard]] std::string json_of(std::string_view text, ParseTree const& tree) {
  Claims const& claims = tree.claims;
  std::ostringstream out;
  JsonWriter json(out, JsonWriter::Layout::indented);
  json.begin_object();
  json.member("schema", "tieout-claims/1");
  json.key("tokens");
  json.begin_array();
  for (Token const& token : tree.tokens) {
    json.begin_object(JsonWriter::Layout::line);
    json.member("kind", kind_name(token.kind));
    write_span(json, text, token.span());
    json.end_object();
  }
  json.end_array();
  json.key("sentences");
  json.begin_array();
  for (ParsedSentence const& sentence : tree.sentences) write_sentence(json, text, sentence);
  json.end_array();
  json.key("assertions");
  json.begin_array();
  for (Assertion const& assertion : claims.assertions) write_assertion(json, text, assertion);
  json.end_array();
  json.key("ignored");
  json.begin_array();
  for (IgnoredNumber const& number : claims.ignored) {
    json.begin_object(JsonWriter::Layout::line);
    write_span(json, text, number.span);
    json.member("reason", to_string(number.reason));
    json.end_object();
  }
  json.end_array();
  json.key("dates");
  json.begin_array();
  for (DateMention const& date : claims.dates) {
    json.begin_object(JsonWriter::Layout::line);
    write_span(json, text, date.span);
    json.member("date", iso_date(date));
    json.member_or_null("weekday", weekday_name(date));
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.finish();
  return std::move(out).str();
}

/// Without the line break that ends a line from a pipe.
[[nodiscard]] std::string_view without_last_break(std::string_view text) noexcept {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

}  // namespace

int run(ParseCommand const& command, Output& output) {
  std::string const given = command.text.empty() || command.text == "-" ? read_standard_input() : command.text;
  std::string_view const text = without_last_break(given);
  if (text.empty()) {
    complain("there is no text to parse");
    return status_failed;
  }
  ParseTree const tree = parse_tree(text);
  if (command.json) {
    output.write(json_of(text, tree));
    return status_clean;
  }
  Listing listing(text, terminal_style(false).utf8);
  listing.add(tree);
  output.write(listing.text());
  return status_clean;
}

}  // namespace tieout::cli
