#pragma once

#include "tieout/engine/document/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// One <DOCUMENT> of an EDGAR submission.
struct SubmissionDocument {
  std::string_view type;      ///< "8-K", "EX-99.1"; a view of the source, as are the others
  std::string_view filename;  ///< empty where it is not said
  Span text;                  ///< in the source: what stands between <TEXT> and </TEXT>
  [[nodiscard]] bool is_prose(std::string_view source) const noexcept;  ///< no image, archive, spreadsheet or data
};

/// The documents of a submission in their order; empty for other files.  A document that is not closed ends where the
/// next one begins.  Linear where the source begins like a submission, else constant.
[[nodiscard]] std::vector<SubmissionDocument> find_submission_documents(std::string_view source);

/// True for "EX-99.1" and "ex-99.1".
[[nodiscard]] bool same_exhibit(std::string_view a, std::string_view b) noexcept;

}  // namespace tieout
