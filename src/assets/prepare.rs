//! Run by cargo before it builds. The English messages go into the program without their comments. Of the
//! page the linker keeps the places where functions call each other, so that `src/assets/finish.mjs` can cut
//! the program into parts.

use std::{env, error::Error, fs, path::Path};

const MESSAGES: &str = "src/words/en.ftl";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src/assets/prepare.rs");
    println!("cargo:rerun-if-changed={MESSAGES}");
    let messages = fs::read_to_string(MESSAGES)?;
    let own: Vec<&str> = messages.lines().filter(|line| !line.starts_with('#')).collect();
    fs::write(Path::new(&env::var("OUT_DIR")?).join("en.ftl"), own.join("\n") + "\n")?;
    if env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        println!("cargo:rustc-link-arg-bin=dashboard=--emit-relocs");
    }
    Ok(())
}
