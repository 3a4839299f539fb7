#pragma once

#include "tieout/engine/document/document.hpp"

#include <string_view>
#include <vector>

namespace tieout {

/// Finds the words of a PDF's text on its pages.  `text` is what `pdftotext -layout` lays out, a form feed behind each
/// page; `boxes` is what `pdftotext -bbox` says of the same file.  The two order and split words in ways of their own.
/// A line is found by the words that text and page hold once, most of which must be level; each word of it is then
/// found by its letters, where the line of the text and the page at that height hold it equally often.  Other words are
/// left out, and all where the two do not count the same pages.  Linear but for sorting.
[[nodiscard]] std::vector<PlacedWord> place_words(std::string_view text, std::string_view boxes);

}  // namespace tieout
