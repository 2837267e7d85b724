// SPDX-License-Identifier: MIT
// chromium.js - a headless Chromium for the tests that need a browser.

import { after, before } from "node:test";

import { chromium } from "playwright-core";

const ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
];

/** Starts a browser for the tests of a file, and gives a function that opens a page in it. */
export function useChromium() {
    let browser;
    before(async () => {
        const executablePath = process.env.SUMM_CHROMIUM ?? "/usr/bin/chromium";
        browser = await chromium.launch({ executablePath, args: ARGUMENTS });
    });
    after(() => browser.close());

    /** What goes wrong in the page, and what it asks the network for, is in `faults`. */
    return async function newPage(options = {}) {
        const context = await browser.newContext(options);
        const page = await context.newPage();
        page.faults = [];
        page.on("pageerror", (error) => page.faults.push(error.message));
        page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
        page.on("request", (request) => {
            if (/^(https?|wss?):/.test(request.url())) page.faults.push(`asked for ${request.url()}`);
        });
        return page;
    };
}
