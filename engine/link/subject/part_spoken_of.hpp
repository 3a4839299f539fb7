#pragma once

#include "tieout/engine/link/link.hpp"
#include "tieout/engine/link/link_input.hpp"
#include "tieout/engine/link/subject/row_index.hpp"
#include "tieout/engine/link/subject/row_match.hpp"
#include "tieout/engine/link/subject/section.hpp"
#include "tieout/engine/link/subject/segment_names.hpp"
#include "tieout/engine/link/subject/terms.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tieout {

/// The part of the company, or the stranger, that a figure is said of.
struct SpokenPart {
  std::string name;                ///< as the text has it
  Terms terms;                     ///< what names it; vacant where the text says no more than "the segment"
  std::vector<Terms> listed = {};  ///< "in Europe, Asia and Canada": the names in front of it
  bool known = false;              ///< the document reports it by this name
  /// The text says it outright: "Orchard Tools reported ...", "In Europe, ...", or a lead-in or heading.  Else the
  /// sentence before was about it, or another clause.
  bool outright = false;
  /// A lead-in or heading says it, for all that follows; what only a company as a whole has may follow, too.
  bool from_above = false;
};

/// Who or what the sentences of a document are about, where it is not the company as a whole.
/// Borrows what it is made from.
class PartsSpokenOf {
 public:
  /// Linear in text and rows.
  PartsSpokenOf(LinkInput const& input, TermReader const& reader, Sections const& sections);

  /// What figure `i` of the ledger is said of; nothing where that is the company, or where nothing says otherwise.
  /// - "Orchard Tools: Sales were ...", "In our Orchard Tools segment, sales were ...", "Orchard Tools reported sales
  ///   of ...", "sales of Orchard Tools were ...", "the segment's sales": outright.
  /// - "Orchard Tools sales were ..., and operating income was ...", or "Operating income was ..." in the sentence
  ///   behind, where the document reports several measures of it or calls it a segment.
  /// - "Sales rose 6% in Orchard Tools", "to $4 million in Europe": outright, beside what the front says.
  /// - "In Lombardy, sales were ...", "The acquired business had sales of ...", "Corvan reported sales of ...", "sales
  /// rose 6% in Lombardy": of no known part. Linear in the passage times the names.
  [[nodiscard]] std::optional<SpokenPart> of(std::uint32_t i) const;

  /// True where the sentence before that of figure `i` begins with the name of a part, so that this one, which names
  /// nobody, may go on about it.  Linear in the passage.
  [[nodiscard]] bool follows_part(std::uint32_t i) const;

  /// True where the row is not that of the part: it would have to be named by label, heading or caption.
  /// `statement` is the index of the row's; nothing for what stands in no table.
  [[nodiscard]] bool bars(SpokenPart const& part, Wanted const& wanted, std::optional<std::uint32_t> statement,
                          RowTerms const& row) const;

  /// True where the terms are the name of a part that the document reports several measures of: alone they say no
  /// measure.
  [[nodiscard]] bool is_reported_name(Terms const& terms) const;

  /// Of candidates in several tables leaves those that the part is named by, or of tables of the company where none is
  /// spoken of.
  /// True where it took some away.
  bool keep_tables(std::optional<SpokenPart> const& part, RowIndex const& index,
                   std::vector<Derivation>& candidates) const;

 private:
  [[nodiscard]] std::optional<SpokenPart> in_front(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenPart> behind(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenPart> behind_level_before(std::uint32_t i) const;
  [[nodiscard]] SegmentName const* any_name_at(std::string_view text, std::size_t at) const;
  [[nodiscard]] SegmentName const* name_in_other_form(std::string_view text) const;
  [[nodiscard]] SegmentName const* name_at(std::string_view text, std::size_t at) const;
  [[nodiscard]] SegmentName const* opening(std::string_view sentence, bool& outright) const;
  [[nodiscard]] SegmentName const* only_name_of(std::string_view line) const;
  [[nodiscard]] std::optional<SpokenPart> in_clause(std::string_view front, std::size_t subject) const;
  [[nodiscard]] std::optional<SpokenPart> in_subject(std::string_view subject) const;
  [[nodiscard]] std::optional<SpokenPart> last_named(std::string_view text) const;
  [[nodiscard]] std::optional<SpokenPart> carried(std::string_view text, std::size_t sentence) const;
  [[nodiscard]] std::optional<SpokenPart> unknown_place(std::string_view front, std::size_t sentence) const;
  [[nodiscard]] std::optional<SpokenPart> stranger(std::string_view front, std::size_t sentence) const;
  [[nodiscard]] bool named_by(SpokenPart const& part, std::optional<std::uint32_t> statement,
                              RowTerms const& row) const;
  void find_headings(Sections const& sections);

  LinkInput const& input_;
  TermReader const& reader_;
  std::vector<SegmentName> names_;
  std::vector<Terms> tables_;  // by statement: the part that all of it is about
  std::string introduction_;
  std::vector<SegmentName const*> headings_;  // by passage
};

}  // namespace tieout
