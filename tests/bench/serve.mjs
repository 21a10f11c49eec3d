// A plain static host for the pages that are measured: one port a folder, everything compressed once at the start, nothing kept
// by the browser. The data of a page can come from another folder.
//
//   const host = await serve({ folder: "dist", prefix: "/page/" });  …  host.url  …  await host.close();
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { TYPES } from "../browser/types.mjs";

const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".wasm", ".svg"]);
const compress = promisify(brotliCompress);

/** All files of a folder, by their addresses below it. */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).map((file) => [relative(folder, file).split(sep).join("/"), file]);
}

/** What is sent for a file. Generated editions are large: `quality` 0 sends them as they are. */
async function packed(file, quality) {
  const bytes = readFileSync(file);
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  if (!quality || !COMPRESSED.has(extname(file))) return { type, body: bytes };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: 24,
  };
  return { type, encoding: "br", body: await compress(bytes, { params }) };
}

/** All files of an edition in one, as the build of our page makes it (src/assets/finish.mjs), for data that come without it. */
function bundle(files) {
  const { resources } = JSON.parse(readFileSync(files.get("data/datapackage.json"), "utf8"));
  const parts = [];
  for (const { path } of resources) {
    const bytes = readFileSync(files.get(`data/${path}`));
    // A file ends with one line break, which the bundle leaves out; any other file is fetched by itself.
    const isPlain = bytes.at(-1) === 10 && bytes.at(-2) > 32 && bytes[0] > 32;
    if (isPlain) parts.push(Buffer.from(`${parts.length ? ",\n" : "{"}${JSON.stringify(path)}: `), bytes.subarray(0, -1));
  }
  return parts.length ? Buffer.concat([...parts, Buffer.from("}\n")]) : Buffer.from("{}\n");
}

/** A page of ours that asks ahead for the edition that is there, not for the one it was built with. */
function asksFor(sent, descriptor) {
  const hash = createHash("sha256").update(descriptor).digest("hex").slice(0, 16);
  for (const [address, { body, encoding, ...rest }] of sent) {
    if (!address.endsWith(".html") || encoding) continue;
    sent.set(address, { ...rest, body: Buffer.from(body.toString("utf8").replace(/(data\/edition\.json\?v=)[0-9a-f]+/, `$1${hash}`)) });
  }
}

/** Serves a folder below a prefix. With `data`, all of `data/` comes from that folder and nothing of it from the page's own. */
export async function serve({ folder, prefix = "/page/", port = 0, data = null, quality = 11 }) {
  const files = filesOf(resolve(folder)).filter(([address]) => !(data && address.startsWith("data/")));
  if (data) files.push(...filesOf(resolve(data)).map(([address, file]) => [`data/${address}`, file]));
  // Earlier editions are not part of opening a page.
  const wanted = files.filter(([address]) => !address.startsWith("data/earlier/") && !address.startsWith("data/schema/"));
  const sent = new Map(await Promise.all(wanted.map(async ([address, file]) => [address, await packed(file, quality)])));
  if (data && sent.has("data/datapackage.json") && !sent.has("data/edition.json")) {
    sent.set("data/edition.json", { type: TYPES[".json"], body: bundle(new Map(wanted)) });
    asksFor(sent, readFileSync(new Map(wanted).get("data/datapackage.json")));
  }

  const server = createServer((request, response) => {
    let path = "";
    try {
      path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    } catch {
      // An address that cannot be read is not there.
    }
    const found = path.startsWith(prefix) ? sent.get(path.slice(prefix.length) || "index.html") : undefined;
    if (!found) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }).end("Not found\n");
      return;
    }
    const head = { "content-type": found.type, "content-length": found.body.length, "cache-control": "no-store", vary: "accept-encoding" };
    if (found.encoding) head["content-encoding"] = found.encoding;
    response.writeHead(200, head);
    response.end(request.method === "HEAD" ? undefined : found.body);
  });
  // A browser keeps its lines open longer than a round takes.
  server.keepAliveTimeout = 120_000;
  await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${server.address().port}${prefix}`, close };
}
