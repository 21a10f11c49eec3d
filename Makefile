SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

CARGO_BIN := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin
export PATH := $(CARGO_BIN):$(PATH)
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

WASM := wasm32-unknown-unknown
TRUNK_VERSION := 0.21.14
SPLIT_VERSION := 0.2.4
BINDGEN_VERSION := $(shell awk '/^name = "wasm-bindgen"$$/ { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock)
EDITION_FEATURES := --no-default-features --features edition-tool
# trunk takes no other value of NO_COLOR than true and false.
TRUNK := env -u NO_COLOR trunk
EDITION := cargo run --quiet --locked $(EDITION_FEATURES) --bin edition --

.PHONY: help setup setup-browser setup-webkit serve dist single-file test test-browsers lint fmt data-check data-seal data-diff bench bench-open bench-filter bench-scale bench-peers clean

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' Makefile

setup: ## Install what is missing to build: the wasm target, trunk, wasm-bindgen, wasm-split-cli, the npm packages
	@fail() { echo "setup: $$1" >&2; exit 1; }; \
	command -v cargo > /dev/null || fail "cargo is missing: install Rust with rustup (https://rustup.rs), then try again."; \
	command -v npm > /dev/null || fail "npm is missing: install Node.js 20 or newer, then try again."; \
	if [ ! -d "$$(rustc --print target-libdir --target $(WASM))" ]; then \
		echo "setup: adding Rust's $(WASM) target"; \
		rustup target add $(WASM) || fail "the $(WASM) target could not be added: run 'rustup target add $(WASM)' where the network can be reached."; \
	fi; \
	if [ "$$(trunk --version 2> /dev/null || true)" != "trunk $(TRUNK_VERSION)" ]; then \
		echo "setup: installing trunk $(TRUNK_VERSION), once; this takes some minutes"; \
		CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug --locked trunk --version $(TRUNK_VERSION) --force < /dev/null \
			|| fail "trunk could not be installed: run 'cargo install --locked trunk --version $(TRUNK_VERSION)' and read what it says."; \
	fi; \
	if [ "$$(wasm-bindgen --version 2> /dev/null || true)" != "wasm-bindgen $(BINDGEN_VERSION)" ]; then \
		echo "setup: installing wasm-bindgen $(BINDGEN_VERSION), the version in Cargo.lock, once"; \
		CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug wasm-bindgen-cli --version $(BINDGEN_VERSION) --force < /dev/null \
			|| fail "wasm-bindgen could not be installed: run 'cargo install wasm-bindgen-cli --version $(BINDGEN_VERSION)' and read what it says."; \
	fi; \
	if ! command -v wasm-split-cli > /dev/null || ! cargo install --list | grep "^wasm_split_cli_support v$(SPLIT_VERSION):" > /dev/null; then \
		echo "setup: installing wasm-split-cli $(SPLIT_VERSION), which cuts the program into parts, once"; \
		CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug --locked wasm_split_cli_support --features build-binary --version $(SPLIT_VERSION) --force < /dev/null \
			|| fail "wasm-split-cli could not be installed: run 'cargo install --locked wasm_split_cli_support --features build-binary --version $(SPLIT_VERSION)' and read what it says."; \
	fi; \
	if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then \
		echo "setup: installing the npm packages of package-lock.json"; \
		npm ci --no-audit --no-fund < /dev/null || fail "the npm packages could not be installed: run 'npm ci' and read what it says."; \
		touch node_modules/.package-lock.json; \
	fi; \
	cargo fetch --quiet --locked || fail "the crates of Cargo.lock could not be fetched: run 'cargo fetch --locked' where the network can be reached."; \
	mkdir -p dist target

setup-browser: ## Install Chromium, Firefox, nginx and Caddy for the browser tests, where there are none
	@has() { for name in "$$@"; do if command -v $$name > /dev/null; then return 0; fi; done; return 1; }; \
	install() { \
		echo "setup-browser: installing $$1 for the browser tests"; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq < /dev/null && apt-get install -y -qq --no-install-recommends "$$@" < /dev/null; \
	}; \
	if [ "$$(id -u)" = 0 ] && has apt-get; then \
		has nginx || install nginx-light libnginx-mod-http-brotli-static; \
		has caddy || install caddy; \
		has firefox-esr firefox || install firefox-esr; \
		has chromium chromium-browser google-chrome || install chromium; \
	fi; \
	has chromium chromium-browser google-chrome || { \
		echo "setup-browser: the browser tests need chromium, chromium-browser or google-chrome on PATH: install one with your system's package manager, then try again." >&2; \
		exit 1; \
	}

setup-webkit: ## Install WebKit's driver with its small browser, and a screen that nobody sees, where there are none
	@if ! { command -v WebKitWebDriver && command -v Xvfb; } > /dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
		echo "setup-webkit: installing webkit2gtk-driver and xvfb"; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq < /dev/null && apt-get install -y -qq --no-install-recommends webkit2gtk-driver xvfb < /dev/null; \
	fi

serve: setup ## Build the page and serve it at http://127.0.0.1:8080/, building again on each change
	@# Trunk's watcher breaks under the many renames of a first compilation, so that comes before it.
	cargo build --locked --target $(WASM) --bin dashboard
	PORTFOLIO_WORKER=off $(TRUNK) serve

dist: setup ## Build the page for readers into dist/
	$(TRUNK) build --release --locked --offline

single-file: dist ## Build dist/portfolio.html too, the whole dashboard in one file that needs no host (it is part of every build)
	@ls -l dist/portfolio.html

test: setup setup-browser lint ## Everything: lint, unit tests, the data, and the page in a browser
	cargo test --locked $(EDITION_FEATURES)
	@if cargo tree --offline --locked --no-default-features -i leptos > /dev/null 2>&1; then \
		echo "The pure rooms depend on leptos: find out why with 'cargo tree --no-default-features -i leptos'." >&2; exit 1; \
	fi
	@$(MAKE) data-check
	$(TRUNK) build --locked --offline
	npx --no-install playwright test --config tests/browser/playwright.config.mjs
	node tests/engines/run.mjs firefox chromium

test-browsers: setup setup-browser setup-webkit ## The smoke story in Firefox, Chromium and WebKit, of what is in dist/
	node tests/engines/run.mjs firefox chromium webkit

lint: setup ## Check the formatting and run clippy, natively and for the browser
	cargo fmt --check
	cargo clippy --locked --all-targets $(EDITION_FEATURES) -- -D warnings
	cargo clippy --locked --target $(WASM) --bin dashboard -- -D warnings

fmt: ## Format the Rust code
	cargo fmt

data-check: ## Check the edition in data/: schemas, references, hashes
	$(EDITION) check

data-seal: ## Write the hashes of the files in data/ into its descriptor
	$(EDITION) seal

data-diff: ## Say what differs between the edition of OLD (a git revision, HEAD~1 if not said) and this one, claim by claim
	@old=$$(mktemp -d); trap 'rm -rf "$$old"' EXIT; \
	git archive "$(or $(OLD),HEAD~1)" data | tar -x -C "$$old" && $(EDITION) diff "$$old/data" data

bench: bench-open bench-filter bench-scale ## Measure the page beside its peers, all of it, into tests/bench/RESULTS.md: more than an hour

bench-open: dist bench-peers ## Opening beside React pages, in three profiles
	node tests/bench/results.mjs dist open

bench-filter: dist bench-peers ## A change of filters beside React pages, also of 100,000 records
	node tests/bench/results.mjs dist filter large

bench-scale: bench-peers ## Linked counts of 1,000 to 1,000,000 records beside crossfilter2, arquero and duckdb-wasm
	cargo build --quiet --release --locked --offline --no-default-features --features bench --target $(WASM) --bin ours
	wasm-bindgen --target nodejs --out-dir target/bench target/$(WASM)/release/ours.wasm
	@echo '{"type":"commonjs"}' > target/bench/package.json
	node tests/bench/results.mjs dist scale

bench-peers: setup setup-browser
	@if [ ! -e tests/bench/node_modules/.package-lock.json ] || [ tests/bench/package-lock.json -nt tests/bench/node_modules/.package-lock.json ]; then \
		echo "bench-peers: installing the peers of tests/bench/package-lock.json"; \
		cd tests/bench && npm ci --no-audit --no-fund < /dev/null && touch node_modules/.package-lock.json; \
	fi

clean: ## Remove what was built
	rm -rf dist target/assets test-results
	cargo clean
