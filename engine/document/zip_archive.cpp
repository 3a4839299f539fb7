#include "tieout/engine/document/zip_archive.hpp"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace tieout {
namespace {

constexpr std::size_t block_bytes = 64 * 1024;

struct PartCloser {
  void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

[[nodiscard]] tl::unexpected<ReadError> failure(ReadError::Kind kind, std::string message) {
  return tl::unexpected(ReadError{kind, std::move(message)});
}

}  // namespace

void ZipArchive::Closer::operator()(::zip* archive) const noexcept { zip_discard(archive); }

tl::expected<ZipArchive, ReadError> ZipArchive::open(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* const archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) {
    if (source != nullptr) zip_source_free(source);
    zip_error_fini(&error);
    return failure(ReadError::Kind::broken, "The file is a damaged zip archive; it may be cut off.");
  }
  zip_error_fini(&error);
  return ZipArchive(std::unique_ptr<::zip, Closer>(archive));
}

bool ZipArchive::has(std::string const& part) const noexcept {
  return zip_name_locate(archive_.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

tl::expected<std::string, ReadError> ZipArchive::read(std::string const& part) {
  zip_int64_t const found = zip_name_locate(archive_.get(), part.c_str(), ZIP_FL_NOCASE);
  if (found < 0) return failure(ReadError::Kind::broken, fmt::format("The part {} is missing.", part));
  auto const index = static_cast<zip_uint64_t>(found);
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(archive_.get(), index, 0, &stat) != 0)
    return failure(ReadError::Kind::broken, fmt::format("The part {} is damaged.", part));
  bool const encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
  if (encrypted) return failure(ReadError::Kind::broken, fmt::format("The part {} has a password.", part));
  std::unique_ptr<zip_file_t, PartCloser> const file(zip_fopen_index(archive_.get(), index, 0));
  if (!file) return failure(ReadError::Kind::broken, fmt::format("The part {} cannot be unzipped.", part));
  std::size_t const zipped = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? static_cast<std::size_t>(stat.comp_size) : 0;
  std::size_t const by_ratio =
      zipped > most_part_bytes / most_zip_ratio ? most_part_bytes : std::max(free_of_ratio, zipped * most_zip_ratio);
  std::size_t const most = std::min({most_part_bytes, by_ratio, most_archive_bytes - unzipped_});
  std::string bytes;
  if ((stat.valid & ZIP_STAT_SIZE) != 0) bytes.reserve(static_cast<std::size_t>(std::min<zip_uint64_t>(stat.size, most)));
  while (true) {
    std::size_t const before = bytes.size();
    bytes.resize(before + block_bytes);
    zip_int64_t const got = zip_fread(file.get(), bytes.data() + before, block_bytes);
    if (got < 0) return failure(ReadError::Kind::broken, fmt::format("The part {} is damaged.", part));
    bytes.resize(before + static_cast<std::size_t>(got));
    if (got == 0) break;
    if (bytes.size() > most) {
      return failure(ReadError::Kind::too_large,
                     fmt::format("The part {} unzips to more than can be read: at most {} MiB a part, {} MiB in all, "
                                 "and {} times its zipped size.",
                                 part, most_part_bytes >> 20U, most_archive_bytes >> 20U, most_zip_ratio));
    }
  }
  unzipped_ += bytes.size();
  return bytes;
}

}  // namespace tieout
