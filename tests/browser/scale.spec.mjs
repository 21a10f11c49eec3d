// A long edition: what is not seen is not made, and all of it can be reached.
import { expect, open, replaced, test } from "./page.mjs";

/** So many times the records of the edition, each a record of its own. */
const TIMES = 20;

async function openLong(page, address) {
  await page.route("**/data/edition.json*", (route) => route.fulfill({ body: "{}" }));
  let n = 0;
  await replaced(page, "activities.json", (text) => {
    const own = JSON.parse(text);
    const all = Array.from({ length: TIMES }, (_, time) => own.map((one) => (time ? { ...one, id: `${one.id}-${time}`, title: `${one.title} (${time})` } : one))).flat();
    n = all.length;
    return JSON.stringify(all);
  });
  await open(page, address);
  return n;
}

test("a table of thousands of records makes only those around the screen, and ends with the last", async ({ page }) => {
  const n = await openLong(page, "?page=projects&sort=title");
  const rows = page.locator("#projects tbody tr[data-id]");
  await expect(page.locator("#projects-title")).toContainText(`(${n.toLocaleString("en")})`);
  await expect(page.locator("#projects table")).toHaveAttribute("aria-rowcount", String(n + 1));
  expect(await rows.count()).toBeLessThan(300);
  const first = await rows.first().getAttribute("data-id");

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(async () => {
    await page.locator("#projects tbody tr").last().scrollIntoViewIfNeeded();
    expect(await page.locator("#projects tbody .rows-away").count()).toBe(1);
    expect(await page.locator("#projects tbody tr").last().getAttribute("data-id")).not.toBeNull();
  }).toPass();
  expect(await rows.count()).toBeLessThan(300);
  expect(await rows.first().getAttribute("data-id")).not.toBe(first);
  await expect(rows.last()).toHaveAttribute("aria-rowindex", String(n + 1));

  await page.evaluate(() => scrollTo(0, 0));
  await expect(rows.first()).toHaveAttribute("data-id", first);
  // On paper there is no room for what is not made, and a line says so.
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper-rows")).toContainText(`of ${n.toLocaleString("en")} records are printed`);
  await expect(page.locator(".rows-away").first()).toBeHidden();
});

test("on a phone a long table has its whole length, and its last record", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openLong(page, "?page=projects");
  const rows = page.locator("#projects tbody tr[data-id]");
  const away = page.locator("#projects .rows-away");
  await expect.poll(() => away.last().evaluate((row) => row.getBoundingClientRect().height)).toBeGreaterThan(50_000);
  await expect(async () => {
    await page.locator("#projects tbody tr").last().scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.locator("#projects tbody tr").last().getAttribute("data-id")).not.toBeNull();
  }).toPass();
  expect(await rows.count()).toBeLessThan(300);
});

test("a link to a record deep in a long table opens it", async ({ page }) => {
  await openLong(page, "?page=projects&sort=title&open=SALIENT-GHA-12");
  const rows = page.locator("#projects tbody tr[data-id]");
  await expect(rows.first()).toBeAttached();
  await expect(page.locator("#open-record")).toBeInViewport();
  await expect(page.locator("#projects .project-detail")).toBeVisible();
});

test("charts of thousands of records say how many rows they leave to the table", async ({ page }) => {
  const n = await openLong(page, "?page=projects");
  expect(n).toBeGreaterThan(2000);
  const more = page.locator(".marks-left", { hasText: "in the table" });
  await expect(more.first()).toBeVisible();
  expect(await page.locator("main *").count()).toBeLessThan(20_000);
});

test("a long fold is made when it is opened, within what can be drawn, and says so", async ({ page }) => {
  await openLong(page, "?page=mechanism:unscar");
  const fold = page.locator(".article-section", { hasText: /records/i }).filter({ has: page.locator("summary h3", { hasText: /\(\d,\d{3}\)/ }) }).first();
  await expect(fold).not.toHaveAttribute("open", "");
  await expect(fold.locator("tr")).toHaveCount(0);
  await fold.locator("summary").first().click();
  await expect(fold.locator("tbody tr")).toHaveCount(1_000);
  await expect(fold).toContainText(/1,000 of \d,\d{3} rows are shown/);
});

test("a number in a bar or over a column is whole or not there", async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openLong(page, "?donor=DEU");
    const cut = await page.evaluate(() => {
      const numbers = [...document.querySelectorAll(".part-number, .column-total")].filter((one) => one.textContent && one.getClientRects().length);
      const fits = (one) => {
        const room = one.closest(".bar, .column-stack").getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(one);
        const rects = [...range.getClientRects()];
        return rects.length === 1 && rects[0].left >= room.left - 1 && rects[0].right <= room.right + 1;
      };
      return [numbers.length > 0, numbers.filter((one) => !fits(one)).map((one) => one.textContent)];
    });
    expect(cut, `${width} px`).toEqual([true, []]);
  }
});
