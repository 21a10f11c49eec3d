// Failure drills: whatever stops or is missing, the page says in words what happened and what to do.
import { axe, expect, open, test } from "./page.mjs";

test.describe("the program stops", () => {
  test.use({ tolerated: /panicked|unreachable|RuntimeError|memory/i });
  const drill = (page, kind) => page.evaluate((detail) => dispatchEvent(new CustomEvent("portfolio-drill", { detail })), kind).catch(() => {});

  for (const [kind, language, title] of [
    ["panic", "en", "This page’s program has stopped"],
    ["memory", "en", "This page’s program has stopped"],
    ["panic", "ar", "توقف برنامج هذه الصفحة"],
  ]) {
    test(`by ${kind}, in ${language}: a dialogue says what happened and what to do`, async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, `${language}.html?donor=DEU`);
      await drill(page, kind);
      const dialog = page.locator("#broken");
      await expect(dialog).toBeVisible();
      await expect(dialog.getByRole("heading")).toHaveText(title);
      await expect(dialog.locator("[data-do=reload]")).toBeFocused();
      // It cannot be put aside: what is under it may be wrong.
      await page.keyboard.press("Escape");
      await expect(dialog).toBeVisible();
      await expect(dialog.getByRole("link")).toHaveAttribute("href", "./data/datapackage.json");
      await axe(page);
      await dialog.locator("[data-do=copy]").click();
      await expect(dialog.getByRole("status")).not.toBeEmpty();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("donor=DEU");
      await dialog.locator("[data-do=reload]").click();
      await page.locator("main[data-ready=true]").waitFor();
      await expect(dialog).toBeHidden();
    });
  }
});

test("storage is denied: the page works, and forgets", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }));
  await open(page);
  await page.locator(".settings > summary").click();
  await page.locator("select[name=appearance]").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-appearance", "dark");
  await page.getByRole("link", { name: "Français" }).click();
  await page.locator("main[data-ready=true]").waitFor();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test.describe("scripts are off", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ["en", "ar", "zh", "fr", "ru", "es"]) {
    test(`the overview can be read in ${language}, with the way to the data and to the other languages`, async ({ page }) => {
      await page.goto(`./${language}.html`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator(".tile")).toHaveCount(5);
      await expect(page.locator(".boot-words").first().getByRole("link")).toHaveAttribute("href", "./data/datapackage.json");
      await page.locator(".settings > summary").click();
      await page.locator(".languages a[lang=en]").click();
      await expect(page).toHaveURL(/\/en\.html$/);
    });
  }
});

test.describe("strangers’ HTML", () => {
  test.use({ tolerated: /refused|Trusted/i });

  test("is refused where it could run something", async ({ dashboard: page }) => {
    const refused = await page.evaluate(() => {
      const made = (html) => {
        try {
          document.createElement("div").innerHTML = html;
          return "made";
        } catch (error) {
          return error.name;
        }
      };
      const strange = ["<img src=x onerror=alert(1)>", "<img/onerror=alert(1) src=x>", '<img src="x"onerror=alert(1)>', "<script>1</script>", "<iframe src=x></iframe>", "<frameset onload=alert(1)>", "<a href='javascript:1'>x</a>", "<a href='java&#115;cript:1'>x</a>"];
      return ["<p>fine</p>", ...strange].map(made);
    });
    expect(refused[0]).toBe("made");
    expect(refused.slice(1)).toEqual(Array(8).fill("TypeError"));
  });
});
