//! The page's linked counts, compiled for the engine its peers run in: see `ours.mjs`.

use arms_control_funding::{model::columns::Sets, query::linked};
use wasm_bindgen::prelude::*;

/// Columns of many records, and the filters that each fails.
#[wasm_bindgen]
#[derive(Default)]
pub struct Linked {
    columns: Vec<(Sets, usize)>,
    failed: Vec<u8>,
    /// The counts by code of all columns, one after the other; and those without any filter.
    counts: Vec<Vec<f64>>,
    whole: Vec<Vec<f64>>,
}

#[wasm_bindgen]
impl Linked {
    /// Without columns.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// A column of so many codes: where each record's begin, and the end of the last.
    pub fn add(&mut self, starts: &[u32], codes: &[u32], size: usize) {
        let rows = starts.windows(2).map(|ends| codes[ends[0] as usize..ends[1] as usize].to_vec());
        let sets = Sets::of(rows);
        self.failed = vec![0; sets.of_records().len()];
        self.whole.push(numbers(&sets.shared_out(&sets.count(), size)));
        self.counts = self.whole.clone();
        self.columns.push((sets, size));
    }

    /// Sets one filter to these codes, none for no filter.
    pub fn choose(&mut self, column: usize, chosen: &[u32]) {
        let (sets, size) = &self.columns[column];
        let mut wanted = vec![chosen.is_empty(); *size];
        chosen.iter().for_each(|code| wanted[*code as usize] = true);
        let passes = if chosen.is_empty() { vec![true; sets.len()] } else { sets.wanted(&wanted) };
        linked::mark(&mut self.failed, 1 << column, sets, &passes);
    }

    /// Counts anew after these filters were set: a column alone among them counts what it did.
    pub fn count(&mut self, changed: &[usize]) {
        if self.failed.iter().all(|failed| *failed == 0) {
            self.counts = self.whole.clone();
            return;
        }
        let others = || self.columns.iter().enumerate().filter(|(i, _)| changed != [*i]);
        let asked: Vec<(u8, &Sets)> = others().map(|(i, (sets, _))| (1 << i, sets)).collect();
        let by_set = linked::count(&self.failed, &asked);
        for ((i, (sets, size)), by_set) in others().zip(by_set) {
            self.counts[i] = numbers(&sets.shared_out(&by_set, *size));
        }
    }

    /// The counts of one column, by code.
    pub fn counts(&self, column: usize) -> Vec<f64> {
        self.counts[column].clone()
    }

    /// What is held for the records, in bytes: four a column, one for the filters, and the sets of values: four a
    /// value, and for each set its end and its bits.
    pub fn bytes(&self) -> f64 {
        let of = |sets: &Sets| {
            4 * sets.of_records().len() + sets.ask(|set| 12 + 4 * set.len()).iter().sum::<usize>()
        };
        let all = self.failed.len() + self.columns.iter().map(|(sets, _)| of(sets)).sum::<usize>();
        all as f64
    }
}

#[allow(clippy::cast_precision_loss)]
fn numbers(counts: &[usize]) -> Vec<f64> {
    counts.iter().map(|n| *n as f64).collect()
}

fn main() {}
