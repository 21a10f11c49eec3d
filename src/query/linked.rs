//! Linked filters over many records, on numbers alone: which filters each record fails, one bit a filter, and
//! how many records each column would count with its own filter left aside.
//!
//! A filter is asked of each set of values, not of each record, and writes one bit of each record's byte. A
//! record that fails nothing counts in every column, one that fails one filter counts in the columns of that
//! filter, any other is passed over: a count looks for these bytes eight at a time, a block after the other,
//! so that the places found stay at hand for all columns. What was counted by set is then shared out to the
//! values.

use crate::model::columns::Sets;

/// Writes one filter's bit: set where a record has no set that passes.
pub fn mark(failed: &mut [u8], bit: u8, sets: &Sets, passes: &[bool]) {
    let bits: Vec<u8> = passes.iter().map(|passes| if *passes { 0 } else { bit }).collect();
    for (failed, set) in failed.iter_mut().zip(sets.of_records()) {
        *failed = *failed & !bit | bits[*set as usize];
    }
}

/// Counts records by set, in each of these columns, each given with its own filter's bit; 0 for none. After a
/// change of one filter the columns of that filter, which leave it aside, need not be asked again.
pub fn count(failed: &[u8], columns: &[(u8, &Sets)]) -> Vec<Vec<usize>> {
    let mut counts: Vec<Vec<usize>> = columns.iter().map(|(_, sets)| vec![0; sets.len()]).collect();
    let asked = columns.iter().fold(0, |all, (bit, _)| all | bit);
    let mut places = Vec::new();
    for (block, failed) in failed.chunks(BLOCK).enumerate() {
        let some_fail = if asked == 0 { 0 } else { asked & any(failed) };
        let filters = (0..8).map(|n| 1 << n).filter(|bit| some_fail & bit != 0);
        for wanted in std::iter::once(0).chain(filters) {
            find(wanted, failed, &mut places);
            for ((own, sets), counts) in columns.iter().zip(&mut counts) {
                if wanted == 0 || wanted == *own {
                    add(counts, &sets.of_records()[block * BLOCK..], &places);
                }
            }
        }
    }
    counts
}

/// How many records are looked at before the columns count them: their places stay at hand for all columns.
const BLOCK: usize = 4096;

/// Counts the sets of the records at these places. Not inlined: what the loop reads stays in registers.
#[inline(never)]
fn add(counts: &mut [usize], of_records: &[u32], places: &[u32]) {
    for place in places {
        counts[of_records[*place as usize] as usize] += 1;
    }
}

/// All bits that are set in one of these bytes, eight at a time.
fn any(bytes: &[u8]) -> u8 {
    let (words, rest) = bytes.as_chunks();
    let all = words.iter().fold(0, |all, word| all | u64::from_le_bytes(*word));
    rest.iter().chain(&all.to_le_bytes()).fold(0, |all, byte| all | byte)
}

/// The places of one byte among others, eight at a time. Not inlined, as above.
#[inline(never)]
fn find(wanted: u8, bytes: &[u8], places: &mut Vec<u32>) {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const LOW: u64 = ONES * 0x7f;
    places.clear();
    let (words, rest) = bytes.as_chunks();
    for (first, word) in (0..).step_by(8).zip(words) {
        // Nought where a byte is wanted; then the highest bit of each such byte, and no other.
        let differs = u64::from_le_bytes(*word) ^ (ONES * u64::from(wanted));
        let mut found = !(((differs & LOW) + LOW) | differs | LOW);
        while found != 0 {
            places.push(first + found.trailing_zeros() / 8);
            found &= found - 1;
        }
    }
    let after = (0..).skip(bytes.len() - rest.len()).zip(rest);
    places.extend(after.filter(|(_, byte)| **byte == wanted).map(|(place, _)| place));
}
