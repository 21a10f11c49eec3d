//! The only door to JavaScript: `public/charts.js`, which draws options with ECharts, and `public/elements.js`,
//! which writes elements of the page.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// Draws an option into a place once it is seen, and tells of events and of the end.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn draw(
        place: &HtmlElement,
        option: &str,
        needs_map: bool,
        event: &JsValue,
        drawn: &JsValue,
        failed: &JsValue,
    );

    /// Writes HTML into a place, of which what is there already stays.
    #[wasm_bindgen(js_namespace = portfolioElements)]
    pub fn write(place: &HtmlElement, html: &str);

    /// Highlights a mark, or lets it go.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn point(place: &HtmlElement, series: i32, item: i32, on: bool);

    /// Draws an option out of sight at a size in CSS pixels, and gives its SVG, and the faces of the page's
    /// text as a style.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn picture(option: &str, needs_map: bool, width: f64, height: f64, done: &JsValue, failed: &JsValue);

    /// Gives the reader a file with this text.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn save(name: &str, media_type: &str, text: &str);

    /// Makes a PNG of an SVG and saves, copies or shares it, or says that it could not.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn png(how: &str, name: &str, svg: &str, done: &JsValue, failed: &JsValue);

    /// Whether this browser can share pictures with other programs.
    #[wasm_bindgen(js_namespace = portfolioCharts, js_name = canShare)]
    pub fn can_share() -> bool;

    /// Copies a text, and says whether it could.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn copy(text: &str, done: &JsValue);

    /// Takes away a picture that was in a place before the program; whether there was one.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn clear(place: &HtmlElement) -> bool;

    /// Tries again what could not be drawn.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn retry();

    /// Frees a place.
    #[wasm_bindgen(js_namespace = portfolioCharts)]
    pub fn release(place: &HtmlElement);
}
