// The ten charts as ECharts draws them. Each has a frame, set once, and its data, set at every change.
import { FIELDS } from "./data.js";

const COLOURS = ["#1f6f8b", "#d1813c", "#5b8c5a", "#8a6fa8"];
const RAMP = ["#dbe9ef", "#8fbccb", "#3f8aa5", "#0f4c63"];
const TEXT = { color: "#333", fontSize: 12 };
const bands = (nameWidth) => ({ left: nameWidth, right: 16, top: 32, bottom: 28 });
const category = (more) => ({ type: "category", axisTick: { show: false }, axisLabel: TEXT, ...more });
const amount = (more) => ({ type: "value", axisLabel: TEXT, splitLine: { lineStyle: { color: "#eee" } }, ...more });
const short = (text, length = 28) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
const names = (edition) => edition.mechanisms.map((mechanism) => mechanism.short);
const stack = ({ short: name }, at) => ({ name, type: "bar", stack: "records", itemStyle: { color: COLOURS[at % 4] } });
const stacks = (edition) => edition.mechanisms.map(stack);
const base = { animation: false, textStyle: { fontFamily: "system-ui, sans-serif" }, tooltip: {} };
const legend = { top: 0, left: 0, itemHeight: 10, textStyle: TEXT };
const upwards = (list) => [...list].reverse();
const heat = (max) => ({ min: 0, max: Math.max(1, max), show: false, inRange: { color: RAMP } });

const map = {
  title: "Records by country",
  needsMap: true,
  filter: "country",
  frame: () => ({
    ...base,
    visualMap: { type: "continuous", left: 0, bottom: 0, itemHeight: 80, min: 0, max: 1, inRange: { color: RAMP }, textStyle: TEXT },
    series: [
      {
        type: "map",
        map: "world",
        aspectScale: 1,
        itemStyle: { areaColor: "#f0f0ee", borderColor: "#fff", borderWidth: 0.5 },
        emphasis: { label: { show: false } },
        data: [],
      },
    ],
  }),
  data: (edition, { countries }) => {
    const marks = countries.map(([code, value]) => ({ name: edition.country.get(code)?.m49, value, key: code }));
    return { visualMap: { max: Math.max(1, ...countries.map(([, n]) => n)) }, series: [{ data: marks }] };
  },
};

const money = {
  title: "Allocated by each mechanism, US$",
  frame: (edition) => ({
    ...base,
    grid: bands(140),
    xAxis: amount(),
    yAxis: category({ inverse: true, data: names(edition) }),
    series: [{ type: "bar", barMaxWidth: 24, itemStyle: { color: COLOURS[0] }, label: { show: true, position: "right", ...TEXT }, data: [] }],
  }),
  data: (_, { money: sums }) => ({ series: [{ data: sums }] }),
};

const women = {
  title: "Women among participants, %",
  frame: () => ({
    ...base,
    grid: bands(200),
    xAxis: amount({ max: 100 }),
    yAxis: category({ inverse: true, data: [] }),
    series: [{ type: "bar", barMaxWidth: 24, itemStyle: { color: COLOURS[3] }, label: { show: true, position: "right", ...TEXT }, data: [] }],
  }),
  data: (_, { women: shares }) => ({
    yAxis: { data: shares.slice(0, 20).map(([title]) => short(title)) },
    series: [{ data: shares.slice(0, 20).map(([, share]) => Math.round(share * 10) / 10) }],
  }),
};

const donors = {
  title: "Donors by mechanism and period",
  frame: () => ({
    ...base,
    grid: { left: 130, right: 8, top: 70, bottom: 8 },
    xAxis: category({ position: "top", data: [], axisLabel: { ...TEXT, rotate: 60 } }),
    yAxis: category({ inverse: true, data: [] }),
    visualMap: heat(3),
    series: [{ type: "heatmap", itemStyle: { borderColor: "#fff", borderWidth: 1 }, data: [] }],
  }),
  data: (edition, { donors: rows, periods }) => {
    const shown = rows.slice(0, 40);
    const columns = periods.slice(0, 40);
    const column = new Map(columns.map((period, at) => [period, at]));
    const label = (period) => `${edition.mechanisms[Number(period.split(" ")[0])].short} ${period.slice(period.indexOf(" ") + 1)}`;
    const inRow = (row) => [...row.periods].filter(([period]) => column.has(period));
    const cells = shown.flatMap(([, row], y) => inRow(row).map(([period, n]) => [column.get(period), y, n]));
    return {
      xAxis: { data: columns.map((period) => short(label(period), 18)) },
      yAxis: { data: shown.map(([id]) => short(edition.name(id), 18)) },
      series: [{ data: cells }],
    };
  },
};

const year = {
  title: "Records by year and mechanism",
  filter: "year",
  frame: (edition) => ({ ...base, legend, grid: bands(40), xAxis: category({ data: [] }), yAxis: amount(), series: stacks(edition) }),
  data: (edition, { years }) => ({
    xAxis: { data: years.map(([name]) => name) },
    series: edition.mechanisms.map((_, at) => ({ data: years.map(([key, row]) => ({ value: row[at], key: Number(key) || null })) })),
  }),
};

const overlap = {
  title: "Countries by the mechanisms that reach them",
  frame: () => ({
    ...base,
    grid: bands(220),
    xAxis: amount(),
    yAxis: category({ inverse: true, data: [] }),
    series: [{ type: "bar", itemStyle: { color: COLOURS[2] }, label: { show: true, position: "right", ...TEXT }, data: [] }],
  }),
  data: (edition, { sets }) => ({
    yAxis: { data: sets.map(([key]) => short(key.split("+").map((at) => edition.mechanisms[Number(at)].short).join(" + "), 36)) },
    series: [{ data: sets.map(([, n]) => n) }],
  }),
};

const gender = {
  title: "Records that say anything on gender",
  frame: (edition) => ({
    ...base,
    legend,
    grid: bands(140),
    xAxis: amount(),
    yAxis: category({ inverse: true, data: names(edition) }),
    series: [
      { name: "say something", type: "bar", stack: "records", itemStyle: { color: COLOURS[3] } },
      { name: "say nothing", type: "bar", stack: "records", itemStyle: { color: "#ddd" } },
    ],
  }),
  data: (_, { stating, perMechanism }) => ({ series: [{ data: stating }, { data: perMechanism.map((n, at) => n - stating[at]) }] }),
};

const theme = {
  title: "Records by theme and mechanism",
  filter: "theme",
  frame: (edition) => ({ ...base, legend, grid: bands(190), xAxis: amount(), yAxis: category({ data: [] }), series: stacks(edition) }),
  data: (edition, { themes }) => {
    const rows = upwards(themes);
    const label = new Map(edition.options.theme.map(({ id, name }) => [id, name]));
    return {
      yAxis: { data: rows.map(([id]) => short(label.get(id) ?? id)) },
      series: edition.mechanisms.map((_, at) => ({ data: rows.map(([key, row]) => ({ value: row[at], key })) })),
    };
  },
};

const time = {
  title: "The mechanisms in time",
  frame: (edition) => ({
    ...base,
    grid: bands(140),
    xAxis: amount({ scale: true, minInterval: 1, axisLabel: { ...TEXT, formatter: "{value}" } }),
    yAxis: category({ inverse: true, data: names(edition) }),
    series: [
      { type: "bar", stack: "span", itemStyle: { color: "transparent" }, silent: true },
      { type: "bar", stack: "span", barMaxWidth: 14, itemStyle: { color: "#cfe0e6" } },
      { type: "scatter", symbolSize: ([, , n]) => 4 + 3 * Math.sqrt(n), itemStyle: { color: COLOURS[0] } },
    ],
  }),
  data: (_, { spans, cycles }) => {
    const there = spans.filter(([from]) => Number.isFinite(from));
    const first = there.length ? Math.min(...there.map(([from]) => from)) : 2013;
    const last = there.length ? Math.max(...there.map(([, to]) => to)) : 2025;
    return {
      xAxis: { min: first, max: last + 1 },
      series: [
        { data: spans.map(([from]) => (Number.isFinite(from) ? from : null)) },
        { data: spans.map(([from, to]) => (Number.isFinite(from) ? to - from + 1 : null)) },
        { data: cycles.flatMap((found, at) => [...found].map(([cycle, n]) => [cycle + 0.5, at, n])) },
      ],
    };
  },
};

const completeness = {
  title: "What the records publish, % by mechanism",
  frame: (edition) => ({
    ...base,
    grid: { left: 140, right: 8, top: 30, bottom: 8 },
    xAxis: category({ position: "top", data: FIELDS }),
    yAxis: category({ inverse: true, data: names(edition) }),
    visualMap: heat(100),
    series: [{ type: "heatmap", label: { show: true }, itemStyle: { borderColor: "#fff", borderWidth: 1 }, data: [] }],
  }),
  data: (_, { known, perMechanism }) => {
    const share = (n, at) => (perMechanism[at] ? Math.round((100 * n) / perMechanism[at]) : "-");
    return { series: [{ data: known.flatMap((row, at) => row.map((n, field) => [field, at, share(n, at)])) }] };
  },
};

/** In the order of the page. */
export const CHARTS = { map, money, women, donors, year, overlap, gender, theme, time, completeness };
