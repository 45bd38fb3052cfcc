//! What the tree is made from: one machine, as EC2 knows it.

use orrery_wire::shapes::Instance;
use orrery_wire::{Str, Timestamp};

/// All that the metadata of an instance tells.
#[derive(Clone, Default)]
pub struct Facts {
    /// Account of the instance: 12 digits.
    pub account: Str,
    /// Region of the instance.
    pub region: Str,
    /// `aws`, `aws-cn` or `aws-us-gov`.
    pub partition: Str,
    /// As DescribeInstances shows it.
    pub instance: Instance,
    /// `r-…`
    pub reservation: Str,
    /// Key pair's public key in OpenSSH's one-line form.
    pub public_key: Option<Str>,
    /// User data as its raw bytes.
    pub user_data: Option<Vec<u8>>,
    /// Where its interfaces are, in the order of the instance's.
    pub networks: Vec<Network>,
    /// Device names of the volumes besides the root that it had when it was last started.
    pub volumes: Vec<Str>,
    /// Name of the role of its instance profile.
    pub role: Option<Str>,
    /// The tags that it may read; none where it may not. Their keys are names of paths.
    pub tags: Vec<(Str, Str)>,
    /// `nitro` or `xen`.
    pub hypervisor: Str,
    /// What is about to happen to it.
    pub events: Events,
    /// Keys that EC2 Instance Connect lets in for a moment, by the guest's user.
    pub active_keys: Vec<(String, Vec<String>)>,
}

/// The surroundings of a network interface, as CIDR blocks.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// Of the subnet.
    pub subnet_ipv4: Option<String>,
    /// Of the subnet.
    pub subnet_ipv6: Vec<String>,
    /// Of the VPC, the one that it was made with first.
    pub vpc_ipv4: Vec<String>,
    /// Of the VPC.
    pub vpc_ipv6: Vec<String>,
}

/// What is about to happen to a machine.
#[derive(Clone, Debug, Default)]
pub struct Events {
    /// What a spot instance is interrupted with (`terminate`, `stop`, `hibernate`), and when.
    pub interruption: Option<(Str, Timestamp)>,
    /// When EC2 noticed that the instance is more likely to be interrupted than others.
    pub rebalance: Option<Timestamp>,
    /// Maintenance that is over (`completed`, `canceled`) or to come (`active`).
    pub maintenance: Vec<Maintenance>,
}

/// A scheduled event.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instances-status-check_sched.html>
#[derive(Clone, Debug, Default)]
pub struct Maintenance {
    /// For example `system-reboot`.
    pub code: Str,
    /// A sentence.
    pub description: Str,
    /// `instance-event-…`
    pub id: Str,
    /// Earliest start.
    pub not_before: Timestamp,
    /// Latest end.
    pub not_after: Option<Timestamp>,
    /// Until when its start can be put off.
    pub deadline: Option<Timestamp>,
    /// `active`, `completed` or `canceled`.
    pub state: Str,
}

impl Facts {
    /// Whether the machine is there to ask.
    pub fn is_up(&self) -> bool {
        let state = self.instance.state.as_ref();
        let name = state.and_then(|state| state.name.as_deref());
        !matches!(name, None | Some("stopped" | "terminated"))
    }

    /// When it was last started, in milliseconds since 1970.
    pub fn started_ms(&self) -> i64 {
        self.instance.launch_time.map_or(0, |time| time.0)
    }

    /// The instance's id.
    pub fn id(&self) -> &str {
        self.instance.instance_id.as_deref().unwrap_or_default()
    }
}
