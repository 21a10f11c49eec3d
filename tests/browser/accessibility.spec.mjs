// axe as a floor, in every state of the page.
import { axe, open, test } from "./page.mjs";
import { readThrough } from "./reading.mjs";

for (const [state, address, colorScheme, width] of [
  ["as it opens", "", "light", 1280],
  ["dark", "", "dark", 1280],
  ["filtered", "?donor=DEU&country=KEN", "light", 1280],
  ["as tables, with a project open", "?table=map,money,theme,year&open=AAM-2024-DJI", "light", 1280],
  ["empty", "?country=FJI&year=2013&theme=youth", "dark", 1280],
  ["on a phone", "", "light", 360],
]) {
  test(`axe finds nothing ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    await readThrough(page);
    await axe(page);
  });
}
