// SPDX-License-Identifier: MIT
// errors.js - the exceptions of the package, and how a status of the library becomes one.

export class SummError extends Error {
    constructor(message, code = 0) {
        super(message);
        this.name = new.target.name;
        this.code = code;
    }
}

export class ArgumentError extends SummError {}

export class LimitError extends SummError {}

export class OutOfMemoryError extends SummError {}

// Statuses of summ.h.  One that is not here is a plain SummError.
const CLASSES = new Map([
    [-1, ArgumentError],
    [-3, OutOfMemoryError],
    [-4, LimitError],
    [-7, LimitError],
    [-8, LimitError],
    [-9, LimitError],
]);

/** The exception of a status that is not SUMM_OK. */
export function errorOf(status, message) {
    const Class = CLASSES.get(status) ?? SummError;
    return new Class(message, status);
}
