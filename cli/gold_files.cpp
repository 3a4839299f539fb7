#include "cli/gold_files.hpp"

#include "tieout/engine/gold/read_gold.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

namespace tieout::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".gold.json";
/// A megabyte of gold describes a thousand figures.
constexpr std::uintmax_t most_bytes = std::uintmax_t{256} << 20U;

/// Adds the documents of a directory that have gold, by name.
void search(std::string const& directory, GoldFiles& found) {
  std::error_code error;
  std::size_t const before = found.files.size();
  fs::directory_iterator entry(directory, error);
  while (!error && entry != fs::directory_iterator()) {
    std::string const path = (fs::path(directory) / entry->path().filename()).string();
    bool const gold = path.ends_with(ending) && entry->path().filename() != ending;
    if (gold) found.files.push_back({path.substr(0, path.size() - ending.size()), {}, {}});
    entry.increment(error);
  }
  if (error) {
    found.complaints.push_back(directory + ": the directory cannot be read: " + error.message());
  } else if (found.files.size() == before) {
    found.complaints.push_back(directory + ": the directory has no gold file; the gold of report.html is " +
                               "report.html.gold.json, and `tieout label` drafts it");
  }
}

void read(GoldFile& file, std::vector<std::string>& complaints) {
  file.name = fs::path(file.document).filename().string();
  std::string bytes;
  if (!read_bytes(file.path(), bytes, complaints)) return;
  std::error_code unknown;
  if (!fs::exists(file.document, unknown)) {
    complaints.push_back(file.path() + ": its document " + file.document + " is missing");
    return;
  }
  auto gold = read_gold(bytes);
  if (gold) {
    file.gold = std::move(*gold);
  } else {
    complaints.push_back(file.path() + ": " + gold.error());
  }
}

}  // namespace

std::string GoldFile::path() const { return document + std::string(ending); }

GoldFiles read_gold_files(std::vector<std::string> const& paths) {
  GoldFiles found;
  for (std::string const& path : paths) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
      search(path, found);
    } else if (!fs::exists(path, error)) {
      found.complaints.push_back(path + ": there is no such file or directory");
    } else if (path.ends_with(ending)) {
      found.files.push_back({path.substr(0, path.size() - ending.size()), {}, {}});
    } else {
      found.files.push_back({path, {}, {}});
    }
  }
  std::sort(found.files.begin(), found.files.end(),
            [](GoldFile const& a, GoldFile const& b) { return a.document < b.document; });
  for (GoldFile& file : found.files) read(file, found.complaints);
  return found;
}

bool read_bytes(std::string const& path, std::string& bytes, std::vector<std::string>& complaints) {
  std::error_code error;
  auto const reject = [&](std::string const& what) {
    complaints.push_back(path + ": " + what);
    return false;
  };
  if (!fs::exists(path, error)) return reject("there is no such file");
  if (!fs::is_regular_file(path, error)) return reject("it is no file");
  if (fs::file_size(path, error) > most_bytes) return reject("it is larger than 256 MiB");
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (file) bytes.assign(std::istreambuf_iterator<char>(file), {});
  if (file && !file.bad()) return true;
  return reject("it cannot be read" + (errno != 0 ? std::string(": ") + std::strerror(errno) : std::string()));
}

}  // namespace tieout::cli
