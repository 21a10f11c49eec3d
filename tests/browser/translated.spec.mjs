// A browser's own translation takes texts out of the page's hands: a filter chosen afterwards must change them all the same.
import { expect, open, test } from "./page.mjs";

/** What a browser that translates does: each text goes into elements of its own. */
const translate = (page, wrap = true) =>
  page.evaluate((wrap) => {
    const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.textContent.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!wrap) {
        text.replaceWith(document.createTextNode(text.textContent));
        continue;
      }
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.textContent;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, wrap);

/** All words of the page and of its filters; of the marks of charts what they say, whether or not the chart is drawn yet. */
const words = (page) =>
  page.locator(".whole-page").evaluate((whole) => {
    const copy = whole.cloneNode(true);
    const marks = [...copy.querySelectorAll("[data-index]")].map((mark) => mark.getAttribute("aria-label"));
    // A page that was just opened has nothing to undo.
    // Options are made when a list is opened, which a page that was just opened has not.
    for (const own of copy.querySelectorAll(".plot, .undo, .readout, .filter-options")) own.remove();
    return [...[...copy.querySelectorAll(".filter-bar, main")].map((part) => part.textContent), ...marks].join(" ");
  });

/** One filter is on, and the page says what one that nobody translated says at the same address. */
async function expectToFollow(page, context) {
  await expect(page.locator(".chip")).toHaveCount(1);
  const plain = await context.newPage();
  await open(plain, new URL(page.url()).search);
  const strip = (text) => text.replace(/\s/g, "");
  await expect.poll(async () => strip(await words(page)) === strip(await words(plain)), "the text of the two pages").toBe(true);
  await plain.close();
}

for (const [what, address, act] of [
  ["a State", "?page=countries", (page) => page.locator("#matrix a", { hasText: /^Kenya$/ }).click()],
  ["a bar", "", async (page) => {
    await page.locator("#allocated .bar-link", { hasText: "SALIENT" }).click();
    await page.locator(".mark-menu a", { hasText: "Show only SALIENT" }).click();
  }],
  ["a donor and Back", "", async (page) => {
    await page.locator('details[data-filter="donor"] > summary').click();
    await page.locator('input[name=donor][value="DEU"]').click();
    await expect(page.locator(".chip")).toHaveCount(1);
    await page.goBack();
    await expect(page.locator(".chip")).toHaveCount(0);
    await page.goForward();
  }],
]) {
  test(`after ${what} is chosen on a translated page, every text follows`, async ({ page, context }) => {
    await open(page, address);
    await translate(page);
    await act(page);
    await expectToFollow(page, context);
  });
}

test("where texts were replaced without a trace, they follow as well", async ({ page, context }) => {
  await open(page, "?page=countries");
  await translate(page, false);
  await page.locator("#matrix a", { hasText: /^Kenya$/ }).click();
  await expectToFollow(page, context);
});

test("on a translated page one goes on typing, and what is open stays open", async ({ page }) => {
  await open(page, "?page=projects");
  await translate(page);
  await page.locator(".filter-rest > summary").click();
  await page.locator("input[name=search]").click();
  // As people type: each letter is answered by a page drawn anew.
  for (const letter of "marking") {
    await page.keyboard.press(letter);
    await page.waitForTimeout(120);
  }
  await expect(page).toHaveURL(/search=marking$/);
  await expect(page.locator("input[name=search]")).toBeFocused();
  await expect(page.locator(".filter-rest")).toHaveAttribute("open", "");
});
