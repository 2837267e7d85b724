# SPDX-License-Identifier: MIT
#
# Run by the tests with cmake -P.  ACTION=install puts the library into TREE, and moves it there only
# afterwards: an installed tree must not depend on where it was meant to be.  ACTION=pkg-config and
# ACTION=package build the program in LANGUAGE (C, CXX) with LINKAGE (shared, static) against TREE,
# run it and look at what it prints.  ACTION=command does the latter for the installed command,
# ACTION=readme for the program in README.md in the project of docs/c.md.  ACTION=manual looks for the manual page of each
# function.

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE _result OUTPUT_VARIABLE _output ERROR_VARIABLE _output)
  if(NOT _result EQUAL 0)
    list(JOIN ARGN " " _command)
    message(FATAL_ERROR "${_command}\n${_output}")
  endif()
endfunction()

# expect_output(WANTED COMMAND...)
function(expect_output wanted)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE _result OUTPUT_VARIABLE _output ERROR_VARIABLE _error)
  if(NOT _result EQUAL 0 OR NOT _output STREQUAL "${wanted}\n" OR NOT _error STREQUAL "")
    message(FATAL_ERROR "ended with ${_result}\nprinted:  ${_output}\nexpected: ${wanted}\n${_error}")
  endif()
endfunction()

set(_sentence "The river rose two metres in a night.")
set(_work "${WORK}/${ACTION}-${LANGUAGE}-${LINKAGE}")
file(REMOVE_RECURSE "${_work}")
file(MAKE_DIRECTORY "${_work}")

if(ACTION STREQUAL "install")
  file(REMOVE_RECURSE "${TREE}")
  run("${CMAKE_COMMAND}" --install "${BINARY}" --config "${CONFIG}" --prefix "${_work}/prefix")
  file(RENAME "${_work}/prefix" "${TREE}")

elseif(ACTION STREQUAL "manual")
  file(STRINGS "${TREE}/include/summ.h" _functions REGEX "^SUMM_API ")
  list(TRANSFORM _functions REPLACE "^.*[ *](summ_[a-z0-9_]+)\\(.*$" "\\1")
  foreach(_function IN LISTS _functions)
    file(READ "${TREE}/share/man/man3/${_function}.3" _page)
    if(_page MATCHES "^\\.so (man3/[a-z_]+\\.3)\n$")
      file(READ "${TREE}/share/man/${CMAKE_MATCH_1}" _page)
    endif()
    if(NOT _page MATCHES "\n\\.SH NAME\n[^\\]*${_function}[ ,\n]")
      message(FATAL_ERROR "no manual page is installed for ${_function}")
    endif()
  endforeach()

elseif(ACTION STREQUAL "command")
  file(WRITE "${_work}/text" "${_sentence}\n")
  expect_output("${_sentence}" "${TREE}/${BINDIR}/summ" "${_work}/text")

elseif(ACTION STREQUAL "package")
  run("${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}" -B "${_work}"
    "-DCMAKE_PREFIX_PATH=${TREE}" "-DCMAKE_${LANGUAGE}_COMPILER=${COMPILER}"
    "-DCMAKE_${LANGUAGE}_FLAGS=${FLAGS}" "-DSUMM_WANTED=${VERSION}"
    "-DLANGUAGE=${LANGUAGE}" "-DLINKAGE=${LINKAGE}")
  run("${CMAKE_COMMAND}" --build "${_work}")
  expect_output("${VERSION} ${_sentence}" "${_work}/consumer")

elseif(ACTION STREQUAL "readme")
  file(READ "${CMAKE_CURRENT_LIST_DIR}/../../../README.md" _page)
  string(REGEX MATCH "```c\n([^`]*)```" _ "${_page}")
  file(WRITE "${_work}/host.c" "${CMAKE_MATCH_1}")
  string(REGEX MATCH "```text\n([^`]*)\n```" _ "${_page}")
  set(_wanted "${CMAKE_MATCH_1}")
  file(READ "${CMAKE_CURRENT_LIST_DIR}/../../../docs/c.md" _page)
  string(REGEX MATCH "```cmake\n([^`]*)```" _ "${_page}")
  file(WRITE "${_work}/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(host LANGUAGES C)
add_executable(host host.c)
${CMAKE_MATCH_1}")
  run("${CMAKE_COMMAND}" -S "${_work}" -B "${_work}/build"
    "-DCMAKE_PREFIX_PATH=${TREE}" "-DCMAKE_C_COMPILER=${COMPILER}" "-DCMAKE_C_FLAGS=${FLAGS}")
  run("${CMAKE_COMMAND}" --build "${_work}/build")
  expect_output("${_wanted}" "${_work}/build/host")

elseif(ACTION STREQUAL "pkg-config")
  if(LANGUAGE STREQUAL "C")
    set(_source "${CMAKE_CURRENT_LIST_DIR}/consumer.c")
  else()
    set(_source "${CMAKE_CURRENT_LIST_DIR}/consumer.cpp")
  endif()

  # The linker prefers a shared library where it finds one: for static linking there is none.
  set(_tree "${TREE}")
  set(_options --cflags --libs)
  if(LINKAGE STREQUAL "static")
    set(_tree "${_work}/tree")
    file(COPY "${TREE}/" DESTINATION "${_tree}")
    file(GLOB _shared "${_tree}/${LIBDIR}/libsumm.*")
    list(FILTER _shared EXCLUDE REGEX "\\.a$")
    file(REMOVE ${_shared})
    list(PREPEND _options --static)
  endif()

  set(ENV{PKG_CONFIG_PATH} "${_tree}/${LIBDIR}/pkgconfig")
  execute_process(COMMAND "${PKG_CONFIG}" --modversion summ
    OUTPUT_VARIABLE _version OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT _version STREQUAL VERSION)
    message(FATAL_ERROR "pkg-config says version '${_version}' where ${VERSION} is wanted")
  endif()
  execute_process(COMMAND "${PKG_CONFIG}" ${_options} summ
    OUTPUT_VARIABLE _flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(_flags UNIX_COMMAND "${_flags}")
  separate_arguments(_own_flags UNIX_COMMAND "${FLAGS}")

  run("${COMPILER}" ${_own_flags} "${_source}" ${_flags} -o "${_work}/consumer")
  set(ENV{LD_LIBRARY_PATH} "${_tree}/${LIBDIR}")
  set(ENV{DYLD_LIBRARY_PATH} "${_tree}/${LIBDIR}")
  expect_output("${VERSION} ${_sentence}" "${_work}/consumer")

else()
  message(FATAL_ERROR "ACTION=${ACTION}?")
endif()
