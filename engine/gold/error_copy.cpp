#include "tieout/engine/gold/error_copy.hpp"

#include "tieout/engine/gold/json_fields.hpp"
#include "tieout/engine/report/figure_account.hpp"

namespace tieout {

namespace {

[[nodiscard]] std::string file_name(JsonField const& field) {
  std::string name = field.text();
  bool const plain = name.find('/') == std::string::npos && name.find('\0') == std::string::npos;
  if (!plain || name.empty() || name == "." || name == "..") field.reject("is no file's name");
  return name;
}

[[nodiscard]] Score alone(ErrorCopy const& copy, bool caught) {
  Score score;
  score.caught = {caught ? 1U : 0U, 1};
  score.caught_by_kind[copy.error] = score.caught;
  return score;
}

}  // namespace

tl::expected<std::vector<ErrorCopy>, std::string> read_error_copies(std::string_view json) {
  auto const parsed = parse_json(json);
  if (!parsed) return tl::unexpected(parsed.error());
  try {
    JsonField const index(*parsed, "");
    std::vector<ErrorCopy> copies;
    for (std::size_t i = 0; i < index.size(); ++i) {
      JsonField const copy = index.at(i);
      copies.push_back({file_name(copy.at("file")),
                        copy.at("document").text(),
                        copy.at("error").text(),
                        copy.at("figure").text(),
                        {copy.span(), 0}});
    }
    return copies;
  } catch (JsonFault const& fault) {
    return tl::unexpected(std::string(fault.what()));
  }
}

Scored score_of_copy(Result const& result, ErrorCopy const& copy, GoldFigure const& figure) {
  Span const place = gold_source(result.subject.document, copy.place);
  auto const found = figure_over(figure_sources(result.subject), place);
  bool const caught = found && result.outcomes[*found].verdict == Verdict::inconsistent;
  Scored scored{alone(copy, caught), {}};
  if (caught) return scored;
  scored.misses.push_back({MissKind::not_caught, copy.error, figure.id, std::string(to_string(figure.kind)),
                           figure.context, found ? account_for(result, *found).explanation : std::string()});
  return scored;
}

Scored score_of_crashed_copy(ErrorCopy const& copy) {
  Scored scored{alone(copy, false), {}};
  scored.score.crashes = 1;
  return scored;
}

}  // namespace tieout
