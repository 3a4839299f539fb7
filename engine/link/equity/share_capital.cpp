#include "tieout/engine/link/equity/share_capital.hpp"

#include "tieout/engine/exact/rational.hpp"
#include "tieout/engine/link/equity/behind_figure.hpp"
#include "tieout/engine/link/equity/capital_caption.hpp"
#include "tieout/engine/link/equity/figure_sentence.hpp"
#include "tieout/engine/link/equity/plain_words.hpp"
#include "tieout/engine/link/equity/share_class.hpp"
#include "tieout/engine/link/level.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace tieout {
namespace {

// Sentences that change the capital, and those in which a board authorizes something to be done.
constexpr std::string_view other_words[] = {
    "increase",    "increased",  "increasing", "increases", "decrease", "decreased", "amend",     "amended",
    "amendment",   "additional", "restated",   "split",     "dividend", "purchase",  "purchases", "repurchase",
    "repurchases", "issuance",   "sale",       "grant",     "granted",  "options",   "warrants",  "plan",
    "offering",    "merger",     "exchange",   "converted", "reserved", "may",       "will",      "would",
    "if",          "from",       "subsequent", "award",     "awards",   "upon",      "conversion"};

struct Claim {
  Capital what = Capital::authorized;
  ShareClass of;
  std::uint32_t figure = 0;
};

[[nodiscard]] bool says(std::string_view text, auto const& list) {
  std::vector<PlainWord> const words = plain_words(text);
  return std::any_of(words.begin(), words.end(), [&](PlainWord const& one) { return contains(list, one.text); });
}

class CapitalLinker {
 public:
  CapitalLinker(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links)
      : input_(input), captions_(capital_captions(input)), settled_(settled), links_(links) {}

  [[nodiscard]] bool any_caption() const noexcept { return !captions_.empty(); }

  void link(FigureSentence const& sentence) {
    std::vector<Claim> const claims = claims_of(sentence);
    for (Claim const& claim : claims) link_claim(claims, claim);
  }

 private:
  using Cells = std::vector<CellReference>;

  [[nodiscard]] std::vector<Claim> claims_of(FigureSentence const& sentence) const {
    std::vector<Claim> claims;
    std::string_view const text = input_.document.view(sentence.text);
    if (!says_authorized(text) || says(text, other_words)) return claims;
    std::uint32_t begin = sentence.text.begin;
    for (std::uint32_t const i : sentence.figures) {
      Figure const& figure = input_.figure(i);
      std::string_view const before = input_.document.view({begin, std::max(begin, figure.quantity.span.begin)});
      begin = figure.quantity.span.end;
      // "Of which 9,131,904 are issued": what follows is no longer authorized.
      if (holds(before, "issued") || holds(before, "outstanding") || figure.quantity.in_words) break;
      if (figure.quantity.unit == Unit::shares) {
        ShareClass const of = share_class(behind_figure(input_, i));
        if (of != ShareClass{} && figure.quantity.hedge == Hedge::none) claims.push_back({Capital::authorized, of, i});
      } else if (is_par_value(i, before)) {
        ShareClass const of = share_class(before);
        if (of != ShareClass{}) claims.push_back({Capital::par_value, of, i});
      }
    }
    return claims;
  }

  /// "Common stock, par value $.01 per share", "common stock, $.01 par value".
  [[nodiscard]] bool is_par_value(std::uint32_t i, std::string_view before) const {
    Unit const unit = input_.figure(i).quantity.unit;
    bool const behind = behind_figure(input_, i).starts_with(" par value");
    return (unit == Unit::per_share && holds(before, "par value")) || (unit == Unit::currency && behind);
  }

  [[nodiscard]] Cells cells_of(Claim const& claim) const {
    Cells cells;
    for (CapitalCaption const& caption : captions_)
      if (caption.what == claim.what && same_class(caption.of, claim.of)) cells.push_back(caption.cell);
    return cells;
  }

  [[nodiscard]] Rational size_of(CellReference cell) const {
    return Rational(input_.statements[cell.statement].value(cell.row, cell.column)).magnitude();
  }

  [[nodiscard]] Rational said(Claim const& claim) const {
    return Rational(input_.figure(claim.figure).quantity.value).magnitude();
  }

  [[nodiscard]] bool given(Claim const& claim) const {
    Cells const cells = cells_of(claim);
    return std::any_of(cells.begin(), cells.end(), [&](CellReference cell) { return size_of(cell) == said(claim); });
  }

  /// All captions say one number of the class.
  [[nodiscard]] std::optional<Rational> printed(Claim const& claim) const {
    Cells const cells = cells_of(claim);
    auto const other = [&](CellReference cell) { return size_of(cell) != size_of(cells.front()); };
    if (cells.empty() || std::any_of(cells.begin(), cells.end(), other)) return std::nullopt;
    return size_of(cells.front());
  }

  /// Another claim of the sentence shows that the captions' capital is meant.
  [[nodiscard]] bool told_by(Claim const& claim, Claim const& other) const {
    if (other.figure == claim.figure) return false;
    bool const same = same_class(claim.of, other.of);
    if (other.what != claim.what) return same && given(other);
    if (same || claim.what == Capital::par_value) return false;
    return given(other) || (printed(other) == said(claim) && printed(claim) == said(other));
  }

  void link_claim(std::vector<Claim> const& claims, Claim const& claim) {
    Link& link = links_[claim.figure];
    if (!link.candidates.empty() || settled_[claim.figure] || claims.size() < 2) return;
    bool const told =
        std::any_of(claims.begin(), claims.end(), [&](Claim const& other) { return told_by(claim, other); });
    bool const fits = given(claim);
    // What becomes of the capital after the balance sheet date, no caption says.
    bool const later = !link.period || !input_.focus || input_.focus->end < link.period->end;
    // Nor what it once was; what a series was designated as seldom changes.
    bool const once = !later && input_.figure(claim.figure).period && link.period->end < input_.focus->end;
    bool const other_capital = later || (once && claim.of.series.empty());
    if (!told || (!fits && (other_capital || !printed(claim)))) return;
    for (CellReference const cell : cells_of(claim)) {
      if (fits && size_of(cell) != said(claim)) continue;
      std::string const why = describe(input_.statements[cell.statement], cell.row, cell.column);
      link.candidates.push_back({DerivationKind::level, {cell}, why + ", by the class of shares", 0});
    }
    link.sure = !fits;
    link.reason = Reason::none;
    link.missing.clear();
  }

  LinkInput const& input_;
  std::vector<CapitalCaption> captions_;
  std::vector<bool> const& settled_;
  std::vector<Link>& links_;
};

}  // namespace

void link_share_capital(LinkInput const& input, std::vector<bool> const& settled, std::vector<Link>& links) {
  CapitalLinker linker(input, settled, links);
  if (!linker.any_caption()) return;
  for (FigureSentence const& sentence : sentences_with(input, Unit::shares)) linker.link(sentence);
}

}  // namespace tieout
