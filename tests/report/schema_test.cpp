#include "tieout/engine/check/finding.hpp"
#include "tieout/engine/link/link.hpp"
#include "tieout/engine/table/statement.hpp"
#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/heading.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <set>
#include <string>

using namespace tieout;

namespace {

using Words = std::set<std::string>;

nlohmann::json schema() {
  std::ifstream file(TIEOUT_SOURCE_DIR "/docs/report.schema.json");
  return nlohmann::json::parse(file);
}

/// A closed list of the schema; null, which stands for "none", left out.
Words listed(std::string const& name) {
  Words words;
  auto const definition = schema().at("definitions").at(name);
  for (auto const& word : definition.at("enum")) {
    if (word.is_string()) words.insert(word.get<std::string>());
  }
  return words;
}

/// What the values from `first` to `last` are called.
template <class Enum>
Words named(Enum first, Enum last) {
  Words words;
  for (auto i = static_cast<int>(first); i <= static_cast<int>(last); ++i) {
    words.insert(std::string(to_string(static_cast<Enum>(i))));
  }
  return words;
}

}  // namespace

TEST_CASE("the schema's closed lists are what the program can say") {
  CHECK(listed("verdict") == named(Verdict::unverifiable, Verdict::inconsistent));
  CHECK(listed("severity") == named(Severity::note, Severity::error));
  CHECK(listed("grade") == named(Grade::exact, Grade::truncated));
  CHECK(listed("reason") == named(Reason::not_tabulated, Reason::no_tables));
  CHECK(listed("slip") == named(Slip::transposed_digits, Slip::stale_year));
  CHECK(listed("unit") == named(Unit::number, Unit::count));
  CHECK(listed("currency") == named(Currency::dollar, Currency::nlg));
  CHECK(listed("hedge") == named(Hedge::none, Hedge::less_than));
  CHECK(listed("role") == named(Role::level, Role::mention));
  CHECK(listed("direction") == named(Direction::none, Direction::worsened));
  CHECK(listed("speech") == named(Speech::reported, Speech::hypothetical));
  CHECK(listed("basis") == named(Basis::unspecified, Basis::as_reported));
  CHECK(listed("dilution") == named(Dilution::unspecified, Dilution::basic_and_diluted));
  CHECK(listed("column_kind") == named(ColumnKind::amount, ColumnKind::note));
  CHECK(listed("ignored_reason") == named(IgnoredReason::date, IgnoredReason::identifier));
  CHECK(listed("polarity") == named(Polarity::unknown, Polarity::magnitude));
  CHECK(listed("row_unit") == named(RowUnit::amount, RowUnit::count));
}
