// SPDX-License-Identifier: MIT
// view.js - a text with its sentences shaded, drawn part by part so that the page never stands still.

// A part has about this many characters, and no part has more than twice as many.
const PART = 6000;
// This many parts fill any window.
const AT_ONCE = 2;
// Milliseconds of drawing before the page may do something else.
const SLICE = 12;
const PASSED_OVER = 255;

class View {
    #root;
    #parts = [];
    #chosen = new Set();
    #marks = new Map();
    #observer;
    #drawing = 0;

    constructor(root) {
        this.#root = root;
    }

    /** Shows a text with the sentences that the worker found. */
    show(text, sentences) {
        this.clear();
        this.text = text;
        this.sentences = sentences;
        this.#observer = new IntersectionObserver(
            (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => this.#draw(entry.target)),
            { rootMargin: "1000px" },
        );
        const parts = document.createDocumentFragment();
        for (const runs of this.#divide()) {
            const part = document.createElement("div");
            const first = runs[0].start;
            const last = runs.at(-1).end;
            part.className = "part";
            part.style.containIntrinsicSize = `auto ${Math.ceil((last - first) / 75 + 1) * 29}px`;
            this.#parts.push({ part, runs, drawn: false });
            parts.append(part);
        }
        this.#root.replaceChildren(parts);
        for (const [number, { part }] of this.#parts.entries()) {
            part.dataset.number = number;
            this.#observer.observe(part);
        }
        for (const { part } of this.#parts.slice(0, AT_ONCE)) this.#draw(part);
        this.#drawRest(AT_ONCE);
    }

    clear() {
        this.#observer?.disconnect();
        this.#drawing++;
        this.#parts = [];
        this.#marks.clear();
        this.#chosen.clear();
        this.#root.replaceChildren();
    }

    /** Marks the sentences with these indices as chosen, and no others. */
    choose(indices) {
        for (const index of this.#chosen) this.#marks.get(index)?.classList.remove("chosen");
        this.#chosen = new Set(indices);
        for (const index of indices) this.#marks.get(index)?.classList.add("chosen");
    }

    /** Scrolls to a sentence and gives it the focus. */
    goTo(index) {
        const found = this.#parts.find(({ runs }) => runs.some((run) => run.sentence === index));
        if (!found) return;
        this.#draw(found.part);
        const mark = this.#marks.get(index);
        this.#root.querySelector(".here")?.classList.remove("here");
        mark.classList.add("here");
        mark.tabIndex = -1;
        mark.scrollIntoView({ block: "center" });
        mark.focus({ preventScroll: true });
    }

    /** The runs of the text, sentences and what is between them, in lists of about PART characters. */
    *#divide() {
        const { starts, ends, paragraphs } = this.sentences;
        let runs = [];
        let size = 0;
        let at = 0;
        const add = (end, sentence, isGap) => {
            for (; at < end; at = runs.at(-1).end) {
                const run = { start: at, end: Math.min(end, at + PART), sentence, isGap };
                runs.push(run);
                size += run.end - run.start;
            }
        };
        for (let i = 0; i < starts.length; i++) {
            const isNew = i > 0 && paragraphs[i] !== paragraphs[i - 1];
            add(starts[i], undefined, isNew);
            if (size > PART && (isNew || size > 1.5 * PART)) {
                yield runs;
                runs = [];
                size = 0;
            }
            add(ends[i], i);
        }
        add(this.text.length);
        if (runs.length) yield runs;
    }

    #draw(part) {
        const entry = this.#parts[part.dataset.number];
        if (entry.drawn) return;
        entry.drawn = true;
        this.#observer.unobserve(part);
        part.append(...entry.runs.map((run) => this.#drawRun(run)));
    }

    #drawRun({ start, end, sentence, isGap }) {
        const words = this.text.slice(start, end);
        if (sentence === undefined && !(isGap && words.includes("\n") && !words.trim())) return words;
        const depth = this.sentences.depths[sentence];
        const element = document.createElement(depth === undefined || depth === PASSED_OVER ? "span" : "mark");
        element.textContent = words;
        if (sentence === undefined) {
            element.className = "gap";
            return element;
        }
        element.className = depth === PASSED_OVER ? "passed" : `d${depth}`;
        if (this.#chosen.has(sentence)) element.classList.add("chosen");
        this.#marks.set(sentence, element);
        return element;
    }

    /** Draws what is out of sight bit by bit, so that the browser can find words in it. */
    #drawRest(from) {
        const drawing = this.#drawing;
        const wait = window.requestIdleCallback ?? setTimeout;
        wait(() => {
            if (drawing !== this.#drawing) return;
            const end = performance.now() + SLICE;
            let i = from;
            while (i < this.#parts.length && performance.now() < end) this.#draw(this.#parts[i++].part);
            if (i < this.#parts.length) this.#drawRest(i);
        });
    }
}
