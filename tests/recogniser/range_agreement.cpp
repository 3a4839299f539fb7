#include "tests/recogniser/figures_of.hpp"
#include "tests/recogniser/recogniser_case.hpp"

#include <algorithm>
#include <optional>

namespace tieout::recogniser {
namespace {

struct Bounds {
  std::optional<double> low, high;
  bool low_open = false, high_open = false;
};

/// "[20,100)", "(30,)"
Bounds bounds_in(std::string const& text) {
  Bounds bounds;
  auto const comma = text.find(',');
  std::string const low = text.substr(1, comma - 1);
  std::string const high = text.substr(comma + 1, text.size() - comma - 2);
  if (!low.empty()) bounds.low = std::stod(low);
  if (!high.empty()) bounds.high = std::stod(high);
  bounds.low_open = text.front() == '(';
  bounds.high_open = text.back() == ')';
  return bounds;
}

bool is_range(Figure const& figure) { return figure.quantity.hedge != Hedge::none || figure.role == Role::range; }

/// What the figures of one place bound together; the ends of a range belong to it.
Bounds bounds_of(std::vector<Figure> const& figures) {
  Bounds bounds;
  for (Figure const& figure : figures) {
    double const value = approximate(figure.quantity.value);
    switch (figure.quantity.hedge) {
      case Hedge::more_than:
        bounds.low = value;
        bounds.low_open = true;
        break;
      case Hedge::at_least:
        bounds.low = value;
        bounds.low_open = false;
        break;
      case Hedge::less_than:
        bounds.high = value;
        bounds.high_open = true;
        break;
      case Hedge::up_to:
        bounds.high = value;
        bounds.high_open = false;
        break;
      default:
        bounds.low = std::min(bounds.low.value_or(value), value);
        bounds.high = std::max(bounds.high.value_or(value), value);
    }
  }
  return bounds;
}

bool same_end(std::optional<double> a, std::optional<double> b) {
  return a.has_value() == b.has_value() && (!a || alike(*a, *b));
}

bool agree(Bounds const& found, Bounds const& expected) {
  if (!same_end(found.low, expected.low) || !same_end(found.high, expected.high)) return false;
  if (found.low && found.high) return true;  // which ends of a range belong to it, the words seldom say
  return (!found.low || found.low_open == expected.low_open) && (!found.high || found.high_open == expected.high_open);
}

}  // namespace

bool number_ranges_agree(Case const& one) {
  auto figures = figures_of(parse_claims(one.input));
  for (Expected const& expected : one.expected) {
    std::vector<Figure> here;
    for (Figure const& figure : figures)
      if (figure.quantity.span.overlaps(expected.span)) here.push_back(figure);
    if (here.empty() || !agree(bounds_of(here), bounds_in(expected.resolution.at("value").get<std::string>())))
      return false;
    figures.erase(std::remove_if(figures.begin(), figures.end(),
                                 [&](Figure const& figure) { return figure.quantity.span.overlaps(expected.span); }),
                  figures.end());
  }
  return std::none_of(figures.begin(), figures.end(), is_range);
}

}  // namespace tieout::recogniser
