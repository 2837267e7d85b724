// SPDX-License-Identifier: MIT
/// <reference lib="esnext.disposable" />

/**
 * Extractive summaries: the best sentences of a text, as it has them.
 *
 * What holds for everything below, unless it says otherwise:
 *
 * - Indices count UTF-16 units, as JavaScript does: `text.slice(start, end)` is the sentence.  A lone
 *   surrogate is read as U+FFFD; slices have it as the text does.
 * - An option that is `undefined` or `null` has its default.  A value of another type and an unknown
 *   option throw a TypeError, a value outside its domain throws an ArgumentError.
 * - Calls are synchronous, and take time linear in the text: about 50 ms for 1 MB.  For larger texts,
 *   and to keep a page responsive, call them in a worker.  Each worker loads a module of its own.
 * - The same text and options give the same sentences, ranks and keywords as the C library.
 */

/** The version of the library, as "MAJOR.MINOR.PATCH". */
export const version: string;

/** What a run of a text is. */
export type BlockKind =
    | "unknown"
    | "paragraph"
    | "heading"
    | "list_item"
    | "quotation"
    | "caption"
    | "link"
    | "code"
    | "table"
    | "note"
    | "speaker";

/** A run of a text, and what it is.  Line breaks in it are mere white space. */
export interface Block {
    start: number;
    end: number;
    kind: BlockKind;
}

/**
 * A text, or a text with what you know of its structure: blocks in ascending order, disjoint, and on
 * boundaries of characters.  Headings, captions, links, code, tables, notes and speakers are passed over;
 * what is in no block is read as plain text.
 */
export type Text = string | { readonly text: string; readonly blocks?: readonly Block[] };

/** One text, or several that belong together, such as reports of one event. */
export type Texts = Text | readonly Text[];

/** What a line break means. */
export type Lines = "auto" | "paragraphs" | "wrapped" | "transcript";

/** Why a sentence is not eligible for a summary.  "other" is a reason that a later version gives. */
export type PassedOver =
    | "heading"
    | "repeated"
    | "byline"
    | "caption"
    | "notice"
    | "link"
    | "mail"
    | "empty"
    | "teaser"
    | "code"
    | "table"
    | "speaker"
    | "other";

/** What the analysis of a text reads. */
export interface AnalysisOptions {
    /** A BCP 47 tag such as "en" or "pt-BR"; "auto" (the default) detects it. */
    language?: string | null;
    /** What line breaks mean; "auto" (the default) detects it for each text. */
    lines?: Lines | null;
    /** Whether headings, captions, bylines, repeated lines and the like are passed over (`true`). */
    skipFurniture?: boolean | null;
    /** What the summary should be about: words or a question; with a weight above 0 and below 1 (0.8). */
    query?: string | readonly [words: string, weight: number] | null;
    /** The title of the text, if the text does not have it. */
    title?: string | null;
    /** Words that do not count when sentences are compared, besides those of the language. */
    stopWords?: readonly string[] | null;
    /** Words after which a period ends no sentence, besides those of the language. */
    abbreviations?: readonly string[] | null;
    /** A text of more bytes of UTF-8 is a LimitError. */
    limitBytes?: number | null;
    /** A text of more sentences is a LimitError. */
    limitSentences?: number | null;
    /** A call that needs more bytes of memory is a LimitError. */
    limitMemory?: number | null;
}

/** What a selection reads.  All limits hold together; without any, a summary has at most three sentences. */
export interface SelectionOptions {
    /** At most this number of sentences. */
    sentences?: number | null;
    /** At most this number of words, as `wc -w` counts them; in scripts without spaces, of characters. */
    words?: number | null;
    /** At most this number of bytes of the UTF-8 of the summary. */
    bytes?: number | null;
    /** At most this share of the words of all eligible sentences, above 0 and up to 1. */
    ratio?: number | null;
    /** With `bytes`: whether the rest is filled with the beginning of one more sentence (`false`). */
    ellipsis?: boolean | null;
    /** What is printed where sentences are left out, such as "[...]"; at most 64 bytes on one line. */
    mark?: string | null;
    /** How many sentences of context come with each one that is chosen, on either side: 0 (default) to 100. */
    expand?: number | null;
    /** As many sentences as the limits allow ("full", the default), or only those that carry weight. */
    amount?: "full" | "auto" | null;
    /** In the order of the text (the default), or best first. */
    order?: "text" | "rank" | null;
    /** A sentence more similar to a chosen one than this is passed over: above 0, up to 1 (0.75). */
    redundancy?: number | null;
    /** Whether "But he ..." comes only with the sentence before it (`true`). */
    repairOpeners?: boolean | null;
}

export interface Options extends AnalysisOptions, SelectionOptions {}

export interface KeywordCount {
    /** At most this number of keywords (10). */
    count?: number;
}

/** A sentence, and its place in the text. */
export interface Sentence {
    /** The sentence as the text has it, line breaks included. */
    text: string;
    start: number;
    end: number;
    /** Scores of a document sum to 1; 0 if the sentence is passed over or nothing was ranked. */
    score: number;
    /** 1 for the best sentence of the document, 2 for the next; 0 where the score is 0. */
    rank: number;
    /** Its number among the sentences of the document, from 0. */
    index: number;
    /** The number of its paragraph in the document, from 0. */
    paragraph: number;
    /** The index of its text, 0 for a single one. */
    document: number;
    /** Why it is not eligible; `null` if it is. */
    passed: PassedOver | null;
}

/** A word or a phrase of up to four that a text is about. */
export interface Keyword {
    /** The form in which the text has it most often. */
    text: string;
    /** Falls from keyword to keyword. */
    score: number;
    /** All places where it occurs, in the order of the texts. */
    occurrences: { text: string; start: number; end: number; document: number }[];
}

/** A sentence that has words in common with another. */
export interface Neighbour {
    /** Its index among the sentences of the document. */
    sentence: number;
    /** How similar the two are, above 0 and up to 1. */
    weight: number;
}

/** The chosen sentences of a document.  It holds no memory of the module. */
export class Summary implements Iterable<Sentence> {
    private constructor();
    /** The sentences as one paragraph on one line. */
    readonly text: string;
    readonly sentences: Sentence[];
    /** Where each of the sentences is in `text`. */
    readonly places: { start: number; end: number }[];
    /** How many words it has. */
    readonly words: number;
    /** The tag that was asked for or detected; "und" if none could be. */
    readonly language: string;
    /** Its only sentence is longer than a limit allows. */
    readonly overBudget: boolean;
    /** There was nothing but headings, captions and the like to choose from. */
    readonly furniture: boolean;
    /** The text had no punctuation, and was split by lines or numbers of words. */
    readonly transcript: boolean;
    /** Its last sentence is cut and ends with an ellipsis. */
    readonly cut: boolean;
    /** The text is too short or too loose to be worth a summary. */
    readonly slight: boolean;
    /** The text has two columns side by side, and each line was read as one. */
    readonly columns: boolean;
    /** The same as `text`. */
    toString(): string;
    [Symbol.iterator](): Iterator<Sentence>;
}

/**
 * The best sentences of a text.  A text without a sentence is no error and gives a summary of none; a text
 * with one always gives one.
 *
 * @throws LimitError, OutOfMemoryError, ArgumentError, TypeError
 */
export function summarize(text: Texts, options?: Options): Summary;

/**
 * The words and phrases that a text is about, best first.
 *
 * @throws LimitError, OutOfMemoryError, ArgumentError, TypeError
 */
export function keywords(text: Texts, options?: AnalysisOptions & KeywordCount): Keyword[];

/**
 * The sentences of a text, without ranking them, which takes a quarter of the time or less.
 *
 * @throws LimitError, OutOfMemoryError, ArgumentError, TypeError
 */
export function sentences(text: Texts, options?: AnalysisOptions): Sentence[];

/**
 * Texts that are analysed once, to be selected from as often as you like.
 *
 * A Document holds memory of the module: several times the size of its texts.  `using` or free() give it
 * back at once; otherwise that happens some time after the last reference to it is gone.
 */
export class Document implements Disposable {
    /** @throws LimitError, OutOfMemoryError, ArgumentError, TypeError */
    constructor(text: Texts, options?: AnalysisOptions);
    /** The tag that was asked for or detected; "und" if none could be. */
    readonly language: string;
    /** What line breaks mean in each text. */
    readonly lines: Lines[];
    /** All sentences, those that are passed over included.  Read once, they stay after free(). */
    get sentences(): Sentence[];
    /** The best sentences under the limits.  @throws ArgumentError, OutOfMemoryError, TypeError */
    select(options?: SelectionOptions): Summary;
    /** The keywords of the texts.  @throws ArgumentError, OutOfMemoryError, TypeError */
    keywords(options?: KeywordCount): Keyword[];
    /**
     * For each sentence the `count` (10) that are most similar to it, best first; one that is passed over has
     * none.  @throws ArgumentError, OutOfMemoryError, TypeError
     */
    neighbours(options?: { count?: number }): Neighbour[][];
    /** Gives the memory back.  What was read stays; any other use is a TypeError.  May be called twice. */
    free(): void;
    [Symbol.dispose](): void;
}

/**
 * Summarizes one text after the other with one set of options and one piece of memory, which makes short
 * texts twice as fast.  Its methods do what the functions of the same name do.
 *
 * A Summarizer keeps up to 32 MB of the module's memory, and in it parts of the texts, until free().
 */
export class Summarizer implements Disposable {
    /** @throws OutOfMemoryError, ArgumentError, TypeError */
    constructor(options?: Options);
    summarize(text: Texts): Summary;
    keywords(text: Texts, options?: KeywordCount): Keyword[];
    sentences(text: Texts): Sentence[];
    /** Gives the memory back.  Any later use is a TypeError.  May be called twice. */
    free(): void;
    [Symbol.dispose](): void;
}

/** The base of all errors of this package but TypeError. */
export class SummError extends Error {
    /** The status of the C library. */
    readonly code: number;
}

/** A value outside its domain. */
export class ArgumentError extends SummError {}

/** A text larger than the library can process, or than a limit allows. */
export class LimitError extends SummError {}

/** The module could get no more memory: it ends at 4 GB.  The next call may succeed. */
export class OutOfMemoryError extends SummError {}
