#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sbom.py LIST ELF VERSION: a list in the form of CycloneDX is well-formed, is about this version, and has every
library that the ELF file needs, in the version that is installed."""

import json
import re
import subprocess
import sys

# What libraries are called in lists, where it is not what their files are called; and by pkg-config.
NAMES = {
    "gslcblas": "gsl",
    "stemmer": "libstemmer",
    "summ": "libsumm",
    "cmark-gfm-extensions": "cmark-gfm",
    "gmime-3.0": "gmime",
    "gio-2.0": "glib",  # where the linker keeps what is not used
    "glib-2.0": "glib",
    "gobject-2.0": "glib",
}
PACKAGES = {"gsl": "gsl", "jansson": "jansson", "cmark-gfm": "libcmark-gfm", "gumbo": "gumbo", "gmime": "gmime-3.0"}
OF_THE_SYSTEM = {"c", "m", "pthread", "dl"}


def output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> int:
    path, elf, version = sys.argv[1:]
    with open(path, encoding="utf-8") as stream:
        made = json.load(stream)
    faults = []

    def expect(what: str, found: object, wanted: object) -> None:
        if found != wanted:
            faults.append(f"{what} is {found!r}, not {wanted!r}")

    top = made["metadata"]["component"]
    components = {item["name"]: item for item in made["components"]}
    expect("bomFormat", made["bomFormat"], "CycloneDX")
    expect("specVersion", made["specVersion"], "1.5")
    expect("version of the list", made["version"], 1)
    expect(f"version of {top['name']}", top["version"], version)
    expect("the number of components with a name", len(components), len(made["components"]))
    for item in [top, *components.values()]:
        expect(f"type of {item['name']}", item["type"] in ("library", "application"), True)
        expect(f"purl of {item['name']}", item["purl"], f"pkg:generic/{item['name']}@{item['version']}")
        expect(f"licences of {item['name']}", len(item["licenses"]), 1)
    (used,) = made["dependencies"]
    expect("who depends", used["ref"], top["bom-ref"])
    expect("what it depends on", sorted(used["dependsOn"]), sorted(item["bom-ref"] for item in components.values()))

    needed = set(re.findall(r"\(NEEDED\).*\[lib(\S+?)\.so", output("readelf", "-W", "-d", elf))) - OF_THE_SYSTEM
    expect("what the file needs", {NAMES.get(name, name) for name in needed}, set(components))
    for name, package in PACKAGES.items():
        if name in components:
            expect(f"version of {name}", components[name]["version"], output("pkg-config", "--modversion", package).strip())
    print("\n".join(faults))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
