// Keeps the page and its edition for readers without a line. The build puts its name and the SHA-256 of every file into BUILD.
//
// One cache is of one build, and a page is answered from the cache of the worker that controls it: parts of two builds never meet. A new
// build waits until the reader takes it. What does not have the bytes of the build is not kept.

const BUILD = { name: "", files: {}, first: [] };

const scope = new URL("./", self.location);
// Caches are shared by all folders of a host, so each is named by its folder too.
const OURS = `${scope.pathname}#`;
const CACHE = `${OURS}${BUILD.name}`;

const isOfBuild = (name) => Object.hasOwn(BUILD.files, name);
/** What addresses say of a file: its bytes. All files of the edition in one have the version of their descriptor. */
const versionOf = (name) => BUILD.files[name === "data/edition.json" ? "data/datapackage.json" : name].slice(0, 16);
const keyOf = (name) => new URL(name, scope);

/** The name of a file of the build at this address, or nothing. A folder is its index; some hosts leave out the end of a page's name. */
function fileAt(url) {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
  const name = url.pathname.slice(scope.pathname.length) || "index.html";
  return [name, `${name}.html`].find(isOfBuild);
}

async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A file of this build from the host, asked for as the page does, so that nothing comes twice; refused where it has other bytes. */
async function fetched(name) {
  const url = keyOf(name);
  if (!name.endsWith(".html")) url.searchParams.set("v", versionOf(name));
  // What an older cache has is asked for once more, past it.
  for (const cache of ["default", "reload"]) {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
    const bytes = await response.arrayBuffer();
    if ((await hashOf(bytes)) !== BUILD.files[name]) continue;
    // An answer made anew: a browser takes none that was redirected for a page, and the bytes are no longer compressed.
    const headers = new Headers(response.headers);
    for (const header of ["content-encoding", "content-length", "vary"]) headers.delete(header);
    return new Response(bytes, { headers });
  }
  throw new Error(`${name} is of another build`);
}

/** Keeps files under their names alone; what is there already is not asked for again. */
async function keep(names) {
  const cache = await caches.open(CACHE);
  const kept = names.map(async (name) => {
    if (!(await cache.match(keyOf(name)))) await cache.put(keyOf(name), await fetched(name));
  });
  const failed = (await Promise.allSettled(kept)).find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
}

const cachesBefore = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);

/** Files that were kept because they were used, such as those of a language: a new build has them too. */
async function keptBefore() {
  const names = [];
  for (const before of await cachesBefore()) {
    for (const { url } of await (await caches.open(before)).keys()) names.push(fileAt(new URL(url)));
  }
  return names.filter((name) => name);
}

self.addEventListener("install", (event) => {
  const install = async () => {
    // Who saves data gets nothing ahead: what is used is kept.
    if (navigator.connection?.saveData) return;
    // A host that goes back to the build in use installs it anew.
    const isInUse = await caches.has(CACHE);
    try {
      await keep([...new Set([...BUILD.first, ...(await keptBefore())])]);
    } catch (error) {
      if (!isInUse) await caches.delete(CACHE);
      throw error;
    }
  };
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  const forget = async () => {
    await Promise.all((await cachesBefore()).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

// Pages of another build, which the host gave for a page that is not kept: all their files come from the host.
const ofOtherBuild = new Set();
// A browser stops a worker that has nothing to do, and the worker forgets: its cache remembers.
const noteOf = (client) => new URL(`of-other-build/${client}`, scope);

async function setApart(client) {
  if (!client) return;
  ofOtherBuild.add(client);
  await (await caches.open(CACHE)).put(noteOf(client), new Response());
}

async function answer(event, name, isPromised) {
  const cache = await caches.open(CACHE);
  if (!name.endsWith(".html") && (await cache.match(noteOf(event.clientId)))) return fetch(event.request);
  const kept = await cache.match(keyOf(name));
  if (kept) return kept;
  // What was not fetched at first, such as another language, is kept once it was asked for.
  try {
    const response = await fetched(name);
    event.waitUntil(cache.put(keyOf(name), response.clone()));
    return response;
  } catch (error) {
    // An address with this build's version promises this build's bytes.
    if (isPromised) throw error;
    await setApart(event.resultingClientId);
    try {
      return await fetch(event.request);
    } catch (unreachable) {
      const other = name.endsWith(".html") && (await anotherLanguage(cache));
      if (!other) throw unreachable;
      await cache.delete(noteOf(event.resultingClientId));
      ofOtherBuild.delete(event.resultingClientId);
      return other;
    }
  }
}

/** Without a host a page in a language that is not kept is one in a language that is: the reader can go on. */
async function anotherLanguage(cache) {
  const kept = (await cache.keys()).map(({ url }) => fileAt(new URL(url))).find((name) => /^[a-z]{2}\.html$/.test(name ?? ""));
  if (kept) return cache.match(keyOf(kept));
  const start = await cache.match(keyOf("index.html"));
  // The start page would lead on to the language that is not there.
  return start && new Response((await start.text()).replace(' data-neutral="true"', ""), { headers: start.headers });
}

self.addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  if (request.method !== "GET" || request.headers.has("range")) return;
  const url = new URL(request.url);
  const name = fileAt(url);
  if (!name) return;
  const isPage = name.endsWith(".html");
  const version = isPage ? null : url.searchParams.get("v");
  const isOther = Boolean(version) && version !== versionOf(name);
  if (isOther) event.waitUntil(setApart(clientId));
  // What is opened by itself has no page.
  if (isOther || (!isPage && clientId && ofOtherBuild.has(clientId))) return;
  event.respondWith(answer(event, name, Boolean(version)));
});

self.addEventListener("message", (event) => {
  const { data } = event;
  if (data === "take-over") self.skipWaiting();
  // The page that asks for its language to be there without a line.
  if (Array.isArray(data?.keep)) event.waitUntil(keep(data.keep.filter(isOfBuild)).catch((error) => console.warn(error)));
});
