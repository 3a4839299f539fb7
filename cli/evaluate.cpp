#include "cli/commands.hpp"
#include "cli/evaluation_page.hpp"
#include "cli/gold_files.hpp"
#include "cli/inputs.hpp"
#include "cli/ordered_work.hpp"

#include "tieout/engine/audit.hpp"
#include "tieout/engine/gold/error_copy.hpp"
#include "tieout/engine/gold/read_gold.hpp"
#include "tieout/rules/catalogue.hpp"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace tieout::cli {

namespace {

/// An altered copy, and gold's figure that is wrong in it.
struct AlteredFigure {
  ErrorCopy copy;
  std::string path;
  GoldFigure const* figure = nullptr;
};

/// One document to audit: a labelled one, or an altered copy of it.
struct Task {
  std::size_t file = 0;
  AlteredFigure const* altered = nullptr;
};

/// What came of a task.
struct Measured {
  Scored scored;
  std::vector<std::string> complaints;  ///< for standard error
  bool broken = false;                  ///< gold was made for another document
};

/// The altered copies of each gold file, same index.
using Copies = std::vector<std::vector<AlteredFigure>>;

/// Finds the document and the figure that a copy was made from; says what is wrong where they are not there.
[[nodiscard]] std::string place_copy(ErrorCopy copy, std::string const& folder, std::vector<GoldFile> const& files,
                                     Copies& copies) {
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (files[i].name != copy.document) continue;
    for (GoldFigure const& figure : files[i].gold.figures) {
      if (figure.id != copy.figure) continue;
      std::string path = (std::filesystem::path(folder) / copy.file).string();
      std::error_code unknown;
      if (!std::filesystem::exists(path, unknown)) return copy.file + " is missing";
      copies[i].push_back({std::move(copy), std::move(path), &figure});
      return {};
    }
    return copy.file + ": " + copy.document + " has no figure " + copy.figure;
  }
  return copy.file + ": " + copy.document + " is none of the documents that are evaluated";
}

[[nodiscard]] Copies find_copies(std::string const& folder, std::vector<GoldFile> const& files,
                                 std::vector<std::string>& complaints) {
  Copies copies(files.size());
  std::string const path = (std::filesystem::path(folder) / "index.json").string();
  std::string bytes;
  if (!read_bytes(path, bytes, complaints)) return copies;
  auto listed = read_error_copies(bytes);
  if (!listed) {
    complaints.push_back(path + ": " + listed.error());
    return copies;
  }
  for (ErrorCopy& copy : *listed) {
    std::string const wrong = place_copy(std::move(copy), folder, files, copies);
    if (wrong.empty()) continue;
    complaints.push_back(path + ": " + wrong);
    break;  // the others are wrong in the same way, as a rule
  }
  return copies;
}

class Evaluator {
 public:
  Evaluator(EvaluateCommand const& command, std::vector<GoldFile> const& files) : command_(command), files_(files) {}

  [[nodiscard]] Measured measure(Task const& task) const {
    return task.altered == nullptr ? measure_file(files_[task.file]) : measure_copy(*task.altered);
  }

 private:
  /// The audit of a document, or why there is none.
  [[nodiscard]] tl::expected<Result, std::string> audited(std::string const& path) const {
    auto document = read_input(path, command_.exhibit);
    if (!document) return tl::unexpected(document.error().message);
    try {
      return audit(std::move(*document), catalogue(), {.facts = !command_.no_facts});
    } catch (std::exception const& error) {
      return tl::unexpected(std::string(error.what()));
    }
  }

  [[nodiscard]] Measured measure_file(GoldFile const& file) const {
    auto const result = audited(file.document);
    if (!result) {
      return {score_of_crash(file.gold, result.error()), {file.document + ": " + result.error()}, false};
    }
    Document const& document = result->subject.document;
    if (std::string const outside = place_outside(file.gold, document); !outside.empty()) {
      return {{}, {file.path() + ": " + outside}, true};
    }
    Measured measured{score(*result, file.gold), {}, false};
    if (Moved const moved = moved_places(file.gold, document); moved.moved != 0) {
      measured.complaints.push_back(file.path() + ": warning: at " + std::to_string(moved.moved) + " of " +
                                    std::to_string(moved.places) + " places the document has other digits, first at " +
                                    moved.first + "; was it changed since?");
    }
    return measured;
  }

  [[nodiscard]] Measured measure_copy(AlteredFigure const& altered) const {
    auto const result = audited(altered.path);
    if (!result) return {score_of_crashed_copy(altered.copy), {altered.path + ": " + result.error()}, false};
    return {score_of_copy(*result, altered.copy, *altered.figure), {}, false};
  }

  EvaluateCommand const& command_;
  std::vector<GoldFile> const& files_;
};

/// Each document, and its copies behind it.
[[nodiscard]] std::vector<Task> tasks_of(std::size_t files, Copies const& copies) {
  std::vector<Task> tasks;
  for (std::size_t file = 0; file < files; ++file) {
    tasks.push_back({file, nullptr});
    for (AlteredFigure const& altered : copies[file]) tasks.push_back({file, &altered});
  }
  return tasks;
}

void add(Evaluation& evaluation, GoldFile const& file, Task const& task, Scored scored) {
  evaluation.total += scored.score;
  if (task.altered == nullptr) evaluation.documents.push_back({file.name, scored.score.tied, {}});
  auto& misses = evaluation.documents.back().misses;
  for (Miss& miss : scored.misses) misses.push_back(std::move(miss));
}

}  // namespace

int run(EvaluateCommand const& command, Output& output) {
  GoldFiles found = read_gold_files(command.paths);
  Copies copies(found.files.size());
  if (found.complaints.empty() && !command.mutants.empty())
    copies = find_copies(command.mutants, found.files, found.complaints);
  for (std::string const& complaint : found.complaints) complain(complaint);
  if (!found.complaints.empty()) return status_failed;

  std::vector<Task> const tasks = tasks_of(found.files.size(), copies);
  std::size_t const jobs = command.jobs != 0 ? command.jobs : std::max(1U, std::thread::hardware_concurrency());
  std::vector<Measured> slots(std::min(2 * jobs, std::max<std::size_t>(1, tasks.size())));
  // Rules are built before threads ask for them.
  static_cast<void>(catalogue());

  Evaluator const evaluator(command, found.files);
  Evaluation evaluation;
  evaluation.copies = !command.mutants.empty();
  bool broken = false;
  work_in_order(
      tasks.size(), jobs, slots.size(),
      [&](std::size_t index) { slots[index % slots.size()] = evaluator.measure(tasks[index]); },
      [&](std::size_t index) {
        Measured& measured = slots[index % slots.size()];
        for (std::string const& complaint : measured.complaints) complain(complaint);
        broken = broken || measured.broken;
        add(evaluation, found.files[tasks[index].file], tasks[index], std::move(measured.scored));
        return true;
      });
  if (broken) return status_failed;
  bool const utf8 = terminal_style(false).utf8;
  output.write(command.json ? evaluation_json(evaluation, command.show)
                            : evaluation_text(evaluation, command.show, utf8));
  return status_clean;
}

}  // namespace tieout::cli
