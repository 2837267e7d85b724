// SPDX-License-Identifier: MIT
// docs.test.js - every snippet of the pages for JavaScript does what the page says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import * as summ from "summ";

import { useChromium } from "./chromium.js";
import { read, source } from "./support.js";

const newPage = useChromium();
const folder = fileURLToPath(new URL("snippets/", import.meta.url));
mkdirSync(folder, { recursive: true });
copyFileSync(path.join(source, "examples", "article.txt"), path.join(folder, "article.txt"));

const SNIPPET = /^```(js|ts|html)\n(.*?)^```\n(?:\n```(?:text)?\n(.*?)^```\n)?/gms;

function run(language, code) {
    const file = path.join(folder, `snippet.${language === "ts" ? "ts" : "mjs"}`);
    writeFileSync(file, code);
    if (language === "js") return execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
    const compiler = ["tsc", "--strict", "--target", "es2022", "--module", "nodenext", "--types", "", file];
    execFileSync("npx", compiler, { stdio: "inherit" });
    return execFileSync(process.execPath, [file.replace(/ts$/, "js")], { cwd: folder, encoding: "utf8" });
}

const guide = readdirSync(path.join(source, "docs")).map((name) => `docs/${name}`);
const pages = ["README.md", "javascript/README.md", ...guide.filter((name) => name.endsWith(".md"))];

for (const page of pages.filter((name) => /^```(js|ts|html)$/m.test(read(name)))) {
    const snippets = [...read(page).matchAll(SNIPPET)];
    test(`there are snippets in ${page}`, () => assert.ok(snippets.length > 0));
    for (const [number, [, language, code, output]] of snippets.entries())
        test(`${page}, snippet ${number + 1}`, async () => {
            if (language === "html") assert.equal(await runInPage(code), "The mill burned down.");
            else assert.equal(run(language, code), output);
        });
}

async function runInPage(html) {
    const page = await newPage();
    await page.route("http://page.test/**", (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
        const file = fileURLToPath(new URL(`.${pathname}`, import.meta.url));
        return route.fulfill({ contentType: "text/javascript", body: readFileSync(file) });
    });
    await page.goto("http://page.test/");
    await page.waitForFunction(() => document.querySelector("#brief").textContent);
    return page.textContent("#brief");
}

test("the types declare what there is", () => {
    const declared = [...read("javascript", "summ.d.ts").matchAll(/^export (?:class|const|function) (\w+)/gm)];
    assert.deepEqual(declared.map(([, name]) => name).sort(), Object.keys(summ).sort());
    for (const name of ["Document", "Summarizer", "Summary"]) {
        const body = read("javascript", "summ.d.ts").split(`export class ${name} `)[1].split("\n}")[0];
        const members = [...body.matchAll(/^    (?:get |readonly |private )?(\w+)(?=[(:])/gm)].map(([, member]) => member);
        const own = Object.getOwnPropertyNames(summ[name].prototype);
        assert.deepEqual(own.filter((member) => !members.includes(member)), []);
    }
});
