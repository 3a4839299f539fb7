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

}  // namespace tieout::grammar
