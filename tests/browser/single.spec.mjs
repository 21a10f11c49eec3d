// The dashboard as one file, opened from a folder: no host, no request, no error, in every language.
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { test as base } from "@playwright/test";

import { axe, expect } from "./page.mjs";

const test = base.extend({
  /** The address of the file alone in a folder; fails on any request but itself, and on any error. */
  file: async ({ page }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "single-"));
    await copyFile(fileURLToPath(new URL("../../dist/portfolio.html", import.meta.url)), join(folder, "portfolio.html"));
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
    await rm(folder, { recursive: true, force: true });
  },
});

const ready = (page) => page.locator("main[data-ready=true]").waitFor();

test("opens, filters, opens pages and the drawer, draws maps and flows, gives files", async ({ page, file }) => {
  await page.goto(file);
  await ready(page);
  await expect(page.locator(".filter-count")).toHaveText("115 of 115 records");
  await expect(page.locator("figure[data-chart=map] .plot svg path").first()).toBeAttached();
  await page.goto(`${file}?donor=DEU`);
  await ready(page);
  await expect(page.locator(".filter-count")).not.toHaveText("115 of 115 records");
  await page.locator(".site-nav a").nth(1).click();
  await page.locator("main[data-page=nav-donors][data-ready=true]").waitFor();
  await page.locator("figure[data-chart=flow]").scrollIntoViewIfNeeded();
  await expect(page.locator("figure[data-chart=flow] .plot svg path").first()).toBeAttached();
  const figure = page.locator("figure").first();
  await figure.getByText("Download", { exact: true }).click();
  const [csv] = await Promise.all([page.waitForEvent("download"), figure.locator(".fold-panel li button").first().click()]);
  expect(csv.suggestedFilename()).toMatch(/\.csv$/);
  const [zip] = await Promise.all([page.waitForEvent("download"), page.locator('a[href="data/edition.zip"]').first().click()]);
  expect(zip.suggestedFilename()).toBe("edition.zip");
  await page.goto(`${file}?figure=unscar-launched`);
  await ready(page);
  await expect(page.locator(".origin-panel")).toBeVisible();
});

for (const language of ["ar", "zh", "en", "fr", "ru", "es"]) {
  test(`speaks ${language}, and again after loading`, async ({ page, file }) => {
    await page.goto(`${file}?lang=${language}`);
    await ready(page);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const title = await page.locator(".site-title").textContent();
    if (language !== "en") expect(title).not.toContain("Who pays");
    await page.goto(file);
    await ready(page);
    await expect(page.locator(".site-title")).toHaveText(title);
    if (language === "ar") await axe(page);
    await page.locator(".settings > summary").click();
    await page.locator(".languages a[lang=es]").click();
    await ready(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
  });
}
