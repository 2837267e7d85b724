// SPDX-License-Identifier: MIT
// texts.js - texts as the library takes them, and the way between offsets of bytes and indices of strings.

import { allocate, check, free, library, memoryBytes, memoryWords, store } from "./engine.js";
import { ArgumentError } from "./errors.js";

// In the order of their numbers in C.
const BLOCK_KINDS = [
    "unknown",
    "paragraph",
    "heading",
    "list_item",
    "quotation",
    "caption",
    "link",
    "code",
    "table",
    "note",
    "speaker",
];

// Sizes in words.
const TEXT_SIZE = 8;
const BLOCK_SIZE = 4;

const UTF16 = 0; // SUMM_UNIT_UTF16

/** The texts of a document, in the memory of the module until free(). */
export class Texts {
    /** An array of summ_text; how many there are; and for each one its string, its place and whether it is ASCII. */
    constructor(value) {
        const texts = Array.isArray(value) ? value : [value];
        this.count = texts.length;
        this.blocks = []; // their addresses
        this.sources = [];
        this.address = allocate(4 * TEXT_SIZE * this.count);
        try {
            texts.forEach((text, number) => this.#add(text, number));
        } catch (error) {
            this.free();
            throw error;
        }
    }

    #add(text, number) {
        const string = typeof text === "object" && text !== null ? text.text : text;
        if (typeof string !== "string")
            throw new TypeError(`a text must be a string or have a property "text" that is one`);
        const source = { string, ...store(string) };
        source.isAscii = source.length === string.length;
        this.sources.push(source);
        const blocks = text.blocks ?? [];
        const blocksAddress = blocks.length ? this.#storeBlocks(source, blocks) : 0;
        const fields = [source.address, source.length, 0, 0, blocksAddress, blocks.length, 0, 0];
        memoryWords().set(fields, (this.address >> 2) + number * TEXT_SIZE);
    }

    #storeBlocks(source, blocks) {
        const address = allocate(4 * BLOCK_SIZE * blocks.length);
        this.blocks.push(address);
        const toBytes = byteOffsets(source);
        blocks.forEach(({ start, end, kind }, i) => {
            const number = BLOCK_KINDS.indexOf(kind);
            if (number < 0)
                throw new ArgumentError(`the kind of a block must be one of ${BLOCK_KINDS.join(", ")}`, -1);
            const offset = toBytes(start);
            const fields = [offset, toBytes(end) - offset, number, 0];
            memoryWords().set(fields, (address >> 2) + i * BLOCK_SIZE);
        });
        return address;
    }

    /**
     * Gives spans, which have `document`, and in `start` and `end` offsets of bytes, indices instead, and
     * `text`.
     */
    place(spans) {
        const own = this.sources.map(() => []);
        for (const span of spans) own[span.document].push(span);
        this.sources.forEach((source, number) => {
            if (!source.isAscii) convert(source, own[number]);
            for (const span of own[number]) span.text = source.string.slice(span.start, span.end);
        });
    }

    free() {
        for (const { address } of this.sources) free(address);
        for (const address of this.blocks) free(address);
        free(this.address);
    }
}

/**
 * A function of an index of a string that gives the offset of that place in its UTF-8.  Each call begins
 * where the one before it came to, so indices have to ascend.
 */
function byteOffsets({ string, address, isAscii }) {
    let index = 0;
    let offset = 0;
    return (wanted) => {
        if (!Number.isInteger(wanted) || wanted < index || wanted > string.length)
            throw new ArgumentError("blocks must be in ascending order, disjoint, and inside the text", -1);
        const memory = memoryBytes();
        if (isAscii) index = offset = wanted;
        while (index < wanted) {
            // The first byte of a character tells how many it has, and four are two units of UTF-16.
            const first = memory[address + offset];
            const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
            offset += length;
            index += length === 4 ? 2 : 1;
        }
        if (index !== wanted)
            throw new ArgumentError(`a block must not begin or end inside a character, as at ${wanted}`, -1);
        return offset;
    };
}

/** Turns the offsets of spans, whatever their order, into indices of the string of some UTF-8. */
export function convert(source, spans) {
    if (!spans.length) return;
    const ends = spans.flatMap((span) => [
        { span, key: "start", offset: span.start },
        { span, key: "end", offset: span.end },
    ]);
    ends.sort((a, b) => a.offset - b.offset);
    const address = allocate(4 * ends.length);
    try {
        const at = address >> 2;
        memoryWords().set(
            ends.map((end) => end.offset),
            at,
        );
        check(library.summ_offsets_convert(source.address, source.length, UTF16, address, ends.length, address));
        const indices = memoryWords();
        ends.forEach(({ span, key }, i) => (span[key] = indices[at + i]));
    } finally {
        free(address);
    }
}
