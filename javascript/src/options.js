// SPDX-License-Identifier: MIT
// options.js - a table of what the library takes, and options made from the properties of an object.

import { check, free, library, memoryWords, OUTPUT, store } from "./engine.js";
import { ArgumentError } from "./errors.js";

// ---- Kinds of values ---------------------------------------------------------------------------

// Of a kind, `domain` ends the sentence "NAME must be ...", `has` tells whether a value is of the right
// type, and `pass` calls the setter with it and returns its status, as the library does for a value
// outside the domain.

const REFUSED = -1; // SUMM_E_ARGUMENT
const LARGEST = 2 ** 32 - 2; // one more is SUMM_UNLIMITED

const isString = (value) => typeof value === "string";
const isNumber = (value) => typeof value === "number";

function count(setter, least = 1, most = Infinity) {
    return {
        domain: most < Infinity ? `an integer from ${least} to ${most}` : `an integer, ${least} or more`,
        has: isNumber,
        pass(options, value) {
            if (!Number.isInteger(value) || value < least || value > most) return REFUSED;
            return library[setter](options, Math.min(value, LARGEST));
        },
    };
}

function number(setter, domain) {
    return { domain, has: isNumber, pass: (options, value) => library[setter](options, value) };
}

function toggle(setter) {
    return {
        domain: "true or false",
        has: (value) => typeof value === "boolean",
        pass: (options, value) => library[setter](options, value ? 1 : 0),
    };
}

/** One of a few names, in the order of their numbers in C. */
function choice(setter, ...names) {
    return {
        domain: `one of ${names.map(show).join(", ")}`,
        has: isString,
        pass(options, value) {
            const number = names.indexOf(value);
            return number < 0 ? REFUSED : library[setter](options, number);
        },
    };
}

function string(setter, domain) {
    return {
        domain,
        has: isString,
        pass: (options, value) => passString(setter, options, value),
    };
}

/** Any number of words, added one by one. */
function words(setter) {
    return {
        domain: "an array of words of 1 to 64 bytes, without white space",
        has: (value) => Array.isArray(value) && value.every(isString),
        pass(options, value) {
            let status = 0;
            for (const word of value) status ||= passString(setter, options, word);
            return status;
        },
    };
}

/** A string that has a weight, which may be left out. */
function weighted(setter, domain, weight) {
    return {
        domain,
        has: (value) =>
            isString(value) ||
            (Array.isArray(value) && value.length === 2 && isString(value[0]) && isNumber(value[1])),
        pass: (options, value) =>
            passString(setter, options, ...(isString(value) ? [value, weight] : value)),
    };
}

function passString(setter, options, string, ...more) {
    const { address, length } = store(string);
    try {
        return library[setter](options, address, length, ...more);
    } finally {
        free(address);
    }
}

function show(value) {
    return isString(value) ? JSON.stringify(value) : String(value);
}

// ---- The tables --------------------------------------------------------------------------------

export const ANALYSIS = {
    language: string("summ_options_set_language", 'a BCP 47 tag such as "en" or "pt-BR", or "auto"'),
    lines: choice("summ_options_set_lines", "auto", "paragraphs", "wrapped", "transcript"),
    skipFurniture: toggle("summ_options_set_skip_furniture"),
    query: weighted(
        "summ_options_set_query",
        "a string, or an array of a string and a weight above 0 and below 1",
        0.8,
    ),
    title: string("summ_options_set_title", "a string"),
    stopWords: words("summ_options_add_stop_word"),
    abbreviations: words("summ_options_add_abbreviation"),
    limitBytes: count("summ_options_set_limit_bytes"),
    limitSentences: count("summ_options_set_limit_sentences"),
    limitMemory: count("summ_options_set_limit_memory"),
};

export const SELECTION = {
    sentences: count("summ_options_set_sentences"),
    words: count("summ_options_set_words"),
    bytes: count("summ_options_set_bytes"),
    ratio: number("summ_options_set_ratio", "a number above 0, up to 1"),
    ellipsis: toggle("summ_options_set_ellipsis"),
    mark: string("summ_options_set_mark", "a string of at most 64 bytes on one line"),
    expand: count("summ_options_set_expand", 0, 100),
    amount: choice("summ_options_set_amount", "full", "auto"),
    order: choice("summ_options_set_order", "text", "rank"),
    redundancy: number("summ_options_set_redundancy", "a number above 0, up to 1"),
    repairOpeners: toggle("summ_options_set_repair_openers"),
};

export const ALL = { ...ANALYSIS, ...SELECTION };

/** A summ_options with the values of an object, of those in a table; for summ_options_free(). */
export function makeOptions(values, table) {
    if (typeof values !== "object" || values === null)
        throw new TypeError(`options must be an object, not ${show(values)}`);
    check(library.summ_options_new(OUTPUT));
    const options = memoryWords()[OUTPUT >> 2];
    try {
        for (const [name, value] of Object.entries(values))
            if (value !== undefined && value !== null) setOption(options, table, name, value);
        return options;
    } catch (error) {
        library.summ_options_free(options);
        throw error;
    }
}

function setOption(options, table, name, value) {
    if (!Object.hasOwn(table, name))
        throw new TypeError(`there is no option "${name}" here, only ${Object.keys(table).join(", ")}`);
    const { domain, has, pass } = table[name];
    const message = `${name} must be ${domain}, not ${show(value)}`;
    if (!has(value)) throw new TypeError(message);
    const status = pass(options, value);
    if (status === REFUSED) throw new ArgumentError(message, REFUSED);
    check(status);
}
