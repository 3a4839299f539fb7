# Runs `PROGRAM check FILING` and fails unless it ends with STATUS.
execute_process(COMMAND "${PROGRAM}" check "${FILING}" RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status STREQUAL STATUS)
  message(FATAL_ERROR "${FILING}: exit status ${status}, expected ${STATUS}\n${output}")
endif()
