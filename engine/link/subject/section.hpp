#pragma once

#include "tieout/engine/document/document.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tieout {

/// The sections of a document, by the headings that its passages stand under.  Borrows the document.
class Sections {
 public:
  /// Linear in the document's blocks.
  explicit Sections(Document const& document);

  /// The text of the heading that a passage stands under, borrowed from the document; empty where there is none.
  [[nodiscard]] std::string_view heading(std::uint32_t passage) const;
  /// True where no text stands above the passage's heading but other headings: it is the document's title.
  /// Linear in the passages above it.
  [[nodiscard]] bool under_title(std::uint32_t passage) const;
  /// True for a paragraph behind a list that its heading stands over: the heading is the list's, and the paragraph may
  /// be about anything again.
  [[nodiscard]] bool behind_list(std::uint32_t passage) const { return behind_list_[passage]; }

 private:
  void find_lists();

  Document const& document_;
  std::vector<std::optional<std::uint32_t>> headings_;  // by passage
  std::vector<bool> behind_list_;                       // by passage
};

}  // namespace tieout
