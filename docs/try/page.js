// SPDX-License-Identifier: MIT
// page.js - the page: takes a text, asks the worker, and shows what it answers.

const $ = (id) => document.getElementById(id);
const source = (id) => $(id).textContent;

// A text area with more characters stops the page for too long.
const EDITABLE = 200_000;
// Milliseconds without a key before a query is asked.
const PAUSE = 250;
const LONGEST_BRIEF = 20;

// ---- The worker ------------------------------------------------------------------------------------

const engine = startWorker();

function startWorker() {
    // Browsers start no worker with a module for a page from the file system: this is a plain script.
    const engine = source("engine").replace(/^export (\{.*\};)?/gm, "");
    const code = `(async () => {
        const { Document, SummError } = await (async () => {
            ${engine}
            return { Document, SummError };
        })();
        ${source("worker")}
    })();`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
    const waiting = new Map();
    // It begins with message 0, when it can listen.
    const ready = new Promise((resolve, reject) => waiting.set(0, { resolve, reject }));
    let last = 0;
    worker.onmessage = ({ data: { id, answer, problem } }) => {
        const { resolve, reject } = waiting.get(id);
        waiting.delete(id);
        if (problem) reject(new Error(problem));
        else resolve(answer);
    };
    worker.onerror = () => say("This browser cannot run libsumm: it needs WebAssembly in workers.");
    return {
        async ask(action, parameters) {
            await ready;
            return new Promise((resolve, reject) => {
                waiting.set(++last, { resolve, reject });
                worker.postMessage({ id: last, action, ...parameters });
            });
        },
    };
}

/** A function that runs one call at a time, and of those that come meanwhile only the last. */
function latest(run) {
    let running = false;
    let next;
    return async function again(...parameters) {
        next = parameters;
        if (running) return;
        running = true;
        try {
            while (next) {
                const taken = next;
                next = undefined;
                await run(...taken);
            }
        } catch (error) {
            say(error.message);
        } finally {
            running = false;
        }
    };
}

// ---- What is shown ---------------------------------------------------------------------------------

const view = new View($("text"));
let wantedLength = 3; // a short text has room for less
let current; // the text, as { text, blocks }, and what the worker found in it

function say(message) {
    $("status").textContent = message;
}

const showText = latest(async (read) => {
    say("Reading …");
    const query = $("query").value.trim();
    const found = await engine.ask("open", { ...read, query });
    const isNew = read !== undefined;
    if (isNew) current = { ...read };
    current.found = found;
    $("start").hidden = true;
    $("result").hidden = false;
    setLanguage(found.language);
    setLength(found.eligible);
    showKeywords(found.keywords, query);
    $("about").textContent = describe(current.text, found);
    $("edit").disabled = current.text.length > EDITABLE || current.blocks !== undefined;
    view.show(current.text, found);
    await select();
    if (isNew) scrollTo(0, 0);
});

const showBrief = latest(select);

async function select() {
    const sentences = Number($("length").value);
    $("length-value").textContent = plural(sentences, "sentence");
    const { text, words, slight, chosen } = await engine.ask("select", { sentences });
    $("brief").replaceChildren(...briefParts(text, chosen));
    const size = `${plural(words, "word")}${slight ? ": there is hardly anything to summarize" : ""}`;
    $("size").textContent = size;
    view.choose(chosen);
    say(chosen.length ? "" : "There is no sentence in this text.");
}

/** The brief, each sentence of which leads to its place in the text. */
function briefParts(text, chosen) {
    const { starts, ends } = current.found;
    const words = chosen.map((index) => current.text.slice(starts[index], ends[index]).replace(/\s+/g, " "));
    // Chinese, for example, has no space between sentences.
    const space = [" ", ""].find((space) => words.join(space) === text);
    // What the library prints differs from the text where it joins a hyphenated word, for example.
    if (space === undefined) return [text];
    return chosen.flatMap((index, i) => {
        const link = document.createElement("a");
        link.href = "#text";
        link.textContent = words[i];
        link.onclick = (event) => {
            event.preventDefault();
            view.goTo(index);
        };
        return i ? [space, link] : [link];
    });
}

function showKeywords(keywords, query) {
    $("keywords").replaceChildren(
        ...keywords.map((keyword) => {
            const item = document.createElement("li");
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = keyword;
            button.ariaPressed = String(keyword === query);
            button.onclick = () => {
                $("query").value = keyword === query ? "" : keyword;
                showText();
            };
            item.append(button);
            return item;
        }),
    );
}

function setLanguage(tag) {
    for (const id of ["text", "brief", "keywords"]) $(id).lang = tag === "und" ? "" : tag;
}

function setLength(eligible) {
    const slider = $("length");
    slider.max = Math.max(1, Math.min(LONGEST_BRIEF, eligible));
    slider.value = wantedLength;
    slider.disabled = eligible < 2;
}

function describe(text, { language, starts }) {
    const size = text.length < 1e6 ? `${format(text.length)} characters` : `${format(text.length / 1e6)} million characters`;
    const name = language === "und" ? [] : [new Intl.DisplayNames("en", { type: "language" }).of(language)];
    return [...name, plural(starts.length, "sentence"), size].join(", ");
}

function format(number) {
    return new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(number);
}

function plural(number, noun) {
    return `${format(number)} ${noun}${number === 1 ? "" : "s"}`;
}

// ---- Where texts come from -------------------------------------------------------------------------

let opened = 0;

async function open(text) {
    const number = ++opened;
    const read = looksLikePage(text) ? await readPage(text) : { text };
    if (number !== opened) return; // meanwhile another text came
    if (read.text.trim()) showText(read);
    else say("There is nothing to read in it.");
}

async function openFile(file) {
    if (file) open(decodeFile(new Uint8Array(await file.arrayBuffer())));
}

/** What was copied from a page has its structure as HTML. */
function pasted(data) {
    const html = data.getData("text/html");
    return /<(p|h[1-6]|li|blockquote)[\s>]/i.test(html) ? `<!doctype html>${html}` : data.getData("text/plain");
}

function backToStart(text) {
    view.clear();
    $("input").value = text;
    $("query").value = "";
    $("result").hidden = true;
    $("start").hidden = false;
    say("");
    $("input").focus();
}

$("go").onclick = () => open($("input").value);
$("sample").onclick = () => open(source("article").trim());
$("choose").onclick = () => $("file").click();
$("file").onchange = () => {
    openFile($("file").files[0]);
    $("file").value = "";
};
$("edit").onclick = () => backToStart(current.text);
$("new").onclick = () => backToStart("");

$("input").onkeydown = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) open($("input").value);
};
document.onpaste = (event) => {
    const isInField = event.target === $("query") || (event.target === $("input") && $("input").value);
    const text = pasted(event.clipboardData);
    if (!text.trim() || (isInField && text.length <= EDITABLE)) return;
    event.preventDefault();
    open(text);
};

document.ondragover = (event) => {
    event.preventDefault();
    $("drop").hidden = false;
};
document.ondragleave = (event) => {
    if (!event.relatedTarget) $("drop").hidden = true;
};
document.ondrop = (event) => {
    event.preventDefault();
    $("drop").hidden = true;
    const { files } = event.dataTransfer;
    if (files.length) openFile(files[0]);
    else open(pasted(event.dataTransfer));
};

// ---- Controls --------------------------------------------------------------------------------------

$("length").oninput = () => {
    wantedLength = Number($("length").value);
    showBrief();
};

let typing;
$("query").oninput = () => {
    clearTimeout(typing);
    typing = setTimeout(showText, PAUSE);
};

// Browsers let a page copy only from a safe place: a file, or a server with TLS.
$("copy").hidden = !navigator.clipboard;
$("copy").onclick = async () => {
    await navigator.clipboard.writeText($("brief").textContent);
    say("Copied.");
};

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
const theme = () => document.documentElement.dataset.theme ?? (systemIsDark.matches ? "dark" : "light");

function nameTheme() {
    const other = theme() === "dark" ? "Light" : "Dark";
    $("theme").textContent = other;
    $("theme").ariaLabel = `${other} colours`;
}

$("theme").onclick = () => {
    document.documentElement.dataset.theme = theme() === "dark" ? "light" : "dark";
    nameTheme();
};
systemIsDark.onchange = nameTheme;
nameTheme();
