// What every browser test starts from: a page that is watched, and an accessibility check.
//
//   import { axe, expect, open, test } from "./page.mjs";
//
//   test("…", async ({ dashboard }) => { … });         the page, opened at its plain address and ready
//   test("…", async ({ page }) => { await open(page, "?mechanism=unscar"); … });
//
// A test fails if the page wrote an error to the console or asked another host for anything. Where errors are
// the point of a test: test.use({ tolerated: /404/ }).
import { createServer } from "node:http";

import AxeBuilder from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";

/** Opens an address of the page and waits until it has drawn itself and no text of it is on its way. */
export async function open(page, address = "") {
  await page.goto(`./${address}`);
  await page.locator("main[data-ready=true]:not(:has(.lead[role=status]))").waitFor();
}

/**
 * Serves a changed file of the edition: `make` gets the real text and returns what the page receives. The descriptor then says
 * nothing of its bytes, as when somebody publishes an edition without hashes.
 */
export async function replaced(page, file, make) {
  await page.route(`**/data/${file}*`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: make(await answer.text()) });
  });
  if (file === "datapackage.json") return;
  await page.route("**/data/datapackage.json*", async (route) => {
    const answer = await route.fetch();
    const descriptor = JSON.parse(await answer.text());
    delete descriptor.resources.find(({ path }) => path === file).hash;
    await route.fulfill({ response: answer, body: JSON.stringify(descriptor) });
  });
}

/** Files of the edition come one by one, as from a host that has no bundle of them. */
export async function withoutBundle(page) {
  await page.route("**/data/edition.json*", (route) => route.fulfill({ body: "{}" }));
}

/** Holds a file back, the program if none is named, until it is let go. */
export async function held(page, file = "**/dashboard_bg.wasm*") {
  let release;
  const wait = new Promise((go) => (release = go));
  await page.route(file, async (route) => {
    await wait;
    await route.continue();
  });
  return release;
}

/** Opens a page of another site with this HTML: for a browser `localhost` is another one than `127.0.0.1`. */
export async function article(page, html) {
  const site = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="en"><title>An article</title><body style="margin:0">${html}</body></html>`);
  });
  await new Promise((listens) => site.listen(0, "127.0.0.1", listens));
  page.once("close", () => site.close());
  await page.goto(`http://localhost:${site.address().port}/`);
}

/** Fails with each violation listed, by rule and by element. */
export async function axe(page) {
  // In one piece, and only what is wrong is written out: the report of all that is right takes most of the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] }).analyze();
  const listed = violations.map(({ id, impact, help, nodes }) =>
    [`${id} (${impact}): ${help}`, ...nodes.map((node) => `  ${node.target.join(" ")}\n    ${node.failureSummary.replaceAll("\n", "\n    ")}`)].join("\n"),
  );
  expect(listed.join("\n\n"), "accessibility violations").toBe("");
}

export const test = base.extend({
  /** Matches console errors that a test expects; by default none. */
  tolerated: [null, { option: true }],

  page: async ({ page, baseURL, tolerated }, use) => {
    const home = new URL(baseURL).origin;
    const errors = [];
    const foreign = [];
    const note = (text) => {
      if (!tolerated?.test(text)) errors.push(text);
    };
    page.on("console", (message) => message.type() === "error" && note(`${message.text()} (${message.location().url})`));
    page.on("pageerror", (error) => note(String(error)));
    page.context().on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && origin !== home) foreign.push(request.url());
    });
    page.on("websocket", (socket) => foreign.push(socket.url()));

    await use(page);

    expect(errors, "errors in the console").toEqual([]);
    expect(foreign, "requests to other hosts").toEqual([]);
  },

  dashboard: async ({ page }, use) => {
    await open(page);
    await use(page);
  },
});

export { expect };
