# SPDX-License-Identifier: MIT
#
# What cpack makes of the installed files: packages for Debian and its descendants, one a component.
#
#     cmake -B build/deb -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF
#     cmake --build build/deb
#     (cd build/deb && cpack -G DEB)

set(SUMM_MAINTAINER "libsumm maintainers <root@localhost>" CACHE STRING
  "Who packages are from, as NAME <ADDRESS>")

set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has a description of its own
set(CPACK_PACKAGE_CONTACT "${SUMM_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX "${CMAKE_INSTALL_PREFIX}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR DEB)

set(CPACK_COMPONENTS_ALL runtime development)
if(SUMM_TOOLS)
  list(APPEND CPACK_COMPONENTS_ALL tools)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENT_DEVELOPMENT_DEPENDS runtime)
set(CPACK_COMPONENT_TOOLS_DEPENDS runtime)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# What a program needs is read from the program; our own library is not in Debian, and comes with
# the components above.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${PROJECT_BINARY_DIR}/libsumm")

set(SUMM_COPYRIGHT_COMMENT "")
if(SUMM_ALGEBRA STREQUAL "gsl")
  set(SUMM_COPYRIGHT_COMMENT "Comment: The library is linked with GSL, so the packages as a whole are under
 GPL-3.0-or-later, which is in /usr/share/common-licenses/GPL-3.
")
endif()
configure_file(cmake/copyright.in packages/copyright @ONLY)

# summ_package(COMPONENT NAME SECTION SUMMARY TEXT)
function(summ_package component name section summary text)
  string(TOUPPER "${component}" _key)
  set(CPACK_DEBIAN_${_key}_PACKAGE_NAME "${name}" PARENT_SCOPE)
  set(CPACK_DEBIAN_${_key}_PACKAGE_SECTION "${section}" PARENT_SCOPE)
  set(CPACK_DEBIAN_${_key}_DESCRIPTION "${summary}\n${text}" PARENT_SCOPE)
  # Only where packages look for it: nothing that `cmake --install` puts anywhere.
  install(FILES "${PROJECT_BINARY_DIR}/packages/copyright"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${name}"
    COMPONENT ${component} EXCLUDE_FROM_ALL)
endfunction()

# Several versions of the library can be installed side by side: its name has that of its interface.
get_target_property(_soversion summ SOVERSION)
summ_package(runtime "libsumm${_soversion}" libs "extractive text summarizer (shared library)"
  "libsumm chooses the best sentences of a text in any language, as spans of the text and as a
paragraph.  Nothing is rewritten, and no other machine is asked.")
summ_package(development libsumm-dev libdevel "extractive text summarizer (development files)"
  "libsumm chooses the best sentences of a text.  This package has its header, the static library, and
what pkg-config and CMake need.")
summ_package(tools summ text "print a brief of a text"
  "The command summ prints the best sentences of texts, web pages and Markdown as one paragraph, as
JSON, or marked in the text.  An extension brings the same to SQLite.")

# What packages of programs that use the library depend on.
file(WRITE "${PROJECT_BINARY_DIR}/packages/shlibs"
  "libsumm ${_soversion} libsumm${_soversion} (>= ${PROJECT_VERSION})\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA "${PROJECT_BINARY_DIR}/packages/shlibs")

# For static linking.
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libutf8proc-dev, libstemmer-dev")
if(SUMM_ALGEBRA STREQUAL "gsl")
  string(PREPEND CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libgsl-dev, ")
endif()
set(CPACK_DEBIAN_TOOLS_PACKAGE_SUGGESTS "bash-completion, sqlite3")

include(CPack)
