#include "tieout/engine/document/offset_map.hpp"

#include <algorithm>

namespace tieout {

void OffsetMap::copy(std::uint32_t text_begin, std::uint32_t source_begin, std::uint32_t length) {
  if (length == 0) return;
  bool const continues =
      !runs_.empty() && runs_.back().source_length == 0 && text_end_ == text_begin && copy_source_end_ == source_begin;
  if (!continues) runs_.push_back({text_begin, source_begin, 0});
  text_end_ = text_begin + length;
  copy_source_end_ = source_begin + length;
}

void OffsetMap::replace(std::uint32_t text_begin, Span source, std::uint32_t length) {
  if (length == 0) return;
  // A replacement always covers at least one source byte, so that zero can mark a copy.
  runs_.push_back({text_begin, source.begin, std::max<std::uint32_t>(source.size(), 1)});
  text_end_ = text_begin + length;
}

void OffsetMap::append(OffsetMap const& other, std::uint32_t text_begin, std::uint32_t source_begin) {
  if (other.runs_.empty()) return;
  runs_.reserve(runs_.size() + other.runs_.size());
  for (Run run : other.runs_) {
    run.text_begin += text_begin;
    run.source_begin += source_begin;
    runs_.push_back(run);
  }
  text_end_ = text_begin + other.text_end_;
  copy_source_end_ = source_begin + other.copy_source_end_;
}

OffsetMap::Run const* OffsetMap::run_at(std::uint32_t text) const noexcept {
  auto const after = std::upper_bound(runs_.begin(), runs_.end(), text,
                                      [](std::uint32_t offset, Run const& run) { return offset < run.text_begin; });
  return after == runs_.begin() ? nullptr : &*(after - 1);
}

Span OffsetMap::source_of(Span text) const noexcept {
  Run const* const first = run_at(text.begin);
  if (first == nullptr) return {};
  std::uint32_t const begin =
      first->source_length != 0 ? first->source_begin : first->source_begin + (text.begin - first->text_begin);
  if (text.empty()) return {begin, begin};
  Run const* const last = run_at(text.end - 1);
  std::uint32_t const end = last->source_length != 0 ? last->source_begin + last->source_length
                                                     : last->source_begin + (text.end - last->text_begin);
  return {begin, std::max(begin, end)};
}

}  // namespace tieout
