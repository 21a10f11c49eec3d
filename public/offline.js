// Registers the worker that keeps the page for readers without a line, once the page has answered, and tells the page of a new version.

const root = document.documentElement;

/** What the browser has for workers: nothing without a secure address. A frame that is shut off may not even ask. */
function container() {
  if (root.dataset.framed || root.dataset.single || location.protocol === "file:") return undefined;
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

const workers = container();
let waiting;
let isReplaced = Boolean(workers?.controller);

globalThis.portfolioOffline = {
  /** Lets the new version take over; the page is loaded again with it. */
  update() {
    isReplaced = true;
    waiting?.postMessage("take-over");
  },
};

// Whichever window took the new version: a page of the old one would get files of the new one. The first worker replaces nothing.
workers?.addEventListener("controllerchange", () => {
  if (isReplaced) location.reload();
  isReplaced = true;
});

/** The language of the reader is kept too: its page, its messages, its names. */
function keepLanguage(worker) {
  if (navigator.connection?.saveData) return;
  const words = [...document.querySelectorAll("link[data-part]")].map(({ href }) => new URL(href).pathname.split("/").slice(-2).join("/"));
  worker.postMessage({ keep: [`${root.lang}.html`, ...words] });
}

function offer(worker) {
  waiting = worker;
  keepLanguage(worker);
  dispatchEvent(new CustomEvent("portfolio-update"));
}

async function register() {
  const registration = await workers.register("./worker.js");
  // The first one has nothing to replace.
  const watch = (worker) => worker?.addEventListener("statechange", () => worker.state === "installed" && registration.active && offer(worker));
  if (registration.waiting && registration.active) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  keepLanguage((await workers.ready).active);
  // The page came from the worker: whether its host is there nobody has seen yet.
  if (workers.controller) registration.update().catch(() => dispatchEvent(new CustomEvent("portfolio-unreachable")));
}

// With storage denied or where the reader saves data there is none, and nothing is lost. Who has one is offered new builds all the same.
if (workers && (workers.controller || !navigator.connection?.saveData)) {
  const start = () => register().catch((error) => console.info("The page is not kept for later:", error));
  addEventListener("portfolio-ready", () => (globalThis.requestIdleCallback ?? setTimeout)(start), { once: true });
}
