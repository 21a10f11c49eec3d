//! `edition check [folder]` says what is wrong with an edition, where, in words; `edition seal [folder]`
//! writes its hashes;
//! `edition diff old [new]` says what differs between two editions, claim by claim.

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode, sync::Arc};

use arms_control_funding::{
    article::{self, Block},
    load::{self, Finding, Received},
    model::Portfolio,
    statement::Cell,
    words::Words,
};
use serde_json::{Value as Json, json};

/// Words a locator may have at each end.
const LOCATOR_WORDS: usize = 6;
/// Characters a summary may have.
const SUMMARY_CHARACTERS: usize = 600;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (verb, folder) = (args.next().unwrap_or_default(), args.next().unwrap_or_else(|| "data".to_owned()));
    let folder = Path::new(&folder);
    let done =
        match verb.as_str() {
            "check" => check(folder),
            "seal" => seal(folder).map(|()| Vec::new()),
            "diff" => diff(folder, Path::new(&args.next().unwrap_or_else(|| "data".to_owned())))
                .map(|()| Vec::new()),
            _ => Err("say “edition check [folder]”, “edition seal [folder]” or “edition diff old [new]”"
                .to_owned()),
        };
    match done {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            for problem in &problems {
                println!("{problem}");
            }
            println!("{} problems", problems.len());
            ExitCode::FAILURE
        }
        Err(problem) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn json_of(path: &Path) -> Result<Json, String> {
    serde_json::from_str(&read(path)?).map_err(|e| format!("{}: not readable JSON: {e}", path.display()))
}

/// The schema of a resource: one record's name, and figures for indicators.
fn schema_of(resource: &str) -> String {
    let name = match resource {
        "indicators" => "figure".to_owned(),
        "activities" => "activity".to_owned(),
        plural => plural.trim_end_matches('s').to_owned(),
    };
    format!("schema/{name}.schema.json")
}

fn edition(folder: &Path) -> Result<(Portfolio, Vec<Finding>), String> {
    let descriptor = load::descriptor(&read(&folder.join("datapackage.json"))?).map_err(|e| e.to_string())?;
    let received: Vec<Received> = descriptor
        .resources
        .iter()
        .map(|r| (r.name.clone(), read(&folder.join(&r.path)).map_err(|_| load::Absent::Status(404))))
        .collect();
    Ok(load::edition(&descriptor, &received))
}

fn diff(old: &Path, new: &Path) -> Result<(), String> {
    let ((old, unread), (new, unread_now)) = (edition(old)?, edition(new)?);
    let (old, new) = (Arc::new(old), Arc::new(new));
    let (before, words) = (Words::english(Arc::clone(&old)), Words::english(Arc::clone(&new)));
    // What could not be read stands below as added or removed: first what that is.
    for finding in unread.iter().chain(&unread_now) {
        eprintln!("{}", words.finding(finding));
    }
    let article = article::changes::article((&old, &before), (&new, &words), 0, &[], None);
    println!("{}", article.title);
    for section in &article.sections {
        println!("\n{}", section.title);
        for row in section.blocks.iter().flat_map(Block::rows) {
            let cells: Vec<String> = row.iter().map(Cell::text).filter(|cell| !cell.is_empty()).collect();
            println!("{}", cells.join(" · "));
        }
    }
    Ok(())
}

fn check(folder: &Path) -> Result<Vec<String>, String> {
    let text = read(&folder.join("datapackage.json"))?;
    let descriptor = load::descriptor(&text).map_err(|e| e.to_string())?;
    let mut problems = Vec::new();
    let sealed: Json =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| e.to_string())?;
    let mut received: Vec<Received> = Vec::new();
    let mut counts = BTreeMap::new();
    for resource in &descriptor.resources {
        let text = read(&folder.join(&resource.path))?;
        if !resource.is_sealed(&text) || resource.hash.is_none() {
            problems.push(format!("{}: the hash in datapackage.json is not the file’s. If the change is meant, run make data-seal", resource.path));
        }
        if sealed_bytes(&sealed, &resource.name) != Some(text.len()) {
            problems.push(format!(
                "{}: the size in datapackage.json is not the file’s ({} bytes). If the change is meant, run make data-seal",
                resource.path,
                text.len()
            ));
        }
        let records = json_of(&folder.join(&resource.path))?;
        counts.insert(resource.name.clone(), records.as_array().map_or(0, Vec::len));
        problems.extend(against_schema(folder, &resource.name, &resource.path, &records)?);
        for record in records.as_array().into_iter().flatten() {
            let id = ["id", "code", "m49"].iter().find_map(|key| record.get(key)?.as_str()).unwrap_or("?");
            too_long(&resource.path, id, record, &mut problems);
        }
        received.push((resource.name.clone(), Ok(text)));
    }
    let (portfolio, findings) = load::edition(&descriptor, &received);
    let words = Words::english(Arc::new(portfolio));
    problems.extend(findings.iter().map(|finding| words.finding(finding)));
    if problems.is_empty() {
        let told: Vec<String> = counts.iter().map(|(name, n)| format!("{n} {name}")).collect();
        println!("edition {}: {}. Nothing is wrong.", descriptor.edition.version, told.join(", "));
    }
    Ok(problems)
}

fn against_schema(folder: &Path, resource: &str, path: &str, records: &Json) -> Result<Vec<String>, String> {
    let schema = json_of(&folder.join(schema_of(resource)))?;
    let validator =
        jsonschema::validator_for(&schema).map_err(|e| format!("{}: {e}", schema_of(resource)))?;
    Ok(validator
        .iter_errors(records)
        .map(|error| {
            let pointer = error.instance_path().to_string();
            let mut steps = pointer.trim_start_matches('/').split('/');
            let index = steps.next().and_then(|i| i.parse::<usize>().ok());
            let record = index
                .and_then(|i| records.get(i))
                .and_then(|r| ["id", "code", "m49"].iter().find_map(|key| r.get(key)?.as_str()))
                .unwrap_or("?");
            format!("{path}, record {record}, field {}: {error}", steps.collect::<Vec<_>>().join("."))
        })
        .collect())
}

/// The size the descriptor states for a resource.
fn sealed_bytes(descriptor: &Json, resource: &str) -> Option<usize> {
    let mut resources = descriptor["resources"].as_array()?.iter();
    resources.find(|r| r["name"] == resource)?["bytes"].as_u64()?.try_into().ok()
}

/// Words of a source may mark a place, never stand for it: locators and summaries of a record, at any depth,
/// that are too long.
fn too_long(path: &str, record: &str, part: &Json, problems: &mut Vec<String>) {
    match part {
        Json::Object(fields) => {
            let id = fields.get("id").and_then(Json::as_str).unwrap_or(record);
            for (name, value) in fields {
                if name == "locator" {
                    for end in ["from", "to"] {
                        if value[end]
                            .as_str()
                            .is_some_and(|words| words.split_whitespace().count() > LOCATOR_WORDS)
                        {
                            problems.push(format!(
                                "{path}, record {id}: the locator’s “{end}” has more than six words"
                            ));
                        }
                    }
                }
                if name == "summary"
                    && value.as_str().is_some_and(|text| text.chars().count() > SUMMARY_CHARACTERS)
                {
                    problems.push(format!(
                        "{path}, record {id}: the summary is longer than {SUMMARY_CHARACTERS} characters"
                    ));
                }
                too_long(path, id, value, problems);
            }
        }
        Json::Array(parts) => parts.iter().for_each(|part| too_long(path, record, part, problems)),
        _ => {}
    }
}

fn seal(folder: &Path) -> Result<(), String> {
    let path = folder.join("datapackage.json");
    let mut descriptor = json_of(&path)?;
    for resource in descriptor["resources"].as_array_mut().into_iter().flatten() {
        let name = resource["path"].as_str().unwrap_or_default().to_owned();
        let text = read(&folder.join(name))?;
        resource["bytes"] = json!(text.len());
        resource["hash"] = json!(load::digest(&text));
    }
    let text = serde_json::to_string_pretty(&descriptor).map_err(|e| e.to_string())?;
    fs::write(&path, text + "\n").map_err(|e| format!("{}: {e}", path.display()))?;
    println!("{} sealed", path.display());
    Ok(())
}
