// The part of Apache ECharts that the page draws with. esbuild leaves the rest out.
import { init, registerMap, use } from "echarts/core";
import { BarChart, HeatmapChart, MapChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent, VisualMapComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, HeatmapChart, MapChart, ScatterChart, GeoComponent, GridComponent, VisualMapComponent, SVGRenderer]);

export { init, registerMap };
