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
  await page.locator(`.filter-bar details.${name} > summary`).click();
  await expect(page.locator(".filter-bar details[open] > .fold-panel")).toBeVisible();
};
const foot = (name) => async (page) => {
  await page.locator(`#map .figure-foot details.${name} > summary`).click();
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

/** The languages beside English; each state is looked at in one of them too, Arabic first. */
const OTHERS = ["ar", "zh", "fr", "ru", "es"];
for (const [n, [state, address, colorScheme, width, act]] of [
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
  ["with more filters open", "", "light", 1280, fold("filter-rest")],
  ["with how to read open", "", "dark", 1280, fold("how-to-read")],
  ["with what is counted open", "?donor=DEU", "light", 1280, fold("filter-effects")],
  ["with sharing open", "", "light", 1280, fold("share")],
  ["with sources open", "", "light", 1280, foot("figure-source")],
  ["with notes open", "", "dark", 1280, foot("figure-notes")],
  ["with downloads open", "", "light", 1280, foot("downloads")],
  ["with the sheet of filters open", "", "light", 360, sheet],
  ["with a filter open in the sheet, dark", "?country=KEN", "dark", 360, sheetAndFilter],
  ["with the drawer open", "?figure=salient-original-funding", "light", 1280, drawer],
  ["with the drawer open, dark", "?page=donor:DEU&figure=unscar-allocated-2024", "dark", 1280, drawer],
  ["with the drawer open, on a phone", "?figure=count:states", "light", 360, drawer],
].entries()) {
  for (const language of ["en", OTHERS[n % OTHERS.length]]) {
    test(`axe finds nothing ${state} (${language})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${language}.html${address}`);
      if (act) await act(page);
      else await readThrough(page);
      await axe(page);
    });
  }
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
