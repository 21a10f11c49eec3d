//! Linked filters over many records, on numbers alone: which filters each record fails, one bit a filter, and
//! how many records each column would count with its own filter left aside.
//!
//! A filter is asked of each set of values, not of each record, and writes one bit of each record's byte. A
//! count is one pass over these bytes: a record that fails nothing counts in every column, one that fails one
//! filter counts in the columns of that filter, any other is passed over. What was counted by set is then
//! shared out to the values.

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
    let asked = columns.iter().fold(0, |all, (bit, _)| all | bit);
    let (passing, failing_one) = sorted_out(failed, asked);
    let of_column = |(bit, sets): &(u8, &Sets)| {
        let mut counts = vec![0; sets.len()];
        let of_records = sets.of_records();
        let failing = if *bit == 0 { &[][..] } else { &failing_one[bit.trailing_zeros() as usize] };
        for record in passing.iter().chain(failing) {
            counts[of_records[*record as usize] as usize] += 1;
        }
        counts
    };
    columns.iter().map(of_column).collect()
}

/// The records that fail nothing, and those that fail one filter alone, of the filters asked for.
fn sorted_out(failed: &[u8], asked: u8) -> (Vec<u32>, [Vec<u32>; 8]) {
    let mut passing = Vec::new();
    let mut failing_one: [Vec<u32>; 8] = Default::default();
    for (record, failed) in (0..).zip(failed) {
        if *failed == 0 {
            passing.push(record);
        } else if failed.is_power_of_two() && failed & asked != 0 {
            failing_one[failed.trailing_zeros() as usize].push(record);
        }
    }
    (passing, failing_one)
}
