//! Sets, maps and lists in order, with one sort for all types: each of the standard library's is some
//! kilobytes of WebAssembly, and its sets and maps sort what they are collected from, even one item.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

/// The items as a set.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// The pairs as a map; of equal keys the last stands.
pub fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(pairs);
    map
}

/// Puts a list in the order of its keys; equal keys stay as they are. Each key is made once.
pub fn by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let keys: Vec<K> = list.iter().map(key).collect();
    let places = places(list.len(), &|a, b| keys[a].cmp(&keys[b]));
    arrange(list, places);
}

/// Puts a list in the order of its names, as every list of names is; equal names stay as they are.
pub fn by_name<T>(list: &mut Vec<T>, name: impl Fn(&T) -> String) {
    by_key(list, |item| {
        let name = name(item);
        (super::name::sort_key(&name), name)
    });
}

/// Puts a list in this order; what is equal stays as it is.
pub fn by<T>(list: &mut Vec<T>, order: impl Fn(&T, &T) -> Ordering) {
    let places = places(list.len(), &|a, b| order(&list[a], &list[b]));
    arrange(list, places);
}

/// The places of so many things in order: the one sort there is for all types.
pub(super) fn places(n: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n).collect();
    places.sort_by(|a, b| order(*a, *b));
    places
}

/// Numbers so many things: equal ones have one number, and numbers grow in order. Gives the place where each
/// number stands first, and the number of each thing. Takes time in proportion to the things, and orders only
/// those that differ.
pub(super) fn numbered<T: Ord + Hash>(things: &[T]) -> (Vec<usize>, Vec<u32>) {
    let hash = |place: usize| {
        let mut hasher = DefaultHasher::new();
        things[place].hash(&mut hasher);
        hasher.finish()
    };
    let (firsts, met) = met(things.len(), &hash, &|a, b| things[a] == things[b]);
    let order = places(firsts.len(), &|a, b| things[firsts[a]].cmp(&things[firsts[b]]));
    let mut numbers = vec![0; firsts.len()];
    for (number, first) in (0..).zip(&order) {
        numbers[*first] = number;
    }
    (order.into_iter().map(|first| firsts[first]).collect(), met.into_iter().map(|n| numbers[n]).collect())
}

/// The places where each different one of so many things is met first, and which of these each thing is equal
/// to.
fn met(
    n: usize,
    hash: &dyn Fn(usize) -> u64,
    equal: &dyn Fn(usize, usize) -> bool,
) -> (Vec<usize>, Vec<usize>) {
    let (mut firsts, mut by_hash) = (Vec::new(), HashMap::<u64, usize>::new());
    let mut of = |place: usize| {
        let mut hash = hash(place);
        loop {
            let known = *by_hash.entry(hash).or_insert(firsts.len());
            if known == firsts.len() {
                firsts.push(place);
                return known;
            }
            if equal(firsts[known], place) {
                return known;
            }
            // Another thing has this hash: the next number is as good.
            hash = hash.wrapping_add(1);
        }
    };
    let met = (0..n).map(&mut of).collect();
    (firsts, met)
}

fn arrange<T>(list: &mut Vec<T>, places: Vec<usize>) {
    let mut taken: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| taken[place].take()));
}
