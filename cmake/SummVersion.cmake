# SPDX-License-Identifier: MIT
#
# Reads SUMM_VERSION, SUMM_VERSION_MAJOR and so on from the public header, the only place that says
# the version.

set(_header "${CMAKE_CURRENT_LIST_DIR}/../include/summ.h")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${_header}")

foreach(_part IN ITEMS MAJOR MINOR PATCH)
  file(STRINGS "${_header}" _line REGEX "^#define SUMM_VERSION_${_part} [0-9]+$")
  if(NOT _line MATCHES " ([0-9]+)$")
    message(FATAL_ERROR "${_header} does not define SUMM_VERSION_${_part}")
  endif()
  set(SUMM_VERSION_${_part} "${CMAKE_MATCH_1}")
endforeach()

set(SUMM_VERSION "${SUMM_VERSION_MAJOR}.${SUMM_VERSION_MINOR}.${SUMM_VERSION_PATCH}")
