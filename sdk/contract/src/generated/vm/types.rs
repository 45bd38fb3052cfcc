// Made by sdk/contract/codegen from wit; do not edit.

//! Interface `orrery:vm/types@0.1.0`: types that other interfaces use.

use serde::{Deserialize, Serialize};
#[cfg(feature = "component")]
use wasmtime::component::{ComponentType, Lift, Lower};

/// EC2's id, for example `i-0123456789abcdef0`. Unique within an emulator.
pub type InstanceId = String;

/// The backend's own name of a machine, volume or snapshot. Opaque to the host,
/// which keeps it and gives it back with every call, after a restart too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Handle {
    /// Of the form of `data`, so that a newer plugin reads an older handle.
    #[cfg_attr(feature = "component", component(name = "version"))]
    pub version: u32,
    /// Whatever finds the thing again; a few dozen bytes at most.
    #[cfg_attr(feature = "component", component(name = "data"))]
    #[serde(with = "serde_bytes")]
    pub data: Vec<u8>,
}

/// What the machine is seen to do. What it should do is the host's alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Copy, Hash)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(enum))]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Power {
    /// There is no such machine.
    #[cfg_attr(feature = "component", component(name = "absent"))]
    Absent,
    /// On its way to `running`.
    #[cfg_attr(feature = "component", component(name = "starting"))]
    Starting,
    /// Up.
    #[cfg_attr(feature = "component", component(name = "running"))]
    Running,
    /// On its way to `stopped`.
    #[cfg_attr(feature = "component", component(name = "stopping"))]
    Stopping,
    /// Down, and able to start again with its disks.
    #[cfg_attr(feature = "component", component(name = "stopped"))]
    Stopped,
    /// Broken for good.
    #[cfg_attr(feature = "component", component(name = "failed"))]
    Failed,
}

#[cfg(target_family = "wasm")]
impl Power {
    #[doc(hidden)]
    #[expect(unsafe_code, reason = "wit-bindgen wants it unsafe; it is not")]
    pub unsafe fn _lift(case: u8) -> Self {
        match case {
            0 => Self::Absent,
            1 => Self::Starting,
            2 => Self::Running,
            3 => Self::Stopping,
            4 => Self::Stopped,
            5 => Self::Failed,
            _ => unreachable!("the component model checks cases"),
        }
    }
}

/// What a machine is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Image {
    /// AMI id. In `manager.images` it may be empty: the host then makes one.
    #[cfg_attr(feature = "component", component(name = "id"))]
    pub id: String,
    /// Name of the image, as DescribeImages shows it; may be empty.
    #[cfg_attr(feature = "component", component(name = "name"))]
    pub name: String,
    /// EC2's name of the processor architecture: `x86_64`, `arm64`.
    #[cfg_attr(feature = "component", component(name = "architecture"))]
    pub architecture: String,
    /// Device name of the root disk, for example `/dev/sda1`.
    #[cfg_attr(feature = "component", component(name = "root-device"))]
    pub root_device: String,
    /// What the backend needs to find the image, and the host need not understand. Of three
    /// it makes use: `created`, in the form of `2024-01-31T08:15:00Z` or in seconds since
    /// 1970, `size-mib`, and `disk-mib`: no root disk may be smaller than that.
    #[cfg_attr(feature = "component", component(name = "attributes"))]
    pub attributes: Vec<(String, String)>,
}

/// One volume, as a disk of a machine or by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Disk {
    /// EC2's id of the volume.
    #[cfg_attr(feature = "component", component(name = "volume-id"))]
    pub volume_id: String,
    /// Device name, for example `/dev/sdf`; empty while it is attached to nothing.
    #[cfg_attr(feature = "component", component(name = "device"))]
    pub device: String,
    /// EC2's volume type: `gp2`, `gp3`, `io1`, `io2`, `st1`, `sc1`, `standard`.
    #[cfg_attr(feature = "component", component(name = "volume-type"))]
    pub volume_type: String,
    /// Size in MiB.
    #[cfg_attr(feature = "component", component(name = "size-mib"))]
    pub size_mib: u64,
    /// Input and output operations per second, where the type has such a figure.
    #[cfg_attr(feature = "component", component(name = "iops"))]
    pub iops: Option<u32>,
    /// MiB per second, where the type has such a figure.
    #[cfg_attr(feature = "component", component(name = "throughput"))]
    pub throughput: Option<u32>,
    /// Whether the content is to be encrypted at rest.
    #[cfg_attr(feature = "component", component(name = "encrypted"))]
    pub encrypted: bool,
    /// Snapshot that the first content comes from.
    #[cfg_attr(feature = "component", component(name = "snapshot-id"))]
    pub snapshot_id: Option<String>,
    /// The backend's handle of that snapshot, where `imaging.snapshot` gave one.
    #[cfg_attr(feature = "component", component(name = "snapshot"))]
    pub snapshot: Option<Handle>,
    /// Whether the volume goes when its machine is terminated.
    #[cfg_attr(feature = "component", component(name = "delete-on-termination"))]
    pub delete_on_termination: bool,
    /// The backend's handle of the volume, where `volumes.create` gave one.
    #[cfg_attr(feature = "component", component(name = "volume"))]
    pub volume: Option<Handle>,
}

/// First and last port of a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct PortRange {
    /// 0 to 65535.
    #[cfg_attr(feature = "component", component(name = "first"))]
    pub first: u16,
    /// Not less than `first`.
    #[cfg_attr(feature = "component", component(name = "last"))]
    pub last: u16,
}

/// Which ICMP messages; none means all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct IcmpFilter {
    /// ICMP's type.
    #[cfg_attr(feature = "component", component(name = "message-type"))]
    pub message_type: Option<u8>,
    /// ICMP's code.
    #[cfg_attr(feature = "component", component(name = "code"))]
    pub code: Option<u8>,
}

/// Which packets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(variant))]
#[serde(rename_all = "kebab-case")]
pub enum Traffic {
    /// Every packet.
    #[cfg_attr(feature = "component", component(name = "all"))]
    All,
    /// TCP to these ports.
    #[cfg_attr(feature = "component", component(name = "tcp"))]
    Tcp(PortRange),
    /// UDP to these ports.
    #[cfg_attr(feature = "component", component(name = "udp"))]
    Udp(PortRange),
    /// ICMP over IPv4.
    #[cfg_attr(feature = "component", component(name = "icmp"))]
    Icmp(IcmpFilter),
    /// ICMP over IPv6.
    #[cfg_attr(feature = "component", component(name = "icmpv6"))]
    Icmpv6(IcmpFilter),
    /// Every packet of the IP protocol with this number.
    #[cfg_attr(feature = "component", component(name = "protocol"))]
    Protocol(u8),
}

/// The interfaces that are in a security group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct GroupMembers {
    /// EC2's id of the group.
    #[cfg_attr(feature = "component", component(name = "group-id"))]
    pub group_id: String,
    /// Private addresses of its interfaces now. The rules are applied again when they
    /// change.
    #[cfg_attr(feature = "component", component(name = "addresses"))]
    pub addresses: Vec<String>,
}

/// The other end of the traffic: source for ingress, destination for egress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(variant))]
#[serde(rename_all = "kebab-case")]
pub enum Peer {
    /// IPv4 or IPv6 block.
    #[cfg_attr(feature = "component", component(name = "cidr"))]
    Cidr(String),
    /// Whoever is in the security group.
    #[cfg_attr(feature = "component", component(name = "group"))]
    Group(GroupMembers),
    /// Blocks of a managed prefix list.
    #[cfg_attr(feature = "component", component(name = "prefixes"))]
    Prefixes(Vec<String>),
}

/// Traffic that is let through. What no rule lets through is dropped; answers to what
/// was let through are let through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct TrafficRule {
    /// Which packets.
    #[cfg_attr(feature = "component", component(name = "traffic"))]
    pub traffic: Traffic,
    /// From or to whom; any one of them.
    #[cfg_attr(feature = "component", component(name = "peers"))]
    pub peers: Vec<Peer>,
}

/// One network interface of a machine, the primary one first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Nic {
    /// EC2's id of the network interface.
    #[cfg_attr(feature = "component", component(name = "interface-id"))]
    pub interface_id: String,
    /// 0 for the primary interface.
    #[cfg_attr(feature = "component", component(name = "device-index"))]
    pub device_index: u32,
    /// `02:xx:xx:xx:xx:xx`.
    #[cfg_attr(feature = "component", component(name = "mac"))]
    pub mac: String,
    /// Primary private address that EC2 shows; none leaves it to the backend.
    #[cfg_attr(feature = "component", component(name = "private-ip"))]
    pub private_ip: Option<String>,
    /// Further private addresses, IPv4 and IPv6.
    #[cfg_attr(feature = "component", component(name = "secondary-ips"))]
    pub secondary_ips: Vec<String>,
    /// Public or elastic address that EC2 shows.
    #[cfg_attr(feature = "component", component(name = "public-ip"))]
    pub public_ip: Option<String>,
    /// VPC of the subnet.
    #[cfg_attr(feature = "component", component(name = "vpc-id"))]
    pub vpc_id: String,
    /// Subnet of the interface.
    #[cfg_attr(feature = "component", component(name = "subnet-id"))]
    pub subnet_id: String,
    /// The subnet's IPv4 block.
    #[cfg_attr(feature = "component", component(name = "subnet-cidr"))]
    pub subnet_cidr: String,
    /// Security groups of the interface.
    #[cfg_attr(feature = "component", component(name = "group-ids"))]
    pub group_ids: Vec<String>,
    /// What may come in.
    #[cfg_attr(feature = "component", component(name = "ingress"))]
    pub ingress: Vec<TrafficRule>,
    /// What may go out.
    #[cfg_attr(feature = "component", component(name = "egress"))]
    pub egress: Vec<TrafficRule>,
}

/// Everything a backend needs to make one machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct LaunchSpec {
    /// The machine's identity; repeats of a launch carry the same.
    #[cfg_attr(feature = "component", component(name = "instance-id"))]
    pub instance_id: InstanceId,
    /// Account of the instance: 12 digits.
    #[cfg_attr(feature = "component", component(name = "account"))]
    pub account: String,
    /// Region of the instance.
    #[cfg_attr(feature = "component", component(name = "region"))]
    pub region: String,
    /// Zone of the instance, for example `us-east-1a`.
    #[cfg_attr(feature = "component", component(name = "availability-zone"))]
    pub availability_zone: String,
    /// For example `t3.nano`.
    #[cfg_attr(feature = "component", component(name = "instance-type"))]
    pub instance_type: String,
    /// Virtual processors of that type.
    #[cfg_attr(feature = "component", component(name = "vcpus"))]
    pub vcpus: u32,
    /// Memory of that type in MiB.
    #[cfg_attr(feature = "component", component(name = "memory-mib"))]
    pub memory_mib: u64,
    /// EC2's name of the processor architecture.
    #[cfg_attr(feature = "component", component(name = "architecture"))]
    pub architecture: String,
    /// What the machine boots.
    #[cfg_attr(feature = "component", component(name = "image"))]
    pub image: Image,
    /// Decoded user data; at most 16,384 bytes.
    #[cfg_attr(feature = "component", component(name = "user-data"))]
    #[serde(with = "serde_bytes")]
    pub user_data: Vec<u8>,
    /// Public keys in OpenSSH's one-line form.
    #[cfg_attr(feature = "component", component(name = "authorized-keys"))]
    pub authorized_keys: Vec<String>,
    /// The root disk first.
    #[cfg_attr(feature = "component", component(name = "disks"))]
    pub disks: Vec<Disk>,
    /// The primary interface first.
    #[cfg_attr(feature = "component", component(name = "nics"))]
    pub nics: Vec<Nic>,
    /// Growth room.
    #[cfg_attr(feature = "component", component(name = "attributes"))]
    pub attributes: Vec<(String, String)>,
}

/// A machine that exists or existed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Target {
    /// Whose machine.
    #[cfg_attr(feature = "component", component(name = "instance-id"))]
    pub instance_id: InstanceId,
    /// The last handle; none where no launch has answered yet.
    #[cfg_attr(feature = "component", component(name = "handle"))]
    pub handle: Option<Handle>,
}

/// An address that a machine really has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Address {
    /// Network interface that has it.
    #[cfg_attr(feature = "component", component(name = "interface-id"))]
    pub interface_id: String,
    /// Address inside the VPC.
    #[cfg_attr(feature = "component", component(name = "private-ip"))]
    pub private_ip: Option<String>,
    /// Address outside the VPC.
    #[cfg_attr(feature = "component", component(name = "public-ip"))]
    pub public_ip: Option<String>,
    /// Name that resolves to it.
    #[cfg_attr(feature = "component", component(name = "dns"))]
    pub dns: Option<String>,
}

/// A port of the machine that the host offers at an address of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Mapping {
    /// `tcp` or `udp`.
    #[cfg_attr(feature = "component", component(name = "protocol"))]
    pub protocol: String,
    /// Port inside the machine.
    #[cfg_attr(feature = "component", component(name = "guest-port"))]
    pub guest_port: u16,
    /// Address on the host.
    #[cfg_attr(feature = "component", component(name = "host-ip"))]
    pub host_ip: String,
    /// Port on the host.
    #[cfg_attr(feature = "component", component(name = "host-port"))]
    pub host_port: u16,
}

/// A network that the host may enter, to listen there for one machine alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct MetadataNamespace {
    /// The file of the network namespace.
    #[cfg_attr(feature = "component", component(name = "path"))]
    pub path: String,
    /// At which port of the service's addresses the host listens there. Where it is not 80, the
    /// manager itself leads port 80 there.
    #[cfg_attr(feature = "component", component(name = "port"))]
    pub port: u16,
}

/// An address from which the metadata requests of one machine alone arrive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct MetadataSource {
    /// The machine's address, as the host sees it.
    #[cfg_attr(feature = "component", component(name = "address"))]
    pub address: String,
    /// The host's own address and port where they arrive, to which the manager leads port 80 of
    /// the service's. None is 169.254.169.254:80 of the host's loopback interface, which all
    /// such machines share.
    #[cfg_attr(feature = "component", component(name = "at"))]
    pub at: Option<String>,
}

/// How the machine's metadata requests reach the host, which answers them and
/// must know who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(variant))]
#[serde(rename_all = "kebab-case")]
pub enum MetadataPath {
    /// The host opens its listener in this network namespace.
    #[cfg_attr(feature = "component", component(name = "namespace"))]
    Namespace(MetadataNamespace),
    /// Requests arrive from this source address.
    #[cfg_attr(feature = "component", component(name = "source-address"))]
    SourceAddress(MetadataSource),
    /// There is no way in.
    #[cfg_attr(feature = "component", component(name = "unreachable"))]
    Unreachable,
}

/// What a backend sees of one machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Observation {
    /// Whose machine it is.
    #[cfg_attr(feature = "component", component(name = "instance-id"))]
    pub instance_id: InstanceId,
    /// What it does.
    #[cfg_attr(feature = "component", component(name = "power"))]
    pub power: Power,
    /// To be kept in place of the one before; none keeps that.
    #[cfg_attr(feature = "component", component(name = "handle"))]
    pub handle: Option<Handle>,
    /// Empty where the machine has the addresses it was told to have.
    #[cfg_attr(feature = "component", component(name = "addresses"))]
    pub addresses: Vec<Address>,
    /// Ports that the host offers.
    #[cfg_attr(feature = "component", component(name = "mappings"))]
    pub mappings: Vec<Mapping>,
    /// How metadata is delivered.
    #[cfg_attr(feature = "component", component(name = "metadata"))]
    pub metadata: MetadataPath,
    /// Why the machine is in this power state, where that was not asked for. One of EC2's
    /// codes and a colon may stand first: `Client.InstanceInitiatedShutdown: ...` for a
    /// machine that its own system shut down, `Client.UserInitiatedShutdown: ...`,
    /// `Server.InternalError: ...`, which is also what no code means.
    #[cfg_attr(feature = "component", component(name = "reason"))]
    pub reason: Option<String>,
    /// Growth room. What is called `note:` and a subject is shown to the user, as the
    /// instance's tag `aws:orrery:` and the subject. What is called `door` is an IP address
    /// of the host's own machine at which this machine may call it, such as the gateway of
    /// its network: the host listens there at the port of its API, for the addresses of
    /// machines with that door alone. What is called `volume` is the id of a volume that goes
    /// with the machine, for a host that does not know the machine: `manager.owned` names them.
    #[cfg_attr(feature = "component", component(name = "attributes"))]
    pub attributes: Vec<(String, String)>,
}

/// Work that goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(record))]
pub struct Wait {
    /// To be kept from now on.
    #[cfg_attr(feature = "component", component(name = "handle"))]
    pub handle: Option<Handle>,
    /// Milliseconds after which to look again.
    #[cfg_attr(feature = "component", component(name = "poll-after-ms"))]
    pub poll_after_ms: u32,
    /// What is being waited for, for the operator's log.
    #[cfg_attr(feature = "component", component(name = "note"))]
    pub note: String,
}

/// Answer of a verb on a machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "component", derive(ComponentType, Lift, Lower), component(variant))]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// The machine is as asked.
    #[cfg_attr(feature = "component", component(name = "done"))]
    Done(Observation),
    /// It takes more than milliseconds: look again through `manager.observe`.
    #[cfg_attr(feature = "component", component(name = "pending"))]
    Pending(Wait),
}
