// A reader takes a chart away: CSV for a foreign reader, JSON, pictures, a citation.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { expect, open, test } from "./page.mjs";

async function taken(page, chart, name) {
  const tools = page.locator(`#${chart} .take`);
  if (!(await tools.evaluate((d) => d.open))) await tools.locator("summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), tools.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the CSV of a chart, read by a foreign reader, equals its table, and says how many rows it has", async ({ page }) => {
  await open(page, "?table=theme,states,support");
  for (const chart of ["theme", "states", "support"]) {
    const shown = await page.locator(`#${chart} .twin tbody tr`).evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
    const heads = await page.locator(`#${chart} .twin thead th`).allInnerTexts();
    const file = await taken(page, chart, /^CSV: what is shown/);
    expect(file.name).toMatch(new RegExp(`^${chart}_\\d{4}\\.[\\d.-]+\\.csv$`));
    const rows = parse(file.bytes, { bom: true, columns: true });
    expect(rows.length).toBe(shown.length);
    rows.forEach((row, i) => heads.forEach((head, j) => expect((row[`${head} (as told)`] ?? row[head]).replace(/^['\u00a0]/, "")).toBe(shown[i][j])));
    await expect(page.locator(`#${chart} .take`)).toContainText(`what is shown (${shown.length} rows)`);
    expect(rows[0].link).toContain("/portfolio/");
  }
});

test("all behind the map are the records shown, with names that hold commas and accents", async ({ page }) => {
  await open(page, "?country=CIV");
  const file = await taken(page, "map", /^CSV: records behind it/);
  const rows = parse(file.bytes, { bom: true, columns: true });
  expect(rows.length).toBe(await page.locator("#projects tbody tr[data-id]").count());
  expect(rows.every((row) => `${row.Beneficiaries} ${row.Participants}`.includes("Côte d’Ivoire") || `${row.Beneficiaries} ${row.Participants}`.includes("Côte d'Ivoire"))).toBe(true);
  expect(rows[0].filters).toContain("Côte d");
});

test("the SVG opens and holds title, filters and sources; the PNG is a picture", async ({ page }) => {
  await open(page, "?mechanism=salient");
  await page.locator("#money .plot").scrollIntoViewIfNeeded();
  await page.locator('#money .plot[data-drawn="true"]').waitFor();
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
  const png = (await taken(page, "money", "PNG picture")).bytes;
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.length).toBeGreaterThan(5000);
});

test("JSON and tables of pages can be taken too", async ({ page }) => {
  await open(page);
  const json = JSON.parse((await taken(page, "states", "JSON")).bytes.toString("utf8"));
  expect(json.rows.length).toBeGreaterThan(3);
  expect(json.sources[0]).toMatchObject({ id: expect.any(String), url: expect.stringContaining("http") });
  await open(page, "?page=disagreements");
  const tools = page.locator("article .take").first();
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
  const tools = page.locator("dialog[open] .take").first();
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
  await open(page, "?mechanism=unscar");
  await page.locator("#money .take summary").click();
  await page.locator("#money .take").getByRole("button", { name: "Copy a citation" }).click();
  await expect(page.locator("#money .take [role=status]")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Mechanism: UNSCAR");
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
  await open(page, "?page=patterns&mechanism=unscar");
  await page.locator("#funnel .take summary").click();
  await page.locator("#funnel .take").getByRole("button", { name: "Copy the link" }).click();
  await expect(page.locator("#funnel .take [role=status]")).toHaveText("Copied.");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?page=patterns&mechanism=unscar&edition=[\d.-]+#funnel$/);
  await page.goto(link);
  await expect(page.locator("#funnel .figure-title")).toContainText("UNSCAR chose 10 of 60");
});

test("where nothing can be copied the text is shown, and the page goes on", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page);
  await page.locator("#money .take summary").click();
  await page.locator("#money .take").getByRole("button", { name: "Copy a citation" }).click();
  await expect(page.locator("#money .take .by-hand input")).toHaveValue(/Arms-control funding portfolio/);
  await page.locator('.filter[data-filter="mechanism"] summary').click();
  await page.locator('input[name=mechanism][value="unscar"]').click();
  await expect(page.locator(".chip")).toHaveCount(1);
});
