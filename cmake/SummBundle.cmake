# SPDX-License-Identifier: MIT
#
# Builds utf8proc and libstemmer from the sources in SUMM_BUNDLE, a folder that tools/dist makes, as
# Utf8proc::utf8proc and Stemmer::stemmer.  SUMM_BUNDLE_OBJECTS are the objects that the library takes in.

# summ_add_bundled(NAME INCLUDE_DIR SOURCES...)
function(summ_add_bundled name include_dir)
  add_library(${name} STATIC EXCLUDE_FROM_ALL ${ARGN})
  target_include_directories(${name} SYSTEM PUBLIC "${include_dir}")
  set_target_properties(${name} PROPERTIES
    POSITION_INDEPENDENT_CODE ON C_VISIBILITY_PRESET hidden UNITY_BUILD OFF)
endfunction()

set(_utf8proc "${SUMM_BUNDLE}/utf8proc")
set(_stemmer "${SUMM_BUNDLE}/libstemmer")
file(GLOB _stemmer_sources "${_stemmer}/src_c/*.c" "${_stemmer}/runtime/*.c")
if(NOT EXISTS "${_utf8proc}/utf8proc.c" OR NOT _stemmer_sources)
  message(FATAL_ERROR "SUMM_BUNDLE='${SUMM_BUNDLE}' is no folder that `tools/dist sources` made")
endif()

summ_add_bundled(summ_utf8proc "${_utf8proc}" "${_utf8proc}/utf8proc.c")
target_compile_definitions(summ_utf8proc PUBLIC UTF8PROC_STATIC)
add_library(Utf8proc::utf8proc ALIAS summ_utf8proc)

summ_add_bundled(summ_stemmer "${_stemmer}/include" "${_stemmer}/libstemmer/libstemmer.c" ${_stemmer_sources})
add_library(Stemmer::stemmer ALIAS summ_stemmer)

set(SUMM_BUNDLE_OBJECTS $<TARGET_OBJECTS:summ_utf8proc> $<TARGET_OBJECTS:summ_stemmer>)
