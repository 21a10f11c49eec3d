// The whole view is in the address: one act is one step of the history, and every control shows what the address says.
import { expect, open, test } from "./page.mjs";

const chips = (page) => page.locator(".chip");
const chip = (page, name) => page.getByRole("link", { name });
const search = (page) => page.locator("input[name=search]");
const reset = (page) => page.getByRole("link", { name: "Reset all filters" });
const undo = (page) => page.getByRole("link", { name: "Undo", exact: true });

/** Opens a fold of the filter bar by its summary. */
async function unfold(page, selector) {
  const details = page.locator(`details${selector}`);
  if (!(await details.evaluate((d) => d.open))) await details.locator("> summary").click();
}

async function tick(page, filter, value) {
  await unfold(page, `[data-filter="${filter}"]`);
  await page.locator(`input[type=checkbox][name=${filter}][value="${value}"]`).click();
}

test("typing words is a step of its own, and Back takes off nothing else", async ({ dashboard: page }) => {
  await tick(page, "country", "KEN");
  await unfold(page, ".filter-rest");
  await search(page).pressSequentially("arms");
  await expect(page).toHaveURL(/country=KEN&search=arms/);
  await page.goBack();
  await expect(page).toHaveURL(/\?country=KEN$/);
  await expect(search(page)).toHaveValue("");
  await page.goForward();
  await expect(search(page)).toHaveValue("arms");
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/\?/);
  await expect(chips(page)).toHaveCount(0);
});

test("words typed after leaving the box are another step", async ({ dashboard: page }) => {
  await unfold(page, ".filter-rest");
  await search(page).fill("arms");
  await search(page).press("Tab");
  await search(page).fill("arms trade");
  await page.goBack();
  await expect(search(page)).toHaveValue("arms");
});

test("typing what to look for in everything is one step, and takes nothing else back", async ({ page }) => {
  await open(page, "?page=search");
  const box = page.locator("input[name=search-all]");
  await box.pressSequentially("kenya");
  await expect(page).toHaveURL(/\?page=search&find=kenya$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?page=search$/);
  await expect(box).toHaveValue("");
  await page.goForward();
  await expect(box).toHaveValue("kenya");
});

test("orders, boxes and choices show the address after Back and Forward", async ({ page }) => {
  const sort = page.locator("select[name=sort]");
  const matrix = (value) => page.locator(`input[name="matrix-order"][value="${value}"]`);
  const role = (value) => page.locator(`input[name="role"][value="${value}"]`);
  const context = page.locator('input[name="context"]');
  await open(page, "?page=projects");
  await sort.selectOption("title");
  await unfold(page, ".filter-rest");
  await role("beneficiary").check();
  await context.uncheck();
  await expect(page).toHaveURL(/\?page=projects&role=beneficiary&context=off&sort=title$/);
  for (let step = 0; step < 3; step += 1) await page.goBack();
  await expect(sort).toHaveValue("mechanism");
  await expect(role("any")).toBeChecked();
  await expect(context).toBeChecked();
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(sort).toHaveValue("title");
  await expect(role("beneficiary")).toBeChecked();
  await expect(context).not.toBeChecked();
  await open(page, "?page=countries");
  await matrix("name").check();
  await expect(page).toHaveURL(/\?page=countries&matrix=name$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?page=countries$/);
  await expect(matrix("mechanisms")).toBeChecked();
  await page.goForward();
  await expect(matrix("name")).toBeChecked();
});

test("what a filter is set to stands in its control, and follows Back and Forward", async ({ dashboard: page }) => {
  const state = (filter) => page.locator(`.filter[data-filter="${filter}"] .filter-state`);
  const none = await state("donor").innerText();
  await tick(page, "donor", "DEU");
  await expect(state("donor")).toHaveText("Germany");
  await tick(page, "donor", "JPN");
  await expect(state("donor")).toContainText("2");
  await expect(chips(page)).toHaveText([/Germany/, /Japan/]);
  await page.goBack();
  await expect(state("donor")).toHaveText("Germany");
  await page.goBack();
  await expect(state("donor")).toHaveText(none);
  await expect(chips(page)).toHaveCount(0);
  await page.goForward();
  await expect(state("donor")).toHaveText("Germany");
});

test("the box that looks in everything is empty again where nothing is looked for", async ({ dashboard: page }) => {
  const box = page.locator("input[name=search-all]");
  await box.fill("kenya");
  await box.press("Enter");
  await expect(page).toHaveURL(/page=search/);
  await page.goBack();
  await expect(box).toHaveValue("");
  await page.goForward();
  await expect(box).toHaveValue("kenya");
});

test("everything that narrows has its words, and each can be taken off alone", async ({ page }) => {
  await open(page, "?country=KEN&role=beneficiary&context=off&search=arms&sort=title");
  // One value stands in its control, and a cross beside it; what has no control of its own says itself.
  await expect(page.locator('.filter[data-filter="country"] .filter-state')).toHaveText("Kenya");
  await expect(chips(page)).toHaveCount(4);
  await expect(chip(page, "Remove filter Country: Kenya")).toBeVisible();
  await expect(page.locator(".chip", { hasText: "beneficiary only" })).toBeVisible();
  await expect(page.locator(".chip", { hasText: "arms" })).toBeVisible();
  await expect(page.locator(".chip", { hasText: "without the ATT" })).toBeVisible();
  await chip(page, /^Remove filter .*arms/).click();
  await expect(page).toHaveURL(/\?country=KEN&role=beneficiary&context=off&sort=title$/);
  await reset(page).click();
  await expect(page).toHaveURL(/\?sort=title$/);
  await expect(chips(page)).toHaveCount(0);
  await expect(reset(page)).toHaveCount(0);
});

test("what was just changed is undone by one link, as one more step, and nothing else with it", async ({ page }) => {
  await open(page, "?page=projects&country=KEN&year=2016&sort=title");
  await expect(undo(page)).toHaveCount(0);
  await reset(page).click();
  await expect(page).toHaveURL(/\?page=projects&sort=title$/);
  await undo(page).click();
  await expect(page).toHaveURL(/\?page=projects&country=KEN&year=2016&sort=title$/);
  await expect(chips(page)).toHaveCount(2);
  await expect(undo(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\?page=projects&sort=title$/);
  await expect(chips(page)).toHaveCount(0);
});

test("undo takes the last filter back and leaves the one before", async ({ dashboard: page }) => {
  await tick(page, "donor", "DEU");
  await tick(page, "year", "2016");
  await expect(page).toHaveURL(/\?donor=DEU&year=2016$/);
  await undo(page).click();
  await expect(page).toHaveURL(/\?donor=DEU$/);
});

test("whatever leads to an address is a link that opens in a new tab and gives what a click gives", async ({ page, context }) => {
  for (const [what, address, selector] of [
    ["a State of the matrix", "?page=countries", "#matrix .matrix-country"],
    ["a record that names no State", "?page=countries", "#not-located li a"],
    ["a figure with an origin", "", ".tile a.origin"],
    ["a record", "", "#projects tr[data-id] th a"],
    ["a bar", "", "#allocated .bar-link[href]"],
    ["a part of a column", "", "#year .part-link[href]"],
    ["a dot", "", "#donors .dot-link[href]"],
    ["a drawn mark", "", "#map .marks a[href]"],
    ["a chart's table", "", "#allocated .foot-link"],
    ["a page of the menu", "", ".site-nav a[href*='page=gaps']"],
  ]) {
    await open(page, address);
    const link = page.locator(selector).first();
    const href = await link.getAttribute("href");
    expect(href, what).toMatch(/^\?/);
    await link.focus();
    const [tab] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("ControlOrMeta+Enter")]);
    await tab.waitForURL(`**/portfolio/${href}`);
    await tab.close();
    expect(new URL(page.url()).search, `${what}: this page stays`).toBe(address);
    await expect(page.locator(".mark-menu"), `${what}: nothing opens here`).toHaveCount(0);
  }
  // What is drawn too: the drawing is a link to what is under the pointer.
  await open(page);
  await page.locator("#map").scrollIntoViewIfNeeded();
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  const box = await page.locator("#map .plot").boundingBox();
  for (let x = box.x + box.width * 0.4; x < box.x + box.width * 0.7 && !(await page.locator(".readout.is-shown").count()); x += 6) {
    await page.mouse.move(x, box.y + box.height * 0.5);
  }
  await expect(page.locator("#map .plot")).toHaveAttribute("href", /\?country=[A-Z]{3}$/);
  const buttons = await page.locator("main button").evaluateAll((all) => all.filter((b) => !b.closest("details.downloads, .page-tools")).map((b) => b.className));
  expect(buttons.every((name) => /^sign\b/.test(name)), `buttons act and lead nowhere: ${buttons}`).toBe(true);
});

test("a choice of a mark's menu is a link that opens in a new tab as well", async ({ dashboard: page, context }) => {
  await page.locator("#allocated .bar-link").first().focus();
  await page.keyboard.press("Enter");
  const choices = page.locator(".mark-menu a");
  expect(await choices.count()).toBeGreaterThan(1);
  for (const choice of await choices.all()) {
    const href = await choice.getAttribute("href");
    expect(href).toMatch(/^\?/);
    await choice.focus();
    const [tab] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("ControlOrMeta+Enter")]);
    await tab.waitForURL(`**/portfolio/${href}`);
    await tab.close();
    expect(new URL(page.url()).search).toBe("");
  }
});

test("two views have two titles, the filter first", async ({ page }) => {
  const addresses = ["", "?country=KEN", "?donor=KEN&country=UGA", "?page=gaps&country=KEN", "?page=country:DEU", "?page=donor:DEU", "?country=KEN&figure=unscar-allocated-2024", "?page=donors", "?page=sixty:1", "?page=sixty:2"];
  const titles = new Map();
  for (const address of addresses) {
    await open(page, address);
    await expect.poll(() => page.title(), address).toContain("Who pays for arms control?");
    titles.set(address, await page.title());
  }
  expect(new Set(titles.values()).size, JSON.stringify([...titles], null, 1)).toBe(addresses.length);
  await open(page, "?country=KEN");
  await expect(page).toHaveTitle(/^Kenya · /);
});

test("what other sites hang on a link is passed over and not copied; a copied link carries its edition", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?utm_source=news&fbclid=abc&country=ken.");
  await expect(page.locator("p.findings")).toHaveCount(0);
  await expect(chips(page)).toHaveCount(1);
  await expect(chip(page, "Remove filter Country: Kenya")).toBeVisible();
  await unfold(page, ".share");
  await page.getByRole("button", { name: "Copy the link to this view" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/portfolio\/\?country=KEN&edition=\d{4}\.\d+\.\d+/);
});

test("a link of another edition says so and leads to what changed", async ({ page }) => {
  await open(page, "?country=KEN&edition=2026.11.24");
  const note = page.locator(".other-edition");
  await expect(note).toContainText("edition 2026.11.24");
  await note.getByRole("link").click();
  await expect(page).toHaveURL(/\?page=changes:2026\.11\.24(&country=KEN)?$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(note).toHaveCount(0);
});

test("where copying is not allowed the link is shown, selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page, "?country=KEN");
  await unfold(page, ".share");
  await page.getByRole("button", { name: "Copy the link to this view" }).click();
  const field = page.locator(".share .by-hand input");
  await expect(field).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/country=KEN/);
  expect(await field.evaluate((input) => input.value.slice(input.selectionStart, input.selectionEnd) === input.value)).toBe(true);
});

test("nothing out of sight is found on the page", async ({ page }) => {
  for (const [address, chart] of [["", "map"], ["?page=donors", "flow"]]) {
    await open(page, `${address}#${chart}`);
    await page.locator(`#${chart} .plot[data-drawn="true"]`).waitFor();
    const hidden = await page.evaluate(() => {
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!node.textContent.trim()) continue;
        const style = getComputedStyle(node.parentElement);
        const clipped = [...(function* up(e) { for (; e; e = e.parentElement) yield e; })(node.parentElement)].some((e) => getComputedStyle(e).clipPath === "inset(50%)");
        if (clipped && style.display !== "none") found.push(node.textContent.trim().slice(0, 40));
      }
      return found;
    });
    expect(hidden, address).toEqual([]);
  }
});

test("on the page of one thing a count opens what it counts under the reader's filters", async ({ page }) => {
  for (const [address, figure, chip] of [
    ["?page=country:KEN&year=2018", "records", "2018"],
    ["?page=mechanism:unscar&donor=FIN", "records", "Finland"],
  ]) {
    await open(page, address);
    const tile = page.locator(`.tile[data-figure="${figure}"] .tile-value a`);
    const n = await tile.innerText();
    await tile.click();
    await expect(page.locator("dialog[open] .origin-value")).toContainText(new RegExp(`^(${n === "1" ? "one" : n}) `));
    await expect(page.locator("dialog[open] .origin-filters")).toContainText(chip);
    await expect(page.locator(".filter-bar .chip")).toHaveCount(1);
  }
});

test("everything on record opens without the reader's filters", async ({ page }) => {
  await open(page, "?page=country:KEN&year=2018");
  const facts = page.locator(".everything details", { hasText: "In short" });
  await facts.locator("summary").click();
  const hrefs = await page.locator(".everything a.origin").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  for (const href of hrefs) expect(href).not.toContain("year=2018");
});

test("filters that the subject of a page replaces have no chip and are in no title", async ({ page }) => {
  await open(page, "?page=mechanism:att-vtf&context=off&mechanism=unscar");
  await expect(page.locator(".filter-bar .chip")).toHaveCount(0);
  await expect(page).toHaveTitle(/^Arms Trade Treaty Voluntary Trust Fund/);
  await open(page, "?page=country:KEN&country=UGA&donor=DEU");
  await expect(page.locator(".filter-bar .chip")).toHaveCount(1);
  await expect(page).toHaveTitle(/^Germany · Kenya/);
  // They are kept for other pages.
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await expect(page.locator(".filter-bar .chip")).toHaveCount(2);
});

test("the words that filter records and the words looked for in everything are two things", async ({ page }) => {
  await open(page, "?search=marking&donor=DEU");
  await page.locator("input[name=search-all]").fill("kenya");
  await page.locator("input[name=search-all]").press("Enter");
  await expect(page).toHaveURL(/page=search/);
  await unfold(page, ".filter-rest");
  await expect(page.locator("input[name=search]")).toHaveValue("marking");
  await page.locator("input[name=search]").fill("arms");
  await expect(page.locator("input[name=search-all]")).toHaveValue("kenya");
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await expect(page).toHaveURL(/\?donor=DEU&search=arms$/);
});
