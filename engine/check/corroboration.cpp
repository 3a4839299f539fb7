#include "tieout/engine/check/corroboration.hpp"

#include "tieout/engine/check/subject_words.hpp"
#include "tieout/engine/exact/interval.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace tieout {

namespace {

constexpr std::size_t most_neighbours = 32;  // on either side

/// Levels of one period are the same statement, whether it is the current one or the one compared with.
[[nodiscard]] Role kind_of(Role role) noexcept { return role == Role::prior_level ? Role::level : role; }

[[nodiscard]] std::string statement_of(Case const& subject, FigureIndex index) {
  Figure const& figure = subject.figure(index);
  if (figure.role == Role::mention) return {};
  std::string statement = subject_words(subject, subject.assertion_of(index));
  if (statement.empty()) return statement;
  statement += '\n';
  statement += to_string(kind_of(figure.role));
  statement += '\n';
  statement += to_string(figure.quantity.unit);
  statement += '\n';
  statement += period_notation(subject, index);
  return statement;
}

[[nodiscard]] bool agree(Figure const& a, Figure const& b) {
  auto const opposed = [](Direction x, Direction y) {
    return (x == Direction::up && y == Direction::down) || (x == Direction::down && y == Direction::up);
  };
  if (opposed(a.direction, b.direction)) return false;
  return meets(rounding_interval(a.quantity.value, a.quantity.ulp),
               rounding_interval(b.quantity.value, b.quantity.ulp));
}

}  // namespace

std::vector<std::vector<FigureIndex>> corroborations(Case const& subject) {
  std::map<std::string, std::vector<FigureIndex>> statements;
  for (FigureIndex index = 0; index < subject.figures.size(); ++index) {
    if (std::string statement = statement_of(subject, index); !statement.empty()) {
      statements[std::move(statement)].push_back(index);
    }
  }
  std::vector<std::vector<FigureIndex>> found(subject.figures.size());
  for (auto const& [statement, figures] : statements) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
      std::size_t const first = i > most_neighbours ? i - most_neighbours : 0;
      std::size_t const last = std::min(figures.size(), i + most_neighbours + 1);
      for (std::size_t other = first; other < last; ++other) {
        if (subject.figures[figures[i]].assertion == subject.figures[figures[other]].assertion) continue;
        if (agree(subject.figure(figures[i]), subject.figure(figures[other])))
          found[figures[i]].push_back(figures[other]);
      }
    }
  }
  return found;
}

}  // namespace tieout
