// Where a finding points: the file, the record and the line in it.
import { expect, open, replaced, test } from "./page.mjs";

const counted = (page) => page.locator("output.filter-count");

/** The first and last line of each record of a file that is indented by one. */
function lines(text) {
  const starts = [];
  text.split("\n").forEach((line, index) => line === " {" && starts.push(index + 1));
  return starts.map((first, index) => [first, (starts[index + 1] ?? Infinity) - 1]);
}

test("three broken records are each named by the line they stand on, and all others are counted", async ({ page }) => {
  let sent, records;
  await replaced(page, "activities.json", (text) => {
    records = JSON.parse(text);
    delete records[10].title;
    records[20].mechanism = "no-such-fund";
    records[30].places = [...records[30].places, { country: "ZZZ", role: "beneficiary" }];
    return (sent = JSON.stringify(records, null, 1));
  });
  await open(page, "?page=projects");
  const spans = lines(sent);
  expect(spans.length).toBe(records.length);
  for (const [index, words] of [[10, "missing field `title`"], [20, "no-such-fund"], [30, "ZZZ"]]) {
    const finding = page.locator("section.findings > ul > li", { hasText: words }).filter({ hasText: records[index].id });
    await expect(finding).toHaveCount(1);
    await expect(finding).toContainText("activities.json");
    const line = Number((await finding.innerText()).match(/line (\d+)/)[1]);
    expect(line).toBeGreaterThanOrEqual(spans[index][0]);
    expect(line).toBeLessThanOrEqual(spans[index][1]);
  }
  await expect(counted(page)).toHaveText(`${records.length - 2} of ${records.length - 2} records`);
  await expect(page.locator(`tr[data-id="${records[30].id}"]`)).toHaveCount(1);
});

test("sources that stop being JSON are named by the line where they do", async ({ page }) => {
  let broken;
  await replaced(page, "sources.json", (text) => {
    const all = text.split("\n");
    broken = all.findIndex((line, index) => index > 20 && line.includes('"title"'));
    all[broken] = '  "title": oops,';
    return all.join("\n");
  });
  await open(page);
  await expect(page.locator("section.findings > ul > li", { hasText: "not readable JSON" })).toContainText(`sources.json, line ${broken + 1}`);
  expect(await page.locator("#projects").count()).toBe(1);
});

test("a descriptor that is not JSON ends in words, not in an empty page", async ({ page }) => {
  await replaced(page, "datapackage.json", () => "{ not json");
  await open(page);
  await expect(page.getByRole("heading", { name: "The data could not be loaded" })).toBeVisible();
  await expect(page.locator("section.findings")).toContainText("not a Data Package descriptor");
});
