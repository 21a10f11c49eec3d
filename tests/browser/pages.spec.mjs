// A reader asks where a number comes from, and follows links from page to page.
import { axe, expect, held, open, replaced, test } from "./page.mjs";

const panel = (page) => page.locator("dialog.origin-panel");

/** What is on record, folded, under this title. */
const section = (page, title) => page.locator("details.article-section", { has: page.locator("summary", { hasText: title }) });

/** Opens the menu of a mark and chooses there. */
async function choose(page, mark, choice) {
  await mark.press("Enter");
  await page.locator(".mark-menu").getByRole("link", { name: choice }).click();
}

test("from the tile “US$ 13 m” to its place in the yearbook, by keyboard, and back to the tile", async ({ page }) => {
  await open(page, "?mechanism=unscar");
  const value = page.locator('.tile[data-figure="allocated"] .origin');
  await expect(value).toHaveText("US$\u00a013\u00a0m");
  await value.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await expect(page).toHaveURL(/figure=unscar-allocated-2024$/);
  await expect(panel(page).locator(".origin-value")).toContainText("US$\u00a013\u00a0million");
  await expect(panel(page)).toContainText("Source, at the place");
  const link = panel(page).locator('a[href*="#:~:text="]').first();
  await expect(link).toHaveAttribute("href", /^https:\/\/.+#:~:text=[^,]+,[^,]+$/);
  await expect(link).toHaveAttribute("target", "_blank");
  const [number, drawer] = [await value.boundingBox(), await panel(page).boundingBox()];
  expect(number.x + number.width, "the drawer leaves the number in sight").toBeLessThanOrEqual(drawer.x);
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(page).not.toHaveURL(/figure=/);
  await expect(value).toBeFocused();
});

test("a computed figure shows its formula, and its inputs open one after the other; back goes the same way", async ({ page }) => {
  await open(page, "?figure=salient-original-funding");
  await expect(panel(page)).toContainText("a ÷ (b ÷ 100)");
  await panel(page).getByRole("link", { name: "31.75\u00a0%" }).click();
  await expect(page).toHaveURL(/figure=salient-gender-share-2024$/);
  await expect(panel(page)).toContainText("One claim");
  await page.goBack();
  await expect(panel(page)).toContainText("a ÷ (b ÷ 100)");
  await panel(page).getByRole("button", { name: "Close" }).click();
  await expect(panel(page)).toBeHidden();
});

test("a sum over records opens what is added, and follows the filters", async ({ page }) => {
  await open(page, "?country=LBR");
  await choose(page, page.locator("#allocated .bar-link", { hasText: "ATT VTF" }), "Where it comes from");
  await expect(page).toHaveURL(/figure=sum:att-vtf:outgoing-commitment$/);
  await expect(panel(page).locator("tbody tr")).toHaveCount(1);
  await expect(panel(page).locator(".origin-filters")).toContainText("Liberia");
});

test("a figure opens from the list under a chart and from its table", async ({ page }) => {
  await open(page, "?page=countries&table=states");
  await page.locator("#states .twin .origin").first().click();
  await expect(panel(page)).toContainText("2 claims");
  await page.keyboard.press("Escape");
  await open(page, "?page=projects");
  await page.locator("#money .figure-notes > summary").click();
  await page.locator("#money .figure-origins summary", { hasText: "Where each figure comes from" }).click();
  await page.locator("#money .figure-origins .origin").first().click();
  await expect(panel(page)).toBeVisible();
});

test("the two lists of SALIENT’s countries stand side by side among the disagreements", async ({ dashboard: page }) => {
  await page.locator(".site-nav").getByRole("link", { name: "Data & method" }).click();
  await page.locator("main").getByRole("link", { name: "Disagreements" }).click();
  await expect(page.locator("h1")).toHaveText("Where sources disagree");
  await expect(page.locator("h1")).toBeFocused();
  const row = page.locator("tr", { hasText: "Jamaica among them" });
  await expect(row).toContainText("South Sudan among them");
  await expect(page.locator("h2", { hasText: "Does not add up" })).toContainText("assistance");
  await axe(page);
});

test("what is known leads to the records behind each number", async ({ page }) => {
  await open(page, "?page=known");
  const amount = page.locator("#completeness").getByRole("link", { name: /^SALIENT, Amount: \d+ of \d+$/ });
  await amount.focus();
  await expect(page.locator(".readout")).toHaveText(/^SALIENT, Amount: \d+ of \d+$/);
  await expect(page.locator("article")).toContainText("Looked for in sources and not found");
  await page.locator("summary", { hasText: /^By record: Amount/ }).click();
  const known = page.locator("summary", { hasText: /^SALIENT, known \(/ }).first();
  await known.click();
  const all = (await amount.getAttribute("aria-label")).match(/: (\d+) of/)[1];
  await expect(known).toContainText(`(${all})`);
  await page.getByRole("link", { name: "SALIENT Jamaica – Reducing small arms and light weapons in Jamaica (joint programme)" }).first().click();
  await expect(page).toHaveURL(/\?page=project:SALIENT-JAM$/);
  await expect(page.locator("h1")).toContainText("SALIENT Jamaica");
});

test("the page of Germany says what it gave, what that supports and what cannot be traced", async ({ page }) => {
  await open(page, "?donor=DEU");
  await page.locator("#donors").getByRole("link", { name: "Germany", exact: true }).click();
  await expect(page.locator("h1")).toHaveText("Germany");
  await expect(page.locator("#lead")).toContainText("EUR\u00a01.2\u00a0million pledged to UNSCAR, 2014");
  await expect(page.locator('.tile[data-figure="given"]')).toContainText("EUR\u00a01.2\u00a0m");
  // A country that gives is one thing at one address, with its sides.
  await expect(page.locator(".sides")).toContainText("As donor");
  await expect(page).toHaveURL(/\?page=country:DEU&side=donor&donor=DEU$/);
  const untraced = section(page, "What cannot be traced, and why");
  await untraced.locator("summary").first().click();
  await expect(untraced.getByText("do not quote it as this donor’s")).toBeVisible();
  const named = section(page, "Contributions that name it as donor (10)");
  await named.locator("summary").first().click();
  await expect(named.locator("tbody tr")).toHaveCount(10);
  await axe(page);
  await page.goBack();
  await expect(page).toHaveURL(/\?donor=DEU$/);
  await expect(page.locator("#donors")).toBeVisible();
});

test("a country’s sides are one click from each other", async ({ page }) => {
  await open(page, "?page=donor:DEU");
  await expect(page.locator(".sides [aria-current=page]")).toHaveText("As donor");
  await page.locator(".sides").getByRole("link", { name: "As country" }).click();
  await expect(page).toHaveURL(/\?page=country:DEU$/);
  await expect(page.locator(".sides [aria-current=page]")).toHaveText("As country");
  await page.locator(".sides").getByRole("link", { name: "As donor" }).click();
  await expect(page).toHaveURL(/\?page=country:DEU&side=donor$/);
  await expect(page.locator("#lead")).toContainText("EUR\u00a01.2\u00a0million pledged to UNSCAR, 2014");
});

test("the page of Papua New Guinea says what reached it, in which role and what can be asked", async ({ page }) => {
  await open(page, "?page=country:PNG");
  await expect(page.locator("#lead")).toContainText("name Papua New Guinea: 2 as beneficiary, 2 as participant");
  const records = section(page, "Records that name it (4)");
  await records.locator("summary").first().click();
  await expect(records.locator("tbody tr")).toHaveCount(4);
  await expect(page.locator("h2", { hasText: "What can be asked next" })).toBeVisible();
  await page.locator(".letter summary").click();
  await expect(page.locator(".letter pre")).toContainText("Advancing ATT and PoA Implementation in the Pacific");
  await axe(page);
});

test("every kind of page opens by its address, and a page of nothing says so", async ({ page }) => {
  for (const [address, title] of [
    ["mechanism:unscar", "United Nations Trust Facility Supporting Cooperation on Arms Regulation"],
    ["mechanism:mine-action-trust-fund", /./],
    ["organisation:undp", "United Nations Development Programme"],
    ["source:yearbook-2024-ch3", /Disarmament Yearbook/],
    ["horizon", "What comes next, and what countries ask for"],
    ["glossary", "Glossary: words as used here"],
    ["country:XXX", "Nothing here"],
  ]) {
    await open(page, `?page=${address}`);
    await expect(page.locator("h1"), address).toHaveText(title);
  }
});

test("neither pages nor their tables scroll sideways on a phone, where rows are lists that are still tables", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ["?page=donor:DEU", "?page=known", "?page=disagreements", "?page=country:PNG", "?page=project:SALIENT-JAM", "?page=mechanism:unscar", "?page=compare:donor:DEU,donor:JPN", "?page=method", "?page=sixty:1", "?page=changes", "?figure=unscar-allocated-2024", "?figure=count:records"]) {
    await open(page, address);
    // What is folded is read too.
    await page.locator("details.article-section").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await expect(page.locator(":is(main, dialog[open]) h1, dialog[open] h2").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(360);
    const wide = await page.locator(":is(.article, .origin-panel) .twin").evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth).length);
    expect(wide, address).toBe(0);
  }
  await open(page, "?page=changes");
  const cell = page.getByRole("table", { name: /^Claims/ }).getByRole("row").nth(1).getByRole("cell").first();
  await expect(cell).toHaveText(/^(added|changed|removed)$/);
  expect(await cell.evaluate((td) => getComputedStyle(td, "::before").content)).toContain("What happened");
  await axe(page);
});

test("search finds what people mean, by keyboard, with accents and a typing error", async ({ dashboard: page }) => {
  await page.getByRole("searchbox", { name: "Search over everything" }).fill("papau new guinea");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?page=search&find=papau\+new\+guinea$/);
  await expect(page.getByRole("link", { name: "Papua New Guinea", exact: true }).first()).toHaveAttribute("href", "?page=country:PNG");
  await axe(page);
  const box = page.getByRole("searchbox", { name: "Search over everything" });
  await box.fill("ivory coast");
  await expect(page.getByRole("link", { name: /^Côte d/ }).first()).toBeVisible();
  await expect(box).toBeFocused();
  await box.fill("zzzzqq");
  await expect(page.locator("#lead")).toContainText("No match for");
});

test("two donors are compared side by side, by a choice on the page of one", async ({ page }) => {
  await open(page, "?page=donor:DEU");
  await page.locator(".compare summary").click();
  await page.locator(".compare").getByRole("link", { name: "Japan" }).click();
  await expect(page).toHaveURL(/\?page=compare:donor:DEU,donor:JPN/);
  await expect(page.locator("h1")).toHaveText("Germany and Japan");
  const since = page.locator("tbody tr", { hasText: "Named since" });
  await expect(since).toBeVisible();
  await expect(since).toContainText("2013");
  await expect(page.locator("h3", { hasText: "Project records linked to both" })).toBeVisible();
  await expect(page.locator("#lead")).toContainText("Records linked by name, cycle or year: Germany");
  // The same charts of both stand in pairs, level and equally high, on one axis; what shows both is wide.
  const pairs = page.locator(".is-compared > .figure").filter({ has: page.locator(".figure-of") });
  const charts = await pairs.evaluateAll((all) => all.map((figure) => {
    const { top, width, height } = figure.getBoundingClientRect();
    return [figure.querySelector(".figure-of").textContent, [figure.dataset.chart, top, width, height]];
  }));
  expect(charts.length).toBeGreaterThanOrEqual(8);
  for (let at = 0; at < charts.length; at += 2) {
    expect([charts[at][0], charts[at + 1][0]]).toEqual(["Germany", "Japan"]);
    expect(charts[at][1]).toEqual(charts[at + 1][1]);
  }
  const heads = await page.locator("[data-chart=backing]").evaluateAll((all) => all.map((figure) => [...figure.querySelectorAll("thead th")].map((head) => head.textContent)));
  expect(heads[0].length).toBeGreaterThan(10);
  expect(heads[0]).toEqual(heads[1]);
  await axe(page);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("Germany");
});

test("two countries are compared on one axis of time, and what both sides count opens nothing of others", async ({ page }) => {
  await open(page, "?page=compare:country:KEN,country:UGA");
  await expect(page.locator("#lead")).toHaveText(/^Kenya is named by \d+ records, Uganda by \d+; \d+ name both\.$/);
  const years = await page.locator("[data-chart=time]").evaluateAll((all) => all.map((figure) => [...figure.querySelectorAll(".year-label")].map((label) => label.textContent)));
  expect(years).toHaveLength(2);
  expect(years[0].length).toBeGreaterThan(4);
  expect(years[0]).toEqual(years[1]);
  await expect(page.locator(".is-compared .figure-foot a[href*='figure=count']")).toHaveCount(0);
  await expect(page.locator("[data-chart=mechanisms] [aria-label*='none found']").first()).toBeVisible();
  await expect(page.locator("main")).not.toContainText("none with these filters");
  // A mark of one side opens what it counts on that side's page.
  await page.locator("[data-chart=mechanisms] .bar-link").first().click();
  await page.getByRole("link", { name: "Where it comes from" }).click();
  await expect(page).toHaveURL(/page=country:KEN&figure=count:records,mechanism:unscar/);
  await expect(page.locator("dialog[open]")).toContainText("3 project records");
});

test("on a phone what a country can be compared with opens within the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "?page=country:KEN");
  await page.locator(".compare summary").click();
  for (const name of ["Burundi", "Uganda"]) {
    const link = page.locator(".compare").getByRole("link", { name, exact: true });
    await link.scrollIntoViewIfNeeded();
    const { x, width } = await link.boundingBox();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  }
});

test("a record on the axis of time leads to its page, and an opened record is where the link leads", async ({ page }) => {
  await open(page, "?page=country:KEN");
  const bar = page.locator("#time .bar-link").last();
  const name = await bar.locator(".bar-label").innerText();
  await bar.click();
  await page.getByRole("link", { name: `Open the page of ${name}` }).click();
  await expect(page.locator("h1")).toHaveText(name);
  await open(page, "?open=UNSCAR-2013-RECSA");
  await expect(page.locator("#open-record")).toBeInViewport();
});

test("the search finds the pages of the site by what they are for", async ({ page }) => {
  await open(page, "?page=search&find=how to apply");
  await page.locator("main").getByRole("link", { name: "What comes next", exact: false }).first().click();
  await expect(page.locator("h1")).toHaveText(/./);
  await expect(page).toHaveURL(/page=horizon/);
});

test("columns stand on one ground and on one scale, the one without a year as well", async ({ page }) => {
  for (const address of ["", "?page=donors"]) {
    await open(page, address);
    const stacks = page.locator(address ? "#sustainability .column" : "#year .column");
    await stacks.first().scrollIntoViewIfNeeded();
    const drawn = await stacks.evaluateAll((all) => all.map((column) => {
      const stack = column.querySelector(".column-stack").getBoundingClientRect();
      const parts = [...column.querySelectorAll(".column-part:not(.is-left-out)")].map((part) => part.getBoundingClientRect().height);
      return { ground: stack.bottom, high: parts.reduce((sum, part) => sum + part, 0), total: Number(column.querySelector(".column-total").textContent) };
    }));
    expect(drawn.length).toBeGreaterThan(5);
    for (const { ground } of drawn) expect(Math.abs(ground - drawn[0].ground)).toBeLessThan(0.6);
    const counted = drawn.filter(({ total }) => total > 4);
    for (const { high, total } of counted) expect(high / total / (counted[0].high / counted[0].total)).toBeCloseTo(1, 1);
  }
});

test("a word of the field is explained where it stands, by keyboard", async ({ dashboard: page }) => {
  const meaning = page.getByText("Money a mechanism allocated, awarded or granted to projects (IATI 2).");
  const notes = page.locator("#allocated .figure-notes > summary");
  await notes.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#allocated .words-used summary")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(meaning).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(meaning).toBeHidden();
  await expect(notes).toBeFocused();
});

test("a sign beside a number says what it means, by keyboard", async ({ dashboard: page }) => {
  const sign = page.locator('.tile[data-figure="allocated"] button.sign', { hasText: "Σ" });
  const says = await sign.getAttribute("aria-label");
  expect(says.length).toBeGreaterThan(10);
  await sign.focus();
  await expect(page.locator(".readout.is-shown")).toHaveText(says);
  await axe(page);
  await page.keyboard.press("Enter");
  await expect(page, "a sign does not lead anywhere").not.toHaveURL(/figure=/);
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator(".readout.is-shown")).toHaveCount(0);
});

test("every count opens what it counts, and closing it is going back", async ({ dashboard: page }) => {
  const states = page.locator('.tile[data-figure="countries"] .origin');
  const n = Number(await states.textContent());
  await states.click();
  await expect(page).toHaveURL(/\?figure=count:states$/);
  const dialog = page.locator("dialog[open]");
  await expect(dialog.locator(".article-section a:not(.origin)")).toHaveCount(n);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(states).toBeFocused();
  await page.goBack();
  await expect(page, "back does not open it again").toHaveURL("about:blank");
});

test("leaving an origin with Back puts the focus where it was, going from one to another puts it on the title", async ({ dashboard: page }) => {
  const records = page.locator('.tile[data-figure="allocated"] .origin');
  await records.click();
  const dialog = page.locator("dialog[open]");
  await dialog.locator(".article-section a.origin").first().click();
  await expect(dialog.locator("h2")).toBeFocused();
  await page.goBack();
  await expect(dialog.locator("h2")).toBeFocused();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(records).toBeFocused();
  await open(page, "?figure=count:states");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("main")).toBeFocused();
});

test("a bar that filters by nothing opens where its number comes from", async ({ page }) => {
  await open(page, "?page=gaps");
  const bar = page.locator("#funnel .bar-link").first();
  await bar.press("Enter");
  await expect(page.locator(".mark-menu a"), "what it offers").toHaveText(["Where it comes from"]);
  await axe(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/figure=unscar-applications-2016$/);
  await expect(page.locator(".mark-menu")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(bar).toBeFocused();
  await open(page, "?page=gaps&table=gaps,funnel");
  const none = page.locator("#gaps tbody tr", { hasText: "Least developed countries" }).locator("td").nth(3).getByRole("link");
  const n = Number(await none.textContent());
  await none.click();
  await expect(page.locator("dialog[open] .article-section a")).toHaveCount(n);
  await page.keyboard.press("Escape");
  await page.locator("#funnel tbody tr", { hasText: "2024" }).getByRole("link", { name: /about 17/ }).click();
  await expect(page.locator("dialog[open]")).toContainText("60");
  await axe(page);
});

test("a total that filters only hide is not called unpublished", async ({ page }) => {
  await open(page, "?country=KEN");
  const allocated = page.locator("#allocated .bar-link", { hasText: "UNSCAR" });
  await expect(allocated).toContainText("not shown with these filters");
  await expect(allocated).not.toContainText("not published");
  // What cannot follow the filters is no figure at a glance.
  await expect(page.locator('.tile[data-figure="records"]')).toHaveCount(1);
  await expect(page.locator('.tile[data-figure="allocated"]')).toHaveCount(0);
});

test("an amount in the table of projects opens where it comes from, and says its kind", async ({ page }) => {
  await open(page, "?search=jamaica");
  const row = page.locator('#projects tr[data-id="SALIENT-JAM"]');
  await expect(row).toContainText("budget");
  await row.getByRole("link", { name: /750,000/ }).click();
  await expect(page).toHaveURL(/figure=salient-jam-budget$/);
});

test("what changed since the edition before is told claim by claim, and each change opens what it is of", async ({ dashboard: page }) => {
  await page.locator(".site-footer").getByRole("link", { name: "What changed since the edition before" }).click();
  await expect(page).toHaveURL(/\?page=changes$/);
  await expect(page.locator("h1")).toContainText(/What changed from edition \S+ to edition \S+/);
  await open(page, "?page=changes:2026.11.24");
  await expect(page.locator("h1")).toContainText("What changed from edition 2026.11.24 to edition");
  const row = page.locator("tbody tr", { hasText: "salient-jamaica-duration-b" });
  await expect(row).toContainText("the figure it is a claim of");
  await axe(page);
  await row.getByRole("link").click();
  await expect(page.locator("dialog[open] h2")).toHaveText("Length of the Jamaica programme as told in 2025");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?page=changes:2026\.11\.24$/);
  await page.goBack();
  await page.goBack();
  await expect(page.locator("#allocated")).toBeVisible();
  await open(page, "?page=changes:1999.1");
  await expect(page.locator("#lead")).toContainText("No edition before this one is kept");
});

test("while the earlier edition is on its way, the page that compares has its title and says that it waits", async ({ page }) => {
  const release = await held(page, "**/data/earlier/**");
  await page.goto("./?page=changes");
  await expect(page.locator("main[data-ready=true] h1")).toHaveText("What changed");
  await expect(page.locator("main .lead[role=status]")).toHaveText("Loading the edition");
  await axe(page);
  release();
  await expect(page.locator("h1")).toContainText(/What changed from edition \S+ to edition/);
});

test("words of the field are explained under the chart and the page that use them", async ({ page }) => {
  await open(page, "?page=donors");
  await page.locator("#flow-money .figure-notes > summary").click();
  const used = page.locator("#flow-money .words-used");
  await used.locator("summary").click();
  await expect(used.locator("dd", { hasText: "A promise of a donor to a mechanism" })).toBeVisible();
  await open(page, "?page=country:KEN");
  // Its own words, not those of one of its charts.
  const own = page.locator("article .words-used:not(.figure .words-used)");
  await own.locator("summary").click();
  await expect(own).toContainText("A country whose nationals took part.");
  await axe(page);
});

test("a rival claim in the data appears among the disagreements, with both sides", async ({ page }) => {
  await replaced(page, "figures.json", (text) => {
    const figures = JSON.parse(text);
    const funded = figures.find(({ id }) => id === "unscar-projects-2024");
    funded.claims.push({ ...funded.claims[0], id: "rival-of-a-test", value: "999", source: "unscarpage2015", summary: "A rival." });
    return JSON.stringify(figures);
  });
  await open(page, "?page=disagreements");
  const row = page.locator("tbody tr", { hasText: "999" });
  await expect(row).toContainText("133");
  await row.locator("a.origin").first().click();
  await expect(page.locator("dialog[open]")).toContainText("rival-of-a-test");
});
