// The program comes in parts: the first screen needs one, and what comes later says so while it is on its way or lost.
import { expect, held, open, test } from "./page.mjs";

const PART = "**/split_more.wasm*";

/** Which WebAssembly the page has asked for, because it needs it or ahead: then its priority is low, and the page has answered. */
async function watched(page, ahead = false) {
  const asked = [];
  await page.exposeFunction("tellTest", (name, isAhead, isReady) => {
    if (isAhead) expect(isReady, `${name} ahead of the page itself`).toBe(true);
    if (isAhead === ahead) asked.push(name);
  });
  await page.addInitScript(() => {
    const plain = globalThis.fetch;
    globalThis.fetch = (what, how) => {
      const url = new URL(what.url ?? what, location.href);
      const isReady = Boolean(document.querySelector("main[data-ready=true]"));
      if (url.pathname.endsWith(".wasm")) globalThis.tellTest(url.pathname.split("/").pop(), how?.priority === "low", isReady);
      return plain(what, how);
    };
  });
  return asked;
}

test("the first screen asks for the first part and the drawings, and a page for the rest", async ({ page }) => {
  const asked = await watched(page);
  await open(page);
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  expect(asked).toContain("dashboard_bg.wasm");
  expect(asked).not.toContain("split_more.wasm");
  await page.getByRole("link", { name: "Donors", exact: true }).click();
  await expect(page.locator("h1")).toHaveText("Who gives, to what, and what is public of it");
  expect(asked.filter((name) => name === "split_more.wasm")).toHaveLength(1);
  await page.getByRole("link", { name: "Gaps & overlap", exact: true }).click();
  await expect(page.locator("#gaps-named")).toBeVisible();
  expect(asked.filter((name) => name === "split_more.wasm"), "asked for once").toHaveLength(1);
});

test("the other parts are asked for when the page has nothing else to do, unless the reader saves data", async ({ page }) => {
  const ahead = await watched(page, true);
  await open(page);
  await expect.poll(() => ahead).toContain("split_more.wasm");
  expect(ahead).not.toContain("dashboard_bg.wasm");
  ahead.length = 0;
  // What is on the screen comes before what is not.
  const release = await held(page, "**/echarts.js*");
  const library = page.waitForRequest("**/echarts.js*");
  await open(page, "?year=2016");
  await library;
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
  expect(ahead).toEqual([]);
  release();
  await expect.poll(() => ahead).toContain("split_more.wasm");
  ahead.length = 0;
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await open(page, "?year=2017");
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
  expect(ahead).toEqual([]);
});

test("the page answers after eight requests, and asks for drawings only then", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").pop()));
  // The program says when the live page is in its place; requests of the same page reach us in their order.
  await page.addInitScript(() => addEventListener("portfolio-ready", () => fetch("./?in-place").catch(() => {})));
  await page.route("**/?in-place", (route) => route.fulfill({ body: "" }));
  await open(page);
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  const place = asked.indexOf("", 1);
  expect(place, asked.join(" ")).toBeGreaterThan(0);
  expect(place, `until then: ${asked.slice(0, place).join(" ")}`).toBeLessThanOrEqual(8);
  expect(asked.slice(0, place).filter((name) => /^(split_|chunk_|echarts|world)/.test(name))).toEqual([]);
});

test("every part has an address of its own bytes", async ({ page }) => {
  const addresses = [];
  page.on("request", (request) => /\.wasm|dashboard\.js/.test(request.url()) && addresses.push(request.url()));
  await open(page, "?page=method");
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) expect(new URL(address).searchParams.get("v"), address).toMatch(/^[0-9a-f]{16}$/);
});

test("a page whose part is on its way says so, and comes", async ({ page }) => {
  const release = await held(page, PART);
  await page.goto("./?page=donors");
  await expect(page.locator("main .part-coming")).toHaveText("Loading the edition");
  await expect(page.locator("main")).not.toHaveAttribute("data-ready", "true");
  release();
  await expect(page.locator("h1")).toHaveText("Who gives, to what, and what is public of it");
  await expect(page.locator("main")).toHaveAttribute("data-ready", "true");
});

test.describe("a part that is lost", () => {
  test.use({ tolerated: /Failed to load|503|HTTP|split/i });

  test("says so in words, and comes when the line is back", async ({ page }) => {
    await page.route(PART, (route) => route.fulfill({ status: 503, body: "" }));
    await page.goto("./?page=donors");
    await expect(page.locator(".part-lost")).toContainText("could not be loaded");
    await page.unroute(PART);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(page.locator("h1")).toHaveText("Who gives, to what, and what is public of it");
  });

  test("says so where the drawer would be, which can be closed and comes when the line is back", async ({ page }) => {
    await page.route(PART, (route) => route.fulfill({ status: 503, body: "" }));
    await open(page);
    await page.locator('.tile[data-figure="records"] .origin').click();
    await expect(page.locator(".origin-panel .part-lost")).toContainText("could not be loaded");
    await page.locator(".origin-panel .origin-close").click();
    await expect(page.locator(".origin-panel")).toHaveCount(0);
    await page.unroute(PART);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator('.tile[data-figure="records"] .origin').click();
    await expect(page.locator("dialog[open] h2")).toBeVisible();
  });

  test("comes when the reader asks again, and the overview never misses it", async ({ page }) => {
    await page.route(PART, (route) => route.fulfill({ status: 503, body: "" }));
    await open(page);
    await page.locator("#allocated .downloads > summary").click();
    await expect(page.locator("#allocated .part-lost")).toBeVisible();
    await page.unroute(PART);
    await page.locator("#allocated .part-lost button").click();
    await expect(page.locator("#allocated .downloads").getByRole("button", { name: /CSV/ }).first()).toBeVisible();
  });
});

test("small multiples show every donor once, sorted as the reader asks, and lead to its page", async ({ page }) => {
  await open(page, "?page=donors");
  const tiles = page.locator("#one-by-one .wall-tile");
  await expect(tiles).toHaveCount(30);
  await expect(tiles.first()).toContainText("Germany");
  await page.locator('input[name="wall-order"][value="name"]').check();
  await expect(page).toHaveURL(/matrix=name/);
  await expect(tiles.first()).toContainText("Argentina");
  await expect(tiles.first().locator("svg")).toHaveAttribute("aria-label", /^Argentina: named once, year not stated ATT VTF 1$/);
  await tiles.first().getByRole("link").click();
  await expect(page.locator("h1")).toHaveText("Argentina");
  await page.goBack();
  await expect(page.locator('input[name="wall-order"][value="name"]')).toBeChecked();
});
