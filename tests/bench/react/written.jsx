// The page as a front-end team writes it first: everything in one bundle, all data awaited, all charts mounted at once.
import { BarChart, HeatmapChart, MapChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { answer } from "./answers.js";
import { files, filtersOf, prepared } from "./data.js";
import * as marks from "./marks.js";
import { CHARTS } from "./options.js";
import { FilterBar, Header, Records, Sentence, Tiles, go, onAddress } from "./parts.jsx";
import { selected } from "./plain.js";

echarts.use([
  BarChart, HeatmapChart, MapChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent, CanvasRenderer,
]);

const Dashboard = createContext(null);

async function world() {
  const answer = await fetch("./assets/map/world.json");
  echarts.registerMap("world", await answer.json());
}

/** The option of a chart as a whole. */
function whole({ frame, data }, edition, said) {
  const option = frame(edition);
  const now = data(edition, said);
  for (const [part, value] of Object.entries(now)) {
    option[part] = part === "series" ? option.series.map((series, at) => ({ ...series, ...value[at] })) : { ...option[part], ...value };
  }
  return option;
}

function Chart({ id }) {
  const { edition, filters, said, hasMap } = useContext(Dashboard);
  const place = useRef(null);
  const chart = useRef(null);
  const now = useRef(filters);
  now.current = filters;
  const definition = CHARTS[id];
  const isReady = !definition.needsMap || hasMap;

  useEffect(() => {
    const made = echarts.init(place.current);
    chart.current = made;
    made.on("finished", () => marks.draw(id));
    if (definition.filter) made.on("click", ({ data }) => data?.key && go(now.current, definition.filter, data.key));
    const sized = new ResizeObserver(() => {
      if (made.getWidth() !== place.current.clientWidth) made.resize();
    });
    sized.observe(place.current);
    return () => {
      sized.disconnect();
      made.dispose();
    };
  }, [id, definition]);

  useEffect(() => {
    if (!isReady) return;
    marks.wait(id);
    chart.current.setOption(whole(definition, edition, said), true);
  }, [id, definition, isReady, edition, said]);

  return (
    <figure className={`figure is-${id}`} data-chart={id}>
      <figcaption>{definition.title}</figcaption>
      <div className="plot" ref={place} />
    </figure>
  );
}

function App() {
  const [edition, setEdition] = useState(null);
  const [hasMap, setHasMap] = useState(false);
  const [search, setSearch] = useState(location.search);
  useEffect(() => {
    files().then((found) => setEdition(prepared(found)));
    world().then(() => setHasMap(true));
    return onAddress(setSearch);
  }, []);
  const filters = useMemo(() => filtersOf(search), [search]);
  const selection = useMemo(() => edition && selected(edition, filters), [edition, filters]);
  const said = useMemo(
    () => selection && answer(edition, filters, selection.records, selection.withoutDonor),
    [edition, filters, selection],
  );
  const shared = useMemo(() => ({ edition, filters, said, hasMap }), [edition, filters, said, hasMap]);
  useLayoutEffect(() => {
    marks.show();
    globalThis.__said = said;
  }, [said]);
  if (!edition) {
    return (
      <>
        <Header />
        <p className="loading">Loading…</p>
      </>
    );
  }
  return (
    <Dashboard.Provider value={shared}>
      <Header />
      <FilterBar edition={edition} filters={filters} facets={selection.facets} />
      <main data-ready="true">
        <Sentence said={said} />
        <Tiles said={said} />
        <div className="charts">
          {Object.keys(CHARTS).slice(0, marks.CHARTS_SHOWN).map((id) => <Chart key={id} id={id} />)}
        </div>
        <Records records={selection.records} edition={edition} sources={edition.sources} />
      </main>
    </Dashboard.Provider>
  );
}

createRoot(document.getElementById("root")).render(<App />);
