# SPDX-License-Identifier: MIT
#
# summ_compile_options(TARGET): the flags that every target of the project is compiled with.

if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang")
  set(_warnings
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wvla -Wundef
    $<$<BOOL:${SUMM_WERROR}>:-Werror>)
  # A fused multiply-add rounds once where the C code rounds twice: scores would depend on the machine.
  set(_arithmetic -ffp-contract=off)
elseif(MSVC)
  set(_warnings /W4 $<$<BOOL:${SUMM_WERROR}>:/WX>)
  set(_arithmetic /fp:precise)
endif()

# A host that builds the library within its own project has warnings of its own in mind.
if(NOT PROJECT_IS_TOP_LEVEL)
  set(_warnings $<IF:$<BOOL:${MSVC}>,/W0,-w>)
endif()

if(SUMM_SANITIZE)
  set(_sanitize
    "-fsanitize=${SUMM_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
endif()

function(summ_compile_options target)
  target_compile_options(${target} PRIVATE ${_warnings} ${_arithmetic} ${_sanitize} ${SUMM_HARDENING_COMPILE})
  target_link_options(${target} PRIVATE ${_sanitize} ${SUMM_HARDENING_LINK})
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()
