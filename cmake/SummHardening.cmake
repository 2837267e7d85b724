# SPDX-License-Identifier: MIT
#
# What makes a fault of memory end the process instead of being used by someone: SUMM_HARDENING_COMPILE and
# SUMM_HARDENING_LINK, of what the compiler and the linker have.  SUMM_HARDENED names what a built file can be
# asked for, in the words of tests/checks/hardening.sh.  Windows has its own ways, and WebAssembly needs none.

set(SUMM_HARDENING_COMPILE "")
set(SUMM_HARDENING_LINK "")
set(SUMM_HARDENED "")
if(NOT SUMM_HARDENING OR SUMM_SANITIZE OR NOT UNIX)
  return()
endif()

include(CheckCCompilerFlag)
include(CheckCSourceCompiles)
include(CheckLinkerFlag)

# summ_harden(NAME FLAG): FLAG for the compiler, if it has that.
macro(summ_harden name flag)
  string(MAKE_C_IDENTIFIER "SUMM_COMPILER_HAS_${name}" _has)
  check_c_compiler_flag("${flag}" ${_has})
  if(${_has})
    list(APPEND SUMM_HARDENING_COMPILE "${flag}")
    string(APPEND SUMM_HARDENED " ${name}")
  endif()
endmacro()

summ_harden(stack-protector -fstack-protector-strong)
summ_harden(stack-clash -fstack-clash-protection)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
  summ_harden(cet -fcf-protection=full)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  summ_harden(branch-protection -mbranch-protection=standard)
endif()

# The C library checks sizes only in optimized code, and warns where it cannot.  What the host asks for counts.
if(NOT CMAKE_C_FLAGS MATCHES "_FORTIFY_SOURCE")
  set(_level)
  foreach(_try IN ITEMS 3 2)
    set(CMAKE_REQUIRED_FLAGS "-O2 -Werror -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=${_try}")
    check_c_source_compiles("
      #include <string.h>
      int main(int argc, char **argv) { char s[8]; memcpy(s, argv[0], (size_t)argc); return s[0]; }"
      SUMM_COMPILER_HAS_FORTIFY_${_try})
    if(SUMM_COMPILER_HAS_FORTIFY_${_try})
      set(_level ${_try})
      break()
    endif()
  endforeach()
  unset(CMAKE_REQUIRED_FLAGS)
  if(_level)
    list(APPEND SUMM_HARDENING_COMPILE
      $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE>
      $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-D_FORTIFY_SOURCE=${_level}>)
  endif()
endif()

foreach(_flag IN ITEMS relro now noexecstack)
  check_linker_flag(C "-Wl,-z,${_flag}" SUMM_LINKER_HAS_${_flag})
  if(SUMM_LINKER_HAS_${_flag})
    list(APPEND SUMM_HARDENING_LINK "-Wl,-z,${_flag}")
    string(APPEND SUMM_HARDENED " ${_flag}")
  endif()
endforeach()

include(CheckPIESupported)
check_pie_supported(OUTPUT_VARIABLE _ignored LANGUAGES C)
