// SPDX-License-Identifier: MIT
// browser.test.js - the package in a page: the same sentences as in Node.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import test, { after, before } from "node:test";

import { keywords, summarize } from "summ";

import { useChromium } from "./chromium.js";
import { article, golden } from "./support.js";

const newPage = useChromium();
const file = fileURLToPath(import.meta.resolve("summ"));
let server;

before(async () => {
    server = createServer((request, response) => {
        const isScript = request.url === "/summ.js";
        response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
        response.end(isScript ? readFileSync(file) : "<!doctype html><title>A page</title><p id=brief></p>");
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
});
after(() => server.close());

async function openPage() {
    const page = await newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return page;
}

test("a page that imports the file", async () => {
    const page = await openPage();
    await page.addScriptTag({
        type: "module",
        content: `
            import { summarize } from "/summ.js";
            document.querySelector("#brief").textContent = summarize(${JSON.stringify(article)}, { sentences: 1 });
        `,
    });
    await page.waitForFunction(() => document.querySelector("#brief").textContent);
    assert.equal(await page.textContent("#brief"), summarize(article, { sentences: 1 }).text);
});

test("the same as in Node, on the page and in a worker", async () => {
    const page = await openPage();
    const texts = golden.map(({ text }) => text);
    const found = await page.evaluate(async (texts) => {
        const { keywords, summarize } = await import("/summ.js");
        return texts.map((text) => ({ ...summarize(text), keywords: keywords(text) }));
    }, texts);
    const inWorker = await page.evaluate(async (texts) => {
        const code = `
            import { keywords, summarize } from "${location.origin}/summ.js";
            onmessage = ({ data }) =>
                postMessage(data.map((text) => ({ ...summarize(text), keywords: keywords(text) })));
            postMessage("ready");
        `;
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" });
        const next = () => new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data)));
        await next();
        worker.postMessage(texts);
        return next();
    }, texts);
    const expected = texts.map((text) => ({ ...summarize(text), keywords: keywords(text) }));
    assert.deepEqual(found, expected);
    assert.deepEqual(inWorker, expected);
});
