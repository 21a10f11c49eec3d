// The parts that both pages show: sentence, key figures, filters and the table of records.
import { memo, useState } from "react";
import { FILTERS, addressOf } from "./data.js";
import { ROWS_SHOWN, change } from "./marks.js";

const millions = (n) => (n === null ? "—" : n >= 1e6 ? `US$ ${Math.floor(n / 1e6)} million` : `US$ ${Math.round(n).toLocaleString("en")}`);
const NAMES = { mechanism: "Mechanism", donor: "Donor", country: "Country", year: "Year", theme: "Theme" };

/** Goes to another choice of filters as a link would. */
export function go(filters, name, value) {
  history.pushState(null, "", addressOf(filters, name, value));
  dispatchEvent(new PopStateEvent("popstate"));
}

/** Tells of every change of the address. */
export function onAddress(told) {
  let now = location.search;
  const follow = () => {
    if (location.search === now) return;
    now = location.search;
    change();
    told(now);
  };
  addEventListener("popstate", follow);
  return () => removeEventListener("popstate", follow);
}

export function Header() {
  return (
    <header className="site-header">
      <h1>Who pays for arms control?</h1>
    </header>
  );
}

export function Sentence({ said }) {
  const money = said.allocated === null ? "No allocation published" : `At least ${millions(said.allocated)} allocated`;
  return (
    <p className="lead">
      {money}; {said.donors.length} donors named, {said.donorsWithAmount} with a public amount.
    </p>
  );
}

function Tile({ id, name, value, note }) {
  return (
    <section className="tile">
      <h2>{name}</h2>
      <p className="tile-value" id={id}>{value}</p>
      <p className="tile-note">{note}</p>
    </section>
  );
}

export function Tiles({ said }) {
  const totals = said.money.filter((n) => n !== null).length;
  const share = said.genderShare === null ? "—" : `${Math.round(said.genderShare * 100) / 100} %`;
  return (
    <div className="tiles">
      <Tile name="Allocated" value={millions(said.allocated)} note={`${totals} of ${said.money.length} totals`} />
      <Tile name="Donors" value={said.donors.length} note={`${said.donorsWithAmount} with amount`} />
      <Tile name="Countries" value={said.countries.length} note={`${said.located} of ${said.records} records`} />
      <Tile id="first-figure" name="Records" value={said.records} note={`${said.withAmount} with amount`} />
      <Tile name="For gender equality" value={share} note="SALIENT only" />
    </div>
  );
}

function Filter({ name, options, counts, chosen, filters, began }) {
  return (
    <label className="filter">
      {NAMES[name]}
      <select name={name} value={chosen[0] ?? ""} onChange={(event) => go(filters, name, event.target.value)}>
        <option value="">All</option>
        {options.map((option) => (
          <option key={option.id} value={option.id} data-n={counts.get(option.id) ?? 0} data-began={began?.get(option.id)}>
            {option.name} ({counts.get(option.id) ?? 0})
          </option>
        ))}
      </select>
    </label>
  );
}

/** The filters, each option with the records it would show; `facets` has the counts by filter. */
export function FilterBar({ edition, filters, facets }) {
  return (
    <form className="filter-bar" aria-label="Filters">
      {FILTERS.map((name) => (
        <Filter
          key={name}
          name={name}
          options={edition.options[name]}
          counts={facets[name]}
          chosen={filters[name]}
          filters={filters}
          began={name === "year" ? facets.began : undefined}
        />
      ))}
    </form>
  );
}

const Row = memo(function Row({ one, edition, source }) {
  return (
    <tr>
      <th scope="row">{one.title}</th>
      <td>{edition.mechanisms[one.at].short}</td>
      <td>{one.year ?? "—"}</td>
      <td>{one.carriers.map(edition.name).join(", ") || "—"}</td>
      <td className="numeric">{one.countries.length}</td>
      <td className="numeric">{edition.amountOf(one)?.toLocaleString("en") ?? "—"}</td>
      <td>{one.level}</td>
      <td>{source}</td>
    </tr>
  );
});

export const Records = memo(function Records({ records, edition, sources }) {
  const [all, setAll] = useState(false);
  const rows = all ? records : records.slice(0, ROWS_SHOWN);
  return (
    <section className="records">
      <h2>Project records ({records.length})</h2>
      <table>
        <thead>
          <tr>
            {["Title", "Mechanism", "Year", "Carried out by", "Countries", "Amount, US$", "Kind", "Source"].map((head) => (
              <th key={head} scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((one) => <Row key={one.id} one={one} edition={edition} source={sources.get(one.source)} />)}</tbody>
      </table>
      {rows.length < records.length && (
        <button type="button" onClick={() => setAll(true)}>Show all {records.length}</button>
      )}
    </section>
  );
});
