# Installs BUILD under SCRATCH, moves the installation (a package must not know where it was first put), builds
# CONSUMER against it, and runs it on FILING.

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}\nended with ${status}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

set(flags "")
if(SANITIZE)
  string(APPEND flags " -fsanitize=${SANITIZE}")
endif()
if(COVERAGE)
  string(APPEND flags " --coverage")
endif()

file(REMOVE_RECURSE "${SCRATCH}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${SCRATCH}/first")
file(RENAME "${SCRATCH}/first" "${SCRATCH}/installed")
run("${CMAKE_COMMAND}" -S "${CONSUMER}" -B "${SCRATCH}/build" -G "${GENERATOR}"
  "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_FLAGS=${flags}" "-DCMAKE_PREFIX_PATH=${SCRATCH}/installed")
run("${CMAKE_COMMAND}" --build "${SCRATCH}/build")
run("${SCRATCH}/build/consumer" "${FILING}")
message(STATUS "${output}")
execute_process(COMMAND "${SCRATCH}/build/example/tie_out" "${FILING}" --json
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status MATCHES "^[01]$" OR NOT output MATCHES "tieout-report/1")
  message(FATAL_ERROR "tie_out ended with ${status}\n${output}")
endif()
run("${SCRATCH}/installed/bin/tieout" --version)
message(STATUS "${output}")
