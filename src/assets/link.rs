//! Run by cargo before it builds the page: the linker keeps the places where functions call each other, so
//! that
//! `src/assets/finish.mjs` can cut the program into parts.

fn main() {
    println!("cargo:rerun-if-changed=src/assets/link.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        println!("cargo:rustc-link-arg-bin=dashboard=--emit-relocs");
    }
}
