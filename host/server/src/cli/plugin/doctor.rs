//! `orrery plugin doctor`: what usually goes wrong around plugins, a line each.

use std::process::ExitCode;

use clap::Args;
use orrery_workshop::{Checked, Finding};

use super::{operator, signed};
use crate::cli::{Where, block_on};
use crate::plugins;

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct Doctor {
    #[command(flatten)]
    place: Where,
}

pub(super) fn run(doctor: &Doctor) -> anyhow::Result<ExitCode> {
    let config = doctor.place.config(doctor.place.layer())?;
    let mut findings = orrery_workshop::toolchains();
    let loader = plugins::bench(&config)?;
    let places = plugins::places(&config);
    for folder in &places {
        let shown = folder.display();
        let operator = operator(&config, folder);
        let looked = async { Ok(orrery_workshop::check(folder, &loader, &operator).await) };
        let Checked {
            findings: mut bad,
            signer,
        } = block_on(looked)?;
        // One line a plugin, as long as nothing is wrong with it.
        bad.retain(Finding::is_bad);
        let signed = signed(signer.as_ref());
        findings.extend(match bad.is_empty() {
            true => vec![Finding::Good(format!("{shown} loads, {signed}"))],
            false => bad
                .into_iter()
                .map(|it| it.at(&shown.to_string()))
                .collect(),
        });
    }
    if places.is_empty() {
        let state = config.state_dir.join("plugins");
        let text = format!(
            "no plugin is named, and none is in {}, beside the program or on ORRERY_PLUGIN_PATH",
            state.display()
        );
        findings.push(Finding::Note(text));
    }
    Ok(super::print(&findings))
}
