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
use crate::plot::Links;

/// Heights of a link's row, of the room between two diagrams, and of the heading above a diagram.
const ROW: u32 = 64;
const GAP: u32 = 18;
const HEAD: u32 = 56;

/// Height in CSS pixels.
pub fn height(blocks: &[Links]) -> u32 {
    match blocks {
        [one] if one.heading.is_none() => {
            let from =
                one.links.iter().map(|(from, ..)| from).collect::<std::collections::BTreeSet<_>>().len();
            21 * super::rows(from.max(8)) + 40
        }
        several => {
            several.iter().map(|block| HEAD + ROW * super::rows(block.links.len()) + GAP).sum::<u32>() + 4
        }
    }
}

/// The option.
pub fn option(blocks: &[Links], scheme: Scheme) -> Json {
    let mut option = match blocks {
        [one] if one.heading.is_none() => {
            base(&Chart::new().series(series(one, scheme).top(8.0).bottom(8.0)), scheme)
        }
        several => diagrams(several, scheme),
    };
    option["media"] = json!([
        { "query": { "minWidth": 520 }, "option": with_room(blocks, &WIDE) },
        { "query": { "maxWidth": 519 }, "option": with_room(blocks, &NARROW) },
    ]);
    option
}

/// Room for the words at the right of a flow, their line width, and the room between nodes, in CSS pixels.
struct Room {
    right: u32,
    width: u32,
    gap: u32,
}
const WIDE: Room = Room { right: 250, width: 240, gap: 8 };
const NARROW: Room = Room { right: 112, width: 104, gap: 20 };

/// Room between nodes with amounts under their names, in CSS pixels.
const GAP_OF_AMOUNTS: u32 = 40;

/// The settings that change with the width. Each form sets all of them, so that a chart can switch back.
fn with_room(blocks: &[Links], room: &Room) -> Json {
    let label = json!({ "width": room.width, "overflow": "break", "lineHeight": 13 });
    let gap = if blocks.len() == 1 { room.gap } else { GAP_OF_AMOUNTS };
    let form = json!({ "right": room.right, "label": label, "nodeGap": gap });
    json!({ "series": vec![form; blocks.len()] })
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
        top += HEAD + height + GAP;
    }
    let mut option = base(&chart, scheme);
    let heading = |(block, (top, _)): (&Links, &(u32, u32))| {
        let text = block.heading.clone().unwrap_or_default();
        let style = json!({ "fontSize": 12, "color": scheme.color(Tone::InkSoft) });
        json!({ "text": text, "left": "1%", "top": top, "textStyle": style })
    };
    option["title"] = blocks.iter().zip(&places).map(heading).collect();
    for (at, (block, (top, height))) in blocks.iter().zip(places).enumerate() {
        option["series"][at]["top"] = json!(top + HEAD);
        option["series"][at]["height"] = json!(height);
        for (item, node) in block.nodes.iter().enumerate() {
            // The label of a source is above its node, not on its links.
            let is_source = block.links.iter().any(|(from, ..)| *from == item);
            let text = plain(&if node.amounts.is_empty() {
                node.of.label.clone()
            } else {
                format!("{}\n{}", node.of.label, node.amounts)
            });
            option["series"][at]["data"][item]["label"] = if is_source {
                json!({ "formatter": text, "position": [0, -4], "verticalAlign": "bottom", "width": 260 })
            } else {
                json!({ "formatter": text })
            };
        }
    }
    option
}
