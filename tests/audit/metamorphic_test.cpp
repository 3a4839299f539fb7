// A generated statement, a true sentence about it: every figure ties out.  The same sentence with one error: that very
// figure does not.

#include "tests/audit/audited.hpp"
#include "tests/audit/generated_statement.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

using namespace tieout;
using namespace tieout::test;

namespace {

constexpr std::uint32_t cases = 120;  // of each kind of sentence

/// A figure as a sentence prints it: sign and digits and what stands behind them.
struct Printed {
  std::string before;   ///< "$"
  std::int64_t digits;  ///< without the point: 42 in "$4.2 million"
  int places = 0;
  std::string behind;  ///< " million", "%"
  Rational step;       ///< what one of its last digit is worth, in base units

  [[nodiscard]] std::string text(bool marked) const {
    std::string number = grouped(digits);
    if (places > 0) {
      std::int64_t power = 1;
      for (int i = 0; i < places; ++i) power *= 10;
      std::string fraction = std::to_string(digits % power);
      fraction.insert(0, static_cast<std::size_t>(places) - fraction.size(), '0');
      number = grouped(digits / power) + '.' + fraction;
    }
    return (marked ? "[" : "") + before + number + behind + (marked ? "]" : "");
  }
};

/// The numbers that a figure can have been rounded from, computed from the table.
struct Truth {
  Rational low, point, high;
};

std::int64_t nearest(Rational const& value, Rational const& step) {
  Rational const low = value.floor_to(step);
  bool const up = (value - low) * Rational(2) >= step;
  return std::stoll(((up ? low + step : low) / step).to_decimal(0));
}

Rational power_of_ten(int exponent) { return Rational(Decimal{1, exponent}); }

/// An amount in one of the notations that leave it at least two digits.
Printed printed_amount(Draw& draw, Rational const& value) {
  struct Notation {
    int exponent, places;
    char const* word;
  };
  static constexpr Notation notations[] = {{9, 1, " billion"}, {9, 2, " billion"},  {6, 1, " million"},
                                           {6, 0, " million"}, {3, 0, " thousand"}, {0, 0, ""}};
  std::vector<Notation> usable;
  for (Notation const& one : notations) {
    Rational const digits = value / power_of_ten(one.exponent - one.places);
    if (digits >= Rational(20) && digits < Rational(one.exponent == 0 ? 2'000'000'000'000 : 200'000))
      usable.push_back(one);
  }
  Notation const notation = draw.one_of(usable);
  Rational const step = power_of_ten(notation.exponent - notation.places);
  return {"$", nearest(value, step), notation.places, notation.word, step};
}

Printed printed_percent(Draw& draw, Rational const& value) {
  int const places = static_cast<int>(draw.between(0, 1));
  Rational const step = power_of_ten(-places);
  return {"", nearest(value, step), places, draw.once_in(3) ? " percent" : "%", step};
}

/// A claim and its truth.
struct Claim {
  Printed printed;
  Truth truth;

  /// True where the truth may have been rounded to these digits, or, for a figure written out in full, to its zeros'
  /// place.
  [[nodiscard]] bool allows(std::int64_t digits) const {
    Rational const value = Rational(digits) * printed.step;
    Rational step = printed.step;
    if (step == Rational(1) && digits % 1000 == 0) {
      for (std::int64_t rest = digits; rest != 0 && rest % 10 == 0; rest /= 10) step = step * Rational(10);
    }
    return value - step / Rational(2) <= truth.high && truth.low <= value + step / Rational(2);
  }
};

/// One cell's value and the range that it was rounded from, in base units.
Truth cell(GeneratedStatement const& statement, std::size_t row, std::size_t column) {
  Rational const unit = power_of_ten(statement.scale);
  Rational const value = Rational(statement.values[row][column]) * unit;
  Rational const half = unit / Rational(2);
  return {value - half, value, value + half};
}

Truth difference(Truth const& a, Truth const& b) {
  Truth const change{a.low - b.high, a.point - b.point, a.high - b.low};
  return change.point.sign() < 0 ? Truth{-change.high, -change.point, -change.low} : change;
}

Truth percentage(Truth const& to, Truth const& from) {
  auto const change = [](Rational const& a, Rational const& b) { return (a / b - Rational(1)) * Rational(100); };
  Truth const percent{change(to.low, from.high), change(to.point, from.point), change(to.high, from.low)};
  return percent.point.sign() < 0 ? Truth{-percent.high, -percent.point, -percent.low} : percent;
}

Truth per_share(GeneratedStatement const& statement, std::size_t column) {
  Rational const value(statement.cents_per_share[column], 100);
  Rational const half(1, 200);
  return {value - half, value, value + half};
}

/// A sentence with places for figures ("{0}") and for its direction ("{up}": a pair of words).
struct Sentence {
  std::string pattern;
  std::vector<Claim> claims;
  std::string up_word, down_word;
  bool up = false;
  std::size_t directed = 0;        ///< the figure that a wrong direction is reported on
  std::optional<Truth> neighbour;  ///< the same row in another column, for figure 0

  /// The sentence, figure `marked` in brackets, with `other` in its place if given.
  [[nodiscard]] std::string text(std::size_t marked, std::optional<Printed> const& other = std::nullopt,
                                 bool flipped = false) const {
    std::string sentence = pattern;
    auto const put = [&](std::string const& place, std::string const& words) {
      if (auto const at = sentence.find(place); at != std::string::npos) sentence.replace(at, place.size(), words);
    };
    for (std::size_t i = 0; i < claims.size(); ++i) {
      put('{' + std::to_string(i) + '}', (i == marked && other ? *other : claims[i].printed).text(i == marked));
    }
    put("{direction}", up != flipped ? up_word : down_word);
    return sentence;
  }
};

using Writer = std::function<std::optional<Sentence>(Draw&, GeneratedStatement const&)>;

std::string document(std::string const& sentence, GeneratedStatement const& statement) {
  return "# Northmoor Marine reports its results\n\n" + sentence + "\n\n" + statement.markdown();
}

struct Tally {
  int true_figures = 0, errors = 0;
};

void expect_consistent(Sentence const& sentence, GeneratedStatement const& statement, Tally& tally) {
  for (std::size_t i = 0; i < sentence.claims.size(); ++i) {
    Audited const audited(document(sentence.text(i), statement));
    CHECK_MESSAGE(audited.verdict() == "consistent exact", "true: " << audited.verdict() << "\n" << audited.account());
    ++tally.true_figures;
  }
}

/// The marked figure is inconsistent, and no other is.
void expect_caught(std::string const& kind, std::string const& text, GeneratedStatement const& statement,
                   std::string_view slip, Tally& tally) {
  Audited const audited(document(text, statement));
  ++tally.errors;
  std::string const verdict = audited.verdict();
  CHECK_MESSAGE(verdict.substr(0, 12) == "inconsistent", kind << ": " << verdict << "\n" << audited.account());
  if (!slip.empty())
    CHECK_MESSAGE(verdict == "inconsistent " + std::string(slip), kind << ": " << verdict << "\n" << audited.account());
  auto const figure = audited.marked_figure();
  for (FigureIndex other = 0; other < audited.subject().figures.size(); ++other) {
    if (figure && other == *figure) continue;
    CHECK_MESSAGE(audited.result().outcomes[other].verdict != Verdict::inconsistent,
                  kind << ": another figure is blamed\n"
                       << audited.account());
  }
}

/// One digit changed so that no rounding explains it.
void expect_digit_caught(Draw& draw, Sentence const& sentence, std::size_t i, GeneratedStatement const& statement,
                         Tally& tally) {
  Claim const& claim = sentence.claims[i];
  std::vector<std::int64_t> wrong;
  std::int64_t const digits = claim.printed.digits;
  for (std::int64_t power = 1; power <= digits; power *= 10) {
    std::int64_t const digit = digits / power % 10;
    for (std::int64_t other = 0; other < 10; ++other) {
      std::int64_t const moved = digits + (other - digit) * power;
      if (moved != 0 && !claim.allows(moved)) wrong.push_back(moved);
    }
  }
  if (wrong.empty()) return;
  Printed altered = claim.printed;
  altered.digits = draw.one_of(wrong);
  expect_caught("digit", sentence.text(i, altered), statement, "", tally);
}

void expect_scale_caught(Sentence const& sentence, std::size_t i, GeneratedStatement const& statement, Tally& tally) {
  Printed altered = sentence.claims[i].printed;
  if (altered.behind == " million")
    altered.behind = " thousand";
  else if (altered.behind == " thousand")
    altered.behind = " million";
  else
    return;
  expect_caught("scale", sentence.text(i, altered), statement, "scale", tally);
}

void expect_neighbour_caught(Sentence const& sentence, GeneratedStatement const& statement, Tally& tally) {
  if (!sentence.neighbour) return;
  Claim const& claim = sentence.claims[0];
  Printed altered = claim.printed;
  altered.digits = nearest(sentence.neighbour->point, altered.step);
  if (altered.digits == 0 || claim.allows(altered.digits)) return;
  expect_caught("neighbour", sentence.text(0, altered), statement, "", tally);
}

void expect_direction_caught(Sentence const& sentence, GeneratedStatement const& statement, Tally& tally) {
  if (sentence.up_word.empty()) return;
  expect_caught("direction", sentence.text(sentence.directed, std::nullopt, true), statement, "direction", tally);
}

void run(std::uint32_t seed, Writer const& write) {
  Tally tally;
  for (std::uint32_t i = 0; i < cases; ++i) {
    Draw draw(seed * 1000 + i);
    CAPTURE(seed);
    CAPTURE(i);
    GeneratedStatement const statement = generated_statement(draw);
    auto const sentence = write(draw, statement);
    if (!sentence) continue;
    expect_consistent(*sentence, statement, tally);
    for (std::size_t figure = 0; figure < sentence->claims.size(); ++figure) {
      expect_digit_caught(draw, *sentence, figure, statement, tally);
      expect_scale_caught(*sentence, figure, statement, tally);
    }
    expect_neighbour_caught(*sentence, statement, tally);
    expect_direction_caught(*sentence, statement, tally);
  }
  CHECK(tally.true_figures >= static_cast<int>(cases) / 2);
  CHECK(tally.errors >= static_cast<int>(cases) / 2);
}

std::size_t some_row(Draw& draw, GeneratedStatement const& statement) {
  return static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(statement.rows.size()) - 1));
}

std::string was(Caption const& caption) { return caption.plural ? " were " : " was "; }

/// A column that is not `column`.
std::size_t another(Draw& draw, std::size_t column, std::size_t columns) {
  return (column + 1 + static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(columns) - 2))) % columns;
}

Claim amount(Draw& draw, Truth const& truth) { return {printed_amount(draw, truth.point), truth}; }

}  // namespace

TEST_CASE("metamorphic: the level of a row") {
  run(1, [](Draw& draw, GeneratedStatement const& statement) -> std::optional<Sentence> {
    std::size_t const row = some_row(draw, statement);
    std::size_t const columns = statement.plan.heads.size();
    auto const column = static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(columns) - 1));
    Sentence sentence;
    sentence.claims = {amount(draw, cell(statement, row, column))};
    sentence.neighbour = cell(statement, row, another(draw, column, columns));
    Caption const& caption = statement.rows[row];
    std::string const period(statement.plan.heads[column].in_words);
    sentence.pattern = draw.once_in(2)
                           ? std::string(caption.subject) + " for the " + period + was(caption) + "{0}."
                           : "For the " + period + ", " + std::string(caption.subject) + was(caption) + "{0}.";
    return sentence;
  });
}

TEST_CASE("metamorphic: a level compared with that of the year before") {
  run(2, [](Draw& draw, GeneratedStatement const& statement) -> std::optional<Sentence> {
    std::size_t const row = some_row(draw, statement);
    auto const [now, ago] = draw.one_of(statement.plan.compared);
    Sentence sentence;
    sentence.claims = {amount(draw, cell(statement, row, now)), amount(draw, cell(statement, row, ago))};
    sentence.neighbour = cell(statement, row, ago);
    Caption const& caption = statement.rows[row];
    std::string const period(statement.plan.heads[now].in_words);
    std::string const before = draw.once_in(2) ? " for the same period last year."
                                               : " for the " + std::string(statement.plan.heads[ago].in_words) + '.';
    sentence.pattern =
        std::string(caption.subject) + " for the " + period + was(caption) + "{0}, compared to {1}" + before;
    return sentence;
  });
}

TEST_CASE("metamorphic: a level that rose or fell from another") {
  run(3, [](Draw& draw, GeneratedStatement const& statement) -> std::optional<Sentence> {
    std::size_t const row = some_row(draw, statement);
    auto const [now, ago] = draw.one_of(statement.plan.compared);
    Truth const to = cell(statement, row, now);
    Truth const from = cell(statement, row, ago);
    Sentence sentence;
    sentence.claims = {amount(draw, to), amount(draw, from)};
    sentence.up = to.point > from.point;
    sentence.up_word = "increased";
    sentence.down_word = "decreased";
    Caption const& caption = statement.rows[row];
    sentence.pattern = std::string(caption.subject) + " for the " + std::string(statement.plan.heads[now].in_words) +
                       " {direction} to {0} from {1} for the " + std::string(statement.plan.heads[ago].in_words) + '.';
    return sentence;
  });
}

TEST_CASE("metamorphic: a percentage of change with its levels") {
  run(4, [](Draw& draw, GeneratedStatement const& statement) -> std::optional<Sentence> {
    std::size_t const row = some_row(draw, statement);
    auto const [now, ago] = draw.one_of(statement.plan.compared);
    Truth const to = cell(statement, row, now);
    Truth const from = cell(statement, row, ago);
    Truth const percent = percentage(to, from);
    Sentence sentence;
    sentence.claims = {Claim{printed_percent(draw, percent.point), percent}, amount(draw, to), amount(draw, from)};
    sentence.up = to.point > from.point;
    sentence.up_word = draw.once_in(2) ? "increased" : "rose";
    sentence.down_word = draw.once_in(2) ? "decreased" : "fell";
    Caption const& caption = statement.rows[row];
    sentence.pattern = std::string(caption.subject) + " for the " + std::string(statement.plan.heads[now].in_words) +
                       " {direction} {0} to {1} compared to {2} for the same period last year.";
    return sentence;
  });
}

TEST_CASE("metamorphic: a percentage of change alone") {
  run(5, [](Draw& draw, GeneratedStatement const& statement) -> std::optional<Sentence> {
    std::size_t const row = some_row(draw, statement);
    auto const [now, ago] = draw.one_of(statement.plan.compared);
    Truth const to = cell(statement, row, now);
    Truth const from = cell(statement, row, ago);
    Truth const percent = percentage(to, from);
    Sentence sentence;
    sentence.claims = {Claim{printed_percent(draw, percent.point), percent}};
    sentence.up = to.point > from.point;
    sentence.up_word = "increased by";
    sentence.down_word = "decreased by";
    Caption const& caption = statement.rows[row];
    sentence.pattern = std::string(caption.subject) + " {direction} {0} in the " +
                       std::string(statement.plan.heads[now].in_words) + " compared to the " +
                       std::string(statement.plan.heads[ago].in_words) + '.';
    return sentence;
  });
}

TEST_CASE("metamorphic: an amount of change") {
  run(6, [](Draw& draw, GeneratedStatement const& statement) -> std::optional<Sentence> {
    std::size_t const row = some_row(draw, statement);
    auto const [now, ago] = draw.one_of(statement.plan.compared);
    Truth const to = cell(statement, row, now);
    Truth const from = cell(statement, row, ago);
    Sentence sentence;
    sentence.claims = {amount(draw, difference(to, from))};
    sentence.up = to.point > from.point;
    sentence.up_word = "increased by";
    sentence.down_word = "decreased by";
    Caption const& caption = statement.rows[row];
    sentence.pattern = std::string(caption.subject) + " for the " + std::string(statement.plan.heads[now].in_words) +
                       " {direction} {0} compared to the same period last year.";
    return sentence;
  });
}

TEST_CASE("metamorphic: a figure per share") {
  run(7, [](Draw& draw, GeneratedStatement const& statement) -> std::optional<Sentence> {
    std::size_t const columns = statement.plan.heads.size();
    auto const column = static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(columns) - 1));
    Truth const truth = per_share(statement, column);
    Sentence sentence;
    sentence.claims = {Claim{{"$", statement.cents_per_share[column], 2, "", Rational(1, 100)}, truth}};
    sentence.neighbour = per_share(statement, another(draw, column, columns));
    sentence.pattern =
        "Diluted earnings per share for the " + std::string(statement.plan.heads[column].in_words) + " were {0}.";
    return sentence;
  });
}

TEST_CASE("metamorphic: drivers of a change") {
  run(8, [](Draw& draw, GeneratedStatement const& statement) -> std::optional<Sentence> {
    auto const [now, ago] = draw.one_of(statement.plan.compared);
    std::vector<std::size_t> fallen;
    for (std::size_t row = 0; row < statement.rows.size(); ++row) {
      bool const expense = statement.rows[row].subject.find("expenses") != std::string_view::npos;
      if (expense && statement.values[row][now] < statement.values[row][ago]) fallen.push_back(row);
    }
    if (fallen.empty()) return std::nullopt;
    auto const small = [](std::string_view words) {
      std::string text(words);
      text[0] = static_cast<char>(text[0] | 0x20);
      return text;
    };
    Sentence sentence;
    // Where a period before last year's stands beside it, the sentence has to say which one it means.
    std::string const compared = statement.plan.heads.size() == 3 ? " compared to the same period last year" : "";
    sentence.pattern = "The decrease in net loss for the " + std::string(statement.plan.heads[now].in_words) +
                       compared + " is mainly the result of reductions in ";
    for (std::size_t i = 0; i < fallen.size(); ++i) {
      sentence.claims.push_back(
          amount(draw, difference(cell(statement, fallen[i], now), cell(statement, fallen[i], ago))));
      if (i > 0) sentence.pattern += i + 1 == fallen.size() ? " and " : ", ";
      sentence.pattern += small(statement.rows[fallen[i]].subject) + " of {" + std::to_string(i) + '}';
    }
    sentence.pattern += '.';
    return sentence;
  });
}
