#include "tieout/engine/gold/right_cells.hpp"

#include "tieout/engine/gold/first_number.hpp"
#include "tieout/engine/gold/recomputes.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

namespace tieout {

namespace {

using Words = std::vector<std::string>;

/// A number and where the cell that prints it begins.
struct Number {
  std::string digits;
  std::uint32_t begin = 0;
};

[[nodiscard]] Words words_of(std::string_view label) {
  std::set<std::string> words;
  std::string word;
  auto const end_word = [&] {
    if (word.size() >= 3) words.insert(word);
    word.clear();
  };
  for (char c : label) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c >= 'a' && c <= 'z') {
      word += c;
    } else {
      end_word();
    }
  }
  end_word();
  return {words.begin(), words.end()};
}

[[nodiscard]] std::size_t in_common(Words const& a, Words const& b) {
  Words both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both.size();
}

/// At least half of the words of the shorter label are in the other one.
[[nodiscard]] bool alike(Words const& a, Words const& b) { return in_common(a, b) * 2 >= std::min(a.size(), b.size()); }

[[nodiscard]] std::string number_at(Document const& document, Span source) {
  return first_number(std::string_view(document.source).substr(source.begin, source.size()));
}

[[nodiscard]] std::vector<std::string> sorted_digits(std::vector<Number> const& numbers) {
  std::vector<std::string> digits;
  for (Number const& number : numbers) digits.push_back(number.digits);
  std::sort(digits.begin(), digits.end());
  return digits;
}

[[nodiscard]] std::vector<Number> numbers_of(Document const& document, std::vector<GoldCell> const& cells) {
  std::vector<Number> numbers;
  for (GoldCell const& cell : cells) {
    Span const source = gold_source(document, cell.place);
    std::string digits = number_at(document, source);
    numbers.push_back({digits.empty() ? "?" : std::move(digits), source.begin});
  }
  return numbers;
}

/// A number this short may stand in any row, so its row must be the one that is meant.
constexpr std::size_t telling_digits = 3;

[[nodiscard]] bool same_numbers(std::vector<Number> const& wanted, std::vector<Number> const& found,
                                RowWords const& rows) {
  if (sorted_digits(wanted) != sorted_digits(found)) return false;
  return std::all_of(wanted.begin(), wanted.end(), [&](Number const& want) {
    if (digits_in(want.digits) >= telling_digits) return true;
    Words const& label = rows.at(want.begin);
    return std::any_of(found.begin(), found.end(), [&](Number const& one) {
      if (one.digits != want.digits) return false;
      Words const& other = rows.at(one.begin);
      return one.begin == want.begin || label.empty() || other.empty() || alike(label, other);
    });
  });
}

[[nodiscard]] bool same_set(std::vector<Number> const& wanted, std::vector<Number> const& found) {
  auto const a = sorted_digits(wanted);
  auto const b = sorted_digits(found);
  return std::set<std::string>(a.begin(), a.end()) == std::set<std::string>(b.begin(), b.end());
}

[[nodiscard]] bool in_a_row_of_that_label(std::vector<Number> const& wanted, std::vector<Number> const& found,
                                          RowWords const& rows) {
  return std::any_of(wanted.begin(), wanted.end(), [&](Number const& want) {
    Words const& label = rows.at(want.begin);
    return std::any_of(found.begin(), found.end(), [&](Number const& one) {
      Words const& other = rows.at(one.begin);
      return in_common(label, other) != 0 && alike(label, other);
    });
  });
}

}  // namespace

RowWords::RowWords(Gold const& gold, Document const& document) {
  for (GoldRow const& row : gold.rows) rows_.push_back({gold_source(document, row.place), words_of(row.label)});
}

std::vector<std::string> const& RowWords::at(std::uint32_t byte) const noexcept {
  Row const* smallest = nullptr;
  for (Row const& row : rows_) {
    if (byte < row.source.begin || byte >= row.source.end) continue;
    if (smallest == nullptr || row.source.size() < smallest->source.size()) smallest = &row;
  }
  return smallest == nullptr ? none_ : smallest->words;
}

bool right_cells(Document const& document, RowWords const& rows, GoldFigure const& figure,
                 std::vector<Span> const& evidence) {
  std::vector<Number> found;
  for (Span const source : evidence) {
    std::string digits = number_at(document, source);
    if (!digits.empty()) found.push_back({std::move(digits), source.begin});
  }
  if (found.empty()) return false;

  std::vector<Number> const wanted = numbers_of(document, figure.cells);
  if (same_numbers(wanted, found, rows)) return true;
  for (auto const& cells : figure.alternatives) {
    if (same_numbers(numbers_of(document, cells), found, rows)) return true;
  }
  bool const any_order = figure.kind == GoldKind::expr || figure.kind == GoldKind::sum ||
                         figure.kind == GoldKind::share || figure.kind == GoldKind::shareppt;
  if (any_order && same_set(wanted, found)) return true;
  bool const change = reads_as_ratio(figure.text) || found.size() == 2;
  if (!change || !in_a_row_of_that_label(wanted, found, rows)) return false;
  std::vector<std::string> numbers;
  for (Number const& number : found) numbers.push_back(number.digits);
  return recomputes(numbers, figure.text);
}

}  // namespace tieout
