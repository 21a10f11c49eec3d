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
    let hash = |place: usize, mut hasher: &mut dyn Hasher| things[place].hash(&mut hasher);
    numbers(things.len(), &hash, &|a, b| things[a].cmp(&things[b]))
}

/// The same for all types.
fn numbers(
    n: usize,
    hash: &dyn Fn(usize, &mut dyn Hasher),
    order: &dyn Fn(usize, usize) -> Ordering,
) -> (Vec<usize>, Vec<u32>) {
    let (firsts, met) = met(n, hash, order);
    let in_order = places(firsts.len(), &|a, b| order(firsts[a], firsts[b]));
    let mut numbers = vec![0; firsts.len()];
    for (number, first) in (0..).zip(&in_order) {
        numbers[*first] = number;
    }
    let met = met.into_iter().map(|first| numbers[first as usize]).collect();
    (in_order.into_iter().map(|first| firsts[first]).collect(), met)
}

/// Numbers so many things as they are met: the place where each number stands first, and the number of each
/// thing.
pub(super) fn met(
    n: usize,
    hash: &dyn Fn(usize, &mut dyn Hasher),
    order: &dyn Fn(usize, usize) -> Ordering,
) -> (Vec<usize>, Vec<u32>) {
    let (mut firsts, mut by_hash) = (Vec::new(), HashMap::<u64, u32>::new());
    let mut number = |place: usize| {
        let mut hasher = DefaultHasher::new();
        hash(place, &mut hasher);
        let mut hash = hasher.finish();
        loop {
            let next = u32::try_from(firsts.len()).unwrap_or(u32::MAX);
            let known = *by_hash.entry(hash).or_insert(next);
            if known == next {
                firsts.push(place);
            }
            if order(firsts[known as usize], place) == Ordering::Equal {
                return known;
            }
            // Another thing has this hash: the next one is as good.
            hash = hash.wrapping_add(1);
        }
    };
    let met = (0..n).map(&mut number).collect();
    (firsts, met)
}

fn arrange<T>(list: &mut Vec<T>, places: Vec<usize>) {
    let mut taken: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| taken[place].take()));
}
