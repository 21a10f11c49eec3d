// How the page adapts to its reader (WCAG 2.2): to zoom, to more room between letters and lines, to larger text, to the
// reader's own colours, to those who want no motion, and to those who point with keys or with an unsteady hand.
import { expect, open, test } from "./page.mjs";
import { readThrough } from "./reading.mjs";

/** A page of every kind. */
const PAGES = {
  overview: "",
  "overview of a donor": "?donor=DEU&country=KEN",
  donors: "?page=donors",
  countries: "?page=countries",
  projects: "?page=projects&open=AAM-2024-DJI",
  gaps: "?page=gaps",
  method: "?page=method",
  known: "?page=known",
  disagreements: "?page=disagreements",
  horizon: "?page=horizon",
  glossary: "?page=glossary",
  changes: "?page=changes",
  search: "?page=search&search=kenya",
  "first of five steps": "?page=sixty:1",
  "last of five steps": "?page=sixty:5",
  mechanism: "?page=mechanism:unscar",
  project: "?page=project:SALIENT-JAM",
  country: "?page=country:KEN",
  donor: "?page=country:DEU&side=donor",
  organisation: "?page=organisation:undp",
  document: "?page=source:yearbook-2024-ch3",
  comparison: "?page=compare:mechanism:unscar,mechanism:salient",
};

/** Functions for use in the page: what is seen, what is cut off, what lies upon something else. */
const eyes = () => {
  const clips = (style, axis) => ["hidden", "clip"].includes(style[`overflow${axis}`]);
  const scrolls = (style) => ["auto", "scroll"].includes(style.overflowX) || ["auto", "scroll"].includes(style.overflowY);
  /** For screen readers only: a point of the page, or cut away as a whole. */
  const isUnseen = (element) => {
    for (let up = element; up; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.clipPath === "inset(50%)" || (style.position === "absolute" && style.clip !== "auto")) return true;
    }
    return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  };
  const name = (element) => {
    const of = element.closest("[data-chart]")?.dataset.chart;
    const kind = element.className?.baseVal ?? element.className;
    const text = (element.textContent || element.ariaLabel || element.placeholder || "").trim().replaceAll(/\s+/g, " ").slice(0, 40);
    return `${of ? `${of}: ` : ""}${element.tagName.toLowerCase()}${kind ? `.${String(kind).split(" ").join(".")}` : ""} “${text}”`;
  };
  /** What is left of a box within all that clips or scrolls it, and what it moves with. */
  const seen = (element, box) => {
    let { left, top, right, bottom } = box;
    let layer = null;
    for (let up = element; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (up !== element && style.display !== "inline" && style.overflowX !== "visible" && !up.matches(".whole-page")) {
        const edge = up.getBoundingClientRect();
        left = Math.max(left, edge.left);
        top = Math.max(top, edge.top);
        right = Math.min(right, edge.right);
        bottom = Math.min(bottom, edge.bottom);
      }
      if (["fixed", "sticky", "absolute"].includes(style.position)) layer ??= up;
      if (style.position === "fixed") break;
    }
    return right - left > 1 && bottom - top > 1 ? { element, layer, left, top, right, bottom } : null;
  };
  /** The lines of words of the page, each with its box. Those of drawings keep their places when they are spaced: marks and tables say them too. */
  const lines = (within = true) => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest(`script, style, option${globalThis.isSpaced ? ", .plot svg" : ""}`) || isUnseen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const part = within ? seen(node.parentElement, box) : { element: node.parentElement, left: box.left, top: box.top, right: box.right, bottom: box.bottom };
        if (part) found.push(part);
      }
    }
    return found;
  };
  const CONTROLS = "a[href], button, summary, select, input, textarea";
  const controls = () =>
    [...document.querySelectorAll(CONTROLS)]
      .filter((control) => !control.matches(".plot") && !isUnseen(control))
      .map((control) => seen(control, control.getBoundingClientRect()))
      .filter(Boolean);
  /** A control with an edge or a ground of its own. Of others only the words are seen. */
  const isBoxed = ({ element }) => {
    const style = getComputedStyle(element);
    const clear = ["rgba(0, 0, 0, 0)", "transparent"];
    return style.display !== "inline" && (!clear.includes(style.backgroundColor) || (style.borderTopStyle !== "none" && style.borderTopWidth !== "0px" && !clear.includes(style.borderTopColor)));
  };

  /** Lines of words that something cuts off which does not scroll. */
  const cut = () =>
    lines(false).flatMap(({ element, left, top, right, bottom }) => {
      for (let up = element; up && up !== document.body; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (scrolls(style) || up.matches(".whole-page")) return [];
        const edge = up.getBoundingClientRect();
        const [over, down] = [Math.max(edge.left - left, right - edge.right), Math.max(edge.top - top, bottom - edge.bottom)];
        if ((clips(style, "X") && over > 1) || (clips(style, "Y") && down > 2)) return [`${name(up)}: by ${Math.round(over)} × ${Math.round(down)}`];
      }
      return [];
    });

  /** What reaches beyond an edge of the window, and no frame of its own scrolls it. */
  const outside = () =>
    [...lines(), ...controls()]
      .filter(({ left, right }) => left < -1 || right > document.documentElement.clientWidth + 1)
      .map(({ element, left, right }) => `${name(element)}: ${Math.round(left)} to ${Math.round(right)}`);

  /** Words and controls that lie upon each other. */
  const upon = () => {
    // Of a line only what letters stand in: lines may be set closer than their faces are high.
    const inked = lines().map((line) => ({ ...line, top: line.top + 0.15 * (line.bottom - line.top), bottom: line.bottom - 0.15 * (line.bottom - line.top) }));
    const parts = [...document.querySelectorAll(".part-link > .bar")].filter((bar) => !isUnseen(bar)).map((bar) => seen(bar, bar.getBoundingClientRect())).filter(Boolean);
    const all = [...inked, ...controls().filter(isBoxed), ...parts].sort((a, b) => a.top - b.top);
    const found = [];
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        if (other.top > one.bottom - 3) break;
        if (one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        if (across > 2 && down > 5) found.push(`${name(one.element)} and ${name(other.element)}: ${Math.round(across)} × ${Math.round(down)}`);
      }
    }
    return found;
  };

  /** Frames that scroll sideways, which no key can reach. */
  const stuck = () =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && scrolls(getComputedStyle(element)) && !isUnseen(element))
      .filter((element) => element.tabIndex < 0 && !element.querySelector("a[href], button, input, summary"))
      .map(name);

  /** The largest share of the window's height that what sticks or is fixed takes. */
  const covered = () => {
    const isStuck = (element) => {
      for (let up = element; up && up !== document.body; up = up.parentElement) if (["fixed", "sticky"].includes(getComputedStyle(up).position)) return true;
      return false;
    };
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9].map((across) => {
      const rows = Array.from({ length: Math.floor(innerHeight / 4) }, (_, row) => row * 4 + 2);
      return rows.filter((y) => isStuck(document.elementFromPoint(across * innerWidth, y))).length / rows.length;
    });
    return Math.max(...shares);
  };

  return { cut, outside, upon, stuck, covered, name, seen, isUnseen, controls };
};

test.beforeEach(async ({ page }) => {
  await page.addInitScript(`globalThis.adapted = (${eyes})()`);
});

const look = (page, what) => page.evaluate((one) => [...new Set(globalThis.adapted[one]())], what);

/** Nothing scrolls in two directions, is cut off, or lies upon something else. */
async function expectWhole(page, where) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(wide, `${where}: wider than the window`).toBeLessThanOrEqual(0);
  // What is drawn follows the window a moment later.
  const soft = expect.configure({ soft: true });
  for (const what of ["outside", "cut", "upon", "stuck"]) await soft.poll(() => look(page, what), { message: `${where}: ${what}`, timeout: 8_000 }).toEqual([]);
}

/** As a reader's own style has it: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing. Joined letters are not spaced. */
const spaced = (language) => `
  * { line-height: 1.5 !important; word-spacing: 0.16em !important; ${language === "ar" ? "" : "letter-spacing: 0.12em !important;"} }
  p { margin-block-end: 2em !important; }
`;
/** Spaces the text by a style of the reader, which the page's policy for styles has no say in. */
const space = (page, css) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    globalThis.isSpaced = true;
  }, css);
/** The size of text in the settings of the browser; 16 px as it comes. All sizes of the page are in rem. */
async function setTextSize(page, size) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${size}px`);
}

// 1. Zoom, text size, room between letters and lines. One opening of a page serves all three: none of them loads it anew.

for (const [name, address] of Object.entries(PAGES)) {
  test(`the page “${name}” keeps all its words at twice their size, at a zoom of 400 %, and with more room between them`, async ({ page }) => {
    await open(page, address);
    await readThrough(page);
    await setTextSize(page, 32);
    await expectWhole(page, "text of 200 %");
    await setTextSize(page, 16);

    // A window of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await expectWhole(page, "zoom of 400 %");
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    expect.soft(await page.evaluate(() => globalThis.adapted.covered()), "covered by what sticks, at 400 %").toBeLessThanOrEqual(0.5);

    await space(page, spaced("en"));
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => scrollTo(0, 0));
      await expectWhole(page, `spaced text, ${width} px`);
    }
  });
}

for (const language of ["ru", "ar"]) {
  test(`pages keep all their words on a phone and on a laptop, also with more room between them (${language})`, async ({ page }) => {
    for (const name of ["overview", "overview of a donor", "donors", "projects", "gaps", "method", "country", "comparison"]) {
      await open(page, `${language}.html${PAGES[name]}`);
      await readThrough(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expectWhole(page, `${name}, ${width} px`);
      }
      await space(page, spaced(language));
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await expectWhole(page, `${name}, spaced, ${width} px`);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
}

async function expectMenuInWindow(page) {
  const choices = page.locator(".mark-menu :is(a, button)");
  await expect(choices.first()).toBeFocused();
  await expect(page.locator(".mark-menu")).toBeInViewport({ ratio: 1 });
  for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
}

test.describe("in a window of 1280 × 1024 at a zoom of 400 %", () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test("a filter is chosen in the sheet, and the sheet is left", async ({ page }) => {
    await open(page);
    await page.locator(".filter-open").click();
    await page.locator('.filter[data-filter="donor"] > summary').click();
    const find = page.locator('.filter[data-filter="donor"] .filter-find');
    await expect(find).toBeFocused();
    await expect(find).toBeInViewport({ ratio: 1 });
    expect(await look(page, "outside")).toEqual([]);
    await page.keyboard.type("ger");
    const option = page.locator('.filter[data-filter="donor"] label.option', { hasText: "Germany" });
    await option.click();
    await expect(page).toHaveURL(/donor=DEU/);
    await page.locator(".filter-apply").click();
    await expect(page.locator(".filter-list.is-open")).toHaveCount(0);
    await expect(page.locator("#lead")).toContainText("Germany");
  });

  test("the drawer is read to its end, and closed", async ({ page }) => {
    await open(page, "?figure=salient-original-funding");
    const drawer = page.locator("dialog.origin-panel");
    expect(await look(page, "outside")).toEqual([]);
    expect(await drawer.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
    for (const control of await drawer.locator("a, button, summary").all()) {
      await control.focus();
      await expect(control).toBeInViewport();
    }
    await drawer.locator(".origin-close").click();
    await expect(page.locator("dialog[open]")).toHaveCount(0);
  });

  test("the menu of a mark is in the window, wherever the mark is", async ({ page }) => {
    await open(page);
    for (const block of ["start", "end"]) {
      const mark = page.locator("#year .part-link").last();
      await mark.evaluate((one, where) => one.scrollIntoView({ block: where }), block);
      await mark.focus();
      await page.keyboard.press("Enter");
      await expectMenuInWindow(page);
      await page.keyboard.press("Escape");
    }
  });
});

test("at twice the size of text the menu of a mark, its words and the folds are in the window", async ({ page }) => {
  await setTextSize(page, 32);
  await open(page);
  const mark = page.locator("#year .part-link").last();
  await mark.focus();
  await expect(page.locator(".readout.is-shown")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expectMenuInWindow(page);
  await page.keyboard.press("Escape");
  await page.locator(".settings > summary").click();
  expect(await look(page, "outside")).toEqual([]);
});

// 2. Colours that the reader has forced.

/** The page as it is painted, as pixels that functions in the page can read. */
async function painted(page) {
  await page.evaluate(() => scrollTo(0, 0));
  const png = await page.screenshot({ fullPage: true, animations: "disabled" });
  await page.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context.drawImage(picture, 0, 0);
    const light = (share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    const luminance = (pixel) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => sum + weight * light(pixel[index] / 255), 0);
    const contrast = (one, other) => {
      const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    };
    /** The pixels of a box of the page. */
    const pixels = ({ x, y, width, height }) => {
      const [left, top] = [Math.floor(x + scrollX), Math.floor(y + scrollY)];
      const { data } = context.getImageData(left, top, Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
      return Array.from({ length: data.length / 4 }, (_, index) => [...data.slice(index * 4, index * 4 + 3)]);
    };
    /** What most of the middle of a box is filled with. */
    const fill = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const counted = {};
      for (const pixel of pixels({ x: x + width / 3, y: y + height / 3, width: width / 3, height: height / 3 })) counted[pixel] = (counted[pixel] ?? 0) + 1;
      return Object.entries(counted).sort((a, b) => b[1] - a[1])[0][0].split(",").map(Number);
    };
    globalThis.painted = { contrast, pixels, fill };
  }, png.toString("base64"));
}

for (const colorScheme of ["light", "dark"]) {
  test(`in forced colours every mark is seen, and is told from others (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    for (const [address, pairs] of [
      ["?donor=DEU", [
        ["#ties .bar[data-key='ramp-3']", "#ties .bar[data-key='ramp-3~possible']", "certain and possible"],
        ["#ties .bar[data-key='ramp-3~possible']", "#ties .bar[data-key='unclear']", "possible and unclear"],
        ["#year .bar[data-key='unscar']", "#year .bar[data-key='unscar~possible']", "certain and possible of a year"],
        ["#gender-statements .bar[data-key='stating']", "#gender-statements .bar.is-missing", "mentioned and not mentioned"],
        ["#backing .dot.is-filled", "#backing .dot:not(.is-filled)", "with and without an amount"],
      ]],
      ["?page=gaps", [["#funnel .bar:not(.is-missing)", "#funnel .bar.is-missing", "published and not"]]],
      ["?page=countries", []],
      ["?page=projects", [["#time .point.is-filled", "#time .point:not(.is-filled)", "filled and empty points in time"]]],
      ["?page=projects&year=2017", []],
      ["?figure=unscar-donors-count-2017", [[".claims-line .is-shown .claim-dot", ".claims-line li:not(.is-shown) .claim-dot", "the claim that is shown, and another"]]],
    ]) {
      await open(page, address);
      await readThrough(page);
      await painted(page);
      const found = await page.evaluate((pairs) => {
        const { contrast, pixels, fill } = globalThis.painted;
        const { name, isUnseen, seen } = globalThis.adapted;
        const probe = document.body.appendChild(document.createElement("span"));
        probe.style.background = "Canvas";
        const ground = getComputedStyle(probe).backgroundColor.match(/\d+/g).slice(0, 3).map(Number);
        probe.remove();
        const faults = [];
        const marks = [...document.querySelectorAll(".bar, .swatch, .dot, .point, .stretch, .strip, .claim-dot, .meter, .is-left-out")];
        for (const mark of marks.filter((one) => !isUnseen(one) && one.getBoundingClientRect().width >= 1 && seen(one, one.getBoundingClientRect()))) {
          // What a filter fades is fainter on purpose.
          const least = mark.closest(".is-faded") || mark.matches("[data-key=faded]") ? 1.3 : 3;
          if (Math.max(...pixels(mark.getBoundingClientRect()).map((pixel) => contrast(pixel, ground))) < least) faults.push(`not seen: ${name(mark)} ${mark.dataset.key ?? ""}`);
        }
        // A meter shows how much of it is full.
        for (const meter of document.querySelectorAll(".meter")) {
          const [n, m] = [Number(meter.dataset.n), Number(meter.dataset.m)];
          const box = meter.getBoundingClientRect();
          if (isUnseen(meter) || !(n > 0 && n < m) || Math.min(n, m - n) / m * box.width < 6) continue;
          const [full, empty] = [box.left + 3, box.right - 4].map((x) => pixels({ x, y: box.top + box.height / 2, width: 1, height: 1 })[0]);
          if (contrast(full, empty) < 3) faults.push(`a meter of ${n} of ${m} looks empty or full`);
        }
        for (const [one, other, what] of pairs) {
          // The last of each: nothing lies upon it.
          const [a, b] = [one, other].map((selector) => [...document.querySelectorAll(selector)].at(-1));
          if (!a || !b) faults.push(`nothing to compare: ${what}`);
          else if (contrast(fill(a), fill(b)) < 1.25) faults.push(`alike: ${what}`);
        }
        return [...new Set(faults)];
      }, pairs);
      expect.soft(found, address).toEqual([]);
    }
  });

  test(`in forced colours focus, choice and signs are seen (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    await open(page, "?donor=DEU");
    const canvas = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("span"));
      probe.style.background = "Canvas";
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    });
    for (const selector of [".site-nav a", ".filter > summary", ".chip", ".tile-value a", ".sign", "#year .part-link", "#backing .dot-link", ".figure-foot summary", "#projects a", ".search-all input"]) {
      const control = page.locator(selector).first();
      await control.focus();
      await page.keyboard.press("Shift");
      const ring = await control.evaluate((one) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
        return { outlineStyle, width: Number.parseFloat(outlineWidth), outlineColor };
      });
      expect.soft(ring, selector).toEqual({ outlineStyle: "solid", width: 3, outlineColor: expect.not.stringMatching(canvas.replace(/[()]/g, "\\$&")) });
    }
    // What is chosen differs by more than the colour of its words.
    await page.locator(".settings > summary").click();
    for (const [chosen, other] of [[".site-nav a[aria-current]", ".site-nav a:not([aria-current])"], [".languages [aria-current]", ".languages a:not([aria-current])"]]) {
      const looks = await page.evaluate((both) => both.map((selector) => {
        const style = getComputedStyle(document.querySelector(selector));
        return [style.fontWeight, style.borderBottomWidth, style.borderBottomStyle, style.textDecorationLine, style.backgroundColor].join(" ");
      }), [chosen, other]);
      expect.soft(looks[0], chosen).not.toBe(looks[1]);
    }
    await page.locator('.filter[data-filter="donor"] > summary').click();
    const boxes = page.locator('.filter[data-filter="donor"] input[type="checkbox"]');
    await boxes.first().waitFor();
    await painted(page);
    const [ticked, empty] = await boxes.evaluateAll((all) => {
      const dark = (box) => globalThis.painted.pixels(box.getBoundingClientRect()).map(String).reduce((counted, pixel) => ({ ...counted, [pixel]: (counted[pixel] ?? 0) + 1 }), {});
      return [all.find((box) => box.checked), all.find((box) => !box.checked)].map((box) => JSON.stringify(dark(box)));
    });
    expect.soft(ticked, "a box that is ticked").not.toBe(empty);
  });
}

// 3. Readers who want no motion.

test("where a reader wants no motion nothing moves by itself, no chart does, and nothing is to be dragged", async ({ page }) => {
  await page.addInitScript(() => {
    // The options that charts are drawn with.
    globalThis.drawn = [];
    let charts;
    Object.defineProperty(globalThis, "portfolioCharts", {
      configurable: true,
      get: () => charts,
      set: (given) => (charts = { ...given, draw: (place, option, ...rest) => (globalThis.drawn.push(option), given.draw(place, option, ...rest)) }),
    });
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = () =>
    page.evaluate(() => {
      const seconds = (times) => Math.max(...times.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 0.001 : 1)));
      const found = document.getAnimations().map((one) => `animation of ${globalThis.adapted.name(one.effect.target)}`);
      for (const element of document.querySelectorAll("*")) {
        for (const part of [null, "::before", "::after"]) {
          const style = getComputedStyle(element, part);
          const animated = style.animationName === "none" ? 0 : seconds(style.animationDuration);
          if (Math.max(animated, seconds(style.transitionDuration), seconds(style.transitionDelay)) > 0.01) found.push(`${globalThis.adapted.name(element)}${part ?? ""}`);
          if (part === null && style.scrollBehavior !== "auto") found.push(`smooth scrolling of ${globalThis.adapted.name(element)}`);
        }
      }
      return found;
    });
  for (const [address, act] of [
    ["", () => page.locator("#allocated .bar-link").first().press("Enter")],
    ["?page=donors", () => page.locator('.filter[data-filter="donor"] > summary').click()],
    ["?figure=unscar-launched", () => page.keyboard.press("Escape")],
  ]) {
    await open(page, address);
    await readThrough(page);
    expect(await moving(), address).toEqual([]);
    await act();
    expect(await moving(), `${address}, after an act`).toEqual([]);
    await expect(page.locator('[draggable="true"], input[type="range"]')).toHaveCount(0);
    const options = await page.evaluate(() => globalThis.drawn.map((option) => JSON.parse(option)));
    for (const option of options) {
      const moves = [option, ...[option.series ?? []].flat()].filter((part) => part.animation === true);
      expect(option.animation, JSON.stringify(option).slice(0, 80)).toBe(false);
      expect(moves).toEqual([]);
      // Nor is anything of a chart to be dragged.
      expect(JSON.stringify(option)).not.toMatch(/"(dataZoom|brush)":|"(roam|draggable)":(?!false)/);
    }
    if (address === "?page=donors") expect(options.length).toBeGreaterThan(0);
  }
});

// 4. The focus is never hidden.

/** Presses a key until the focus leaves the page, and returns what of it was hidden. */
async function walk(page, key) {
  const hidden = [];
  let stops = 0;
  await page.evaluate(() => (globalThis.been = new WeakSet()));
  for (;;) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body || globalThis.been.has(at)) return null;
      globalThis.been.add(at);
      // The mark of a drawing has no box of its own: the drawing has the frame.
      const target = at.closest(".marks") ? at.closest("figure").querySelector(".plot") : at;
      const label = ["checkbox", "radio"].includes(at.type) ? at.closest("label") : null;
      const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
      const isSeen = [...target.getClientRects()].some(({ left, top, width, height }) =>
        shares.some((across) =>
          shares.some((down) => {
            const hit = document.elementFromPoint(left + across * width, top + down * height);
            return hit && (target.contains(hit) || label?.contains(hit));
          }),
        ),
      );
      return isSeen ? "" : globalThis.adapted.name(at);
    });
    if (found === null) return { hidden, stops };
    stops += 1;
    if (found) hidden.push(found);
  }
}

const WALKED = ["?donor=DEU&country=KEN", "?page=country:KEN", "?page=projects", "?figure=unscar-launched"];
for (const [width, height, addresses] of [[1280, 900, WALKED], [1024, 700, ["?page=projects"]], [360, 640, WALKED]]) {
  test(`no focus is hidden on the way through a page and back, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of addresses) {
      await open(page, address);
      // The drawer takes the focus as it opens; the way begins at the first thing of the page.
      if (address.includes("figure=")) await expect(page.locator("#origin-title")).toBeFocused();
      await page.locator(".skip-link").focus();
      const there = await walk(page, "Tab");
      expect.soft(there.hidden, `${address}: onwards`).toEqual([]);
      expect(there.stops, address).toBeGreaterThan(30);
      const back = await walk(page, "Shift+Tab");
      expect.soft(back.hidden, `${address}: backwards`).toEqual([]);
      expect(back.stops, address).toBeGreaterThan(30);
    }
  });
}

// 5. Targets. The first screens and the pages as they open are in glance.spec.mjs; here is what opens over them, and every other page.

/** Targets that are smaller than 24 × 24 px and too near to another one, or under another one (WCAG 2.5.8). */
const narrow = (page) =>
  page.evaluate(() => {
    const { controls, name } = globalThis.adapted;
    const isInText = (link) => {
      const block = link.closest("p, li, dd, dt, td, th, h1, h2, h3, figcaption");
      return Boolean(block) && getComputedStyle(link).display === "inline" && block.innerText.trim().length > link.innerText.trim().length;
    };
    // The size or place of parts of stacks and of points in time is what they say; filters choose the same.
    const targets = controls()
      .map(({ element }) => (["checkbox", "radio"].includes(element.type) ? (element.closest("label") ?? element) : element))
      .filter((target) => !target.closest(".part-link, .point-link, .skip-link") && !target.matches(":disabled") && !isInText(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }));
    const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
    const isSmall = ({ box }) => box.width < 23.5 || box.height < 23.5;
    /** How far a point is from a box. */
    const away = ([x, y], box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const crowded = (one) =>
      targets.find((other) => {
        if (other === one || one.target.contains(other.target) || other.target.contains(one.target)) return false;
        const [a, b] = [middle(one.box), middle(other.box)];
        return away(a, other.box) < 11.5 || (isSmall(other) && Math.hypot(a[0] - b[0], a[1] - b[1]) < 23.5);
      });
    return targets.flatMap((one) => {
      const [x, y] = middle(one.box);
      const hit = document.elementFromPoint(x, y);
      if (hit && !one.target.contains(hit) && !hit.contains(one.target) && !hit.closest(".filter-bar, dialog, .fold-panel, .mark-menu")) return [`${name(one.target)} is under ${name(hit)}`];
      const near = isSmall(one) && crowded(one);
      return near ? [`${name(one.target)}: ${Math.round(one.box.width)} × ${Math.round(one.box.height)}, near ${name(near.target)}`] : [];
    });
  });

const summary = (selector) => (page) => page.locator(`${selector} > summary`).first().click();
const sheet = async (page) => {
  await page.locator(".filter-open").click();
  await expect(page.locator(".filter-list.is-open")).toBeVisible();
};

for (const [state, address, width, act] of [
  ["on the last of five steps", "?page=sixty:5", 1280],
  ["on the page of a document", "?page=source:yearbook-2024-ch3", 1280],
  ["on a comparison of mechanisms", "?page=compare:mechanism:unscar,mechanism:salient", 1280],
  ["between a phone and a laptop", "", 1024],
  ["on a tablet", "?donor=DEU&country=KEN", 800],
  ["of charts as tables", "?page=projects&table=money,theme,year&open=AAM-2024-DJI", 1280],
  ["of a map as a table", "?table=map", 1280],
  ["in the menu of a mark", "", 1280, (page) => page.locator("#allocated .bar-link").first().press("Enter")],
  ["in the menu of languages", "", 1280, summary(".settings")],
  ["in a filter", "?donor=DEU", 1280, summary('.filter[data-filter="donor"]')],
  ["in more filters", "", 1280, (page) => page.locator(".filter-bar details > summary", { hasText: /^More/ }).click()],
  ["in how to read", "", 1280, summary(".how-to-read")],
  ["in sharing", "", 1280, summary(".share")],
  ["in the sources of a chart", "", 1280, (page) => page.locator("#map .figure-foot summary").first().click()],
  ["in downloads", "", 1280, summary("#map .downloads")],
  ["in the drawer", "?figure=unscar-donors-count-2017", 1280],
  ["in the drawer, on a phone", "?figure=unscar-donors-count-2017", 390],
  ["in the sheet of filters", "", 390, sheet],
  ["in a filter of the sheet", "?country=KEN", 390, async (page) => (await sheet(page), await summary('.filter[data-filter="country"]')(page))],
]) {
  test(`targets are 24 px wide and high, or have room around them, ${state}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    await act?.(page);
    expect(await narrow(page)).toEqual([]);
  });
}

// 6. Nothing has to be dragged, and what appears under the mouse can be pointed at and taken off.

test("words under the mouse go at Escape, and the mouse stays where it is", async ({ page }) => {
  await open(page);
  await page.locator("#allocated .bar-link").first().hover();
  await expect(page.locator(".readout.is-shown")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".readout.is-shown")).toHaveCount(0);
});

test("words under the mouse are in the window, also at its lower edge", async ({ page }) => {
  await open(page);
  const mark = page.locator("#gaps .part-link").last();
  await mark.evaluate((one) => one.scrollIntoView({ block: "end" }));
  const { y, height } = await mark.boundingBox();
  expect(y + height).toBeGreaterThan(page.viewportSize().height - 8);
  await mark.hover();
  await expect(page.locator(".readout.is-shown")).toBeInViewport({ ratio: 1 });
});

test("words under the mouse stay when the mouse goes over them", async ({ page }) => {
  await open(page);
  const mark = page.locator("#allocated .bar-link").first();
  await mark.hover();
  // Once the mouse rests they stand still.
  const readout = page.locator(".readout.is-shown.is-still");
  await expect(readout).toHaveText(await mark.getAttribute("aria-label"));
  const { x, y, width, height } = await readout.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 20 });
  await expect(readout).toHaveText(await mark.getAttribute("aria-label"));
  expect(await readout.boundingBox()).toEqual({ x, y, width, height });
  await page.mouse.move(2, 2);
  await expect(readout).toHaveCount(0);
});
