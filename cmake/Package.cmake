# What `cmake --install` leaves behind: the program, the libraries, the headers, and find_package(tieout).

include(CMakePackageConfigHelpers)

set(destination "${CMAKE_INSTALL_LIBDIR}/cmake/tieout")
install(TARGETS tieout_cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(EXPORT tieoutTargets NAMESPACE tieout:: DESTINATION "${destination}")
configure_package_config_file(
  "${PROJECT_SOURCE_DIR}/cmake/tieoutConfig.cmake.in" "${PROJECT_BINARY_DIR}/tieoutConfig.cmake"
  INSTALL_DESTINATION "${destination}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/tieoutConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/tieoutConfig.cmake" "${PROJECT_BINARY_DIR}/tieoutConfigVersion.cmake"
  DESTINATION "${destination}")
