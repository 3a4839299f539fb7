# Headers are included as "tieout/<folder>/..." here and by those who installed them.  In the source tree the folders
# lie at the top, so the build folder holds an include root of links to them.

set(TIEOUT_INCLUDE_ROOT "${PROJECT_BINARY_DIR}/include")
file(MAKE_DIRECTORY "${TIEOUT_INCLUDE_ROOT}/tieout")
foreach(folder IN ITEMS grammar engine rules)
  file(CREATE_LINK "${PROJECT_SOURCE_DIR}/${folder}" "${TIEOUT_INCLUDE_ROOT}/tieout/${folder}" SYMBOLIC)
endforeach()

# tieout_library(<name> <sources>...): the static library tieout_<name>, known as tieout::<name>, and its headers.
function(tieout_library name)
  add_library(tieout_${name} STATIC ${ARGN})
  add_library(tieout::${name} ALIAS tieout_${name})
  set_target_properties(tieout_${name} PROPERTIES EXPORT_NAME ${name} POSITION_INDEPENDENT_CODE ON)
  target_compile_features(tieout_${name} PUBLIC cxx_std_20)
  target_include_directories(tieout_${name} PUBLIC
    "$<BUILD_INTERFACE:${TIEOUT_INCLUDE_ROOT}>"
    "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  target_link_libraries(tieout_${name} PRIVATE "$<BUILD_INTERFACE:tieout_settings>")
  install(TARGETS tieout_${name} EXPORT tieoutTargets ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/${name}/"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/tieout/${name}"
    FILES_MATCHING PATTERN "*.hpp")
endfunction()
