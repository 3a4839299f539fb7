#include "tests/bench/invented_filing.hpp"

#include "tests/document/zip_writing.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

namespace tieout::bench {
namespace {

constexpr std::array<std::string_view, 24> kinds = {
    "Gross",  "Domestic", "Foreign", "Deferred", "Prepaid",  "Accrued", "Seasonal", "Regional",
    "Leased", "Hedged",   "Insured", "Shared",   "Pooled",   "Direct",  "Retail",   "Marine",
    "Inland", "Coastal",  "Alpine",  "Urban",    "Packaged", "Bulk",    "Chilled",  "Bundled"};
constexpr std::array<std::string_view, 24> things = {
    "freight", "storage",   "harbour",  "ferry",  "dredging", "towage", "pilotage", "mooring",
    "salvage", "catering",  "laundry",  "repair", "paint",    "timber", "cement",   "gravel",
    "cable",   "lighting",  "turbine",  "crane",  "pallet",   "barrel", "fabric",   "solvent"};
constexpr std::array<std::string_view, 24> places = {
    "Ardmouth", "Belholm", "Corran",  "Dunwick",  "Elverton", "Farholt", "Garvale", "Haddow",
    "Inverlea", "Jarrold", "Kelness", "Lowestry", "Marsden",  "Norwell", "Oakham",  "Penryth",
    "Quarley",  "Rosneath", "Selby",  "Tarvin",   "Ulford",   "Velden",  "Wexmoor", "Yarrowby"};
constexpr std::array<std::string_view, 6> measures = {"revenue", "expense", "cost", "income", "fees", "charges"};

struct Item {
  std::string label;
  std::int64_t now = 0;
  std::int64_t before = 0;
};

/// A table in thousands whose last row is the sum of the others.
struct Table {
  std::string title;
  std::vector<Item> items;
};

class Inventor {
 public:
  [[nodiscard]] Table table() {
    Table made;
    made.title = label();
    std::size_t const rows = 6 + at_most(8);
    Item total{"Total " + std::string(things[at_most(things.size())]) + " items", 0, 0};
    for (std::size_t row = 0; row < rows; ++row) {
      Item const item{label(), 1000 + static_cast<std::int64_t>(at_most(98'000)),
                      1000 + static_cast<std::int64_t>(at_most(98'000))};
      total.now += item.now;
      total.before += item.before;
      made.items.push_back(item);
    }
    made.items.push_back(total);
    return made;
  }

 private:
  // The distributions of <random> differ from library to library.
  [[nodiscard]] std::size_t at_most(std::size_t count) { return static_cast<std::size_t>(random_() % count); }

  [[nodiscard]] std::string label() {
    std::string text(places[at_most(places.size())]);
    text += ' ';
    text += kinds[at_most(kinds.size())];
    text += ' ';
    text += things[at_most(things.size())];
    text += ' ';
    text += measures[at_most(measures.size())];
    return text;
  }

  std::mt19937 random_{20'240'101};
};

[[nodiscard]] std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

[[nodiscard]] std::string millions(std::int64_t thousands) {
  std::int64_t const tenths = (thousands + 50) / 100;
  return "$" + std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " million";
}

[[nodiscard]] std::string sentence(Table const& table) {
  Item const& item = table.items.front();
  return item.label + " was " + millions(item.now) + " in the year ended December 31, 2022, compared with " +
         millions(item.before) + " in 2021. The change followed from the weather, and from prices that the yard asked.";
}

[[nodiscard]] std::string padded(std::string text, std::size_t width, bool right) {
  std::string const blanks(width > text.size() ? width - text.size() : 0, ' ');
  return right ? blanks + text : text + blanks;
}

void add_html(std::string& out, Table const& table) {
  out += "<p style=\"margin-top:6pt;font-family:Times New Roman;font-size:10pt\">" + sentence(table) +
         " Tides &#8212; and the yard&#8217;s cranes &#8212; did the rest.</p>\n"
         "<p style=\"font-weight:bold;text-align:center\">" + table.title + "</p><p align=\"center\">(in thousands)</p>\n"
         "<table style=\"border-collapse:collapse;width:100%\"><tr><td></td><td colspan=\"3\" "
         "style=\"text-align:center;border-bottom:solid 1pt\"><b>Year ended December 31, 2022</b></td>"
         "<td colspan=\"3\" style=\"text-align:center\"><b>Year ended December 31, 2021</b></td></tr>\n";
  for (Item const& item : table.items) {
    out += "<tr style=\"background-color:#cceeff\"><td style=\"padding-left:10pt;text-indent:-10pt;font-size:10pt\">"
           "<span style=\"font-family:Times New Roman\">" + item.label + "</span></td>";
    for (std::int64_t const amount : {item.now, item.before})
      out += "<td style=\"text-align:right\">$</td><td style=\"text-align:right;vertical-align:bottom\">"
             "<span style=\"color:#000000\">" + grouped(amount) + "</span></td><td>&nbsp;</td>";
    out += "</tr>\n";
  }
  out += "</table>\n";
}

void add_text(std::string& out, Table const& table) {
  out += "     " + sentence(table) + "\n\n                    " + table.title + "\n\n<TABLE>\n<CAPTION>\n" +
         padded("(in thousands)", 40, false) + padded("2022", 14, true) + padded("2021", 14, true) + "\n" +
         padded("", 40, false) + "  ------------  ------------\n<S>" + padded("", 46, false) + "<C>           <C>\n";
  for (Item const& item : table.items)
    out += padded(item.label, 40, false) + padded("$ " + grouped(item.now), 14, true) +
           padded("$ " + grouped(item.before), 14, true) + "\n";
  out += "</TABLE>\n\n";
}

void add_markdown(std::string& out, Table const& table) {
  out += sentence(table) + "\n\n## " + table.title +
         "\n\n| (in thousands) | Year ended December 31, 2022 | Year ended December 31, 2021 |\n|---|---:|---:|\n";
  for (Item const& item : table.items)
    out += "| " + item.label + " | " + grouped(item.now) + " | " + grouped(item.before) + " |\n";
  out += "\n";
}

void add_word(std::string& out, Table const& table) {
  auto const paragraph = [](std::string const& text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; };
  auto const row = [&](std::string const& a, std::string const& b, std::string const& c) {
    return "<w:tr><w:tc>" + paragraph(a) + "</w:tc><w:tc>" + paragraph(b) + "</w:tc><w:tc>" + paragraph(c) +
           "</w:tc></w:tr>";
  };
  out += paragraph(sentence(table)) + paragraph(table.title) + "<w:tbl>" +
         row("(in thousands)", "Year ended December 31, 2022", "Year ended December 31, 2021");
  for (Item const& item : table.items) out += row(item.label, grouped(item.now), grouped(item.before));
  out += "</w:tbl>";
}

class SheetWriter {
 public:
  void add(std::string& out, Table const& table) {
    add_row(out, text(table.title));
    add_row(out, text("(in thousands)") + text("Year ended December 31, 2022") + text("Year ended December 31, 2021"));
    for (Item const& item : table.items) add_row(out, text(item.label) + number(item.now) + number(item.before));
    add_row(out, {});
  }

 private:
  [[nodiscard]] static std::string text(std::string const& words) {
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }
  [[nodiscard]] static std::string number(std::int64_t value) { return "<c><v>" + std::to_string(value) + "</v></c>"; }
  void add_row(std::string& out, std::string const& cells) {
    out += "<row r=\"" + std::to_string(++row_) + "\">" + cells + "</row>";
  }
  std::uint32_t row_ = 0;
};

template <typename Add>
[[nodiscard]] std::string filled(std::size_t bytes, std::string_view start, std::string_view end, Add add) {
  std::string out(start);
  Inventor inventor;
  while (out.size() + end.size() < bytes) add(out, inventor.table());
  out += end;
  return out;
}

}  // namespace

std::string invented_html(std::size_t bytes) {
  return filled(bytes, "<html><head><title>Annual report</title></head><body>\n", "</body></html>\n", add_html);
}

std::string invented_text(std::size_t bytes) { return filled(bytes, {}, {}, add_text); }

std::string invented_markdown(std::size_t bytes) { return filled(bytes, "# Annual report\n\n", {}, add_markdown); }

std::string invented_docx(std::size_t bytes) { return testing::word_document(filled(bytes, {}, {}, add_word)); }

std::string invented_xlsx(std::size_t bytes) {
  SheetWriter writer;
  auto const add = [&](std::string& out, Table const& table) { writer.add(out, table); };
  return testing::workbook({filled(bytes, "<sheetData>", "</sheetData>", add)});
}

}  // namespace tieout::bench
