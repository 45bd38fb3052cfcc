//! Interface `orrery:vm/types`: what a backend is told about an instance, and what
//! it answers.
//!
//! A record cannot gain fields within a version of the contract; `attributes` is
//! the room for growth.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::Str;

/// EC2's id, for example `i-0123456789abcdef0`. Unique within an emulator.
pub type InstanceId = Str;

/// Names and values that a later contract may turn into fields.
pub type Attributes = Vec<(Str, Str)>;

/// What the machine is seen to do. What it should do is the host's alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Power {
    /// There is no such machine.
    Absent,
    /// On its way to `running`.
    Starting,
    /// Up.
    Running,
    /// On its way to `stopped`.
    Stopping,
    /// Down, and able to start again with its disks.
    Stopped,
    /// Broken for good.
    Failed,
}

/// What a machine is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// AMI id.
    pub id: Str,
    /// Name of the image, as DescribeImages shows it; may be empty.
    pub name: Str,
    /// EC2's name of the processor architecture: `x86_64`, `arm64`.
    pub architecture: Str,
    /// Device name of the root disk, for example `/dev/sda1`.
    pub root_device: Str,
    /// Growth room.
    pub attributes: Attributes,
}

/// One disk of a machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disk {
    /// EC2's id of the volume.
    pub volume_id: Str,
    /// Device name, for example `/dev/sdf`.
    pub device: Str,
    /// Size in MiB.
    pub size_mib: u64,
    /// Snapshot that the first content comes from.
    pub snapshot_id: Option<Str>,
    /// Whether the disk goes when the machine is terminated.
    pub delete_on_termination: bool,
    /// The backend's own handle, for a volume that was made before the machine.
    pub volume: Option<MachineHandle>,
}

/// Traffic that is let through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PortRule {
    /// `tcp`, `udp`, `icmp`, `icmpv6`, a protocol number, or `-1` for all.
    pub protocol: Str,
    /// First port, or ICMP type; 0 where the protocol has none.
    pub from_port: u16,
    /// Last port, or ICMP code; 65535 where all are meant.
    pub to_port: u16,
    /// Sources (ingress) or destinations (egress) in CIDR notation.
    pub cidrs: Vec<Str>,
}

/// One network interface of a machine, the primary one first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nic {
    /// EC2's id of the network interface.
    pub interface_id: Str,
    /// `02:xx:xx:xx:xx:xx`.
    pub mac: Str,
    /// Address that EC2 shows; none leaves it to the backend.
    pub private_ip: Option<Str>,
    /// VPC of the subnet.
    pub vpc_id: Str,
    /// Subnet of the interface.
    pub subnet_id: Str,
    /// The subnet's IPv4 block.
    pub subnet_cidr: Str,
    /// What may come in.
    pub ingress: Vec<PortRule>,
    /// What may go out.
    pub egress: Vec<PortRule>,
}

/// Everything a backend needs to make one machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaunchSpec {
    /// The machine's identity; repeats of a launch carry the same.
    pub instance_id: InstanceId,
    /// Account of the instance: 12 digits.
    pub account: Str,
    /// Region of the instance.
    pub region: Str,
    /// For example `t3.nano`.
    pub instance_type: Str,
    /// Virtual processors of that type.
    pub vcpus: u32,
    /// Memory of that type in MiB.
    pub memory_mib: u64,
    /// EC2's name of the processor architecture.
    pub architecture: Str,
    /// What the machine boots.
    pub image: Image,
    /// Decoded user data; at most 16,384 bytes.
    pub user_data: Arc<[u8]>,
    /// Public keys in OpenSSH's one-line form.
    pub authorized_keys: Vec<Str>,
    /// The root disk first.
    pub disks: Vec<Disk>,
    /// The primary interface first.
    pub nics: Vec<Nic>,
    /// Growth room.
    pub attributes: Attributes,
}

/// The backend's own name of a machine. Opaque to the host, which keeps it and
/// gives it back with every call, after a restart too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineHandle {
    /// Of the form of `data`, so that a newer plugin reads an older handle.
    pub version: u32,
    /// Whatever finds the machine again; a few dozen bytes at most.
    pub data: Arc<[u8]>,
}

/// An address that a machine really has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Network interface that has it.
    pub interface_id: Str,
    /// Address inside the VPC.
    pub private_ip: Option<Str>,
    /// Address outside the VPC.
    pub public_ip: Option<Str>,
    /// Name that resolves to it.
    pub dns: Option<Str>,
}

/// A port of the machine that the host offers at an address of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// `tcp` or `udp`.
    pub protocol: Str,
    /// Port inside the machine.
    pub guest_port: u16,
    /// Address on the host.
    pub host_ip: Str,
    /// Port on the host.
    pub host_port: u16,
}

/// How the machine's metadata requests reach the host, which answers them and
/// must know who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MetadataPath {
    /// The host opens its listener in this network namespace.
    Namespace(Str),
    /// Requests arrive from this source address.
    SourceAddress(Str),
    /// There is no way in.
    #[default]
    Unreachable,
}

/// What a backend sees of one machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// Whose machine it is.
    pub instance_id: InstanceId,
    /// What it does.
    pub power: Power,
    /// To be kept in place of the one before; none keeps that.
    pub handle: Option<MachineHandle>,
    /// Empty where the machine has the addresses it was told to have.
    pub addresses: Vec<Address>,
    /// Ports that the host offers.
    pub mappings: Vec<Mapping>,
    /// How metadata is delivered.
    pub metadata: MetadataPath,
    /// Why the machine is in this power state, where that was not asked for.
    pub reason: Option<Str>,
    /// Growth room.
    pub attributes: Attributes,
}

/// Work that goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// To be kept from now on.
    pub handle: Option<MachineHandle>,
    /// Milliseconds after which to look again.
    pub poll_after_ms: u32,
    /// What is being waited for, for the operator's log.
    pub note: Str,
}

/// Answer of a verb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// The machine is as asked.
    Done(Observation),
    /// It takes more than milliseconds: look again through `manager.observe`.
    Pending(Wait),
}

impl Observation {
    /// A machine with the addresses that it was told to have, and nothing more to
    /// say.
    pub fn new(instance_id: InstanceId, power: Power) -> Self {
        Self {
            instance_id,
            power,
            handle: None,
            addresses: Vec::new(),
            mappings: Vec::new(),
            metadata: MetadataPath::Unreachable,
            reason: None,
            attributes: Vec::new(),
        }
    }

    /// The same with a handle to keep.
    pub fn with_handle(mut self, handle: MachineHandle) -> Self {
        self.handle = Some(handle);
        self
    }

    /// The same with why it is so.
    pub fn with_reason(mut self, reason: impl Into<Str>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
