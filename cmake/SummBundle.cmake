# SPDX-License-Identifier: MIT
#
# Builds Utf8proc::utf8proc and Stemmer::stemmer, where they are no targets yet, from the sources in
# SUMM_BUNDLE, a folder that tools/dist makes.  SUMM_BUNDLED are those that were, and SUMM_BUNDLED_OBJECTS
# what the library takes in of them.

set(SUMM_BUNDLED "")
set(SUMM_BUNDLED_OBJECTS "")
if(NOT SUMM_BUNDLE)
  set(SUMM_BUNDLE "${PROJECT_SOURCE_DIR}/bundle")
endif()

# summ_bundle(TARGET NAME INCLUDE_DIR SOURCES...)
macro(summ_bundle target name include_dir)
  add_library(${name} STATIC EXCLUDE_FROM_ALL ${ARGN})
  add_library(${target} ALIAS ${name})
  target_include_directories(${name} SYSTEM PUBLIC "${include_dir}")
  target_compile_options(${name} PRIVATE ${SUMM_HARDENING_COMPILE})
  set_target_properties(${name} PROPERTIES
    POSITION_INDEPENDENT_CODE ON C_VISIBILITY_PRESET hidden UNITY_BUILD OFF)
  target_compile_options(${name} PRIVATE ${_sanitize})
  target_link_options(${name} PRIVATE ${_sanitize})
  list(APPEND SUMM_BUNDLED ${target})
  list(APPEND SUMM_BUNDLED_OBJECTS $<TARGET_OBJECTS:${name}>)
endmacro()

if(NOT TARGET Utf8proc::utf8proc)
  summ_bundle(Utf8proc::utf8proc summ_utf8proc "${SUMM_BUNDLE}/utf8proc" "${SUMM_BUNDLE}/utf8proc/utf8proc.c")
  target_compile_definitions(summ_utf8proc PUBLIC UTF8PROC_STATIC)
endif()

if(NOT TARGET Stemmer::stemmer)
  set(_stemmer "${SUMM_BUNDLE}/libstemmer")
  file(GLOB _sources "${_stemmer}/src_c/*.c" "${_stemmer}/runtime/*.c")
  summ_bundle(Stemmer::stemmer summ_stemmer "${_stemmer}/include" "${_stemmer}/libstemmer/libstemmer.c" ${_sources})
endif()
