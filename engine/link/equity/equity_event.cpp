#include "tieout/engine/link/equity/equity_event.hpp"

#include "tieout/engine/link/equity/plain_words.hpp"
#include "tieout/engine/link/subject/word_list.hpp"
#include "tieout/engine/table/row_label.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tieout {
namespace {

constexpr std::string_view issuance_words[] = {"issuance", "issuances", "issued", "issue",  "issues",
                                               "sale",     "sales",     "sold",   "issuing"};
constexpr std::string_view repurchase_words[] = {"repurchase",    "repurchases", "repurchased", "reacquired",
                                                 "reacquisition", "retired",     "retirement"};
constexpr std::string_view purchase_words[] = {"purchase", "purchases", "purchased", "acquired", "bought"};
constexpr std::string_view exercise_words[] = {"exercise", "exercises", "exercised"};
constexpr std::string_view conversion_words[] = {"conversion", "conversions", "converted"};
constexpr std::string_view grant_words[] = {"grant", "grants", "granted"};
constexpr std::string_view price_words[] = {"price", "prices"};

class EventReader {
 public:
  explicit EventReader(std::string_view text) : words_(plain_words(text)) {}

  [[nodiscard]] EquityEvent event() const {
    if (says(conversion_words)) return EquityEvent::conversion;
    if (exercised()) return EquityEvent::exercise;
    if (says(grant_words)) return EquityEvent::grant;
    if (says(repurchase_words) || treasury_bought()) return EquityEvent::repurchase;
    return says(issuance_words) ? EquityEvent::issuance : EquityEvent::none;
  }

 private:
  [[nodiscard]] bool says(auto const& list) const {
    return std::any_of(words_.begin(), words_.end(), [&](PlainWord const& one) { return contains(list, one.text); });
  }

  [[nodiscard]] bool exercised() const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      bool const of_price = i + 1 < words_.size() && contains(price_words, words_[i + 1].text);
      if (contains(exercise_words, words_[i].text) && !of_price) return true;
    }
    return false;
  }

  [[nodiscard]] bool treasury_bought() const {
    bool const treasury =
        std::any_of(words_.begin(), words_.end(), [](auto const& one) { return one.text == "treasury"; });
    return treasury && says(purchase_words);
  }

  std::vector<PlainWord> words_;
};

}  // namespace

EquityEvent equity_event(std::string_view text) { return EventReader(text).event(); }

}  // namespace tieout
