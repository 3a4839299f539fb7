#pragma once

#include "tieout/engine/document/document.hpp"
#include "tieout/grammar/span.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tieout {

/// How a figure follows from its cells, as a person says who has looked.
enum class GoldKind : std::uint8_t {
  level,     ///< it is the cell
  sum,       ///< of its cells
  change,    ///< new less old, an amount
  pct,       ///< new over old less one, in percent
  share,     ///< part over whole, in percent
  ppt,       ///< new less old of two ratios, in points
  shareppt,  ///< the change of a share, in points: new part and whole, old part and whole
  multiple,  ///< new over old
  expr,      ///< any other computation from its cells
  untied,    ///< nothing in the tables confirms it
};
inline constexpr std::size_t gold_kinds = 10;

/// Whether the document is right there.
enum class GoldVerdict : std::uint8_t { ok, bad };

/// Bytes of one of the document's sources, as reports name them: of the file, or of a part of a container.
struct GoldPlace {
  Span bytes;
  std::uint32_t source = 0;  ///< index of the part; 0 where the file is the only one
  friend bool operator==(GoldPlace const&, GoldPlace const&) noexcept = default;
};

/// A table cell that a figure rests on.
struct GoldCell {
  std::string text;         ///< its digits
  GoldPlace place;          ///< of the digits
  std::optional<Span> row;  ///< the bytes of its table row, in the same source
};

/// One figure of the running text and what it rests on.
struct GoldFigure {
  std::string id;  ///< unique in its document
  std::string text;
  GoldPlace place;  ///< of the digits of its number
  std::string context;
  GoldKind kind = GoldKind::untied;
  std::vector<GoldCell> cells;                      ///< new before old, part before whole; none where untied
  std::vector<std::vector<GoldCell>> alternatives;  ///< other cells that are as right
  GoldVerdict verdict = GoldVerdict::ok;
  std::string note;

  /// The tables confirm it.
  [[nodiscard]] bool tied() const noexcept { return kind != GoldKind::untied && verdict == GoldVerdict::ok; }
};

/// A printed row of a table.
struct GoldRow {
  GoldPlace place;
  std::string label;  ///< empty where it has none
};

/// What a person found in one document, to measure an audit against.  docs/measuring.md describes the files.
struct Gold {
  std::string document;  ///< the name of its file, without folders
  std::vector<GoldFigure> figures;
  std::vector<GoldRow> rows;
};

/// A place as a span of Document::source, cut off at the end of its part; an empty one where there is no such part.
[[nodiscard]] Span gold_source(Document const& document, GoldPlace place) noexcept;
/// The other way round.
[[nodiscard]] GoldPlace gold_place(Document const& document, Span source) noexcept;

[[nodiscard]] std::string_view to_string(GoldKind kind) noexcept;        ///< as in the files
[[nodiscard]] std::string_view to_string(GoldVerdict verdict) noexcept;  ///< as in the files

}  // namespace tieout
