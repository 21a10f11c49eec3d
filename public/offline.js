// Registers the worker that keeps the page for readers without a line, once the page has answered, and tells the page of a new version.

const root = document.documentElement;
const isOfThisSite = !root.dataset.framed && !root.dataset.single && location.protocol !== "file:";

let waiting;
globalThis.portfolioOffline = {
  /** Lets the new version take over; the page is loaded again with it. */
  update() {
    navigator.serviceWorker?.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting?.postMessage("take-over");
  },
};

function offer(worker) {
  waiting = worker;
  dispatchEvent(new CustomEvent("portfolio-update"));
}

async function register() {
  const registration = await navigator.serviceWorker.register("./worker.js");
  const watch = (worker) =>
    worker?.addEventListener("statechange", () => {
      // The first one has nothing to replace.
      if (worker.state === "installed" && navigator.serviceWorker.controller) offer(worker);
    });
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  // The language of the reader is kept too: its page, its messages, its names.
  const { active } = await navigator.serviceWorker.ready;
  const words = [...document.querySelectorAll("link[data-part]")].map(({ href }) => new URL(href).pathname.split("/").slice(-2).join("/"));
  active?.postMessage({ keep: [`${root.lang}.html`, ...words] });
}

// Without a secure address, with storage denied or where the reader saves data there is none, and nothing is lost.
if (isOfThisSite && navigator.serviceWorker && !navigator.connection?.saveData) {
  const start = () => register().catch((error) => console.info("The page is not kept for later:", error));
  addEventListener("portfolio-ready", () => (globalThis.requestIdleCallback ?? setTimeout)(start), { once: true });
}
