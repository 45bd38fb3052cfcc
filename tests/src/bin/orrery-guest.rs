//! Builds a plugin of this repository for the tests.
//!
//!     orrery-guest component|native FOLDER TARGET-FOLDER OUTPUT

use std::path::Path;

use anyhow::{Context, bail};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [carrier, folder, target, output] = &arguments[..] else {
        bail!("usage: orrery-guest component|native FOLDER TARGET-FOLDER OUTPUT");
    };
    let (folder, target, output) = (Path::new(folder), Path::new(target), Path::new(output));
    let built = match &**carrier {
        "component" => orrery_plugin_build::component(folder, target, output),
        "native" => orrery_plugin_build::native(folder, target, output),
        other => bail!("{other} is nothing that plugins are built as"),
    };
    built.with_context(|| format!("cannot build {}", folder.display()))
}
