//! Mounts the page.

use arms_control_funding::ui;

fn main() {
    ui::start();
}
