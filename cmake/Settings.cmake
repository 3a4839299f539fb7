# How everything here is compiled: targets that link tieout_settings privately get the warnings and instrumentation.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(TIEOUT_CCACHE ccache)
if(TIEOUT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${TIEOUT_CCACHE}")
endif()

add_library(tieout_settings INTERFACE)
target_compile_options(tieout_settings INTERFACE
  -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wcast-qual -Wformat=2 -Wundef
  "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # Wrong about "literal" + std::string in this version: https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105651
  target_compile_options(tieout_settings INTERFACE -Wno-restrict)
endif()
if(TIEOUT_WERROR)
  target_compile_options(tieout_settings INTERFACE -Werror)
endif()

# Instrumentation goes to every target, or containers would be laid out differently on either side of a call.
if(TIEOUT_SANITIZE)
  add_compile_options(-fsanitize=${TIEOUT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${TIEOUT_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # The checks that sanitizers add blind this warning to what is set and what is not.
    target_compile_options(tieout_settings INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()
if(TIEOUT_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(TIEOUT_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
