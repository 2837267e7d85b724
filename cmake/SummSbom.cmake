# SPDX-License-Identifier: MIT
#
# Lists of what is in a build, in the form of CycloneDX 1.5: which libraries it uses, or has taken in, and of which
# versions.  They say nothing of time and place, so that the same build gives the same bytes.

# summ_sbom_start(NAME TYPE LICENCE): begins the list of a program or library of this project.
macro(summ_sbom_start name type licence)
  set(_sbom_name "${name}")
  set(_sbom_top "")
  summ_sbom_describe(_sbom_top "${name}" "${PROJECT_VERSION}" "${type}" "${licence}")
  set(_sbom_parts "")
  set(_sbom_refs "")
endmacro()

# summ_sbom_describe(OUTPUT NAME VERSION TYPE LICENCE): a component; without a version if nobody knows it.
macro(summ_sbom_describe output name version type licence)
  set(_sbom_version "")
  set(_sbom_at "")
  if(NOT "${version}" STREQUAL "")
    set(_sbom_version "\n      \"version\": \"${version}\",")
    set(_sbom_at "@${version}")
  endif()
  set(${output} "{
      \"type\": \"${type}\",
      \"bom-ref\": \"${name}\",
      \"name\": \"${name}\",${_sbom_version}
      \"licenses\": [{\"expression\": \"${licence}\"}],
      \"purl\": \"pkg:generic/${name}${_sbom_at}\"
    }")
endmacro()

# summ_sbom_add(NAME VERSION LICENCE): a library that it uses.
macro(summ_sbom_add name version licence)
  summ_sbom_describe(_sbom_part "${name}" "${version}" library "${licence}")
  list(APPEND _sbom_parts "${_sbom_part}")
  list(APPEND _sbom_refs "\"${name}\"")
endmacro()

# summ_sbom_write(FILE)
macro(summ_sbom_write file)
  list(JOIN _sbom_parts ",\n    " _sbom_components)
  list(JOIN _sbom_refs ", " _sbom_uses)
  file(CONFIGURE OUTPUT "${file}" @ONLY CONTENT [[{
  "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "version": 1,
  "metadata": {
    "component": @_sbom_top@
  },
  "components": [
    @_sbom_components@
  ],
  "dependencies": [
    {"ref": "@_sbom_name@", "dependsOn": [@_sbom_uses@]}
  ]
}
]])
endmacro()

# summ_utf8proc_version(OUTPUT)
function(summ_utf8proc_version output)
  set(_version "${Utf8proc_VERSION}")
  if(Utf8proc::utf8proc IN_LIST SUMM_BUNDLED)
    file(STRINGS "${SUMM_BUNDLE}/utf8proc/utf8proc.h" _lines REGEX "^#define UTF8PROC_VERSION_[A-Z]+ +[0-9]+")
    string(REGEX REPLACE "#define [A-Z0-9_]+ +([0-9]+)[^;]*" "\\1" _lines "${_lines}")
    list(JOIN _lines "." _version)
  endif()
  set(${output} "${_version}" PARENT_SCOPE)
endfunction()

# summ_stemmer_version(OUTPUT): that of libstemmer, whose header has none: from the news of its sources, or of Debian's
# package.
function(summ_stemmer_version output)
  set(_version "")
  if(Stemmer::stemmer IN_LIST SUMM_BUNDLED)
    file(STRINGS "${SUMM_BUNDLE}/libstemmer/NEWS" _line REGEX "^Snowball [0-9.]+" LIMIT_COUNT 1)
    string(REGEX MATCH "[0-9]+[0-9.]*" _version "${_line}")
  else()
    find_program(SUMM_DPKG_QUERY dpkg-query)
    mark_as_advanced(SUMM_DPKG_QUERY)
    if(SUMM_DPKG_QUERY)
      execute_process(COMMAND "${SUMM_DPKG_QUERY}" -W -f "\${source:Upstream-Version}" libstemmer-dev
        OUTPUT_VARIABLE _version ERROR_QUIET)
    endif()
  endif()
  set(${output} "${_version}" PARENT_SCOPE)
endfunction()
