// Builds the two pages as a team would publish them: minified, hashed, in parts.
//
//   node tests/bench/open/react/build.mjs folder-of-our-page [where to]
import { build } from "esbuild";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import svgpath from "svgpath";

const HERE = fileURLToPath(new URL(".", import.meta.url));
export const DATA_OF_FIRST = ["mechanisms", "organisations", "activities", "contributions", "figures", "places", "themes"];

const preloaded = (path) => `<link rel="preload" href="./${path}" as="fetch" crossorigin />`;

function html({ script, style, preloads = [], imports = [] }) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Who pays for arms control?</title>
    <meta name="description" content="The money behind conventional-arms control: who pays, how much is known, and which countries are reached." />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="./${style}" />
    ${[...imports.map((path) => `<link rel="modulepreload" href="./${path}" />`), ...preloads.map(preloaded)].join("\n    ")}
    <script type="module" src="./${script}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}

async function page(name, ours, to) {
  const folder = join(to, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(HERE, `${name}.jsx`), join(HERE, "page.css")],
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    absWorkingDir: HERE,
    logLevel: "warning",
  });
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => [relative(folder, resolve(HERE, path)), output]);
  const of = (file) => outputs.find(([, { entryPoint }]) => entryPoint === file);
  const [script, { imports }] = of(`${name}.jsx`);
  const [style] = of("page.css");
  const now = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => relative(folder, resolve(HERE, path)));
  // The tuned page names in its head what its first figures need.
  const preloads = name === "tuned" ? ["data/datapackage.json", ...DATA_OF_FIRST.map((file) => `data/${file}.json`)] : [];
  writeFileSync(join(folder, "index.html"), html({ script, style, preloads, imports: now }));
  mkdirSync(join(folder, "assets", "map"), { recursive: true });
  writeFileSync(join(folder, "assets", "map", "world.json"), JSON.stringify(geoJson(JSON.parse(readFileSync(join(ours, "assets", "map", "world.json"), "utf8")))));
  return folder;
}

/** Our map as the GeoJSON that one gives ECharts: y grows to the north, and a ring that turns the other way is a hole of the one before. */
function geoJson({ areas }) {
  const turn = (ring) => Math.sign(ring.reduce((sum, [x, y], at) => sum + x * ring[(at + 1) % ring.length][1] - ring[(at + 1) % ring.length][0] * y, 0));
  const features = Object.entries(areas).map(([name, path]) => {
    const rings = [];
    svgpath(path).abs().iterate(([command, x, y]) => {
      if (command === "M") rings.push([]);
      if (command !== "Z") rings.at(-1).push([x, -y].map((n) => Number(n.toFixed(4))));
    });
    const polygons = [];
    for (const ring of rings) {
      if (polygons.length === 0 || turn(ring) === turn(polygons[0][0])) polygons.push([]);
      polygons.at(-1).push([...ring, ring[0]]);
    }
    return { type: "Feature", properties: { name }, geometry: { type: "MultiPolygon", coordinates: polygons } };
  });
  return { type: "FeatureCollection", features };
}

/** Both pages with our page's map, below a folder; their data are served from ours. */
export async function buildPeers(ours, to) {
  return { "react-written": await page("written", resolve(ours), resolve(to)), "react-tuned": await page("tuned", resolve(ours), resolve(to)) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [ours, to = fileURLToPath(new URL("../dist/", import.meta.url))] = process.argv.slice(2);
  if (!ours) {
    console.error("Say where our page is: node build.mjs dist [where to]");
    process.exit(1);
  }
  console.log(await buildPeers(ours, to));
}
