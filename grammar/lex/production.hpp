#pragma once

// Productions by the names that docs/grammar.md publishes.

#include "tieout/grammar/lex/lexicon.hpp"

#include <boost/spirit/home/x3.hpp>

#ifdef TIEOUT_COUNT_PRODUCTIONS
#include <cstddef>
#include <string_view>
#include <type_traits>
#endif

namespace tieout::grammar {

#ifndef TIEOUT_COUNT_PRODUCTIONS

/// The parser of a published production: production<"date">(month >> day >> year).  It is the parser itself, unless the
/// grammar is built with TIEOUT_COUNT_PRODUCTIONS, as a test does: then its matches are counted.
template <Spelling name, typename Subject>
[[nodiscard]] constexpr auto production(Subject const& subject) {
  return boost::spirit::x3::as_parser(subject);
}

/// A reader matched a production that is no parser: matched<"item">().
template <Spelling name>
constexpr void matched() noexcept {}

#else

// Who counts defines these.

/// Notes a match.
void note_production(std::string_view name);
/// How many matches are noted on this thread.
[[nodiscard]] std::size_t noted_productions() noexcept;
/// Forgets all but the first `count` of them.
void forget_productions(std::size_t count);

/// Parses as its subject does.  Matches that take nothing do not count, nor do those inside of what fails in the end.
template <Spelling name, typename Subject>
struct CountedProduction : boost::spirit::x3::unary_parser<Subject, CountedProduction<name, Subject>> {
  using base_type = boost::spirit::x3::unary_parser<Subject, CountedProduction<name, Subject>>;
  static bool const is_pass_through_unary = true;

  constexpr explicit CountedProduction(Subject const& subject) : base_type(subject) {}

  template <typename Iterator, typename Context, typename RContext, typename Attribute>
  bool parse(Iterator& first, Iterator const& last, Context const& context, RContext& rcontext,
             Attribute& attribute) const {
    Iterator const begin = first;
    std::size_t const noted = noted_productions();
    if (!this->subject.parse(first, last, context, rcontext, attribute)) {
      forget_productions(noted);
      return false;
    }
    if (first != begin) note_production({name.text, sizeof(name.text) - 1});
    return true;
  }
};

template <Spelling name, typename Subject>
[[nodiscard]] constexpr auto production(Subject const& subject) {
  auto const& parser = boost::spirit::x3::as_parser(subject);
  return CountedProduction<name, std::decay_t<decltype(parser)>>(parser);
}

template <Spelling name>
void matched() {
  note_production({name.text, sizeof(name.text) - 1});
}

#endif

}  // namespace tieout::grammar
