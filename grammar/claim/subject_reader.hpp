#pragma once

#include "tieout/grammar/claim/phrase.hpp"

#include <string_view>

namespace tieout::grammar {

/// The subject that a noun phrase names: its words without articles and prepositions, its basis and dilution apart.
[[nodiscard]] Subject read_subject(std::string_view text, Words const& words);

/// True where a noun phrase holds any word that could name something.
[[nodiscard]] bool has_content(Words const& words);

/// True where one subject can be said for the other: they share a word, both speak of income or loss, or the second
/// says nothing of its own.
[[nodiscard]] bool shares_word(std::string_view text, Subject const& a, Subject const& b);

/// The last word of the subject is income, loss, earnings or profit.
[[nodiscard]] bool ends_in_earnings(std::string_view text, Subject const& subject);

}  // namespace tieout::grammar
