// SPDX-License-Identifier: MIT
// summ.test.js - the functions and classes of the package.

import assert from "node:assert/strict";
import test from "node:test";

import * as summ from "summ";

import { article, golden } from "./support.js";

const { ArgumentError, Document, keywords, LimitError, sentences, summarize, Summarizer, SummError } = summ;
const CALLS = { summarize, keywords, sentences };

test("a summary is a paragraph, and a list of slices of the text", () => {
    const summary = summarize(article, { sentences: 2 });
    assert.match(String(summary), /^The Harwick town council voted 7-4 on Tuesday .*\.$/);
    assert.equal(summary.text, String(summary));
    assert.equal(summary.words, summary.text.split(" ").length);
    assert.equal(summary.language, "en");
    assert.equal([...summary].length, 2);
    for (const { text, start, end, rank, passed } of summary) {
        assert.equal(text, article.slice(start, end));
        assert.ok(rank >= 1);
        assert.equal(passed, null);
    }
});

test("limits and a query", () => {
    assert.equal(summarize(article).sentences.length, 3);
    assert.ok(summarize(article, { words: 45 }).words <= 45);
    assert.ok(Buffer.byteLength(summarize(article, { bytes: 150, ellipsis: true }).text) <= 150);
    assert.ok(summarize(article, { bytes: 150, ellipsis: true }).cut);
    assert.ok(summarize(article, { words: 2 }).overBudget);
    assert.ok(summarize(article, { sentences: 1e12 }).sentences.length > 3);
    assert.deepEqual(
        summarize(article, { order: "rank" }).sentences.map(({ rank }) => rank)[0],
        Math.min(...summarize(article).sentences.map(({ rank }) => rank)),
    );
    const best = (query) => summarize(article, { sentences: 1, query }).text;
    assert.match(best("frames of the ship, and cracks"), /cracks/);
    assert.notEqual(best("frames of the ship, and cracks"), best(undefined));
    assert.equal(best(["frames of the ship, and cracks", 0.9]), best("frames of the ship, and cracks"));
    assert.equal(summarize(article, { mark: "[...]", sentences: 1 }).text.includes("[...]"), true);
});

test("languages are detected, or taken from the caller", () => {
    const { text } = golden.find(({ name }) => name === "de.txt");
    assert.equal(summarize(text).language, "de");
    assert.equal(summarize(text, { language: "nl" }).language, "nl");
    assert.equal(new Document("1 2 3").language, "und");
});

test("indices slice strings that are not ASCII", () => {
    const text = "😀 Die Fähre fährt nicht. 𝒳 blieb stehen, sagte Zoë — „nie wieder“. Übermorgen fährt sie.";
    const found = sentences(text, { language: "de" });
    assert.ok(found.length >= 2);
    for (const { text: own, start, end } of found) assert.equal(own, text.slice(start, end));
    assert.ok(found.some((sentence) => sentence.text.startsWith("Übermorgen")));
    for (const { text: own, start, end } of keywords(text, { language: "de" }).flatMap((k) => k.occurrences))
        assert.equal(own, text.slice(start, end));
});

test("lone surrogates are one unit", () => {
    const text = "The mill \ud800 burned down. Nobody \udc00\ud83d was in the mill. \ude00It rained.";
    const found = sentences(text, { language: "en" });
    assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        ["The mill \ud800 burned down.", "Nobody \udc00\ud83d was in the mill.", "\ude00It rained."],
    );
    assert.deepEqual(found.map((sentence) => sentence.text), found.map(({ start, end }) => text.slice(start, end)));
    assert.ok(summarize(text, { sentences: 1 }).text.includes("\ufffd"));
});

test("a summary tells where its sentences are in its text", () => {
    const text = "Die Fähre „Möwe“ fährt nicht. 𝒳 blieb am Kai stehen, sagte Zoë. Übermorgen fährt die Fähre wieder.";
    for (const summary of [summarize(article, { sentences: 4 }), summarize(text, { language: "de" })]) {
        assert.equal(summary.places.length, summary.sentences.length);
        const found = summary.places.map(({ start, end }) => summary.text.slice(start, end));
        assert.deepEqual(found, summary.sentences.map((sentence) => sentence.text.replace(/\s+/g, " ")));
    }
});

test("neighbours are similar sentences, best first", () => {
    const document = new Document(article);
    const all = document.neighbours({ count: Infinity });
    assert.equal(all.length, document.sentences.length);
    for (const [i, own] of all.entries()) {
        for (const { sentence, weight } of own)
            assert.ok(all[sentence].some((other) => other.sentence === i && other.weight === weight));
        assert.deepEqual(own, own.toSorted?.((a, b) => b.weight - a.weight) ?? own);
        if (document.sentences[i].passed) assert.deepEqual(own, []);
    }
    assert.deepEqual(document.neighbours({ count: 2 }), all.map((own) => own.slice(0, 2)));
    assert.throws(() => document.neighbours({ count: 0 }), ArgumentError);
    document.free();
    assert.throws(() => document.neighbours(), TypeError);
});

test("a byte order mark is in no sentence, and counts in indices", () => {
    const [first] = sentences("\ufeffThe mill burned down.");
    assert.deepEqual([first.start, first.end, first.text], [1, 22, "The mill burned down."]);
});

test("a text without a sentence is no error", () => {
    for (const text of ["", "   \n", "\u2028"]) {
        assert.equal(summarize(text).text, "");
        assert.deepEqual(summarize(text).sentences, []);
        assert.deepEqual(keywords(text), []);
        assert.deepEqual(sentences(text), []);
    }
    assert.deepEqual(sentences([]), []);
});

test("a NUL is a character as any other", () => {
    const text = "The mill\0 burned down. It rained.";
    assert.deepEqual(sentences(text).map((s) => s.text), ["The mill\0 burned down.", "It rained."]);
});

test("several texts are one document", () => {
    const texts = [article, "Die Fähre bleibt. The ferry to Sorrel Island will not be replaced before April, Zoë said."];
    const summary = summarize(texts, { sentences: 20, language: "en" });
    assert.deepEqual([...new Set(summary.sentences.map(({ document }) => document))], [0, 1]);
    for (const { document, start, end, text } of summary) assert.equal(text, texts[document].slice(start, end));
    const best = summarize(texts, { sentences: 5, order: "rank", language: "en" });
    for (const { document, start, end, text } of best) assert.equal(text, texts[document].slice(start, end));
});

test("blocks tell what runs of a text are", () => {
    const text = "Fährt sie? 😀\nThe ferry stays in the harbour until Friday, the company said on Monday.";
    const end = text.indexOf("\n");
    assert.equal(sentences(text, { language: "en" })[0].passed, null);
    const marked = { text, blocks: [{ start: 0, end, kind: "heading" }] };
    assert.equal(sentences(marked, { language: "en" })[0].passed, "heading");
    assert.match(summarize(marked).text, /^The ferry/);
    const bad = [
        [{ start: 0, end: 3, kind: "poem" }],
        [{ start: 0, end: end - 1, kind: "heading" }],
        [{ start: 5, end: 2, kind: "heading" }],
        [{ start: 0, end: 1000, kind: "heading" }],
        [{ start: 0.5, end: 2, kind: "heading" }],
        [{ start: 2, end: 5, kind: "code" }, { start: 3, end: 6, kind: "code" }],
    ];
    for (const blocks of bad) assert.throws(() => summarize({ text, blocks }), ArgumentError);
});

test("keywords, best first, with their places", () => {
    const found = keywords(article, { count: 5 });
    assert.equal(found.length, 5);
    assert.equal(keywords(article).length, 10);
    assert.ok(keywords(article, { count: Infinity }).length > 10);
    found.forEach((keyword, i) => assert.ok(i === 0 || keyword.score <= found[i - 1].score));
    for (const { occurrences } of found)
        for (const { start, end, text } of occurrences) assert.equal(text, article.slice(start, end));
    assert.throws(() => keywords(article, { count: 0 }), ArgumentError);
    assert.throws(() => keywords(article, { count: "5" }), TypeError);
});

test("values outside their domain are refused", () => {
    const bad = {
        language: ["", "no tag!", "x".repeat(64)],
        lines: ["long"],
        query: [["words", 0], ["words", 1]],
        stopWords: [["two words"], [""]],
        abbreviations: [["x".repeat(65)]],
        limitBytes: [0, -1, 1.5, NaN],
        sentences: [0, -1, 2.5, NaN, -Infinity, Infinity],
        ratio: [0, 1.01, NaN],
        mark: ["two\nlines"],
        expand: [-1, 101],
        amount: ["some"],
        order: ["random"],
        redundancy: [0, 2],
    };
    for (const [name, values] of Object.entries(bad))
        for (const value of values)
            assert.throws(() => summarize("A text.", { [name]: value }), (error) => {
                assert.ok(error instanceof ArgumentError && error instanceof SummError && error instanceof Error);
                assert.equal(error.name, "ArgumentError");
                assert.equal(error.code, -1);
                return error.message.startsWith(`${name} must be `);
            });
});

test("values of another type are refused", () => {
    for (const options of [
        { sentences: "3" }, { sentences: 3n }, { language: 1 }, { skipFurniture: 1 }, { query: ["words"] },
        { query: 5 }, { stopWords: "word" }, { stopWords: [1] }, { ratio: "0.5" }, { colour: "red" },
        { toString: 1 },
    ])
        assert.throws(() => summarize("A text.", options), TypeError);
    assert.throws(() => summarize("A text.", null), TypeError);
    for (const text of [undefined, null, 5, {}, { text: 5 }, Buffer.from("A text.")])
        for (const call of Object.values(CALLS)) assert.throws(() => call(text), TypeError);
    assert.throws(() => sentences("A text.", { words: 3 }), /there is no option "words"/);
    assert.throws(() => new Document("A text.").select({ language: "en" }), /there is no option "language"/);
});

test("undefined and null are defaults", () => {
    const none = { sentences: undefined, words: null, language: undefined, query: null };
    assert.deepEqual(summarize(article, none), summarize(article));
});

test("limits of the caller", () => {
    assert.throws(() => summarize(article, { limitBytes: 100 }), (error) => {
        assert.ok(error instanceof LimitError);
        assert.equal(error.code, -7);
        return true;
    });
    assert.throws(() => summarize(article, { limitSentences: 2 }), LimitError);
    assert.throws(() => summarize(article, { limitMemory: 1000 }), LimitError);
    assert.equal(summarize(article).sentences.length, 3);
});

test("a document is selected from often, and freed once", () => {
    const document = new Document(article);
    assert.deepEqual([1, 3, 5].map((count) => document.select({ sentences: count }).sentences.length), [1, 3, 5]);
    assert.deepEqual(document.select({ words: 40 }), summarize(article, { words: 40 }));
    assert.deepEqual(document.keywords(), keywords(article));
    assert.deepEqual(document.lines, ["paragraphs"]);
    const total = document.sentences.reduce((sum, { score }) => sum + score, 0);
    assert.ok(Math.abs(total - 1) < 1e-9);
    document.free();
    document.free();
    assert.throws(() => document.select(), TypeError);
    assert.throws(() => document.keywords(), TypeError);
    assert.ok(document.sentences.length > 10);
    const other = new Document(article);
    other[Symbol.dispose ?? Symbol.for("Symbol.dispose")]();
    assert.throws(() => other.sentences, TypeError);
});

test("a summarizer gives what the functions give, text after text", () => {
    const summarizer = new Summarizer({ sentences: 2 });
    for (let round = 0; round < 2; round++)
        for (const { text } of golden) {
            assert.deepEqual(summarizer.summarize(text), summarize(text, { sentences: 2 }));
            assert.deepEqual(summarizer.keywords(text, { count: 3 }), keywords(text, { count: 3 }));
            assert.deepEqual(summarizer.sentences(text), sentences(text));
        }
    assert.throws(() => summarizer.summarize(5), TypeError);
    assert.throws(() => summarizer.keywords("A text.", { count: 0 }), ArgumentError);
    assert.equal(summarizer.summarize(article).sentences.length, 2);
    summarizer.free();
    summarizer.free();
    assert.throws(() => summarizer.summarize(article), TypeError);
});

test("the version is that of the package", async () => {
    const { default: { version } } = await import("summ/package.json", { with: { type: "json" } });
    assert.equal(summ.version, version);
});

test("a large text", () => {
    const paragraph = golden.find(({ name }) => name === "fr.txt").text;
    const text = Array.from({ length: 2000 }, (_, i) => `${paragraph} Le numéro ${i} est déjà là.\n\n`).join("");
    const summary = summarize(text, { sentences: 5, skipFurniture: false });
    for (const { text: own, start, end } of summary) assert.equal(own, text.slice(start, end));
});
