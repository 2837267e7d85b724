#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Offsets slice the text that the command says they count in, in documents of every format: offsets.py BRIEF

The documents are made of pieces that have tripped offsets up, in an order that depends on nothing but their number.
"""

import email.message
import html
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

DOCUMENTS = 24  # of each format

PIECES = [
    "Zoë's ferry \U0001F6A2 stays in the harbour.", "It isn&#8217;t caf&eacute; &amp; bar; it is both.",
    "The officer gave her the certifi-\ncates on Monday.", "Cafe\u0301 noir\u00A0costs 4\u202F€ \u2014 or 5.",
    "渡轮停在港口。没有人知道要停多久。", "لا أحد يعرف متى تعود العبّارة.", "Nobody knows\tfor   how long!", "She said: “No.”",
    "```\nint main(void);\n```", "| a | b |\n| - | - |\n| c | d |", "1. First.\n2. Second, and more.", "(Laughter)",
    "Harwick, 3 June 2024 \u2014 The ferry sails again today.", "# A heading?", "> Quoted.\n> Twice.", "<b>Bold</b> & <bold>.",
    "Page 12\n\f\nHarbour News            13\nand on it goes in the next page of the paper.", "soft\u00ADhyphen and zero\u200Bwidth.",
    "See https://example.org/?a=1&amp;b=2#c for it.", "A line\u2028and another.", "\uFEFFA mark is in it.", "ends in a \\", "*",
    "ﬁne ligatures, İstanbul, ßtraße, and ΑΣ.", "Two columns      side by side here\nand so on       until it ends.",
]
ENDS = ["\n\n", "\r\n\r\n", "\n", "\r\n", " "]


def chosen(dice):
    return [dice.choice(PIECES) for _ in range(dice.randint(1, 12))]


def plain(dice):
    return "".join(piece + dice.choice(ENDS) for piece in chosen(dice))


def page(dice):
    parts = ["<%s>%s</%s>" % (name, piece if dice.random() < .5 else html.escape(piece), name)
             for piece in chosen(dice) for name in [dice.choice(["p", "li", "h2", "pre", "td", "nav", "blockquote"])]]
    return "<!DOCTYPE html><html><body>%s</body></html>" % dice.choice(ENDS).join(parts)


def captions(dice):
    cues = ["%d\n00:00:%02d,000 --> 00:00:%02d,500\n%s\n" % (n + 1, n, n, piece.replace("\n\n", "\n"))
            for n, piece in enumerate(chosen(dice))]
    return dice.choice(["\n", "\r\n"]).join(cues)


def chat(dice):
    return "".join("[10:%02d] <%s> %s\n" % (n, dice.choice(["Zoë", "bo"]), piece.replace("\n", " "))
                   for n, piece in enumerate(chosen(dice)))


def mail(dice):
    message = email.message.EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "Fähre"
    message.set_content(plain(dice).replace("\f", " "), cte=dice.choice(["quoted-printable", "base64"]))
    if dice.random() < .5:
        message.add_alternative(page(dice), subtype="html")
    return message.as_string()


FORMATS = {"text": plain, "markdown": plain, "html": page, "subtitles": captions, "chat": chat, "mail": mail}


def run(brief, arguments, source=b""):
    return subprocess.run([brief, *arguments], input=source, capture_output=True, check=True).stdout


def check(found, text):
    """The sentences of an object that are no slices of the text, or not in order."""
    end = 0
    for sentence in found["sentences"]:
        start, stop = sentence["offset"], sentence["offset"] + sentence["length"]
        if not end <= start < stop <= len(text) or text[start:stop] != sentence["text"].encode():
            yield "[%d, %d): %r" % (start, stop, sentence["text"])
        end = stop


def check_file(brief, name, make, number, folder):
    dice = random.Random("%s %d" % (name, number))
    document = make(dice).encode()
    if dice.random() < .3:
        document = b"\xEF\xBB\xBF" + document
    path = Path(folder, "document")
    path.write_bytes(document)
    options = ["--from", name, "--lines", dice.choice(["auto", "paragraphs", "wrapped", "transcript"])]
    found = json.loads(run(brief, ["--json", "--sentences", "99", *options, str(path)]))
    text = document if found["offsets_in"] == "file" else run(brief, ["--text", *options, str(path)])
    return check(found, text)


def check_record(brief, number):
    """In a record the offsets are those of the UTF-8 of its string."""
    text = plain(random.Random(number))
    record = json.dumps({"text": text}, ensure_ascii=number % 2 == 0)
    found = json.loads(run(brief, ["--jsonl", "--sentences", "99"], record.encode() + b"\n"))
    return check(found, text.encode())


def main():
    brief = sys.argv[1]
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(DOCUMENTS):
            for name, make in FORMATS.items():
                wrong += ["%s %d: %s" % (name, number, what)
                          for what in check_file(brief, name, make, number, folder)]
            wrong += ["record %d: %s" % (number, what) for what in check_record(brief, number)]
    print(*wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
