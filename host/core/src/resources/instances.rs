//! Instances, and the reservations that hold what the instances of one launch have
//! in common.

mod filters;

use std::sync::Arc;

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::identified;

/// A state of the instance life cycle.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Being made or started.
    Pending,
    /// Running.
    Running,
    /// Being ended.
    ShuttingDown,
    /// Ended; shown for an hour.
    Terminated,
    /// Being stopped.
    Stopping,
    /// Stopped.
    Stopped,
}

impl State {
    /// EC2's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Running => "running",
            Self::ShuttingDown => "shutting-down",
            Self::Terminated => "terminated",
            Self::Stopping => "stopping",
            Self::Stopped => "stopped",
        }
    }

    /// EC2's number (the low byte).
    pub fn code(self) -> i32 {
        match self {
            Self::Pending => 0,
            Self::Running => 16,
            Self::ShuttingDown => 32,
            Self::Terminated => 48,
            Self::Stopping => 64,
            Self::Stopped => 80,
        }
    }

    /// Whether the instance is ended or on its way there.
    pub fn is_ending(self) -> bool {
        matches!(self, Self::ShuttingDown | Self::Terminated)
    }
}

/// Why an instance is in its state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// For example `Client.UserInitiatedShutdown`.
    pub code: Str,
    /// A sentence.
    pub message: Str,
}

/// What a VM manager knows a machine by: opaque, kept and given back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handle {
    /// Version of the manager's format.
    pub version: u32,
    /// The manager's bytes.
    pub data: Arc<[u8]>,
}

/// What the machine behind an instance is to be, and what is known of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Machine {
    /// What the VM manager knows it by, once launched.
    pub handle: Option<Handle>,
    /// Raised whenever what is wanted changes; an observation of an older
    /// generation is out of date.
    pub generation: u64,
    /// How many reboots were asked for.
    pub reboots: u64,
    /// How many of them the machine has seen.
    pub rebooted: u64,
    /// It is to stop without being asked first.
    pub force_stop: bool,
    /// Its manager cannot reach it.
    pub impaired: bool,
}

/// What ModifyInstanceAttribute and its kin can change. Shared by the instances of
/// a launch until one is modified.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Attributes {
    /// For example `t3.nano`.
    pub instance_type: Str,
    /// User data as its raw bytes in base64, at most 16 KiB decoded.
    pub user_data: Option<Str>,
    /// TerminateInstances is refused.
    pub disable_api_termination: bool,
    /// StopInstances is refused.
    pub disable_api_stop: bool,
    /// `stop` or `terminate`.
    pub shutdown_behavior: Str,
    /// Dedicated throughput to EBS.
    pub ebs_optimized: bool,
    /// Enhanced networking with ENA.
    pub ena_support: bool,
    /// Kernel id.
    pub kernel: Option<Str>,
    /// RAM disk id.
    pub ramdisk: Option<Str>,
    /// Detailed monitoring.
    pub monitoring: bool,
    /// `standard` or `unlimited`, for burstable types.
    pub cpu_credits: Option<Str>,
    /// Instance metadata options.
    pub metadata: MetadataOptions,
    /// Instance profile: ARN and id.
    pub iam_profile: Option<(Str, Str)>,
    /// Placement besides the zone.
    pub placement: Placement,
    /// `default` or `disabled`.
    pub auto_recovery: Str,
    /// `default` or `disabled`: reboot migration.
    pub reboot_migration: Option<Str>,
    /// CPU cores and threads per core, where the launch chose them.
    pub cpu: Option<(i32, i32)>,
    /// Nitro Enclaves.
    pub enclave: bool,
    /// Hibernation was configured.
    pub hibernation: bool,
    /// Private DNS name options: host name type, A record, AAAA record.
    pub private_dns: PrivateDns,
    /// What it wants of capacity reservations.
    #[serde(default)]
    pub capacity: CapacityPreference,
}

/// Instance metadata options.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MetadataOptions {
    /// Tokens are required (IMDSv2 only).
    pub tokens_required: bool,
    /// IP time to live of token answers, 1 to 64.
    pub hop_limit: i32,
    /// The service answers.
    pub enabled: bool,
    /// It answers over IPv6 too.
    pub ipv6: bool,
    /// It shows the instance's tags.
    pub tags: bool,
}

impl Default for MetadataOptions {
    fn default() -> Self {
        Self {
            tokens_required: false,
            hop_limit: 1,
            enabled: true,
            ipv6: false,
            tags: false,
        }
    }
}

/// Where an instance runs, besides its zone.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Placement {
    /// `default`, `dedicated` or `host`; empty means `default`.
    pub tenancy: Str,
    /// Placement group name.
    pub group: Str,
    /// Partition number.
    pub partition: Option<i32>,
    /// Dedicated host id.
    pub host: Option<Str>,
    /// Affinity.
    pub affinity: Option<Str>,
}

/// What an instance wants of capacity reservations.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CapacityPreference {
    /// `open`, `none` or `capacity-reservations-only`; empty means `open`.
    pub preference: Str,
    /// The one that it is to use.
    pub target: Option<Str>,
    /// ARN of the resource group of those that it is to use.
    pub group: Option<Str>,
}

/// Private DNS name options.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PrivateDns {
    /// `ip-name` or `resource-name`; empty means `ip-name`.
    pub hostname_type: Str,
    /// Resource names have A records.
    pub a_record: bool,
    /// Resource names have AAAA records.
    pub aaaa_record: bool,
}

/// What the instances of one launch have in common.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reservation {
    /// `r-…`
    pub id: Str,
    /// When it was launched.
    pub created: Timestamp,
    /// Token of the launch.
    pub client_token: Option<ClientToken>,
    /// The image.
    pub image: Str,
    /// What the VM manager is told of the image.
    #[serde(default)]
    pub image_attributes: Vec<(Str, Str)>,
    /// Architecture of the image.
    pub architecture: Str,
    /// `windows` where the image is.
    pub platform: Option<Str>,
    /// For example `Linux/UNIX`.
    pub platform_details: Str,
    /// For example `RunInstances`.
    pub usage_operation: Str,
    /// Device name of the root volume.
    pub root_device: Str,
    /// `hvm` or `paravirtual`.
    pub virtualization: Str,
    /// `legacy-bios`, `uefi` or `uefi-preferred`, as the image says.
    pub boot_mode: Option<Str>,
    /// Key pair name.
    pub key_name: Option<Str>,
    /// OpenSSH form of the key pair's public key, as it was at launch.
    pub public_key: Option<Str>,
    /// VPC id.
    pub vpc: Str,
    /// Subnet id.
    pub subnet: Str,
    /// Availability zone name.
    pub zone: Str,
    /// Availability zone id.
    pub zone_id: Str,
    /// The VM manager.
    pub manager: Str,
    /// As the launch gave them.
    pub attributes: Arc<Attributes>,
    /// Ordinal of the first of its instances; the others follow it.
    pub first: u64,
    /// How many of its instances are still kept; with the last, it goes.
    pub instances: u32,
}

impl Reservation {
    /// How its instances boot: what the image prefers, where the type can.
    pub fn current_boot_mode(&self) -> &'static str {
        match self.boot_mode.as_deref() {
            Some("uefi" | "uefi-preferred") => "uefi",
            _ => "legacy-bios",
        }
    }
}

impl Resource for Reservation {
    const PREFIX: &'static str = "r-";
    const TYPE: &'static str = "";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidReservationIDNotFound;
    const NOUN: &'static str = "reservation ID";

    fn id(&self) -> &Str {
        &self.id
    }

    fn tags(&self) -> &Tags {
        Tags::NONE
    }

    fn tags_mut(&mut self) -> Option<&mut Tags> {
        None
    }

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }
}

/// An instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Instance {
    /// `i-…`
    pub id: Str,
    /// Ordinal of its reservation.
    pub reservation: u64,
    /// Place within the launch.
    pub launch_index: u32,
    /// State.
    pub state: State,
    /// Why it is in this state.
    pub reason: Option<Reason>,
    /// When it was last asked to change its state, and by what; empty until then.
    pub transition: Option<(Timestamp, Str)>,
    /// When it was last started.
    pub launched: Timestamp,
    /// When it came into its present state.
    pub since: Timestamp,
    /// Ordinals of its network interfaces; the first is the primary.
    pub interfaces: Vec<u64>,
    /// Ordinals of its volumes, in order of attachment.
    pub volumes: Vec<u64>,
    /// Its attributes where they are no longer those of its launch.
    pub own: Option<Arc<Attributes>>,
    /// Its spot request, where it is on the spot market.
    #[serde(default)]
    pub spot_request: Option<Str>,
    /// The capacity reservation that it uses.
    #[serde(default)]
    pub capacity_reservation: Option<Str>,
    /// The machine behind it.
    pub machine: Machine,
    /// Tags.
    pub tags: Tags,
}

impl Instance {
    /// The reservation.
    pub fn reservation<'r>(&self, realm: &'r Realm) -> Option<&'r Arc<Reservation>> {
        realm.table::<Reservation>().at(self.reservation)
    }

    /// By what it was last asked to change its state, or empty.
    pub fn transition_reason(&self) -> Str {
        self.transition
            .as_ref()
            .map(|(_, cause)| cause.clone())
            .unwrap_or_default()
    }

    /// The attributes in force.
    pub fn attributes<'a>(&'a self, reservation: &'a Reservation) -> &'a Attributes {
        self.own.as_deref().unwrap_or(&reservation.attributes)
    }
}

impl Resource for Instance {
    const PREFIX: &'static str = "i-";
    const TYPE: &'static str = "instance";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidInstanceIDNotFound;
    const NOUN: &'static str = "instance ID";
    const INDEXED: &'static [&'static str] =
        &["capacity-reservation-id", "spot-instance-request-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        if let Some(id) = &self.spot_request {
            emit(term("spot-instance-request-id", id));
        }
        if let Some(id) = &self.capacity_reservation {
            emit(term("capacity-reservation-id", id));
        }
    }

    fn filter(&self, name: &str, realm: &Realm, values: &mut Values<'_>) -> bool {
        filters::offer(self, name, realm, values)
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [id] => format!("The instance ID '{id}' does not exist"),
            _ => format!("The instance IDs '{}' do not exist", ids.join(", ")),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
