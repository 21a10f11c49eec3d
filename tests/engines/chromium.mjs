// Chromium, as the other browser tests have it; and the window of any engine that puppeteer-core drives.

import puppeteer from "puppeteer-core";

/** The programs an engine takes: of each, names of which one must be on PATH. */
export const programs = [["chromium", "chromium-browser", "google-chrome"]];
/** Debian's packages of them. */
export const packages = ["chromium"];

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-GB"];

export const open = ([executablePath], place) => opened({ executablePath, args: FLAGS }, place);

/** Opens a window of this size. Errors that `tolerated` matches are the engine's own. */
export async function opened({ tolerated, ...options }, { env, size }) {
  const browser = await puppeteer.launch({ ...options, env, headless: true, defaultViewport: size });
  const page = await browser.newPage();
  const errors = [];
  const note = (text) => tolerated?.test(text) || errors.push(text);
  // Firefox writes what the policy has refused to no console that a driver sees.
  await page.evaluateOnNewDocument(() => addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => console.error(`refused by ${effectiveDirective}: ${blockedURI}`)));
  page.on("console", (message) => message.type() === "error" && note(message.text()));
  page.on("pageerror", (error) => note(String(error)));
  return {
    version: await browser.version(),
    evaluate: (what, ...args) => page.evaluate(what, ...args),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    errors: async () => errors,
    close: () => browser.close(),
  };
}
