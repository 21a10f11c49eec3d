// Files of two editions or parts of two builds meet in a cache: what is stale is fetched once more, and what stays wrong is not shown.
import { expect, held, open, test, withoutBundle } from "./page.mjs";

const rows = (page) => page.locator("#projects tbody tr[data-id]");

test("every file that can change has an address that changes with it, and the descriptor is always asked for anew", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request));
  await open(page, "#map");
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  const plain = asked.map((r) => new URL(r.url())).filter(({ pathname, search }) => /\.(js|wasm|json|css)$/.test(pathname) && !/[?&]v=[0-9a-f]{16}/.test(search));
  expect([...new Set(plain.map(({ pathname }) => pathname.split("/").pop()))]).toEqual(["datapackage.json"]);
});

test("a stale file of the edition is fetched once more, past the cache", async ({ page }) => {
  let times = 0;
  await withoutBundle(page);
  await page.route("**/data/activities.json*", async (route) => {
    times += 1;
    const answer = await route.fetch();
    const records = JSON.parse(await answer.text());
    await route.fulfill({ response: answer, body: times > 1 ? await answer.text() : JSON.stringify(records.slice(0, 5)) });
  });
  await open(page, "?page=projects");
  await expect(page.locator("section.findings")).toHaveCount(0);
  expect(await rows(page).count()).toBeGreaterThan(80);
  expect(times).toBeGreaterThan(1);
});

test("a file that stays another edition's is named on every page, and nothing of it is shown", async ({ page }) => {
  await withoutBundle(page);
  await page.route("**/data/activities.json*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: JSON.stringify(JSON.parse(await answer.text()).slice(0, 5)) });
  });
  await open(page, "?page=projects");
  await expect(page.locator("section.findings")).toContainText("activities.json");
  await expect(page.locator("section.findings")).toContainText("its hash differs");
  await expect(rows(page)).toHaveCount(0);
  await open(page, "?page=glossary");
  await expect(page.locator("section.findings")).toContainText("activities.json");
});

test("the edition comes in one file, and what that has of another edition is fetched alone", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/data/")[1]));
  await open(page, "?page=projects");
  expect(asked.filter(Boolean)).toEqual(["datapackage.json", "edition.json"]);
  const all = await rows(page).count();
  asked.length = 0;
  await page.route("**/data/edition.json*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('"activities.json": [', '"activities.json": [ ') });
  });
  await open(page, "?page=projects&sort=title");
  expect(asked.filter(Boolean)).toEqual(["datapackage.json", "edition.json", "activities.json"]);
  await expect(page.locator("section.findings")).toHaveCount(0);
  expect(await rows(page).count()).toBe(all);
});

test.describe("without the bundle of the edition", () => {
  test.use({ tolerated: /404/ });

  test("its files come one by one", async ({ page }) => {
    await page.route("**/data/edition.json*", (route) => route.fulfill({ status: 404, body: "" }));
    await open(page, "?page=projects");
    await expect(page.locator("section.findings")).toHaveCount(0);
    expect(await rows(page).count()).toBeGreaterThan(80);
  });
});

test.describe("parts of the program", () => {
  test.use({ tolerated: /OtherBuild|dashboard|Error/ });

  const otherBuild = async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/build = "[0-9a-f]+"/, 'build = "another"') });
  };

  test("of another build are loaded once more", async ({ page }) => {
    let times = 0;
    await page.route("**/dashboard.js*", (route) => ((times += 1) > 1 ? route.continue() : otherBuild(route)));
    let codes = 0;
    await page.route("**/dashboard_bg.wasm*", async (route) => {
      codes += 1;
      const answer = await route.fetch();
      // A section of no meaning at the end: it runs, but it is not this build's.
      const body = Buffer.concat([await answer.body(), codes > 1 ? Buffer.alloc(0) : Buffer.from([0, 2, 1, 97])]);
      await route.fulfill({ response: answer, body });
    });
    await open(page, "?page=projects");
    expect(await rows(page).count()).toBeGreaterThan(80);
    expect(Math.min(times, codes)).toBeGreaterThan(1);
  });

  test("that stay another build's start nothing, and it is said in words", async ({ page }) => {
    await page.route("**/dashboard.js*", otherBuild);
    await page.goto("./");
    await expect(page.locator("#boot-message")).toContainText("Two versions of this page have met");
    await expect(page.locator("main[data-ready]")).toHaveCount(0);
  });
});

test.describe("a chart that cannot be drawn", () => {
  test.use({ tolerated: /echarts|Failed to|503/i });

  test("shows words and keeps its marks, bars need no drawing, and it is tried again when the line is back", async ({ page }) => {
    await page.route("**/assets/echarts.js*", (route) => route.fulfill({ status: 503, body: "" }));
    await open(page, "#map");
    const message = page.locator("#map .plot-failed");
    await expect(message).toContainText("could not be drawn");
    await expect(message).not.toContainText(/Error|http|echarts/i);
    await expect(page.locator("#map .marks a").first()).toHaveAttribute("aria-label", /\d/);
    await expect(page.locator("#allocated .bar-label").first()).toContainText("UNSCAR");
    await expect(page.locator("#allocated .plot-failed")).toHaveCount(0);
    await page.unroute("**/assets/echarts.js*");
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator('#map .plot[data-drawn="true"]').waitFor();
    await expect(message).toHaveCount(0);
  });

  test("can be read as a table meanwhile", async ({ page }) => {
    await page.route("**/assets/echarts.js*", (route) => route.fulfill({ status: 503, body: "" }));
    await open(page, "#map");
    await page.locator("#map .plot-failed").waitFor();
    await page.locator("#map").getByRole("link", { name: "Table", exact: true }).click();
    await expect(page.locator("#map .twin tbody tr").first()).toContainText(/\d/);
    await expect(page.locator("#map .plot-failed")).toHaveCount(0);
  });

  test("is tried again when it was out of sight and is seen again", async ({ page }) => {
    await page.route("**/assets/echarts.js*", (route) => route.fulfill({ status: 503, body: "" }));
    await open(page, "#map");
    await page.locator("#map .plot-failed").waitFor();
    await page.unroute("**/assets/echarts.js*");
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator("#map")).not.toBeInViewport();
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('#map .plot[data-drawn="true"]').waitFor();
    await expect(page.locator("#map .plot-failed")).toHaveCount(0);
  });

  test("is tried again when the reader asks", async ({ page }) => {
    await page.route("**/assets/echarts.js*", (route) => route.fulfill({ status: 503, body: "" }));
    await open(page, "#map");
    await page.locator("#map .plot-failed").waitFor();
    await page.unroute("**/assets/echarts.js*");
    await page.locator("#map .plot-failed button").click();
    await page.locator('#map .plot[data-drawn="true"]').waitFor();
  });
});

test.describe("an earlier edition that cannot be had", () => {
  test.use({ tolerated: /Failed to load|503/i });

  test("is said in words, and asked for again by the reader", async ({ page }) => {
    await page.route("**/data/earlier/**", (route) => route.fulfill({ status: 503, body: "" }));
    await open(page, "?page=changes");
    await expect(page.locator("main")).toContainText("503");
    await page.unroute("**/data/earlier/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("main .article-section").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
  });
});

test.describe("in a frame", () => {
  test.use({ tolerated: /favicon/ });

  test("a chart without room waits until it has some", async ({ page }) => {
    await page.goto("./data/datapackage.json");
    await page.setContent('<iframe src="../" title="the dashboard" style="display: none; inline-size: 1200px; block-size: 6000px"></iframe>');
    const frame = page.frameLocator("iframe");
    await expect.poll(() => frame.locator("main[data-ready=true]").count()).toBe(1);
    await page.locator("iframe").evaluate((element) => (element.style.display = "block"));
    await frame.locator("#map").scrollIntoViewIfNeeded();
    await frame.locator('#map .plot[data-drawn="true"]').waitFor();
  });
});

test.describe("a map that is not drawn yet", () => {
  test.use({ tolerated: /echarts|Failed to|503/i });

  test("is not that of everything where a link asks for less", async ({ page }) => {
    await page.route("**/assets/echarts.js*", (route) => route.fulfill({ status: 503, body: "" }));
    await open(page, "?donor=DEU");
    await page.locator("#map .plot-failed").waitFor();
    await expect(page.locator("#map .plot svg")).toHaveCount(0);
  });

  test("shows no other answer than the one asked for", async ({ page }) => {
    const release = await held(page, "**/assets/echarts.js*");
    await open(page);
    await expect(page.locator("#map .plot svg")).toHaveCount(1);
    await page.locator('details[data-filter="donor"] > summary').click();
    await page.locator('input[name=donor][value="DEU"]').click();
    await expect(page.locator("#map .figure-title")).toContainText("Linked records");
    await expect(page.locator("#map .plot svg")).toHaveCount(0);
    await expect(page.locator("#map .plot-coming")).toHaveText("This chart is being drawn.");
    release();
    await page.locator('#map .plot[data-drawn="true"]').waitFor();
    await expect(page.locator("#map .plot-coming")).toHaveCount(0);
  });
});

test.describe("an edition of which a file is missing", () => {
  test.use({ tolerated: /Failed to load|503/i });

  test("says so before each finding, keeps filters, and is compared with no other", async ({ page }) => {
    await withoutBundle(page);
    await page.route("**/data/contributions.json*", (route) => route.fulfill({ status: 503, body: "" }));
    await open(page, "?donor=DEU");
    await expect(page.locator("#lead")).toContainText("Incomplete data: ");
    await expect(page.locator("#donors .figure-title")).toContainText("Incomplete data: ");
    await expect(page.locator("#lead")).not.toContainText("US$");
    await open(page, "?page=changes");
    await expect(page.locator("main")).toContainText("cannot be compared");
  });
});
