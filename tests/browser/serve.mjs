// Serves dist/ as a plain host would, in a sub-folder: right types, 404 for what is not there, no rewriting.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { TYPES } from "./types.mjs";

const PREFIX = "/portfolio/";
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

async function fileFor(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(PREFIX)) return null;
  const file = normalize(join(DIST, path.slice(PREFIX.length) || "index.html"));
  if (!file.startsWith(DIST + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, size: found.size } : null;
}

createServer(async (request, response) => {
  const found = await fileFor(request.url);
  if (!found) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(found.file)] ?? "application/octet-stream", "content-length": found.size });
  if (request.method === "HEAD") response.end();
  else createReadStream(found.file).pipe(response);
}).listen(Number(process.env.PORT ?? 4173), "127.0.0.1");
