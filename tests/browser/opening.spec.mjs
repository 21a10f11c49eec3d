// Before the program is there: words, the reader's light or dark, and what is coming.
import { expect, held, open, test } from "./page.mjs";

/** After ten seconds the page says how much is coming, and nothing any more once it is there. */
async function saysHowMuchIsComing(page, release) {
  const top = () => page.locator("#app").evaluate((app) => app.getBoundingClientRect().top);
  const before = await top();
  await page.clock.fastForward(10_500);
  await expect(page.locator("#boot-message")).toContainText(/Still loading\. About \d+\.\d megabytes/);
  await expect(page.locator("#boot-message")).toBeInViewport();
  expect(await top(), "what is said moves nothing").toBe(before);
  release();
  await page.clock.resume();
  await page.locator("main[data-ready=true]").waitFor();
  await expect(page.locator("#boot-message")).toBeEmpty();
}

test("on a slow line the page says that it is loading, and after ten seconds how much is coming", async ({ page }) => {
  await page.clock.install();
  const release = await held(page);
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator(".boot-controls")).toHaveText("Filters and search are loading.");
  await expect(page.locator(".boot-controls")).toBeVisible();
  await expect(page.locator("#boot-message")).toBeEmpty();
  await saysHowMuchIsComing(page, release);
});

test("on a phone the charts of the first picture stand as they come, so that none is pushed down by the next", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const release = await held(page);
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("[data-first] .figure")).toHaveCount(7);
  const tops = await page.locator("[data-first] .figure").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  release();
  await page.locator("main[data-ready=true]").waitFor();
});

test("what stands after a page on its way is not pushed down by it", async ({ page }) => {
  let release;
  const isHeld = new Promise((go) => (release = go));
  await page.route("**/split_more.wasm*", async (route) => {
    await isHeld;
    await route.continue();
  });
  await page.goto("./?page=donors");
  await expect(page.locator(".site-footer")).toBeAttached();
  await expect(page.locator("main[data-ready=true]")).toHaveCount(0);
  await expect(page.locator(".site-footer")).not.toBeInViewport();
  release();
  await page.locator("main[data-ready=true]").waitFor();
});

test("the style sheet of the page for frames is asked for while its first script is on its way", async ({ page }) => {
  const asked = page.waitForRequest(/page\.css/);
  await page.route("**/framed.js*", async (route) => {
    await asked;
    await route.continue();
  });
  await open(page, "embed.html?chart=map");
});

test("the first picture is painted, in its look, when the page alone has come", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("appearance", "dark"));
  let others = 0;
  let release;
  const painted = new Promise((go) => (release = go));
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() === "document") return route.continue();
    others += 1;
    await painted;
    return route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  await expect(page.locator("#lead")).toBeVisible();
  await expect(page.locator(".tiles")).toHaveCSS("display", "grid");
  expect(await page.evaluate(() => document.documentElement.dataset.appearance)).toBe("dark");
  expect(others).toBeGreaterThan(0);
  release();
  await page.locator("main[data-ready=true]").waitFor();
});

test("the overview is there before its program, says the same as the live one, and gives way without a jump", async ({ page }) => {
  const release = await held(page);
  await page.addInitScript(() => {
    globalThis.shifted = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shifted += entry.value))).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("./");
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator("#lead")).toContainText("US$\u00a018\u00a0million");
  await expect(page.locator("#map .plot svg path").first()).toBeAttached();
  await expect(page.locator("main[data-ready]")).toHaveCount(0);
  const marks = () => page.locator(".bar, .dot, .column").count();
  const text = () => page.evaluate(() => [".site-header", ".filter-bar", "#lead", ".tiles", "figcaption", ".bars", ".columns", ".dots", ".legend", "#projects", ".site-footer"].map((part) => [...document.querySelectorAll(part)].map((one) => one.innerText).join("\n")).join("\n"));
  // The largest country.
  const largest = () => page.locator("#map .plot svg path").evaluateAll((all) => {
    const boxes = all.map((path) => path.getBoundingClientRect()).sort((one, other) => other.width * other.height - one.width * one.height);
    return [boxes[0].left, boxes[0].top, boxes[0].width, boxes[0].height];
  });
  const [before, drawn, place] = [await text(), await marks(), await largest()];
  await page.locator("input[name=search-all]").click();
  await page.keyboard.type("ken");
  const settled = await page.evaluate(() => globalThis.shifted);
  release();
  await page.locator("main[data-ready=true]").waitFor();
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  await expect(page.locator("input[name=search-all]")).toBeFocused();
  await expect(page.locator("input[name=search-all]")).toHaveValue("ken");
  expect(await text()).toBe(before);
  expect(await marks()).toBe(drawn);
  for (const [side, at] of (await largest()).entries()) expect(Math.abs(at - place[side]), `side ${side}`).toBeLessThan(3);
  expect((await page.evaluate(() => globalThis.shifted)) - settled).toBeLessThan(0.005);
  await expect(page.locator(".boot-controls")).toBeHidden();
});

test("a search that is sent before the program is there is done once it is", async ({ page }) => {
  const release = await held(page);
  await page.goto("./");
  await page.locator("input[name=search-all]").fill("Kenya");
  // A form that is sent would be refused by the policy, which fails the test.
  await page.keyboard.press("Enter");
  release();
  await expect(page).toHaveURL(/page=search&find=Kenya$/);
  await expect(page.locator("main")).toContainText("Kenya");
  // It was one step.
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test("what is opened before the program is there stays open, and what is typed in it is looked for", async ({ page }) => {
  const release = await held(page);
  await page.goto("./");
  const donor = page.locator('.filter[data-filter="donor"]');
  await donor.locator("summary").click();
  await page.keyboard.press("Tab");
  await page.keyboard.type("germ");
  release();
  await page.locator("main[data-ready=true]").waitFor();
  await expect(donor).toHaveAttribute("open", "");
  await expect(donor.locator("input[type=search]")).toHaveValue("germ");
  await expect(donor.locator("input[type=checkbox]")).toHaveCount(1);
  await expect(donor.locator("input[type=search]")).toBeFocused();
});

test("who reads the end of the first picture stays there, and the live page takes over once", async ({ page }) => {
  const release = await held(page);
  await page.addInitScript(() => {
    globalThis.taken = 0;
    addEventListener("portfolio-ready", () => (globalThis.taken += 1));
  });
  await page.goto("./");
  await page.evaluate(() => document.fonts.ready);
  const last = page.locator("#projects tbody a").last();
  await last.focus();
  const name = await last.innerText();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(500);
  release();
  await page.locator("main[data-ready=true]").waitFor();
  await page.evaluate(() => (document.querySelector("#projects").dataset.kept = "yes"));
  await expect(page.locator("#projects tbody a").last()).toBeFocused();
  expect(await page.locator("#projects tbody a").last().innerText()).toBe(name);
  await page.waitForTimeout(500);
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(3);
  expect(await page.evaluate(() => globalThis.taken)).toBe(1);
  await expect(page.locator("#projects")).toHaveAttribute("data-kept", "yes");
});

test("what is asked for while the live page is made is what it shows, without a drawing of everything", async ({ page }) => {
  const release = await held(page);
  await page.goto("./");
  // The address changes as soon as the program follows it, before its page is in place.
  await page.evaluate(() => {
    const timer = setInterval(() => {
      if (!document.querySelector("main[data-ready=true]")) history.replaceState(null, "", "?donor=DEU");
      else clearInterval(timer);
      dispatchEvent(new PopStateEvent("popstate"));
    });
  });
  release();
  await page.locator("main[data-ready=true]").waitFor();
  await expect(page.locator("#lead")).toContainText("Germany");
  await expect(page.locator("#map")).toContainText("Linked records");
  // Its links were made before it was in the page, and lead on all the same.
  await expect(page.getByRole("link", { name: "Donors", exact: true })).toHaveAttribute("href", /donor=DEU/);
  await expect(page.locator(".tiles a.origin").first()).toHaveAttribute("href", /donor=DEU/);
});

test("the menu of the first picture keeps the reader's filters", async ({ page }) => {
  const release = await held(page);
  await page.goto("./?page=projects&mechanism=salient");
  await expect(page.getByRole("link", { name: "Donors", exact: true })).toHaveAttribute("href", "?page=donors&mechanism=salient");
  release();
  await page.locator("main[data-ready=true]").waitFor();
  await expect(page.getByRole("link", { name: "Donors", exact: true })).toHaveAttribute("href", "?page=donors&mechanism=salient");
});

test("a link of the first picture leads by itself, as one of any page", async ({ page }) => {
  const release = await held(page);
  await page.goto("./");
  await page.locator("#lead").waitFor();
  const opened = page.waitForRequest((request) => request.isNavigationRequest() && request.url().includes("page=donors"));
  await page.getByRole("link", { name: "Donors", exact: true }).click();
  await opened;
  release();
  await expect(page.locator("h1")).toContainText("Who gives");
});

test("asked for something else, the first picture shows no number of the overview", async ({ page }) => {
  const release = await held(page);
  await page.goto("./?donor=DEU");
  await expect(page.locator(".boot-loading")).toBeVisible();
  for (const part of ["#lead", ".tiles", ".figure", ".filter-count", "#projects"]) await expect(page.locator(part).first()).toBeHidden();
  await expect(page.locator(".site-nav [aria-current]")).toHaveText("Overview");
  release();
  await expect(page.locator("#lead")).toContainText("Germany");
  await expect(page.locator(".boot-loading")).toBeHidden();
});

test("asked for another page, its menu marks that one", async ({ page }) => {
  const release = await held(page);
  const marked = page.locator(".site-nav [aria-current]");
  await page.goto("./?page=country:KEN");
  await expect(marked).toHaveText("Countries");
  await expect(marked).toHaveAttribute("aria-current", "true");
  await page.goto("./?page=donors");
  await expect(marked).toHaveText("Donors");
  await expect(marked).toHaveAttribute("aria-current", "page");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper-link")).toBeHidden();
  await page.emulateMedia({ media: null });
  release();
  await page.locator("main[data-ready=true]").waitFor();
  await expect(marked).toHaveText("Donors");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the overview, its table and the way to the data are there", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("#lead")).toContainText("US$\u00a018\u00a0million");
    expect(await page.locator("#projects tbody tr").count()).toBe(12);
    await expect(page.locator("noscript a")).toHaveAttribute("href", "./data/datapackage.json");
    await expect(page.locator(".boot-controls, .boot-loading").first()).toBeHidden();
  });
});

test.describe("a program that is blocked", () => {
  test.use({ tolerated: /start\.js|ERR_|CompileError|Wasm|wasm|WebAssembly|404|dashboard\.js/i });

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

  test("by a policy that forbids WebAssembly is said in words", async ({ page }) => {
    await page.route("**/portfolio/", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(" 'wasm-unsafe-eval'", "") });
    });
    await page.goto("./");
    await expect(page.locator("#boot-message")).toContainText("does not let WebAssembly run");
  });

  test("because it was cut off on its way is asked for once more", async ({ page }) => {
    let n = 0;
    await page.route("**/dashboard_bg.wasm*", (route) => (n++ ? route.continue() : route.abort("connectionreset")));
    await open(page);
    expect(n).toBe(2);
  });

  for (const name of ["dashboard_bg.wasm", "dashboard.js"]) {
    test(`because ${name} is missing is said in words`, async ({ page }) => {
      await page.route(`**/${name}*`, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto("./");
      await expect(page.locator("#boot-message")).toContainText("could not be loaded");
    });
  }
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

test("while the data are on their way the page says so, and after ten seconds how much is coming", async ({ page }) => {
  await page.clock.install();
  const release = await held(page, "**/data/edition.json*");
  await page.goto("./?donor=DEU", { waitUntil: "commit" });
  await expect(page.locator(".boot-loading")).toBeVisible();
  await saysHowMuchIsComing(page, release);
});

test("the first screen has at most 3,000 elements, and asks for at most 17 files before anything is done", async ({ page }) => {
  const asked = new Set();
  // Parts that are only fetched ahead come when the page has nothing else to do.
  page.on("request", (request) => !/split_more|chunk_/.test(request.url()) && asked.add(new URL(request.url()).pathname));
  await open(page);
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThanOrEqual(3000);
  expect([...asked].sort().length, [...asked].join(" ")).toBeLessThanOrEqual(17);
});

test.describe("where a host rewrites the page on its way", () => {
  // Chromium says that it refuses what stands in the page.
  test.use({ tolerated: /Content Security Policy/ });
  test("style and first script come from their files", async ({ page }) => {
    await page.route("**/*", async (route) => {
      if (route.request().resourceType() !== "document") return route.continue();
      const answer = await route.fetch();
      const rewritten = (await answer.text()).replace("<style>", "<style> ").replace("<script>", "<script> ");
      return route.fulfill({ response: answer, body: rewritten });
    });
    await open(page, "?donor=DEU");
    await expect(page.locator(".tiles")).toHaveCSS("display", "grid");
    await expect(page.locator("#year .column").first()).toBeVisible();
    await expect(page.locator("#lead")).toContainText("Germany");
  });
});
