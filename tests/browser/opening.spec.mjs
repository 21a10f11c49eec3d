// Before the program is there: words, the reader's light or dark, and what is coming.
import { expect, test } from "./page.mjs";

test("on a slow line the page says that it is loading, and after ten seconds how much is coming", async ({ page }) => {
  await page.clock.install();
  let release;
  const held = new Promise((go) => (release = go));
  await page.route("**/dashboard_bg.wasm*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator(".boot-loading")).toHaveText("This page is loading.");
  await expect(page.locator("#boot-message")).toBeEmpty();
  await page.clock.fastForward(10_500);
  await expect(page.locator("#boot-message")).toContainText(/Still loading\. About \d+\.\d megabytes/);
  release();
  await page.clock.resume();
  await page.locator("main[data-ready=true]").waitFor();
  await expect(page.locator("#boot-message")).toBeEmpty();
});

test.describe("a program that is blocked", () => {
  test.use({ tolerated: /start\.js|ERR_FAILED|CompileError|Wasm|wasm|WebAssembly/i });

  test("as a module is said in words", async ({ page }) => {
    await page.route("**/start.js*", (route) => route.abort());
    await page.goto("./");
    await expect(page.locator("#boot-message")).toContainText("could not be loaded");
    await expect(page.locator("#boot-message").getByRole("link")).toHaveAttribute("href", "./data/datapackage.json");
  });

  test("as WebAssembly is said in words", async ({ page }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto("./");
    await expect(page.locator("#boot-message")).toContainText("needs WebAssembly");
  });
});

test.describe("a sandboxed frame", () => {
  // Such a frame has no origin, and is refused most of what it asks for.
  test.use({ tolerated: /favicon|sandbox|CORS|ERR_FAILED/i });

  test("without scripts says that they are switched off", async ({ page }) => {
    await page.goto("./data/datapackage.json");
    await page.setContent('<iframe src="../" sandbox="" title="no scripts" width="900" height="500"></iframe>');
    await expect(page.frameLocator("iframe").locator("noscript p")).toBeVisible();
  });

  test("with scripts and without an origin says that it is blocked", async ({ page }) => {
    await page.goto("./data/datapackage.json");
    await page.setContent('<iframe src="../" sandbox="allow-scripts" title="no origin" width="900" height="500"></iframe>');
    await expect(page.frameLocator("iframe").locator("#boot-message")).toContainText("by the frame it stands in");
  });
});

test.describe("a reader who chose light on a dark system", () => {
  test.use({ colorScheme: "dark", tolerated: /start\.js|ERR_FAILED/ });

  test("never sees dark first", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("appearance", "light"));
    // The program never comes: what is seen is the first picture.
    await page.route("**/start.js*", (route) => route.abort());
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("data-appearance", "light");
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe("rgb(247, 248, 249)");
  });
});
