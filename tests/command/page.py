#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The page of `summ --html`: page.py BRIEF LIBRARY SOURCE [FILE]...

Reads pages as their script does: the brief at each position of the slider is the command's.  The Python package writes the
same bytes.  With FILEs, only these are looked at, as plain text.
"""

import html.parser
import json
import os
import re
import subprocess
import sys
from pathlib import Path

brief, library, source, *files = sys.argv[1:]
os.environ["SUMM_LIBRARY"] = library
sys.path.insert(0, str(Path(source, "python", "src")))
sys.dont_write_bytecode = True

import summ  # noqa: E402

# What a page may have beside twice its text.
ROOM = 100_000


class Page(html.parser.HTMLParser):
    """The parts of a page: what each of its elements says, and the sentences of its text."""

    def __init__(self, page):
        super().__init__()
        self.open, self.sentences, self.classes, self.texts, self.tags = [], [], [], {}, []
        self.feed(page)
        self.close()
        self.data = json.loads(self.texts["data"])

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append((tag, attributes))
        if tag == "p" and self.open and self.open[-1][0] == "p":
            self.open.pop()  # its end may be left out
        if tag not in ("meta", "input"):
            self.open.append((tag, attributes.get("id")))
        if tag == "span" and any(name == "article" for name, _ in self.open):
            self.sentences.append("")
            self.classes.append(attributes["class"])

    def handle_endtag(self, tag):
        while self.open.pop()[0] != tag:
            pass

    def handle_data(self, text):
        names = [name for name, _ in self.open]
        if "article" in names and names[-1] == "span":
            self.sentences[-1] += text
        for _, own in self.open:
            if own:
                self.texts[own] = self.texts.get(own, "") + text

    def briefs(self):
        """The brief at each position, put together as the script does it."""
        data, inside = self.data, set()
        for position, flips in enumerate(data["flips"]):
            inside ^= set(flips)
            own = data["own"][position]
            order = sorted(inside, key=(lambda i: data["ranks"][i]) if data["byRank"] else None)
            if "last" in own:
                order.remove(own["last"])
                order.append(own["last"])
            text = ""
            for number, i in enumerate(order):
                text += own.get("gaps", {}).get(str(number), data["space"] if number else "")
                plain = re.sub("[ \t\n\f\r]+", " ", self.sentences[i]).strip()
                text += own.get("said", {}).get(str(i), data["said"].get(str(i), plain))
            yield text + own.get("gaps", {}).get(str(len(order)), "")


def run(*arguments, text=None):
    done = subprocess.run([brief, *arguments], input=text, capture_output=True, check=True)
    return done.stdout.decode()


def line(*arguments, text):
    return run(*arguments, text=text).removesuffix("\n")


failures = 0


def check(good, what):
    global failures
    if not good:
        failures += 1
        print(f"FAILED: {what}")


def check_page(name, text, *options, keep=(), form="text"):
    """The page of a text under some options, of which `keep` are no limits."""
    written = run("--from", form, "--html", *options, text=text)
    page = Page(written)
    data = page.data
    check(len(written.encode()) <= ROOM + 2 * len(text), f"{name}: {len(written.encode())} bytes")
    check(page.texts.get("brief", "") == line("--from", form, *options, text=text), f"{name}: its first brief")
    briefs = list(page.briefs())
    for length, words, told in zip(data["lengths"], data["words"], briefs):
        own = [*keep, "--sentences", str(length)] if length else options
        wanted = line("--from", form, *own, text=text)
        check(told == wanted, f"{name}: length {length}:\n{told}\n{wanted}")
        check(length == 0 or data["space"] == "" or words >= told.count(" ") // 2, f"{name}: words")
    check(not briefs or briefs[data["start"]] == page.texts.get("brief", ""), f"{name}: where it starts")
    check(data["counts"] == sorted(data["counts"]), f"{name}: the order of lengths")
    check(len(page.sentences) == len(data["ranks"]) == len(data["near"]), f"{name}: sentences")
    check(not any(re.search("[\0-\x08\x0b-\x1f\x7f-\x9f]", s) for s in page.sentences), f"{name}: control characters")
    check(all(("p" in kind.split()) == (rank == 0) for kind, rank in zip(page.classes, data["ranks"])), f"{name}: ranks")
    check(not re.search(r"(?:src|href|url\()=?[\"']?https?:", written), f"{name}: asks the network")
    return written, page


def check_same(name, text, title=None):
    """The Python package writes the same page."""
    options = ["--title", title] if title else []
    wanted = run("--from", "text", "--html", *options, text=text)
    document = summ.Document(text.decode(), title=title)
    check(document.to_html(title=title) == wanted, f"{name}: Python writes another page")


hostile = (
    "The mill & the <b>river</b> \"burned\" on Friday, said Ann. </script><script>alert(1)</script> is no sentence of "
    "the mill.\n\nThe \x01mill\x85 was old\x7f, and </article></span> it was made of wood & stone. The river <!-- rose, "
    "and the mill burned.\n\nNobody @brief@ was hurt in the @text@ of the mill, said the mayor @data@ of the town."
).encode()


story = (
    "The old mill at the river burned down on Friday night.",
    "Firemen from the town saved the house of the miller and its garden.",
    "Nobody was hurt, but the bakers of the town have no flour for the week.",
    "The mayor says that the mill at the river will be built again.",
)
formats = {
    "html": "<!DOCTYPE html><title>Fire</title><h1>Fire at the mill</h1>" + "".join(f"<p>{one}</p>" for one in story),
    "markdown": "# Fire at the mill\n\n" + "\n\n".join(story) + "\n\n```\nmill --burn <now>\n```\n",
    "mail": "From: a@example.org\nSubject: Fire\nContent-Type: text/plain\n\n" + "\n\n".join(story) + "\n",
    "subtitles": "".join(f"{i + 1}\n00:00:{i:02},000 --> 00:00:{i:02},900\n{one}\n\n" for i, one in enumerate(story)),
    "chat": "".join(f"[12/03/2024, 10:0{i}:00] Ann: {one}\n" for i, one in enumerate(story)),
}


def check_all():
    folder = Path(source)
    samples = {"article": (folder / "examples" / "article.txt").read_bytes(), "hostile": hostile}
    for path in sorted((folder / "tests" / "golden").glob("*.txt")):
        samples[path.stem] = path.read_bytes()
    for name, text in samples.items():
        check_page(name, text)
        check_same(name, text)
    for name, text in (("nothing", b""), ("blanks", b" \n\n "), ("a word", b"Mill"), ("headings", b"Menu\n\nHome\n")):
        check_page(name, text)
        check_same(name, text)
    article = samples["article"]
    check_page("words", article, "--words", "60")
    check_page("a cut", article, "--bytes", "200", "--ellipsis", keep=["--ellipsis"])
    check_page("a share", article, "--ratio", "0.3")
    for options in (
        ["--mark", "[...]"],
        ["--mark", "</script>"],
        ["--order", "rank"],
        ["--expand", "1"],
        ["--query", "electric boat"],
        ["--language", "de"],
    ):
        check_page(" ".join(options), article, *options, keep=options)
    check_page("a length", article, "--sentences", "5")
    check_same("a title", hostile, "The <mill> & \"river\"")

    for form, text in formats.items():
        _, page = check_page(form, text.encode(), form=form)
        check(len(page.data["lengths"]) > 1, f"{form}: lengths")

    # What is written as text stays text.
    written, page = check_page("hostile", hostile)
    check("</script><script>" not in written, "a script comes in")
    check("".join(page.sentences).count("<") == hostile.decode().count("<"), "text is lost")
    check(written.count("<script") == 2, "the number of scripts")

    # Language and direction, and a book.
    for name, wanted in (("ar", ("ar", "rtl")), ("fr", ("fr", "ltr"))):
        _, page = check_page(name, samples[name])
        check(page.tags[0] == ("html", {"lang": wanted[0], "dir": wanted[1]}), f"{name}: its language")
    words = re.findall(r"\w+", article.decode())
    book = "".join(
        " ".join(words[(i * i * 7 + k * 13) % len(words)] for k in range(6 + i % 17)).capitalize() + (".\n\n" if i % 9 == 8 else ". ")
        for i in range(3000)
    )
    chat = "".join(" ".join(words[(i * i + k * 5) % len(words)] for k in range(6)) + ".\n" for i in range(5000))
    for text in (book, chat):
        check(len(run("--from", "text", "--html", text=text.encode()).encode()) <= ROOM + 2 * len(text), "a large page")


def main():
    if files:
        for path in files:
            text = Path(path).read_bytes()
            check_page(path, text)
            check_same(path, text)
        print(f"{len(files)} texts, {failures} failures")
    else:
        check_all()
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
