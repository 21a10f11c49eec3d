//! Drawings for languages written from right to left: axes, labels and flows change sides. The map does not.

use serde_json::{Value as Json, json};

use crate::plot::Plot;

/// The option of a plot, mirrored.
#[must_use]
pub fn mirrored(mut option: Json, plot: &Plot) -> Json {
    match plot {
        Plot::Areas(_) | Plot::Nothing => return option,
        Plot::Links(_) => {
            flows(&mut option);
            each(option.get_mut("title"), sides_changed);
            return option;
        }
        _ => {
            each(option.get_mut("xAxis"), |axis| {
                axis["inverse"] = json!(!axis["inverse"].as_bool().unwrap_or_default());
            });
            each(option.get_mut("yAxis"), |axis| axis["position"] = json!("right"));
            each(option.get_mut("grid"), sides_changed);
        }
    }
    each(option.get_mut("title"), sides_changed);
    each(option.get_mut("series"), |series| {
        labels_changed(series);
        gradients_changed(series);
        each(series.get_mut("data"), |datum| {
            labels_changed(datum);
            gradients_changed(datum);
        });
    });
    option
}

/// Does this to a part of an option, or to each of them; nothing where there is none.
fn each(parts: Option<&mut Json>, change: impl Fn(&mut Json)) {
    match parts {
        Some(Json::Array(parts)) => parts.iter_mut().filter(|part| part.is_object()).for_each(change),
        Some(part @ Json::Object(_)) => change(part),
        _ => {}
    }
}

/// Left becomes right.
fn sides_changed(part: &mut Json) {
    let Some(part) = part.as_object_mut() else { return };
    let (left, right) = (part.remove("left"), part.remove("right"));
    part.extend(left.map(|left| ("right".to_owned(), left)));
    part.extend(right.map(|right| ("left".to_owned(), right)));
}

/// A label beside its mark changes sides.
fn labels_changed(of: &mut Json) {
    let Some(label) = of.get_mut("label").filter(|label| label.is_object()) else { return };
    let position = match label["position"].as_str() {
        Some("right") => "left",
        Some("left") => "right",
        Some("insideLeft") => "insideRight",
        Some("insideRight") => "insideLeft",
        _ => return,
    };
    label["position"] = json!(position);
}

/// A colour that goes from left to right goes from right to left.
fn gradients_changed(of: &mut Json) {
    let Some(color) = of.pointer_mut("/itemStyle/color").filter(|color| color["x2"].is_number()) else {
        return;
    };
    let (from, to) = (color["x"].take(), color["x2"].take());
    (color["x"], color["x2"]) = (to, from);
}

/// Flows begin at the right: their links are turned, and the room for words is at the left.
fn flows(option: &mut Json) {
    let turned = |series: &mut Json| {
        sides_changed(series);
        for list in ["links", "edges"] {
            each(series.get_mut(list), |link| {
                let (source, target) = (link["source"].take(), link["target"].take());
                (link["source"], link["target"]) = (target, source);
            });
        }
        each(series.get_mut("label"), |label| label["position"] = json!("left"));
        // What stands above its node begins at the node's other side.
        each(series.get_mut("data"), |node| {
            if node["label"]["position"].is_array() {
                node["label"]["position"] = json!(["100%", -4]);
                node["label"]["align"] = json!("right");
            }
        });
    };
    each(option.get_mut("series"), turned);
    each(option.get_mut("media"), |form| each(form.pointer_mut("/option/series"), turned));
}
