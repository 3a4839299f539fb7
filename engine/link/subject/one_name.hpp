#pragma once

#include "tieout/engine/link/subject/terms.hpp"

#include <string_view>

namespace tieout {

/// Gives measures that statements and discussions call by different words one name:
/// - capital expenditures, and purchases of property and equipment (ASC 230-10-45-13);
/// - pre-tax income, and income before taxes;
/// - income tax expense, the provision for income taxes, an income tax benefit;
/// - cost of sales, and of goods or products sold;
/// - other income or expense and interest income or expense, where one is net of the other;
/// - net interest income, also where it is said to be before the provision for loan losses;
/// - stock-based and share-based compensation;
/// - EBITDA, and earnings before interest, taxes, depreciation and amortization;
/// - units sold, shipped and delivered, and their volume.
/// Only where no other word makes it something else ("deferred income tax", "revenue per unit").
/// `text` is what they were read from.
void give_one_name(Terms& terms, std::string_view text);

}  // namespace tieout
