// The site under nginx, in a sub-folder, and under Caddy, with the configuration that the build makes: types, caches, compression, policy,
// frames of other sites, and no violation.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { test } from "@playwright/test";

import { caddy, compress, nginx } from "../../src/assets/hosting.mjs";
import { CACHE, HEADERS, RESOURCE_POLICY, SHARED, hashOf, metaOf, policyOf } from "../../src/assets/policy.mjs";
import { freePort, onPath } from "./machine.mjs";
import { article, expect } from "./page.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const VERSION = "0123456789abcdef";
const hasBrotli = existsSync(MODULE);

/** Where a server answers in a test, and how it is started with files of a temporary folder. */
const SERVERS = {
  nginx: {
    base: "/arms/control/",
    givesBrotli: hasBrotli,
    start(folder, address) {
      // Only root may name another user, and nginx as root needs one that may read this folder.
      const user = process.getuid?.() === 0 ? "user root;\n" : "";
      const modules = hasBrotli ? `load_module ${MODULE};` : "";
      const text = nginx({ folder: join(folder, "dist"), base: this.base, listen: address, run: folder, modules });
      writeFileSync(join(folder, "nginx.conf"), `daemon off;\n${user}${text}`);
      return spawn("nginx", ["-c", join(folder, "nginx.conf"), "-p", folder]);
    },
  },
  caddy: {
    base: "/",
    givesBrotli: true,
    start(folder, address) {
      writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${caddy({ folder: join(folder, "dist"), listen: `http://${address}` })}`);
      const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
      return spawn("caddy", ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"], { env });
    },
  },
};

/** What is answered, with the compression still on: `fetch` takes it off. */
const answerOf = (url, headers) =>
  new Promise((answered, failed) => {
    get(url, { headers }, (response) => {
      response.resume();
      answered(response.headers);
    }).on("error", failed);
  });

const ready = (place) => place.locator("main[data-ready=true]").waitFor();

function errorsOf(page) {
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}

for (const [name, { base, givesBrotli }] of Object.entries(SERVERS)) {
  test.describe(name, () => {
    test.skip(!onPath(name), `${name} is not installed: as root on Debian \`make setup-browser\` installs it`);
    // One server for all of them.
    test.describe.configure({ mode: "default" });
    let site, folder, server;

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "hosting-"));
      cpSync(DIST, join(folder, "dist"), { recursive: true });
      // The debug build is not compressed; words and a part of the program stand for all.
      const small = join(folder, "compressed");
      for (const one of ["words", "split_drawings.wasm"]) cpSync(join(DIST, one), join(small, one), { recursive: true });
      compress(small);
      cpSync(small, join(folder, "dist"), { recursive: true });
      const address = `127.0.0.1:${await freePort()}`;
      site = `http://${address}${base}`;
      server = SERVERS[name].start(folder, address);
      let said = "";
      server.stderr.on("data", (text) => (said += text));
      await expect
        .poll(() => fetch(site).then(({ status }) => status, () => 0))
        .toBe(200)
        .catch((error) => Promise.reject(new Error(`${name} does not answer. It said: ${said}`, { cause: error })));
    });

    test.afterAll(async () => {
      const isRunning = server.exitCode === null && server.signalCode === null;
      const ended = isRunning && new Promise((done) => server.once("exit", done));
      server.kill();
      // Caddy waits without end for who has not hung up.
      const impatient = setTimeout(() => server.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(impatient);
      rmSync(folder, { recursive: true, force: true });
    });

    test("files have their types, and only parts with a version are kept for good", async () => {
      const types = {
        "index.html": "text/html; charset=utf-8",
        "dashboard_bg.wasm": "application/wasm",
        "words/ar.ftl": "text/plain; charset=utf-8",
        "words/names-ar.tsv": "text/tab-separated-values; charset=utf-8",
        "manifest.webmanifest": "application/manifest+json",
        "data/edition.json": "application/json",
        "data/datapackage.json": "application/json",
        "worker.js": "text/javascript; charset=utf-8",
      };
      const always = ["index.html", "data/datapackage.json", "worker.js"];
      for (const [file, type] of Object.entries(types)) {
        const plain = await fetch(`${site}${file}`);
        expect(plain.headers.get("content-type"), file).toContain(type);
        expect(plain.headers.get("cache-control"), file).toBe(CACHE.other);
        const again = await fetch(`${site}${file}`, { headers: { "if-none-match": plain.headers.get("etag") } });
        expect(again.status, file).toBe(304);
        const versioned = await fetch(`${site}${file}?v=${VERSION}`);
        expect(versioned.headers.get("cache-control"), file).toBe(always.includes(file) ? CACHE.other : CACHE.versioned);
        const unknown = await fetch(`${site}${file}?v=2`);
        expect(unknown.headers.get("cache-control"), file).toBe(CACHE.other);
      }
      expect((await fetch(`${site}?v=${VERSION}`)).headers.get("cache-control")).toBe(CACHE.other);
    });

    test("what is not there is said, and not kept", async () => {
      for (const address of ["no-such-page.html", `split_gone.wasm?v=${VERSION}`, "data/"]) {
        const missing = await fetch(`${site}${address}`);
        expect(missing.status, address).toBe(404);
        expect(missing.headers.get("content-type"), address).toContain("text/html");
        expect(missing.headers.get("cache-control"), address).toBe(CACHE.other);
        expect(await missing.text(), address).toContain("ar.html");
      }
    });

    test("every answer has the headers of the policy", async () => {
      const own = { ...HEADERS, "Cross-Origin-Resource-Policy": RESOURCE_POLICY.own };
      for (const file of ["", "ar.html", "portfolio.html", "worker.js", "no-such-page.html"]) {
        const { headers } = await fetch(`${site}${file}`);
        expect(headers.get("content-security-policy"), file).toBe(policyOf(file));
        expect(headers.get("access-control-allow-origin"), file).toBe(null);
        for (const [header, value] of Object.entries(own)) expect(headers.get(header), file).toBe(value);
      }
      const framed = (await fetch(`${site}embed.html`)).headers;
      expect(framed.get("content-security-policy")).toBe(policyOf("embed.html"));
      expect(framed.get("cross-origin-resource-policy")).toBe(RESOURCE_POLICY.shared);
      const shared = await fetch(`${site}${SHARED.name}`);
      for (const [header, value] of Object.entries(SHARED.headers)) expect(shared.headers.get(header)).toBe(value);
    });

    test("compressed files are given to browsers that take them, through proxies too", async () => {
      for (const file of ["words/ru.ftl", "split_drawings.wasm"]) {
        const encoding = async (accept, more) => (await answerOf(`${site}${file}`, { "accept-encoding": accept, ...more }))["content-encoding"];
        expect(await encoding("gzip"), file).toBe("gzip");
        expect(await encoding("gzip", { via: "1.1 proxy" }), file).toBe("gzip");
        expect(await encoding("identity"), file).toBe(undefined);
        if (givesBrotli) expect(await encoding("br, gzip"), file).toBe("br");
        expect((await answerOf(`${site}${file}`, { "accept-encoding": "gzip" })).vary, file).toMatch(/accept-encoding/i);
      }
    });

    test("the pages work there without an error or a violation of the policy", async ({ page }) => {
      const errors = errorsOf(page);
      for (const address of ["", "ar.html?donor=DEU", "?page=gaps", "?figure=unscar-launched", "embed.html?chart=map&lang=zh", "portfolio.html"]) {
        await page.goto(`${site}${address}`);
        await ready(page);
        await expect(page.locator("figure").first()).toBeVisible();
      }
      expect(errors).toEqual([]);
    });

    test("another site may frame the page for frames, by itself or by the element, and no other", async ({ page }) => {
      const errors = errorsOf(page);
      await article(page, `<iframe width="900" height="700" src="${site}embed.html?chart=map"></iframe>`);
      await ready(page.frameLocator("iframe"));
      await article(page, `<script type="module" src="${site}embed.js"></script><arms-control-chart chart="year"></arms-control-chart>`);
      await ready(page.frameLocator("iframe"));
      expect(errors).toEqual([]);
      const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors 'none'"));
      await article(page, `<iframe src="${site}index.html"></iframe>`);
      await refused;
    });

    test.describe("with the worker", () => {
      test.use({ serviceWorkers: "allow" });
      test("the worker may keep the page", async ({ page }) => {
        const errors = errorsOf(page);
        await page.goto(site);
        await ready(page);
        await expect.poll(() => page.evaluate(async () => Boolean(navigator.serviceWorker.controller && (await caches.match(new URL("./index.html", location.href)))))).toBe(true);
        await page.reload();
        await ready(page);
        expect(errors).toEqual([]);
      });
    });

    if (base !== "/") {
      test("the folder's address without its last slash leads to the page, with its filters", async () => {
        const answer = await fetch(`${site.slice(0, -1)}?donor=DEU`);
        expect(answer.status).toBe(200);
        expect(answer.url).toBe(`${site}?donor=DEU`);
      });
    }
  });
}

/** The policy that a page has in itself. */
const metaIn = (page) => readFileSync(join(DIST, page), "utf8").match(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/)[1];

test("headers say of a policy what any build can, and who may frame a page; the pages say all of it but that", () => {
  for (const [page, frames] of [["index.html", "'none'"], ["embed.html", "*"]]) {
    const rules = policyOf(page).split("; ");
    expect(rules.pop()).toBe(`frame-ancestors ${frames}`);
    // Scripts and styles are named by each build: a header of another one would refuse them.
    expect(rules.join("; ")).not.toMatch(/default-src|script-src|style-src/);
    expect(metaIn(page).split("; ").slice(0, 3).map((rule) => rule.split(" ")[0])).toEqual(["default-src", "script-src", "style-src"]);
    expect(metaIn(page).split("; ").slice(3)).toEqual(rules);
  }
  // All languages have one policy; the page for frames has no script or style in itself.
  expect(metaIn("ar.html")).toBe(metaIn("index.html"));
  expect(metaIn("embed.html")).toBe(metaOf());
  const rules = readFileSync(join(DIST, "_headers"), "utf8").split("\n\n");
  for (const page of ["index", "ar", "embed", "portfolio"]) {
    expect(rules.filter((rule) => rule.startsWith(`/${page}.html\n`)), page).toEqual([`/${page}.html\n  Content-Security-Policy: ${policyOf(`${page}.html`)}`]);
  }
});

test("a start page has one style and one script in itself, and its policy names no others", () => {
  for (const page of ["index", "ar"]) {
    const html = readFileSync(join(DIST, `${page}.html`), "utf8");
    const inner = (tag) => [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "g"))].map(([, text]) => text);
    const [styles, scripts] = [inner("style"), inner("script")];
    expect([styles.length, scripts.length]).toEqual([1, 1]);
    expect(metaIn(`${page}.html`)).toBe(metaOf({ scripts, styles }));
    expect(metaOf({ scripts, styles })).toContain(`style-src 'self' ${hashOf(styles[0])};`);
  }
});
