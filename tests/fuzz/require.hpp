#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program where a fuzz target's invariant does not hold; unlike assert, whatever the build.
#define REQUIRE_INVARIANT(condition)                                               \
  do {                                                                             \
    if (!(condition)) {                                                            \
      std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                \
    }                                                                              \
  } while (false)
