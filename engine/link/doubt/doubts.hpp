#pragma once

#include "tieout/engine/link/linker.hpp"

#include <vector>

namespace tieout {

/// Looks at every link once more and takes back its sureness where the sentence gives a reason to doubt that the figure
/// speaks of the whole row:
/// - a figure finer than anything that the table prints ("$3.18" beside a row in millions);
/// - two figures of one assertion that would both be the same cell, or the same change ("a $0.3 million and $0.7
///   million loss");
/// - what something did to a row ("the rebate lowered sales by $430,000");
/// - a part that the sentence says is included in something else;
/// - a change that is given as a reason for itself ("the decrease was driven by a decrease in revenues of $2 million");
/// - "up 6x", which some mean as six times and some as six times more;
/// - a level in percentage points;
/// - a figure per share whose subject the sentence does not name;
/// - a subject that a place, an owner or a participle narrows ("in Europe", "Pell Iberia's", "revenue recognized");
/// - "lower expenses of $5 million", which some mean as the expenses and some as how much lower they are;
/// - a row of changes for a level that is none ("Change in deferred tax");
/// - a total beside a row of the current part only;
/// - a par value;
/// - the size of a credit facility, loan or program ("a $300 million revolving credit facility");
/// - an amount in parentheses right behind its subject;
/// - a figure that the text prints as the table does, without its scale;
/// - a level that is the row and the one above or below it together;
/// - a tax benefit beside a row of tax expense;
/// - an amount of one transaction, or a balance told under the heading of one (`one_transaction.hpp`).
/// A doubted link can still bear a figure out; it never contradicts one.  Where a sentence says two values of one
/// thing, and the cell was told apart by value or "respectively" says that it is another's, the link is dropped.
/// Linear in figures.
void doubt_links(LinkInput const& input, std::vector<Link>& links);

/// True where a level may be of something else than its subject, whatever it is linked to: the subject is the end of a
/// longer one, the sentence says two such levels, something was done to the subject, or the figure is a part of it.
[[nodiscard]] bool doubtful_level(LinkInput const& input, Assertion const& assertion, Figure const& figure);

/// Makes links unsure whose cells are printed by another figure of the sentence, when all links are there.  Linear.
void doubt_taken_cells(LinkInput const& input, std::vector<Link>& links);

}  // namespace tieout
