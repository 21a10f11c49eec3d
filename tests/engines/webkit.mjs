// WebKit, as Debian has it: WebKitGTK's small browser, driven by plain W3C WebDriver on a screen that nobody sees.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as later } from "node:timers/promises";

export const programs = [["WebKitWebDriver"], ["Xvfb"]];
export const packages = ["webkit2gtk-driver", "xvfb"];

/** The keys that are no letters, as WebDriver writes them. */
const KEYS = { Tab: "\ue004", Escape: "\ue00c", ArrowUp: "\ue013", ArrowDown: "\ue015" };
/** The name under which WebDriver hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Milliseconds after which the driver expects nothing any more. */
const PATIENCE = 60_000;

/**
 * Runs in the page: keeps the errors from now on. This driver has no console, so it is run with the first question to each page: what
 * goes wrong before, while the head of the page is read, is seen by the other engines, and here only where the page does not start.
 */
function watch() {
  const errors = (globalThis.storyErrors = []);
  const { error } = console;
  console.error = (...all) => {
    errors.push(all.map(String).join(" "));
    error.apply(console, all);
  };
  addEventListener("error", ({ message, target }) => errors.push(message ?? `${target.src ?? target.href} failed`), { capture: true });
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => errors.push(`refused by ${effectiveDirective}: ${blockedURI}`));
}

/** Opens a window of this size; its driver listens at `port`. */
export async function open([driverPath, screenPath], { env, port, size: { width, height } }) {
  const screen = spawn(screenPath, ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const ended = once(screen, "exit").then(() => Promise.reject(new Error("the screen did not start")));
  const [number] = await Promise.race([once(screen.stdio[3], "data"), ended]);
  const driver = spawn(driverPath, [`--port=${port}`], { env: { ...env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: "x11" }, stdio: "inherit" });

  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const stop = () => [driver, screen].forEach((program) => program.kill());
  try {
    for (let n = 0; n < 100 && !(await call("GET", "/status").catch(() => null)); n += 1) await later(100);
    // Without a name it is the small browser that comes with the library. It is asked at once, so that errors are kept from early on.
    const { sessionId, capabilities } = await call("POST", "/session", { capabilities: { alwaysMatch: { pageLoadStrategy: "none", timeouts: { pageLoad: PATIENCE, script: PATIENCE } } } });
    const session = `/session/${sessionId}`;
    await call("POST", `${session}/window/rect`, { x: 0, y: 0, width, height });

    const errors = [];
    const evaluate = async (what, ...args) => {
      const script = `if (!globalThis.storyErrors) (${watch})();
        let answer;
        try {
          answer = { value: (${what})(...arguments) };
        } catch (error) {
          answer = { error: String(error) };
        }
        return { ...answer, errors: globalThis.storyErrors.splice(0) };`;
      const answer = await call("POST", `${session}/execute/sync`, { script, args });
      errors.push(...answer.errors);
      if (answer.error) throw new Error(answer.error);
      return answer.value;
    };
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      evaluate,
      async click(selector) {
        const { [ELEMENT]: id } = await call("POST", `${session}/element`, { using: "css selector", value: selector });
        await call("POST", `${session}/element/${id}/click`, {});
      },
      press(key) {
        const value = KEYS[key] ?? key;
        return call("POST", `${session}/actions`, { actions: [{ type: "key", id: "keys", actions: [{ type: "keyDown", value }, { type: "keyUp", value }] }] });
      },
      async errors() {
        await evaluate(() => null);
        return errors;
      },
      async close() {
        await call("DELETE", session).finally(stop);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
