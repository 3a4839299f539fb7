#pragma once

#include "tieout/engine/gold/gold.hpp"

#include <string>
#include <vector>

namespace tieout::cli {

/// A document and what gold says of it.
struct GoldFile {
  std::string document;  ///< path of the document; its gold is beside it
  std::string name;      ///< the document's name without folders
  Gold gold;

  [[nodiscard]] std::string path() const;
};

struct GoldFiles {
  std::vector<GoldFile> files;          ///< by the paths of their documents
  std::vector<std::string> complaints;  ///< "PATH: what is wrong"
};

/// Reads the gold files of directories, or beside documents.  A directory without any, a gold file that is none and
/// one without its document are complaints.
[[nodiscard]] GoldFiles read_gold_files(std::vector<std::string> const& paths);

/// All bytes of a small file; nothing, with a complaint, where it cannot be read.
[[nodiscard]] bool read_bytes(std::string const& path, std::string& bytes, std::vector<std::string>& complaints);

}  // namespace tieout::cli
