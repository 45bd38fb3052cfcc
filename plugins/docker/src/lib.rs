//! The Docker VM manager: instances that are containers.
//!
//! An ordinary user of the contract. It keeps nothing of its own: which containers are
//! instances, and whose, is in their labels, so an emulator that was killed finds its
//! machines again. It knows no EC2 state; what it sees it says in observations.
//!
//! - `engine`, `contexts`, `remedies`: the connection, where to, and what helps where it fails
//! - `programs`, `namespace`, `hands`: programs of this machine, in a container's network, and
//!   wherever the engine is
//! - `whereabouts`, `agent`: where this program is, and who works on the engine's machine for it
//! - `images`: which images are AMIs
//! - `pulls`: AMIs whose images come from a registry
//! - `imaging`, `background`: images of machines, and work that outlasts a call
//! - `flags`: what `EC2_DOCKER_FLAGS` changes
//! - `launch`, `guest`, `user_data`, `late`, `cloud_config`, `ssh_server`, `dropbear`, `ports`:
//!   the container, what is put into it, what it offers
//! - `reach`: at which addresses people on the host reach instances
//! - `firewall`, `live`, `forwards`: what of a container's network is open, and to whom
//! - `machines`, `manager`: containers, and the verbs on them
//! - `console`: what they write
//! - `volumes`: the disks of instances
//! - `networks`, `block`, `doors`, `peering`: VPCs as networks, and the ways from there to the
//!   host and to each other
//! - `wiring`, `elastic`: further interfaces and addresses of instances that run
//! - `clear`: the end of all that is an emulator's
//! - `seen`: what the engine says of containers

mod agent;
mod background;
mod block;
mod clear;
mod cloud_config;
mod console;
pub mod contexts;
mod doors;
mod dropbear;
mod elastic;
mod engine;
mod firewall;
mod flags;
mod forwards;
mod guest;
mod hands;
mod images;
mod imaging;
mod late;
mod launch;
mod live;
mod machines;
mod manager;
mod namespace;
mod networks;
mod peering;
mod ports;
mod programs;
mod pulls;
mod reach;
mod remedies;
mod seen;
mod ssh_server;
mod user_data;
mod volumes;
mod ways;
mod whereabouts;
mod wiring;

use std::collections::BTreeSet;
use std::sync::{Arc, Weak};

use agent::Agent;
use background::Background;
pub use doors::Door;
use elastic::Led;
pub use engine::Address;
use engine::Engine;
use firewall::Guards;
pub use flags::Flags;
use forwards::Forwards;
use images::Images;
pub use images::{PULLED, attribute};
use networks::Networks;
pub use peering::Pair;
use peering::Peering;
use pulls::Pulls;
pub use pulls::{Download, Fetched, defaults};
use ssh_server::SshServers;
use tokio::sync::watch;
use volumes::Volumes;
pub use volumes::{BlockDevices, SizeUnit};
use ways::Ways;
use wiring::Wires;

/// How instances are made.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Where the engine is.
    pub engine: Address,
    /// What StopInstances does.
    pub stop: Stop,
    /// What TerminateInstances leaves.
    pub ended: Ended,
    /// Whether instances reach the engine.
    pub socket: SocketMount,
    /// How much of the machine an instance may use.
    pub limits: Limits,
    /// How many ports of an instance the host offers besides SSH's.
    pub ports: usize,
    /// What containers get besides.
    pub flags: Flags,
    /// AMIs that are fetched at the start.
    pub fetched: Vec<Fetched>,
    /// Where images come from whose reference names no registry; none leaves that to the
    /// engine.
    pub registry: Option<String>,
    /// How volumes are kept; none where instances have no disks but their own.
    pub block_devices: Option<BlockDevices>,
}

impl Settings {
    /// As documented.
    pub fn new(engine: Address) -> Self {
        Self {
            engine,
            stop: Stop::Pause,
            ended: Ended::Removed,
            socket: SocketMount::Mounted,
            limits: Limits::InstanceType,
            ports: 32,
            flags: Flags::default(),
            fetched: Vec::new(),
            registry: None,
            block_devices: None,
        }
    }
}

/// What StopInstances does with the container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It is paused and keeps its memory.
    Pause,
    /// Its programs are ended; it keeps its disk.
    Stop,
}

/// What becomes of the container of a terminated instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It is removed.
    Removed,
    /// It is stopped, to be looked at.
    Kept,
}

/// Whether `/var/run/docker.sock` of an instance is the engine's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketMount {
    /// It is.
    Mounted,
    /// There is none.
    Absent,
}

/// How much of the machine an instance may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    /// The processors and the memory of its type.
    InstanceType,
    /// Everything.
    None,
}

/// The Docker VM manager.
pub struct Docker {
    settings: Settings,
    engine: Engine,
    images: Images,
    /// Images that are being made, by AMI id.
    commits: Background,
    pulls: Arc<Pulls>,
    /// Itself, for what goes on when a call is over.
    this: Weak<Self>,
    /// None where instances have no disks but their own.
    volumes: Option<Volumes>,
    guards: Guards,
    forwards: Forwards,
    ssh_servers: SshServers,
    networks: Networks,
    peering: Peering,
    led: Led,
    wires: Wires,
    agent: Agent,
    ways: Ways,
}

impl Docker {
    /// The manager of the instances on an engine, which need not be there yet.
    pub fn new(settings: Settings) -> Arc<Self> {
        Arc::new_cyclic(|this| Self {
            engine: Engine::new(settings.engine.clone()),
            images: Images::default(),
            commits: Background::default(),
            pulls: Arc::default(),
            this: Weak::clone(this),
            volumes: settings.block_devices.clone().map(Volumes::new),
            guards: Guards::default(),
            forwards: Forwards::default(),
            ssh_servers: SshServers::default(),
            networks: Networks::default(),
            peering: Peering::default(),
            led: Led::default(),
            wires: Wires::default(),
            agent: Agent::default(),
            ways: Ways::default(),
            settings,
        })
    }

    /// Where instances may reach this machine, as it is from now on.
    pub fn doors(&self) -> watch::Receiver<BTreeSet<Door>> {
        self.networks.doors.subscribe()
    }
}
