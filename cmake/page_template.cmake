# SPDX-License-Identifier: MIT
#
# Writes a source in C with the page of `summ --html`, its style and its script as one string:
# cmake -DFOLDER=... -DOUTPUT=... -P page_template.cmake

file(READ "${FOLDER}/page.html" _page HEX)
foreach(_part "page.css;style" "page.js;script")
  list(GET _part 0 _file)
  list(GET _part 1 _name)
  file(READ "${FOLDER}/${_file}" _bytes HEX)
  string(HEX "@${_name}@" _place)
  string(REPLACE "${_place}" "${_bytes}" _page "${_page}")
endforeach()
string(REGEX REPLACE "(................................)" "\\1\n" _page "${_page}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," _page "${_page}")
file(WRITE "${OUTPUT}"
  "/* Made of ${FOLDER}. */\nextern const char page_template[];\nconst char page_template[] = {\n${_page}'\\0'};\n")
