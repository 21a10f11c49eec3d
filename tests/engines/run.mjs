// The smoke story in several engines: node tests/engines/run.mjs firefox chromium
//
// Serves dist/ as the browser tests do. Debian's Firefox speaks WebDriver BiDi, which puppeteer-core knows and Playwright does not.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

import puppeteer from "puppeteer-core";

import { freePort, onPath } from "../browser/machine.mjs";
import { story } from "./story.mjs";

const ENGINES = {
  chromium: {
    names: ["chromium", "chromium-browser", "google-chrome"],
    options: { browser: "chrome", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] },
  },
  firefox: { names: ["firefox-esr", "firefox"], options: { browser: "firefox" } },
};

async function run(engine) {
  const { names, options } = ENGINES[engine];
  const executablePath = onPath(...names);
  if (!executablePath) throw new Error(`none of ${names.join(", ")} is on PATH: install one (\`make setup-browser\` does, as root on Debian), then try again`);
  const profile = mkdtempSync(join(tmpdir(), "engine-"));
  const browser = await puppeteer.launch({ ...options, executablePath, headless: true, userDataDir: profile, defaultViewport: { width: 1280, height: 900 } });
  try {
    console.log(`${engine}: ${await browser.version()}`);
    const page = await browser.newPage();
    const errors = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await story(page, address, (step) => console.log(`  ${step}`));
    if (errors.length) throw new Error(`errors in the console: ${errors.join("; ")}`);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const port = await freePort();
const address = `http://127.0.0.1:${port}/portfolio/`;
const host = spawn(process.execPath, [fileURLToPath(new URL("../browser/serve.mjs", import.meta.url))], { env: { ...process.env, PORT: String(port) }, stdio: "inherit" });
try {
  for (let n = 0; n < 100 && !(await fetch(address).then(({ ok }) => ok, () => false)); n += 1) await new Promise((go) => setTimeout(go, 100));
  const engines = process.argv.slice(2);
  const unknown = engines.filter((engine) => !(engine in ENGINES));
  if (unknown.length || !engines.length) throw new Error(`say which of ${Object.keys(ENGINES).join(", ")}`);
  for (const engine of engines) await run(engine);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  host.kill();
}
