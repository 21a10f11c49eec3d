// Runs before anything is drawn: the reader's choice of light or dark, and words while the page's program is on its way or cannot come.
// No module, so that it runs where modules are blocked.
(() => {
  "use strict";
  const root = document.documentElement;
  try {
    const chosen = localStorage.getItem("appearance");
    if (chosen === "light" || chosen === "dark") root.dataset.appearance = chosen;
  } catch {
    // A reader can forbid storage; then the page follows the system.
  }

  // The page assigns its own templates as HTML. What could run is refused: nothing of ours has any.
  const RUNS = /<\s*(script|i?frame|frameset|object|embed|applet|base|link|meta|form)\b|[\s"'/]on\w+\s*=|javascript:|&#/i;
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML(html) {
      if (RUNS.test(html)) throw new TypeError("This HTML could run something, so it is refused.");
      return html;
    },
    createScriptURL(address) {
      const url = new URL(address, location.href);
      if (url.href !== new URL("./worker.js", location.href).href) throw new TypeError(`${url} is no script of this page.`);
      return address;
    },
  });

  // Without a language in the address the page follows the reader: what was chosen last, or else the browser's languages. Who goes back
  // to it wants what was there: it would lead on to the language that was chosen on it, again and again.
  const isBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (root.dataset.neutral && !isBack) {
    let kept = null;
    try {
      kept = localStorage.getItem("language");
    } catch {
      // A reader can forbid storage; then the page follows the browser.
    }
    const wished = [kept, ...(navigator.languages ?? [])].map((language) => language?.slice(0, 2).toLowerCase());
    const languages = Array.from(document.querySelectorAll("link[hreflang]"), ({ hreflang }) => hreflang);
    const language = wished.find((language) => languages.includes(language)) ?? "en";
    if (language !== "en") location.replace(`./${language}.html${location.search}${location.hash}`);
  }

  // With filters or another page in the address the first picture, which is that of the overview, would say what was not asked.
  root.dataset.script = "on";
  if ([...new URLSearchParams(location.search).keys()].some((name) => !/^(utm_|mtm_|pk_|_ga|_gl)|clid$/.test(name))) root.dataset.asked = "true";

  // Its menu can be used all the same: its links keep the reader's filters, as those of the live page do.
  const FILTERS = ["mechanism", "donor", "country", "year", "theme", "role", "context", "search", "edition"];
  // The pages of one thing, and the page of all of its kind.
  const SECTIONS = { donor: "donors", country: "countries", project: "projects", mechanism: "projects", sixty: "" };
  const keepFilters = () => {
    const now = new URLSearchParams(location.search);
    // The page asked for is the one that the menu marks; of one thing it marks the page of all of its kind.
    const page = now.get("page") ?? "";
    const kind = page.split(":")[0];
    const section = kind in SECTIONS ? SECTIONS[kind] : kind;
    for (const link of document.querySelectorAll("[data-first] .site-nav a[data-to]")) {
      const to = new URLSearchParams(link.dataset.to).get("page") ?? "";
      if (to === section) link.setAttribute("aria-current", to === page ? "page" : "true");
      else link.removeAttribute("aria-current");
    }
    for (const link of document.querySelectorAll("[data-first] a[data-to]")) {
      const to = new URLSearchParams(link.dataset.to);
      if (FILTERS.some((name) => to.has(name))) continue;
      for (const name of FILTERS.filter((name) => now.has(name))) to.set(name, now.get(name));
      link.href = `?${to}`;
    }
  };
  if (root.dataset.asked) addEventListener("DOMContentLoaded", keepFilters, { once: true });

  // Where the program has stopped the page looks alive and is not: it says so over everything, without the program.
  const stopped = (details) => {
    const dialog = document.getElementById("broken");
    if (!dialog || dialog.open) return;
    dialog.querySelector("pre").textContent = `${details}\n\n${location.href}\n${navigator.userAgent}`;
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.querySelector("[data-do=reload]").addEventListener("click", () => location.reload());
    dialog.querySelector("[data-do=copy]").addEventListener("click", async () => {
      const copied = await navigator.clipboard?.writeText(dialog.querySelector("pre").textContent).then(() => true, () => false);
      // Where copying is not allowed the details are there to be marked by hand.
      if (copied) dialog.querySelector("[role=status]").textContent = word("copied");
      else dialog.querySelector("pre").focus();
    });
    dialog.showModal();
  };
  addEventListener("portfolio-stopped", ({ detail }) => stopped(detail));
  // A trap, such as where memory ends, says nothing before.
  const isOfProgram = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
  addEventListener("error", ({ error }) => isOfProgram(error) && stopped(String(error.stack ?? error)));
  addEventListener("unhandledrejection", ({ reason }) => isOfProgram(reason) && stopped(String(reason.stack ?? reason)));

  const SLOW = 10_000; // milliseconds after which a reader wants to know how much is coming
  const message = () => document.getElementById("boot-message");
  /** A text of the page's language, by the end of its name (`src/assets/languages.mjs`). */
  const word = (key) => (document.querySelector(`meta[name="boot-${key}"][lang="${root.lang}"]`) ?? document.querySelector(`meta[name="boot-${key}"]`))?.content ?? key;
  const say = (sentence) => {
    const place = message();
    if (!place || place.dataset.final) return;
    const link = document.createElement("a");
    link.href = "./data/datapackage.json";
    link.textContent = word("files");
    place.replaceChildren(`${sentence} `, link);
  };
  globalThis.portfolioBoot = {
    // What is said last stands: a later, lesser word does not replace it. `key` is the end of its name.
    fail(key) {
      say(word(key));
      if (message()) message().dataset.final = "true";
    },
    started() {
      message()?.replaceChildren();
      this.isStarted = true;
    },
    moduleRan: false,
    isStarted: false,
  };
  const boot = globalThis.portfolioBoot;
  addEventListener("portfolio-ready", () => boot.started(), { once: true });

  // A search that is sent before the program is there is done once it is: the policy lets no form be sent anywhere.
  let isSent = false;
  addEventListener("submit", (event) => {
    if (boot.isStarted) return;
    event.preventDefault();
    isSent = true;
  });
  // What was typed is in the live box a frame later (`src/ui/first.rs`).
  const send = () => document.querySelector("form.search-all")?.requestSubmit();
  addEventListener("portfolio-ready", () => isSent && requestAnimationFrame(send), { once: true });

  // A part that could not be had says so at once, or as soon as there is a place to say it.
  let isMissing = false;
  // A frame that may run scripts but has no origin is refused every module.
  const missing = globalThis.origin === "null" ? "blocked" : "missing";
  const sayMissing = () => isMissing && boot.fail(missing);
  addEventListener(
    "error",
    ({ target }) => {
      // Only our own: extensions bring scripts of theirs.
      if (!boot.isStarted && target instanceof HTMLScriptElement && /\/start\.js/.test(target.src)) {
        isMissing = true;
        sayMissing();
      }
    },
    { capture: true },
  );

  addEventListener("DOMContentLoaded", () => {
    sayMissing();
    setTimeout(() => {
      if (boot.isStarted) return;
      if (!boot.moduleRan && document.readyState === "complete") boot.fail("blocked");
      else say(word("slow"));
    }, SLOW);
  });
})();
