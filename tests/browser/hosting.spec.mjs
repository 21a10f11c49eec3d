// The site under nginx with the configuration that the build makes, in a sub-folder: types, caches, compression, policy, and no violation.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { test as base } from "@playwright/test";

import { compress, nginx } from "../../src/assets/hosting.mjs";
import { CACHE, HEADERS, META, policyOf } from "../../src/assets/policy.mjs";
import { freePort, onPath } from "./machine.mjs";
import { expect } from "./page.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

const test = base.extend({
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "hosting-"));
      cpSync(DIST, join(folder, "dist"), { recursive: true });
      // The debug build is not compressed; one file stands for all.
      const small = join(folder, "compressed");
      cpSync(join(DIST, "words"), join(small, "words"), { recursive: true });
      compress(small);
      cpSync(small, join(folder, "dist"), { recursive: true });
      const port = await freePort();
      const modules = existsSync(MODULE) ? `load_module ${MODULE};` : "";
      const file = join(folder, "nginx.conf");
      // Only root may name another user, and nginx as root needs one that may read this folder.
      const user = process.getuid?.() === 0 ? "user root;\n" : "";
      writeFileSync(file, `daemon off;\n${user}${nginx({ folder: join(folder, "dist"), base: "/arms/control/", listen: `127.0.0.1:${port}`, run: folder, modules })}`);
      const server = spawn("nginx", ["-c", file, "-p", folder], { stdio: "inherit" });
      const address = `http://127.0.0.1:${port}/arms/control/`;
      await expect.poll(() => fetch(address).then(({ status }) => status, () => 0)).toBe(200);
      await use(address);
      server.kill();
      await new Promise((done) => server.once("exit", done));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});
test.skip(!onPath("nginx"), "nginx is not installed: as root on Debian `make setup-browser` installs it");
test.describe.configure({ mode: "default" });

test("files have their types, and addresses with a version are kept for good, others asked for again", async ({ site }) => {
  const types = {
    "index.html": "text/html; charset=utf-8",
    "dashboard_bg.wasm": "application/wasm",
    "words/ar.ftl": "text/plain; charset=utf-8",
    "manifest.webmanifest": "application/manifest+json; charset=utf-8",
    "data/edition.json": "application/json; charset=utf-8",
    "worker.js": "text/javascript; charset=utf-8",
  };
  for (const [name, type] of Object.entries(types)) {
    const plain = await fetch(`${site}${name}`);
    expect(plain.headers.get("content-type"), name).toBe(type);
    expect(plain.headers.get("cache-control"), name).toBe(CACHE.other);
    const again = await fetch(`${site}${name}`, { headers: { "if-none-match": plain.headers.get("etag") } });
    expect(again.status, name).toBe(304);
    const versioned = await fetch(`${site}${name}?v=0123456789abcdef`);
    expect(versioned.headers.get("cache-control"), name).toBe(CACHE.versioned);
  }
  const missing = await fetch(`${site}no-such-page.html`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("There is nothing at this address");
});

test("every answer has the headers of the policy; only the page for frames may be framed", async ({ site }) => {
  for (const page of ["", "ar.html", "embed.html"]) {
    const { headers } = await fetch(`${site}${page}`);
    expect(headers.get("content-security-policy"), page).toBe(policyOf(page));
    for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name), page).toBe(value);
  }
  expect(policyOf("index.html")).toContain("frame-ancestors 'none'");
  expect(policyOf("embed.html")).not.toContain("'none'; frame-ancestors 'none'");
  const element = await fetch(`${site}embed.js`);
  expect(element.headers.get("access-control-allow-origin")).toBe("*");
  expect((await fetch(site)).headers.get("access-control-allow-origin")).toBe(null);
  // The pages say the same in themselves, for hosts without headers.
  expect(readFileSync(join(DIST, "index.html"), "utf8")).toContain(`content="${META}"`);
  expect(readFileSync(join(DIST, "_headers"), "utf8")).toContain(policyOf("index.html"));
});

test("compressed files are given to browsers that take them", async ({ site }) => {
  // `fetch` says nothing of it: it takes the compression off.
  const encoding = (accept) =>
    new Promise((answered, failed) => {
      get(`${site}words/ru.ftl`, { headers: { "accept-encoding": accept } }, (response) => {
        response.resume();
        answered(response.headers["content-encoding"]);
      }).on("error", failed);
    });
  expect(await encoding("gzip")).toBe("gzip");
  expect(await encoding("identity")).toBe(undefined);
  if (existsSync(MODULE)) expect(await encoding("br, gzip")).toBe("br");
});

test("the pages work there without an error or a violation of the policy", async ({ page, site }) => {
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  for (const address of ["", "ar.html?donor=DEU", "?page=gaps", "?figure=unscar-launched", "embed.html?chart=map&lang=zh"]) {
    await page.goto(`${site}${address}`);
    await page.locator("main[data-ready=true]").waitFor();
    await expect(page.locator("figure").first()).toBeVisible();
  }
  expect(errors).toEqual([]);
});
