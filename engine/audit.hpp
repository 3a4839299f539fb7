#pragma once

#include "tieout/engine/check/outcome.hpp"
#include "tieout/engine/document/document.hpp"

#include <span>

namespace tieout {

/// What an audit looks at.
struct AuditOptions {
  bool facts = true;  ///< the facts of inline XBRL, beside text and tables
  /// Documents whose tables are evidence, too; their own text makes no claims.  They must outlive the audit.
  std::span<Document const> tables{};
};

/// The whole pipeline for one document: statements, calendar, assertions, links, findings, outcomes.
/// Pure: the same document and rules give the same result on any machine.  Never throws on any document.
[[nodiscard]] Result audit(Document document, Rules const& rules, AuditOptions const& options = {});

}  // namespace tieout
