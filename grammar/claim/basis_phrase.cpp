#include "tieout/grammar/claim/basis_phrase.hpp"

#include "tieout/grammar/claim/phrase_leaf.hpp"
#include "tieout/grammar/lex/production.hpp"

namespace tieout::grammar {
namespace {

// clang-format off

inline constexpr auto sign = of_kind<PhraseKind::sign>;
inline constexpr auto preposition = of_class<lexical::preposition>;
inline constexpr auto article = says<"a"> | says<"an"> | says<"the">;

// Revenue grew 6% "in constant currency", "on a constant currency basis", "in constant dollars".
// constant-currency = ("in" | "at" | "on") [article] "constant" ["-"] ("currency" | "currencies" | "dollars") ["basis" | "terms"] ;
inline constexpr auto constant_currency = production<"constant-currency">((says<"in"> | says<"at"> | says<"on">) >> -article >> says<"constant"> >> -sign
  >> (says<"currency"> | says<"currencies"> | says<"dollars">) >> -(says<"basis"> | says<"terms">));
// Revenue grew 11% "as reported"; "as reported in the annual report" is no basis.
// as-reported = "as" "reported" ;  no preposition behind
inline constexpr auto as_reported = production<"as-reported">(says<"as"> >> says<"reported"> >> x3::omit[!preposition]);
// Net income was $0.59 "as restated".
// as-restated = "as" "restated" ;
inline constexpr auto as_restated = production<"as-restated">(says<"as"> >> says<"restated">);
// "On a non-GAAP basis", net income was $2.3 million.
// non-gaap = "on" [article] (("non" ["-"] "GAAP") | "adjusted") ["basis"] ;
inline constexpr auto non_gaap = production<"non-gaap">(says<"on"> >> -article >> ((says<"non"> >> -sign >> says<"gaap">) | says<"adjusted">) >> says<"basis">);
// "On a GAAP basis", the loss was $0.4 million.
// gaap = "on" [article] "GAAP" "basis" ;
inline constexpr auto gaap = production<"gaap">(says<"on"> >> -article >> says<"gaap"> >> says<"basis">);
// "On a pro forma basis", sales rose 3%.
// pro-forma = "on" [article] "pro" "forma" "basis" ;
inline constexpr auto pro_forma = production<"pro-forma">(says<"on"> >> -article >> says<"pro"> >> says<"forma"> >> says<"basis">);

// basis-phrase = constant-currency | as-reported | as-restated | non-gaap | gaap | pro-forma ;
// clang-format on

}  // namespace

std::optional<BasisPhrase> match_basis_phrase(Phrase const* first, Phrase const* last) {
  if (first == last || (first->classes() & (lexical::preposition | lexical::boundary)) == 0) return std::nullopt;
  std::optional<BasisPhrase> found;
  auto const attempt = [&](auto const& production, Basis basis) {
    Phrase const* at = first;
    if (!found && x3::parse(at, last, production)) found = BasisPhrase{at, basis};
  };
  attempt(constant_currency, Basis::constant_currency);
  attempt(as_reported, Basis::as_reported);
  attempt(as_restated, Basis::restated);
  attempt(non_gaap, Basis::non_gaap);
  attempt(gaap, Basis::gaap);
  attempt(pro_forma, Basis::pro_forma);
  if (found) matched<"basis-phrase">();
  return found;
}

}  // namespace tieout::grammar
