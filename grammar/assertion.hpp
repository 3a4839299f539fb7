#pragma once

#include "tieout/grammar/period_reference.hpp"
#include "tieout/grammar/quantity.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tieout {

/// What a figure says of its subject.
enum class Role : std::uint8_t {
  level,           ///< the value in the period: "was $1.1 million", "decreased to $1.1 million"
  prior_level,     ///< the value it is compared with: "compared to $2.6 million"
  change,          ///< an amount of change: "increased by $4.3 million"
  percent_change,  ///< "decreased 57.4%"
  point_change,    ///< a change of a ratio in points: "up 12 basis points"
  multiple,        ///< "2.4 times", "doubled"
  share,           ///< a part of something: "38% of total loans"
  range,           ///< an end of a range
  mention,         ///< a figure whose part in the sentence is not understood
};

enum class Direction : std::uint8_t { none, up, down, unchanged, improved, worsened };

/// Whether the words report what was, expect what will be, or suppose what did not happen.
enum class Speech : std::uint8_t { reported, forward_looking, hypothetical };

/// The accounting basis that words, rows or columns name.
enum class Basis : std::uint8_t { unspecified, gaap, non_gaap, pro_forma, constant_currency, adjustment, restated, as_reported };

/// Which earnings-per-share count is meant.
enum class Dilution : std::uint8_t { unspecified, basic, diluted, basic_and_diluted };

/// The noun phrase that a figure speaks of, without its periods.  Spans are offsets into the parsed text.
struct Subject {
  Span span;                  ///< from its first to its last word
  std::vector<Span> words;    ///< its words in order, articles, periods and qualifiers left out
  Basis basis = Basis::unspecified;
  Dilution dilution = Dilution::unspecified;
  bool per_share = false;     ///< a per-share measure: "earnings per diluted share", "or $0.09 per share"
  bool shares = false;        ///< a number of shares: "based on 13.9 million shares"
};

/// One figure of an assertion.
struct Figure {
  Quantity quantity;
  Role role = Role::mention;
  Direction direction = Direction::none;
  Span direction_span;                        ///< the words that say the direction
  /// When the figure holds; a vacant reference where the words name several periods and do not say which.
  std::optional<PeriodReference> period;
  std::optional<PeriodReference> baseline;    ///< changes: the period compared with
  std::optional<std::uint32_t> whole;         ///< shares: index into Assertion::wholes of what it is a part of
  std::optional<std::uint32_t> counterpart;   ///< prior levels and changes: index of the current figure beside them
};

/// The meaning of a claim: everything one stretch of a sentence says about one subject.
struct Assertion {
  Span span;
  Subject subject;
  std::vector<Subject> wholes;         ///< what shares are parts of
  std::vector<Figure> figures;         ///< in the order of the text
  Speech speech = Speech::reported;
  bool driver = false;                 ///< named as a reason of a change: its figures are changes of its own row
  std::optional<std::uint32_t> apposed_to;  ///< index of the assertion in the same result that this one restates
};

/// Why a number is no business quantity.
enum class IgnoredReason : std::uint8_t {
  date, time, telephone, address, legal_reference, period_length, footnote_mark, name, enumerator, page_number, identifier
};

struct IgnoredNumber {
  Span span;
  IgnoredReason reason = IgnoredReason::name;
};

/// A calendar date written out in the text, with the weekday named beside it, if any.
struct DateMention {
  Span span;
  std::int16_t year = 0;  ///< 0 where the text names no year
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  std::optional<std::uint8_t> weekday;  ///< 0 is Sunday
};

/// All that one passage of running text says.
struct Claims {
  std::vector<Assertion> assertions;
  std::vector<IgnoredNumber> ignored;
  std::vector<DateMention> dates;
  std::vector<PeriodReference> periods;  ///< every period that is named, in order
};

[[nodiscard]] std::string_view to_string(Role role) noexcept;
[[nodiscard]] std::string_view to_string(Direction direction) noexcept;
[[nodiscard]] std::string_view to_string(Speech speech) noexcept;
[[nodiscard]] std::string_view to_string(Basis basis) noexcept;
[[nodiscard]] std::string_view to_string(Dilution dilution) noexcept;
[[nodiscard]] std::string_view to_string(IgnoredReason reason) noexcept;

}  // namespace tieout
