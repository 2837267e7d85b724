// SPDX-License-Identifier: MIT
// javascript.mjs - the npm package beside the C library, in turns: javascript.mjs SUMM_JS MEDIAN FILE...
//
// SUMM_JS is the file of the package, and MEDIAN the program of median.c.  Both have read each text before.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const TURNS = 7;
const [script, program, ...files] = process.argv.slice(2);
const { Summarizer } = await import(path.resolve(script));

const medianOf = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

function timeOf(summarizer, text) {
    const before = performance.now();
    summarizer.summarize(text);
    return (performance.now() - before) * 1000;
}

for (const file of files) {
    const text = readFileSync(file, "utf8");
    const rounds = Math.max(5, Math.ceil(5e6 / text.length));
    const summarizer = new Summarizer();
    const measure = () => medianOf(Array.from({ length: rounds }, () => timeOf(summarizer, text)));
    measure();
    const turns = Array.from({ length: TURNS }, () => ({
        native: Number(execFileSync(program, [file, String(rounds)], { encoding: "utf8" })),
        module: measure(),
    }));
    summarizer.free();
    const [native, module] = ["native", "module"].map((key) => medianOf(turns.map((turn) => turn[key])));
    const ratio = (module / native).toFixed(2);
    console.log(`${file}: ${text.length} characters, C ${native.toFixed(1)} µs, JavaScript ${module.toFixed(1)} µs, ${ratio} times`);
}
