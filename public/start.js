// Starts the page's program, and says in words what to do where it cannot start.
// The build puts the names and hashes of the program's parts into PARTS, so that parts of two builds never meet.

const PARTS = {};

const boot = globalThis.portfolioBoot ?? { fail: (sentence) => console.error(sentence), started() {} };
boot.moduleRan = true;

/** The address of a part, after a look at whether it is this build's: if not, it is fetched once more past every cache. */
async function sealed(name) {
  const part = PARTS[name];
  if (!part) return new URL(name, import.meta.url);
  const url = new URL(`${name}?v=${part.version}`, import.meta.url);
  try {
    await (await fetch(url, { integrity: part.integrity })).arrayBuffer();
  } catch {
    const answer = await fetch(url, { cache: "reload" });
    if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
    // What is there now differs from what this build was made of, or it is the same and was only stale.
    await fetch(url, { integrity: part.integrity }).catch(() => {
      throw new OtherBuild(name);
    });
  }
  return url;
}

class OtherBuild extends Error {}

globalThis.portfolioParts = { sealed };

if (typeof WebAssembly !== "object") {
  boot.fail("This page needs WebAssembly, which this browser does not have or has switched off. Open it in a current browser, or allow WebAssembly for this site.");
} else {
  try {
    const [charts, program, code] = await Promise.all(["./charts.js", "./dashboard.js", "./dashboard_bg.wasm"].map(sealed));
    await import(charts);
    const { default: init } = await import(program);
    await init({ module_or_path: code });
    boot.started();
  } catch (error) {
    console.error(error);
    boot.fail(
      error instanceof OtherBuild
        ? "Two versions of this page have met in a cache, so nothing is shown. Load the page again; if that does not help, empty this site’s cache."
        : "The page could not be loaded. Check your connection and load it again; if that does not help, open it in a current browser.",
    );
  }
}
