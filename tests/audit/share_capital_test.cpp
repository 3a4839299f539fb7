// The share capital that notes describe, and the captions of the balance sheet that say the same.

#include "tests/audit/audited.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using tieout::test::verdict_in;
using tieout::test::verdicts_in;

namespace {

std::string note(std::string_view sentence) {
  std::string text = "# Lorn Valley Timber: notes to the balance sheet of December 31, 2009\n\n";
  text += sentence;
  text += R"(

| | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Cash | 7,204,310 | 6,180,455 |
| Preferred stock, $.05 par value; 4,000,000 shares authorized; none issued | - | - |
| Common stock, $.002 par value; 25,000,000 shares authorized; 9,134,211 shares issued | 18,268 | 18,268 |
| Total equity | 5,204,310 | 4,180,455 |
)";
  return text;
}

}  // namespace

TEST_CASE("authorized shares and par values are linked to the captions of their class") {
  CHECK(
      verdicts_in(note("The Company is authorized to issue [25,000,000] shares of common stock, par value [$.002] per "
                       "share, and [4,000,000] shares of preferred stock, par value [$.05] per share.")) ==
      tieout::test::all(4, "consistent"));
}

TEST_CASE("what the captions say of the rest of the sentence makes the link sure") {
  CHECK(verdict_in(note("The Company is authorized to issue [24,000,000] shares of common stock, par value $.002 per "
                        "share."))
            .starts_with("inconsistent"));
  CHECK(verdict_in(note("The Company is authorized to issue 25,000,000 shares of common stock, par value [$.003] per "
                        "share."))
            .starts_with("inconsistent"));
  CHECK(verdicts_in(note("The Company has authorized [4,000,000] shares of common stock and [25,000,000] shares of "
                         "preferred stock.")) == tieout::test::all(2, "inconsistent"));
}

TEST_CASE("a capital that changes, or is another's, is not that of the captions") {
  CHECK(
      verdict_in(note("In May 2009 the shareholders increased the authorized capital to [30,000,000] shares of common "
                      "stock, par value $.002 per share."))
          .starts_with("unverifiable"));
  CHECK(verdict_in(note("In 1999 the Company was authorized to issue [30,000,000] shares of common stock and 4,000,000 "
                        "shares of preferred stock."))
            .starts_with("unverifiable"));
  CHECK(verdict_in(note("The board authorized the repurchase of [500,000] shares of common stock, par value $.002 per "
                        "share."))
            .starts_with("unverifiable"));
  CHECK(verdict_in(note("The Company is authorized to issue [30,000,000] shares of common stock."))
            .starts_with("unverifiable"));
}

TEST_CASE("par values that a sentence lists by class are those of the captions") {
  constexpr std::string_view captions = R"(

| | December 31, 2009 | December 31, 2008 |
|---|---|---|
| Cash | 7,204,310 | 6,180,455 |
| Convertible preferred stock, $.05 par value | 311,400 | 311,400 |
| Common stock, $.05 par value; 25,000,000 shares authorized | 456,710 | 456,710 |
| Total equity | 5,204,310 | 4,180,455 |
)";
  auto const said = [&](std::string const& sentence) {
    return verdict_in("# Lorn Valley Timber: notes to the balance sheet of December 31, 2009\n\n" + sentence +
                      std::string(captions))
        .substr(0, 12);
  };
  std::string const list =
      "At the effective time each share of Lorn Valley common stock, par value [$.05] per share, including each share "
      "issued upon conversion of Lorn Valley Series A preferred stock, par value $.05 per share, and Series B "
      "preferred "
      "stock, par value $.05 per share, was converted.";
  auto const with = [&](std::string const& from, std::string const& to) {
    std::string text = list;
    return text.replace(text.find(from), from.size(), to);
  };
  CHECK(said(list) == "consistent e");
  CHECK(said(with("[$.05]", "[$.50]")) == "inconsistent");
  CHECK(
      said(
          "Each share of Lorn Valley Series A preferred stock, par value $.05 per share, Series B preferred stock, par "
          "value $.05 per share, and common stock, par value $.05 per share, was converted into common stock of "
          "Arden Paper, par value [$.01] per share.") == "unverifiable");
  CHECK(said("Each share of Lorn Valley common stock, par value [$.50] per share, was converted.") == "unverifiable");
}
