#include "tieout/grammar/assertion.hpp"
#include "tieout/grammar/heading.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

namespace {

template <typename Vocabulary>
bool named_apart(Vocabulary last) {
  std::set<std::string_view> names;
  for (int value = 0; value <= static_cast<int>(last); ++value) {
    std::string_view const name = to_string(static_cast<Vocabulary>(value));
    if (name.empty() || !names.insert(name).second) return false;
    if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") != std::string_view::npos) return false;
  }
  return to_string(static_cast<Vocabulary>(static_cast<int>(last) + 1)).empty();
}

TEST_CASE("every word of the vocabulary has a kebab-case name of its own") {
  CHECK(named_apart(tieout::Role::mention));
  CHECK(named_apart(tieout::Direction::worsened));
  CHECK(named_apart(tieout::Speech::hypothetical));
  CHECK(named_apart(tieout::Basis::as_reported));
  CHECK(named_apart(tieout::Dilution::basic_and_diluted));
  CHECK(named_apart(tieout::IgnoredReason::identifier));
  CHECK(named_apart(tieout::ColumnKind::note));
}

TEST_CASE("names with more than one word") {
  CHECK(to_string(tieout::Role::prior_level) == "prior-level");
  CHECK(to_string(tieout::Role::percent_change) == "percent-change");
  CHECK(to_string(tieout::Role::point_change) == "point-change");
  CHECK(to_string(tieout::Speech::forward_looking) == "forward-looking");
  CHECK(to_string(tieout::Basis::non_gaap) == "non-gaap");
  CHECK(to_string(tieout::Basis::constant_currency) == "constant-currency");
  CHECK(to_string(tieout::Basis::pro_forma) == "pro-forma");
  CHECK(to_string(tieout::Basis::as_reported) == "as-reported");
  CHECK(to_string(tieout::Dilution::basic_and_diluted) == "basic-and-diluted");
  CHECK(to_string(tieout::IgnoredReason::legal_reference) == "legal-reference");
  CHECK(to_string(tieout::IgnoredReason::period_length) == "period-length");
  CHECK(to_string(tieout::ColumnKind::percent_of_total) == "percent-of-total");
}

}  // namespace
