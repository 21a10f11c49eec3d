// duckdb-wasm, blocking in this thread, results as Arrow columns. One query a toggle: a shared list of records with the
// filters each fails (one bit a filter), then six counts joined by UNION ALL. `shape` says how several values are kept:
// "bridge" in a table of values by record, with bit masks in the records for filters; "list" in list columns.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { answer, isSingle, recordOfValue } from "./common.mjs";

const require = createRequire(import.meta.url);
const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
const DIST = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"));

export const shapes = ["bridge", "list"];

export async function engine(columns, shape = "bridge") {
  const { n, dims } = columns;
  const bundles = { mvp: { mainModule: join(DIST, "duckdb-mvp.wasm") }, eh: { mainModule: join(DIST, "duckdb-eh.wasm") } };
  const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate(() => {});
  const connection = db.connect();
  const insert = (name, arrays) => connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(arrays), "stream"), { name, create: true });

  const singles = dims.filter(isSingle);
  const severals = dims.filter((dim) => !isSingle(dim));
  insert("record", {
    id: Uint32Array.from({ length: n }, (_, i) => i),
    ...Object.fromEntries(singles.map(({ name, codes }) => [name, codes])),
    ...(shape === "bridge" && Object.fromEntries(severals.flatMap(masks))),
  });
  for (const dim of severals) {
    const id = recordOfValue(dim);
    insert(`of_${dim.name}`, { id, code: dim.codes });
  }
  if (shape === "list") {
    const lists = severals.map(({ name }) => `(SELECT id, list(code) AS ${name} FROM of_${name} GROUP BY id) USING (id)`);
    const all = severals.map(({ name }) => `coalesce(${name}, []) AS ${name}`).join(", ");
    const own = ["id", ...singles.map(({ name }) => name)].join(", ");
    connection.query(`CREATE TABLE whole AS SELECT ${own}, ${all} FROM record LEFT JOIN ${lists.join(" LEFT JOIN ")} ORDER BY id`);
    for (const { name } of severals) connection.query(`DROP TABLE of_${name}`);
    connection.query("DROP TABLE record");
  }
  const found = answer(columns);
  const query = shape === "list" ? withLists : withBridges;
  return {
    name: `duckdb-wasm (${shape})`,
    toggle(filters) {
      const result = connection.query(query(dims, filters));
      found.forEach((counts) => counts.fill(0));
      for (const batch of result.batches) {
        const [d, code, count] = ["d", "code", "n"].map((name) => batch.getChild(name).toArray());
        for (let i = 0; i < d.length; i += 1) found[d[i]][code[i]] = count[i];
      }
      return found;
    },
    memory: () => Number(connection.query("SELECT sum(memory_usage_bytes)::DOUBLE AS m FROM duckdb_memory()").getChild("m").get(0)),
    close() {
      connection.close();
    },
  };
}

/** Columns of 32 bits that say which codes each record has. */
function masks({ name, size, starts, codes }) {
  const words = Array.from({ length: Math.ceil(size / 32) }, () => new Uint32Array(starts.length - 1));
  for (let record = 0; record + 1 < starts.length; record += 1) {
    for (let at = starts[record]; at < starts[record + 1]; at += 1) words[codes[at] >> 5][record] |= 1 << (codes[at] & 31);
  }
  return words.map((word, i) => [`${name}_${i}`, word]);
}

/** The counts of one dimension: the values of the records in f that fail no other filter. */
const counts = (d, code, from) => `SELECT ${d}::INTEGER AS d, ${code}::INTEGER AS code, count(*)::DOUBLE AS n FROM ${from} GROUP BY ${code}`;

/** Records that fail one filter at most, with a bit for each filter they fail. */
function failing(dims, filters, holdsAny, table, fields) {
  const fails = dims.flatMap((dim, d) => {
    if (!filters[d].length) return [];
    const holds = isSingle(dim) ? `${dim.name} IN (${filters[d].join(", ")})` : holdsAny(dim.name, filters[d]);
    return `CASE WHEN ${holds} THEN 0 ELSE ${1 << d} END`;
  });
  if (!fails.length) return `WITH f AS (SELECT ${fields}, 0 AS m FROM ${table})`;
  const marked = `SELECT ${fields}, ${fails.join(" | ")} AS m FROM ${table}`;
  return `WITH f AS MATERIALIZED (SELECT * FROM (${marked}) WHERE m & (m - 1) = 0)`;
}

function withBridges(dims, filters) {
  const holdsAny = (name, codes) => {
    const words = new Map();
    for (const code of codes) words.set(code >> 5, (words.get(code >> 5) ?? 0) | (1 << (code & 31)));
    return [...words].map(([word, bits]) => `${name}_${word} & ${bits >>> 0} != 0`).join(" OR ");
  };
  const own = dims.filter(isSingle).map(({ name }) => name);
  const f = failing(dims, filters, holdsAny, "record", ["id", ...own].join(", "));
  const isAny = filters.some((codes) => codes.length);
  const parts = dims.map((dim, d) => {
    const where = `WHERE m & ${63 & ~(1 << d)} = 0`;
    if (isSingle(dim)) return counts(d, dim.name, `f ${where}`);
    return counts(d, "code", isAny ? `of_${dim.name} SEMI JOIN (FROM f ${where}) USING (id)` : `of_${dim.name}`);
  });
  return `${f} ${parts.join(" UNION ALL ")}`;
}

function withLists(dims, filters) {
  const holdsAny = (name, codes) => `list_has_any(${name}, [${codes.join(", ")}]::USMALLINT[])`;
  const f = failing(dims, filters, holdsAny, "whole", "*");
  const parts = dims.map((dim, d) => {
    const where = `WHERE m & ${63 & ~(1 << d)} = 0`;
    return isSingle(dim) ? counts(d, dim.name, `f ${where}`) : counts(d, "code", `(SELECT unnest(${dim.name}) AS code FROM f ${where})`);
  });
  return `${f} ${parts.join(" UNION ALL ")}`;
}
