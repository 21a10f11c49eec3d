// A reader takes a chart away: CSV for a foreign reader, JSON, pictures, a citation.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { expect, open, test } from "./page.mjs";

async function taken(page, chart, name) {
  const tools = page.locator(`#${chart} .downloads`);
  if (!(await tools.evaluate((d) => d.open))) await tools.locator("summary").click();
  await expect(tools.getByRole("button", { name: /^CSV: what is shown \((?!0 )/ })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), tools.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the CSV of a chart, read by a foreign reader, equals its table, and says how many rows it has", async ({ page }) => {
  for (const [home, chart] of [["projects", "theme"], ["countries", "states"], ["donors", "support"]]) {
    await open(page, `?page=${home}&table=${chart}`);
    const shown = await page.locator(`#${chart} .twin tbody tr`).evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
    const heads = await page.locator(`#${chart} .twin thead th`).allInnerTexts();
    const file = await taken(page, chart, /^CSV: what is shown/);
    expect(file.name).toMatch(new RegExp(`^${chart}_\\d{4}\\.[\\d.-]+\\.csv$`));
    const rows = parse(file.bytes, { bom: true, columns: true });
    expect(rows.length).toBe(shown.length);
    rows.forEach((row, i) => heads.forEach((head, j) => expect((row[`${head} (as shown)`] ?? row[head]).replace(/^['\u00a0]/, "")).toBe(shown[i][j])));
    await expect(page.locator(`#${chart} .downloads`)).toContainText(`what is shown (${shown.length} rows)`);
    expect(rows[0].link).toContain("/portfolio/");
  }
});

test("all behind the map are the records shown, with names that hold commas and accents", async ({ page }) => {
  await open(page, "?page=projects&country=CIV");
  const records = await page.locator("#projects tbody tr[data-id]").count();
  await open(page, "?country=CIV");
  const file = await taken(page, "map", /^CSV: records behind it/);
  const rows = parse(file.bytes, { bom: true, columns: true });
  expect(rows.length).toBe(records);
  expect(rows.every((row) => `${row.Beneficiaries} ${row.Participants}`.includes("Côte d’Ivoire") || `${row.Beneficiaries} ${row.Participants}`.includes("Côte d'Ivoire"))).toBe(true);
  expect(rows[0].filters).toContain("Côte d");
});

/** Width and height that a PNG says it has. */
const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("the SVG opens and holds title, filters and sources; the PNGs are pictures of the size they say", async ({ page }) => {
  await open(page, "?page=projects&mechanism=salient");
  const title = await page.locator("#money .figure-title").innerText();
  const svg = (await taken(page, "money", "SVG picture")).bytes.toString("utf8");
  // Read on a page without our content-security policy, as a reader's own program would.
  const elsewhere = await page.context().newPage();
  const read = await elsewhere.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return { broken: !!parsed.querySelector("parsererror"), text: parsed.documentElement.textContent, paths: parsed.querySelectorAll("path, rect").length };
  }, svg);
  expect(read.broken).toBe(false);
  expect(read.paths).toBeGreaterThan(5);
  for (const part of [title.replace(/\s+/g, " "), "Mechanism: SALIENT", "Sources:", "salient-gender-budget"]) expect(read.text.replace(/\s+/g, " ")).toContain(part);
  for (const [name, size] of [
    ["Picture for slides, 1200 × 675 (PNG)", [1200, 675]],
    ["Picture for phones, 1080 × 1350 (PNG)", [1080, 1350]],
  ]) {
    const file = await taken(page, "money", name);
    expect(file.name).toMatch(/^money_.+\.png$/);
    expect(file.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(sizeOf(file.bytes), name).toEqual(size);
    expect(file.bytes.length).toBeGreaterThan(5000);
    await expect(page.locator("#money .downloads [role=status]")).toHaveText(/^Saved/);
  }
});

test("in a picture nothing is cut, the drawing has most of the room, and the page’s face goes along", async ({ page, context }) => {
  const elsewhere = await context.newPage();
  await elsewhere.setViewportSize({ width: 1200, height: 675 });
  for (const [address, charts] of [
    ["", ["map", "allocated", "gender-money", "donors", "year", "gaps", "gender-statements"]],
    ["?donor=DEU", ["map", "ties", "backing"]],
    ["?page=donors", ["flow", "contributions", "sustainability"]],
    ["?page=projects", ["time", "money", "theme"]],
  ]) {
    await open(page, address);
    for (const chart of charts) {
      const svg = (await taken(page, chart, "SVG picture")).bytes.toString("utf8");
      await page.keyboard.press("Escape");
      expect(svg, chart).toContain('@font-face{font-family:"IBM Plex Sans"');
      await elsewhere.setContent(`<style>body{margin:0}</style>${svg}`);
      const read = await elsewhere.evaluate(async () => {
        await document.fonts.ready;
        const [whole, room] = document.querySelectorAll("svg");
        const out = [...document.querySelectorAll("text")].filter((text) => text.textContent.trim()).map((text) => [text.textContent, text.getBoundingClientRect()]);
        const [width, height] = ["width", "height"].map((name) => Number(room.getAttribute(name)));
        // As large as it comes out, however it is scaled.
        const sizes = [...room.querySelectorAll("text")].filter((text) => text.textContent.trim()).map((text) => parseFloat(getComputedStyle(text).fontSize) * Math.hypot(text.getScreenCTM().a, text.getScreenCTM().b));
        return {
          size: [whole.clientWidth, whole.clientHeight],
          share: (width * height) / (1200 * 675),
          smallest: Math.min(...sizes),
          cut: out.filter(([, box]) => box.left < 0 || box.top < 0 || box.right > 1200 || box.bottom > 675).map(([text, box]) => `${text}: ${Math.round(box.left)}, ${Math.round(box.top)} to ${Math.round(box.right)}, ${Math.round(box.bottom)}`),
        };
      });
      expect.soft(read.size, chart).toEqual([1200, 675]);
      expect.soft(read.cut, `text outside the picture of ${chart} at “${address}”`).toEqual([]);
      expect.soft(read.share, `room of the drawing of ${chart} at “${address}”`).toBeGreaterThanOrEqual(0.6);
      expect.soft(read.smallest, `smallest letters in the picture of ${chart} at “${address}”, in pixels`).toBeGreaterThanOrEqual(10);
    }
  }
});

test("a picture is copied, of the map too, which nobody has scrolled to", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 360, height: 400 });
  await open(page, "?country=KEN");
  for (const chart of ["map", "year"]) {
    const tools = page.locator(`#${chart} .downloads`);
    await tools.locator("summary").click();
    await tools.getByRole("button", { name: "Copy the picture" }).click();
    await expect(tools.locator("[role=status]")).toHaveText("Copied.");
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item.getType("image/png");
      const picture = await createImageBitmap(blob);
      return [picture.width, picture.height];
    });
    expect(size, chart).toEqual([1200, 675]);
    await page.keyboard.press("Escape");
  }
});

test("JSON and tables of pages can be taken too", async ({ page }) => {
  await open(page, "?page=countries");
  const json = JSON.parse((await taken(page, "states", "JSON")).bytes.toString("utf8"));
  expect(json.rows.length).toBeGreaterThan(3);
  expect(json.sources[0]).toMatchObject({ id: expect.any(String), url: expect.stringContaining("http") });
  await open(page, "?page=disagreements");
  const tools = page.locator("article .downloads").first();
  await tools.locator("summary").click();
  const shown = await page.locator("article table").first().locator("tbody tr").count();
  await expect(tools.getByRole("button", { name: `CSV: what is shown (${shown} rows)` })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), tools.getByRole("button", { name: /^CSV: what is shown/ }).click()]);
  const rows = parse(await readFile(await download.path()), { bom: true, columns: true });
  expect(rows.length).toBe(shown);
  const [behind] = await Promise.all([page.waitForEvent("download"), tools.getByRole("button", { name: /^CSV: claims behind it/ }).click()]);
  expect(parse(await readFile(await behind.path()), { bom: true, columns: true }).length).toBeGreaterThan(rows.length);
});

test("the table of an origin is taken away with the filters it follows", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?country=LBR&figure=sum:att-vtf:outgoing-commitment");
  const tools = page.locator("dialog[open] .downloads").first();
  await tools.locator("summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), tools.getByRole("button", { name: /^CSV: what is shown/ }).click()]);
  const rows = parse(await readFile(await download.path()), { bom: true, columns: true });
  expect(rows[0].filters).toContain("Liberia");
  expect(rows[0].link).toContain("country=LBR");
  expect(rows[0].link).toContain("figure=sum:att-vtf:outgoing-commitment");
  await tools.getByRole("button", { name: "Copy a citation" }).click();
  await expect(tools.locator("[role=status]")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Sources:");
});

test("a citation is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?page=projects&mechanism=unscar");
  await page.locator("#money .downloads summary").click();
  await page.locator("#money .downloads").getByRole("button", { name: "Copy a citation" }).click();
  await expect(page.locator("#money .downloads [role=status]")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Mechanism: UNSCAR");
});

test("the sentence of a figure and its citation are copied from the drawer, its own document first", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?figure=unscar-allocated-2024");
  const drawer = page.locator("dialog.origin-panel");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await drawer.getByRole("button", { name: "Copy the sentence" }).click();
  await expect(drawer.locator(".quote [role=status]")).toHaveText("Copied.");
  const sentence = await copied();
  expect(sentence).toBe(await drawer.locator(".quote p").first().innerText());
  expect(sentence).toContain("US$\u00a013\u00a0million");
  expect(sentence).toContain("Source: United Nations Office for Disarmament Affairs, “UN Disarmament Yearbook 2024");
  await drawer.getByRole("button", { name: "Copy a citation" }).first().click();
  await expect.poll(copied).toMatch(/Sources: [^;]*UN Disarmament Yearbook 2024, chapter III/);
});

test("the whole edition is one zip", async ({ page, request }) => {
  await open(page);
  await expect(page.locator('a[href="data/edition.zip"]')).toBeVisible();
  const zip = await (await request.get("./data/edition.zip")).body();
  const files = unzipSync(new Uint8Array(zip));
  const { resources } = JSON.parse(strFromU8(files["datapackage.json"]));
  expect(resources.length).toBeGreaterThan(10);
  for (const { path, hash } of resources) expect(`sha256:${createHash("sha256").update(files[path]).digest("hex")}`, path).toBe(hash);
  expect(Object.keys(files).some((name) => name.startsWith("schema/"))).toBe(true);
});

test("the link of a pattern leads back to it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?page=gaps&mechanism=unscar");
  await page.locator("#funnel .downloads summary").click();
  await page.locator("#funnel .downloads").getByRole("button", { name: "Copy the link" }).click();
  await expect(page.locator("#funnel .downloads [role=status]")).toHaveText("Copied.");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?page=gaps&mechanism=unscar&edition=[\d.-]+#funnel$/);
  await page.goto(link);
  await expect(page.locator("#funnel .figure-title")).toContainText("UNSCAR chose 10 of 60");
});

test("where nothing can be copied the text is shown, and the page goes on", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page, "?page=projects");
  await page.locator("#money .downloads summary").click();
  await page.locator("#money .downloads").getByRole("button", { name: "Copy a citation" }).click();
  await expect(page.locator("#money .downloads .by-hand input")).toHaveValue(/Who pays for arms control\?.+Edition [\d.-]+/);
  await page.locator('details[data-filter="mechanism"] > summary').click();
  await page.locator('input[name=mechanism][value="unscar"]').click();
  await expect(page.locator(".chip")).toHaveCount(1);
});
