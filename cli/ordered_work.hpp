#pragma once

#include <cstddef>
#include <functional>

namespace tieout::cli {

/// Calls produce(i) for every i in [0, count) on `jobs` threads and consume(i) for each, on the calling thread and in
/// ascending order, as soon as i has been produced.  No produce(i) begins before consume(i - window) has returned, so
/// at most `window` results wait; produce puts its result into slot i % window of the caller's storage.
/// Ends early when consume returns false.  An exception of either is passed on once all threads have stopped.
void work_in_order(std::size_t count, std::size_t jobs, std::size_t window,
                   std::function<void(std::size_t)> const& produce, std::function<bool(std::size_t)> const& consume);

}  // namespace tieout::cli
