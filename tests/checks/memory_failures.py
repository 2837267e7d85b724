# SPDX-License-Identifier: MIT
"""memory_failures.py SOURCE_DIR: every function of summ.h that can run out of memory does so in a test.

Getters, and setters of numbers, need none.  Of the other functions that return a status, each is in
tests/api/test_memory_failure.c, where all allocations fail, or in a list below.
"""

import re
import sys
from pathlib import Path

ALLOCATE_NOTHING = {
    "summ_language_get",
    "summ_offsets_convert",
    "summ_options_set_cost",
    "summ_options_set_language",
    "summ_options_set_progress",
}

# It takes no allocator: its one allocation fails elsewhere.
ELSEWHERE = {"summ_options_new": "failing_dependencies.c"}

NUMBER = re.compile(r"summ_options \*options, (int|size_t|double|uint64_t) \w+$")


def can_fail(name: str, parameters: str) -> bool:
    if parameters == "void":
        return False
    setter_of_number = name.startswith("summ_options_set_") and NUMBER.match(" ".join(parameters.split()))
    return not setter_of_number and "_get_" not in name and name not in ALLOCATE_NOTHING


def main() -> int:
    source = Path(sys.argv[1])
    tests = source / "tests" / "api"
    functions = re.findall(r"^SUMM_API int (\w+)\(([^;]*)\);", (source / "include" / "summ.h").read_text(), re.MULTILINE)
    names = [name for name, parameters in functions if can_fail(name, parameters)]
    problems = [
        f"{name}: its allocations do not fail in tests/api/{file}"
        for name in names
        for file in [ELSEWHERE.get(name, "test_memory_failure.c")]
        if not re.search(rf"\b{name}\(", (tests / file).read_text())
    ]
    if len(names) < 10:
        problems.append(f"summ.h was not understood: there are only {names}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
