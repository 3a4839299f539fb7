#include "cli/inputs.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

namespace tieout::cli {

namespace {

namespace fs = std::filesystem;

[[nodiscard]] bool readable_kind(fs::path const& path) {
  static constexpr std::array<std::string_view, 11> extensions{
      ".txt", ".md", ".htm", ".html", ".xhtml", ".csv", ".tsv", ".tab", ".docx", ".xlsx", ".pdf"};
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

[[nodiscard]] bool hidden(fs::path const& path) { return path.filename().string().substr(0, 1) == "."; }

void search(fs::path const& directory, Inputs& inputs) {
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator entry(directory, error);
  while (!error && entry != fs::recursive_directory_iterator()) {
    std::error_code unknown;
    if (hidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (readable_kind(entry->path()) && entry->is_regular_file(unknown)) {
      found.push_back(entry->path().string());
    } else if (entry->is_directory(unknown) && !entry->is_symlink(unknown) &&
               fs::directory_iterator(entry->path(), unknown) == fs::directory_iterator() && unknown) {
      inputs.complaints.push_back(entry->path().string() + ": the directory cannot be read: " + unknown.message());
      entry.disable_recursion_pending();
    }
    entry.increment(error);
  }
  if (error) {
    inputs.complaints.push_back(directory.string() + ": the directory cannot be read: " + error.message());
  } else if (found.empty()) {
    inputs.complaints.push_back(directory.string() +
                                ": the directory has no file to check; the formats are named in docs/formats.md");
  }
  std::sort(found.begin(), found.end());
  inputs.files.insert(inputs.files.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

}  // namespace

Inputs find_inputs(std::vector<std::string> const& paths) {
  Inputs inputs;
  inputs.several = paths.size() > 1;
  for (std::string const& path : paths) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error)) {
      inputs.several = true;
      search(path, inputs);
    } else {
      inputs.files.push_back(path);
    }
  }
  return inputs;
}

std::string read_standard_input() {
  return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

tl::expected<Document, ReadError> read_input(std::string const& path, std::string_view exhibit) {
  if (path != "-") return read_file(path, exhibit);
  return read_document(read_standard_input(), "-", exhibit);
}

}  // namespace tieout::cli
