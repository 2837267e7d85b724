// SPDX-License-Identifier: MIT
// worker.js - holds one document, and answers the page.  `Document` and `SummError` are those of the package.

let document;

const ACTIONS = { open, select };

onmessage = ({ data: { id, action, ...parameters } }) => {
    try {
        const answer = ACTIONS[action](parameters);
        postMessage({ id, answer });
    } catch (error) {
        postMessage({ id, problem: error instanceof SummError ? error.message : String(error) });
    }
};

// Of what follows, the page gets arrays of numbers: objects for each sentence would take it too long.
const PASSED = 255;
const DEPTHS = 5;

/** Analyses a text; without one, the text before it again. */
function open({ text, blocks, query }) {
    const source = text === undefined ? open.source : { text, blocks };
    document?.free();
    document = undefined;
    document = new Document(source, { query: query || undefined });
    open.source = source;
    const { sentences } = document;
    const most = Math.max(...bestScores(sentences));
    return {
        language: document.language,
        starts: Uint32Array.from(sentences, (sentence) => sentence.start),
        ends: Uint32Array.from(sentences, (sentence) => sentence.end),
        paragraphs: Uint32Array.from(sentences, (sentence) => sentence.paragraph),
        depths: Uint8Array.from(sentences, ({ passed, score }) => (passed ? PASSED : depthOf(score / most))),
        eligible: sentences.filter((sentence) => !sentence.passed).length,
        keywords: document.keywords({ count: 12 }).map((keyword) => keyword.text),
    };
}

function bestScores(sentences) {
    return [0, ...sentences.filter((sentence) => sentence.rank === 1).map((sentence) => sentence.score)];
}

/** 0 to 5: most scores are small, so that the square root spreads them. */
function depthOf(share) {
    return Math.min(DEPTHS, Math.floor(Math.sqrt(share) * (DEPTHS + 1)));
}

function select({ sentences }) {
    const summary = document.select({ sentences });
    return {
        text: summary.text,
        words: summary.words,
        slight: summary.slight,
        chosen: summary.sentences.map((sentence) => sentence.index),
    };
}

// Before the module of WebAssembly is there, nobody listens to messages.
postMessage({ id: 0, answer: "ready" });
