//! How long each question of the first screen takes: `questions FOLDER [COPIES]`, natively, in milliseconds.
//! Says where time goes; `make bench` says how it compares.

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    hint::black_box,
    path::Path,
    sync::{Arc, OnceLock},
    time::Instant,
};

use arms_control_funding::{
    chart::{self, ChartId, Picture},
    load::{self, Received},
    model::{Activity, Code, Id, Portfolio},
    plot::budget::MOST_ROWS,
    query::{Recent, Selection, facets::facets, projects::projects},
    statement::{effects::effects, glance},
    view::{Page, View},
    words::Words,
};

const STEPS: [&str; 4] = ["", "donor=DEU", "country=KEN", "mechanism=unscar&year=2016"];

fn portfolio(folder: &Path, copies: usize) -> Result<Portfolio, Box<dyn Error>> {
    let text = |path: &str| fs::read_to_string(folder.join(path));
    let descriptor = load::descriptor(&text("datapackage.json")?).map_err(|e| format!("{e:?}"))?;
    let received: Vec<Received> = descriptor
        .resources
        .iter()
        .map(|r| (r.name.clone(), text(&r.path).map_err(|_| load::Absent::Status(404))))
        .collect();
    let start = Instant::now();
    let (mut portfolio, findings) = load::edition(&descriptor, &received);
    println!("loaded in {:?}, findings: {}", start.elapsed(), findings.len());
    let once = std::mem::take(&mut portfolio.activities);
    let copy = |n: usize, a: &Activity| match n {
        0 => a.clone(),
        _ => Activity { id: Id::new(format!("{}-{n}", a.id)), ..a.clone() },
    };
    portfolio.activities = (0..copies).flat_map(|n| once.iter().map(move |a| copy(n, a))).collect();
    let start = Instant::now();
    let portfolio = portfolio.indexed();
    println!("indexed in {:?}", start.elapsed());
    Ok(portfolio)
}

/// The charts of a page under all filters, drawn up once.
type Wholes = BTreeMap<&'static str, OnceLock<Picture>>;

/// One walk through the questions of the first screen, as the page asks them: each with its milliseconds.
fn walk(portfolio: &Arc<Portfolio>, view: &View, words: &Words, wholes: &Wholes) -> Vec<(&'static str, f64)> {
    let mut times = Vec::new();
    let mut time = |name: &'static str, question: &mut dyn FnMut()| {
        let start = Instant::now();
        question();
        times.push((name, start.elapsed().as_secs_f64() * 1e3));
    };
    let recent = Recent::default();
    let mut selection = None;
    time("selection", &mut || selection = Some(Selection::recent(portfolio, view, &recent)));
    let Some(selection) = selection else { return times };
    time("facets", &mut || drop(black_box(facets(&selection))));
    time("glance", &mut || drop(black_box(glance::on_page(&Page::Overview, &selection, words))));
    time("effects", &mut || drop(black_box(effects(&selection, words))));
    time("projects", &mut || drop(black_box(projects(&selection))));
    for id in chart::places::of_page(view) {
        let whole = &wholes[id.code()];
        let picture = || chart::on_page(*id, &Page::Overview, &selection, words, chart::picture, whole);
        time(id.code(), &mut || drop(black_box(picture().within(MOST_ROWS, words).marked(words))));
    }
    times
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_else(|| "data".into());
    let copies = args.next().map_or(Ok(1), |n| n.parse())?;
    let portfolio = Arc::new(portfolio(Path::new(&folder), copies)?);
    let words = Words::english(Arc::clone(&portfolio));
    println!("{} records", portfolio.activities.len());
    let wholes: Wholes = ChartId::all().map(|id| (id.code(), OnceLock::new())).collect();
    for step in STEPS {
        let (view, _) = View::from_query(step);
        let walks: Vec<_> = (0..4).map(|_| walk(&portfolio, &view, &words, &wholes)).collect();
        println!("\n?{step}");
        let mut sum = 0.0;
        for (place, (name, _)) in walks[0].iter().enumerate() {
            // The first walk draws up what is drawn up once.
            let mut all: Vec<f64> = walks[1..].iter().map(|walk| walk[place].1).collect();
            all.sort_by(f64::total_cmp);
            sum += all[1];
            println!("  {name:<20} {:>9.2}", all[1]);
        }
        println!("  {:<20} {sum:>9.2}", "all");
    }
    Ok(())
}
