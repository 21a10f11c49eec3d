//! Gets the edition's files with `gloo-net`. A file that fails becomes a status, not an error.

use std::{collections::BTreeMap, time::Duration};

use futures::channel::oneshot;
use gloo_net::http::Request;
use leptos::prelude::{document, set_timeout};
use web_sys::RequestCache;

use super::loaded::DATA;
use crate::load::{
    Absent, Descriptor, LoadError, Received, Resource, bundle_address, descriptor, texts_of_bundle,
};

/// Lets the browser do what waits, such as a click or a line of scrolling, and goes on in a task of its own.
/// In a tab that is not shown tasks wait long, and nobody waits for them.
pub async fn yield_now() {
    if document().hidden() {
        return;
    }
    let (done, waited) = oneshot::channel::<()>();
    set_timeout(
        move || {
            let _ = done.send(());
        },
        Duration::ZERO,
    );
    let _ = waited.await;
}

/// The text of a file of this site, or the status of the answer: 0 where there was none.
pub async fn text(path: &str, cache: RequestCache) -> Result<String, u16> {
    let response = Request::get(path).cache(cache).send().await.map_err(|_| 0_u16)?;
    if !response.ok() {
        return Err(response.status());
    }
    response.text().await.map_err(|_| 0)
}

/// One file of an edition. What is not the file the descriptor was made with is asked for once more, past
/// every cache.
async fn file(folder: &str, resource: &Resource) -> Result<String, Absent> {
    // Only plain file names: the descriptor cannot send the page elsewhere.
    if resource.path.contains(['/', '\\', ':']) {
        return Err(Absent::Status(0));
    }
    let address = format!("{folder}/{}", resource.address());
    for cache in [RequestCache::Default, RequestCache::Reload] {
        let found = text(&address, cache).await.map_err(Absent::Status)?;
        if resource.is_sealed(&found) {
            return Ok(found);
        }
    }
    Err(Absent::OtherEdition)
}

/// The texts that the bundle of an edition has; none where it cannot be had. Earlier editions have none.
async fn bundled(folder: &str, descriptor: &str) -> BTreeMap<String, String> {
    if folder != DATA {
        return BTreeMap::new();
    }
    let found = text(&format!("{folder}/{}", bundle_address(descriptor)), RequestCache::Default).await;
    found.map(|bundle| texts_of_bundle(&bundle)).unwrap_or_default()
}

/// The descriptor in a folder of this site, as it is now, and all files it lists: out of one bundle what is
/// surely this edition's, the others asked for together.
///
/// # Errors
/// [`LoadError`] where the descriptor cannot be had or read, or the folder is not below `data`.
pub async fn edition(folder: &str) -> Result<(Descriptor, Vec<Received>), LoadError> {
    if folder.contains([':', '\\']) || folder.starts_with('/') || folder.split('/').any(|part| part == "..") {
        return Err(LoadError::NotReceived(0));
    }
    let found = text(&format!("{folder}/datapackage.json"), RequestCache::NoCache)
        .await
        .map_err(LoadError::NotReceived)?;
    let descriptor = descriptor(&found)?;
    let mut bundled = bundled(folder, &found).await;
    let mut sure = BTreeMap::new();
    for resource in &descriptor.resources {
        yield_now().await;
        if let Some(text) = bundled.remove(&resource.path).filter(|text| resource.is_surely(text)) {
            sure.insert(&resource.name, text);
        }
    }
    let asked = descriptor.resources.iter().map(|resource| {
        let text = sure.remove(&resource.name);
        async move {
            let received = match text {
                Some(text) => Ok(text),
                None => file(folder, resource).await,
            };
            (resource.name.clone(), received)
        }
    });
    let received = futures::future::join_all(asked).await;
    Ok((descriptor, received))
}
