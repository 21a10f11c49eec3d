// Without a line: the page that was opened once opens again, whole; a new build is offered, and never mixed with the old one.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { test as base } from "@playwright/test";

import { writeWorker } from "../../src/assets/offline.mjs";
import { expect } from "./page.mjs";
import { TYPES } from "./types.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** A host of its own that can be stopped, and whose files can be changed. */
const test = base.extend({
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "offline-"));
    await cp(DIST, folder, { recursive: true });
    const open = new Set();
    const server = createServer(async (request, response) => {
      const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname).replace(/^\/site\//, "") || "index.html";
      const bytes = await readFile(join(folder, path)).catch(() => null);
      if (!bytes) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "no-cache" }).end(bytes);
    });
    server.on("connection", (socket) => open.add(socket.on("close", () => open.delete(socket))));
    await new Promise((listens) => server.listen(0, "127.0.0.1", listens));
    const stop = () => {
      server.close();
      open.forEach((socket) => socket.destroy());
    };
    await use({ folder, stop, address: `http://127.0.0.1:${server.address().port}/site/` });
    stop();
    await rm(folder, { recursive: true, force: true });
  },
});
test.use({ serviceWorkers: "allow" });

const ready = (page) => page.locator("main[data-ready=true]").waitFor();
const isKept = (page, ...names) =>
  expect
    .poll(
      () =>
        page.evaluate(async (names) => {
          if (!navigator.serviceWorker.controller) return false;
          for (const name of names) if (!(await caches.match(new URL(name, location.href)))) return false;
          return true;
        }, names),
      { timeout: 60_000 },
    )
    .toBe(true);

test("the host stops: the overview, a country, a filter and a download still work, in both languages that were opened", async ({ page, host }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${host.address}fr.html`);
  await ready(page);
  await isKept(page, "fr.html", "words/fr.ftl", "words/names-fr.tsv");
  await page.goto(`${host.address}`);
  await ready(page);
  await isKept(page, "index.html", "dashboard_bg.wasm", "split_more.wasm", "data/edition.json", "assets/echarts.js");

  host.stop();
  await page.goto(`${host.address}?donor=DEU`);
  await ready(page);
  await expect(page.locator(".filter-count")).toContainText("of 115");
  await page.locator(".site-nav a").nth(2).click();
  await page.locator("main[data-page=nav-countries][data-ready=true]").waitFor();
  await page.goto(`${host.address}?page=country:KEN`);
  await ready(page);
  await expect(page.locator("h1")).toHaveText("Kenya");
  await expect(page.locator("figure .plot svg, figure .marks-frame").first()).toBeVisible();
  const figure = page.locator("figure").first();
  await figure.getByText("Download", { exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), figure.locator(".fold-panel li button").first().click()]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);

  await page.goto(`${host.address}fr.html?country=KEN`);
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator(".site-title")).toContainText("Qui finance");
  expect(errors).toEqual([]);
});

test("a reader without a connection is told of which edition the page is", async ({ page, context, host }) => {
  await page.goto(host.address);
  await ready(page);
  await context.setOffline(true);
  await expect(page.locator(".findings[role=status]")).toContainText("No connection");
  await context.setOffline(false);
  await expect(page.locator(".findings[role=status]")).toHaveCount(0);
});

/** Publishes another build: another title on the page, and what the worker keeps of it. */
async function publish({ folder }) {
  const worker = join(folder, "worker.js");
  await writeFile(join(folder, "index.html"), (await readFile(join(folder, "index.html"), "utf8")).replace("<body>", '<body data-build="second">'));
  await writeFile(worker, (await readFile(join(DIST, "worker.js"), "utf8")).replace(/const BUILD = \{.*\};/, 'const BUILD = { name: "" };'));
  writeWorker(folder, await readFile(join(folder, "icon.svg"), "utf8"));
}

test("a new build is offered, and taken whole when the reader says so", async ({ page, host }) => {
  await page.goto(host.address);
  await ready(page);
  await isKept(page, "index.html");
  await publish(host);
  await page.reload();
  await ready(page);
  // The old one, whole, until then.
  await expect(page.locator("body[data-build=second]")).toHaveCount(0);
  await expect(page.locator(".findings[role=status]")).toContainText("A new version", { timeout: 60_000 });
  await page.getByRole("button", { name: "Load it" }).click();
  await expect(page.locator("body[data-build=second]")).toHaveCount(1);
  await ready(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
});

test("a build of which a file has other bytes is not taken: the old one goes on", async ({ page, host }) => {
  await page.goto(host.address);
  await ready(page);
  await isKept(page, "index.html");
  await publish(host);
  await writeFile(join(host.folder, "page.css"), "/* not of this build */");
  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    if (!worker) return "none";
    return new Promise((done) => worker.addEventListener("statechange", () => ["redundant", "installed"].includes(worker.state) && done(worker.state)));
  });
  expect(refused).toBe("redundant");
  await page.reload();
  await ready(page);
  await expect(page.locator("body[data-build=second]")).toHaveCount(0);
  await expect(page.locator(".tile").first()).toBeVisible();
});
