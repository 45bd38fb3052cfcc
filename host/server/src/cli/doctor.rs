//! `orrery doctor`: checks what usually goes wrong, one line a check. Also the health
//! check of the container image.

use std::net::TcpListener;
use std::process::ExitCode;

use bytes::Bytes;
use clap::Args;
use hyper::Method;
use orrery_plugins::Manifest;
use orrery_workshop::Finding;

use super::plugin::print;
use super::{Where, block_on};
use crate::client;
use crate::config::{Config, Environment};
use crate::instance::{self, ClaimError};
use crate::plugins;

#[derive(Debug, Clone, Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    place: Where,
    /// Fail unless the emulator is running and answers
    #[arg(long)]
    running: bool,
}

pub(super) fn run(doctor: &Doctor) -> anyhow::Result<ExitCode> {
    let config = doctor.place.config(doctor.place.layer())?;
    let findings = [
        Finding::Good(format!(
            "configuration: VM manager {}, persistence {}",
            config.vm_manager_names(),
            config.persistence.name()
        )),
        state_folder(&config),
        emulator(doctor, &config),
        environment(&config),
    ];
    Ok(print(&findings))
}

fn state_folder(config: &Config) -> Finding {
    match instance::Claim::take(&config.state_dir) {
        Ok(_) => Finding::Good(format!(
            "state folder: {} is writable and free",
            config.state_dir.display()
        )),
        Err(ClaimError::Taken { path, pid }) => Finding::Good(format!(
            "state folder: {} is used by pid {pid}",
            path.display()
        )),
        Err(error) => Finding::Bad(format!("state folder: {error}")),
    }
}

fn emulator(doctor: &Doctor, config: &Config) -> Finding {
    let address = match doctor.place.address() {
        Ok(address) => address,
        Err(error) => return Finding::Bad(format!("emulator: {error:#}")),
    };
    let health = block_on(client::call(
        address,
        Method::GET,
        "/_orrery/health",
        Bytes::new(),
    ));
    match health {
        Ok(_) => Finding::Good(format!("emulator: answers at http://{address}")),
        Err(_) if doctor.running => {
            Finding::Bad(format!("emulator: does not answer at http://{address}"))
        }
        Err(_) => match config
            .listen
            .iter()
            .find(|listen| TcpListener::bind((listen.host.as_str(), listen.port)).is_err())
        {
            Some(listen) => Finding::Bad(format!(
                "emulator: {listen} cannot be listened on; another program may use it"
            )),
            None => Finding::Note("emulator: not running; its address is free".to_owned()),
        },
    }
}

fn environment(config: &Config) -> Finding {
    let environment = Environment::of_process();
    let folders = plugins::places(config);
    let manifests = folders.iter().filter_map(|it| Manifest::read(it).ok());
    let of_plugins = plugins::variables(&manifests.collect::<Vec<_>>());
    match environment.unknown(&of_plugins).as_slice() {
        [] => match environment.get("AWS_ENDPOINT_URL") {
            Some(url) => Finding::Good(format!("clients: AWS_ENDPOINT_URL is {url}")),
            None => {
                Finding::Note("clients: AWS_ENDPOINT_URL is not set; see orrery env".to_owned())
            }
        },
        names => Finding::Note(format!(
            "environment: {} not known; see orrery start --help",
            names.join(", ")
        )),
    }
}
