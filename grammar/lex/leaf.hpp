#pragma once

// Leaf parsers of Spirit X3 over tokens: the terminals of every production.

#include "tieout/grammar/lex/lexicon.hpp"
#include "tieout/grammar/lex/token.hpp"
#include "tieout/grammar/lex/token_word.hpp"

#include <boost/spirit/home/x3.hpp>

#include <cstddef>

namespace tieout::grammar {

namespace x3 = boost::spirit::x3;

using TokenIterator = Token const*;
using TokenRange = boost::iterator_range<TokenIterator>;

/// Matches one token that a predicate accepts; has no attribute, productions capture with raw[].
template <typename Predicate>
struct Leaf : x3::parser<Leaf<Predicate>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  Predicate accepts;

  constexpr explicit Leaf(Predicate predicate) : accepts(predicate) {}

  template <typename Iterator, typename Context, typename RContext, typename Attribute>
  bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
    if (first == last || !accepts(*first)) return false;
    ++first;
    return true;
  }
};

/// A word of the lexicon: word<"months">.
template <Spelling spelling>
inline constexpr Leaf word{[](Token const& token) { return is_word<spelling>(token); }};

/// Any word of a class: in_class<lexical::month>.
template <std::uint64_t classes>
inline constexpr Leaf in_class{[](Token const& token) {
  return token.kind != TokenKind::symbol && (lexicon_entry(token.entry).classes & classes) != 0;
}};

/// A word of a class that stands directly behind the token before it: the K of "400K".
template <std::uint64_t classes>
inline constexpr Leaf glued_in_class{[](Token const& token) {
  return token.glued && has_class(token, classes);
}};

template <char sign>
inline constexpr Leaf sign_of{
    [](Token const& token) { return is_sign(token, sign); }};

template <char sign>
inline constexpr Leaf glued_sign{
    [](Token const& token) { return token.glued && is_sign(token, sign); }};

inline constexpr Leaf number{
    [](Token const& token) { return token.kind == TokenKind::number && token.digits <= 18; }};

inline constexpr Leaf glued_number{
    [](Token const& token) { return token.glued && token.kind == TokenKind::number && token.digits <= 18; }};

}  // namespace tieout::grammar
