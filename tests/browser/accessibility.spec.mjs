// axe as a floor, in every state of the page.
import { axe, expect, open, test } from "./page.mjs";
import { readThrough } from "./reading.mjs";

/** What is done on the page before axe looks. */
const menu = async (page) => {
  await page.locator("#allocated .bar-link").first().press("Enter");
  await page.locator(".mark-menu a").first().waitFor();
};
const pointed = async (page) => {
  await page.locator("#allocated .bar-link").first().focus();
  await page.locator(".readout.is-shown").waitFor();
};
const filter = async (page) => {
  await page.locator('details[data-filter="donor"] > summary').click();
  await expect(page.locator('details[data-filter="donor"] .filter-find')).toBeVisible();
};
const fold = (name) => async (page) => {
  await page.locator(".filter-bar details > summary", { hasText: name }).click();
  await expect(page.locator(".filter-bar details[open] > .fold-panel")).toBeVisible();
};
const foot = (name) => async (page) => {
  await page.locator("#map .figure-foot details > summary", { hasText: name }).click();
  await expect(page.locator("#map .figure-foot details[open] > .fold-panel")).toBeVisible();
};
const sheet = async (page) => {
  await page.locator("button.filter-open").click();
  await expect(page.locator(".filter-list.is-open")).toBeVisible();
};
const sheetAndFilter = async (page) => {
  await sheet(page);
  await filter(page);
};
const drawer = async (page) => await expect(page.locator("dialog.origin-panel[open] h2")).toBeVisible();
const unfolded = async (page) => {
  await page.locator("details.article-section").evaluateAll((all) => all.forEach((one) => (one.open = true)));
};

for (const [state, address, colorScheme, width, act] of [
  ["as it opens", "", "light", 1280],
  ["dark", "", "dark", 1280],
  ["filtered", "?donor=DEU&country=KEN", "light", 1280],
  ["filtered, dark", "?mechanism=salient&year=2019,2020", "dark", 1280],
  ["as tables, with a project open", "?page=projects&table=money,theme,year&open=AAM-2024-DJI", "light", 1280],
  ["as a table of the map", "?table=map", "dark", 1280],
  ["empty", "?country=FJI&year=2013&theme=youth", "dark", 1280],
  ["with filters that this page does not apply", "?page=method&donor=DEU", "light", 1280],
  ["on a phone", "", "light", 360],
  ["on a phone, dark", "?donor=DEU", "dark", 360],
  ["with the menu of a mark open", "", "light", 1280, menu],
  ["with the menu of a mark open, on a phone, dark", "", "dark", 360, menu],
  ["with a mark pointed at", "", "dark", 1280, pointed],
  ["with a filter open", "", "light", 1280, filter],
  ["with a filter open, dark", "?donor=DEU,JPN", "dark", 1280, filter],
  ["with more filters open", "", "light", 1280, fold(/^More/)],
  ["with how to read open", "", "dark", 1280, fold(/^How to read/)],
  ["with what is counted open", "?donor=DEU", "light", 1280, fold(/^What is counted/)],
  ["with sharing open", "", "light", 1280, fold(/^Share/)],
  ["with sources open", "", "light", 1280, foot(/^Sources/)],
  ["with notes open", "", "dark", 1280, foot(/^Notes/)],
  ["with downloads open", "", "light", 1280, foot(/^Download/)],
  ["with the sheet of filters open", "", "light", 360, sheet],
  ["with a filter open in the sheet, dark", "?country=KEN", "dark", 360, sheetAndFilter],
  ["with the drawer open", "?figure=salient-original-funding", "light", 1280, drawer],
  ["with the drawer open, dark", "?page=donor:DEU&figure=unscar-allocated-2024", "dark", 1280, drawer],
  ["with the drawer open, on a phone", "?figure=count:states", "light", 360, drawer],
]) {
  test(`axe finds nothing ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    if (act) await act(page);
    else await readThrough(page);
    await axe(page);
  });
}

for (const [kind, address] of [
  ["of donors", "?page=donors"],
  ["of countries", "?page=countries"],
  ["of projects", "?page=projects"],
  ["of gaps", "?page=gaps"],
  ["of data and method", "?page=method"],
  ["of what is known", "?page=known"],
  ["of disagreements", "?page=disagreements"],
  ["of what comes next", "?page=horizon"],
  ["of words", "?page=glossary"],
  ["of itself", "?page=accessibility"],
  ["of changes", "?page=changes"],
  ["of what is found", "?page=search&search=germany"],
  ["of the first of five steps", "?page=sixty:1"],
  ["of the last of five steps", "?page=sixty:5"],
  ["of a mechanism", "?page=mechanism:salient"],
  ["of a project", "?page=project:SALIENT-JAM"],
  ["of a donor", "?page=donor:DEU"],
  ["of a country", "?page=country:KEN"],
  ["of an organisation", "?page=organisation:undp"],
  ["of a document", "?page=source:yearbook-2024-ch3"],
  ["of two mechanisms", "?page=compare:mechanism:unscar,mechanism:salient"],
]) {
  test(`axe finds nothing on the page ${kind}, light and wide, dark and narrow`, async ({ page }) => {
    for (const [colorScheme, width] of [["light", 1280], ["dark", 360]]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      await unfolded(page);
      await readThrough(page);
      await axe(page);
    }
  });
}
