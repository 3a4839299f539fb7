#pragma once

#include "tieout/engine/document/read.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tieout::cli {

/// The files that paths name.
struct Inputs {
  std::vector<std::string> files;       ///< in the order of the arguments; a directory's files by name
  std::vector<std::string> complaints;  ///< "PATH: what is wrong"
  bool several = false;                 ///< more than one file may be meant: several paths, or a directory
};

/// Looks up paths.  Directories are searched to the bottom for files with the extension of a format that is
/// read; hidden files and directories are passed over, links to directories are not followed.
[[nodiscard]] Inputs find_inputs(std::vector<std::string> const& paths);

/// Reads a file, or standard input for "-"; of a submission, `exhibit` chooses a type of document.
[[nodiscard]] tl::expected<Document, ReadError> read_input(std::string const& path, std::string_view exhibit = {});

/// All of standard input.
[[nodiscard]] std::string read_standard_input();

}  // namespace tieout::cli
