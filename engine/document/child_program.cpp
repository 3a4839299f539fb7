#include "tieout/engine/document/child_program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>

namespace tieout {
namespace {

/// A file descriptor that is closed in the end.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  ~Descriptor() { close(); }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  [[nodiscard]] int get() const noexcept { return number_; }

 private:
  int number_;
};

[[nodiscard]] bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t const written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::lseek(file, 0, SEEK_SET) == 0;
}

void limit(int resource, std::size_t most) {
  rlimit const bound{most, most};
  static_cast<void>(::setrlimit(static_cast<__rlimit_resource_t>(resource), &bound));
}

/// Between fork and exec only what is safe there: no allocation, no locks.
[[noreturn]] void become(char const* program, char* const* arguments, int input, int output, int nowhere,
                         ChildLimits const& limits) {
  if (::dup2(input, 0) < 0 || ::dup2(output, 1) < 0 || ::dup2(nowhere, 2) < 0) ::_exit(127);
  limit(RLIMIT_CPU, static_cast<std::size_t>(limits.seconds));
  limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_CORE, 0);
  ::execv(program, arguments);
  ::_exit(127);
}

[[nodiscard]] ChildEnd collect(int pipe, std::string& output, ChildLimits const& limits) {
  using Clock = std::chrono::steady_clock;
  Clock::time_point const deadline = Clock::now() + std::chrono::seconds(limits.seconds);
  std::array<char, 64 * 1024> block;
  while (true) {
    auto const left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return ChildEnd::timeout;
    pollfd waiting{pipe, POLLIN, 0};
    int const ready = ::poll(&waiting, 1, static_cast<int>(left));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return ChildEnd::timeout;
    ssize_t const got = ::read(pipe, block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ChildEnd::failure;
    if (got == 0) return ChildEnd::success;
    output.append(block.data(), static_cast<std::size_t>(got));
    if (output.size() > limits.output) return ChildEnd::too_much_output;
  }
}

}  // namespace

std::string find_program(std::string_view name) {
  char const* const variable = std::getenv("PATH");
  std::string_view paths = variable == nullptr ? "/usr/local/bin:/usr/bin:/bin" : variable;
  while (!paths.empty()) {
    std::size_t const colon = std::min(paths.find(':'), paths.size());
    std::string candidate(paths.substr(0, colon));
    paths.remove_prefix(std::min(colon + 1, paths.size()));
    if (!candidate.starts_with('/')) continue;  // the folder one happens to be in is no place for programs
    candidate += '/';
    candidate += name;
    struct stat found {};
    if (::stat(candidate.c_str(), &found) == 0 && S_ISREG(found.st_mode) && ::access(candidate.c_str(), X_OK) == 0)
      return candidate;
  }
  return {};
}

ChildResult run_program(std::string const& program, std::vector<std::string> const& arguments, std::string_view input,
                        ChildLimits const& limits) {
  ChildResult result;
  Descriptor const memory(::memfd_create("tieout", MFD_CLOEXEC));
  Descriptor const nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
  std::array<int, 2> ends{-1, -1};
  if (memory.get() < 0 || nowhere.get() < 0 || !write_all(memory.get(), input)) return result;
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return result;
  Descriptor const from(ends[0]);
  Descriptor into(ends[1]);
  std::vector<char*> words;
  std::vector<std::string> copies{program};
  copies.insert(copies.end(), arguments.begin(), arguments.end());
  for (std::string& copy : copies) words.push_back(copy.data());
  words.push_back(nullptr);

  pid_t const child = ::fork();
  if (child < 0) return result;
  if (child == 0) become(program.c_str(), words.data(), memory.get(), into.get(), nowhere.get(), limits);
  into.close();
  result.end = collect(from.get(), result.output, limits);
  if (result.end != ChildEnd::success) ::kill(child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (result.end == ChildEnd::success && (!WIFEXITED(status) || WEXITSTATUS(status) != 0))
    result.end = WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU ? ChildEnd::timeout : ChildEnd::failure;
  return result;
}

}  // namespace tieout
