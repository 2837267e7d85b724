# SPDX-License-Identifier: MIT
#
# A port from the sources around it: vcpkg install summ --overlay-ports=packaging/vcpkg

set(SOURCE_PATH "${CURRENT_PORT_DIR}/../../..")
string(COMPARE EQUAL "${VCPKG_LIBRARY_LINKAGE}" dynamic _shared)
string(COMPARE EQUAL "${VCPKG_LIBRARY_LINKAGE}" static _static)
set(_algebra builtin)
if("gsl" IN_LIST FEATURES)
  set(_algebra gsl)
endif()

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS
    -DBUILD_TESTING=OFF
    -DSUMM_EXAMPLES=OFF
    -DSUMM_SHARED=${_shared}
    -DSUMM_STATIC=${_static}
    -DSUMM_ALGEBRA=${_algebra})
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME summ CONFIG_PATH lib/cmake/summ)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
