// The six languages: how a reader comes to one, what is fetched for it, and that every page speaks it.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { FluentParser, FluentSerializer, Transformer } from "@fluent/syntax";

import { axe, expect, open, test } from "./page.mjs";

const OTHERS = ["ar", "zh", "fr", "ru", "es"];
/** A page of each kind. */
const PAGES = {
  overview: "",
  filtered: "?donor=DEU&country=KEN",
  donors: "?page=donors",
  countries: "?page=countries",
  projects: "?page=projects",
  gaps: "?page=gaps",
  method: "?page=method",
  country: "?page=country:KEN",
  donor: "?page=country:DEU&side=donor",
  mechanism: "?page=mechanism:unscar",
  record: "?page=project:UNSCAR-2013-RECSA",
  known: "?page=known",
  disagreements: "?page=disagreements",
  glossary: "?page=glossary",
  accessibility: "?page=accessibility",
  horizon: "?page=horizon",
  changes: "?page=changes",
  search: "?page=search&find=kenya",
  organisation: "?page=organisation:undp",
  document: "?page=source:yearbook-2024-ch3",
  sixty: "?page=sixty:1",
  last: "?page=sixty:5",
  drawer: "?figure=count:records",
  compare: "?page=compare:mechanism:unscar,mechanism:salient",
};

const file = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

test.describe("a reader whose browser is French", () => {
  test.use({ locale: "fr-FR" });

  test("comes to the French page, chooses Arabic, and finds it again", async ({ page }) => {
    await page.goto("./?donor=DEU");
    await page.locator("main[data-ready=true]").waitFor();
    await expect(page).toHaveURL(/\/fr\.html\?donor=DEU$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.locator(".tile-name").first()).toHaveText(/vers|mont|don/i);

    await page.locator(".settings > summary").click();
    await page.getByRole("link", { name: "العربية" }).click();
    await page.locator("main[data-ready=true]").waitFor();
    await expect(page).toHaveURL(/\/ar\.html\?donor=DEU$/);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.locator(".filter-bar")).toContainText("ألمانيا");

    // The choice is remembered, and a link says another one.
    await page.goto("./");
    await page.locator("main[data-ready=true]").waitFor();
    await expect(page).toHaveURL(/\/ar\.html$/);
    await page.goto("./en.html");
    await page.locator("main[data-ready=true]").waitFor();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator(".site-title")).toHaveText("Who pays for arms control?");
  });

  test("keeps the language from page to page, and back", async ({ page }) => {
    await open(page, "fr.html");
    await page.locator(".site-nav a").nth(1).click();
    await expect(page).toHaveURL(/\/fr\.html\?page=donors$/);
    await page.locator(".site-title a").click();
    await expect(page).toHaveURL(/\/fr\.html\??$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/fr\.html\?page=donors$/);
  });
});

test("in Arabic the drawer stands at the left, where the page makes room for it", async ({ page }) => {
  await open(page, "ar.html?figure=unscar-launched");
  expect((await page.locator(".origin-panel").boundingBox()).x).toBe(0);
  const figure = await page.locator("figure").first().boundingBox();
  expect(figure.x).toBeGreaterThanOrEqual((await page.locator(".origin-panel").boundingBox()).width - 1);
});

test("Back from a language that was chosen leads to the page it was chosen on", async ({ page }) => {
  await open(page, "?donor=DEU");
  await page.locator(".settings > summary").click();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(/\/ar\.html\?donor=DEU$/);
  await page.locator("main[data-ready=true]").waitFor();
  await page.goBack();
  await expect(page).toHaveURL(/\/portfolio\/\?donor=DEU$/);
  await page.locator("main[data-ready=true]").waitFor();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a title, a summary and notes in English are marked as English, and stand from left to right in Arabic", async ({ page }) => {
  await open(page, "ar.html?page=project:UNSCAR-2013-RECSA");
  await expect(page.locator("main h1")).toHaveAttribute("lang", "en");
  const lead = page.locator(".lead [lang=en]");
  await expect(lead).toContainText("RECSA");
  await expect(lead).toHaveCSS("direction", "ltr");
  await open(page, "ar.html?figure=unscar-launched");
  await expect(page.locator("#origin-title")).toHaveAttribute("lang", "en");
  await expect(page.locator(".origin-panel .detail-list [lang=en]").first()).toHaveCSS("direction", "ltr");
});

test("only the chosen language is fetched, English needs no file", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").slice(2).join("/")));
  await open(page, "zh.html");
  expect(asked.filter((path) => path.startsWith("words/")).sort()).toEqual(["words/names-zh.tsv", "words/zh.ftl"]);
  asked.length = 0;
  await open(page, "en.html");
  expect(asked.filter((path) => path.startsWith("words/"))).toEqual([]);
});

test.describe("a language that does not arrive", () => {
  test.use({ tolerated: /404/ });

  test("leaves the page English, and says so", async ({ page }) => {
    await page.route("**/words/ru.ftl*", (route) => route.fulfill({ status: 404 }));
    await open(page, "ru.html");
    await expect(page.locator(".findings")).toContainText("could not be loaded in Русский");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator(".tile-name").first()).toHaveText("Allocated");
  });
});

test("on a phone search and language stand side by side, in every language", async ({ page }) => {
  for (const [width, language] of [320, 360, 375, 430].flatMap((width) => ["en", ...OTHERS].map((language) => [width, language]))) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `${language}.html`);
    const middle = async (part) => {
      const { y, height } = await page.locator(part).boundingBox();
      return y + height / 2;
    };
    expect(Math.abs((await middle(".search-all")) - (await middle(".settings"))), `${language} at ${width} px`).toBeLessThan(4);
    const { width: room } = await page.locator(".search-all input").boundingBox();
    expect(room, `${language} at ${width} px`).toBeGreaterThan(100);
  }
});

for (const language of OTHERS) {
  test.describe(language, () => {
    for (const [name, address] of Object.entries(PAGES)) {
      test(`${name} fits a phone and a laptop, and axe finds nothing, dark and light`, async ({ page }) => {
        for (const [width, colorScheme] of [[320, "dark"], [1280, "light"]]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await open(page, `${language}.html${address}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(wide, `${width} px`).toBeLessThanOrEqual(0);
          // What stands beside another thing keeps its place.
          const cut = await page.evaluate(() => {
            const over = [];
            for (const tile of document.querySelectorAll(".tile, .figure")) {
              const box = tile.getBoundingClientRect();
              for (const part of tile.querySelectorAll(".tile-value, .tile-note, .bar-value, .figure-title")) {
                const own = part.getBoundingClientRect();
                if (own.width && (own.left < box.left - 1 || own.right > box.right + 1)) over.push(part.textContent);
              }
            }
            return over;
          });
          expect(cut, `${width} px`).toEqual([]);
          await axe(page);
        }
      });
    }

    test("its numbers are the English ones", async ({ page }) => {
      await open(page, `${language}.html`);
      const numbers = () => page.evaluate(() => [...document.querySelectorAll(".tile-value")].slice(1, 4).map((value) => value.textContent.match(/\d+/)[0]));
      const own = await numbers();
      await open(page, "en.html");
      expect(own).toEqual(await numbers());
    });
  });
}

/** English messages in brackets and longer, as a language of its own. */
function pseudo() {
  class Longer extends Transformer {
    visitTextElement(element) {
      const letters = element.value.replace(/[a-z]/gi, "").length < element.value.length;
      if (letters) element.value = element.value.replace(/\S(?:.*\S)?/s, (text) => `[${text} ${"~".repeat(Math.ceil(text.length * 0.4))}]`);
      return element;
    }
  }
  const parsed = new FluentParser().parse(file("src/words/en.ftl"));
  // Lists that the program reads are no words for readers.
  const bare = /^(names-with-article|search-for-)/;
  for (const entry of parsed.body) if (entry.type === "Message" && !bare.test(entry.id.name)) new Longer().visit(entry);
  return new FluentSerializer().serialize(parsed);
}

test.describe("a language of brackets finds words that are no message", () => {
  /** What stands between texts in one line. */
  const BETWEEN = /(?<=[.:])\s+|[,;:·()…→≠+|“”]|\.$|\d+/;
  /** All texts of the edition and of those before it, whole and in their parts. */
  const data = new Set();
  const collect = (value) => {
    if (typeof value === "string") [value, ...value.split(BETWEEN)].forEach((text) => data.add(text.trim()));
    else if (value && typeof value === "object") Object.values(value).forEach(collect);
  };
  readdirSync(fileURLToPath(new URL("../../data", import.meta.url)), { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .forEach((name) => collect(JSON.parse(file(`data/${name}`))));
  // What the reader looks for is said as it was typed.
  data.add("kenya");
  const long = [...data].filter((text) => text.length > 50).sort((a, b) => b.length - a.length);
  const messages = pseudo();

  for (const [name, address] of Object.entries(PAGES)) {
    test(name, async ({ page }) => {
      await page.route("**/words/fr.ftl*", (route) => route.fulfill({ body: messages, contentType: "text/plain; charset=utf-8" }));
      await page.route("**/words/names-fr.tsv*", (route) => route.fulfill({ body: "" }));
      await open(page, `fr.html${address}`);
      const left = await page.evaluate(() => {
        const found = [];
        const walk = document.createTreeWalker(document.querySelector(".whole-page"), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const { parentElement, textContent } = walk.currentNode;
          if (parentElement.closest("style, script, .languages, .settings > summary, .paper-link, pre, svg")) continue;
          found.push(textContent.trim());
        }
        for (const element of document.querySelectorAll(".whole-page [aria-label]:not(.settings > summary)")) found.push(element.getAttribute("aria-label").trim());
        return [...new Set(found)];
      });
      // Texts and names of the edition stay as they are, also several in one line; long ones are known wherever they stand.
      const isData = (text) => text.split(BETWEEN).every((part) => !/[a-z]{3}/i.test(part) || data.has(part.trim()) || data.has(part.trim().replace(/\.$/, "")));
      const outside = (text) => {
        const without = text.replace(/\[[^[\]]*\]/g, "|");
        return without === text ? long.reduce((rest, known) => rest.replaceAll(known, "|"), text) : outside(without);
      };
      const strange = left.filter((text) => /[a-z]{3}/i.test(text) && !data.has(text) && !isData(outside(text)));
      expect(strange).toEqual([]);
    });
  }
});
