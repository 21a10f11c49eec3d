// The part of Apache ECharts that the page draws with. esbuild leaves the rest out.
import { init, registerMap, use } from "echarts/core";
import { BarChart, LineChart, MapChart, SankeyChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent, TitleComponent } from "echarts/components";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, MapChart, SankeyChart, ScatterChart, GeoComponent, GridComponent, TitleComponent, LabelLayout, SVGRenderer]);

/** Makes the map known: its countries, and the plane that dots and names stand on. `document` makes the SVG's elements. */
export function registerWorld({ viewBox, areas }, document) {
  const element = (name, attributes) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const plane = () => element("svg", { viewBox: viewBox.join(" ") });
  const world = plane();
  world.append(...Object.entries(areas).map(([name, d]) => element("path", { name, d })));
  registerMap("world", { svg: world });
  registerMap("plane", { svg: plane() });
}

export { init };
