//! Flows: nodes with links between them, one diagram a scale.

use charming::{
    Chart,
    element::{ItemStyle, Label, LineStyle},
    series::{Sankey, SankeyLink, SankeyNode},
};
use serde_json::{Value as Json, json};

use super::{
    Scheme, Tone,
    base::{base, plain},
    of_key,
};
use crate::plot::{Links, has_no_spaces, width};

/// Heights of a link's row, of the room between two diagrams, and of the heading above a diagram.
const ROW: u32 = 64;
const GAP: u32 = 18;
const HEAD: u32 = 22;

/// Room above a diagram: its heading, and the lines above the highest source, of which there are most on a phone.
fn head(block: &Links) -> u32 {
    let lines = |item: usize| label(block, item, &NARROW_OF_AMOUNTS).1;
    let most = (0..block.nodes.len()).filter(|item| is_source(block, *item)).map(lines).max();
    HEAD + u32::try_from(most.unwrap_or_default().max(2) * LINE).unwrap_or_default() + 8
}

/// Height in CSS pixels.
pub fn height(blocks: &[Links]) -> u32 {
    match blocks {
        [one] if one.heading.is_none() => {
            let from =
                one.links.iter().map(|(from, ..)| from).collect::<std::collections::BTreeSet<_>>().len();
            21 * super::rows(from.max(8)) + 40
        }
        several => {
            several.iter().map(|block| head(block) + ROW * super::rows(block.links.len()) + GAP).sum::<u32>()
                + 4
        }
    }
}

/// The option.
pub fn option(blocks: &[Links], scheme: Scheme) -> Json {
    let mut option = match blocks {
        [one] if one.heading.is_none() => {
            base(&Chart::new().series(series(one, scheme).top(8.0).bottom(20.0)), scheme)
        }
        several => diagrams(several, scheme),
    };
    let has_amounts = blocks.iter().any(|block| block.heading.is_some());
    let (wide, narrow) = if has_amounts { (&WIDE_OF_AMOUNTS, &NARROW_OF_AMOUNTS) } else { (&WIDE, &NARROW) };
    option["media"] = json!([
        { "query": { "minWidth": 520 }, "option": with_room(blocks, wide, scheme) },
        { "query": { "maxWidth": 519 }, "option": with_room(blocks, narrow, scheme) },
    ]);
    option
}

/// Room for the words at the right of a flow, that of their lines and of the lines above a source, and the least
/// room between nodes, in CSS pixels.
struct Room {
    right: u32,
    width: usize,
    above: usize,
    gap: usize,
}
const WIDE: Room = Room { right: 250, width: 240, above: 0, gap: 8 };
const WIDE_OF_AMOUNTS: Room = Room { above: 380, gap: 40, ..WIDE };
const NARROW: Room = Room { right: 100, width: 94, above: 0, gap: 20 };
const NARROW_OF_AMOUNTS: Room = Room { right: 140, width: 134, above: 170, gap: 40 };

/// Heights of a line, and the width of a letter of the Latin script on average, in CSS pixels.
const LINE: usize = 13;
const LETTER: f64 = 6.6;

/// The settings that change with the width. Each form sets all of them, so that a chart can switch back.
fn with_room(blocks: &[Links], room: &Room, scheme: Scheme) -> Json {
    let form = |block: &Links| {
        let labels: Vec<(Json, usize)> =
            (0..block.nodes.len()).map(|item| label(block, item, room)).collect();
        let most = labels.iter().map(|(_, lines)| *lines).max().unwrap_or(1);
        let node = |(node, (label, _)): (&crate::plot::Node, &(Json, usize))| {
            json!({
                "name": plain(&node.of.label),
                "itemStyle": { "color": scheme.color(of_key(&node.of.key)) },
                "label": label,
            })
        };
        let nodes: Vec<Json> = block.nodes.iter().zip(&labels).map(node).collect();
        // A flow without amounts has as many nodes above each other as there is room for.
        let gap = if block.heading.is_some() { room.gap.max(most * LINE + 4) } else { room.gap };
        json!({ "right": room.right, "label": { "lineHeight": LINE }, "nodeGap": gap, "data": nodes })
    };
    json!({ "series": blocks.iter().map(form).collect::<Vec<_>>() })
}

/// Where amounts are written, the label of a source is above its node, not on its links.
fn is_source(block: &Links, item: usize) -> bool {
    block.heading.is_some() && block.links.iter().any(|(from, ..)| *from == item)
}

/// The label of a node, and how many lines it has.
fn label(block: &Links, item: usize, room: &Room) -> (Json, usize) {
    let node = &block.nodes[item];
    let is_source = is_source(block, item);
    let text =
        [&node.of.label, &node.amounts].into_iter().filter(|text| !text.is_empty()).map(String::as_str);
    let text = text.collect::<Vec<_>>().join("\n");
    let lines = in_lines(&plain(&text), if is_source { room.above } else { room.width });
    let n = lines.lines().count();
    let mut label = json!({ "formatter": lines });
    if is_source {
        label["position"] = json!([0, -4]);
        label["verticalAlign"] = json!("bottom");
    }
    (label, n)
}

/// A text in lines of about this width in CSS pixels, broken at spaces only, or between Chinese characters: ECharts
/// would break after the comma in a number, and measures Arabic letters as if each stood alone.
fn in_lines(text: &str, room: usize) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "some hundred pixels"
    )]
    let most = (room as f64 / LETTER) as usize;
    let mut lines: Vec<String> = Vec::new();
    for given in text.split('\n') {
        let mut line = String::new();
        for part in parts(given) {
            if !line.is_empty() && width(line.trim_end()) + width(part.trim_end()) > most {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(part);
        }
        lines.push(line);
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

/// The parts of a text between which a line may end: words with the space behind them, and Chinese characters.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let next_begins = text[end..].chars().next().is_some_and(|next| !"，、。；：）".contains(next));
        if c == ' ' || (has_no_spaces(c.encode_utf8(&mut [0; 4])) && next_begins) {
            parts.push(&text[start..end]);
            start = end;
        }
    }
    parts.push(&text[start..]);
    parts
}

fn series(block: &Links, scheme: Scheme) -> Sankey {
    let name = |place: usize| plain(&block.nodes[place].of.label);
    let node = |node: &crate::plot::Node| {
        SankeyNode::new(plain(&node.of.label))
            .item_style(ItemStyle::new().color(scheme.color(of_key(&node.of.key))))
    };
    let nodes: Vec<SankeyNode> = block.nodes.iter().map(node).collect();
    let links: Vec<SankeyLink> = block
        .links
        .iter()
        .map(|(from, to, width)| SankeyLink::from((name(*from), name(*to), *width)))
        .collect();
    Sankey::new()
        .left("1%")
        .label(Label::new().color(scheme.color(Tone::Ink)).font_size(12.0))
        .line_style(LineStyle::new().color(scheme.color(Tone::Missing)).opacity(0.35))
        .nodes(nodes)
        .links(links)
}

fn diagrams(blocks: &[Links], scheme: Scheme) -> Json {
    let mut chart = Chart::new();
    let mut places: Vec<(u32, u32)> = Vec::new();
    let mut top = 4;
    for block in blocks {
        chart = chart.series(series(block, scheme));
        let height = ROW * super::rows(block.links.len());
        places.push((top, height));
        top += head(block) + height + GAP;
    }
    let mut option = base(&chart, scheme);
    let heading = |(block, (top, _)): (&Links, &(u32, u32))| {
        let text = block.heading.clone().unwrap_or_default();
        let style = json!({ "fontSize": 12, "color": scheme.color(Tone::InkSoft) });
        json!({ "text": text, "left": "1%", "top": top, "textStyle": style })
    };
    option["title"] = blocks.iter().zip(&places).map(heading).collect();
    for (at, (block, (top, height))) in blocks.iter().zip(places).enumerate() {
        option["series"][at]["top"] = json!(top + head(block));
        option["series"][at]["height"] = json!(height);
    }
    option
}
