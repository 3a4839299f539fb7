#include "tieout/engine/document/html_tag.hpp"

#include <cstddef>
#include <cstdint>

namespace tieout {
namespace {

// Folds A-Z only; the rest of the alphabet of names (digits, ':', '-') has the bit set already.
constexpr std::uint64_t packed(std::string_view name) noexcept {
  std::uint64_t value = 0;
  for (char const c : name) value = value << 8 | static_cast<unsigned char>(c | 0x20);
  return value;
}

constexpr bool same_name(std::string_view name, std::string_view lower) noexcept {
  if (name.size() != lower.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (static_cast<char>(name[i] | 0x20) != lower[i]) return false;
  }
  return true;
}

HtmlTag long_tag(std::string_view name) noexcept {
  switch (name.size()) {
    case 9:
      if (same_name(name, "ix:header")) return HtmlTag::ix_header;
      if (same_name(name, "ix:hidden")) return HtmlTag::ix_hidden;
      break;
    case 10:
      if (same_name(name, "blockquote")) return HtmlTag::blockquote;
      if (same_name(name, "figcaption")) return HtmlTag::figcaption;
      if (same_name(name, "sec-header")) return HtmlTag::sec_header;
      if (same_name(name, "ims-header")) return HtmlTag::sec_header;
      break;
    default:
      break;
  }
  return HtmlTag::unknown;
}

}  // namespace

HtmlTag html_tag(std::string_view name) noexcept {
  if (name.size() > 8) return long_tag(name);
  switch (packed(name)) {
    case packed("a"):
      return HtmlTag::a;
    case packed("abbr"):
      return HtmlTag::abbr;
    case packed("address"):
      return HtmlTag::address;
    case packed("area"):
      return HtmlTag::area;
    case packed("article"):
      return HtmlTag::article;
    case packed("aside"):
      return HtmlTag::aside;
    case packed("b"):
      return HtmlTag::b;
    case packed("base"):
      return HtmlTag::base;
    case packed("big"):
      return HtmlTag::big;
    case packed("body"):
      return HtmlTag::body;
    case packed("br"):
      return HtmlTag::br;
    case packed("button"):
      return HtmlTag::button;
    case packed("caption"):
      return HtmlTag::caption;
    case packed("center"):
      return HtmlTag::center;
    case packed("cite"):
      return HtmlTag::cite;
    case packed("code"):
      return HtmlTag::code;
    case packed("col"):
      return HtmlTag::col;
    case packed("dd"):
      return HtmlTag::dd;
    case packed("del"):
      return HtmlTag::del;
    case packed("details"):
      return HtmlTag::details;
    case packed("dir"):
      return HtmlTag::dir;
    case packed("div"):
      return HtmlTag::div;
    case packed("dl"):
      return HtmlTag::dl;
    case packed("document"):
      return HtmlTag::document;
    case packed("dt"):
      return HtmlTag::dt;
    case packed("em"):
      return HtmlTag::em;
    case packed("fieldset"):
      return HtmlTag::fieldset;
    case packed("figure"):
      return HtmlTag::figure;
    case packed("font"):
      return HtmlTag::font;
    case packed("footer"):
      return HtmlTag::footer;
    case packed("form"):
      return HtmlTag::form;
    case packed("h1"):
      return HtmlTag::h1;
    case packed("h2"):
      return HtmlTag::h2;
    case packed("h3"):
      return HtmlTag::h3;
    case packed("h4"):
      return HtmlTag::h4;
    case packed("h5"):
      return HtmlTag::h5;
    case packed("h6"):
      return HtmlTag::h6;
    case packed("header"):
      return HtmlTag::header;
    case packed("hr"):
      return HtmlTag::hr;
    case packed("html"):
      return HtmlTag::html;
    case packed("i"):
      return HtmlTag::i;
    case packed("iframe"):
      return HtmlTag::iframe;
    case packed("img"):
      return HtmlTag::img;
    case packed("input"):
      return HtmlTag::input;
    case packed("ins"):
      return HtmlTag::ins;
    case packed("kbd"):
      return HtmlTag::kbd;
    case packed("label"):
      return HtmlTag::label;
    case packed("legend"):
      return HtmlTag::legend;
    case packed("li"):
      return HtmlTag::li;
    case packed("link"):
      return HtmlTag::link;
    case packed("main"):
      return HtmlTag::main;
    case packed("menu"):
      return HtmlTag::menu;
    case packed("meta"):
      return HtmlTag::meta;
    case packed("nav"):
      return HtmlTag::nav;
    case packed("nobr"):
      return HtmlTag::nobr;
    case packed("noembed"):
      return HtmlTag::noembed;
    case packed("noframes"):
      return HtmlTag::noframes;
    case packed("noscript"):
      return HtmlTag::noscript;
    case packed("ol"):
      return HtmlTag::ol;
    case packed("optgroup"):
      return HtmlTag::optgroup;
    case packed("option"):
      return HtmlTag::option;
    case packed("p"):
      return HtmlTag::p;
    case packed("page"):
      return HtmlTag::page;
    case packed("pre"):
      return HtmlTag::pre;
    case packed("q"):
      return HtmlTag::q;
    case packed("s"):
      return HtmlTag::s;
    case packed("script"):
      return HtmlTag::script;
    case packed("section"):
      return HtmlTag::section;
    case packed("select"):
      return HtmlTag::select;
    case packed("small"):
      return HtmlTag::small;
    case packed("span"):
      return HtmlTag::span;
    case packed("strike"):
      return HtmlTag::strike;
    case packed("strong"):
      return HtmlTag::strong;
    case packed("style"):
      return HtmlTag::style;
    case packed("sub"):
      return HtmlTag::sub;
    case packed("summary"):
      return HtmlTag::summary;
    case packed("sup"):
      return HtmlTag::sup;
    case packed("svg"):
      return HtmlTag::svg;
    case packed("table"):
      return HtmlTag::table;
    case packed("tbody"):
      return HtmlTag::tbody;
    case packed("td"):
      return HtmlTag::td;
    case packed("template"):
      return HtmlTag::template_;
    case packed("text"):
      return HtmlTag::text;
    case packed("textarea"):
      return HtmlTag::textarea;
    case packed("tfoot"):
      return HtmlTag::tfoot;
    case packed("th"):
      return HtmlTag::th;
    case packed("thead"):
      return HtmlTag::thead;
    case packed("title"):
      return HtmlTag::title;
    case packed("tr"):
      return HtmlTag::tr;
    case packed("tt"):
      return HtmlTag::tt;
    case packed("u"):
      return HtmlTag::u;
    case packed("ul"):
      return HtmlTag::ul;
    case packed("wbr"):
      return HtmlTag::wbr;
    default:
      return HtmlTag::unknown;
  }
}

}  // namespace tieout
