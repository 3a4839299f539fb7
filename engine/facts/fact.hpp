#pragma once

#include "tieout/engine/calendar/period.hpp"
#include "tieout/grammar/decimal.hpp"
#include "tieout/grammar/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// One axis of a context and the member on it: "srt:ProductOrServiceAxis", "us-gaap:ProductMember".
struct FactDimension {
  std::string axis;
  std::string member;  ///< an explicit member's name, or a typed member's text
  bool typed = false;
  friend bool operator==(FactDimension const&, FactDimension const&) = default;
};

/// Whom and what time a fact is about.
struct FactContext {
  std::string id;
  std::string scheme;  ///< of the entity's identifier
  std::string entity;
  std::optional<Date> start;              ///< empty for an instant
  std::optional<Date> end;                ///< the last day, or the instant; empty for "forever" and where it is no date
  std::vector<FactDimension> dimensions;  ///< sorted by axis

  /// An instant, or a duration of whole months as weeks and days come near to them.  Nothing where there is no end or
  /// the duration is shorter than half a month.
  [[nodiscard]] std::optional<Period> period() const;
};

enum class FactUnitKind : std::uint8_t { none, currency, per_share, shares, pure, other };

/// What a numeric fact is counted in: a product of measures over another one.
struct FactUnit {
  std::string id;
  std::vector<std::string> numerator;    ///< "iso4217:USD"
  std::vector<std::string> denominator;  ///< "xbrli:shares"; empty where nothing is divided

  [[nodiscard]] FactUnitKind kind() const;
};

/// Where a fact is printed.
enum class FactPlace : std::uint8_t { hidden, running_text, table_cell };

inline constexpr std::uint32_t fact_none = 0xFFFFFFFF;

/// A tagged figure or text of an inline XBRL document.
struct Fact {
  std::string element;                ///< the concept, with its prefix: "us-gaap:Revenues"
  std::uint32_t context = fact_none;  ///< index into Facts::contexts; fact_none where the document defines no such one
  std::uint32_t unit = fact_none;     ///< index into Facts::units; numeric facts only
  bool numeric = false;
  bool nil = false;  ///< reported as having no value
  /// Numeric facts: format, scale and sign applied to what is printed.  Empty where the text is no such number.
  std::optional<Decimal> value;
  std::optional<int> decimals;  ///< 10^-decimals is the step that the value is accurate to
  bool exact = false;           ///< decimals="INF"
  int scale = 0;
  bool negated = false;  ///< sign="-"
  std::string printed;   ///< what it is printed as, blanks folded; texts are cut off after a thousand bytes
  Span source;  ///< from its first to its last printed character in the source; the tag where nothing is printed
  Span text;    ///< the same in Document::text; empty where hidden
  FactPlace place = FactPlace::hidden;
};

/// All facts of a document in the order of their tags, with the contexts and units they refer to.
struct Facts {
  std::vector<Fact> facts;
  std::vector<FactContext> contexts;
  std::vector<FactUnit> units;

  [[nodiscard]] bool empty() const noexcept { return facts.empty(); }
  /// The period of a fact's context, if it has one.
  [[nodiscard]] std::optional<Period> period_of(Fact const& fact) const;
  [[nodiscard]] FactUnitKind unit_of(Fact const& fact) const;
  /// Its context has no dimensions: it speaks of the entity as a whole.
  [[nodiscard]] bool of_whole_entity(Fact const& fact) const noexcept;
};

[[nodiscard]] std::string_view to_string(FactPlace place) noexcept;  ///< "running-text"
/// "USD", "USD/shares", "pure": the measures without their prefixes.
[[nodiscard]] std::string to_string(FactUnit const& unit);

}  // namespace tieout
