#include "tieout/engine/link/equity/share_transaction.hpp"

#include "tieout/engine/link/equity/behind_figure.hpp"
#include "tieout/engine/link/equity/figure_sentence.hpp"
#include "tieout/engine/link/equity/plain_words.hpp"
#include "tieout/engine/link/subject/word_list.hpp"

#include <algorithm>
#include <string_view>

namespace tieout {
namespace {

constexpr std::string_view verbs[] = {"sold", "issued", "repurchased", "reacquired", "retired", "granted", "purchased"};
constexpr std::string_view auxiliaries[] = {"was", "were", "been"};
// In front of a verb: it is not said to have happened.
constexpr std::string_view open_words[] = {"may",  "will",   "would",  "could",      "can",     "might",    "shall",
                                           "not",  "agreed", "to",     "authorized", "be",      "if",       "any",
                                           "plan", "intend", "expect", "should",     "holders", "directors"};
// Those who sell instead of the company, what is no share of it, what is a part of a larger sale, and shares counted as
// they were before a split.
constexpr std::string_view other_words[] = {"selling", "units",        "ads",       "adss",         "seller",
                                            "sellers", "acquired",     "further",   "additional",   "remaining",
                                            "split",   "underwriters", "allotment", "overallotment"};
// Net of some costs only.
constexpr std::string_view not_net_words[] = {"gross", "before", "excluding"};

class TransactionReader {
 public:
  TransactionReader(LinkInput const& input, FigureSentence const& sentence)
      : input_(input), sentence_(sentence), text_(input.document.view(sentence.text)) {}

  [[nodiscard]] std::optional<ShareTransaction> read() {
    auto const shares = only(Unit::shares);
    if (!shares || !plain(*shares)) return std::nullopt;
    words_ = plain_words(text_);
    if (says(other_words) || !reported(*shares)) return std::nullopt;
    ShareTransaction found;
    found.shares = *shares;
    found.event = event();
    if (found.event == EquityEvent::none || found.event == EquityEvent::conversion) return std::nullopt;
    found.of = share_class(behind_figure(input_, *shares));
    found.price = only(Unit::per_share);
    found.amount = only(Unit::currency);
    if (found.price && !plain(*found.price)) found.price.reset();
    if (found.amount && !plain(*found.amount)) found.amount.reset();
    found.net_proceeds = found.amount && named_net_proceeds(before(*found.amount)) && !says(not_net_words);
    return found;
  }

 private:
  /// The one figure of a unit; nothing where there are none or several.
  [[nodiscard]] std::optional<std::uint32_t> only(Unit unit) const {
    std::optional<std::uint32_t> found;
    for (std::uint32_t const i : sentence_.figures) {
      if (input_.figure(i).quantity.unit != unit) continue;
      if (found) return std::nullopt;
      found = i;
    }
    return found;
  }

  /// A printed level of something that was.
  [[nodiscard]] bool plain(std::uint32_t i) const {
    Figure const& figure = input_.figure(i);
    bool const level = figure.role == Role::level || figure.role == Role::mention;
    bool const bare = figure.quantity.hedge == Hedge::none || figure.quantity.hedge == Hedge::about;
    return level && bare && !figure.quantity.in_words && input_.assertion(i).speech == Speech::reported;
  }

  [[nodiscard]] bool says(auto const& list) const {
    return std::any_of(words_.begin(), words_.end(), [&](PlainWord const& one) { return contains(list, one.text); });
  }

  [[nodiscard]] static bool named_net_proceeds(std::string_view text) {
    std::vector<PlainWord> const words = plain_words(text);
    for (std::size_t i = 1; i < words.size(); ++i)
      if (words[i - 1].text == "net" && words[i].text == "proceeds") return true;
    return false;
  }

  [[nodiscard]] std::uint32_t place(std::uint32_t at) const noexcept { return at - sentence_.text.begin; }

  /// What stands between the figure before and this one.
  [[nodiscard]] std::string_view before(std::uint32_t i) const {
    std::uint32_t begin = 0;
    std::uint32_t const end = place(input_.figure(i).quantity.span.begin);
    for (std::uint32_t const other : sentence_.figures) {
      std::uint32_t const at = place(input_.figure(other).quantity.span.end);
      if (at <= end) begin = std::max(begin, at);
    }
    return text_.substr(begin, end - begin);
  }

  /// A verb says it right before the number ("sold an aggregate of"), or behind it with "were".
  [[nodiscard]] bool reported(std::uint32_t shares) const {
    constexpr std::size_t reach = 12;
    std::uint32_t const figure = place(input_.figure(shares).quantity.span.begin);
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!contains(verbs, words_[i].text)) continue;
      bool const in_front = words_[i].span.begin < figure;
      bool const passive = i > 0 && contains(auxiliaries, words_[i - 1].text);
      if (!in_front && !passive) continue;
      std::size_t const from = i - std::min<std::size_t>(i, 3);
      bool const open = std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(from),
                                    words_.begin() + static_cast<std::ptrdiff_t>(i),
                                    [](PlainWord const& one) { return contains(open_words, one.text); });
      std::size_t const between = words_between(words_[i].span.begin, figure);
      if (!open && between <= reach) return true;
    }
    return false;
  }

  [[nodiscard]] std::size_t words_between(std::uint32_t a, std::uint32_t b) const {
    auto const [low, high] = std::minmax(a, b);
    return static_cast<std::size_t>(std::count_if(
        words_.begin(), words_.end(),
        [low = low, high = high](auto const& one) { return one.span.begin > low && one.span.begin < high; }));
  }

  /// "Purchased 20,000 shares of its common stock" is a repurchase.
  [[nodiscard]] EquityEvent event() const {
    constexpr std::string_view own[] = {"its", "our", "own"};
    constexpr std::string_view rights[] = {"options", "option", "warrants", "warrant"};
    EquityEvent const said = equity_event(text_);
    // "Options to purchase 20,000 shares were issued" are granted.
    if (said == EquityEvent::issuance && says(rights) && holds(text_, "to purchase")) return EquityEvent::grant;
    bool const bought =
        std::any_of(words_.begin(), words_.end(), [](auto const& one) { return one.text == "purchased"; });
    return said == EquityEvent::none && bought && says(own) ? EquityEvent::repurchase : said;
  }

  LinkInput const& input_;
  FigureSentence sentence_;
  std::string_view text_;
  std::vector<PlainWord> words_;
};

}  // namespace

std::vector<ShareTransaction> share_transactions(LinkInput const& input) {
  std::vector<ShareTransaction> found;
  for (FigureSentence const& one : sentences_with(input, Unit::shares))
    if (auto transaction = TransactionReader(input, one).read()) found.push_back(std::move(*transaction));
  return found;
}

}  // namespace tieout
