//! Linked filters over many records, on numbers alone: which filters each record fails, one bit a filter, and how
//! many records each column would count with its own filter left aside.
//!
//! A filter is asked of each set of values, not of each record, and writes one bit of each record's byte. A count is one
//! pass over these bytes: a record that fails nothing counts in every column, one that fails one filter counts in the
//! columns of that filter, any other is passed over. What was counted by set is then shared out to the values.

use crate::model::columns::Sets;

/// Writes one filter's bit: set where a record has no set that passes.
pub fn mark(failed: &mut [u8], bit: u8, sets: &Sets, passes: &[bool]) {
    let bits: Vec<u8> = passes.iter().map(|passes| if *passes { 0 } else { bit }).collect();
    for (failed, set) in failed.iter_mut().zip(sets.of_records()) {
        *failed = *failed & !bit | bits[*set as usize];
    }
}

/// Counts records by set, in each of these columns, each given with its own filter's bit; 0 for none. Columns whose own
/// filter is `unchanged` are not counted: that filter alone has changed, and they leave it aside.
pub fn count(failed: &[u8], columns: &[(u8, &Sets)], unchanged: u8) -> Vec<Vec<usize>> {
    const LANES: usize = 8;
    let mut counts: Vec<Vec<usize>> = columns.iter().map(|(_, sets)| vec![0; sets.len()]).collect();
    let mut asked: Vec<(u8, &[u32], &mut Vec<usize>)> = columns
        .iter()
        .zip(&mut counts)
        .filter(|((bit, _), _)| *bit == 0 || *bit != unchanged)
        .map(|((bit, sets), counts)| (*bit, sets.of_records(), counts))
        .collect();
    let counted = asked.iter().fold(0, |all, (bit, ..)| all | bit);
    // Whether a record that fails these filters counts anywhere.
    let is_counted = |failed: u8| failed == 0 || (failed.is_power_of_two() && failed & counted != 0);
    for (block, lanes) in failed.chunks(LANES).enumerate() {
        // Most filters leave most records out: eight of them are passed over at once.
        if lanes.iter().all(|failed| *failed == unchanged && unchanged != 0) {
            continue;
        }
        for (lane, failed) in lanes.iter().enumerate().filter(|(_, failed)| is_counted(**failed)) {
            let record = block * LANES + lane;
            for (bit, sets, counts) in &mut asked {
                if failed & !*bit == 0 {
                    counts[sets[record] as usize] += 1;
                }
            }
        }
    }
    counts
}
