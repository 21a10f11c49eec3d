// Makes target/assets/ out of node_modules: the drawing library, the world map, the fonts, the licences.
// `trunk` runs it before each build; it does nothing when its outputs are newer than what they are made from.
//
// The map is drawn in plane coordinates, so that the drawing library needs no projection of its own. A point of
// longitude λ and latitude φ (both in radians) is put there by the Equal Earth projection:
//
//   M = √3 / 2,  A1 = 1.340264,  A2 = -0.081106,  A3 = 0.000893,  A4 = 0.003796
//   l   = asin(M · sin φ)
//   eqx = λ · cos l / (M · (A1 + 3·A2·l² + l⁶·(7·A3 + 9·A4·l²)))
//   eqy = l · (A1 + A2·l² + l⁶·(A3 + A4·l²))
//   x   = translate[0] + scale · eqx
//   y   = translate[1] - scale · eqy
//
// `scale` and `translate` make the whole globe 1000 wide (x from 0 to 1000); y grows to the south and is 0 at the
// north pole, as in SVG. They are written to map/projection.json. The build fails if the formula and d3-geo disagree.
// Countries are written as SVG paths: ECharts keeps what it has made of an SVG and only colours it at a new answer,
// where it makes each country of a GeoJSON anew.

import { copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

import { licences } from "./licences.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const from = (...parts) => join(root, "node_modules", ...parts);
const out = (...parts) => join(root, "target", "assets", ...parts);

const SANS = ["latin", "latin-ext", "cyrillic"];
const WEIGHTS = [400, 600];
const FONTS = [
  ...SANS.flatMap((subset) => WEIGHTS.map((weight) => ["ibm-plex-sans", `ibm-plex-sans-${subset}-${weight}-normal.woff2`])),
  ...WEIGHTS.map((weight) => ["ibm-plex-sans-arabic", `ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`]),
];
const DRAWING = "src/draw/areas.rs";
const INPUTS = [DRAWING, "package-lock.json", "Cargo.lock", "src/assets/build.mjs", "src/assets/licences.mjs", "src/assets/echarts.js"];
const OUTPUTS = ["echarts.js", "map/world.json", "map/projection.json", "licences.txt", ...FONTS.map(([, file]) => `fonts/${file}`)];

const ANTARCTICA = "010";
const WIDTH = 1000;
const SMALLEST_RING = 0.25; // square units of the map; smaller islands cannot be seen
const TOLERANCE = 0.25; // how far, in units of the map, a border may move when points are left out of it
const SMALL_COUNTRY = 2; // square units; below it coordinates keep a second decimal

async function upToDate() {
  try {
    const made = await Promise.all(OUTPUTS.map(async (path) => (await stat(out(path))).mtimeMs));
    const used = await Promise.all(INPUTS.map(async (path) => (await stat(join(root, path))).mtimeMs));
    return Math.min(...made) > Math.max(...used);
  } catch {
    return false;
  }
}

async function bundle() {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: ["src/assets/echarts.js"],
    outfile: out("echarts.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none", // the licences are in licences.txt
    logLevel: "warning",
  });
}

function equalEarth([longitude, latitude], scale, translate) {
  const [M, A1, A2, A3, A4] = [Math.sqrt(3) / 2, 1.340264, -0.081106, 0.000893, 0.003796];
  const l = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  const eqx = (((longitude * Math.PI) / 180) * Math.cos(l)) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
  const eqy = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
  return [translate[0] + scale * eqx, translate[1] - scale * eqy];
}

/** Leaves points out of a line, by Douglas and Peucker; `plane` has the same points on the map. Both ends stay. */
function thin(line, plane, tolerance) {
  const keep = new Set([0, line.length - 1]);
  const spans = [[0, line.length - 1]];
  while (spans.length > 0) {
    const [first, last] = spans.pop();
    const [ax, ay] = plane[first];
    const [dx, dy] = [plane[last][0] - ax, plane[last][1] - ay];
    const length = dx * dx + dy * dy;
    let farthest = 0;
    let at = -1;
    for (let i = first + 1; i < last; i += 1) {
      const [px, py] = [plane[i][0] - ax, plane[i][1] - ay];
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
      const distance = Math.hypot(px - t * dx, py - t * dy);
      if (distance > farthest) [farthest, at] = [distance, i];
    }
    if (farthest > tolerance) {
      keep.add(at);
      spans.push([first, at], [at, last]);
    }
  }
  return line.filter((_, i) => keep.has(i));
}

/** Thins the arcs of a topology, so that two neighbours still share one border. Small closed arcs stay as they are. */
function thinTopology(topology, project) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    const plane = line.map(project);
    const [xs, ys] = [plane.map((point) => point[0]), plane.map((point) => point[1])];
    const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    return thin(line, plane, Math.min(TOLERANCE, extent / 20));
  });
  return { ...topology, transform: undefined, arcs };
}

const area = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y, 0) / 2);

/** Rounds, and leaves out points that fall on the one before. Fewer than four points are no ring. */
function tidyRing(ring, decimals) {
  const round = (value) => Number(value.toFixed(decimals)) + 0;
  const kept = [];
  for (const [x, y] of ring) {
    const point = [round(x), round(y)];
    const last = kept.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  return kept.length >= 4 ? kept : null;
}

function tidyCountry(polygons) {
  const bySize = polygons.map((rings) => ({ rings, size: area(rings[0]) })).sort((a, b) => b.size - a.size);
  const decimals = bySize[0].size < SMALL_COUNTRY ? 2 : 1;
  return bySize
    .filter(({ size }, i) => i === 0 || size >= SMALLEST_RING)
    .map(({ rings }) => {
      const [outer, ...holes] = rings;
      const tidy = tidyRing(outer, decimals) ?? tidyRing(outer, 4);
      return tidy && [tidy, ...holes.filter((hole) => area(hole) >= SMALLEST_RING).map((hole) => tidyRing(hole, decimals)).filter(Boolean)];
    })
    .filter(Boolean);
}

/** The rectangle that the countries fill with their outlines, as SVG's `viewBox`. */
function boxOf(polygons) {
  const points = polygons.flat(2);
  const [left, top, right, bottom] = [0, 1].map((axis) => points.reduce((least, point) => Math.min(least, point[axis]), Infinity))
    .concat([0, 1].map((axis) => points.reduce((most, point) => Math.max(most, point[axis]), -Infinity)));
  return [left - 1, top - 1, right - left + 2, bottom - top + 2].map((length) => Number(length.toFixed(4)));
}

async function map() {
  const [{ feature }, { geoEqualEarth }, { geoProject }, { default: svgpath }] = await Promise.all(
    ["topojson-client", "d3-geo", "d3-geo-projection", "svgpath"].map((name) => import(name)),
  );

  const projection = geoEqualEarth().fitWidth(WIDTH, { type: "Sphere" });
  const scale = projection.scale();
  const translate = projection.translate();
  for (const place of [[0, 0], [36.8, -1.3], [-74, 40.7], [179, -80], [-179.9, 85]]) {
    const [x, y] = projection(place);
    const [ourX, ourY] = equalEarth(place, scale, translate);
    if (Math.hypot(ourX - x, ourY - y) > 1e-6) throw new Error(`the projection's formula and d3-geo disagree at ${place}`);
  }

  const atlas = JSON.parse(await readFile(from("world-atlas", "countries-50m.json"), "utf8"));
  const topology = thinTopology(atlas, (place) => equalEarth(place, scale, translate));

  // One feature per country, also where the atlas has several (Australia and its outlying islands).
  const countries = new Map();
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries).features) {
    if (id === ANTARCTICA) continue;
    const name = /^\d{3}$/.test(id ?? "") ? id : `x-${properties.name.toLowerCase().replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "")}`;
    const plane = geoProject(geometry, projection);
    if (!plane) continue;
    const polygons = plane.type === "Polygon" ? [plane.coordinates] : plane.coordinates;
    countries.set(name, [...(countries.get(name) ?? []), ...polygons]);
  }

  const tidy = new Map([...countries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, polygons]) => [name, tidyCountry(polygons)]));
  const [missing] = [...tidy].find(([, polygons]) => polygons.length === 0) ?? [];
  if (missing) throw new Error(`nothing is left of ${missing} on the map`);
  // Steps from point to point are shorter than points.
  const path = (rings) => svgpath(rings.map((ring) => `M${ring.slice(0, -1).join("L")}Z`).join("")).rel().round(4).toString();
  const areas = Object.fromEntries([...tidy].map(([name, polygons]) => [name, path(polygons.flat())]));
  const viewBox = boxOf([...tidy.values()].flat());
  const [, shape] = (await readFile(join(root, DRAWING), "utf8")).match(/const SHAPE: f64 = ([\d.]+);/) ?? [];
  if (Math.abs(viewBox[3] / viewBox[2] - Number(shape)) > 1e-4) throw new Error(`the map is ${(viewBox[3] / viewBox[2]).toFixed(4)} times as high as wide; ${DRAWING} says ${shape}`);
  await writeFile(out("map", "world.json"), JSON.stringify({ viewBox, areas }));
  await writeFile(out("map", "projection.json"), `${JSON.stringify({ scale, translate })}\n`);
}

async function fonts() {
  await Promise.all(FONTS.map(([family, file]) => copyFile(from("@fontsource", family, "files", file), out("fonts", file))));
}

if (!(await upToDate())) {
  try {
    await stat(from("echarts", "package.json"));
  } catch {
    console.error("node_modules is missing or incomplete: run `npm ci` (or `make setup`), then build again.");
    process.exit(1);
  }
  await rm(out(), { recursive: true, force: true });
  await Promise.all([mkdir(out("map"), { recursive: true }), mkdir(out("fonts"), { recursive: true })]);
  await Promise.all([bundle(), map(), fonts(), writeFile(out("licences.txt"), licences())]);
}
