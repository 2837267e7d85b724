// SPDX-License-Identifier: MIT
// summ.js - what the package offers; summ.d.ts is the reference.

import { check, library, make, memoryWords, OUTPUT, readString } from "./engine.js";
import { ArgumentError, LimitError, OutOfMemoryError, SummError } from "./errors.js";
import { ALL, ANALYSIS, makeOptions, SELECTION } from "./options.js";
import { readKeywords, readLines, readNeighbours, readSentences, Summary } from "./results.js";
import { Texts } from "./texts.js";

export { ArgumentError, LimitError, OutOfMemoryError, Summary, SummError };

export const version = readString(library.summ_version());

const KEYWORDS = 10;
const NEIGHBOURS = 10;
const NO_CONTEXT = 0;
const NO_OPTIONS = 0;

// Hosts before 2024 have no Symbol.dispose, and what `using` is compiled to there looks for this one.
const DISPOSE = Symbol.dispose ?? Symbol.for("Symbol.dispose");

export function summarize(text, options = {}) {
    return withOptions(options, ALL, (made) => summarizeIn(NO_CONTEXT, made, text));
}

export function keywords(text, { count = KEYWORDS, ...options } = {}) {
    return withOptions(options, ANALYSIS, (made) => keywordsIn(NO_CONTEXT, made, text, count));
}

export function sentences(text, options = {}) {
    return withOptions(options, ANALYSIS, (made) => sentencesIn(NO_CONTEXT, made, text));
}

// ---- One call ------------------------------------------------------------------------------------

function withOptions(options, table, run) {
    const made = makeOptions(options, table);
    try {
        return run(made);
    } finally {
        library.summ_options_free(made);
    }
}

function summarizeIn(context, options, text) {
    return withDocument(context, options, text, (document, texts) => selectFrom(document, options, texts));
}

function keywordsIn(context, options, text, count) {
    return withDocument(context, options, text, (document, texts) =>
        extractFrom(document, options, texts, count),
    );
}

function withDocument(context, options, text, read) {
    return withTexts(text, (texts) => {
        const document = make("summ_document_new", context, options, texts.address, texts.count);
        try {
            return read(document, texts);
        } finally {
            library.summ_document_free(document);
        }
    });
}

function sentencesIn(context, options, text) {
    return withTexts(text, (texts) => {
        const list = make("summ_sentences_new", context, options, texts.address, texts.count);
        try {
            const count = library.summ_sentences_get_count(list);
            return readSentences(library.summ_sentences_get_sentence, list, count, texts);
        } finally {
            library.summ_sentences_free(list);
        }
    });
}

function withTexts(text, run) {
    const texts = new Texts(text);
    try {
        return run(texts);
    } finally {
        texts.free();
    }
}

function selectFrom(document, options, texts) {
    const summary = make("summ_document_select", document, options);
    try {
        return new Summary(summary, texts);
    } finally {
        library.summ_summary_free(summary);
    }
}

function limitOf(count) {
    if (typeof count !== "number") throw new TypeError("count must be a number");
    if (!(count >= 1)) throw new ArgumentError(`count must be 1 or more, not ${count}`, -1);
    return Math.min(count, 2 ** 32 - 1);
}

function extractFrom(document, options, texts, count) {
    const list = make("summ_document_extract_keywords", document, options, limitOf(count));
    try {
        return readKeywords(list, texts);
    } finally {
        library.summ_keywords_free(list);
    }
}

// ---- Objects that hold memory --------------------------------------------------------------------

/** Gives back what a program forgot to free. */
const forgotten = new FinalizationRegistry((giveBack) => giveBack());

/** A function that gives back, once, what an object holds; `giveBack` must not know that object. */
function holder(owner, giveBack) {
    forgotten.register(owner, giveBack, owner);
    return () => forgotten.unregister(owner) && giveBack();
}

export class Document {
    #document;
    #texts;
    #release;
    #sentences;

    constructor(text, options = {}) {
        const texts = new Texts(text);
        let document;
        try {
            document = withOptions(options, ANALYSIS, (made) =>
                make("summ_document_new", NO_CONTEXT, made, texts.address, texts.count),
            );
        } catch (error) {
            texts.free();
            throw error;
        }
        this.#document = document;
        this.#texts = texts;
        this.#release = holder(this, () => {
            library.summ_document_free(document);
            texts.free();
        });
        this.language = readString(library.summ_document_get_language(document));
        this.lines = readLines(document, texts);
    }

    get sentences() {
        this.#sentences ??= readSentences(
            library.summ_document_get_sentence,
            this.#use(),
            library.summ_document_get_sentence_count(this.#use()),
            this.#texts,
        );
        return this.#sentences;
    }

    select(options = {}) {
        const document = this.#use();
        return withOptions(options, SELECTION, (made) => selectFrom(document, made, this.#texts));
    }

    keywords({ count = KEYWORDS } = {}) {
        return extractFrom(this.#use(), NO_OPTIONS, this.#texts, count);
    }

    neighbours({ count = NEIGHBOURS } = {}) {
        const document = this.#use();
        const found = make("summ_document_find_neighbours", document, NO_OPTIONS, limitOf(count));
        try {
            return readNeighbours(found, library.summ_document_get_sentence_count(document));
        } finally {
            library.summ_neighbours_free(found);
        }
    }

    free() {
        this.#document = 0;
        this.#release();
    }

    [DISPOSE]() {
        this.free();
    }

    #use() {
        if (!this.#document) throw new TypeError("this Document has been freed");
        return this.#document;
    }
}

export class Summarizer {
    #context;
    #options;
    #release;

    constructor(options = {}) {
        const made = makeOptions(options, ALL);
        const failed = library.summ_context_new(made, OUTPUT);
        if (failed) library.summ_options_free(made);
        check(failed);
        const context = memoryWords()[OUTPUT >> 2];
        this.#context = context;
        this.#options = made;
        this.#release = holder(this, () => {
            library.summ_context_free(context);
            library.summ_options_free(made);
        });
    }

    summarize(text) {
        return summarizeIn(this.#use(), this.#options, text);
    }

    keywords(text, { count = KEYWORDS } = {}) {
        return keywordsIn(this.#use(), this.#options, text, count);
    }

    sentences(text) {
        return sentencesIn(this.#use(), this.#options, text);
    }

    free() {
        this.#context = 0;
        this.#release();
    }

    [DISPOSE]() {
        this.free();
    }

    #use() {
        if (!this.#context) throw new TypeError("this Summarizer has been freed");
        return this.#context;
    }
}
