// Paper: few pages, nothing is cut, dark prints as light, filters and link stand on the first page, documents are named, what is open prints whole.
import { readThrough } from "./reading.mjs";
import { expect, open, test } from "./page.mjs";

/** A4 within its margins, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };

async function print(page) {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
}

/** Sheets of A4 that the browser itself makes of the page. */
async function sheets(page) {
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g).length;
}

/** What stands out of the paper to the right, or out of something that cuts it. */
const cut = (page) =>
  page.evaluate((width) => {
    const found = [];
    for (const element of document.querySelectorAll("main svg, main table, main tr > *, main .lead, main li, main p, main .tile, main .bar-value, main .figure-title, dialog[open] *")) {
      // Out of sight, for screen readers only.
      if (element.closest(".marks")) continue;
      const box = element.getBoundingClientRect();
      if (box.width && box.right > width + 1) found.push(`${element.tagName}.${element.className?.baseVal ?? element.className}: ${Math.round(box.right)}`);
    }
    for (const element of document.querySelectorAll(".twin, .plot, .marks-plot, dialog[open]")) {
      const style = getComputedStyle(element);
      if (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1 && element.clientHeight) found.push(`${element.className} is cut below`);
    }
    return found.slice(0, 10);
  }, PAPER.width);

for (const address of ["?country=KEN&year=2016,2020&role=beneficiary&search=arms", "?page=gaps", "?page=donors", "?page=donor:DEU", "?page=country:KEN", ""]) {
  test(`nothing is cut on paper at “${address}”`, async ({ page }) => {
    await open(page, address);
    await readThrough(page);
    await print(page);
    expect(await cut(page)).toEqual([]);
    // Each chart names its documents, which are folded on the screen.
    const unnamed = await page.locator("figure[data-chart]").evaluateAll((all) =>
      all.filter((one) => one.getClientRects().length && one.querySelector(".figure-source")).filter((one) => !(one.querySelector(".paper-sources")?.innerText.trim() && one.querySelector(".paper-sources").getBoundingClientRect().height)).map((one) => one.id),
    );
    expect(unnamed, "charts that name no document").toEqual([]);
    const link = page.locator(".paper-link");
    await expect(link).toBeVisible();
    expect((await link.boundingBox()).y).toBeLessThan(PAPER.height);
    await expect(link).toContainText("edition=");
  });
}

for (const [address, most] of [
  ["", 2],
  ["?donor=DEU", 2],
  ["?page=donor:DEU", 1],
  ["?page=donor:JPN", 1],
  ["?page=country:KEN", 1],
  ["?page=country:PNG", 1],
  ["?page=country:CIV", 1],
  ["?page=country:PHL", 1],
  ["?page=project:SALIENT-JAM", 1],
  ["?page=gaps", 1],
  ["?page=method", 1],
  ["?page=sixty:1", 1],
  ["?page=compare:country:KEN,country:UGA", 1],
  ["?page=compare:donor:DEU,donor:JPN", 2],
  ["?page=mechanism:unscar", 1],
  ["?page=mechanism:salient", 1],
]) {
  test(`“${address}” is ${most === 1 ? "one sheet" : "two sheets"} of A4`, async ({ page }) => {
    await open(page, address);
    expect(await sheets(page)).toBeLessThanOrEqual(most);
  });
}

for (const address of ["?page=donors", "?page=countries", "?page=projects", "?page=gaps"]) {
  test(`a brief of “${address}” is one sheet of A4, and the browser's own print has everything`, async ({ page }) => {
    await page.addInitScript(() => (globalThis.print = () => {}));
    await open(page, address);
    await page.locator(".share summary").click();
    await page.locator(".share").getByRole("button", { name: "Brief" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-brief", "");
    expect(await sheets(page)).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(page.locator("html")).not.toHaveAttribute("data-brief");
    if (address !== "?page=gaps") expect(await sheets(page)).toBeGreaterThan(1);
  });
}

test("charts that nobody has scrolled to are on paper", async ({ page }) => {
  await open(page, "?page=donors");
  await page.evaluate(() => portfolioCharts.ahead());
  const flows = page.locator("figure:is([data-chart=flow], [data-chart=flow-money]) .plot");
  await expect(flows).toHaveCount(2);
  await expect(flows.locator("svg")).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  // At once: the browser waits for nothing.
  const drawn = await flows.evaluateAll((all) => all.map((place) => [place.dataset.drawn, place.querySelectorAll("svg path").length > 5]));
  expect(drawn).toEqual([
    ["true", true],
    ["true", true],
  ]);
});

test("a step of sixty seconds prints as one slide", async ({ page }) => {
  await open(page, "?page=sixty:2");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => Number(width) / Number(height));
  expect(sizes.length).toBe(1);
  expect(sizes[0]).toBeCloseTo(16 / 9, 1);
});

test("controls and what is folded are not printed", async ({ page }) => {
  await open(page, "?page=donor:DEU&country=KEN");
  await print(page);
  const printed = await page.locator("button:not(.sign), input, select, details:not(.in-brief) > summary, .everything > details:not(.in-brief), .site-nav, .filter-list, .filter-status, .figure-foot, .mark-menu, .readout").evaluateAll((all) => all.filter((one) => one.getClientRects().length && one.getBoundingClientRect().height > 1).map((one) => `${one.tagName}.${one.className}`));
  expect([...new Set(printed)]).toEqual([]);
});

test("every filter stands in words on the first page", async ({ page }) => {
  await open(page, "?country=KEN&year=2016,2020&role=beneficiary&search=arms&context=off");
  await print(page);
  const filters = page.locator(".paper-filters");
  await expect(filters).toBeVisible();
  const box = await filters.boundingBox();
  expect(box.y + box.height).toBeLessThan(PAPER.height);
  for (const words of ["Country: Kenya", "Year: 2016, 2020", "beneficiary only", "arms", "without the ATT"]) await expect(filters).toContainText(words);
});

test("a map is whole on paper", async ({ page }) => {
  await open(page, "?page=country:DEU&side=donor");
  await page.locator("#map").scrollIntoViewIfNeeded();
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  await print(page);
  const cut = await page.locator("#map .plot").evaluate((plot) => {
    const paper = plot.getBoundingClientRect();
    const all = [...plot.querySelectorAll("svg path, svg circle")].map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width || height);
    return [all.length > 100, all.filter((box) => box.bottom > paper.bottom + 2 || box.right > paper.right + 2 || box.top < paper.top - 2).length];
  });
  expect(cut).toEqual([true, 0]);
});

test.describe("dark", () => {
  test.use({ colorScheme: "dark" });

  test("prints as light, with its own colours", async ({ page }) => {
    await open(page);
    const plot = page.locator("#map .plot");
    await page.locator('#map .plot[data-drawn="true"]').waitFor();
    const fills = () => plot.locator("svg").evaluate((svg) => svg.outerHTML.match(/#[0-9a-f]{6}/gi)?.map((c) => c.toLowerCase()) ?? []);
    const bar = () => page.locator('#year .bar[data-key="unscar"]').first().evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await fills()).toContain("#2a6b66");
    expect(await bar()).toBe("rgb(94, 159, 232)");
    await print(page);
    await expect.poll(fills).toContain("#9ccfc6");
    expect(await fills()).not.toContain("#2a6b66");
    expect(await bar()).toBe("rgb(31, 95, 168)");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(255, 255, 255)");
  });
});

test("what is open over the page prints whole, and once", async ({ page }) => {
  await open(page, "?figure=unscar-allocated-2024");
  await page.locator("dialog[open]").waitFor();
  await print(page);
  expect(await cut(page)).toEqual([]);
  // Not fixed, which would print it on every sheet.
  await expect(page.locator("dialog[open]")).not.toHaveCSS("position", "fixed");
  await expect(page.locator("main")).toBeHidden();
});
