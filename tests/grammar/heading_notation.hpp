#pragma once

#include "tieout/grammar/heading.hpp"

#include <string>
#include <vector>

#include <fmt/format.h>

/// The lines that say what a heading says, as the corpora write them:
///
///     in PERIOD; PERIOD                          its periods
///     scale 3                                    power of ten
///     shares: scale 3                            where shares are scaled apart
///     except shares, per share                   what the scale is not for
///     currency NAME
///     percent                                    the figures are percentages
///     column KIND                                where it is not of amounts
///     basis NAME
///     nothing                                    where it says none of these
namespace tieout::corpus {

[[nodiscard]] inline std::vector<std::string> lines_of(Heading const& heading) {
  std::vector<std::string> lines;
  std::vector<std::string> periods;
  for (PeriodReference const& period : heading.periods) periods.push_back(to_string(period));
  if (!periods.empty()) lines.push_back(fmt::format("in {}", fmt::join(periods, "; ")));
  if (heading.scale) lines.push_back(fmt::format("scale {}", *heading.scale));
  if (heading.share_scale) lines.push_back(fmt::format("shares: scale {}", *heading.share_scale));
  std::vector<std::string> exceptions;
  if (heading.except_shares) exceptions.emplace_back("shares");
  if (heading.except_per_share) exceptions.emplace_back("per share");
  if (!exceptions.empty()) lines.push_back(fmt::format("except {}", fmt::join(exceptions, ", ")));
  if (heading.currency != Currency::none) lines.push_back(fmt::format("currency {}", to_string(heading.currency)));
  if (heading.percent) lines.emplace_back("percent");
  if (heading.kind != ColumnKind::amount) lines.push_back(fmt::format("column {}", to_string(heading.kind)));
  if (heading.basis != Basis::unspecified) lines.push_back(fmt::format("basis {}", to_string(heading.basis)));
  if (lines.empty()) lines.emplace_back("nothing");
  return lines;
}

}  // namespace tieout::corpus
