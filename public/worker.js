// Keeps the page and its edition for readers without a line. The build puts its name and the SHA-256 of every file into BUILD.
//
// One cache is of one build, and a page is answered from the cache of the worker that controls it: parts of two builds never meet. A new
// build waits until the reader takes it. What does not have the bytes of the build is not kept.

const BUILD = { name: "", files: {}, first: [] };

const CACHE = `build-${BUILD.name}`;
const scope = new URL("./", self.location);

/** The name of a file of the build at this address, or nothing. A folder is its index; filters of a page are no part of its name. */
function fileAt(url) {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
  const name = decodeURIComponent(url.pathname.slice(scope.pathname.length)) || "index.html";
  const hash = BUILD.files[name];
  if (!hash) return undefined;
  // A part of another build has another version in its address.
  const version = name.endsWith(".html") ? null : url.searchParams.get("v");
  return version && version !== hash.slice(0, 16) && !name.startsWith("data/") ? undefined : name;
}

async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A file of this build from the host, past other caches; refused where it has other bytes. */
async function fetched(name) {
  const response = await fetch(new URL(name, scope), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  if ((await hashOf(await response.clone().arrayBuffer())) !== BUILD.files[name]) throw new Error(`${name} is of another build`);
  return response;
}

/** Keeps a file under its name alone. */
async function keep(name) {
  const cache = await caches.open(CACHE);
  await cache.put(new URL(name, scope), await fetched(name));
}

self.addEventListener("install", (event) => event.waitUntil(Promise.all(BUILD.first.map(keep))));

self.addEventListener("activate", (event) => {
  const forget = async () => {
    const others = (await caches.keys()).filter((name) => name.startsWith("build-") && name !== CACHE);
    await Promise.all(others.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

async function answer(request, name, event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(new URL(name, scope));
  if (kept) return kept;
  // What was not fetched at first, such as another language, is kept once it was asked for.
  const response = await fetch(request);
  if (response.ok) event.waitUntil(keep(name).catch((error) => console.warn(error)));
  return response;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.headers.has("range")) return;
  const name = fileAt(new URL(request.url));
  if (name) event.respondWith(answer(request, name, event));
});

self.addEventListener("message", ({ data }) => {
  if (data === "take-over") self.skipWaiting();
  // The page that asks for its language to be there without a line.
  if (Array.isArray(data?.keep)) data.keep.filter((name) => BUILD.files[name]).forEach((name) => keep(name).catch((error) => console.warn(error)));
});
