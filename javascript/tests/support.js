// SPDX-License-Identifier: MIT
// support.js - what several tests share.  SUMM_SOURCE is the source tree.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const source = process.env.SUMM_SOURCE;

export function read(...names) {
    return readFileSync(path.join(source, ...names), "utf8");
}

export const article = read("examples", "article.txt");

/** The golden texts, each with what the library makes of it. */
export const golden = readdirSync(path.join(source, "tests", "golden"))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({
        name,
        path: path.join(source, "tests", "golden", name),
        text: read("tests", "golden", name),
        expected: JSON.parse(read("tests", "golden", name.replace(/txt$/, "json"))),
    }));
