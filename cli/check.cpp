#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/ordered_work.hpp"

#include "tieout/engine/audit.hpp"
#include "tieout/rules/catalogue.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace tieout::cli {

namespace {

constexpr std::size_t most_bytes_together = std::size_t{2} << 30U;

/// What is left of a document once it has been checked.
struct Checked {
  std::string report;
  std::vector<std::string> complaints;  ///< for standard error
  Summary summary;
  bool read = false;
};

void warn_of_emptiness(Checked& checked, Result const& result, std::string const& path) {
  if (checked.summary.checked != 0) return;
  auto const warn = [&](std::string_view what) {
    checked.complaints.push_back(path + ": warning: " + std::string(what));
  };
  if (result.subject.statements.empty()) warn("no table with figures was found, nothing was checked");
  if (result.subject.document.passages.empty()) {
    warn("no running text was found, nothing was checked");
  } else if (!result.subject.statements.empty()) {
    warn(checked.summary.figures == 0 ? "no figure was found in the text, nothing was checked"
                                      : "no figure of the text could be checked");
  }
}

[[nodiscard]] Checked check_file(std::string const& path, CheckCommand const& command, TextStyle const& style,
                                 std::vector<Document> const& tables, bool several) {
  Checked checked;
  auto document = read_input(path, command.exhibit);
  if (!document) {
    checked.complaints.push_back(path + ": " + document.error().message);
    return checked;
  }
  std::size_t bytes = document->source.size();
  for (Document const& other : tables) bytes += other.source.size();
  if (bytes > most_bytes_together) {
    checked.complaints.push_back(path + ": with the tables of the other files, it is larger than 2 GiB");
    return checked;
  }
  checked.read = true;
  Result const result = audit(std::move(*document), catalogue(), {.facts = !command.no_facts, .tables = tables});
  checked.summary = summarize(result);
  warn_of_emptiness(checked, result, path);

  std::ostringstream out;
  switch (command.format) {
    case ReportFormat::json:
      write_json(out, result);
      break;
    case ReportFormat::ndjson:
      write_json_line(out, result);
      break;
    case ReportFormat::text:
      several ? write_text_brief(out, result, style) : write_text(out, result, style);
      break;
  }
  checked.report = std::move(out).str();
  return checked;
}

/// Puts reports together as the format has them: a single report as it is, several JSON reports as an array.
class Stream {
 public:
  Stream(Output& output, CheckCommand const& command, TextStyle const& style, bool several)
      : output_(output),
        command_(command),
        style_(style),
        array_(several && command.format == ReportFormat::json),
        totals_(several && command.format == ReportFormat::text) {}

  void begin() {
    if (array_) output_.write("[\n");
  }

  [[nodiscard]] bool add(Checked const& checked) {
    for (std::string const& complaint : checked.complaints) complain(complaint);
    if (!checked.read) {
      ++unread_;
      return true;
    }
    total_ += checked.summary;
    vacant_ = vacant_ || checked.summary.checked == 0;
    if (array_ && documents_ != 0) output_.write(",\n");
    ++documents_;
    return output_.write(checked.report);
  }

  [[nodiscard]] int end(bool complained) {
    if (array_) output_.write("]\n");
    if (totals_) {
      std::ostringstream out;
      write_text_totals(out, total_, documents_, unread_, style_);
      output_.write(out.str());
    }
    if (unread_ != 0 || complained) return status_failed;
    return !total_.clean() || (command_.require_checked && vacant_) ? status_found : status_clean;
  }

 private:
  Output& output_;
  CheckCommand const& command_;
  TextStyle const& style_;
  bool array_;
  bool totals_;
  Summary total_;
  std::size_t documents_ = 0;
  std::size_t unread_ = 0;
  bool vacant_ = false;
};

}  // namespace

int run(CheckCommand const& command, Output& output) {
  Inputs const inputs = find_inputs(command.paths);
  for (std::string const& complaint : inputs.complaints) complain(complaint);

  std::vector<Document> tables;
  for (std::string const& path : command.tables) {
    auto document = read_input(path);
    if (!document) {
      complain(path + ": " + document.error().message);
      return status_failed;
    }
    tables.push_back(std::move(*document));
  }

  TextStyle const style = terminal_style(command.all);
  std::size_t const jobs = command.jobs != 0 ? command.jobs : std::max(1U, std::thread::hardware_concurrency());
  std::size_t const window = 2 * jobs;
  std::vector<Checked> slots(std::min(window, std::max<std::size_t>(1, inputs.files.size())));
  // Rules are built before threads ask for them.
  static_cast<void>(catalogue());

  Stream stream(output, command, style, inputs.several);
  stream.begin();
  work_in_order(
      inputs.files.size(), jobs, slots.size(),
      [&](std::size_t index) {
        slots[index % slots.size()] = check_file(inputs.files[index], command, style, tables, inputs.several);
      },
      [&](std::size_t index) { return stream.add(slots[index % slots.size()]); });
  return stream.end(!inputs.complaints.empty());
}

}  // namespace tieout::cli
