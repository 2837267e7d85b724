// SPDX-License-Identifier: MIT
// types.ts - is compiled, not run: what the types allow, and what they refuse.

import {
    ArgumentError,
    Document,
    keywords,
    type Keyword,
    LimitError,
    OutOfMemoryError,
    sentences,
    type Sentence,
    summarize,
    Summarizer,
    type Summary,
    SummError,
    version,
} from "summ";

const summary: Summary = summarize("A text.", { sentences: 2, words: 50, query: "text", language: "en" });
const texts: string[] = [...summary].map((sentence: Sentence) => sentence.text);
const found: Keyword[] = keywords(["A text.", { text: "Another.", blocks: [{ start: 0, end: 8, kind: "note" }] }], { count: 3 });
const split: Sentence[] = sentences("A text.", { lines: "wrapped" });
const flags: boolean[] = [summary.overBudget, summary.furniture, summary.transcript, summary.cut, summary.slight];
{
    using document = new Document("A text.");
    document.select({ ratio: 0.3, query: undefined } as { ratio: number });
    using summarizer = new Summarizer({ sentences: 1, query: ["a text", 0.5] });
    summarizer.summarize("Another text.").text.length;
}
try {
    summarize(version);
} catch (error) {
    if (error instanceof LimitError || error instanceof OutOfMemoryError || error instanceof ArgumentError)
        error.code.toFixed();
    if (error instanceof SummError) error.message.trim();
}

// @ts-expect-error
summarize(5);
// @ts-expect-error
summarize("A text.", { sentences: "3" });
// @ts-expect-error
summarize("A text.", { colour: "red" });
// @ts-expect-error
sentences("A text.", { words: 3 });
// @ts-expect-error
new Document("A text.").select({ language: "en" });
// @ts-expect-error
summary.text = "";

export { texts, found, split, flags };
