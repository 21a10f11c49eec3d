// The dashboard as one file, opened from a folder: no host, no request, no error, in every language.
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { test as base } from "@playwright/test";

import { axe, expect } from "./page.mjs";

const built = (name) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

const test = base.extend({
  /** A folder of its own, with a name that an address must write in another way. */
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "one file, 100% é #"));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  /** The address of the file alone in a folder; fails on any request but itself, and on any error. */
  file: async ({ page, folder }, use) => {
    await copyFile(built("portfolio.html"), join(folder, "portfolio.html"));
    const address = pathToFileURL(join(folder, "portfolio.html")).href;
    const [asked, errors] = [[], []];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) asked.push(url);
    });
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await use(address);
    expect(asked, "requests").toEqual([]);
    expect(errors, "errors").toEqual([]);
  },
});

const ready = (page) => page.locator("main[data-ready=true]").waitFor();
const count = (page) => page.locator(".filter-count");
// The first picture has a map too, which no library has drawn.
const drawn = (page, chart) => page.locator(`figure[data-chart=${chart}] .plot[data-drawn=true] svg path`).first();

/** The file that a click gives: its name and its bytes. */
async function given(page, link) {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("opens, filters, and is the same after loading again", async ({ page, file }) => {
  await page.goto(file);
  await ready(page);
  await expect(count(page)).toHaveText("115 of 115 records");
  await expect(drawn(page, "map")).toBeAttached();
  await page.locator(".filter[data-filter=donor] > summary").click();
  await page.locator(".option").filter({ hasText: "Germany" }).locator("input").click();
  await expect(page).toHaveURL(`${file}?donor=DEU`);
  await expect(count(page)).toContainText(/^\d+ of 115 records/);
  await expect(count(page)).not.toContainText("115 of 115");
  const filtered = await count(page).textContent();
  await page.reload();
  await ready(page);
  await expect(count(page)).toHaveText(filtered);
});

test("opens a country, where a figure comes from, and what differs from the edition before", async ({ page, file }) => {
  await page.goto(`${file}?page=countries`);
  await ready(page);
  await page.locator('main a[href*="page=country:KEN"]').first().click();
  await expect(page.locator("main h1")).toHaveText("Kenya");
  await page.goto(file);
  await ready(page);
  await page.locator(".tile-value a").first().click();
  await expect(page.locator(".origin-panel")).toBeVisible();
  await page.goto(`${file}?page=changes`);
  await expect(page.locator("main h1")).toHaveText(/^What changed from edition \S+ to edition \S+$/);
});

test("draws flows, and gives tables and the files of the edition", async ({ page, file }) => {
  await page.goto(`${file}?page=donors`);
  await ready(page);
  const flow = page.locator("figure[data-chart=flow]");
  await flow.scrollIntoViewIfNeeded();
  await expect(drawn(page, "flow")).toBeAttached();
  await flow.getByText("Download", { exact: true }).click();
  const csv = await given(page, flow.locator(".fold-panel li button").first());
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.bytes.toString()).toContain("claim ids");
  // Where the reader keeps the file is not passed on.
  expect(csv.bytes.toString()).toContain("portfolio.html?");
  expect(csv.bytes.toString()).not.toContain("file:");
  for (const path of ["data/datapackage.json", "data/edition.zip", "assets/licences.txt"]) {
    const { name, bytes } = await given(page, page.locator(`.site-footer a[href="${path}"]`));
    expect(name).toBe(path.split("/").at(-1));
    expect(bytes.equals(await readFile(built(path))), path).toBe(true);
  }
});

for (const language of ["ar", "zh", "en", "fr", "ru", "es"]) {
  test(`speaks ${language}, and again after loading`, async ({ page, file }) => {
    await page.goto(`${file}?lang=${language}`);
    await ready(page);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    const title = await page.locator(".site-title").textContent();
    expect(title.includes("Who pays")).toBe(language === "en");
    await page.reload();
    await ready(page);
    await expect(page.locator(".site-title")).toHaveText(title);
    // Of a file Chromium sometimes forgets what a page before has stored (once in some seventy visits its storage was empty): the reader
    // chooses again.
    await expect(async () => {
      await page.goto(`${file}?lang=${language}`);
      await ready(page);
      await page.goto(file);
      await ready(page);
      expect(await page.locator(".site-title").textContent()).toBe(title);
    }).toPass();
    if (language === "ar") await axe(page);
    const other = language === "es" ? "fr" : "es";
    await page.locator(".settings > summary").click();
    await page.locator(`.languages a[lang=${other}]`).click();
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    await ready(page);
  });
}

test("where storage is denied the language is in the address", async ({ page, file }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }));
  await page.goto(`${file}?lang=ru`);
  await ready(page);
  await page.reload();
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
});

test.describe("before the program is there", () => {
  test.use({ colorScheme: "dark" });

  test("the overview is seen as the reader chose to see it, and another language sees its own words", async ({ page, folder }) => {
    // The file up to the program, as where it still comes.
    const half = join(folder, "half.html");
    const whole = await readFile(built("portfolio.html"), "utf8");
    await writeFile(half, whole.slice(0, whole.indexOf('<script type="application/octet-stream"')));
    await page.addInitScript(() => localStorage.setItem("appearance", "light"));
    const address = pathToFileURL(half).href;
    await page.goto(address);
    await expect(page.locator("#lead")).toBeVisible();
    await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
    await page.goto(`${address}?lang=ar`);
    await expect(page.locator("#lead")).toBeHidden();
    await expect(page.locator(".boot-loading[lang=ar]")).toBeVisible();
    await expect(page.locator(".boot-loading:visible")).toHaveCount(1);
  });
});

test("asks a host for itself alone", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => /^http/.test(request.url()) && asked.push(request.url()));
  await page.goto("./portfolio.html");
  await ready(page);
  await expect(drawn(page, "map")).toBeAttached();
  expect(asked).toEqual([page.url()]);
});
