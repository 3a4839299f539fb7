#pragma once

#include <string>
#include <string_view>

namespace tieout::test {

/// An inline XBRL document of an invented company around some markup, with contexts q2, q2p (three months to June 30,
/// 2024 and 2023), now (June 30, 2024) and cloud (q2 with a member), units usd, shares, perShare and pure.
[[nodiscard]] inline std::string inline_filing(std::string_view body, std::string_view hidden = {}) {
  auto const context = [](std::string_view id, std::string_view period, std::string_view segment = {}) {
    return "<xbrli:context id=\"" + std::string(id) +
           "\"><xbrli:entity><xbrli:identifier scheme=\"urn:names\">Ostrava Mills</xbrli:identifier>" +
           std::string(segment) + "</xbrli:entity><xbrli:period>" + std::string(period) +
           "</xbrli:period></xbrli:context>\n";
  };
  auto const duration = [](std::string_view start, std::string_view end) {
    return "<xbrli:startDate>" + std::string(start) + "</xbrli:startDate><xbrli:endDate>" + std::string(end) +
           "</xbrli:endDate>";
  };
  auto const unit = [](std::string_view id, std::string_view measure) {
    return "<xbrli:unit id=\"" + std::string(id) + "\"><xbrli:measure>" + std::string(measure) +
           "</xbrli:measure></xbrli:unit>\n";
  };
  std::string text =
      "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
      "xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\" xmlns:xbrli=\"http://www.xbrl.org/2003/instance\" "
      "xmlns:xbrldi=\"http://xbrl.org/2006/xbrldi\">\n<body><div style=\"display:none\"><ix:header><ix:hidden>";
  text += hidden;
  text += "</ix:hidden><ix:resources>\n";
  text += context("q2", duration("2024-04-01", "2024-06-30")) + context("q2p", duration("2023-04-01", "2023-06-30"));
  text += context("now", "<xbrli:instant>2024-06-30</xbrli:instant>");
  text += context("cloud", duration("2024-04-01", "2024-06-30"),
                  "<xbrli:segment><xbrldi:explicitMember dimension=\"us-gaap:StatementBusinessSegmentsAxis\">"
                  "om:CloudSegmentMember</xbrldi:explicitMember></xbrli:segment>");
  text += unit("usd", "iso4217:USD") + unit("shares", "xbrli:shares") + unit("pure", "xbrli:pure");
  text +=
      "<xbrli:unit id=\"perShare\"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure>"
      "</xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure>"
      "</xbrli:unitDenominator></xbrli:divide></xbrli:unit>\n</ix:resources></ix:header></div>\n";
  text += body;
  return text + "</body></html>\n";
}

/// A number tagged in thousands of dollars unless other attributes say otherwise.
[[nodiscard]] inline std::string tagged(std::string_view element, std::string_view context, std::string_view text,
                                        std::string_view attributes = "unitRef=\"usd\" scale=\"3\" decimals=\"-3\"") {
  return "<ix:nonFraction name=\"" + std::string(element) + "\" contextRef=\"" + std::string(context) +
         "\" format=\"ixt:num-dot-decimal\" " + std::string(attributes) + ">" + std::string(text) + "</ix:nonFraction>";
}

}  // namespace tieout::test
