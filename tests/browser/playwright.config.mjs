import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

import { onPath } from "./machine.mjs";

const PORT = Number(process.env.PORT ?? 4173);

/** The first Chromium on PATH; the tests bring none of their own. */
const browser = onPath("chromium", "chromium-browser", "google-chrome");
if (!browser) throw new Error("No chromium, chromium-browser or google-chrome on PATH: install one (`make setup-browser` does, as root on Debian), then try again.");

export default defineConfig({
  testDir: fileURLToPath(new URL(".", import.meta.url)),
  testMatch: "**/*.spec.mjs",
  // What is kept of a page is the same on every machine.
  snapshotPathTemplate: "{testDir}/{arg}{ext}",
  outputDir: fileURLToPath(new URL("../../test-results", import.meta.url)),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  // Long enough for a loaded machine of two cores; no test passes or fails by its speed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["line"], ["./tally.mjs"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/portfolio/`,
    locale: "en-GB",
    timezoneId: "UTC",
    // What a test puts in the place of a file would not reach a page that a worker answers; offline.spec.mjs allows it.
    serviceWorkers: "block",
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: browser,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node ${JSON.stringify(fileURLToPath(new URL("serve.mjs", import.meta.url)))}`,
    url: `http://127.0.0.1:${PORT}/portfolio/`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
