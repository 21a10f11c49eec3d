// One address, one view; a chart and its table, one answer.
import { expect, open, test } from "./page.mjs";

const rows = (page) => page.locator("#projects tbody tr[data-id]");
const counted = (page) => page.locator("output.filter-count");

test("the page asks for nothing outside its own folder", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  await open(page);
  await page.locator("#map .plot").scrollIntoViewIfNeeded();
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  expect(asked.filter(({ protocol, pathname }) => protocol.startsWith("http") && !pathname.startsWith("/portfolio/")).map(String)).toEqual([]);
  await page.locator("#donors .dot-link").first().click();
  await page.getByRole("link", { name: /^Show only / }).click();
  await expect(page).toHaveURL(/\/portfolio\/\?donor=[A-Z]{3}$/);
});

test("the heading of the projects, their rows and the count of records agree under each filter", async ({ page }) => {
  for (const address of ["", "?donor=DEU", "?country=KEN", "?mechanism=unscar&country=KEN&year=2016", "?context=off", "?role=participant&country=KEN"]) {
    await open(page, `?page=projects&${address.slice(1)}`);
    const n = await rows(page).count();
    await expect(page.locator("#projects-title")).toContainText(`(${n})`);
    await expect(counted(page)).toHaveText(new RegExp(`^${n} of \\d+ records$`));
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

test("unknown values of every kind are named, and nothing is hidden by them", async ({ page }) => {
  await open(page, "?page=projects");
  const all = await rows(page).count();
  for (const part of ["donor=XXX", "mechanism=nobody", "mechanism=mine-action-trust-fund", "year=1900", "country=ZZZ", "country=kenya", "year=soon", "theme=weather", "role=king", "sort=luck", "open=NO-SUCH-RECORD", "table=no-such-chart", "context=maybe", "colour=red"]) {
    await open(page, `?page=projects&${part}`);
    await expect(page.locator("p.findings"), part).toContainText(part);
    await expect(rows(page), part).toHaveCount(all);
  }
});

for (const [address, charts] of [["", ["allocated", "gender-money", "donors"]], ["?page=donors", ["contributions"]], ["?page=projects", ["money", "delivery", "women"]], ["?page=countries", ["map", "states"]]]) {
  test(`charts of ${address || "the overview"} and their tables say the same, mark by mark`, async ({ page }) => {
    await open(page, address);
    const marks = {};
    for (const chart of charts) {
      const all = await page.locator(`#${chart} [data-index]`).evaluateAll((list) => list.map((mark) => mark.getAttribute("aria-label")));
      // On the first screen donors are the first of many.
      marks[chart] = all;
      expect(marks[chart].length, chart).toBeGreaterThan(0);
    }
    await open(page, `${address || "?"}${address ? "&" : ""}table=${charts.join(",")}`);
    for (const chart of charts) {
      const rows = await page.locator(`#${chart} .twin tbody tr`).evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
      for (const mark of marks[chart].map((text) => text.replace("one record", "1 record"))) {
        const row = rows.find(([name, ...cells]) => mark.includes(name) && cells.some((cell) => cell && mark.includes(cell)));
        expect(row, `${chart}: ${mark}`).toBeTruthy();
      }
    }
  });
}

for (const chart of ["theme", "year"]) {
  test(`the ${chart} chart and its table name the same rows with the same numbers`, async ({ page }) => {
    await open(page, "?page=projects");
    const marks = await page.locator(`#${chart} [data-index]`).evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
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

/** How far the top of a chart is from under the filter bar, and whether the page could scroll further to it. */
const off = (page, chart) =>
  page.locator(chart).evaluate((figure) => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const top = Math.round(figure.getBoundingClientRect().top);
    const bar = document.querySelector(".filter-bar").getBoundingClientRect().bottom;
    const ends = scrollTop + clientHeight >= scrollHeight - 2 && top > 0;
    return ends || (top >= bar - 2 && top <= bar + 40) ? 0 : Math.abs(top - bar);
  });

for (const [address, charts] of [["", ["allocated", "donors", "year"]], ["?page=donors", ["support", "flow", "flow-money"]], ["?page=projects", ["delivery", "time"]]]) {
  test(`a link to a chart of ${address || "the overview"} leads to the chart, however late charts are drawn`, async ({ page }) => {
    await page.route("**/assets/echarts.js*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    for (const chart of charts) {
      await page.goto("about:blank");
      await open(page, `${address}#${chart}`);
      await expect.poll(() => off(page, `#${chart}`), chart).toBeLessThanOrEqual(2);
    }
  });
}

test("an old link to a chart leads to the page that has it now", async ({ page }) => {
  await open(page, "?page=patterns#flow-money");
  await expect(page).toHaveURL(/page=donors/);
  await expect(page.locator("#flow-money")).toBeVisible();
});

test("each page has its own title", async ({ page }) => {
  await open(page, "?page=gaps");
  await expect(page).toHaveTitle("Gaps & overlap · Who pays for arms control?");
  await open(page, "?page=country:KEN");
  await expect(page).toHaveTitle("Kenya (Country) · Who pays for arms control?");
});

test("coming back, or loading again, finds the place where the reader was", async ({ page }) => {
  await open(page);
  const place = () => page.evaluate(() => Math.round(window.scrollY));
  await page.evaluate(() => window.scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => history.state ?? "")).toMatch(/^900/);
  await page.evaluate(() => document.querySelectorAll(".site-nav a")[4].click());
  await expect(page.locator("h1")).toContainText("What several mechanisms reach");
  await expect.poll(place).toBe(0);
  await page.goBack();
  await expect.poll(place).toBe(900);
  await page.reload();
  await expect.poll(place).toBe(900);
});
