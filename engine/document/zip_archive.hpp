#pragma once

#include "tieout/engine/document/read_error.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

struct zip;

namespace tieout {

inline constexpr std::size_t most_part_bytes = std::size_t{64} << 20U;     ///< of one part, unzipped
inline constexpr std::size_t most_archive_bytes = std::size_t{256} << 20U; ///< of all parts that are read
inline constexpr std::size_t most_zip_ratio = 200;                         ///< unzipped bytes for one zipped byte
inline constexpr std::size_t free_of_ratio = std::size_t{1} << 20U;        ///< smaller parts may have any ratio

/// A zip archive in memory, of which single parts are unzipped.  Sizes are what is found, not what the archive says:
/// unzipping stops at the limits above, so that memory is bounded whatever the bytes.
class ZipArchive {
 public:
  /// Opens an archive; `bytes` must outlive it.
  [[nodiscard]] static tl::expected<ZipArchive, ReadError> open(std::string_view bytes);

  [[nodiscard]] bool has(std::string const& part) const noexcept;
  /// Unzips a part.  Names differ in case only where they differ at all.
  [[nodiscard]] tl::expected<std::string, ReadError> read(std::string const& part);

 private:
  struct Closer {
    void operator()(::zip* archive) const noexcept;
  };
  explicit ZipArchive(std::unique_ptr<::zip, Closer> archive) : archive_(std::move(archive)) {}

  std::unique_ptr<::zip, Closer> archive_;
  std::size_t unzipped_ = 0;
};

}  // namespace tieout
