// The smoke story in several engines: node tests/engines/run.mjs firefox chromium webkit
//
// Serves dist/ as the browser tests do, to each engine anew, because the story ends with the host stopped.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { freePort, onPath } from "../browser/machine.mjs";
import * as chromium from "./chromium.mjs";
import * as firefox from "./firefox.mjs";
import { story } from "./story.mjs";
import * as webkit from "./webkit.mjs";

const ENGINES = { firefox, chromium, webkit };
const SIZE = { width: 1280, height: 900 };

/** Serves dist/ until it is stopped. */
async function hosted() {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/portfolio/`;
  const host = spawn(process.execPath, [fileURLToPath(new URL("../browser/serve.mjs", import.meta.url))], { env: { ...process.env, PORT: String(port) }, stdio: "inherit" });
  const gone = once(host, "exit");
  const stop = () => (host.kill(), gone);
  for (let n = 0; n < 100; n += 1) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return { address, stop };
    if (response) break;
    await later(100);
  }
  await stop();
  throw new Error("dist/ has no page: build it first (`make dist`)");
}

async function run(name) {
  const { open, packages, programs } = ENGINES[name];
  const paths = programs.map((names) => onPath(...names));
  const missing = programs.filter((_, n) => !paths[n]).map((names) => names.join(" or "));
  if (missing.length) {
    console.error(`${name}: not on PATH: ${missing.join(", ")}. As root on Debian \`apt-get install --no-install-recommends ${packages.join(" ")}\` installs it.`);
    process.exitCode = 1;
    return;
  }

  const { address, stop } = await hosted();
  // Whatever the engine keeps or saves is in a home of its own.
  const home = mkdtempSync(join(tmpdir(), "engine-"));
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  let page;
  try {
    page = await open(paths, { env, port: await freePort(), size: SIZE });
    console.log(`${name}: ${page.version}`);
    await story(page, address, {
      home,
      unplug: stop,
      async step(what, walk) {
        await walk().catch((error) => Promise.reject(new Error(`it does not do this: ${what}`, { cause: error })));
        console.log(`  ${what}`);
      },
    });
  } catch (error) {
    // What the page said is often the cause.
    for (const said of (await page?.errors().catch(() => [])) ?? []) console.error(`  console: ${said}`);
    throw error;
  } finally {
    await page?.close();
    await stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  }
}

const names = process.argv.slice(2);
if (!names.length || names.some((name) => !(name in ENGINES))) {
  console.error(`Say which engines: ${Object.keys(ENGINES).join(", ")}`);
  process.exit(1);
}
for (const name of names) {
  try {
    await run(name);
  } catch (error) {
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
}
