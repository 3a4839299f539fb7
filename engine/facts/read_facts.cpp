#include "tieout/engine/facts/read_facts.hpp"

#include "tieout/engine/document/html_entities.hpp"
#include "tieout/engine/document/html_tokenizer.hpp"
#include "tieout/engine/document/utf8.hpp"
#include "tieout/engine/facts/fact_place.hpp"
#include "tieout/engine/facts/markup_attributes.hpp"
#include "tieout/engine/facts/tagged_number.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace tieout {
namespace {

constexpr std::size_t probed_for_namespace = 256 * 1024;
constexpr std::size_t most_depth = 64;
constexpr std::size_t most_text = 1000;
constexpr std::int32_t most_exponent = 18;

/// Where the namespace of inline XBRL is declared: the first character of its address.
[[nodiscard]] std::size_t find_namespace(std::string_view source) noexcept {
  source = source.substr(0, probed_for_namespace);
  constexpr std::string_view mark = "/inlineXBRL";
  constexpr std::string_view address = "http://www.xbrl.org/2013";
  for (std::size_t at = source.find(mark); at != std::string_view::npos; at = source.find(mark, at + 1)) {
    std::size_t const end = at + mark.size();
    if (end < source.size() && (source[end] == '"' || source[end] == '\'') && at > address.size() &&
        source.substr(at - address.size(), 20) == address.substr(0, 20))
      return at - address.size();
  }
  return std::string_view::npos;
}

/// "ix" of `xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"`.
[[nodiscard]] std::string_view namespace_prefix(std::string_view source) noexcept {
  constexpr std::string_view usual = "ix";
  constexpr std::string_view declares = "xmlns:";
  std::size_t const address = find_namespace(source);
  std::size_t const reach = std::min<std::size_t>(address, 80);
  std::string_view before = source.substr(address - reach, reach);
  std::size_t const at = before.rfind(declares);
  if (at == std::string_view::npos) return usual;
  before.remove_prefix(at + declares.size());
  std::size_t const end = before.find_first_of(" \t\r\n=");
  return end == std::string_view::npos || end == 0 ? usual : before.substr(0, end);
}

[[nodiscard]] std::string_view local_name(std::string_view name) noexcept {
  auto const colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

[[nodiscard]] std::optional<int> integer(std::string_view text) noexcept {
  int value = 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// "2023-07-29", or with a time: midnight ends the day before it.
[[nodiscard]] std::optional<Date> date(std::string_view text, bool ends) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  auto const year = integer(text.substr(0, 4));
  auto const month = integer(text.substr(5, 2));
  auto const day = integer(text.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *month > 12 || *day < 1 || *day > 31) return std::nullopt;
  Date const read{static_cast<std::int16_t>(*year), static_cast<std::uint8_t>(*month), static_cast<std::uint8_t>(*day)};
  if (!valid(read)) return std::nullopt;
  return ends && text.substr(10, 9) == "T00:00:00" ? from_days(to_days(read) - 1) : read;
}

/// What is printed between a tag's start and its end.
struct Print {
  std::string text;
  Span source;  ///< from the first to the last character that prints
  bool gap = false;

  void append(std::string_view more, Span ink, bool apart) {
    source = covering(source, ink);
    bool const blank = gap || apart || more.front() == ' ';
    gap = more.back() == ' ';
    std::size_t const first = more.find_first_not_of(' ');
    if (first == std::string_view::npos || text.size() >= most_text) return;
    if (blank && !text.empty()) text += ' ';
    text += more.substr(first, std::min(more.find_last_not_of(' ') + 1 - first, most_text - text.size()));
  }
};

/// A fact as it is tagged: what refers to other places is not looked up yet.
struct TaggedFact {
  std::string_view context;
  std::string_view unit;
  std::string_view format;
  std::string_view continued_at;
  Print print;
  Span tag;
};

struct Continuation {
  std::string_view continued_at;
  Print print;
  bool used = false;
};

class FactReader {
 public:
  explicit FactReader(Document const& document)
      : source_(document.source), prefix_(namespace_prefix(source_)), tokens_(source_) {}

  [[nodiscard]] Facts read() {
    for (HtmlToken token = tokens_.next(); token.kind != HtmlTokenKind::end_of_input; token = tokens_.next()) {
      switch (token.kind) {
        case HtmlTokenKind::start_tag:
          start(token);
          break;
        case HtmlTokenKind::end_tag:
          end(token);
          break;
        case HtmlTokenKind::text:
        case HtmlTokenKind::cdata:
          if (!open_.empty() || target_ != Target::none) text(token);
          break;
        default:
          break;
      }
    }
    resolve();
    return std::move(facts_);
  }

 private:
  enum class Kind : std::uint8_t { fact, continuation, exclude };
  enum class Target : std::uint8_t { none, identifier, start_date, end_date, instant, member, measure };
  struct Open {
    Kind kind;
    std::size_t index;
  };

  [[nodiscard]] std::string_view view(Span span) const noexcept { return source_.substr(span.begin, span.size()); }

  /// The name behind the prefix of inline XBRL; empty for any other element.
  [[nodiscard]] std::string_view inline_name(std::string_view name) const noexcept {
    bool const ours = name.size() > prefix_.size() + 1 && name.starts_with(prefix_) && name[prefix_.size()] == ':';
    return ours ? name.substr(prefix_.size() + 1) : std::string_view{};
  }

  /// An element of HTML; the reader of HTML knows two elements of inline XBRL by name.
  [[nodiscard]] static bool is_layout(HtmlTag tag) noexcept {
    return tag != HtmlTag::unknown && tag != HtmlTag::ix_header && tag != HtmlTag::ix_hidden;
  }

  void start(HtmlToken const& token) {
    if (is_layout(token.tag)) {
      apart_ = apart_ || !is_inline(token.tag);
      return;
    }
    std::string_view const name = view(token.name);
    if (std::string_view const ours = inline_name(name); !ours.empty())
      start_inline(ours, token);
    else if (header_ > 0)
      start_resource(local_name(name), token);
  }

  void start_inline(std::string_view name, HtmlToken const& token) {
    if (name == "header") {
      header_ += token.self_closing ? 0 : 1;
    } else if (name == "nonFraction" || name == "nonNumeric") {
      open(Kind::fact, tag_fact(name == "nonFraction", token), token);
    } else if (name == "continuation") {
      open(Kind::continuation, tag_continuation(token), token);
    } else if (name == "exclude") {
      open(Kind::exclude, 0, token);
    }
  }

  void open(Kind kind, std::size_t index, HtmlToken const& token) {
    if (token.self_closing) return;
    if (open_.size() < most_depth)
      open_.push_back({kind, index});
    else
      ++too_deep_;
  }

  [[nodiscard]] std::size_t tag_fact(bool numeric, HtmlToken const& token) {
    Fact fact;
    TaggedFact tagged;
    tagged.tag = token.source;
    fact.numeric = numeric;
    fact.place = header_ > 0 ? FactPlace::hidden : FactPlace::running_text;
    for_each_attribute(view(token.content), [&](std::string_view name, std::string_view value) {
      if (name == "name")
        fact.element = value;
      else if (name == "contextRef")
        tagged.context = value;
      else if (name == "unitRef")
        tagged.unit = value;
      else if (name == "format")
        tagged.format = value;
      else if (name == "continuedAt")
        tagged.continued_at = value;
      else if (name == "scale")
        fact.scale = integer(value).value_or(0);
      else if (name == "sign")
        fact.negated = value == "-";
      else if (name == "decimals" && value == "INF")
        fact.exact = true;
      else if (name == "decimals")
        fact.decimals = integer(value);
      else if (local_name(name) == "nil")
        fact.nil = value == "true" || value == "1";
    });
    facts_.facts.push_back(std::move(fact));
    tagged_.push_back(std::move(tagged));
    return tagged_.size() - 1;
  }

  [[nodiscard]] std::size_t tag_continuation(HtmlToken const& token) {
    Continuation continuation;
    std::string_view id;
    for_each_attribute(view(token.content), [&](std::string_view name, std::string_view value) {
      if (name == "id") id = value;
      if (name == "continuedAt") continuation.continued_at = value;
    });
    continuations_.push_back(std::move(continuation));
    continuation_ids_.emplace(id, continuations_.size() - 1);
    return continuations_.size() - 1;
  }

  void start_resource(std::string_view name, HtmlToken const& token) {
    if (token.self_closing) return;
    auto const attribute = [&](std::string_view wanted) {
      std::string_view found;
      for_each_attribute(view(token.content), [&](std::string_view one, std::string_view value) {
        if (one == wanted) found = value;
      });
      return found;
    };
    if (name == "context") {
      context_ = FactContext{};
      context_.id = attribute("id");
    } else if (name == "unit") {
      unit_ = FactUnit{};
      unit_.id = attribute("id");
      below_line_ = false;
    } else if (name == "unitDenominator") {
      below_line_ = true;
    } else if (name == "identifier") {
      context_.scheme = attribute("scheme");
      aim(Target::identifier);
    } else if (name == "startDate") {
      aim(Target::start_date);
    } else if (name == "endDate") {
      aim(Target::end_date);
    } else if (name == "instant") {
      aim(Target::instant);
    } else if (name == "explicitMember" || name == "typedMember") {
      if (context_.dimensions.size() < most_depth)
        context_.dimensions.push_back({std::string(attribute("dimension")), {}, name == "typedMember"});
      aim(Target::member);
    } else if (name == "measure") {
      aim(Target::measure);
    }
  }

  void aim(Target target) {
    target_ = target;
    value_ = {};
  }

  void end(HtmlToken const& token) {
    if (is_layout(token.tag)) {
      apart_ = apart_ || !is_inline(token.tag);
      return;
    }
    std::string_view const name = view(token.name);
    if (std::string_view const ours = inline_name(name); !ours.empty())
      end_inline(ours);
    else if (header_ > 0)
      end_resource(local_name(name));
  }

  void end_inline(std::string_view name) {
    if (name == "header") {
      if (header_ > 0) --header_;
      return;
    }
    bool const fact = name == "nonFraction" || name == "nonNumeric";
    if (!fact && name != "continuation" && name != "exclude") return;
    if (too_deep_ > 0) {
      --too_deep_;
      return;
    }
    Kind const kind = fact ? Kind::fact : name == "exclude" ? Kind::exclude : Kind::continuation;
    for (std::size_t at = open_.size(); at-- > 0;) {
      if (open_[at].kind != kind) continue;
      open_.resize(at, open_[at]);
      return;
    }
  }

  void end_resource(std::string_view name) {
    if (name == "context") {
      std::sort(context_.dimensions.begin(), context_.dimensions.end(),
                [](FactDimension const& a, FactDimension const& b) { return a.axis < b.axis; });
      facts_.contexts.push_back(std::move(context_));
      context_ = {};
    } else if (name == "unit") {
      facts_.units.push_back(std::move(unit_));
      unit_ = {};
    } else if (target_ != Target::none && ends_target(name)) {
      take_value();
      target_ = Target::none;
    }
  }

  [[nodiscard]] bool ends_target(std::string_view name) const noexcept {
    switch (target_) {
      case Target::none:
        return false;
      case Target::identifier:
        return name == "identifier";
      case Target::start_date:
        return name == "startDate";
      case Target::end_date:
        return name == "endDate";
      case Target::instant:
        return name == "instant";
      case Target::member:
        return name == "explicitMember" || name == "typedMember";
      case Target::measure:
        return name == "measure";
    }
    return false;
  }

  void take_value() {
    std::string& value = value_.text;
    switch (target_) {
      case Target::none:
        break;
      case Target::identifier:
        context_.entity = std::move(value);
        break;
      case Target::start_date:
        context_.start = date(value, false);
        break;
      case Target::end_date:
      case Target::instant:
        context_.end = date(value, true);
        break;
      case Target::member:
        if (!context_.dimensions.empty() && context_.dimensions.back().member.empty())
          context_.dimensions.back().member = std::move(value);
        break;
      case Target::measure: {
        auto& measures = below_line_ ? unit_.denominator : unit_.numerator;
        if (measures.size() < most_depth) measures.push_back(std::move(value));
        break;
      }
    }
  }

  /// Decodes a text into `decoded_`, blanks folded; gives back the bytes that print.
  [[nodiscard]] Span decode(HtmlToken const& token) {
    decoded_.clear();
    Span ink;
    std::uint32_t at = token.content.begin;
    while (at < token.content.end) {
      char32_t code = 0;
      std::uint32_t length = 1;
      HtmlEntity const entity = source_[at] == '&' && token.kind == HtmlTokenKind::text
                                    ? decode_html_entity(view({at, token.content.end}))
                                    : HtmlEntity{};
      if (entity.length != 0) {
        code = entity.code;
        length = static_cast<std::uint32_t>(entity.length);
      } else {
        Utf8Character const character = utf8_at(source_.substr(0, token.content.end), at);
        code = character.well_formed ? character.code : windows_1252(static_cast<unsigned char>(source_[at]));
        length = character.well_formed ? character.length : 1;
      }
      if (is_blank(code)) {
        if (decoded_.empty() || decoded_.back() != ' ') decoded_ += ' ';
      } else if (!is_invisible(code)) {
        decoded_ += utf8_encoded(code).view();
        ink = covering(ink, {at, at + length});
      }
      at += length;
    }
    return ink;
  }

  void text(HtmlToken const& token) {
    Span const ink = decode(token);
    if (decoded_.empty()) return;
    if (target_ != Target::none) value_.append(decoded_, ink, apart_);
    for (std::size_t at = open_.size(); at-- > 0 && open_[at].kind != Kind::exclude;) {
      Open const& one = open_[at];
      Print& print = one.kind == Kind::fact ? tagged_[one.index].print : continuations_[one.index].print;
      print.append(decoded_, ink, apart_);
    }
    apart_ = false;
  }

  // What refers to other places

  void resolve() {
    std::unordered_map<std::string_view, std::uint32_t> contexts, units;
    for (std::uint32_t i = 0; i < facts_.contexts.size(); ++i) contexts.emplace(facts_.contexts[i].id, i);
    for (std::uint32_t i = 0; i < facts_.units.size(); ++i) units.emplace(facts_.units[i].id, i);
    for (std::size_t i = 0; i < tagged_.size(); ++i) {
      Fact& fact = facts_.facts[i];
      TaggedFact& tagged = tagged_[i];
      if (auto const found = contexts.find(tagged.context); found != contexts.end()) fact.context = found->second;
      if (auto const found = units.find(tagged.unit); fact.numeric && found != units.end()) fact.unit = found->second;
      follow(tagged);
      fact.source = tagged.print.source.empty() ? tagged.tag : tagged.print.source;
      fact.printed = std::move(tagged.print.text);
      if (fact.numeric && !fact.nil) fact.value = value_of(fact, tagged.format);
    }
  }

  /// Each continuation goes on with one fact only, so that a chain is followed once.
  void follow(TaggedFact& tagged) {
    std::string_view next = tagged.continued_at;
    while (!next.empty()) {
      auto const found = continuation_ids_.find(next);
      if (found == continuation_ids_.end() || continuations_[found->second].used) return;
      Continuation& continuation = continuations_[found->second];
      continuation.used = true;
      if (!continuation.print.text.empty()) {
        Span const first = tagged.print.source;
        tagged.print.append(continuation.print.text, continuation.print.source, true);
        if (!first.empty()) tagged.print.source = first;
      }
      next = continuation.continued_at;
    }
  }

  [[nodiscard]] static std::optional<Decimal> value_of(Fact const& fact, std::string_view format) {
    auto value = tagged_number(fact.printed, format);
    if (!value || fact.scale < -most_exponent || fact.scale > most_exponent) return std::nullopt;
    *value = value->scaled(value->is_zero() ? -value->exponent : fact.scale);
    if (value->exponent < -most_exponent || value->exponent > most_exponent) return std::nullopt;
    return fact.negated ? value->negated() : *value;
  }

  std::string_view source_;
  std::string_view prefix_;
  HtmlTokenizer tokens_;
  Facts facts_;
  std::vector<TaggedFact> tagged_;  ///< one a fact
  std::vector<Continuation> continuations_;
  std::unordered_map<std::string_view, std::size_t> continuation_ids_;
  std::vector<Open> open_;
  std::size_t too_deep_ = 0;
  std::size_t header_ = 0;
  bool apart_ = false;  ///< a block began or ended since the last text
  FactContext context_;
  FactUnit unit_;
  bool below_line_ = false;
  Target target_ = Target::none;
  Print value_;
  std::string decoded_;
};

}  // namespace

bool has_inline_xbrl(std::string_view source) noexcept { return find_namespace(source) != std::string_view::npos; }

Facts read_facts(Document const& document) {
  if (document.format != Format::html || !has_inline_xbrl(document.source)) return {};
  Facts facts = FactReader(document).read();
  place_facts(document, facts.facts);
  return facts;
}

}  // namespace tieout
