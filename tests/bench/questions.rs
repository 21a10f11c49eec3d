//! How long each question of the first screen takes: `questions FOLDER [COPIES]`, natively, in milliseconds.
//! Says where time goes; `make bench` says how it compares.

use std::{
    error::Error,
    fs,
    hint::black_box,
    path::Path,
    sync::{Arc, OnceLock},
    time::Instant,
};

use arms_control_funding::{
    chart::{self, ChartId},
    load::{self, Received},
    model::{Activity, Code, Id, Portfolio},
    query::{Selection, facets::facets, projects::projects},
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

fn milliseconds(question: impl Fn()) -> f64 {
    let mut all: Vec<f64> = (0..3)
        .map(|_| {
            let start = Instant::now();
            question();
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all[1]
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_else(|| "data".into());
    let copies = args.next().map_or(Ok(1), |n| n.parse())?;
    let portfolio = Arc::new(portfolio(Path::new(&folder), copies)?);
    let words = Words::english(Arc::clone(&portfolio));
    println!("{} records", portfolio.activities.len());
    for step in STEPS {
        let (view, _) = View::from_query(step);
        println!("\n?{step}");
        let selection = Selection::of(&portfolio, &view);
        let say = |name: &str, time: f64| println!("  {name:<20} {time:>9.2}");
        say("selection", milliseconds(|| drop(black_box(Selection::of(&portfolio, &view)))));
        say("facets", milliseconds(|| drop(black_box(facets(&selection)))));
        say("glance", milliseconds(|| drop(black_box(glance::on_page(&Page::Overview, &selection, &words)))));
        say("effects", milliseconds(|| drop(black_box(effects(&selection, &words)))));
        say("projects", milliseconds(|| drop(black_box(projects(&selection)))));
        for id in ChartId::all() {
            let time = milliseconds(|| {
                drop(black_box(chart::on_page(
                    id,
                    &Page::Overview,
                    &selection,
                    &words,
                    chart::picture,
                    &OnceLock::new(),
                )));
            });
            say(id.code(), time);
        }
    }
    Ok(())
}
