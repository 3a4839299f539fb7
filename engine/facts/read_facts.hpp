#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/engine/facts/fact.hpp"

namespace tieout {

/// True where the document says that it is inline XBRL: its namespace is declared near the top.
[[nodiscard]] bool has_inline_xbrl(std::string_view source) noexcept;

/// Reads the facts of an inline XBRL document with their contexts and units, hidden ones among them; none of any other
/// document.  Tags may nest (up to 64, deeper ones are left out), go on elsewhere (`ix:continuation`) and leave out
/// what stands in them (`ix:exclude`).  Never fails: what refers to a context or unit that is not there has none.
/// Pure; time and memory are linear in the source, and nothing but the top is looked at where it is not inline XBRL.
[[nodiscard]] Facts read_facts(Document const& document);

}  // namespace tieout
