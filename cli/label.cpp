#include "cli/commands.hpp"
#include "cli/inputs.hpp"

#include "tieout/engine/audit.hpp"
#include "tieout/engine/gold/draft_gold.hpp"
#include "tieout/engine/gold/write_gold.hpp"
#include "tieout/rules/catalogue.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <sstream>
#include <string>
#include <utility>

namespace tieout::cli {

namespace {

/// Writes a file that must not exist: it may hold a person's corrections.  Says what is wrong; empty where nothing is.
[[nodiscard]] std::string write_new_file(std::string const& path, std::string_view bytes) {
  int const file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0 && errno == EEXIST) return "the file exists already and may hold corrections; it is left as it is";
  if (file < 0) return std::string("it cannot be written: ") + std::strerror(errno);
  int why = 0;
  while (!bytes.empty() && why == 0) {
    ssize_t const written = ::write(file, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      why = errno;
    }
  }
  if (::close(file) != 0 && why == 0) why = errno;
  if (why == 0) return {};
  ::unlink(path.c_str());
  return std::string("it cannot be written: ") + std::strerror(why);
}

}  // namespace

int run(LabelCommand const& command, Output& output) {
  auto document = read_input(command.path, command.exhibit);
  if (!document) {
    complain(command.path + ": " + document.error().message);
    return status_failed;
  }
  Result const result = audit(std::move(*document), catalogue(), {.facts = !command.no_facts});
  GoldDraft const draft = draft_gold(result, std::filesystem::path(command.path).filename().string());
  if (draft.gold.figures.empty()) complain(command.path + ": warning: no figure was found in the text");
  if (draft.without_number != 0) {
    complain(command.path + ": warning: consistent figures left out because their cell prints a dash: " +
             std::to_string(draft.without_number));
  }

  std::ostringstream out;
  write_gold(out, draft.gold);
  if (command.output.empty()) {
    output.write(std::move(out).str());
    return status_clean;
  }
  std::string const wrong = write_new_file(command.output, out.view());
  if (wrong.empty()) return status_clean;
  complain(command.output + ": " + wrong);
  return status_failed;
}

}  // namespace tieout::cli
