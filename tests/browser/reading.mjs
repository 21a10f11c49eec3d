/** Scrolls through the page, so that charts out of view are drawn too. */
export async function readThrough(page) {
  for (const plot of await page.locator(".plot").all()) await plot.scrollIntoViewIfNeeded();
}
