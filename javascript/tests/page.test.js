// SPDX-License-Identifier: MIT
// page.test.js - docs/try/index.html from the file system, driven as a reader would.

import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { keywords, summarize } from "summ";

import { useChromium } from "./chromium.js";
import { article, golden } from "./support.js";

const newPage = useChromium();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const folder = mkdtempSync(path.join(os.tmpdir(), "summ-page-"));
const sample = article.trim();

async function openPage(options) {
    const page = await newPage(options);
    await page.goto(pathToFileURL(process.env.SUMM_PAGE).href);
    return page;
}

/** Waits until the brief is one that a function of the page finds right. */
async function briefThat(page, isRight, argument) {
    await page.waitForFunction(isRight, argument);
    return page.textContent("#brief");
}

const briefOf = (page, text) =>
    briefThat(page, (text) => document.querySelector("#brief").textContent === text, text);

async function openSample(options) {
    const page = await openPage(options);
    await page.click("#sample");
    await briefOf(page, summarize(sample).text);
    return page;
}

function file(name, text) {
    const place = path.join(folder, name);
    writeFileSync(place, text);
    return place;
}

/** Pastes, as a browser tells a page of it. */
function paste(page, data, selector = "body") {
    return page.evaluate(
        ({ data, selector }) => {
            const clipboardData = new DataTransfer();
            for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
            const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
            document.querySelector(selector).dispatchEvent(event);
        },
        { data, selector },
    );
}

test("the sample: brief, keywords, shades, and the whole text", async () => {
    const page = await openSample();
    const words = await page.$$eval("#keywords button", (buttons) => buttons.map((button) => button.textContent));
    assert.deepEqual(words, keywords(sample, { count: 12 }).map((keyword) => keyword.text));
    assert.equal(await page.evaluate(() => document.querySelector("#text").textContent), sample);
    const chosen = await page.$$eval("#text .chosen", (marks) => marks.map((mark) => mark.textContent));
    assert.deepEqual(chosen, summarize(sample).sentences.map((sentence) => sentence.text));
    assert.equal(await page.locator("#text mark.d5").count(), 1);
    assert.ok((await page.locator("#text .passed").count()) > 5);
    assert.match(await page.textContent("#about"), /^English, 28 sentences, /);
    assert.equal(await page.getAttribute("#text", "lang"), "en");
    assert.deepEqual(page.faults, []);
});

test("typed text, by the keyboard alone", async () => {
    const page = await openPage();
    await page.focus("#input");
    await page.keyboard.type("The mill at Oster burned down. Nobody was in the mill.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await briefThat(page, () => document.querySelector("#brief").textContent.startsWith("The mill"));
    await page.focus("#edit");
    await page.keyboard.press("Enter");
    assert.equal(await page.inputValue("#input"), "The mill at Oster burned down. Nobody was in the mill.");
    assert.equal(await page.evaluate(() => document.activeElement.id), "input");
    assert.deepEqual(page.faults, []);
});

test("the length, by the keyboard", async () => {
    const page = await openSample();
    await page.focus("#length");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await briefOf(page, summarize(sample, { sentences: 1 }).text);
    assert.equal(await page.locator("#text .chosen").count(), 1);
    assert.equal(await page.textContent("#length-value"), "1 sentence");
    assert.deepEqual(page.faults, []);
});

test("a query, and a keyword as query", async () => {
    const page = await openSample();
    await page.fill("#query", "shipyard bid");
    await briefOf(page, summarize(sample, { query: "shipyard bid" }).text);
    await page.fill("#query", "");
    await briefOf(page, summarize(sample).text);
    await page.click("#keywords button >> text=fuel truck");
    await briefOf(page, summarize(sample, { query: "fuel truck" }).text);
    assert.equal(await page.inputValue("#query"), "fuel truck");
    assert.deepEqual(page.faults, []);
});

test("a sentence of the brief leads to its place", async () => {
    const page = await openSample({ viewport: { width: 390, height: 500 } });
    await page.locator("#brief a").last().click();
    const found = await page.evaluate(() => document.activeElement.textContent);
    assert.equal(found, summarize(sample).sentences.at(-1).text);
    await page.waitForFunction(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
    });
});

test("other languages, and characters beyond ASCII", async () => {
    const page = await openPage();
    for (const { name, text } of golden.filter(({ name }) => /^(ar|de|ja|ru)/.test(name))) {
        await page.setInputFiles("#file", file(name, text));
        await briefOf(page, summarize(text).text);
        assert.equal(await page.evaluate(() => document.querySelector("#text").textContent), text);
    }
    assert.deepEqual(page.faults, []);
});

const STORY = "The ferry stays in the harbour until Friday, the company said on Monday. Its engine has failed twice.";
const HTML = `<!doctype html><html><head><title>News</title><style>p { color: red }</style></head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <main><h1>No ferry before Friday</h1><p>${STORY}</p>
    <figure><img src="http://127.0.0.1:9/ferry.jpg"><figcaption>The ferry, last year.</figcaption></figure>
    <pre>ferry.leave();\n  harbour.close();</pre><script>document.title = "run"</script>
    <p>Passengers take the bus &amp; the night train.</p></main>
    <footer>Copyright. All rights reserved by the company.</footer></body></html>`;

test("a web page: what a reader came for", async () => {
    const page = await openPage();
    await page.setInputFiles("#file", file("page.html", HTML));
    await briefThat(page, () => document.querySelector("#brief").textContent.startsWith("The ferry stays"));
    const text = await page.evaluate(() => document.querySelector("#text").textContent);
    assert.equal(
        text,
        `No ferry before Friday\n\n${STORY}\n\nThe ferry, last year.\n\nferry.leave();\n  harbour.close();\n\n` +
            "Passengers take the bus & the night train.",
    );
    const passed = await page.$$eval("#text .passed", (spans) => spans.map((span) => span.textContent));
    assert.deepEqual(passed, ["No ferry before Friday", "The ferry, last year.", "ferry.leave();\n  harbour.close();"]);
    assert.deepEqual(page.faults, []);
});

test("what is pasted and dropped", async () => {
    const page = await openPage();
    await paste(page, { "text/html": `<h2>No ferry</h2><p>${STORY}</p>`, "text/plain": "plain" });
    await briefOf(page, STORY);
    await paste(page, { "text/plain": sample });
    await briefOf(page, summarize(sample).text);
    await page.click("#new");
    await paste(page, { "text/plain": STORY }, "#input");
    await briefOf(page, STORY);
    await page.evaluate((sample) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([sample], "article.txt", { type: "text/plain" }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, sample);
    await briefOf(page, summarize(sample).text);
    // A word that is pasted into a field stays there.
    await paste(page, { "text/plain": "ferry" }, "#query");
    assert.equal(await page.textContent("#brief"), summarize(sample).text);
    assert.deepEqual(page.faults, []);
});

test("files in other encodings", async () => {
    const page = await openPage();
    const text = "La mairie a acheté le four à Saint-Armel. Le boulanger est là dès mercredi.";
    for (const [name, bytes] of [
        ["latin.txt", Buffer.from(text, "latin1")],
        ["utf16.txt", Buffer.from(`\ufeff${text}`, "utf16le")],
    ]) {
        await page.setInputFiles("#file", file(name, bytes));
        await page.waitForFunction((text) => document.querySelector("#text").textContent === text, text);
    }
});

test("markup in a text is text", async () => {
    const page = await openPage();
    const text = "The tag <img src=x onerror=alert(1)> shows a picture. <b>Bold</b> is bold.";
    await page.setInputFiles("#file", file("markup.txt", text));
    await page.waitForFunction((text) => document.querySelector("#text").textContent === text, text);
    assert.equal(await page.locator("#text img, #text b, #brief img").count(), 0);
    assert.deepEqual(page.faults, []);
});

test("nothing to read is said", async () => {
    const page = await openPage();
    await page.click("#go");
    assert.match(await page.textContent("#status"), /nothing to read/);
    assert.equal(await page.isVisible("#input"), true);
});

for (const colorScheme of ["light", "dark"])
    for (const width of [1280, 390])
        test(`axe finds no fault: ${colorScheme}, ${width} wide`, async () => {
            const page = await openPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
            await page.addScriptTag({ path: axe });
            const faults = async () => {
                const { violations } = await page.evaluate(() => axe.run());
                return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
            };
            assert.deepEqual(await faults(), []);
            await page.click("#sample");
            await briefOf(page, summarize(sample).text);
            assert.deepEqual(await faults(), []);
            await page.click("#theme");
            assert.deepEqual(await faults(), []);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
            assert.equal(wide, false);
        });

test("5 MB do not freeze the page", async () => {
    const page = await openPage();
    const paragraphs = golden.filter(({ name }) => /^(en|fr|ru)/.test(name)).flatMap(({ text }) => text.split(/\n\n+/));
    let text = "";
    for (let i = 0; Buffer.byteLength(text) < 5e6; i++)
        text += paragraphs.map((paragraph, k) => `${paragraph} So it was on day ${i * paragraphs.length + k}.\n\n`).join("");
    await page.evaluate(() => {
        window.tasks = [];
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
            type: "longtask",
        });
    });
    await page.setInputFiles("#file", file("long.txt", text));
    const isWhole = (length) => document.querySelector("#text").textContent.length === length;
    await page.waitForFunction(isWhole, text.length, { polling: 500, timeout: 120000 });
    await page.focus("#length");
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelectorAll("#text .chosen").length > 3);
    await page.fill("#query", "ferry");
    await page.waitForFunction(isWhole, text.length, { polling: 500, timeout: 120000 });
    await page.locator("#brief a").last().click();
    const tasks = await page.evaluate(() => tasks);
    console.log(`longest tasks of the main thread: ${tasks.sort((a, b) => b - a).slice(0, 5)} ms`);
    assert.deepEqual(page.faults, []);
});
