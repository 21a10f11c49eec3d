// Without a line: the page that was opened once opens again, whole; a new build is offered, and never mixed with the old one.
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { test as base } from "@playwright/test";

import { writeWorker } from "../../src/assets/offline.mjs";
import { expect } from "./page.mjs";
import { TYPES } from "./types.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** A host of its own that can be stopped, and whose files can be changed; the same in each folder. */
const test = base.extend({
  host: async ({ context }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "offline-"));
    await cp(DIST, folder, { recursive: true });
    const open = new Set();
    const host = { folder, asked: [], hidesEnds: false };
    const server = createServer(async (request, response) => {
      const { pathname, search } = new URL(request.url, "http://localhost");
      const path = decodeURIComponent(pathname).replace(/^\/\w+\//, "") || "index.html";
      host.asked.push(`${request.method} ${path}${search}`);
      // As some hosts do: a page is at its name without an end.
      if (host.hidesEnds && pathname.endsWith(".html")) return response.writeHead(308, { location: pathname.replace(/(index)?\.html$/, "") + search }).end();
      const bytes = await readFile(join(folder, path)).catch(() => (host.hidesEnds ? readFile(join(folder, `${path}.html`)) : null)).catch(() => null);
      if (!bytes) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": TYPES[extname(path) || ".html"] ?? "application/octet-stream", "cache-control": "no-cache" }).end(bytes);
    });
    server.on("connection", (socket) => open.add(socket.on("close", () => open.delete(socket))));
    await new Promise((listens) => server.listen(0, "127.0.0.1", listens));
    const stop = () => {
      server.close();
      open.forEach((socket) => socket.destroy());
    };
    const { origin } = new URL(`http://127.0.0.1:${server.address().port}`);
    const foreign = [];
    context.on("request", (request) => /^http/.test(request.url()) && new URL(request.url()).origin !== origin && foreign.push(request.url()));
    await use(Object.assign(host, { stop, address: `${origin}/site/`, other: `${origin}/other/` }));
    stop();
    expect(foreign, "requests to other hosts").toEqual([]);
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
  await expect(page.locator(".findings[role=status]")).toContainText("No connection");
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

test("without a host a language that is not kept is one that is, and the reader can go on", async ({ page, host }) => {
  await page.goto(`${host.address}en.html`);
  await ready(page);
  await isKept(page, "index.html", "en.html", "split_more.wasm");
  host.stop();
  await page.locator(".settings > summary").click();
  await page.locator(".languages a[lang=ar]").click();
  await expect(page).toHaveURL(/ar\.html$/);
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  // The choice is remembered, and the start page leads there too.
  await page.goto(host.address);
  await ready(page);
  await expect(page.locator(".filter-count")).toContainText("115");
});

test("a reader without a connection is told of which edition the page is", async ({ page, context, host }) => {
  await page.goto(host.address);
  await ready(page);
  await context.setOffline(true);
  await expect(page.locator(".findings[role=status]")).toContainText("No connection");
  await context.setOffline(false);
  await expect(page.locator(".findings[role=status]")).toHaveCount(0);
});

/** Opens the start page, and waits until the worker keeps it. */
async function openKept(page, host) {
  await page.goto(host.address);
  await ready(page);
  await isKept(page, "index.html");
}

/** The page is given the descriptor that its host has now. */
async function expectDescriptorOf(host, page) {
  const given = await page.evaluate(() => fetch("data/datapackage.json").then((answer) => answer.text()));
  expect(given).toBe(await readFile(join(host.folder, "data", "datapackage.json"), "utf8"));
}

/** Publishes another build: marked pages, a descriptor of other bytes, and what the worker keeps of it. */
async function publish({ folder }) {
  const worker = join(folder, "worker.js");
  for (const page of ["index.html", "fr.html"]) {
    await writeFile(join(folder, page), (await readFile(join(folder, page), "utf8")).replace("<body>", '<body data-build="second">'));
  }
  await appendFile(join(folder, "data", "datapackage.json"), "\n");
  await writeFile(worker, (await readFile(join(DIST, "worker.js"), "utf8")).replace(/const BUILD = \{.*\};/, 'const BUILD = { name: "" };'));
  writeWorker(folder, await readFile(join(folder, "icon.svg"), "utf8"));
}

test("a new build is offered, and taken whole when the reader says so", async ({ page, host }) => {
  await openKept(page, host);
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
  await expectDescriptorOf(host, page);
});

test("every window goes over to the new build with the one that took it, and a language opened before comes along", async ({ page, context, host }) => {
  await page.goto(`${host.address}fr.html`);
  await ready(page);
  await isKept(page, "fr.html", "words/fr.ftl", "words/names-fr.tsv");
  const second = await context.newPage();
  await second.goto(host.address);
  await ready(second);
  await publish(host);
  await second.reload();
  await ready(second);
  await second.getByRole("button", { name: "Load it" }).click();
  await expect(second.locator("body[data-build=second]")).toHaveCount(1);
  await expect(page.locator("body[data-build=second]")).toHaveCount(1);
  await ready(page);
  host.stop();
  await page.goto(`${host.address}fr.html?country=KEN`);
  await ready(page);
  await expect(page.locator("body[data-build=second]")).toHaveCount(1);
  await expect(page.locator(".site-title")).toContainText("Qui finance");
});

test("a page that is not kept comes whole from the host, which has a new build by now", async ({ page, host }) => {
  await openKept(page, host);
  await publish(host);
  await page.goto(`${host.address}fr.html`);
  await ready(page);
  await expect(page.locator("body[data-build=second]")).toHaveCount(1);
  await expectDescriptorOf(host, page);
  await page.goto(host.address);
  await ready(page);
  await expect(page.locator("body[data-build=second]")).toHaveCount(0);
});

test("a page that came from the host is still answered by the host after the browser has stopped the worker", async ({ page, context, host }) => {
  await openKept(page, host);
  await publish(host);
  await page.goto(`${host.address}fr.html`);
  await ready(page);
  const browser = await context.newCDPSession(page);
  await browser.send("ServiceWorker.enable");
  await browser.send("ServiceWorker.stopAllWorkers");
  await expectDescriptorOf(host, page);
});

test("a language opened while a new build waits is there after it was taken", async ({ page, host }) => {
  await openKept(page, host);
  await publish(host);
  await page.reload();
  await ready(page);
  await expect(page.getByRole("button", { name: "Load it" })).toBeVisible();
  await page.goto(`${host.address}es.html`);
  await ready(page);
  const lacking = () =>
    page.evaluate(async () => {
      const lists = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      return ["es.html", "words/es.ftl", "words/names-es.tsv"].filter((name) => !lists.every((urls) => urls.includes(new URL(name, location.href).href)));
    });
  await expect.poll(lacking).toEqual([]);
  await page.goto(host.address);
  await ready(page);
  await page.getByRole("button", { name: "Load it" }).click();
  await expect(page.locator("body[data-build=second]")).toHaveCount(1);
  await ready(page);
  host.stop();
  await page.goto(`${host.address}es.html`);
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
});

test("who saves data since the first visit is offered a new build, and nothing of it comes ahead", async ({ page, host }) => {
  await openKept(page, host);
  await publish(host);
  // What a page is told by a script a worker can only be told by its own file.
  const worker = await readFile(join(host.folder, "worker.js"), "utf8");
  await writeFile(join(host.folder, "worker.js"), `Object.defineProperty(navigator, "connection", { value: { saveData: true } });\n${worker}`);
  await page.addInitScript(() => Object.defineProperty(NetworkInformation.prototype, "saveData", { get: () => true }));
  host.asked.length = 0;
  await page.reload();
  await ready(page);
  await expect(page.getByRole("button", { name: "Load it" })).toBeVisible();
  expect(host.asked.filter((one) => one !== "GET worker.js")).toEqual([]);
  await page.getByRole("button", { name: "Load it" }).click();
  await expect(page.locator("body[data-build=second]")).toHaveCount(1);
  await ready(page);
});

test("a host that goes back to the build in use and lacks a file of it takes nothing away", async ({ page, host }) => {
  await openKept(page, host);
  const first = await readFile(join(host.folder, "worker.js"), "utf8");
  await writeFile(join(host.folder, "es.html"), (await readFile(join(host.folder, "es.html"), "utf8")).replace("<body>", '<body data-build="second">'));
  await publish(host);
  await page.goto(`${host.address}es.html`);
  await ready(page);
  // The new build keeps the page of this language, which the first one cannot have.
  const waits = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting));
  await expect.poll(waits).toBe(true);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting.postMessage({ keep: ["es.html"] }));
  await isKept(page, "es.html");
  await writeFile(join(host.folder, "worker.js"), first);
  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const worker = registration.installing;
    if (!worker) return "none";
    return new Promise((done) => worker.addEventListener("statechange", () => ["redundant", "installed"].includes(worker.state) && done(worker.state)));
  });
  expect(refused).toBe("redundant");
  host.stop();
  await page.goto(host.address);
  await ready(page);
  await expect(page.locator("body[data-build=second]")).toHaveCount(0);
});

test("a host that leaves out the ends of pages can stop too", async ({ page, host }) => {
  host.hidesEnds = true;
  await page.goto(`${host.address}fr`);
  await ready(page);
  await isKept(page, "index.html", "fr.html", "words/fr.ftl", "words/names-fr.tsv");
  host.stop();
  for (const [address, title] of [["", "Who pays"], ["fr", "Qui finance"], ["fr.html", "Qui finance"]]) {
    await page.goto(`${host.address}${address}`);
    await ready(page);
    await expect(page.locator(".site-title")).toContainText(title);
  }
});

test("a page in another folder of the host has a cache of its own", async ({ page, host }) => {
  await openKept(page, host);
  await publish(host);
  await page.goto(host.other);
  await ready(page);
  await isKept(page, "index.html");
  host.stop();
  await page.goto(host.address);
  await ready(page);
  await expect(page.locator("body[data-build=second]")).toHaveCount(0);
  await page.goto(host.other);
  await ready(page);
  await expect(page.locator("body[data-build=second]")).toHaveCount(1);
});

test("an earlier edition is kept once it was used; other versions, parts of files and what is sent go to the host", async ({ page, host }) => {
  await page.goto(host.address);
  await ready(page);
  await isKept(page, "index.html", "page.css");
  const { earlierEditions } = JSON.parse(await readFile(join(host.folder, "data", "datapackage.json"), "utf8"));
  const used = `data/${earlierEditions[0].path}/themes.json`;
  const isThere = () => page.evaluate(async (name) => Boolean(await caches.match(new URL(name, location.href))), used);
  expect(await isThere()).toBe(false);
  await page.evaluate((name) => fetch(name).then((answer) => answer.text()), used);
  await expect.poll(isThere).toBe(true);
  host.asked.length = 0;
  await page.evaluate(async (name) => {
    for (const [address, how] of [
      [name, {}],
      ["page.css", {}],
      ["page.css?v=0000000000000000", {}],
      ["page.css", { method: "POST" }],
      ["page.css", { headers: { range: "bytes=0-9" } }],
    ]) {
      await (await fetch(address, how)).text();
    }
  }, used);
  expect(host.asked).toEqual(["GET page.css?v=0000000000000000", "POST page.css", "GET page.css"]);
});

const denied = () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  Object.defineProperty(Navigator.prototype, "serviceWorker", { get: refuse });
};
for (const [where, address, before, isTried] of [
  ["the reader saves data", "", () => Object.defineProperty(NetworkInformation.prototype, "saveData", { get: () => true }), false],
  ["storage is denied", "", () => (globalThis.isDenied = true), true],
  ["workers may not even be asked for", "", denied, false],
  ["the address is not secure", "", () => Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined }), false],
  ["the page is for frames of other sites", "embed.html", () => {}, false],
  ["the page is one file", "portfolio.html", () => {}, false],
]) {
  test(`nothing is kept and nothing fails where ${where}`, async ({ page, host }) => {
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.addInitScript(before);
    await page.addInitScript(() => {
      globalThis.tried = false;
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = function (...given) {
        globalThis.tried = true;
        return globalThis.isDenied ? Promise.reject(new DOMException("denied", "SecurityError")) : register.apply(this, given);
      };
      // Idle tasks run in their order: the second one is after all that the page has asked for when it was ready.
      const idle = (then) => requestIdleCallback(then);
      addEventListener("portfolio-ready", () => idle(() => idle(() => (document.documentElement.dataset.idle = "true"))));
    });
    await page.goto(`${host.address}${address}`);
    await page.locator("html[data-idle=true]").waitFor();
    expect(await page.evaluate(() => globalThis.tried)).toBe(isTried);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test("a build of which a file has other bytes is not taken: the old one goes on", async ({ page, host }) => {
  await openKept(page, host);
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
