// SPDX-License-Identifier: MIT
"use strict";

// What the writers of the page know; the numbers are those of the enumerations of summ.h.
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const marks = [...document.querySelectorAll("article span")];
const ranked = data.ranks.filter(Boolean).length;
const slider = $("length");

const PASSED = ["", "a heading or a stray line", "it occurs more than once", "author, agency, place or date",
    "a caption or a credit", "a notice", "a link or a menu", "part of a message’s frame", "no words",
    "above the beginning of the story", "code", "a table", "the name of a speaker"];
const LEANING = ["", "by its first word", "by a connective", "by a pronoun", "for the speaker of a quotation",
    "for a name in full"];
const MERITS = ["central to the text", "at the beginning", "a full statement", "says something new",
    "follows from those before"];
const LOSSES = ["less central than those chosen", "a reader would have to jump to it",
    "speaks of what those chosen do not introduce", "much of it is said by those chosen",
    "would have to bring the sentence that it leans on",
    "a question, a quotation, an announcement or a part of one", "short", "late in the text"];
const CHOSEN = 0, BROUGHT = 1, CUT = 2, LESS = 3, FILLER = 4, REPEATS = 5, LEANS = 6, OVER_BUDGET = 7, FRAGMENT = 8, CONTEXT = 10;

// ---- The brief ------------------------------------------------------------------------------------

let position = 0;
let chosen = new Set();
let reasons = [];
let here = -1;

/** The sentences of the brief at a position, and why the others are not in it: changes add up. */
function at(wanted) {
    const set = new Set();
    const why = [];
    for (let p = 0; p <= wanted; p++) {
        for (const i of data.flips[p]) if (!set.delete(i)) set.add(i);
        const list = data.why[p];
        for (let k = 0; k < list.length; k += 2) {
            const [i, code] = [list[k], list[k + 1]];
            why[i] = { verdict: (code >> 1) & 15, detail: (code >> 5) & 31, step: code >> 10, other: i };
            if (code & 1) why[i].other = list[++k + 1];
        }
    }
    return { set, why };
}

/** Text as a brief has it, if nothing in it had to be mended. */
const fold = (text) => text.replace(/[ \t\n\f\r]+/g, " ").trim();

/** The brief as strings: what is before each sentence, the sentence, ..., what is after the last. */
function parts(wanted, set) {
    const order = [...set].sort(data.byRank ? (a, b) => data.ranks[a] - data.ranks[b] : (a, b) => a - b);
    const own = data.own[wanted];
    if ("last" in own) order.push(...order.splice(order.indexOf(own.last), 1)); // it is cut
    const gap = (k) => own.gaps?.[k] ?? (k && k < order.length ? data.space : "");
    const said = (i) => own.said?.[i] ?? data.said[i] ?? fold(marks[i].textContent);
    return { order, strings: [...order.flatMap((i, k) => [gap(k), said(i)]), gap(order.length)] };
}

function show(wanted) {
    position = wanted;
    const { set, why } = at(wanted);
    for (const i of chosen) if (!set.has(i)) marks[i].classList.remove("chosen");
    for (const i of set) if (!chosen.has(i)) marks[i].classList.add("chosen");
    chosen = set;
    reasons = why;
    const { order, strings } = parts(wanted, set);
    const nodes = strings.map((string, k) => {
        if (k % 2 === 0) return string;
        const link = document.createElement("a");
        link.textContent = string;
        link.href = "#" + (order[(k - 1) / 2] + 1);
        return link;
    });
    $("brief").replaceChildren(...nodes);
    const words = data.words[wanted];
    $("size").textContent = `${plural(order.length, "sentence")}, ${plural(words, "word")}`;
    slider.setAttribute("aria-valuetext", $("size").textContent);
    if (here >= 0) tell(here);
}

const plural = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;

// ---- A sentence -----------------------------------------------------------------------------------

function verdict(i) {
    const mark = marks[i];
    const passed = /\bp(\d+)\b/.exec(mark.className);
    if (passed) return `Passed over: ${PASSED[passed[1]] ?? "no prose"}.`;
    const { verdict, detail, step } = reasons[i];
    if (chosen.has(i)) {
        const merits = MERITS.filter((_, bit) => detail & (1 << bit));
        if (data.asked) merits.forEach((merit, k) => merit === MERITS[0] && (merits[k] = "close to the query"));
        if (verdict === BROUGHT) return "In the brief, because a sentence of it leans on this one.";
        if (verdict === CONTEXT) return "In the brief, as the context of another sentence.";
        if (verdict === CUT) return "In the brief, cut to fill what was left of the limit.";
        return `In the brief, taken as number ${step}${merits.length ? ": " : ""}${merits.join(", ")}.`;
    }
    const texts = {
        [LESS]: `there was no place left; ${LOSSES[detail]}`,
        [FILLER]: `it adds too little: ${LOSSES[detail]}`,
        [REPEATS]: "it repeats one that is there",
        [LEANS]: "it leans on one that could not come along",
        [OVER_BUDGET]: "it is longer than what was left of the limit",
        [FRAGMENT]: "it is a fragment",
    };
    return `Not in the brief: ${texts[verdict] ?? texts[LESS]}.`;
}

/** The shortest brief that has the sentence, if it is not in this one. */
function elsewhere(i) {
    if (chosen.has(i)) return "";
    const has = data.flips.map(((inside) => (flips) => flips.includes(i) ? (inside = !inside) : inside)(false));
    const first = has.indexOf(true);
    return first < 0 ? "" : ` It is in the brief of ${plural(data.counts[first], "sentence")}.`;
}

function link(i, weight) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    const quote = document.createElement("span");
    button.type = "button";
    button.dataset.go = i;
    button.lang = document.documentElement.lang;
    button.dir = document.documentElement.dir;
    quote.className = "quote";
    quote.textContent = fold(marks[i].textContent);
    button.append(quote);
    if (weight !== undefined) {
        const bar = document.createElement("span");
        bar.className = "weight";
        bar.style.setProperty("--share", `${Math.min(10 * Math.sqrt(weight), 100)}%`);
        button.append(bar);
        button.setAttribute("aria-label", `${quote.textContent} (similarity ${weight} %)`);
    }
    item.append(button);
    return item;
}

function list(title, items) {
    if (!items.length) return [];
    const heading = document.createElement("h3");
    const ol = document.createElement("ol");
    heading.textContent = title;
    ol.append(...items);
    return [heading, ol];
}

/** What the sentence that a reason names has to do with it. */
function relation({ verdict }) {
    const titles = {
        [CHOSEN]: "It brought along",
        [BROUGHT]: "It came along with",
        [CONTEXT]: "It is the context of",
        [REPEATS]: "It repeats",
        [LEANS]: "It leans on",
    };
    return titles[verdict] ?? "It would have to bring";
}

function tell(i) {
    const close = document.createElement("button");
    const heading = document.createElement("h2");
    const first = document.createElement("p");
    const note = document.createElement("p");
    close.type = "button";
    close.className = "close";
    close.textContent = "Close";
    heading.textContent = `Sentence ${i + 1} of ${marks.length}`;
    first.textContent = verdict(i) + elsewhere(i);
    note.className = "note";
    note.textContent = data.ranks[i] ? `Rank ${data.ranks[i]} of ${ranked}` : "";
    const lean = data.leans[i];
    const near = data.near[i];
    const reason = reasons[i];
    const other = reason && reason.other !== i && !(lean && lean[0] === reason.other) ? [link(reason.other)] : [];
    const votes = [];
    for (let k = 0; k < near.length; k += 2) votes.push(link(near[k], near[k + 1]));
    $("why").replaceChildren(close, heading, first, note,
        ...(other.length ? list(relation(reason), other) : []),
        ...(lean ? list(`It leans ${LEANING[lean[1]] ?? ""} on`, [link(lean[0])]) : []),
        ...list("Similar sentences, which vote for it", votes));
    $("why").classList.add("open");
}

/** Marks a sentence as the one that is looked at, and tells about it. */
function go(i, focus, scroll) {
    if (here >= 0) leave(marks[here]);
    here = i;
    const mark = marks[i];
    mark.classList.add("here");
    mark.tabIndex = 0;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-controls", "why");
    tell(i);
    if (scroll && !isInSight(mark)) mark.scrollIntoView({ block: "center" });
    if (focus) mark.focus({ preventScroll: true });
}

/** Whether all of an element is in the window, and not under what is told of a sentence. */
function isInSight(element) {
    const { top, bottom } = element.getBoundingClientRect();
    const covers = getComputedStyle($("why")).position === "fixed";
    return top >= 0 && bottom <= (covers ? $("why").getBoundingClientRect().top : innerHeight);
}

function leave(mark) {
    mark.classList.remove("here");
    mark.removeAttribute("tabindex");
    mark.removeAttribute("role");
    mark.removeAttribute("aria-controls");
}

function close() {
    $("why").classList.remove("open");
    if (here >= 0) marks[here].classList.remove("here");
}

// ---- Events ---------------------------------------------------------------------------------------

document.addEventListener("click", (event) => {
    const target = event.target;
    if (target.closest(".close")) return close();
    const button = target.closest("[data-go]");
    if (button) return go(Number(button.dataset.go), true, true);
    const link = target.closest("#brief a");
    if (link) {
        event.preventDefault();
        return go(Number(link.hash.slice(1)) - 1, true, true);
    }
    const mark = target.closest("article span");
    if (mark && getSelection().isCollapsed) go(marks.indexOf(mark), true, false);
});

document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    const i = marks.indexOf(event.target);
    if (i < 0) return;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") go(i, true, false);
    else if (step && marks[i + step]) go(i + step, true, true);
    else return;
    event.preventDefault();
});

slider.addEventListener("input", () => show(Number(slider.value)));

if (data.flips.length) {
    slider.max = data.flips.length - 1;
    slider.value = data.start;
    slider.closest(".length").hidden = data.flips.length < 2;
    show(data.start);
    const first = marks[Math.min(...chosen)];
    first.tabIndex = 0; // the way in for the keyboard
    first.setAttribute("role", "button");
    here = -1;
    const asked = Number(location.hash.slice(1)) - 1;
    if (marks[asked]) {
        go(asked, false, false);
        marks[asked].scrollIntoView({ block: "nearest", behavior: "instant" });
    }
}
