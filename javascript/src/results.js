// SPDX-License-Identifier: MIT
// results.js - sentences, summaries and keywords, read from the objects of the library.

import { check, library, memoryDoubles, memoryWords, OUTPUT, readString, RECORD } from "./engine.js";
import { convert } from "./texts.js";

// In the order of their numbers in C.  What a later version of the library adds is "other".
const PASSED = [
    null,
    "heading",
    "repeated",
    "byline",
    "caption",
    "notice",
    "link",
    "mail",
    "empty",
    "teaser",
    "code",
    "table",
    "speaker",
];
const LINES = ["auto", "paragraphs", "wrapped", "transcript"];

/** Bits of summ_summary_get_flags(). */
const OVER_BUDGET = 1;
const FURNITURE = 2;
const TRANSCRIPT = 8;
const CUT = 32;
const SLIGHT = 64;
const COLUMNS = 128;

export class Summary {
    constructor(pointer, texts) {
        const count = library.summ_summary_get_sentence_count(pointer);
        const flags = library.summ_summary_get_flags(pointer);
        this.text = readCounted(library.summ_summary_get_text(pointer, OUTPUT));
        this.sentences = readSentences(library.summ_summary_get_sentence, pointer, count, texts);
        this.places = readPlaces(pointer, count, this.text);
        this.words = library.summ_summary_get_word_count(pointer);
        this.language = readString(library.summ_summary_get_language(pointer));
        this.overBudget = (flags & OVER_BUDGET) !== 0;
        this.furniture = (flags & FURNITURE) !== 0;
        this.transcript = (flags & TRANSCRIPT) !== 0;
        this.cut = (flags & CUT) !== 0;
        this.slight = (flags & SLIGHT) !== 0;
        this.columns = (flags & COLUMNS) !== 0;
    }

    toString() {
        return this.text;
    }

    [Symbol.iterator]() {
        return this.sentences.values();
    }
}

/** Those of a document, a summary or a list of sentences, by its getter. */
export function readSentences(get, pointer, count, texts) {
    const sentences = [];
    for (let i = 0; i < count; i++) {
        check(get(pointer, i, RECORD));
        const [document, offset, length, index, paragraph, rank] = recordWords(6);
        const score = memoryDoubles()[(RECORD + 24) >> 3];
        const passed = PASSED[memoryWords()[(RECORD + 32) >> 2]];
        sentences.push({
            text: "",
            start: offset,
            end: offset + length,
            score,
            rank,
            index,
            paragraph,
            document,
            passed: passed === undefined ? "other" : passed,
        });
    }
    texts.place(sentences);
    return sentences;
}

/** Where the sentences of a summary are in its text. */
function readPlaces(pointer, count, text) {
    const places = [];
    for (let i = 0; i < count; i++) {
        check(library.summ_summary_get_place(pointer, i, RECORD));
        const [offset, length] = recordWords(2);
        places.push({ start: offset, end: offset + length });
    }
    const address = library.summ_summary_get_text(pointer, OUTPUT);
    const [length] = memoryWords().subarray(OUTPUT >> 2);
    if (length !== text.length) convert({ address, length }, places);
    return places;
}

/** Those of a summ_neighbours, for each sentence of its document. */
export function readNeighbours(pointer, sentences) {
    return Array.from({ length: sentences }, (_, i) =>
        Array.from({ length: library.summ_neighbours_get_count(pointer, i) }, (_, k) => {
            check(library.summ_neighbours_get_neighbour(pointer, i, k, RECORD));
            return { sentence: recordWords(1)[0], weight: memoryDoubles()[(RECORD + 8) >> 3] };
        }),
    );
}

/** Those of a summ_keywords. */
export function readKeywords(pointer, texts) {
    const keywords = [];
    const places = [];
    const count = library.summ_keywords_get_count(pointer);
    for (let i = 0; i < count; i++) {
        check(library.summ_keywords_get_keyword(pointer, i, RECORD));
        const found = memoryWords()[(RECORD + 12) >> 2];
        const score = memoryDoubles()[(RECORD + 16) >> 3];
        const text = readCounted(library.summ_keywords_get_text(pointer, i, OUTPUT));
        const occurrences = [];
        for (let k = 0; k < found; k++) {
            check(library.summ_keywords_get_occurrence(pointer, i, k, OUTPUT, RECORD));
            const document = memoryWords()[OUTPUT >> 2];
            const [offset, length] = recordWords(2);
            occurrences.push({ text: "", start: offset, end: offset + length, document });
        }
        keywords.push({ text, score, occurrences });
        places.push(...occurrences);
    }
    texts.place(places);
    return keywords;
}

/** What the line breaks of each text mean. */
export function readLines(document, texts) {
    return texts.sources.map((_, i) => LINES[library.summ_document_get_lines(document, i)] ?? "other");
}

/** A string of the library whose length is in OUTPUT. */
function readCounted(address) {
    return readString(address, memoryWords()[OUTPUT >> 2]);
}

function recordWords(count) {
    return memoryWords().subarray(RECORD >> 2, (RECORD >> 2) + count);
}
