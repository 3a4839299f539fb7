#pragma once

#include "tieout/engine/document/document.hpp"

namespace tieout {

/// Reads HTML into a document whose `source` and `path` are set.
/// Never fails: what is malformed is read as browsers read it, and noted on the document.  Hidden elements, scripts,
/// the title and the header of inline XBRL are left out.  A table with figures becomes a grid; one that only lays out
/// text, or nests another, becomes passages, and so do footnotes under a table's figures.  A GridCell's indent is in
/// steps of three points.  Bytes that are not UTF-8 are read as Windows-1252.  Passages come in reading order, but a
/// paragraph joined over a page break stands before that break's page numbers.
/// Time is linear in the source, times at most the nesting limit (512 elements, 64 tables); memory is linear.
void read_html(Document& document);

}  // namespace tieout
