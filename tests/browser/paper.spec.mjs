// Paper: nothing is cut, dark prints as light, filters and link stand on the first page, documents are named, dialogs print whole.
import { readThrough } from "./reading.mjs";
import { expect, open, test } from "./page.mjs";

/** A4 within its margins, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };

async function print(page) {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
}

/** What stands out of the paper to the right, or out of something that cuts it. */
const cut = (page) =>
  page.evaluate((width) => {
    const found = [];
    for (const element of document.querySelectorAll("main svg, main table, main tr > *, main .lead, main li, main p, dialog[open] *")) {
      const box = element.getBoundingClientRect();
      if (box.width && box.right > width + 1) found.push(`${element.tagName}.${element.className?.baseVal ?? element.className}: ${Math.round(box.right)}`);
    }
    for (const element of document.querySelectorAll(".twin, .plot, dialog[open]")) {
      const style = getComputedStyle(element);
      if (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1 && element.clientHeight) found.push(`${element.className} is cut below`);
    }
    return found.slice(0, 10);
  }, PAPER.width);

for (const address of ["?country=KEN&year=2016,2020&role=beneficiary&search=arms", "?page=patterns", ""]) {
  test(`nothing is cut on paper at “${address}”`, async ({ page }) => {
    await open(page, address);
    await readThrough(page);
    await print(page);
    expect(await cut(page)).toEqual([]);
    const open_ = await page.locator(".figure-source > ul").evaluateAll((all) => all.filter((list) => list.getBoundingClientRect().height === 0).length);
    expect(open_, "lists of documents that are folded").toBe(0);
    const link = page.locator(".paper-link");
    await expect(link).toBeVisible();
    expect((await link.boundingBox()).y).toBeLessThan(PAPER.height);
    await expect(link).toContainText("edition=");
  });
}

test("every filter stands in words on the first page", async ({ page }) => {
  await open(page, "?country=KEN&year=2016,2020&role=beneficiary&search=arms&context=off");
  await print(page);
  for (const words of ["Country: Kenya", "Year: 2016", "Year: 2020", "beneficiary only", "arms", "without the ATT"]) {
    const chip = page.locator(".chip", { hasText: words }).first();
    await expect(chip, words).toBeVisible();
    expect((await chip.boundingBox()).y, words).toBeLessThan(PAPER.height);
  }
});

test.describe("dark", () => {
  test.use({ colorScheme: "dark" });

  test("prints as light, with its own colours", async ({ page }) => {
    await open(page, "#money");
    await page.locator('#money .plot[data-drawn="true"]').waitFor();
    const fills = () => page.locator("#money .plot svg").evaluate((svg) => svg.outerHTML.match(/#[0-9a-f]{6}/gi)?.map((c) => c.toLowerCase()) ?? []);
    expect(await fills()).toContain("#5e9fe8");
    await print(page);
    await expect.poll(fills).toContain("#1f5fa8");
    expect(await fills()).not.toContain("#5e9fe8");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(255, 255, 255)");
  });
});

test("what is open over the page prints whole, and once", async ({ page }) => {
  await open(page, "?figure=unscar-allocated-2024");
  await page.locator("dialog[open]").waitFor();
  await print(page);
  expect(await cut(page)).toEqual([]);
  // Not fixed, which would print it on every sheet.
  await expect(page.locator("dialog[open]")).toHaveCSS("position", "absolute");
  await expect(page.locator("main")).toBeHidden();
});
