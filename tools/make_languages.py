#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes libsumm/language/data.c from the files in libsumm/language/languages.

    make_languages.py            write it
    make_languages.py --check    exit with status 1 if it is not what would be written

libsumm/language/languages/README.md describes the files.
"""

import argparse
import math
import re
import pathlib
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "libsumm" / "language" / "languages"
TARGET = ROOT / "libsumm" / "language" / "data.c"

# The sections of the files in these folders.
SECTIONS = {
    "abbreviations": ["title", "number", "end", "never", "last", "starter", "month", "particle",
                      "closing", "hanging", "opening", "subject", "inside", "unit", "without"],
    "furniture": ["byline", "caption", "notice", "link", "mail", "tail", "credit", "older", "sent",
                  "wrote", "certain", "site", "reader", "sound", "player", "chair",
                  "cited", "retrieved", "rating", "hatnote", "elsewhere", "for", "see", "home"],
    "openers": ["opener", "linker", "pronoun", "preposition"],
}
# The lists of words in the order of enum summi_list: the first comes from stop-words/, and some have the
# words of several sections, in the order of enum summi_abbreviation and enum summi_space_word.
LISTS = ["stop words", "abbreviations", "starter", "month", "particle", "before space", "after space",
         "plain words"]
ABBREVIATIONS = ["title", "number", "end", "never", "last"]
SPACE_WORDS = {"before space": ["closing", "hanging"],
               "after space": ["opening", "subject", "inside", "unit"]}
# Marks before an abbreviation.  The first says that it is known to be a stop word, too; the others, in the
# order of enum summi_abbreviation, restrict it.
STOP_WORD_MARK = "!"
MARKS = "=,~"
# The trees of phrases in the order of enum summi_phrase_set, their sections in that of enum
# summi_phrase_kind, which has room for this many: SUMMI_PHRASE_SHIFT.
KINDS = 8
TREES = {"furniture": ["byline", "caption", "notice", "link", "mail", "chair"], "tail": ["tail"],
         "openers": ["opener", "linker", "pronoun", "preposition"],
         "inner": ["", "linker", "pronoun", "preposition"],
         "credit": ["credit"],
         "reply": ["older", "sent", "wrote"], "address": ["certain", "site", "reader"],
         "anchor": ["anchor"],
         "entry": ["cited", "retrieved", "rating", "hatnote", "elsewhere", "for", "see", "home"],
         "sound": ["sound"], "player": ["player"]}
# The tree "anchor" has what every notice has: the longest word of each phrase of [certain], and the single words
# of [site].
# The sign at the end of a phrase: none; a colon must follow; the line or sentence must end.
SIGNS = ["", ":", "$"]
FLAGS = ["ordinal_period", "elision", "spaceless", "spaces_end", "endings_end", "headings", "guillemets_point_in", "dotless_i",
         "persian_letters", "syllabic_r", "clitics"]
TERMINATORS = {"greek_question_mark": "SUMMI_TERMINATORS_GREEK",
               "armenian_full_stop": "SUMMI_TERMINATORS_ARMENIAN",
               "danda_bar": "SUMMI_TERMINATORS_INDIC"}
# The scripts whose languages take the abbreviations of und.txt too.
WESTERN = {"Latin", "Cyrillic", "Greek"}
# What und.txt has for languages in any script.
EVERYWHERE = [*SECTIONS["furniture"], "particle"]
# What a C compiler must take in one literal.
LITERAL_LIMIT = 4095


def fail(message):
    sys.exit("make_languages.py: " + message)


def lines(path):
    """The lines of a file without comments; none if there is no file."""
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#", 1)[0].strip()
        if line:
            yield line


def is_ignorable(character):
    """What folding drops: joiners, direction marks, variation selectors, soft hyphens."""
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f"


def fold(word):
    """NFKC and case folding, as the words of a text are folded before they are looked up."""
    previous = None
    while word != previous:
        previous = word
        word = unicodedata.normalize("NFKC", unicodedata.normalize("NFD", word).casefold())
        word = "".join(c for c in word if not is_ignorable(c))
    return word


def read_languages():
    languages = []
    for line in lines(SOURCE / "languages.txt"):
        fields = line.split()
        if len(fields) < 4:
            fail("languages.txt: " + line)
        code, script, stemmer, flags = fields[0], fields[1], fields[2], fields[3:]
        flags = [] if flags == ["-"] else flags
        if not set(flags) <= {*FLAGS, *TERMINATORS}:
            fail("languages.txt: unknown flag: " + line)
        languages.append({"code": code, "script": script, "flags": flags,
                          "stemmer": "" if stemmer == "-" else stemmer})
    codes = [language["code"] for language in languages]
    if codes != sorted(set(codes)):
        fail("languages.txt: not sorted, or a language twice")
    for folder in ("stop-words", "plain-words", *SECTIONS):
        for path in sorted((SOURCE / folder).glob("*.txt")):
            if path.stem not in codes + ["und"]:
                fail("no such language: " + str(path))
    return languages


def clusters(word):
    """The word in base characters with their marks."""
    result = []
    for character in word:
        if result and (unicodedata.category(character) in ("Mn", "Mc") or character in "\u0e33\u0eb3"):
            result[-1] += character
        else:
            result.append(character)
    return result


def spellings(code, word):
    """A stop word as texts in this language may have it."""
    yield word
    if "'" in word:
        yield word.replace("'", "\u2019")
    if code == "ro":  # the old encodings had the cedilla only
        yield word.translate({0x219: "\u015f", 0x21b: "\u0163"})
    if code in ("fa", "ur"):  # Arabic keyboards
        yield word.translate({0x6cc: "\u064a", 0x6a9: "\u0643"})
        yield word.translate({0x6cc: "\u064a"})
        yield word.translate({0x6a9: "\u0643"})
    if code == "tr":  # folding without regard to the language
        if word[0] == "\u0131":
            yield "i" + word[1:]
        if word[0] == "i":
            yield "i\u0307" + word[1:]


def read_stop_words(language):
    """The stop words with their rank in the file; a line "-- N" counts on from N."""
    words = {}
    rank = 0
    for line in lines(SOURCE / "stop-words" / (language["code"] + ".txt")):
        if line.startswith("--"):
            rank = int(line[2:] or "0")
            continue
        for word in line.split():
            words.setdefault(fold(word), rank)
            rank += 1
    return words


def read_plain_words(language):
    """The words that are no keywords; those that are stop words are none anyway."""
    text = " ".join(lines(SOURCE / "plain-words" / (language["code"] + ".txt")))
    return {fold(w) for word in text.split() for w in spellings(language["code"], word)}


def expand_stop_words(language, words):
    expanded = set()
    for word in words:
        expanded.update(fold(w) for w in spellings(language["code"], word))
        if "spaceless" in language["flags"]:
            # The words of these scripts are pairs of clusters.
            parts = clusters(word)
            expanded.update(a + b for a, b in zip(parts, parts[1:]))
    if "spaceless" in language["flags"]:
        expanded = {word for word in expanded if len(clusters(word)) <= 2}
    return expanded


def read_sections(code):
    sections = {}
    for folder, names in SECTIONS.items():
        words = None
        path = SOURCE / folder / (code + ".txt")
        for line in lines(path):
            if line.startswith("["):
                if not line.endswith("]") or line[1:-1] not in names:
                    fail("%s: unknown section: %s" % (path, line))
                words = sections.setdefault(line[1:-1], set())
            elif words is None:
                fail("%s: words before the first section" % path)
            elif folder != "abbreviations":
                words.update(fold(phrase.strip()).replace("-", " ").replace(" ", "_")
                             for phrase in line.split(",") if phrase.strip())
            else:
                words.update(unicodedata.normalize("NFC", word) for word in line.split())
    return sections


def read_abbreviations(language, sections, general):
    """For each section its abbreviations with their marks: the language's own, and those of und.txt."""
    result = {name: {} for name in ABBREVIATIONS}
    marks = {}
    for name, words in result.items():
        for entry in sections.get(name, ()):
            word = entry.lstrip(STOP_WORD_MARK + MARKS)
            signs = set(entry[:len(entry) - len(word)])
            if (STOP_WORD_MARK in signs) != (fold(word) in language["ranked"]):
                fail("%s: %s: the mark %s is for stop words, and for all of them"
                     % (language["code"], entry, STOP_WORD_MARK))
            if marks.setdefault(word, signs) != signs:
                fail("%s: %s is listed with different marks" % (language["code"], word))
            words[word] = signs
    without = sections.get("without", set())
    if not without <= {word for words in general.values() for word in words}:
        fail("%s: [without] has words that und.txt has not" % language["code"])
    for name, words in general.items():
        for word, signs in words.items():
            if word not in without and (word in marks or fold(word) not in language["ranked"]):
                result[name][word] = marks.get(word, signs)
    return result


def word_kinds(name, lists):
    """The words of a list with bits for the sections that have them; 0 in lists of one section."""
    words = {word: 0 for word in lists.get(name, ())}
    if name == "abbreviations":
        for kind, section in enumerate(ABBREVIATIONS):
            for word, signs in lists.get(section, {}).items():
                words[word] = words.get(word, 0) | 1 << kind
                for number, mark in enumerate(MARKS, len(ABBREVIATIONS)):
                    words[word] |= (mark in signs) << number
    for kind, section in enumerate(SPACE_WORDS.get(name, ())):
        for word in lists.get(section, ()):
            words[word] = words.get(word, 0) | 1 << kind
    return words


# What is_ideograph() of phrase.c takes for one: each is a word of a phrase.
IDEOGRAPH = "[\u3000-\u9FFF]"


def split_phrase(phrase):
    return tuple(re.findall("%s|[^_%s+" % (IDEOGRAPH, IDEOGRAPH[1:]), phrase))


def phrase_tree(tree, lists):
    """The beginnings of phrases as tuples of words, with bits for the kinds that end there."""
    nodes = {}
    for kind, name in enumerate(TREES[tree]):
        for phrase in lists.get(name, ()):
            sign = phrase[-1] if phrase[-1] in SIGNS else ""
            words = split_phrase(phrase.removesuffix(sign))
            if tree == "tail":
                words = words[::-1]  # it is read from the end
            for length in range(1, len(words) + 1):
                nodes.setdefault(words[:length], 0)
            nodes[words] |= 1 << kind + KINDS * SIGNS.index(sign)
    return nodes


def anchors(lists):
    """The words of which a notice has one; ideographs are not searched for."""
    certain = [phrase.rstrip("".join(SIGNS)).split("_") for phrase in lists.get("certain", ())]
    words = {max(reversed(words), key=len) for words in certain}
    words |= {phrase for phrase in lists.get("site", ()) if "_" not in phrase}
    return {word for word in words if not re.search(IDEOGRAPH, word)}


def read_data():
    languages = read_languages()
    general = read_sections("und")
    general |= read_abbreviations({"code": "und", "ranked": {}}, general, {})
    general["stop words"] = general["plain words"] = set()
    general["anchor"] = anchors(general)
    general_abbreviations = {name: general[name] for name in ABBREVIATIONS}
    for language in languages:
        western = language["script"] in WESTERN
        language["ranked"] = read_stop_words(language)
        sections = read_sections(language["code"])
        lists = {"stop words": expand_stop_words(language, language["ranked"])}
        lists["plain words"] = read_plain_words(language) - lists["stop words"]
        for name in (name for names in SECTIONS.values() for name in names):
            lists[name] = set(sections.get(name, ()))
            if western or name in EVERYWHERE:
                lists[name] |= set(general.get(name, ()))
        lists |= read_abbreviations(language, sections, general_abbreviations if western else {})
        lists["anchor"] = anchors(lists)
        language["lists"] = lists
    languages.append({"code": "und", "script": "", "stemmer": "", "flags": [], "ranked": {},
                      "lists": general})
    return languages


def literal(word):
    if any(unicodedata.category(c) == "Cc" for c in word):
        fail("control character in a word")
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"').replace("??", "?\\?") + '"'


def wrapped(items, separator, indent="    ", width=100):
    """Items in lines of at most `width` columns."""
    line, result = "", []
    for item in items:
        if line and len(indent) + len(line) + len(separator) + len(item) > width:
            result.append(indent + line.rstrip())
            line = ""
        line += item + separator
    if line:
        result.append(indent + line.rstrip())
    return "\n".join(result)


# Hashes are products with this number, of 64 bits.
ODD, MASK = 0x9E3779B97F4A7C15, (1 << 64) - 1


def slot_hash(parent, word):
    """What summi_wordlist_hash() computes."""
    word = word.encode()
    total = int.from_bytes(word[:8], "little") + parent * ODD & MASK
    if len(word) > 8:
        total = total + int.from_bytes(word[-8:], "little") * ODD & MASK
    return ((total ^ total >> 32) * ODD & MASK) >> 32


# How many bits tell with which letters the words of a tree begin: SUMMI_BEGINNING_BITS of phrase_tree.h.
BEGINNING_BITS = 12


def beginnings_set(edges):
    """The set for summi_phrase_tree_may_step(), which is asked only of ASCII letters and of ideographs."""
    bits = 0
    for parent, word in edges:
        first = (unicodedata.normalize("NFD", word) + "  ")[:3].encode()  # a mark may follow the third letter
        if re.fullmatch(IDEOGRAPH, word):
            first = word.encode()
        if first.isascii() or re.fullmatch(IDEOGRAPH, word):
            key = parent << 15
            for place, byte in zip((10, 5, 0), first):
                key |= byte % 32 << place
            bits |= 1 << ((key * 0x9E3779B1 & 0xFFFFFFFF) >> 32 - BEGINNING_BITS)
    return ["0x%08X" % (bits >> at & 0xFFFFFFFF) for at in range(0, 1 << BEGINNING_BITS, 32)]


def anchors_set(words):
    """The set for summi_phrase_tree_may_be_anchor(), of the words in small letters and with capitals."""
    bits = 0
    for word in words:
        for spelling in (word, word.capitalize(), word.upper()):
            first = spelling.encode()[:4]
            if len(first) < 4:
                fail("a phrase needs a word of four letters or more: " + word)
            key = int.from_bytes(bytes(byte | 0x20 for byte in first), "little")
            bits |= 1 << ((key * 0x9E3779B1 & 0xFFFFFFFF) >> 32 - BEGINNING_BITS)
    return ["0x%08X" % (bits >> at & 0xFFFFFFFF) for at in range(0, 1 << BEGINNING_BITS, 32)]


def hash_slots(keys):
    """A hash table with linear probing: number of the key + 1, or 0; at least a third is empty."""
    size = 4
    while size * 2 < len(keys) * 3:
        size *= 2
    slots = [0] * size
    for number, key in enumerate(keys):
        slot = slot_hash(*key) % size
        while slots[slot]:
            slot = (slot + 1) % size
        slots[slot] = number + 1
    return slots


class Words:
    """Literals in one structure, each of the words of a list, and the hash tables of all lists."""

    def __init__(self):
        self.members, self.values, self.slots, self.base = [], [], [], 0

    def add(self, member, words, keys):
        """Where the words of a list begin, and what the table of the list has to say of them."""
        places = [0]
        for word in words:
            places.append(places[-1] + len(word.encode()))
        if places[-1] > LITERAL_LIMIT:
            fail("%s: %d bytes; no list can have more than %d" % (member, places[-1], LITERAL_LIMIT))
        self.members.append("    char %s[%d];" % (member, places[-1] + 1))
        self.values.append("    /* %s */\n%s," %
                           (member, wrapped([literal(word) for word in words] or ['""'], " ")))
        slots = hash_slots(keys)
        entry = (self.base, len(self.slots), len(slots) - 1, len(keys))
        self.slots += slots
        self.base += places[-1] + 1
        return places, entry


def sorted_by_bytes(words):
    return sorted(words, key=lambda word: word.encode())


def write_table(languages, names, entry_of):
    """For each language a row with the entry for each name."""
    rows = []
    for language in languages:
        entries = ["{%s}" % ", ".join(map(str, entry_of(language, name))) for name in names]
        rows.append("    { /* %s */\n%s\n    }," %
                    (language["code"], wrapped(entries, ", ", " " * 8).rstrip(",")))
    return "\n".join(rows)


def write_lists(languages):
    """The words of all lists in one structure of strings, and where they are in it."""
    store, offsets, kinds, nodes, beginning_sets, seen = Words(), [], [], [], [], {}

    def list_entry(language, name):
        kinds_of = word_kinds(name, language["lists"])
        words = sorted_by_bytes(kinds_of)
        key = tuple((word, kinds_of[word]) for word in words)
        if key not in seen:
            member = "%s_%s" % (language["code"], name.replace(" ", "_"))
            # A word of a list hashes like one that begins a phrase.
            places, entry = store.add(member, words, [(0, word) for word in words])
            seen[key] = (len(offsets), *entry, len(kinds))
            offsets.extend(places)
            if name == "abbreviations" or name in SPACE_WORDS:
                kinds.extend(kinds_of[word] for word in words)
        return seen[key]

    def tree_entry(language, name):
        tree = phrase_tree(name, language["lists"])
        beginnings = sorted(tree)
        key = tuple((beginning, tree[beginning]) for beginning in beginnings)
        if (name, key) not in seen:
            numbers = {beginning: number for number, beginning in enumerate([(), *beginnings])}
            words = sorted_by_bytes({beginning[-1] for beginning in beginnings})
            edges = [(numbers[b[:-1]], b[-1]) for b in beginnings]
            places, entry = store.add("%s_%s" % (language["code"], name), words, edges)
            place_of = dict(zip(words, places))
            seen[name, key] = (len(nodes), *entry, len(beginning_sets))
            bits = anchors_set(words) if name == "anchor" else beginnings_set(edges)
            beginning_sets.append("{%s}" % ", ".join(bits))
            nodes.append("{0, 0, 0, 0}")
            nodes.extend("{%d, %d, %d, %d}" % (numbers[b[:-1]], place_of[b[-1]],
                                               len(b[-1].encode()), tree[b]) for b in beginnings)
        return seen[name, key]

    lists = write_table(languages, LISTS, list_entry)
    trees = write_table(languages, TREES, tree_entry)
    return """/* The words of each list, sorted by their bytes; the languages share lists that are the same. */
static const struct word_bytes {
%s
} word_bytes = {
%s
};

/* Where the words begin in their list, and the end of its last. */
static const uint16_t word_offsets[] = {
%s
};

/* Bits of enum summi_abbreviation or summi_space_word for each word of the lists with kinds. */
static const uint8_t word_kinds[] = {
%s
};

/* The nodes of each tree of phrases: parent, place and length of the word, what ends there. */
static const summi_phrase_node phrase_nodes[] = {
%s
};

/* With what the words of each tree begin; see summi_phrase_tree_may_step(). */
static const uint32_t phrase_beginnings[][(1 << SUMMI_BEGINNING_BITS) / 32] = {
%s
};

/* Hash tables of the words of each list and the nodes of each tree: number + 1, or 0. */
static const uint16_t word_slots[] = {
%s
};

/* Where a list or a tree is in the arrays above. */
struct word_list {
    uint32_t items; /* in word_offsets or phrase_nodes */
    uint32_t bytes;
    uint32_t slots;
    uint32_t mask; /* slots - 1 */
    uint32_t count;
    uint32_t traits; /* in word_kinds or phrase_beginnings */
};

static const struct word_list word_lists[][SUMMI_LIST_COUNT] = {
%s
};

static const struct word_list phrase_trees[][SUMMI_PHRASES_COUNT] = {
%s
};
""" % ("\n".join(store.members), "\n".join(store.values), wrapped([str(n) for n in offsets], ", "),
       wrapped([str(n) for n in kinds], ", "), wrapped(nodes, ", "),
       wrapped(", ".join(beginning_sets).split(", "), ", "),
       wrapped([str(n) for n in store.slots], ", "), lists, trees)


# ---- Spelled letters --------------------------------------------------------------------------------

# The blocks of the scripts of India are laid out alike.  Their nukta and virama are left out, and these short
# vowels are taken for the long ones that come after them.
SHORT_VOWELS = {0x07, 0x0E, 0x12, 0x3F, 0x41, 0x46, 0x4A}
LEFT_OUT = {0x3C, 0x4D}
SPELLED_LETTER_MOST = 4


def write_spelled_letters():
    letters = []
    for line in lines(SOURCE / "spelled-letters.txt"):
        for word in line.split():
            places = [ord(c) % 128 for c in unicodedata.normalize("NFD", word)]
            places = [p + 1 if p in SHORT_VOWELS else p for p in places if p not in LEFT_OUT]
            if len(places) > SPELLED_LETTER_MOST:
                fail("spelled-letters.txt: too long: " + word)
            letters.append("{%s}, /* %s */" % (", ".join("0x%02X" % p for p in places), word))
    return """
const size_t summi_spelled_letter_count = %d;

const unsigned char summi_spelled_letters[][SUMMI_SPELLED_LETTER_MOST] = {
%s
};
""" % (len(letters), "\n".join("    " + letter for letter in letters))


# ---- Detection ------------------------------------------------------------------------------------

# Weights are log-likelihood ratios in eighths of a nat: how much likelier a token is in a language
# than in one whose list does not have it.
UNIT = 8
WORD_FLOOR = 1.5e-4
COMMON_LETTER = 1.0
RARE_LETTER = 0.4
ENDING = 1.2
ENDING_LENGTH = 3
# The rank that extra words get in their language; and those of a language without stop words, which is unlikely.
EXTRA_RANK = 40
UNLIKELY_RANK = 5
# A list that is roughly in order of frequency has its word of rank r about that often (Zipf).
ZIPF = 0.1
ZIPF_OFFSET = 2
# The hash table of words has 1 << DETECT_BITS slots: SUMMI_DETECT_BITS of data.h.
DETECT_BITS = 14
# Letters that are looked up: everything below LETTER_END, and the block of Latin Extended Additional.
LETTER_END = 0xA00
EXTENDED_START, EXTENDED_END = 0x1E00, 0x1F00


def ending_key(ending):
    """What detect.c looks up for an unknown word; no word has such a key."""
    if len(ending) != ENDING_LENGTH:
        fail("an ending must have %d letters: %s" % (ENDING_LENGTH, ending))
    return sum(ord(c) << 21 * i for i, c in enumerate(reversed(ending))) | 1 << 63


def word_key(word):
    """What detect.c computes while it reads a word."""
    key = 0
    for character in word:
        key = ((key << 5 | key >> 59) & MASK) ^ ord(character)
    return key


def word_hash(key):
    return key * ODD & MASK


def spelled(word):
    """The word as detect.c reads it: lower case, composed, without joiners; or in its parts."""
    word = unicodedata.normalize("NFC", word.replace("\u0307", ""))
    for part in word.replace("\u2019", "'").replace("-", "'").split("'"):
        if part:
            yield part


def read_detection(languages):
    """For each language its letters, and its words in order."""
    detection = {}
    for language in languages:
        # Scripts of one language need no words.
        if language["script"] in ("Latin", "Cyrillic", "Arabic", "Devanagari", "Bengali", "Hebrew"):
            detection[language["code"]] = {"letters": {}, "endings": [],
                                             "words": dict(language["ranked"])}
    for line in lines(SOURCE / "detection.txt"):
        letters, _, words = line.partition(":")
        code, _, letters = letters.partition(" ")
        common, _, rare = letters.partition("|")
        entry = detection.setdefault(code.strip(), {"letters": {}, "endings": [], "words": {}})
        for letter in unicodedata.normalize("NFC", rare).split():
            entry["letters"].update({c: RARE_LETTER for c in letter})
        for letter in unicodedata.normalize("NFC", common).split():
            entry["letters"].update({c: COMMON_LETTER for c in letter})
        rank = EXTRA_RANK if entry["words"] else UNLIKELY_RANK
        for word in words.split():
            if word.startswith("-"):
                entry["endings"].append(word[1:])
            else:
                entry["words"].setdefault(word, rank)
                rank += 1
    return detection


def word_evidence(detection):
    """key -> {language index: weight}"""
    evidence = {}
    for index, code in enumerate(sorted(detection)):
        for listed, rank in detection[code]["words"].items():
            weight = round(UNIT * math.log(ZIPF / (rank + ZIPF_OFFSET) / WORD_FLOOR))
            for spelling in spellings(code, listed):
                for word in spelled(spelling):
                    weights = evidence.setdefault(word_key(word), {})
                    weights[index] = max(weight, weights.get(index, 1))
        for ending in detection[code]["endings"]:
            evidence.setdefault(ending_key(ending), {})[index] = round(UNIT * ENDING)
    return evidence


def letter_evidence(detection):
    evidence = {}
    for index, code in enumerate(sorted(detection)):
        for letter, weight in detection[code]["letters"].items():
            evidence.setdefault(ord(letter), {})[index] = round(UNIT * weight)
    return evidence


class Evidence:
    """Bytes (language, weight) ..., where 128 is added to the language of the last; shared."""

    def __init__(self):
        self.bytes = []
        self.places = {}

    def place(self, weights):
        pairs = tuple(sorted(weights.items()))
        if pairs not in self.places:
            self.places[pairs] = len(self.bytes)
            for index, weight in pairs:
                last = 128 if index == pairs[-1][0] else 0
                self.bytes += [index + last, min(weight, 255)]
        return self.places[pairs]


def fold_table():
    """Simple case folding of U+00C0 to U+05FF; 0 for what is not a letter."""
    table = []
    for code in range(0xC0, 0x600):
        character = chr(code)
        if unicodedata.category(character)[0] not in "LM" or unicodedata.combining(character):
            table.append(0)
            continue
        lower = unicodedata.normalize("NFC", character.lower().replace("i\u0307", "i"))
        table.append(ord(lower) if len(lower) == 1 else code)
    return table


def write_detection(languages):
    detection = read_detection(languages)
    codes = sorted(detection)
    if len(codes) > 127:
        fail("too many languages to detect")
    evidence = Evidence()
    evidence.place({127: 0})  # place 0: none
    words = word_evidence(detection)
    size = 1 << DETECT_BITS
    if len(words) * 5 > size * 4:
        fail("too many words to detect languages by: SUMMI_DETECT_BITS has to grow")
    slots = [None] * size
    for key in sorted(words):
        hashed = word_hash(key)
        slot = hashed >> (64 - DETECT_BITS)
        while slots[slot] is not None:
            slot = (slot + 1) % size
        slots[slot] = (hashed >> 16 & 0xFFFF, evidence.place(words[key]))
    letters = letter_evidence(detection)
    places = []
    for code in list(range(0xC0, LETTER_END)) + list(range(EXTENDED_START, EXTENDED_END)):
        places.append(evidence.place(letters.pop(code)) if code in letters else 0)
    if letters:
        fail("letters out of range: " + " ".join(chr(code) for code in letters))
    distinct = sorted(set(places))
    if len(distinct) > 256 or len(evidence.bytes) > 0xFFFF:
        fail("too much evidence")
    return """
/* ---- Detection ---- */

const size_t summi_detect_count = %d;

const char summi_detect_codes[][4] = {
%s
};

const uint8_t summi_detect_evidence[] = {
%s
};

/* An open hash table of words: 16 bits of the hash, place of the evidence (0: an empty slot). */
const uint16_t summi_detect_words[][2] = {
%s
};

/* Which of the places below tells what a letter is evidence of. */
const uint8_t summi_detect_letters[] = {
%s
};

const uint16_t summi_detect_letter_places[] = {
%s
};

const uint16_t summi_detect_fold[] = {
%s
};
""" % (len(codes), wrapped(['"%s"' % code.partition("-")[0] for code in codes], ", "),
       wrapped([str(n) for n in evidence.bytes], ", "),
       wrapped(["{%d, %d}" % slot if slot else "{0, 0}" for slot in slots], ", "),
       wrapped([str(distinct.index(place)) for place in places], ", "),
       wrapped([str(place) for place in distinct], ", "),
       wrapped([str(n) for n in fold_table()], ", "))


HEADER = """/* SPDX-License-Identifier: MIT */
/*
 * data.c - the word lists of the languages, and what tells one language from another.
 *
 * Written by tools/make_languages.py from the files in libsumm/language/languages; do not edit.
 */
#include "language/data.h"

/* clang-format off */

"""

LOOKUP = """
static bool has_kinds(enum summi_list list)
{
    return list == SUMMI_ABBREVIATIONS || list == SUMMI_BEFORE_SPACE || list == SUMMI_AFTER_SPACE;
}

summi_wordlist summi_language_wordlist(size_t row, enum summi_list list)
{
    const struct word_list *entry = &word_lists[row][list];
    return (summi_wordlist){
        .bytes = (const char *)&word_bytes + entry->bytes,
        .offsets = word_offsets + entry->items,
        .kinds = has_kinds(list) ? word_kinds + entry->traits : NULL,
        .slots = word_slots + entry->slots,
        .mask = entry->mask,
        .count = entry->count,
    };
}

summi_phrase_tree summi_language_phrases(size_t row, enum summi_phrase_set set)
{
    const struct word_list *entry = &phrase_trees[row][set];
    return (summi_phrase_tree){
        .bytes = (const char *)&word_bytes + entry->bytes,
        .nodes = phrase_nodes + entry->items,
        .beginnings = phrase_beginnings[entry->traits],
        .slots = word_slots + entry->slots,
        .mask = entry->mask,
        .count = entry->count,
    };
}
"""


def generate():
    languages = read_data()
    rows = []
    for language in languages:
        fields = ['.code = "%s"' % language["code"]]
        fields += ['.stemmer = "%s"' % language["stemmer"]] if language["stemmer"] else []
        fields += [".%s = true" % flag for flag in FLAGS if flag in language["flags"]]
        fields += [".terminators = " + TERMINATORS[flag] for flag in language["flags"] if flag in TERMINATORS]
        rows.append("    {%s}," % wrapped(fields, ", ", " " * 5).strip().rstrip(","))
    return (HEADER
            + "const size_t summi_language_count = %d;\n\n" % (len(languages) - 1)
            + "const summi_language_row summi_language_rows[] = {\n" + "\n".join(rows) + "\n};\n\n"
            + write_lists(languages)
            + write_spelled_letters()
            + LOOKUP
            + write_detection(languages))


def main():
    parser = argparse.ArgumentParser(description="Writes libsumm/language/data.c.")
    parser.add_argument("--check", action="store_true", help="only compare")
    check = parser.parse_args().check
    text = generate()
    if not check:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
    elif not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        fail("%s is not up to date; run tools/make_languages.py" % TARGET.name)


if __name__ == "__main__":
    main()
