// The same page, tuned: sentence and figures first, then filters and records, then charts one by one as they are seen; ECharts
// and the map come after the first paint; crossfilter2 filters; a change sets only the data of a chart.
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { answer } from "./answers.js";
import { crossed } from "./crossed.js";
import { files, filtersOf, prepared, titled } from "./data.js";
import * as marks from "./marks.js";
import { FilterBar, Header, Records, Sentence, Tiles, go, onAddress } from "./parts.jsx";
import { load, loadWorld, tell, watch } from "./queue.js";

// What the first figures need. The other files come when there is time: of them only the titles of documents are shown.
const FIRST = new Set(["mechanisms", "organisations", "activities", "contributions", "figures", "places", "themes"]);
// Started before React is.
const edition = files((name) => FIRST.has(name)).then(prepared);

const TITLES = {
  map: "Records by country",
  money: "Allocated by each mechanism, US$",
  women: "Women among participants, %",
  donors: "Donors by mechanism and period",
  year: "Records by year and mechanism",
  overlap: "Countries by the mechanisms that reach them",
  gender: "Records that say anything on gender",
  theme: "Records by theme and mechanism",
  time: "The mechanisms in time",
  completeness: "What the records publish, % by mechanism",
};

const NONE = new Map();
const afterPaint = (then) => requestAnimationFrame(() => setTimeout(then));

const Chart = memo(function Chart({ id, edition, said }) {
  const place = useRef(null);
  useEffect(() => watch(place.current, id, (filter, value) => go(filtersOf(location.search), filter, value)), [id]);
  useEffect(() => tell(place.current, edition, said), [edition, said]);
  return (
    <figure className={`figure is-${id}`} data-chart={id}>
      <figcaption>{TITLES[id]}</figcaption>
      <div className="plot" ref={place} />
    </figure>
  );
});

function App({ edition }) {
  const [search, setSearch] = useState(location.search);
  // First the sentence and the figures; what is below them a moment later.
  const [isWhole, setWhole] = useState(false);
  const [sources, setSources] = useState(NONE);
  useEffect(() => onAddress(setSearch), []);
  useEffect(
    () =>
      afterPaint(() => {
        load();
        loadWorld();
        setWhole(true);
        requestIdleCallback(() => files((name) => !FIRST.has(name)).then((found) => setSources(titled(found.sources))));
      }),
    [],
  );
  const filters = useMemo(() => filtersOf(search), [search]);
  const ask = useMemo(() => crossed(edition), [edition]);
  const selection = useMemo(() => ask(filters), [ask, filters]);
  const said = useMemo(() => answer(edition, filters, selection.records, selection.withoutDonor), [edition, filters, selection]);
  useLayoutEffect(() => {
    marks.show();
    globalThis.__said = said;
  }, [said]);
  return (
    <>
      <Header />
      {isWhole ? <FilterBar edition={edition} filters={filters} facets={selection.facets} /> : <div className="filter-bar" />}
      <main data-ready={isWhole}>
        <Sentence said={said} />
        <Tiles said={said} />
        {isWhole && (
          <>
            <div className="charts">
              {Object.keys(TITLES).slice(0, marks.CHARTS_SHOWN).map((id) => <Chart key={id} id={id} edition={edition} said={said} />)}
            </div>
            <Records records={selection.records} edition={edition} sources={sources} />
          </>
        )}
      </main>
    </>
  );
}

const root = createRoot(document.getElementById("root"));
edition.then((found) => root.render(<App edition={found} />));
