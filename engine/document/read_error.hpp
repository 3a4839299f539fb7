#pragma once

#include <cstdint>
#include <string>

namespace tieout {

/// Why bytes could not be read as a document; `message` is a sentence without the path.
struct ReadError {
  enum class Kind : std::uint8_t {
    missing,
    unreadable,
    not_a_file,
    empty,
    binary,
    too_large,
    broken,     ///< a container or one of its parts is damaged, or protected by a password
    no_program,  ///< the format needs a program that is not installed
    no_exhibit   ///< the file has no document of the type that is asked for
  } kind;
  std::string message;
};

}  // namespace tieout
