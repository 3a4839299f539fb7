#pragma once

#include <sys/wait.h>

#include <unistd.h>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace tieout::test {

/// A folder of its own for one test case, gone at its end.
class Scratch {
 public:
  Scratch() {
    static std::atomic<int> count{0};
    folder_ = std::filesystem::temp_directory_path() /
              ("tieout-cli-" + std::to_string(::getpid()) + '-' + std::to_string(count++));
    std::filesystem::create_directories(folder_);
  }
  Scratch(Scratch const&) = delete;
  Scratch& operator=(Scratch const&) = delete;
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }

  [[nodiscard]] std::string path(std::string_view name = {}) const {
    return name.empty() ? folder_.string() : (folder_ / name).string();
  }

  /// Puts a file there and returns its path.
  std::string file(std::string_view name, std::string_view bytes) const {
    std::filesystem::path const at = folder_ / name;
    std::filesystem::create_directories(at.parent_path());
    std::ofstream(at, std::ios::binary) << bytes;
    return at.string();
  }

 private:
  std::filesystem::path folder_;
};

struct Ended {
  int status = -1;  ///< 128 and the signal where a signal ended it
  std::string out;
  std::string err;
};

/// Runs the program through the shell; `before` may set variables, `arguments` is a shell's words and redirections.
inline Ended tieout_with(std::string const& before, std::string const& arguments) {
  Scratch const scratch;
  std::string const out = scratch.path("out");
  std::string const err = scratch.path("err");
  std::string const command =
      "{ " + before + " '" TIEOUT_PROGRAM "' " + arguments + "; } >'" + out + "' 2>'" + err + "' </dev/null";
  int const status = std::system(command.c_str());
  auto const read = [](std::string const& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read(out), read(err)};
}

inline Ended tieout(std::string const& arguments) { return tieout_with("", arguments); }

[[nodiscard]] inline bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace tieout::test
