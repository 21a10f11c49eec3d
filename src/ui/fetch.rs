//! Gets the edition's files with `gloo-net`. A file that fails becomes a status, not an error.

use gloo_net::http::Request;

use crate::load::{Descriptor, LoadError, Received, descriptor};

async fn text(path: &str) -> Result<String, u16> {
    let response = Request::get(path).send().await.map_err(|_| 0_u16)?;
    if !response.ok() {
        return Err(response.status());
    }
    response.text().await.map_err(|_| 0)
}

/// The descriptor in a folder of this site and all files it lists, asked for together.
///
/// # Errors
/// [`LoadError`] where the descriptor cannot be had or read, or the folder is not below `data`.
pub async fn edition(folder: &str) -> Result<(Descriptor, Vec<Received>), LoadError> {
    if folder.contains([':', '\\']) || folder.starts_with('/') || folder.split('/').any(|part| part == "..") {
        return Err(LoadError::NotReceived(0));
    }
    let found = text(&format!("{folder}/datapackage.json")).await.map_err(LoadError::NotReceived)?;
    let descriptor = descriptor(&found)?;
    let asked = descriptor.resources.iter().map(|resource| async {
        // Only plain file names: the descriptor cannot send the page elsewhere.
        let safe = !resource.path.contains(['/', '\\', ':']);
        let answer = if safe { text(&format!("{folder}/{}", resource.path)).await } else { Err(0) };
        (resource.name.clone(), answer)
    });
    let received = futures::future::join_all(asked).await;
    Ok((descriptor, received))
}
