// SPDX-License-Identifier: MIT
// reader.js - the text of a web page, and what its blocks are: what a reader came for, not what surrounds it.

// <main>, or the one article, is all that is read if it has this share of the text of the page.
const MAIN_SHARE = 0.2;
// A part is a list of links if links have this share of its text, and there are a few.
const LINKS_SHARE = 0.6;
const LINKS_LEAST = 3;

// Milliseconds of reading before the page may do something else.
const SLICE_OF_READING = 30;

// Content that nobody reads as text, and what surrounds the text of a page.
const MACHINERY =
    "applet audio button canvas datalist del embed head iframe input math meter noscript object option output " +
    "progress rp rt script select source style svg template textarea title track video";
const FRAME = "aside dialog footer form menu nav search";
const FRAME_ROLES =
    "alertdialog banner complementary contentinfo dialog menu menubar navigation search status tablist toolbar tooltip";
const BLOCKS =
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre search section summary table tbody td tfoot th " +
    "thead tr ul";
const KINDS = {
    h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading",
    li: "list_item", blockquote: "quotation", figcaption: "caption", caption: "caption", pre: "code", table: "table",
};

const setOf = (names) => new Set(names.split(" "));
const MACHINERY_NAMES = setOf(MACHINERY);
const FRAME_NAMES = setOf(FRAME);
const FRAME_ROLE_NAMES = setOf(FRAME_ROLES);
const BLOCK_NAMES = setOf(BLOCKS);

function looksLikePage(text) {
    return /^\s*(<!doctype html|<html[\s>]|<\?xml[^>]*\?>\s*<(!doctype html|html))/i.test(text.slice(0, 1000));
}

/** A page as { text, blocks }.  A large one is read bit by bit. */
async function readPage(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    await pause();
    const main = mainOf(page.body);
    const written = await writeBlocks(main, true);
    // A page that is nothing but frame is better than none.
    return written.text ? written : writeBlocks(page.body, false);
}

/** Lets the browser do something else. */
function pause() {
    return new Promise((resolve) => setTimeout(resolve));
}

function mainOf(body) {
    const whole = visibleLength(body);
    for (const wanted of ["main, [role=main]", "article, [role=article]"]) {
        const found = [...body.querySelectorAll(wanted)].filter((part) => !part.parentElement.closest(wanted));
        const lengths = found.map(visibleLength);
        const most = Math.max(...lengths);
        const all = lengths.reduce((sum, length) => sum + length, 0);
        if (found.length && most >= MAIN_SHARE * whole && most * 2 >= all) return found[lengths.indexOf(most)];
    }
    return body;
}

function visibleLength(element) {
    return element.textContent.length;
}

function isLeftOut(element, name, leavesFrameOut) {
    if (MACHINERY_NAMES.has(name) || element.hidden || element.getAttribute("aria-hidden") === "true") return true;
    if (!leavesFrameOut) return false;
    return FRAME_NAMES.has(name) || FRAME_ROLE_NAMES.has(element.getAttribute("role")) || isLinkList(element, name);
}

function isLinkList(element, name) {
    if (name !== "ul" && name !== "ol" && name !== "div" && name !== "section") return false;
    const links = element.getElementsByTagName("a");
    if (links.length < LINKS_LEAST) return false;
    let linked = 0;
    for (const link of links) linked += visibleLength(link);
    return linked >= LINKS_SHARE * visibleLength(element);
}

/** Goes through an element without recursion: pages are nested as deeply as they like. */
async function writeBlocks(root, leavesFrameOut) {
    const writer = new BlockWriter();
    let until = performance.now() + SLICE_OF_READING;
    let node = root;
    let leavesOut = false;
    for (;;) {
        if (performance.now() > until) {
            await pause();
            until = performance.now() + SLICE_OF_READING;
        }
        if (!leavesOut && node.firstChild) {
            node = node.firstChild;
        } else {
            while (node !== root && !node.nextSibling) {
                node = node.parentNode;
                writer.leave(node);
            }
            if (node === root) break;
            node = node.nextSibling;
        }
        leavesOut = false;
        if (node.nodeType === Node.TEXT_NODE) {
            writer.write(node.data);
        } else if (node.nodeType === Node.ELEMENT_NODE) {
            leavesOut = isLeftOut(node, node.localName, leavesFrameOut);
            if (!leavesOut) writer.enter(node);
        } else {
            leavesOut = true;
        }
        if (leavesOut || !node.firstChild) writer.leave(node);
    }
    return writer.finish();
}

class BlockWriter {
    #pieces = [];
    #length = 0;
    #blocks = [];
    #line = "";
    #kinds = [];

    enter(element) {
        const name = element.localName;
        if (name === "br") this.#line += "\n";
        if (!BLOCK_NAMES.has(name)) return;
        this.#end();
        if (KINDS[name]) this.#kinds.push({ element, kind: KINDS[name] });
    }

    leave(element) {
        if (!BLOCK_NAMES.has(element.localName)) return;
        this.#end();
        if (this.#kinds.at(-1)?.element === element) this.#kinds.pop();
    }

    write(text) {
        this.#line += this.#kind() === "code" ? text : text.replace(/\s+/g, " ");
    }

    finish() {
        this.#end();
        return { text: this.#pieces.join(""), blocks: this.#blocks };
    }

    /** Code and tables are what they are, whatever is in them. */
    #kind() {
        const kinds = this.#kinds.map(({ kind }) => kind);
        return kinds.find((kind) => kind === "code" || kind === "table") ?? kinds.at(-1) ?? "unknown";
    }

    #end() {
        const kind = this.#kind();
        const text =
            kind === "code"
                ? this.#line.replace(/^\n+|\s+$/g, "")
                : this.#line.replace(/ *\n */g, "\n").replace(/ {2,}/g, " ").trim();
        this.#line = "";
        if (!text) return;
        const before = this.#length ? "\n\n" : "";
        const start = this.#length + before.length;
        this.#pieces.push(before, text);
        this.#length = start + text.length;
        this.#blocks.push({ start, end: this.#length, kind });
    }
}

/** The text of a file: UTF-8, or what its byte order mark or the page itself says. */
function decodeFile(bytes) {
    const [a, b] = bytes;
    if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
        const named = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
        return decoderOf(named).decode(bytes);
    }
}

function decoderOf(name) {
    try {
        return new TextDecoder(name ?? "windows-1252");
    } catch {
        return new TextDecoder("windows-1252");
    }
}
