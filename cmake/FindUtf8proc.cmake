# SPDX-License-Identifier: MIT
#
# Finds utf8proc: Utf8proc_FOUND, Utf8proc_VERSION and the target Utf8proc::utf8proc.  The version
# comes from the header, because installed pkg-config files are known to name an older one.

find_path(Utf8proc_INCLUDE_DIR utf8proc.h)
find_library(Utf8proc_LIBRARY NAMES utf8proc utf8proc_static)
mark_as_advanced(Utf8proc_INCLUDE_DIR Utf8proc_LIBRARY)

if(Utf8proc_INCLUDE_DIR)
  set(Utf8proc_VERSION "")
  foreach(_part IN ITEMS MAJOR MINOR PATCH)
    file(STRINGS "${Utf8proc_INCLUDE_DIR}/utf8proc.h" _line
      REGEX "^#define UTF8PROC_VERSION_${_part} +[0-9]+")
    string(REGEX REPLACE "^#define [A-Z0-9_]+ +" "" _number "${_line}")
    string(REGEX MATCH "^[0-9]+" _number "${_number}")
    string(APPEND Utf8proc_VERSION ".${_number}")
  endforeach()
  string(SUBSTRING "${Utf8proc_VERSION}" 1 -1 Utf8proc_VERSION)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Utf8proc
  REQUIRED_VARS Utf8proc_LIBRARY Utf8proc_INCLUDE_DIR
  VERSION_VAR Utf8proc_VERSION)

if(Utf8proc_FOUND AND NOT TARGET Utf8proc::utf8proc)
  add_library(Utf8proc::utf8proc UNKNOWN IMPORTED)
  set_target_properties(Utf8proc::utf8proc PROPERTIES
    IMPORTED_LOCATION "${Utf8proc_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${Utf8proc_INCLUDE_DIR}")
endif()
