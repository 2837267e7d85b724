#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes libsumm/unicode/properties.c from the files of the Unicode Character Database.

    tools/make_unicode.py [FOLDER] > libsumm/unicode/properties.c

FOLDER is what Debian's package unicode-data installs, /usr/share/unicode by default.
"""
import os
import re
import sys

# The licence of the program, and that of the data.
HEADER = """/* SPDX-License-Identifier: MIT AND Unicode-DFS-2016 */
/* properties.c - properties of characters.  Written by tools/make_unicode.py: do not edit. */
#include "unicode/properties.h"
"""

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
LIMIT = 0x110000
BLOCK = 128

# The order is that of the enumerations in libsumm/unicode/properties.h.
SENTENCE = "Other CR LF Sep Extend Format Sp Lower Upper OLetter Numeric ATerm SContinue STerm Close".split()
WORD = ("Other CR LF Newline Extend ZWJ Format Katakana Hebrew_Letter ALetter Single_Quote Double_Quote "
        "MidNumLet MidLetter MidNum Numeric ExtendNumLet Regional_Indicator WSegSpace").split()
FLAGS = ("LETTER MARK DIGIT NUMBER UPPER LOWER VOWEL SPACE OPEN CLOSE PICTOGRAPH SYMBOL HAN HIRAGANA "
         "KATAKANA COMPLEX").split()
BIT = {name: 1 << number for number, name in enumerate(FLAGS)}

# Letters whose canonical decomposition begins with one of these are vowels.
VOWELS = set("aeiouyæœøıəαεηιουωаеёиоуъыэюяєіїәөүұաեէըիոօև")


def lines(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        for line in file:
            fields = [field.strip() for field in line.split("#")[0].split(";")]
            if fields[0]:
                yield fields


def property_of(name, wanted=None):
    """code point -> value, from a file of ranges"""
    values = {}
    for fields in lines(name):
        if wanted and fields[1] not in wanted:
            continue
        first, _, last = fields[0].partition("..")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            values[code] = fields[1]
    return values


def version():
    with open(os.path.join(FOLDER, "auxiliary/SentenceBreakProperty.txt"), encoding="utf-8") as file:
        return re.match(r"# SentenceBreakProperty-([0-9.]+)\.txt", file.readline()).group(1)


def categories():
    category, decomposition = {}, {}
    first = 0
    for fields in lines("UnicodeData.txt"):
        code = int(fields[0], 16)
        if fields[1].endswith(", First>"):
            first = code
        start = first if fields[1].endswith(", Last>") else code
        for one in range(start, code + 1):
            category[one] = fields[2]
        if fields[5] and not fields[5].startswith("<"):
            decomposition[code] = int(fields[5].split()[0], 16)
    lower = {int(f[0], 16): int(f[13], 16) for f in lines("UnicodeData.txt") if f[13]}
    return category, decomposition, lower


def records():
    """the (sentence break, word break, flags) of every code point"""
    sentence = property_of("auxiliary/SentenceBreakProperty.txt")
    word = property_of("auxiliary/WordBreakProperty.txt")
    space = property_of("PropList.txt", {"White_Space"})
    script = property_of("Scripts.txt", {"Han", "Hiragana", "Katakana"})
    complex_context = property_of("LineBreak.txt", {"SA"})
    pictographic = property_of("emoji/emoji-data.txt", {"Extended_Pictographic"})
    category, decomposition, lower = categories()
    for code in range(LIMIT):
        kind = category.get(code, "Cn")
        base = code
        while base in decomposition:
            base = decomposition[base]
        base = lower.get(base, base)
        flags = 0

        def add(name, condition):
            nonlocal flags
            if condition:
                flags |= BIT[name]

        add("LETTER", kind[0] == "L")
        add("MARK", kind[0] == "M")
        add("DIGIT", kind == "Nd")
        add("NUMBER", kind[0] == "N")
        add("UPPER", kind in ("Lu", "Lt"))
        # Georgian letters are of this kind, too, but Georgian has no capitals in sentences.
        add("LOWER", kind == "Ll" and sentence.get(code) == "Lower")
        add("VOWEL", kind[0] == "L" and chr(base) in VOWELS)
        add("SPACE", code in space)
        add("OPEN", kind in ("Ps", "Pi"))
        add("CLOSE", kind in ("Pe", "Pf"))
        add("PICTOGRAPH", code in pictographic)
        # U+FFFC and U+FFFD are in place of something that is missing.
        add("SYMBOL", (kind == "So" and code not in (0xFFFC, 0xFFFD)) or
            (code in pictographic and kind[0] != "P"))
        add("HAN", script.get(code) == "Han")
        add("HIRAGANA", script.get(code) == "Hiragana")
        add("KATAKANA", script.get(code) == "Katakana")
        add("COMPLEX", code in complex_context)
        yield (SENTENCE.index(sentence.get(code, "Other")), WORD.index(word.get(code, "Other")), flags)


def print_array(declaration, numbers):
    print(f"{declaration} = {{")
    line = "   "
    for number in numbers:
        text = f" {number},"
        if len(line) + len(text) > 100:
            print(line)
            line = "   "
        line += text
    print(line)
    print("};")


def main():
    numbers, found = [], {}
    for record in records():
        numbers.append(found.setdefault(record, len(found)))
    blocks, stage1 = {}, []
    for start in range(0, LIMIT, BLOCK):
        stage1.append(blocks.setdefault(tuple(numbers[start:start + BLOCK]), len(blocks)))
    assert len(found) <= 256 and len(blocks) <= 256, "the tables are of bytes"
    print(HEADER)
    print(f"/* Unicode {version()}. */\n")
    print("/* clang-format off */")
    print(f"const summi_unicode_record summi_unicode_records[{len(found)}] = {{")
    for sentence, word, flags in found:
        print(f"    {{{sentence}, {word}, 0x{flags:04x}}},")
    print("};\n")
    print_array("const uint16_t summi_unicode_ascii_flags[128]",
                [list(found)[number][2] for number in numbers[:128]])
    print()
    print_array(f"const unsigned char summi_unicode_stage1[{len(stage1)}]", stage1)
    print()
    print_array(f"const unsigned char summi_unicode_stage2[{len(blocks) * BLOCK}]",
                [number for block in blocks for number in block])


main()
