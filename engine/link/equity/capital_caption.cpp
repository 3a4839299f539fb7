#include "tieout/engine/link/equity/capital_caption.hpp"

#include "tieout/engine/link/equity/plain_words.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace tieout {

bool says_authorized(std::string_view text) {
  constexpr std::string_view words[] = {"authorized", "authorised", "designated", "authorize", "authorise"};
  std::vector<PlainWord> const said = plain_words(text);
  return std::any_of(said.begin(), said.end(), [&](PlainWord const& one) { return contains(words, one.text); });
}

namespace {

[[nodiscard]] bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// The words up to the next number.
[[nodiscard]] std::string_view to_next_number(std::string_view text) {
  return text.substr(0, static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_digit) - text.begin()));
}

/// The words behind the number before.
[[nodiscard]] std::string_view from_last_number(std::string_view text) {
  auto const digit = std::find_if(text.rbegin(), text.rend(), is_digit);
  return text.substr(static_cast<std::size_t>(text.rend() - digit));
}

/// What a number of shares inside of a caption is.  Of "20,000,000 and 15,000,000 shares authorized" neither is the
/// one.
[[nodiscard]] bool is_authorized(std::string_view caption, std::string_view digits) {
  std::size_t const at = caption.find(digits);
  if (at == caption.npos) return false;
  std::string_view before = from_last_number(caption.substr(0, at));
  std::string_view behind = to_next_number(caption.substr(at + digits.size()));
  behind = behind.substr(0, behind.find(';'));
  if (before == " and " || behind == " and ") return false;
  // "25,000,000 shares authorized; 9,131,904 shares issued"
  before = before.substr(before.find_last_of(";,") + 1);
  return says_authorized(behind) || says_authorized(before);
}

/// The whole label that a figure inside of a label stands in, which may go over several lines; the row's own where no
/// other is known.
[[nodiscard]] std::string_view caption_around(LinkInput const& input, Statement const& labels, Row const& inside,
                                              Span digits) {
  for (Statement const& statement : input.statements) {
    if (statement.of_labels || !(statement.extent == labels.extent)) continue;
    for (Row const& row : statement.rows)
      if (row.label_text.begin <= digits.begin && digits.end <= row.label_text.end) return row.label;
  }
  return inside.label;
}

[[nodiscard]] std::optional<Capital> capital_of(LinkInput const& input, Statement const& labels, std::uint32_t r) {
  Row const& row = labels.rows[r];
  if (row.unit == RowUnit::per_share && holds(row.label, "par value")) return Capital::par_value;
  if (row.unit != RowUnit::shares) return std::nullopt;
  Span const digits = labels.cell(r, 0).text;
  bool const authorized = is_authorized(caption_around(input, labels, row, digits), input.document.view(digits));
  return authorized ? std::optional(Capital::authorized) : std::nullopt;
}

/// The class that the label names itself, else the nearest heading that names one: what stands farther above may be the
/// caption of another class.
[[nodiscard]] ShareClass class_named(Row const& row) {
  ShareClass of = share_class(row.label);
  for (auto heading = row.path.rbegin(); heading != row.path.rend() && of == ShareClass{}; ++heading)
    of = share_class(*heading);
  return of;
}

}  // namespace

std::vector<CapitalCaption> capital_captions(LinkInput const& input) {
  std::vector<CapitalCaption> found;
  for (std::uint32_t s = 0; s < input.statements.size(); ++s) {
    Statement const& labels = input.statements[s];
    if (!labels.of_labels) continue;
    for (std::uint32_t r = 0; r < labels.rows.size(); ++r) {
      Row const& row = labels.rows[r];
      auto const what = capital_of(input, labels, r);
      ShareClass const of = class_named(row);
      if (what && of != ShareClass{}) found.push_back({*what, of, {s, r, 0}});
    }
  }
  return found;
}

}  // namespace tieout
