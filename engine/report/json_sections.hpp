#pragma once

#include "tieout/engine/check/outcome.hpp"
#include "tieout/engine/report/json_writer.hpp"
#include "tieout/engine/report/source_index.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// A result with what its sections share.  Refers to the result, which must outlive it.
struct ReportView {
  Result const& result;
  SourceIndex places;
  std::vector<std::string> figure_keys;
  std::vector<std::string> finding_keys;

  [[nodiscard]] Case const& subject() const noexcept { return result.subject; }
};

/// Each section writes one member of the report: its key and its value.
void write_sources(JsonWriter& json, ReportView const& view);
void write_document(JsonWriter& json, ReportView const& view);
void write_summary(JsonWriter& json, ReportView const& view);
void write_tables(JsonWriter& json, ReportView const& view);
void write_figures(JsonWriter& json, ReportView const& view);
void write_ignored(JsonWriter& json, ReportView const& view);
void write_assertions(JsonWriter& json, ReportView const& view);
void write_findings(JsonWriter& json, ReportView const& view);
/// The numeric facts of inline XBRL; nothing at all where the document has none.
void write_facts(JsonWriter& json, ReportView const& view);
void write_notes(JsonWriter& json, ReportView const& view);

/// Members `source`, `begin`, `end` of an open object, and of PDF `page`, for bytes of Document::source.
void write_place(JsonWriter& json, ReportView const& view, Span source);
/// The same, and `line` and `column`.
void write_place_and_line(JsonWriter& json, ReportView const& view, Span source);
/// A member that lists cells.
void write_cells(JsonWriter& json, ReportView const& view, std::string_view name,
                 std::vector<CellReference> const& cells);
/// The member `evidence` of a finding: its cells and its facts.
void write_evidence(JsonWriter& json, ReportView const& view, Finding const* finding);
/// A member with what was computed, or null.
void write_computed(JsonWriter& json, std::string_view name, std::optional<Computed> const& computed);
/// A member with a period's notation, or null.
void write_period(JsonWriter& json, std::string_view name, std::optional<Period> const& period);

/// "F12", "T1", "A4" from an index counted from 0.
[[nodiscard]] std::string report_id(char kind, std::size_t index);

}  // namespace tieout
