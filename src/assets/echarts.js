// The part of Apache ECharts that the page draws with. esbuild leaves the rest out.
import { init, registerMap, use } from "echarts/core";
import { BarChart, LineChart, MapChart, SankeyChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent, TitleComponent } from "echarts/components";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, MapChart, SankeyChart, ScatterChart, GeoComponent, GridComponent, TitleComponent, LabelLayout, SVGRenderer]);

/** Makes the map known: its countries, and the plane that dots and names stand on. */
export function registerWorld(world) {
  registerMap("world", world);
  registerMap("plane", world.plane);
}

export { init };
