// One address, one view; a chart and its table, one answer.
import { expect, open, test } from "./page.mjs";

const rows = (page) => page.locator("#projects tbody tr[data-id]");
const counted = (page) => page.locator(".filter-effects p").first();

test("the page asks for nothing outside its own folder", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  await open(page);
  await page.locator("#map .plot").scrollIntoViewIfNeeded();
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  expect(asked.filter(({ protocol, pathname }) => protocol.startsWith("http") && !pathname.startsWith("/portfolio/")).map(String)).toEqual([]);
  await page.locator("#matrix .matrix-country").first().click();
  await expect(page).toHaveURL(/\/portfolio\/\?country=[A-Z]{3}$/);
});

test("the heading of the projects, their rows and the count of records agree under each filter", async ({ page }) => {
  for (const address of ["", "?donor=DEU", "?country=KEN", "?mechanism=unscar&country=KEN&year=2016", "?context=off", "?role=participant&country=KEN"]) {
    await open(page, address);
    const n = await rows(page).count();
    await expect(page.locator("#projects-title")).toHaveText(`Projects (${n})`);
    await expect(counted(page)).toHaveText(new RegExp(n === 1 ? "^One project record shown of " : `^${n} project records shown of `));
  }
});

test("back, and back again, takes filters off one by one, down to the whole portfolio", async ({ page }) => {
  await open(page);
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

test("unknown values of every kind are named, and nothing is hidden by them", async ({ page }) => {
  await open(page);
  const all = await rows(page).count();
  for (const part of ["donor=XXX", "mechanism=nobody", "mechanism=mine-action-trust-fund", "year=1900", "country=ZZZ", "country=kenya", "year=soon", "theme=weather", "role=king", "sort=luck", "open=NO-SUCH-RECORD", "table=no-such-chart", "context=maybe", "colour=red"]) {
    await open(page, `?${part}`);
    await expect(page.locator("p.findings"), part).toContainText(part);
    await expect(rows(page), part).toHaveCount(all);
  }
});

test("every other chart and its table say the same, mark by mark", async ({ page }) => {
  const charts = ["money", "contributions", "gender-money", "women", "states", "gender-statements", "map", "support"];
  await open(page);
  const marks = {};
  for (const chart of charts) {
    marks[chart] = await page.locator(`#${chart} li.bar-row .bar-label`).evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
    expect(marks[chart].length, chart).toBeGreaterThan(0);
  }
  await open(page, `?table=${charts.join(",")}`);
  for (const chart of charts) {
    const rows = await page.locator(`#${chart} .twin tbody tr`).evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
    expect(rows.length, chart).toBeGreaterThan(0);
    const plural = (text) => text.replace("one record", "1 record");
    for (const mark of marks[chart].map(plural)) {
      const row = rows.find(([name, ...cells]) => mark.includes(name) && cells.some((cell) => cell && mark.includes(cell)));
      expect(row, `${chart}: ${mark}`).toBeTruthy();
    }
  }
});

for (const chart of ["theme", "year"]) {
  test(`the ${chart} chart and its table name the same rows with the same numbers`, async ({ page }) => {
    await open(page);
    const marks = await page.locator(`#${chart} .plot-bars .bar-label, #${chart} .marks .bar-label`).evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
    await open(page, `?table=${chart}`);
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

/** How far the top of a chart is from where the window begins, and whether the page could scroll further to it. */
const off = (page, chart) =>
  page.locator(chart).evaluate((figure) => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const top = Math.round(figure.getBoundingClientRect().top);
    return scrollTop + clientHeight >= scrollHeight - 2 && top > 0 ? 0 : Math.abs(top - 16);
  });
const settled = (page) =>
  page.waitForFunction(() => [...document.querySelectorAll(".plot")].every((plot) => {
    const { bottom, top } = plot.closest("figure").getBoundingClientRect();
    return plot.dataset.drawn === "true" || bottom < 0 || top > window.innerHeight;
  }));

for (const [address, charts] of [["", ["money", "theme", "women", "map", "support"]], ["?page=patterns", ["gaps", "flow", "flow-money", "funnel", "delivery", "time"]]]) {
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
        await page.locator(`#${chart} .plot[data-drawn="true"]`).waitFor();
        await settled(page);
        await expect.poll(() => off(page, `#${chart}`), `${chart} at ${width}`).toBeLessThanOrEqual(2);
      }
    }
  });
}

test("a link within the page leads to its section, going back to where it was, and a reader who moves is left alone", async ({ page }) => {
  await open(page);
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => history.state ?? "")).toMatch(/^700 /);
  await page.evaluate(() => document.querySelector('.site-sections a[href="#donors"]').click());
  await page.locator('#support .plot[data-drawn="true"]').waitFor();
  await expect.poll(() => off(page, "#donors")).toBeLessThanOrEqual(2);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(700);
  await page.goForward();
  await expect.poll(() => off(page, "#donors")).toBeLessThanOrEqual(2);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => off(page, "#donors")).toBeGreaterThan(300);
  await page.evaluate(() => document.querySelector("#matrix").append(Object.assign(document.createElement("p"), { textContent: "longer" })));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await off(page, "#donors")).toBeGreaterThan(300);
});

test("each page has its own title", async ({ page }) => {
  await open(page, "?page=patterns");
  await expect(page).toHaveTitle("Patterns · Arms-control funding portfolio");
  await open(page, "?page=country:KEN");
  await expect(page).toHaveTitle("Kenya (Country) · Arms-control funding portfolio");
});

test("coming back, or loading again, finds the place where the reader was", async ({ page }) => {
  await open(page);
  const place = () => page.evaluate(() => Math.round(window.scrollY));
  await page.evaluate(() => window.scrollTo(0, 3000));
  await expect.poll(() => page.evaluate(() => history.state ?? "")).toMatch(/^3000/);
  await page.evaluate(() => document.querySelectorAll(".site-nav a")[1].click());
  await expect(page.locator("h1")).toContainText("Patterns");
  await expect.poll(place).toBe(0);
  await page.goBack();
  await expect.poll(place).toBe(3000);
  await page.reload();
  await expect.poll(place).toBe(3000);
});

test("a chart entered from its foot is drawn too", async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.querySelector("#support .figure-tools").scrollIntoView({ block: "end" }));
  await page.locator('#support .plot[data-drawn="true"]').waitFor();
});
