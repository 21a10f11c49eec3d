// One address, one view; a chart and its table, one answer.
import { expect, open, test } from "./page.mjs";

const rows = (page) => page.locator("#projects tbody tr[data-id]");
const count = (page) => page.locator("output.filter-count");
/** Goes to a page of the menu, whose part of the program may be on its way. */
async function goTo(page, name) {
  await page.locator(".site-nav").getByRole("link", { name, exact: true }).click();
  await page.locator("main[data-ready=true]").waitFor();
}

test("the page asks for nothing outside its own folder", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  await open(page);
  await page.locator("#map .plot").scrollIntoViewIfNeeded();
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  await goTo(page, "Countries");
  await page.locator("#matrix .matrix-country").first().click();
  await expect(page).toHaveURL(/\/portfolio\/\?page=countries&country=[A-Z]{3}$/);
  expect(asked.filter(({ protocol, pathname }) => protocol.startsWith("http") && !pathname.startsWith("/portfolio/")).map(String)).toEqual([]);
});

test("the heading of the projects, their rows and the count of records agree under each filter, on the overview too", async ({ page }) => {
  for (const question of ["", "donor=DEU", "country=KEN", "mechanism=unscar&country=KEN&year=2016", "context=off", "role=participant&country=KEN"]) {
    await open(page, `?page=projects&${question}`);
    const n = await rows(page).count();
    await expect(page.locator("#projects-title"), question).toHaveText(`Projects (${n})`);
    await expect(count(page), question).toHaveText(new RegExp(`^${n} of \\d+ records(, \\d+ possible)?$`));
    const words = new RegExp(n === 1 ? "^One project record shown of " : `^${n} project records shown of `);
    if (question) await expect(page.locator(".filter-effects p").first(), question).toHaveText(words);
    await open(page, `?${question}`);
    await expect(page.locator("#projects-title"), question).toHaveText(`Projects (${n})`);
    await expect(count(page), question).toHaveText(new RegExp(`^${n} of \\d+ records(, \\d+ possible)?$`));
    await expect(page.locator('.tile[data-figure="records"] .tile-value')).toContainText(/\d/);
    expect(await rows(page).count(), question).toBe(Math.min(n, 12));
    await expect(page.locator("#projects").getByRole("link", { name: `All ${n} records` }), question).toHaveCount(n > 12 ? 1 : 0);
  }
});

test("back, and back again, takes filters off one by one, down to the whole portfolio", async ({ page }) => {
  await open(page, "?page=projects");
  const all = await rows(page).count();
  for (const [filter, value] of [["mechanism", "unscar"], ["year", "2016"]]) {
    await page.locator(`.filter[data-filter="${filter}"] summary`).click();
    await page.locator(`input[name=${filter}][value="${value}"]`).click();
    await expect(page.locator(`input[name=${filter}][value="${value}"]`)).toBeChecked();
  }
  await expect(page.locator(".chip")).toHaveCount(2);
  await page.goBack();
  await expect(page.locator(".chip")).toHaveCount(1);
  await expect(page.locator('input[name=year][value="2016"]')).not.toBeChecked();
  await page.goBack();
  await expect(page.locator(".chip")).toHaveCount(0);
  await expect(rows(page)).toHaveCount(all);
});

/** Parts of an address that no edition knows. */
const UNKNOWN = ["donor=XXX", "mechanism=nobody", "mechanism=mine-action-trust-fund", "year=1900", "country=ZZZ", "country=kenya", "year=soon", "theme=weather", "role=king", "sort=luck", "open=NO-SUCH-RECORD", "table=no-such-chart", "context=maybe", "colour=red"];

test("unknown values of every kind are named, and nothing is hidden by them", async ({ page }) => {
  await open(page, "?page=projects");
  const all = await rows(page).count();
  for (const part of UNKNOWN) {
    await open(page, `?page=projects&${part}`);
    await expect(page.locator("p.findings"), part).toContainText(part);
    await expect(rows(page), part).toHaveCount(all);
  }
});

test("unknown values change no chart and no figure of the overview", async ({ page }) => {
  const shown = async () => [await page.locator("#lead").innerText(), ...(await page.locator(".tile").allInnerTexts()), ...(await page.locator(".figure-title").allInnerTexts())];
  await open(page);
  const whole = await shown();
  for (const part of UNKNOWN) {
    await open(page, `?${part}`);
    await expect(page.locator("p.findings"), part).toContainText(part);
    expect.soft(await shown(), part).toEqual(whole);
  }
});

/** Charts whose table has a row for each mark, by page. */
const CHARTS = {
  "": ["map", "allocated", "gender-money", "donors", "gaps", "gender-statements"],
  donors: ["contributions", "support", "sustainability"],
  countries: ["states"],
  projects: ["money", "delivery", "women"],
  gaps: ["overlap", "funnel"],
};

for (const [of, charts] of Object.entries(CHARTS)) {
  test(`the charts of ${of || "the overview"} and their tables say the same, mark by mark`, async ({ page }) => {
    const address = of ? `page=${of}&` : "";
    await open(page, `?${address}`);
    const marks = {};
    for (const chart of charts) {
      const more = await page.locator(`#${chart} .marks-more`).count();
      marks[chart] = await page.locator(`#${chart} [data-index]`).evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
      expect(marks[chart].length, chart).toBeGreaterThan(0);
      if (more) expect(marks[chart].length, chart).toBeGreaterThan(10);
    }
    await open(page, `?${address}table=${charts.join(",")}`);
    for (const chart of charts) {
      const table = await page.locator(`#${chart} .twin tbody tr`).evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
      expect(table.length, chart).toBeGreaterThan(0);
      const plural = (text) => text.replace(/\bone (record|country)\b/, "1 $1");
      for (const mark of marks[chart].map(plural)) {
        const row = table.find(([name, ...cells]) => mark.includes(name) && cells.some((cell) => cell && mark.includes(cell)));
        expect.soft(row, `${chart}: ${mark}`).toBeTruthy();
      }
    }
  });
}

for (const chart of ["theme", "year"]) {
  test(`the ${chart} chart and its table name the same rows with the same numbers`, async ({ page }) => {
    await open(page, "?page=projects");
    const marks = await page.locator(`#${chart} .part-link`).evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
    await open(page, `?page=projects&table=${chart}`);
    const { head, body } = await page.locator(`#${chart} .twin table`).evaluate((table) => ({
      head: [...table.tHead.rows[0].cells].map((cell) => cell.innerText.trim()),
      body: [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    }));
    const known = body.flatMap(([name, ...counts]) =>
      counts.slice(0, -1).flatMap((n, index) => (Number(n) > 0 ? [{ name, mechanism: head[index + 1], n: Number(n) }] : [])),
    );
    const said = ({ name, mechanism, n }) => marks.filter((mark) => mark.includes(name) && mark.includes(mechanism) && mark.includes(n === 1 ? "one record" : `${n} records`));
    for (const cell of known) expect(said(cell), JSON.stringify(cell)).not.toEqual([]);
    expect(marks.length).toBe(known.length);
    const number = (text) => (text === "none found" ? 0 : Number(text));
    for (const [, ...counts] of body) expect(counts.slice(0, -1).reduce((sum, n) => sum + number(n), 0)).toBe(number(counts.at(-1)));
  });
}

/**
 * How far the top of a chart is from where it is read: right below the bar that stays in view. Nothing, where the page cannot
 * scroll further to it.
 */
const off = (page, chart) =>
  page.locator(chart).evaluate((figure) => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const gap = Math.round(figure.getBoundingClientRect().top - document.querySelector(".filter-bar").getBoundingClientRect().bottom);
    if (scrollTop + clientHeight >= scrollHeight - 2 && gap > 0) return 0;
    return gap < 0 ? -gap : Math.max(0, gap - 24);
  });
const settled = (page) =>
  page.waitForFunction(() => [...document.querySelectorAll(".plot")].every((plot) => {
    const { bottom, top } = plot.closest("figure").getBoundingClientRect();
    return plot.dataset.drawn === "true" || bottom < 0 || top > window.innerHeight;
  }));

for (const [address, charts] of [
  ["", ["allocated", "donors", "year", "gaps", "gender-statements"]],
  ["?page=donors", ["contributions", "support", "flow", "flow-money"]],
  ["?page=projects", ["theme", "money", "women", "time"]],
  ["?page=countries", ["states", "matrix"]],
  ["?page=gaps", ["overlap", "funnel"]],
  ["?page=country:KEN", ["neighbours"]],
]) {
  test(`a link to a chart of ${address || "the overview"} leads to the chart, however late the charts above it are drawn`, async ({ page }) => {
    await page.route("**/assets/echarts.js*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    for (const [size, width] of [[800, 1280], [640, 360]]) {
      await page.setViewportSize({ width, height: size });
      for (const chart of charts) {
        await page.goto("about:blank");
        await open(page, `${address}#${chart}`);
        await page.locator(`#${chart}`).waitFor();
        await settled(page);
        await expect.poll(() => off(page, `#${chart}`), `${chart} at ${width}`).toBeLessThanOrEqual(2);
      }
    }
  });
}

for (const [address, at, chart] of [
  ["#theme", "?page=projects", "theme"],
  ["?country=KEN#money", "?page=projects&country=KEN", "money"],
  ["#support", "?page=donors", "support"],
  ["?page=patterns#flow", "?page=donors", "flow"],
  ["?page=patterns#flow-money", "?page=donors", "flow-money"],
  ["?page=patterns&donor=DEU#time", "?page=projects&donor=DEU", "time"],
  ["?page=patterns#funnel", "?page=gaps", "funnel"],
  ["?page=patterns#gaps", "?page=gaps", "gaps"],
  ["#matrix", "?page=countries", "matrix"],
  ["#not-located", "?page=countries", "not-located"],
]) {
  test(`an old link, ${address}, leads to what it named, on the page that has it now`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator(`#${chart}`)).toBeVisible({ timeout: 8_000 });
    await settled(page);
    await expect.poll(() => off(page, `#${chart}`)).toBeLessThanOrEqual(2);
    const shown = await page.evaluate(() => location.search);
    // The old name of the page of gaps may stay in the address, where the chart is on it.
    expect(shown.replace("page=patterns", "page=gaps")).toBe(at);
    // Nobody took a step here: going back leaves.
    await page.goBack();
    expect(page.url()).toBe("about:blank");
  });
}

test("a link within the page leads to its place, going back to where it was, and a reader who moves is left alone", async ({ page }) => {
  await open(page, "?page=donors");
  await page.mouse.move(640, 600);
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => history.state ?? "")).toMatch(/^700 /);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: `${location.search}#flow`, textContent: "the flow" });
    document.querySelector("h1").append(link);
    link.click();
  });
  await page.locator('#flow .plot[data-drawn="true"]').waitFor();
  await expect.poll(() => off(page, "#flow")).toBeLessThanOrEqual(2);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(700);
  await page.goForward();
  await expect.poll(() => off(page, "#flow")).toBeLessThanOrEqual(2);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => off(page, "#flow")).toBeGreaterThan(300);
  await page.evaluate(() => document.querySelector("#donors").append(Object.assign(document.createElement("p"), { textContent: "longer" })));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await off(page, "#flow")).toBeGreaterThan(300);
});

test("each page has its own title", async ({ page }) => {
  await open(page, "?page=gaps");
  await expect(page).toHaveTitle("Gaps & overlap · Who pays for arms control?");
  await open(page, "?page=country:KEN");
  await expect(page).toHaveTitle("Kenya (Country) · Who pays for arms control?");
  const titles = new Set();
  const pages = ["donors", "countries", "projects", "gaps", "method", "disagreements", "known", "horizon", "glossary", "accessibility", "changes", "search"];
  for (const name of pages) {
    await open(page, `?page=${name}`);
    await expect.poll(() => page.title(), name).toMatch(/^.+ · Who pays for arms control\?$/);
    titles.add(await page.title());
  }
  expect(titles.size, [...titles].join("\n")).toBe(pages.length);
});

test("coming back, or loading again, finds the place where the reader was", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page);
  const place = () => page.evaluate(() => Math.round(window.scrollY));
  await page.evaluate(() => window.scrollTo(0, 1200));
  await expect.poll(() => page.evaluate(() => history.state ?? "")).toMatch(/^1200/);
  await page.evaluate(() => document.querySelectorAll(".site-nav a")[1].click());
  await expect(page.locator(".site-nav a[aria-current=page]")).toHaveText("Donors");
  await expect.poll(place).toBe(0);
  await page.goBack();
  await expect.poll(place).toBe(1200);
  await page.reload();
  await expect.poll(place).toBe(1200);
});

test("a chart entered from its foot is drawn too", async ({ page }) => {
  await open(page, "?page=donors");
  await page.evaluate(() => document.querySelector("#flow .figure-foot").scrollIntoView({ block: "end" }));
  await page.locator('#flow .plot[data-drawn="true"]').waitFor();
});
