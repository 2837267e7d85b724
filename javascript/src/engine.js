// SPDX-License-Identifier: MIT
// engine.js - the library as a WebAssembly module, and the way into its memory.

import { errorOf, OutOfMemoryError } from "./errors.js";
import { packedModule } from "./module.js";

// The memory moves when it grows, so nothing may keep what these three return.
let views = {};

export const memoryBytes = () => currentViews().bytes;
export const memoryWords = () => currentViews().words;
export const memoryDoubles = () => currentViews().doubles;

function currentViews() {
    const { buffer } = library.memory;
    if (views.buffer !== buffer)
        views = {
            buffer,
            bytes: new Uint8Array(buffer),
            words: new Uint32Array(buffer),
            doubles: new Float64Array(buffer),
        };
    return views;
}

/** The functions of summ.h, malloc() and free(). */
export const library = await load();

/** Where functions of the library write what they return: a word, and a structure of up to 64 bytes. */
export const OUTPUT = allocate(8 + 64);
export const RECORD = OUTPUT + 8;
const ERROR = allocate(20);
const ERROR_DETAIL = 16;

async function load() {
    // All that the library asks of the system: numbers that nobody can guess, for its hash tables.
    const system = { clock_time_get: writeTime, random_get: writeRandom };
    const module = await unpack(packedModule());
    const { instance } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: system });
    instance.exports._initialize();
    return instance.exports;
}

/** What was compressed by gzip and written in base64. */
async function unpack(base64) {
    const zipped = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const reader = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
    const chunks = [];
    for (let chunk; !(chunk = await reader.read()).done; ) chunks.push(chunk.value);
    return new Blob(chunks).arrayBuffer();
}

function writeTime(_clock, _precision, address) {
    const view = new DataView(library.memory.buffer);
    view.setBigUint64(address, BigInt(Date.now()) * 1000000n, true);
    return 0;
}

function writeRandom(address, length) {
    const target = memoryBytes().subarray(address, address + length);
    // Node 18 has no global `crypto`.
    if (globalThis.crypto) crypto.getRandomValues(target);
    else target.forEach((_, i) => (target[i] = Math.random() * 256));
    return 0;
}

/** A block of the module's memory, for free(). */
export function allocate(size) {
    const address = library.malloc(size || 1) >>> 0;
    if (!address) throw new OutOfMemoryError("out of memory", -3);
    return address;
}

export function free(address) {
    library.free(address);
}

/**
 * Calls a function of the library that makes an object, and returns the address of that.
 * Functions with a `summ_error` take it as their last argument.
 */
export function make(name, ...parameters) {
    const failed = library[name](...parameters, OUTPUT, ERROR);
    if (failed) {
        const detail = memoryWords()[(ERROR + ERROR_DETAIL) >> 2];
        throw errorOf(failed, readString(detail));
    }
    return memoryWords()[OUTPUT >> 2];
}

/** The same for a function without `summ_error`, or for one that makes nothing. */
export function check(status) {
    if (status) throw errorOf(status, readString(library.summ_status_text(status)));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * The UTF-8 of a string, in a block of memory.  Lone surrogates become U+FFFD, which takes one UTF-16
 * unit as they do.
 */
export function store(string) {
    // A unit of UTF-16 takes at most three bytes.
    let address = allocate(3 * string.length);
    const room = memoryBytes().subarray(address, address + 3 * string.length);
    const length = encoder.encodeInto(string, room).written;
    if (length < room.length) address = library.realloc(address, length || 1) >>> 0;
    return { address, length };
}

/** The string of some bytes of UTF-8, or of those up to a NUL. */
export function readString(address, length) {
    const memory = memoryBytes();
    const end = length === undefined ? memory.indexOf(0, address) : address + length;
    return decoder.decode(memory.subarray(address, end));
}
