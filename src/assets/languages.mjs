// The languages of the page: their messages and names for readers to fetch, and what the static pages say in each.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { FluentBundle, FluentResource } from "@fluent/bundle";

/** The official languages of the United Nations, by their BCP 47 codes (`src/words/lang.rs`). */
export const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"];
export const direction = (language) => (language === "ar" ? "rtl" : "ltr");

const source = (name) => fileURLToPath(new URL(`../words/${name}`, import.meta.url));

/** The files of a language beside the page; English is in the program. */
export const filesOf = (language) => (language === "en" ? {} : { messages: `words/${language}.ftl`, names: `words/names-${language}.tsv` });

/** Puts the files of all languages into a folder of built files: messages without comments, names as they are. */
export function copyWords(folder) {
  mkdirSync(join(folder, "words"), { recursive: true });
  for (const language of LANGUAGES.filter((language) => language !== "en")) {
    const { messages, names } = filesOf(language);
    const text = readFileSync(source(`${language}.ftl`), "utf8");
    writeFileSync(join(folder, messages), text.replace(/^#.*\n/gm, "").replace(/\n{2,}(?=[a-z])/g, "\n"));
    writeFileSync(join(folder, names), readFileSync(source(`names-${language}.tsv`)));
  }
}

/** The messages of a language: a function from a key and its arguments to a text. */
export function messagesOf(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const each of new Set(["en", language])) bundle.addResource(new FluentResource(readFileSync(source(`${each}.ftl`), "utf8")), { allowOverrides: true });
  return (key, args = {}) => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`${language}.ftl has no message ${key}`);
    return bundle.formatPattern(message.value, args);
  };
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What is said before the program comes, and where it cannot: `early.js` and `start.js` read it by these names. */
const BOOT = ["blocked", "missing", "slow", "no-wasm", "mixed", "wasm-blocked", "failed", "files", "copied"];

/**
 * A page of a language out of the page in English: its language and direction, its texts, and the links to its files, which the
 * program follows. `size` is what comes in all, in bytes.
 */
export function inLanguage(html, language, { size, version }) {
  const files = linksTo(language, version, 'rel="preload" as="fetch" crossorigin');
  return said(html, language, size, [...files, ...LANGUAGES.map((other) => `<link rel="alternate" hreflang="${other}" href="./${other}.html" />`)]);
}

/**
 * The page for frames of other sites: in English until `framed.js` has read which language its address asks for, so it links to the
 * files of all. It has no first picture, and no search engine should show it.
 */
export function forFrames(html, { size, version }) {
  const files = LANGUAGES.flatMap((language) => linksTo(language, version, 'rel="alternate"'));
  const others = LANGUAGES.filter((language) => language !== "en").flatMap((language) => bootOf(language, size, ` lang="${language}"`));
  const page = said(html, "en", size, [...files, ...others, '<meta name="robots" content="noindex" />']);
  const early = page.match(/<script src="\.\/early\.js[^>]*>/)[0];
  return page
    .replace(early, `<script src="./framed.js?v=${version("framed.js")}"></script>\n    ${early}`)
    .replace("<html ", '<html data-framed="true" ')
    .replace('<div id="app" data-first="true"><!-- the first picture --></div>', '<div id="app"></div>');
}

/** Links to the files of a language, which the program follows. */
function linksTo(language, version, how) {
  return Object.entries(filesOf(language)).map(([part, file]) => `<link ${how} href="./${file}?v=${version(file)}" data-part="${part}" data-language="${language}" />`);
}

/** What is said before the program comes, in a language, as meta tags. */
function bootOf(language, size, more = "") {
  const text = messagesOf(language);
  const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1, numberingSystem: "latn" }).format(size / 1e6);
  return BOOT.map((key) => `<meta name="boot-${key}"${more} content="${escaped(text(`boot-${key}`, { megabytes }))}" />`);
}

/** A page with its texts in a language, and these links. */
function said(html, language, size, links) {
  const text = messagesOf(language);
  const boot = bootOf(language, size);
  const words = (key) => escaped(text(key));
  const one = (what, by) => {
    if (!html.includes(what)) throw new Error(`index.html has no ${what}`);
    html = html.replaceAll(what, () => by);
  };
  one('<html lang="en">', `<html lang="${language}" dir="${direction(language)}">`);
  one("Who pays for arms control?", words("site-title"));
  one("<!-- what the page is about -->", words("site-what"));
  one("<!-- words before the program -->", boot.join("\n    "));
  one("<!-- files of the language -->", links.join("\n    "));
  one("<!-- scripts are off -->", `${words("boot-noscript")} <a href="./data/datapackage.json">${words("boot-files")}</a>`);
  one("<!-- the page is loading -->", words("boot-loading"));
  one("<!-- the controls are loading -->", words("boot-controls"));
  one("<!-- the program has stopped -->", words("boot-stopped"));
  one("<!-- what to do -->", words("boot-stopped-why"));
  one("<!-- load again -->", words("boot-reload"));
  one("<!-- copy the details -->", words("boot-copy"));
  one("<!-- the data -->", words("footer-data"));
  return html;
}
