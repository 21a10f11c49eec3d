//! Names as they are compared: for finding them however they are typed, and for one order of all lists.

use std::cmp::Ordering;

use icu_normalizer::{DecomposingNormalizerBorrowed, properties::CanonicalCombiningClassMapBorrowed};

/// Lower case without accents, written alike however it was typed: composed or decomposed, with straight or
/// curly apostrophes.
/// "cote d'ivoire" for "Côte d’Ivoire".
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize_iter(text.chars());
    for c in decomposed.filter(|c| !is_accent(*c)).flat_map(char::to_lowercase) {
        match c {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            '’' | '‘' | 'ʼ' | '`' | '´' => folded.push('\''),
            '‐'..='―' => folded.push('-'),
            '\u{a0}' | '\u{202f}' => folded.push(' '),
            // Arabic: forms of alef are marks on it; these two are written for one another, and the third is
            // only length.
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ٱ' => folded.push('ا'),
            'ـ' | '\u{34f}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' => {
            }
            other => folded.push(other),
        }
    }
    folded
}

/// Whether a character is an accent or a vowel sign of the one before it: one that Unicode orders among
/// others of that letter. Some signs of scripts that the languages of the page don't use are not ordered, and
/// count as letters.
fn is_accent(c: char) -> bool {
    CanonicalCombiningClassMapBorrowed::new().get_u8(c) != 0
}

/// The Chinese characters of the names that this site has, in the order of their sounds (Unicode's collation by pinyin), in which the
/// United Nations lists States in Chinese. Their codes follow radicals and strokes.
const BY_SOUND: &str = include_str!("pinyin.txt");

/// The key of a name in lists: as it is typed, in Arabic without the article, in Chinese by sounds.
pub fn sort_key(text: &str) -> String {
    if text.is_ascii() {
        return folded(text);
    }
    // Before alef and its forms are one: Germany has no article.
    let without_article: Vec<&str> =
        text.split(' ').map(|word| word.strip_prefix("ال").unwrap_or(word)).collect();
    // In the private area, behind all letters; what is not known stays at its code, before them.
    let by_sound = |c: char| {
        let place =
            has_no_spaces(c.encode_utf8(&mut [0; 4])).then(|| BY_SOUND.chars().position(|known| known == c));
        place
            .flatten()
            .and_then(|n| char::from_u32(0xe000 + u32::try_from(n).unwrap_or_default()))
            .unwrap_or(c)
    };
    folded(&without_article.join(" ")).chars().map(by_sound).collect()
}

/// Whether a text is Chinese, which has no spaces between words.
pub fn has_no_spaces(text: &str) -> bool {
    text.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
}

/// How wide a text is, in letters of the Latin script: a Chinese one is as wide as two.
pub fn width(text: &str) -> usize {
    text.chars().map(|c| if ('\u{2e80}'..='\u{ffef}').contains(&c) { 2 } else { 1 }).sum()
}

/// The order of names in every list: letters before accents and case, see [`sort_key`]. Türkiye stands before Turkmenistan.
pub fn order(a: &str, b: &str) -> Ordering {
    sort_key(a).cmp(&sort_key(b)).then_with(|| a.cmp(b))
}
