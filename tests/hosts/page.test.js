// SPDX-License-Identifier: MIT
// page.test.js - the page of `summ --html` in Chromium: its brief at each position, a sentence, keys, axe.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { useChromium } from "./chromium.js";

const newPage = useChromium();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const folder = mkdtempSync(path.join(os.tmpdir(), "summ-page-"));
const source = process.env.SUMM_SOURCE;
const article = path.join(source, "examples", "article.txt");
const golden = (name) => path.join(source, "tests", "golden", `${name}.txt`);

const summ = (...options) =>
    execFileSync(process.env.SUMM_BRIEF, ["--from", "text", ...options], { encoding: "utf8", maxBuffer: 1e8 });

async function openPage(file, { options = [], hash = "", ...rest } = {}) {
    const name = path.join(folder, `${path.basename(file)}.html`);
    writeFileSync(name, summ("--html", ...options, file));
    const page = await newPage(rest);
    await page.goto(pathToFileURL(name).href + hash);
    return page;
}

/** Moves the slider, as its user does. */
const slide = (page, position) =>
    page.evaluate((position) => {
        const slider = document.getElementById("length");
        slider.value = position;
        slider.dispatchEvent(new Event("input"));
    }, position);

for (const file of [article, ...["ar", "zh", "ja", "en-mail", "en-transcript", "en-book"].map(golden)])
    test(`each position has the brief of the command: ${path.basename(file)}`, async () => {
        const page = await openPage(file);
        const { lengths, start } = JSON.parse(await page.textContent("#data"));
        assert.equal(await page.inputValue("#length"), String(start));
        assert.equal((await page.textContent("#brief")) + "\n", summ(file));
        for (const [position, length] of lengths.entries()) {
            await slide(page, position);
            const [brief, size, marked] = await page.evaluate(() => [
                document.getElementById("brief").textContent,
                document.getElementById("size").textContent,
                document.querySelectorAll("article .chosen").length,
            ]);
            assert.equal(brief + "\n", summ("--sentences", String(length), file));
            assert.match(size, new RegExp(`^${marked} sentence`));
        }
        assert.ok(lengths.length > 1);
        assert.deepEqual(page.faults, []);
    });

test("options of the brief are those of the page", async () => {
    for (const options of [["--words", "60"], ["--bytes", "150", "--ellipsis"], ["--mark", "[...]"], ["--order", "rank"]]) {
        const page = await openPage(article, { options });
        assert.equal((await page.textContent("#brief")) + "\n", summ(...options, article));
        await slide(page, 1);
        await slide(page, await page.evaluate(() => data.start));
        assert.equal((await page.textContent("#brief")) + "\n", summ(...options, article));
    }
});

test("a sentence tells about itself", async () => {
    const page = await openPage(article);
    const why = () => page.innerText("#why");
    await page.click("article .chosen >> nth=0");
    assert.match(await why(), /^Sentence 9 of 28\s+In the brief, taken as number 1: /);
    assert.match(await why(), /Rank 1 of 15/);
    assert.match(await why(), /Similar sentences, which vote for it/i);
    await page.click("article .p1 >> nth=0");
    assert.match(await why(), /Passed over: a heading or a stray line\./);
    await page.click("article span:not(.chosen):not(.p) >> nth=0");
    assert.match(await why(), /Not in the brief: /);
    assert.match(await why(), /It is in the brief of \d+ sentences\./);
    // Whatever is told, the sentence is in the first brief that is named.
    const count = Number((await why()).match(/brief of (\d+)/)[1]);
    const position = await page.evaluate((count) => data.counts.indexOf(count), count);
    await slide(page, position);
    assert.match(await why(), /In the brief/);
    await page.click("#why [data-go] >> nth=0");
    assert.equal(await page.evaluate(() => document.activeElement.closest("article") !== null), true);
    assert.deepEqual(page.faults, []);
});

test("keys lead through the sentences", async () => {
    const page = await openPage(article);
    const heading = () => page.innerText("#why h2");
    await page.focus("article [tabindex='0']");
    await page.keyboard.press("Enter");
    assert.equal(await heading(), "Sentence 9 of 28");
    await page.keyboard.press("ArrowDown");
    assert.equal(await heading(), "Sentence 10 of 28");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await heading(), "Sentence 8 of 28");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "NBW, Harwick :");
    await page.focus("#length");
    await page.keyboard.press("ArrowRight");
    assert.equal((await page.textContent("#brief")) + "\n", summ("--sentences", "4", article));
    await page.focus("#brief a >> nth=1");
    await page.keyboard.press("Enter");
    assert.match(await page.innerText("#why"), /In the brief/);
    assert.equal(await page.locator("article [tabindex]").count(), 1);
});

test("a link leads to a sentence", async () => {
    const page = await openPage(article, { hash: "#21" });
    assert.equal(await page.innerText("#why h2"), "Sentence 21 of 28");
    assert.equal(await page.locator(".here").count(), 1);
});

test("without its script, the page has the text and the brief", async () => {
    const page = await openPage(article, { javaScriptEnabled: false });
    assert.equal((await page.textContent("#brief")) + "\n", summ(article));
    assert.equal(await page.isVisible("#length"), false);
});

test("hostile text is text", async () => {
    const file = path.join(folder, "hostile.txt");
    const text = `The mill & the <b>river</b> "burned". </script><script>document.title = "no"</script> The mill <img src=x onerror="document.title='no'"> burned on Friday.`;
    writeFileSync(file, text);
    const page = await openPage(file);
    assert.equal(await page.title(), "hostile.txt");
    assert.equal((await page.textContent("article")).trim(), text);
    assert.deepEqual(page.faults, []);
});

for (const colorScheme of ["light", "dark"])
    for (const width of [1280, 390])
        test(`axe finds no fault: ${colorScheme}, ${width} wide`, async () => {
            for (const file of [article, golden("ar"), golden("zh"), golden("en-transcript")]) {
                const page = await openPage(file, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
                await page.addScriptTag({ path: axe });
                const faults = async () => {
                    const { violations } = await page.evaluate(() => axe.run());
                    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
                };
                assert.deepEqual(await faults(), []);
                await page.click("article span >> nth=3");
                assert.deepEqual(await faults(), []);
                const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
                assert.equal(wide, false);
                await page.close();
            }
        });

test("a book of 500 KB does not freeze the page", async () => {
    const words = readFileSync(article, "utf8").match(/\w+/g);
    let book = "";
    for (let i = 0; book.length < 500_000; i++) {
        for (let k = 0; k < 8 + (i % 19); k++) book += (k ? " " : "") + words[(i * i * 7 + k * 13 + ((i * k) % 5)) % words.length];
        book += i % 8 === 7 ? ".\n\n" : ". ";
    }
    const file = path.join(folder, "book.txt");
    writeFileSync(file, book);
    const page = await openPage(file);
    // However long the machine takes, little of the text is laid out, and a move touches few sentences.
    const drawn = await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const all = [...document.querySelectorAll("article p")];
        const isDrawn = (p) => p.firstElementChild.checkVisibility({ contentVisibilityAuto: true });
        return all.filter(isDrawn).length / all.length;
    });
    assert.ok(drawn < 0.1, `${drawn} of the paragraphs are laid out`);
    const changed = await page.evaluate(async () => {
        let changes = 0;
        const observer = new MutationObserver((list) => (changes += list.length));
        observer.observe(document.querySelector("article"), { attributes: true, subtree: true });
        const slider = document.getElementById("length");
        slider.value = 10;
        slider.dispatchEvent(new Event("input"));
        await Promise.resolve();
        changes += observer.takeRecords().length;
        return changes;
    });
    assert.ok(changed > 0 && changed < 40, `${changed} sentences are touched`);
});
