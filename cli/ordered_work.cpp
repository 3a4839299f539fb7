#include "cli/ordered_work.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace tieout::cli {

namespace {

class Queue {
 public:
  Queue(std::size_t count, std::size_t window) : count_(count), window_(window), produced_(window, false) {}

  void produce_all(std::function<void(std::size_t)> const& produce) noexcept {
    while (true) {
      std::size_t index = 0;
      {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [&] { return stopped_ || next_ == count_ || next_ < consumed_ + window_; });
        if (stopped_ || next_ == count_) return;
        index = next_++;
      }
      try {
        produce(index);
      } catch (...) {
        std::lock_guard const lock(mutex_);
        if (!failure_) failure_ = std::current_exception();
        stopped_ = true;
        room_.notify_all();
        ready_.notify_all();
        return;
      }
      std::lock_guard const lock(mutex_);
      produced_[index % window_] = true;
      ready_.notify_all();
    }
  }

  /// True when `index` has been produced; false when it never will be.
  [[nodiscard]] bool wait_for(std::size_t index) {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [&] { return stopped_ || produced_[index % window_]; });
    return !stopped_;
  }

  void release(std::size_t index) {
    std::lock_guard const lock(mutex_);
    produced_[index % window_] = false;
    consumed_ = index + 1;
    room_.notify_all();
  }

  void stop() {
    std::lock_guard const lock(mutex_);
    stopped_ = true;
    room_.notify_all();
  }

  [[nodiscard]] std::exception_ptr failure() const { return failure_; }

 private:
  std::size_t count_;
  std::size_t window_;
  std::mutex mutex_;
  std::condition_variable room_;
  std::condition_variable ready_;
  std::vector<bool> produced_;
  std::size_t next_ = 0;
  std::size_t consumed_ = 0;
  bool stopped_ = false;
  std::exception_ptr failure_;
};

}  // namespace

void work_in_order(std::size_t count, std::size_t jobs, std::size_t window,
                   std::function<void(std::size_t)> const& produce, std::function<bool(std::size_t)> const& consume) {
  if (jobs <= 1 || count <= 1) {
    for (std::size_t index = 0; index < count; ++index) {
      produce(index);
      if (!consume(index)) return;
    }
    return;
  }

  Queue queue(count, window);
  std::exception_ptr failure;
  std::vector<std::thread> threads;
  threads.reserve(std::min(jobs, count));
  try {
    while (threads.size() < std::min(jobs, count)) threads.emplace_back([&] { queue.produce_all(produce); });
    for (std::size_t index = 0; index < count && queue.wait_for(index); ++index) {
      bool const go_on = consume(index);
      queue.release(index);
      if (!go_on) break;
    }
  } catch (...) {
    failure = std::current_exception();
  }
  queue.stop();
  for (std::thread& thread : threads) thread.join();
  if (!failure) failure = queue.failure();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace tieout::cli
