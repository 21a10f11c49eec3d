// Firefox, as Debian has it: it speaks WebDriver BiDi, which puppeteer-core knows and Playwright does not.

import { opened } from "./chromium.mjs";

export const programs = [["firefox-esr", "firefox"]];
export const packages = ["firefox-esr"];

/** What the reader's settings are; the list of files that arrive would take the focus from the page. */
const SETTINGS = { "intl.accept_languages": "en-GB, en", "browser.download.alwaysOpenPanel": false };

/** What it says of a request that was on its way when the reader left the page. */
const tolerated = /A ServiceWorker intercepted the request and encountered an unexpected error/;

export const open = ([executablePath], place) => opened({ browser: "firefox", executablePath, extraPrefsFirefox: SETTINGS, tolerated }, place);
