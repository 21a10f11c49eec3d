// A chart in a page of another site: by a frame, by the element, in a language, under filters, of the newest edition or a kept one.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { test as base } from "@playwright/test";

import { article, axe, expect, open, test } from "./page.mjs";

const ready = (frame) => frame.locator("main[data-ready=true] figure").waitFor();

base("the copied frame shows the chart with its filters and its source, and leads to the dashboard", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "fr.html?donor=DEU");
  const figure = page.locator("figure[data-chart=map]");
  await figure.getByText("Télécharger", { exact: true }).click();
  await figure.locator(".fold-panel li button").last().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("<iframe");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { version } = JSON.parse(readFileSync(fileURLToPath(new URL("../../data/datapackage.json", import.meta.url)), "utf8"));
  expect(copied).toContain(`edition=${version}`);
  expect(copied).toContain("lang=fr&amp;chart=map&amp;donor=DEU");

  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await article(page, copied);
  const frame = page.frameLocator("iframe");
  await ready(frame);
  await expect(frame.locator("html")).toHaveAttribute("lang", "fr");
  await expect(frame.locator("figure")).toHaveCount(1);
  await expect(frame.locator(".embed-source")).toContainText("Allemagne");
  await expect(frame.locator(".embed-source a")).toHaveAttribute("href", "fr.html?donor=DEU");
  await expect(frame.locator(".site-header, .filter-bar, .site-footer")).toHaveCount(0);

  // Its source leads to the dashboard in a tab of its own.
  const [tab] = await Promise.all([context.waitForEvent("page"), frame.locator(".embed-source a").click()]);
  await tab.locator("main[data-ready=true]").waitFor();
  expect(tab.url()).toBe(`${baseURL}fr.html?donor=DEU`);

  // So does a country's page, and the table opens in the chart's place.
  await frame.locator("figure .foot-link").click();
  await expect(frame.locator("figure .twin")).toBeVisible();
  const link = frame.locator("figure .twin tbody a[href^='?']").first();
  const [other] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await other.locator("main[data-ready=true]").waitFor();
  expect(other.url()).toContain(`${baseURL}fr.html?`);
  expect(errors).toEqual([]);
});

base("the element makes its frame when the reader comes near, as high as the chart", async ({ page, baseURL }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  // The element is a module of another site for this page: its host has to allow that.
  await page.route("**/embed.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "access-control-allow-origin": "*" } });
  });
  await article(
    page,
    `<div style="height:4000px"></div><script type="module" src="${baseURL}embed.js"></script><arms-control-chart chart="year" lang="ar" filters="year=2017"></arms-control-chart>`,
  );
  await page.waitForFunction(() => customElements.get("arms-control-chart"));
  expect(asked.filter((url) => url.includes("embed.html"))).toEqual([]);
  await page.locator("arms-control-chart").scrollIntoViewIfNeeded();
  const frame = page.frameLocator("iframe");
  await ready(frame);
  await expect(frame.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(frame.locator(".embed-source")).toContainText("2017");
  const inner = () => frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect.poll(async () => (await page.locator("iframe").boundingBox()).height - (await inner())).toBe(0);
});

base("the whole page is copied as a frame, with its filters and language", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "fr.html?page=donors&donor=DEU");
  await page.locator(".share > summary").click();
  await page.getByRole("button", { name: "intégrer toute la page" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("<iframe");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await article(page, copied);
  const frame = page.frameLocator("iframe");
  await frame.locator("main[data-page=nav-donors][data-ready=true]").waitFor();
  await expect(frame.locator("html")).toHaveAttribute("lang", "fr");
  await expect(frame.locator(".filter-bar")).toContainText("Allemagne");
});

test.describe("a frame whose program does not come", () => {
  test.use({ tolerated: /404|dashboard/ });
  test("says so in its language", async ({ page }) => {
    await page.route("**/dashboard_bg.wasm*", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("./embed.html?lang=fr&chart=map");
    await expect(page.locator("#boot-message")).toContainText("Vérifiez");
  });
});

test("a chart that there is not is named", async ({ page }) => {
  await open(page, "embed.html?lang=fr&chart=carte");
  await expect(page.locator(".findings[role=alert]")).toContainText("chart=carte");
});

test("the whole page can be framed, with its filters at work", async ({ page }) => {
  await open(page, "embed.html?lang=es");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.locator(".site-nav a").nth(1).click();
  await expect(page).toHaveURL(/embed\.html\?lang=es&page=donors$/);
  await expect(page.locator(".embed-source a").first()).toHaveAttribute("href", "es.html?page=donors");
  await axe(page);
});

base("in a frame of another site the whole page changes its language in its place", async ({ page, baseURL }) => {
  await article(page, `<iframe width="1200" height="800" src="${baseURL}embed.html?lang=es&donor=DEU"></iframe>`);
  const frame = page.frameLocator("iframe");
  await frame.locator("main[data-ready=true]").waitFor();
  await frame.locator(".settings > summary").click();
  await frame.locator(".languages a[lang=fr]").click();
  await expect(frame.locator("html")).toHaveAttribute("lang", "fr");
  await expect(frame.locator(".filter-bar")).toContainText("Allemagne");
});

test("a frame pinned to an edition that is kept shows that edition", async ({ page }) => {
  const { earlierEditions } = JSON.parse(readFileSync(fileURLToPath(new URL("../../data/datapackage.json", import.meta.url)), "utf8"));
  const { version } = earlierEditions.at(-1);
  await open(page, `embed.html?chart=map&edition=${version}`);
  await expect(page.locator(".embed-source")).toContainText(version);
  await expect(page.locator(".other-edition")).toHaveCount(0);
});
