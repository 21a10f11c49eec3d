//! One palette in two places, and readers who see colours differently.

use std::collections::BTreeMap;

use arms_control_funding::draw::{Scheme, Tone};
use palette::{IntoColor, Lab, LinSrgb, Srgb, color_difference::Ciede2000};

use super::fixture::read;

const TOKENS: [(&str, Tone); 14] = [
    ("ground", Tone::Ground),
    ("ink", Tone::Ink),
    ("ink-soft", Tone::InkSoft),
    ("hairline", Tone::Hairline),
    ("unscar", Tone::Unscar),
    ("salient", Tone::Salient),
    ("amnesty-month", Tone::AmnestyMonth),
    ("att-vtf", Tone::AttVtf),
    ("missing", Tone::Missing),
    ("ramp-1", Tone::Ramp(0)),
    ("ramp-2", Tone::Ramp(1)),
    ("ramp-3", Tone::Ramp(2)),
    ("ramp-4", Tone::Ramp(3)),
    ("ramp-5", Tone::Ramp(4)),
];

const MECHANISMS: [(&str, Tone); 4] = [
    ("unscar", Tone::Unscar),
    ("salient", Tone::Salient),
    ("amnesty-month", Tone::AmnestyMonth),
    ("att-vtf", Tone::AttVtf),
];

/// Machado, Oliveira & Fernandes 2009, severity 1, for linear RGB.
const SIGHTS: [(&str, [[f32; 3]; 3]); 4] = [
    ("usual sight", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

const INKS: [(&str, Scheme); 2] = [("light", Scheme::Light), ("dark", Scheme::Dark)];

fn linear(hex: &str) -> LinSrgb<f32> {
    hex.parse::<Srgb<u8>>().unwrap().into_format::<f32>().into_linear()
}

fn seen(color: LinSrgb<f32>, sight: &[[f32; 3]; 3]) -> Lab {
    let part =
        |row: [f32; 3]| (row[0] * color.red + row[1] * color.green + row[2] * color.blue).clamp(0.0, 1.0);
    LinSrgb::new(part(sight[0]), part(sight[1]), part(sight[2])).into_color()
}

fn contrast(a: &str, b: &str) -> f32 {
    let luminance = |hex: &str| {
        let c = linear(hex);
        0.2126 * c.red + 0.7152 * c.green + 0.0722 * c.blue
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The blocks of the style sheet that set colours, in its order: light, dark by the system, dark by choice,
/// paper.
fn blocks() -> Vec<BTreeMap<String, String>> {
    read("public/styles/tokens.css")
        .split('{')
        .map(|block| {
            let declared = block
                .split('}')
                .next()
                .unwrap_or_default()
                .split(';')
                .filter_map(|d| d.trim().strip_prefix("--")?.split_once(':'));
            declared
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_lowercase()))
                .collect::<BTreeMap<_, _>>()
        })
        .filter(|block| block.contains_key("ground"))
        .collect()
}

#[test]
fn the_style_sheet_has_the_colours_of_the_charts() {
    let blocks = blocks();
    assert!(blocks.len() >= 3, "{} blocks", blocks.len());
    for (block, ink) in blocks.iter().zip([Scheme::Light, Scheme::Dark, Scheme::Dark]) {
        for (name, tone) in TOKENS {
            assert_eq!(block.get(name).map(String::as_str), Some(ink.color(tone)), "--{name} in {ink:?}");
        }
    }
}

#[test]
fn the_four_mechanisms_can_be_told_apart_by_every_reader() {
    let mut close = Vec::new();
    for (ink_name, ink) in INKS {
        for (sight_name, sight) in &SIGHTS {
            for (i, (a, tone_a)) in MECHANISMS.iter().enumerate() {
                for (b, tone_b) in &MECHANISMS[i + 1..] {
                    let difference = seen(linear(ink.color(*tone_a)), sight)
                        .difference(seen(linear(ink.color(*tone_b)), sight));
                    if difference < 10.0 {
                        close
                            .push(format!("{ink_name}, {sight_name}: {a} and {b} differ by {difference:.1}"));
                    }
                }
            }
        }
    }
    assert!(close.is_empty(), "{close:#?}");
}

#[test]
fn marks_stand_out_from_the_ground() {
    let mut faint = Vec::new();
    for (ink_name, ink) in INKS {
        for (name, tone) in MECHANISMS.into_iter().chain([("missing", Tone::Missing)]) {
            let ratio = contrast(ink.color(tone), ink.color(Tone::Ground));
            if ratio < 3.0 {
                faint.push(format!("{ink_name}: {name} has {ratio:.2} to 1"));
            }
        }
    }
    assert!(faint.is_empty(), "{faint:#?}");
}

#[test]
fn text_can_be_read_on_the_ground() {
    for (ink_name, ink) in INKS {
        for (name, tone) in [("ink", Tone::Ink), ("ink-soft", Tone::InkSoft)] {
            let ratio = contrast(ink.color(tone), ink.color(Tone::Ground));
            assert!(ratio >= 4.5, "{ink_name}: {name} has {ratio:.2} to 1");
        }
    }
}

#[test]
fn the_ramp_goes_one_way() {
    for (ink_name, ink) in INKS {
        let lightness: Vec<f32> =
            (0..5).map(|step| seen(linear(ink.color(Tone::Ramp(step))), &SIGHTS[0].1).l).collect();
        let steps: Vec<f32> = lightness.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(
            steps.iter().all(|s| *s > 0.0) || steps.iter().all(|s| *s < 0.0),
            "{ink_name}: {lightness:?}"
        );
    }
}
