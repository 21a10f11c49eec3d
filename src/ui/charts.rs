//! The only door to JavaScript: `public/charts.js`, which draws options with ECharts.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// Draws an option into a place once it is seen, and tells of events and of the end.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn draw(place: &HtmlElement, option: &str, needs_map: bool, event: &JsValue, drawn: &JsValue, failed: &JsValue);

    /// Highlights a mark, or lets it go.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn point(place: &HtmlElement, series: i32, item: i32, on: bool);

    /// Whether a chart is drawn in a place.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn drawn(place: &HtmlElement) -> bool;

    /// The SVG drawn in a place.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn svg(place: &HtmlElement) -> String;

    /// Its width in CSS pixels.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn width(place: &HtmlElement) -> f64;

    /// Its height in CSS pixels.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn height(place: &HtmlElement) -> f64;

    /// Gives the reader a file with this text.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn save(name: &str, media_type: &str, text: &str);

    /// Gives the reader an SVG as PNG, twice as fine, or says why not.
    #[wasm_bindgen(js_namespace = portfolioCharts, js_name = savePng)]
    pub fn save_png(name: &str, svg: &str, failed: &JsValue);

    /// Copies a text, and says whether it could.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn copy(text: &str, done: &JsValue);

    /// Tries again what could not be drawn.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn retry();

    /// Frees a place.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn release(place: &HtmlElement);
}
