#include "tieout/engine/document/pdf_words.hpp"

#include "tieout/engine/document/html_entities.hpp"
#include "tieout/engine/document/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tieout {
namespace {

constexpr std::size_t most_alike = 200;           ///< words of the same letters on a page that are looked through
constexpr std::size_t longest_page = 1U << 20;    ///< bytes of text; pages that people read have a hundredth of it
constexpr std::uint32_t farthest_point = 100000;  ///< pages are smaller

struct BoxedWord {
  std::string letters;
  PageBox box;
  [[nodiscard]] std::uint32_t middle() const noexcept { return (box.top + box.bottom) / 2; }
};

struct TextWord {
  Span source;
  std::string_view letters;
  std::size_t line = 0;
};

[[nodiscard]] bool is_blank_byte(char byte) noexcept {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

/// An attribute's number in whole points; nothing where it is missing.  Below zero counts as zero.
[[nodiscard]] std::optional<std::uint32_t> points(std::string_view tag, std::string_view name, bool up) {
  std::size_t at = tag.find(name);
  if (at == tag.npos) return std::nullopt;
  at += name.size();
  if (at < tag.size() && tag[at] == '-') return 0;
  std::uint32_t whole = 0;
  bool digits = false, rest = false;
  for (; at < tag.size() && tag[at] >= '0' && tag[at] <= '9' && whole < farthest_point; ++at, digits = true)
    whole = whole * 10 + static_cast<std::uint32_t>(tag[at] - '0');
  if (at < tag.size() && tag[at] == '.')
    for (++at; at < tag.size() && tag[at] >= '0' && tag[at] <= '9'; ++at) rest = rest || tag[at] != '0';
  if (!digits || whole >= farthest_point) return std::nullopt;
  return whole + (up && rest ? 1 : 0);
}

[[nodiscard]] std::string decoded(std::string_view text) {
  std::string letters;
  while (!text.empty()) {
    HtmlEntity const entity = text.front() == '&' ? decode_html_entity(text) : HtmlEntity{};
    if (entity.length > 0) {
      letters += utf8_encoded(entity.code).view();
      text.remove_prefix(entity.length);
    } else {
      letters += text.front();
      text.remove_prefix(1);
    }
  }
  return letters;
}

/// The words of one page: `<word xMin="72.0" yMin="84.5" xMax="96.1" yMax="95.2">sales</word>`.
[[nodiscard]] std::vector<BoxedWord> boxed_words(std::string_view page) {
  std::vector<BoxedWord> words;
  for (std::size_t at = page.find("<word "); at != page.npos; at = page.find("<word ", at)) {
    std::size_t const open = page.find('>', at);
    std::size_t const close = open == page.npos ? page.npos : page.find("</word>", open);
    if (close == page.npos) break;
    std::string_view const tag = page.substr(at, open - at);
    auto const left = points(tag, "xMin=\"", false), top = points(tag, "yMin=\"", false);
    auto const right = points(tag, "xMax=\"", true), bottom = points(tag, "yMax=\"", true);
    if (left && top && right && bottom && *left < *right && *top < *bottom)
      words.push_back({decoded(page.substr(open + 1, close - open - 1)), {*left, *top, *right, *bottom}});
    at = close;
  }
  return words;
}

/// The words of one page of text, which begins at `begin` in the source.
[[nodiscard]] std::vector<TextWord> text_words(std::string_view page, std::size_t begin) {
  std::vector<TextWord> words;
  std::size_t line = 0;
  for (std::size_t at = 0; at < page.size();) {
    if (is_blank_byte(page[at])) {
      line += page[at] == '\n' ? 1 : 0;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < page.size() && !is_blank_byte(page[end])) ++end;
    Span const source{static_cast<std::uint32_t>(begin + at), static_cast<std::uint32_t>(begin + end)};
    words.push_back({source, page.substr(at, end - at), line});
    at = end;
  }
  return words;
}

/// Whether two words stand beside each other: each reaches over the middle of the other.
[[nodiscard]] bool level(BoxedWord const& a, BoxedWord const& b) noexcept {
  auto const reaches = [](PageBox const& box, std::uint32_t height) {
    return box.top <= height && height <= box.bottom;
  };
  return reaches(a.box, b.middle()) && reaches(b.box, a.middle());
}

/// What a page holds of one word.
struct Alike {
  std::vector<std::size_t> boxes;
  std::size_t in_text = 0;
};

class PagePlacer {
 public:
  PagePlacer(std::vector<TextWord> const& text, std::vector<BoxedWord> const& boxes) : text_(text), boxes_(boxes) {
    for (std::size_t i = 0; i < boxes.size(); ++i) alike_[boxes[i].letters].boxes.push_back(i);
    for (TextWord const& word : text) ++alike_[word.letters].in_text;
  }

  void place(std::vector<PlacedWord>& placed) const {
    for (std::size_t begin = 0, end = 0; begin < text_.size(); begin = end) {
      while (end < text_.size() && text_[end].line == text_[begin].line) ++end;
      if (BoxedWord const* const at = word_of_line(begin, end)) place_line(begin, end, *at, placed);
    }
  }

 private:
  /// A word that text and page hold once each, so that its letters say which it is; nothing for other words.
  [[nodiscard]] BoxedWord const* single(TextWord const& word) const {
    Alike const& alike = alike_.at(word.letters);
    return alike.in_text == 1 && alike.boxes.size() == 1 ? &boxes_[alike.boxes.front()] : nullptr;
  }

  /// Of the words that the page holds once, the one in the middle, with which most of them are level.
  [[nodiscard]] BoxedWord const* word_of_line(std::size_t begin, std::size_t end) const {
    std::vector<BoxedWord const*> singles;
    for (std::size_t i = begin; i < end; ++i)
      if (BoxedWord const* const word = single(text_[i])) singles.push_back(word);
    if (singles.empty()) return nullptr;
    auto const middle = singles.begin() + static_cast<std::ptrdiff_t>(singles.size() / 2);
    std::nth_element(singles.begin(), middle, singles.end(),
                     [](BoxedWord const* a, BoxedWord const* b) { return a->middle() < b->middle(); });
    BoxedWord const* const found = *middle;
    auto const agreeing =
        std::count_if(singles.begin(), singles.end(), [&](auto* word) { return level(*word, *found); });
    return static_cast<std::size_t>(agreeing) * 2 > singles.size() ? found : nullptr;
  }

  void place_line(std::size_t begin, std::size_t end, BoxedWord const& line, std::vector<PlacedWord>& placed) const {
    std::unordered_map<std::string_view, std::size_t> on_line, passed;
    for (std::size_t i = begin; i < end; ++i) ++on_line[text_[i].letters];
    for (std::size_t i = begin; i < end; ++i) {
      std::string_view const letters = text_[i].letters;
      std::size_t const before = passed[letters]++;
      std::vector<std::size_t> const boxes = boxes_on_line(letters, line);
      if (boxes.size() == on_line[letters]) placed.push_back({text_[i].source, boxes_[boxes[before]].box});
    }
  }

  /// The words of these letters that are level with the line's, from left to right.
  [[nodiscard]] std::vector<std::size_t> boxes_on_line(std::string_view letters, BoxedWord const& line) const {
    Alike const& alike = alike_.at(letters);
    std::vector<std::size_t> boxes;
    if (alike.boxes.size() > most_alike || alike.in_text > most_alike) return boxes;
    for (std::size_t const i : alike.boxes)
      if (level(boxes_[i], line)) boxes.push_back(i);
    std::sort(boxes.begin(), boxes.end(),
              [&](std::size_t a, std::size_t b) { return boxes_[a].box.left < boxes_[b].box.left; });
    return boxes;
  }

  std::vector<TextWord> const& text_;
  std::vector<BoxedWord> const& boxes_;
  std::unordered_map<std::string_view, Alike> alike_;
};

[[nodiscard]] std::size_t pages_of_boxes(std::string_view boxes) {
  std::size_t pages = 0;
  for (std::size_t at = boxes.find("<page "); at != boxes.npos; at = boxes.find("<page ", at + 1)) ++pages;
  return pages;
}

}  // namespace

std::vector<PlacedWord> place_words(std::string_view text, std::string_view boxes) {
  std::vector<PlacedWord> placed;
  if (static_cast<std::size_t>(std::count(text.begin(), text.end(), '\f')) != pages_of_boxes(boxes)) return placed;
  std::size_t box = boxes.find("<page ");
  for (std::size_t begin = 0; begin < text.size() && box != boxes.npos;) {
    std::size_t const end = std::min(text.find('\f', begin), text.size());
    std::size_t const next = boxes.find("<page ", box + 1);
    if (end - begin <= longest_page) {
      std::vector<TextWord> const words = text_words(text.substr(begin, end - begin), begin);
      std::vector<BoxedWord> const boxed = boxed_words(boxes.substr(box, std::min(next, boxes.size()) - box));
      PagePlacer(words, boxed).place(placed);
    }
    begin = end + 1;
    box = next;
  }
  return placed;
}

}  // namespace tieout
