/** Scrolls through the page, so that charts out of view are drawn too. */
export async function readThrough(page) {
  for (const plot of await page.locator(".plot").all()) {
    await plot.evaluate((place) => {
      place.scrollIntoView({ block: "center" });
      return new Promise((seen) => requestAnimationFrame(() => setTimeout(seen, 50)));
    });
  }
}
