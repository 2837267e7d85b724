// SPDX-License-Identifier: MIT
// golden.test.js - the same sentences, ranks, summaries and keywords as the C library.

import assert from "node:assert/strict";
import test from "node:test";

import { Document } from "summ";

import { golden } from "./support.js";

const LINES = ["auto", "paragraphs", "wrapped", "transcript"];
const PASSED = [
    null, "heading", "repeated", "byline", "caption", "notice", "link", "mail", "empty", "teaser", "code",
    "table", "speaker",
];
const FLAGS = { overBudget: 1, furniture: 2, transcript: 8, cut: 32, slight: 64 };

/** A function of an index of a text that gives the offset in its UTF-8. */
const bytes = (text) => (index) => Buffer.byteLength(text.slice(0, index));

function recordOf(text, { summaries, keywords }) {
    const document = new Document(text);
    const offset = bytes(text);
    const record = {
        language: document.language,
        lines: LINES.indexOf(document.lines[0]),
        sentences: document.sentences.map((sentence) => ({
            offset: offset(sentence.start),
            length: offset(sentence.end) - offset(sentence.start),
            paragraph: sentence.paragraph,
            passed: PASSED.indexOf(sentence.passed),
            rank: sentence.rank,
            score: sentence.score,
        })),
        keywords: document.keywords({ count: keywords.length }).map(({ text, score, occurrences }) => ({
            offset: offset(occurrences[0].start),
            text,
            count: occurrences.length,
            score,
        })),
        summaries: summaries.map(({ options }) => {
            const summary = document.select(options);
            const flags = Object.entries(FLAGS).filter(([name]) => summary[name]);
            return {
                options,
                text: summary.text,
                words: summary.words,
                flags: flags.reduce((sum, [, bit]) => sum + bit, 0),
                sentences: summary.sentences.map((sentence) => sentence.index),
            };
        }),
    };
    document.free();
    return record;
}

/** Takes the scores out of a record: their last digits may differ. */
const takeScores = (record) =>
    [...record.sentences, ...record.keywords].map((entry) => {
        const { score } = entry;
        delete entry.score;
        return score;
    });

for (const { name, text, expected } of golden)
    test(`golden ${name}`, () => {
        const found = recordOf(text, expected);
        const scores = takeScores(expected);
        takeScores(found).forEach((score, i) => assert.ok(Math.abs(score - scores[i]) < 1e-9));
        assert.deepEqual(found, expected);
    });

test("there are some", () => assert.ok(golden.length >= 10));
