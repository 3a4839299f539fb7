#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// The parts of the house, lowest first: each includes only itself and those before it.
constexpr std::array<std::string_view, 14> parts{
    "grammar",        "engine/exact", "engine/document", "engine/calendar", "engine/facts", "engine/table",
    "engine/context", "engine/link",  "engine/check",    "engine/report",   "engine/audit", "engine/gold",
    "rules",          "cli"};

/// The place in `parts` of a path relative to the top; nothing for a path that belongs to no part.
std::optional<std::size_t> part_of(std::string_view path) {
  if (path.starts_with("engine/audit.")) path = "engine/audit/";
  for (std::size_t part = 0; part < parts.size(); ++part) {
    auto const name = parts[part];
    if (path.starts_with(name) && path.size() > name.size() && path[name.size()] == '/') return part;
  }
  return std::nullopt;
}

struct Include {
  std::string name;
  bool quoted = false;
};

std::string_view trimmed(std::string_view text) {
  auto const begin = text.find_first_not_of(" \t");
  return begin == std::string_view::npos ? std::string_view{} : text.substr(begin);
}

/// The directive on one line of source, if it is an #include.
std::optional<Include> parse_include(std::string_view line) {
  line = trimmed(line);
  if (!line.starts_with('#')) return std::nullopt;
  line = trimmed(line.substr(1));
  if (!line.starts_with("include")) return std::nullopt;
  line = trimmed(line.substr(7));
  if (line.empty() || (line[0] != '"' && line[0] != '<')) return std::nullopt;
  auto const close = line.find(line[0] == '"' ? '"' : '>', 1);
  if (close == std::string_view::npos) return std::nullopt;
  return Include{std::string(line.substr(1, close - 1)), line[0] == '"'};
}

bool is_cli11(Include const& include) { return include.name.starts_with("CLI/"); }

/// What is wrong with an include in the file at `path`; empty where nothing is.
std::string objection(std::string_view path, Include const& include) {
  auto const part = part_of(path);
  if (!part) return "lies in no part of the house";
  if (include.name.starts_with("boost/spirit/") || include.name.starts_with("boost/fusion/")) {
    return parts[*part] == "grammar" ? "" : "Boost Spirit belongs in grammar/";
  }
  if (is_cli11(include)) return parts[*part] == "cli" ? "" : "CLI11 belongs in cli/";
  if (include.name.starts_with("nlohmann/")) {
    return parts[*part] == "engine/gold" ? "" : "JSON is read in engine/gold/ only";
  }
  if (!include.quoted) return include.name.starts_with("tieout/") ? "takes our headers in angle brackets" : "";

  std::string_view target = include.name;
  if (target.starts_with("tieout/")) {
    target.remove_prefix(7);
  } else if (!target.starts_with("cli/")) {
    return "names our headers from neither tieout/ nor cli/";
  }
  auto const target_part = part_of(target);
  if (!target_part) return "includes what lies in no part of the house";
  if (*target_part > *part) return "runs against the direction of the house";
  return "";
}

/// All objections to one file's text, each with its line.
std::vector<std::string> objections(std::string_view path, std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t number = 1; !text.empty(); ++number) {
    auto const end = std::min(text.find('\n'), text.size());
    if (auto const include = parse_include(text.substr(0, end))) {
      if (auto const reason = objection(path, *include); !reason.empty()) {
        found.push_back(std::string(path) + ":" + std::to_string(number) + ": " + include->name + ": " + reason);
      }
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return found;
}

struct SourceFile {
  std::string path;  // from the top
  std::string text;
};

std::vector<SourceFile> sources_of_house() {
  fs::path const top = TIEOUT_SOURCE_DIR;
  std::vector<SourceFile> sources;
  for (auto const* folder : {"grammar", "engine", "rules", "cli"}) {
    for (auto const& entry : fs::recursive_directory_iterator(top / folder)) {
      if (entry.path().extension() != ".hpp" && entry.path().extension() != ".cpp") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      sources.push_back({entry.path().lexically_relative(top).generic_string(),
                         {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}});
    }
  }
  return sources;
}

std::size_t files_that_include_cli11(std::vector<SourceFile> const& sources) {
  return static_cast<std::size_t>(std::count_if(sources.begin(), sources.end(), [](SourceFile const& source) {
    std::string_view text = source.text;
    while (!text.empty()) {
      auto const end = std::min(text.find('\n'), text.size());
      if (auto const include = parse_include(text.substr(0, end)); include && is_cli11(*include)) return true;
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
  }));
}

}  // namespace

TEST_CASE("includes run one way through the house") {
  auto const sources = sources_of_house();
  for (auto const* folder : {"grammar/", "engine/", "rules/", "cli/"}) {
    CAPTURE(folder);
    CHECK(std::any_of(sources.begin(), sources.end(),
                      [&](SourceFile const& source) { return source.path.starts_with(folder); }));
  }
  for (auto const& source : sources) {
    for (auto const& found : objections(source.path, source.text)) FAIL_CHECK(found);
  }
}

TEST_CASE("CLI11 is included in exactly one file") { CHECK(files_that_include_cli11(sources_of_house()) == 1); }

TEST_CASE("the include check objects to what it should") {
  auto const wrong = [](std::string_view path, std::string_view text) { return objections(path, text).size() == 1; };
  CHECK(wrong("grammar/claim.cpp", "#include \"tieout/engine/exact/rational.hpp\"\n"));
  CHECK(wrong("engine/exact/rational.hpp", "#include \"tieout/engine/document/document.hpp\"\n"));
  CHECK(wrong("engine/table/grid.cpp", "  #  include \"tieout/engine/link/link.hpp\""));
  CHECK(wrong("engine/check/runner.cpp", "#include \"tieout/engine/report/write.hpp\"\n"));
  CHECK(wrong("engine/report/json.cpp", "#include \"tieout/engine/audit.hpp\"\n"));
  CHECK(wrong("engine/audit.cpp", "#include \"tieout/rules/catalogue.hpp\"\n"));
  CHECK(wrong("rules/direction.cpp", "#include \"cli/options.hpp\"\n"));
  CHECK(wrong("engine/link/link.cpp", "#include <boost/spirit/home/x3.hpp>\n"));
  CHECK(wrong("rules/direction.cpp", "#include <CLI/CLI.hpp>\n"));
  CHECK(wrong("engine/report/json.cpp", "#include <nlohmann/json.hpp>\n"));
  CHECK(wrong("engine/audit.cpp", "#include \"tieout/engine/gold/gold.hpp\"\n"));
  CHECK(wrong("rules/direction.cpp", "#include \"direction.hpp\"\n"));
  CHECK(wrong("rules/direction.cpp", "#include <tieout/engine/check/rule.hpp>\n"));
  CHECK(wrong("rules/direction.cpp", "#include \"tieout/engine/stray.hpp\"\n"));
  CHECK(wrong("engine/stray.cpp", "#include \"tieout/grammar/span.hpp\"\n"));
  CHECK(objections("rules/direction.cpp", "int a;\n\n#include \"direction.hpp\"\n").front() ==
        "rules/direction.cpp:3: direction.hpp: names our headers from neither tieout/ nor cli/");
}

TEST_CASE("the include check lets pass what it should") {
  auto const right = [](std::string_view path, std::string_view text) { return objections(path, text).empty(); };
  CHECK(right("grammar/claim.cpp", "#include \"tieout/grammar/span.hpp\"\n#include <boost/spirit/home/x3.hpp>\n"));
  CHECK(right("engine/link/link.hpp", "#include \"tieout/engine/exact/interval.hpp\"\n#include <vector>\n"));
  CHECK(
      right("engine/gold/read_gold.cpp", "#include <nlohmann/json.hpp>\n#include \"tieout/engine/report/key.hpp\"\n"));
  CHECK(right("engine/audit.cpp", "#include \"tieout/engine/report/write.hpp\"\n"));
  CHECK(right("rules/direction.cpp", "#include \"tieout/engine/check/rule.hpp\"\n"));
  CHECK(right("cli/main.cpp", "#include \"cli/options.hpp\"\n#include <CLI/CLI.hpp>\n"));
  CHECK(right("rules/direction.cpp", "// #include \"direction.hpp\"\nchar const* text = \"#include\";\n"));
}

TEST_CASE("files that include CLI11 are counted") {
  CHECK(files_that_include_cli11(
            {{"cli/a.cpp", "#include <CLI/CLI.hpp>\n"}, {"cli/b.cpp", "\n#include <CLI/App.hpp>"}}) == 2);
  CHECK(files_that_include_cli11({{"cli/a.cpp", "#include <vector>\n"}}) == 0);
}
