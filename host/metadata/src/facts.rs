//! What the tree is made from: one machine, as EC2 knows it.

use std::collections::BTreeMap;

use orrery_wire::Str;
use orrery_wire::shapes::Instance;

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
    /// What is announced for it.
    pub events: Events,
    /// Keys that EC2 Instance Connect lets in for a moment, by the guest's user.
    pub active_keys: BTreeMap<String, Vec<String>>,
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

/// What is announced for a machine, as its files have it; what is none is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Events {
    /// `spot/instance-action`
    pub instance_action: Option<String>,
    /// `spot/termination-time`
    pub termination_time: Option<String>,
    /// `events/recommendations/rebalance`
    pub rebalance: Option<String>,
    /// `events/maintenance/scheduled`
    pub scheduled: String,
    /// `events/maintenance/history`
    pub history: String,
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
