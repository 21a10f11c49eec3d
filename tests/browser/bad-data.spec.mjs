// Data that are wrong: named in words, and the rest stays.
import { expect, open, replaced, test, withoutBundle } from "./page.mjs";

test("three broken records are named with file, record and line, and the good ones stay", async ({ page }) => {
  let all = 0;
  await replaced(page, "activities.json", (text) => {
    const records = JSON.parse(text);
    all = records.length;
    delete records[3].title;
    records[4].mechanism = "no-such-fund";
    records[5].places = [{ country: "ZZZ", role: "beneficiary" }, ...records[5].places];
    return JSON.stringify(records, null, 1);
  });
  await open(page, "?page=projects");
  const findings = page.locator("section.findings");
  await expect(findings).toContainText("missing field `title`");
  await expect(findings).toContainText("no-such-fund");
  await expect(findings).toContainText("no country has the code “ZZZ”");
  await expect(findings.locator("li").first()).toContainText(/activities\.json, record .+, line \d+/);
  await expect(page.locator("#projects tbody tr[data-id]")).toHaveCount(all - 2);
});

test("a claim without a source is refused, and its words are kept", async ({ page }) => {
  await replaced(page, "figures.json", (text) => {
    const records = JSON.parse(text);
    delete records.find((r) => r.id === "unscar-allocated-2024").claims[0].source;
    return JSON.stringify(records, null, 1);
  });
  await open(page);
  await expect(page.locator("section.findings")).toContainText("names no source");
  await page.locator("section.findings details summary").first().click();
  await expect(page.locator("section.findings pre").first()).toContainText("13000000");
});

test("a file that is not JSON is named with its line", async ({ page }) => {
  await replaced(page, "themes.json", (text) => text.slice(0, 200));
  await open(page, "?page=projects");
  await expect(page.locator("section.findings")).toContainText(/themes\.json, line \d+.*not readable JSON/);
  expect(await page.locator("#projects tbody tr[data-id]").count()).toBeGreaterThan(80);
});

test.describe("files that are not there", () => {
  test.use({ tolerated: /404/ });

  test("a missing file is named, and the page goes on", async ({ page }) => {
    await withoutBundle(page);
    await page.route("**/data/figures.json*", (route) => route.fulfill({ status: 404, body: "" }));
    await open(page, "?page=projects");
    await expect(page.locator("section.findings")).toContainText("figures.json");
    await expect(page.locator("section.findings")).toContainText("HTTP 404");
    expect(await page.locator("#projects tbody tr[data-id]").count()).toBeGreaterThan(80);
  });
});

for (const [what, body, words] of [
  ["no descriptor", "<html>", "not a Data Package descriptor"],
  ["an unknown schema version", null, "schema version 99"],
]) {
  test(`${what} is said in words, with a way to the data`, async ({ page }) => {
    await replaced(page, "datapackage.json", (text) => body ?? text.replace('"schemaVersion": 1', '"schemaVersion": 99'));
    await open(page);
    await expect(page.locator("section.findings")).toContainText(words);
    await expect(page.getByRole("link", { name: "List of the data files" })).toBeVisible();
  });
}
