#include "tieout/engine/link/equity/listed_par_values.hpp"

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/equity/capital_caption.hpp"
#include "tieout/engine/link/equity/figure_sentence.hpp"
#include "tieout/engine/link/equity/share_class.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace tieout {
namespace {

using Cells = std::vector<CellReference>;

struct ParValue {
  std::uint32_t figure = 0;
  ShareClass of;
  Cells captions;
  bool given = false;  // one of the captions says so
};

[[nodiscard]] Rational printed(LinkInput const& input, CellReference cell) {
  return Rational(input.statements[cell.statement].value(cell.row, cell.column)).magnitude();
}

/// The par values that captions print of a class.
[[nodiscard]] Cells captions_of(std::vector<CapitalCaption> const& captions, ShareClass const& of) {
  Cells own;
  Cells of_kind;
  for (CapitalCaption const& one : captions) {
    if (one.what != Capital::par_value) continue;
    if (same_class(one.of, of)) own.push_back(one.cell);
    if (one.of.series.empty() && one.of.kind == of.kind) of_kind.push_back(one.cell);
  }
  return own.empty() ? of_kind : own;
}

/// The class that stands right in front of its par value: "conversion of common stock into Series A preferred stock,
/// par value".
[[nodiscard]] ShareClass class_before_par(std::string_view before) {
  std::string_view name = before.substr(0, before.rfind("par value"));
  while (!name.empty() && (name.back() == ' ' || name.back() == ',' || name.back() == '\n')) name.remove_suffix(1);
  for (std::string_view const mark : {",", ";", ")", " of ", " into ", " and "})
    if (std::size_t const at = name.rfind(mark); at != name.npos) name.remove_prefix(at + mark.size());
  return share_class(name);
}

[[nodiscard]] std::vector<ParValue> par_values(LinkInput const& input, std::vector<CapitalCaption> const& captions,
                                               FigureSentence const& sentence) {
  std::vector<ParValue> found;
  std::uint32_t begin = sentence.text.begin;
  for (std::uint32_t const i : sentence.figures) {
    Quantity const& quantity = input.figure(i).quantity;
    std::string_view const before = input.document.view({begin, std::max(begin, quantity.span.begin)});
    begin = quantity.span.end;
    if (quantity.unit != Unit::per_share || !holds(before, "par value")) continue;
    ParValue one{i, class_before_par(before), {}, false};
    if (one.of.kind == ShareClass::Kind::unsaid) continue;
    one.captions = captions_of(captions, one.of);
    Rational const said = Rational(quantity.value).magnitude();
    one.given = std::any_of(one.captions.begin(), one.captions.end(),
                            [&](CellReference cell) { return printed(input, cell) == said; });
    found.push_back(std::move(one));
  }
  return found;
}

}  // namespace

void link_listed_par_values(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links) {
  constexpr std::size_t enough = 2;
  std::vector<CapitalCaption> const captions = capital_captions(input);
  if (captions.empty()) return;
  for (FigureSentence const& sentence : sentences_with(input, Unit::per_share)) {
    std::vector<ParValue> const list = par_values(input, captions, sentence);
    for (ParValue const& one : list) {
      Link& link = links[one.figure];
      bool const open = link.candidates.empty() && !settled[one.figure] && !one.captions.empty();
      auto const again =
          std::count_if(list.begin(), list.end(), [&](ParValue const& other) { return other.of == one.of; });
      auto const others = static_cast<std::size_t>(std::count_if(
          list.begin(), list.end(), [&](ParValue const& other) { return &other != &one && other.given; }));
      bool const agree = std::all_of(one.captions.begin(), one.captions.end(), [&](CellReference cell) {
        return printed(input, cell) == printed(input, one.captions.front());
      });
      if (!open || again > 1 || others < enough || !agree) continue;
      CellReference const cell = one.captions.front();
      std::string const why = describe(input.statements[cell.statement], cell.row, cell.column);
      link.candidates.push_back({DerivationKind::level, {cell}, why + ", by the class of shares", 0});
      link.sure = !one.given;
      link.reason = Reason::none;
      link.missing.clear();
    }
  }
}

}  // namespace tieout
