# SPDX-License-Identifier: MIT
#
# Runs the portfile of a port with functions that do what those of vcpkg do, as far as the port uses it:
# cmake -DPORT=FOLDER -DWORK=FOLDER -DLINKAGE=LINKAGE -P vcpkg.cmake

cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGN} ERROR_VARIABLE _errors COMMAND_ERROR_IS_FATAL ANY)
  if(_errors MATCHES "not used by the project")
    message(FATAL_ERROR "${_errors}")
  endif()
endfunction()

function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 _arg "" SOURCE_PATH OPTIONS)
  if(_arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "unknown: ${_arg_UNPARSED_ARGUMENTS}")
  endif()
  run("${CMAKE_COMMAND}" -S "${_arg_SOURCE_PATH}" -B "${WORK}/build" ${_arg_OPTIONS}
    "-DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR}" -DCMAKE_INSTALL_LIBDIR=lib
    -Werror=dev)
endfunction()

function(vcpkg_cmake_install)
  run("${CMAKE_COMMAND}" --build "${WORK}/build" --parallel 2)
  run("${CMAKE_COMMAND}" --install "${WORK}/build")
endfunction()

# What vcpkg then moves or reads has to be there.
function(need file)
  if(NOT EXISTS "${file}")
    message(FATAL_ERROR "there is no ${file}")
  endif()
endfunction()

function(vcpkg_cmake_config_fixup)
  cmake_parse_arguments(PARSE_ARGV 0 _arg "" "PACKAGE_NAME;CONFIG_PATH" "")
  need("${CURRENT_PACKAGES_DIR}/${_arg_CONFIG_PATH}/${_arg_PACKAGE_NAME}-config.cmake")
endfunction()

function(vcpkg_fixup_pkgconfig)
  need("${CURRENT_PACKAGES_DIR}/lib/pkgconfig/summ.pc")
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 _arg "" "" FILE_LIST)
  need("${_arg_FILE_LIST}")
endfunction()

set(CURRENT_PORT_DIR "${PORT}")
set(CURRENT_PACKAGES_DIR "${WORK}")
set(VCPKG_LIBRARY_LINKAGE "${LINKAGE}")
include("${PORT}/portfile.cmake")

# The version of the port is that of the library.
file(READ "${PORT}/vcpkg.json" _manifest)
string(JSON _version GET "${_manifest}" version)
file(STRINGS "${WORK}/lib/pkgconfig/summ.pc" _line REGEX "^Version: ${_version}$")
if(NOT _line)
  message(FATAL_ERROR "vcpkg.json is for version ${_version}")
endif()
