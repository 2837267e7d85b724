// SPDX-License-Identifier: MIT
// memory.test.js - what is freed, what is forgotten, and what fails leaves no memory behind.

import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";

// The module's memory, which the package keeps to itself.
let memory;
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...parameters) => {
    const result = await instantiate(...parameters);
    memory ??= result.instance?.exports.memory;
    return result;
};
const { Document, keywords, sentences, summarize, Summarizer } = await import("summ");
WebAssembly.instantiate = instantiate;

const { article } = await import("./support.js");
const text = article.repeat(40); // 100 KB

/** Fails if the memory grows while something is done often enough to fill 100 MB. */
async function assertFlat(act) {
    for (let i = 0; i < 20; i++) await act();
    const before = memory.buffer.byteLength;
    for (let i = 0; i < 1000; i++) await act();
    assert.equal(memory.buffer.byteLength, before);
}

test("calls", () => assertFlat(() => [summarize(text), keywords(text), sentences(text)]));

test("calls that fail", () =>
    assertFlat(() => {
        const blocks = [{ start: 5, end: 2, kind: "code" }];
        assert.throws(() => summarize(text, { limitSentences: 3 }));
        assert.throws(() => summarize(text, { query: text, sentences: 0 }));
        assert.throws(() => summarize([text, { text, blocks }]));
        assert.throws(() => summarize([text, 5]));
        assert.throws(() => new Document(text, { sentences: 3 }));
        assert.throws(() => new Document(text, { limitBytes: 5 }));
    }));

test("objects that are freed", () =>
    assertFlat(() => {
        const document = new Document(text);
        document.select();
        document.free();
        const summarizer = new Summarizer({ query: text });
        summarizer.summarize(article);
        summarizer.free();
    }));

test("objects that are forgotten", () =>
    assertFlat(async () => {
        new Document(text);
        new Summarizer({ query: text });
        gc();
        await setTimeout();
    }));
