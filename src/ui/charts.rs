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

    /// Frees a place.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn release(place: &HtmlElement);
}
