//! The emulator's own tree: every path with what is there, for one machine at one moment.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-categories.html>
//!
//! What a machine has not is not in it, so a directory lists exactly what is answered.

mod network;
#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use orrery_contract::metadata::category::Viewer;
use orrery_wire::{Str, Timestamp, json};
use serde_json::json;

use crate::extras::Extras;
use crate::facts::Facts;
use crate::versions;

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A file.
    Text(Bytes),
    /// A file of any bytes.
    Binary(Bytes),
    /// Credentials of a role, which are made when they are asked for.
    Credentials(Role),
    /// The identity document with a signature of this kind, or the signature alone.
    Signature(Signature),
}

/// Whose credentials they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The role of the instance profile.
    Profile(String),
    /// The instance's own.
    Instance,
}

/// A signature of the identity document.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-identity-documents.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// In base64.
    Bare,
    /// PKCS #7.
    Pkcs7,
    /// PKCS #7 with a key of 2048 bits.
    Rsa2048,
}

/// A file, and the first version that has it.
#[derive(Clone, Debug)]
struct Entry {
    since: &'static str,
    content: Content,
}

/// A directory or a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// A file.
    File(&'a Content),
    /// Names, those of directories with a slash at the end; sorted.
    Directory(Vec<String>),
    /// Neither.
    Nothing,
}

/// Every path below a version directory, for one machine.
pub struct Tree {
    /// What it is made from.
    pub facts: Arc<Facts>,
    entries: BTreeMap<String, Entry>,
    document: Bytes,
    viewer: OnceLock<Viewer>,
}

/// The paths that the tree may have, for plugins not to stand in their way: files, and
/// directories with a slash at the end whose names depend on the machine.
pub const OWN: &[&str] = &[
    "dynamic/fws/instance-monitoring",
    "dynamic/instance-identity/document",
    "dynamic/instance-identity/pkcs7",
    "dynamic/instance-identity/rsa2048",
    "dynamic/instance-identity/signature",
    "meta-data/ami-id",
    "meta-data/ami-launch-index",
    "meta-data/ami-manifest-path",
    "meta-data/block-device-mapping/",
    "meta-data/events/maintenance/history",
    "meta-data/events/maintenance/scheduled",
    "meta-data/events/recommendations/rebalance",
    "meta-data/hostname",
    "meta-data/iam/info",
    "meta-data/iam/security-credentials/",
    "meta-data/identity-credentials/ec2/info",
    "meta-data/identity-credentials/ec2/security-credentials/ec2-instance",
    "meta-data/instance-action",
    "meta-data/instance-id",
    "meta-data/instance-life-cycle",
    "meta-data/instance-type",
    "meta-data/ipv6",
    "meta-data/kernel-id",
    "meta-data/local-hostname",
    "meta-data/local-ipv4",
    "meta-data/mac",
    "meta-data/managed-ssh-keys/active-keys/",
    "meta-data/metrics/vhostmd",
    "meta-data/network/interfaces/macs/",
    "meta-data/placement/availability-zone",
    "meta-data/placement/availability-zone-id",
    "meta-data/placement/group-name",
    "meta-data/placement/host-id",
    "meta-data/placement/partition-number",
    "meta-data/placement/region",
    "meta-data/product-codes",
    "meta-data/profile",
    "meta-data/public-hostname",
    "meta-data/public-ipv4",
    "meta-data/public-keys/",
    "meta-data/ramdisk-id",
    "meta-data/reservation-id",
    "meta-data/security-groups",
    "meta-data/services/domain",
    "meta-data/services/partition",
    "meta-data/spot/instance-action",
    "meta-data/spot/termination-time",
    "meta-data/system",
    "meta-data/tags/instance/",
    "user-data",
];

impl Tree {
    /// The tree of a machine.
    pub fn new(facts: Arc<Facts>, extras: &Extras) -> Self {
        let document = Bytes::from(document(&facts));
        let mut made = Maker::default();
        made.identity(&facts);
        made.launch(&facts);
        made.roles(&facts);
        made.services(&facts);
        made.network(&facts);
        made.events(&facts);
        made.keys(&facts);
        made.tags(&facts);
        made.dynamic(&facts, &document);
        made.extras(&facts, extras);
        Self {
            entries: made.0,
            facts,
            document,
            viewer: OnceLock::new(),
        }
    }

    /// The identity document.
    pub fn document(&self) -> &Bytes {
        &self.document
    }

    /// What is at a path without slashes at its ends, which is relative to the version.
    pub fn find(&self, version: &str, path: &str) -> Found<'_> {
        if let Some(entry) = self.entries.get(path) {
            return match versions::shows(version, entry.since) {
                true => Found::File(&entry.content),
                false => Found::Nothing,
            };
        }
        let prefix = match path {
            "" => String::new(),
            named => format!("{named}/"),
        };
        let beneath = self.entries.range(prefix.clone()..);
        let beneath = beneath.take_while(|(at, _)| at.starts_with(&prefix));
        let mut names: Vec<String> = Vec::new();
        for (at, _) in beneath.filter(|(_, entry)| versions::shows(version, entry.since)) {
            let name = match at[prefix.len()..].split_once('/') {
                Some((name, _)) => format!("{name}/"),
                None => at[prefix.len()..].to_owned(),
            };
            if names.last() != Some(&name) {
                names.push(name);
            }
        }
        match names.is_empty() {
            true => Found::Nothing,
            false => Found::Directory(names),
        }
    }

    /// How a directory shows one of its names, where that is not the name itself: public
    /// keys are listed with their number and what the key pair is called.
    pub fn shown(&self, directory: &str, name: String) -> String {
        match (directory, name.as_str(), &self.facts.instance.key_name) {
            ("meta-data/public-keys", "0/", Some(key)) => format!("0={key}"),
            // The root has directories without their slashes.
            ("", _, _) => name.trim_end_matches('/').to_owned(),
            _ => name,
        }
    }

    /// The machine as plugins are told of it.
    pub fn viewer(&self) -> &Viewer {
        self.viewer.get_or_init(|| {
            let facts = &self.facts;
            let tags = facts.instance.tags.iter().flatten();
            let text = |text: &Option<Str>| text.as_deref().unwrap_or_default().to_owned();
            Viewer {
                account: facts.account.to_string(),
                region: facts.region.to_string(),
                instance_id: facts.id().to_owned(),
                instance_json: json::encode(&facts.instance).to_string(),
                tags: tags.map(|tag| (text(&tag.key), text(&tag.value))).collect(),
            }
        })
    }
}

/// Puts a tree together.
#[derive(Default)]
struct Maker(BTreeMap<String, Entry>);

impl Maker {
    fn put(&mut self, since: &'static str, path: impl Into<String>, content: Content) {
        self.0.insert(path.into(), Entry { since, content });
    }

    fn data(&mut self, since: &'static str, path: &str, text: impl ToString) {
        let text = Content::Text(text.to_string().into());
        self.put(since, format!("meta-data/{path}"), text);
    }

    /// What there may be; EC2 takes empty text for nothing.
    fn maybe(&mut self, since: &'static str, path: &str, text: Option<impl ToString>) {
        let text = text.map(|text| text.to_string());
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.data(since, path, text);
        }
    }

    fn identity(&mut self, facts: &Facts) {
        let it = &facts.instance;
        self.data("1.0", "ami-manifest-path", "(unknown)");
        self.maybe("1.0", "ami-id", it.image_id.as_ref());
        self.maybe("1.0", "ami-launch-index", it.ami_launch_index);
        self.maybe("1.0", "instance-id", it.instance_id.as_ref());
        self.maybe("1.0", "reservation-id", Some(&facts.reservation));
        self.maybe("2007-08-29", "instance-type", it.instance_type.as_ref());
        self.maybe("2008-02-01", "kernel-id", it.kernel_id.as_ref());
        self.maybe("2007-10-10", "ramdisk-id", it.ramdisk_id.as_ref());
        let codes = it.product_codes.iter().flatten();
        let codes = codes.filter_map(|code| code.product_code_id.clone());
        self.maybe("2007-03-01", "product-codes", lines(codes));
        let state = it.state.as_ref().and_then(|state| state.name.as_deref());
        let action = match state {
            Some("shutting-down" | "stopping") => "shutdown",
            _ => "none",
        };
        self.data("2008-09-01", "instance-action", action);
        let life = it.instance_lifecycle.as_deref().unwrap_or("on-demand");
        self.data("2019-10-01", "instance-life-cycle", life);
    }

    fn launch(&mut self, facts: &Facts) {
        let it = &facts.instance;
        let system = match facts.hypervisor.as_str() {
            "xen" => "xen-domU",
            _ => "nitro",
        };
        self.data("2018-08-17", "system", system);
        let virtualization = it.virtualization_type.as_deref().unwrap_or("hvm");
        self.data("2011-01-01", "profile", format!("default-{virtualization}"));
        if let Some(root) = &it.root_device_name {
            self.data("2007-12-15", "block-device-mapping/ami", root);
            self.data("2007-12-15", "block-device-mapping/root", root);
        }
        for (number, device) in facts.volumes.iter().enumerate() {
            let path = format!("block-device-mapping/ebs{}", number + 1);
            self.data("2007-12-15", &path, device.trim_start_matches("/dev/"));
        }
        if let Some(at) = &it.placement {
            let zone = at.availability_zone.as_ref();
            self.maybe("2008-02-01", "placement/availability-zone", zone);
            let zone_id = at.availability_zone_id.as_ref();
            self.maybe("2020-08-24", "placement/availability-zone-id", zone_id);
            let group = at.group_name.as_ref();
            self.maybe("2020-08-24", "placement/group-name", group);
            self.maybe("2020-08-24", "placement/host-id", at.host_id.as_ref());
            let partition = at.partition_number;
            self.maybe("2020-08-24", "placement/partition-number", partition);
        }
        self.maybe("2020-08-24", "placement/region", Some(&facts.region));
        if let Some(data) = facts.user_data.clone().filter(|data| !data.is_empty()) {
            self.put("1.0", "user-data", Content::Binary(data.into()));
        }
    }

    fn roles(&mut self, facts: &Facts) {
        let updated = facts.instance.launch_time.unwrap_or_default();
        if let Some(profile) = &facts.instance.iam_instance_profile {
            let info = json!({
                "Code": "Success",
                "LastUpdated": seconds(updated),
                "InstanceProfileArn": profile.arn,
                "InstanceProfileId": profile.id,
            });
            self.data("2012-01-12", "iam/info", pretty(&info));
            if let Some(role) = &facts.role {
                let path = format!("meta-data/iam/security-credentials/{role}");
                let credentials = Content::Credentials(Role::Profile(role.to_string()));
                self.put("2012-01-12", path, credentials);
            }
        }
        let info = json!({
            "Code": "Success",
            "LastUpdated": seconds(updated),
            "AccountId": facts.account,
        });
        let own = "meta-data/identity-credentials/ec2";
        self.data("2018-05-23", "identity-credentials/ec2/info", pretty(&info));
        self.put(
            "2018-05-23",
            format!("{own}/security-credentials/ec2-instance"),
            Content::Credentials(Role::Instance),
        );
    }

    fn services(&mut self, facts: &Facts) {
        let domain = match facts.partition.as_str() {
            "aws-cn" => "amazonaws.com.cn",
            _ => "amazonaws.com",
        };
        self.data("2014-02-25", "services/domain", domain);
        self.data("2015-10-20", "services/partition", &facts.partition);
        let vhostmd = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        self.data("2011-05-01", "metrics/vhostmd", vhostmd);
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html>,
    /// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/rebalance-recommendations.html>
    fn events(&mut self, facts: &Facts) {
        let it = &facts.events;
        let (scheduled, history) = (Some(&it.scheduled), Some(&it.history));
        self.maybe("2018-08-17", "events/maintenance/scheduled", scheduled);
        self.maybe("2018-08-17", "events/maintenance/history", history);
        let rebalance = it.rebalance.as_ref();
        self.maybe("2020-10-27", "events/recommendations/rebalance", rebalance);
        let action = it.instance_action.as_ref();
        self.maybe("2016-11-15", "spot/instance-action", action);
        let end = it.termination_time.as_ref();
        self.maybe("2014-11-05", "spot/termination-time", end);
    }

    fn keys(&mut self, facts: &Facts) {
        if let (Some(key), Some(name)) = (&facts.public_key, &facts.instance.key_name) {
            // The comment of a key is the key pair's name.
            let bare = key.split(' ').take(2).collect::<Vec<_>>().join(" ");
            let line = format!("{bare} {name}");
            self.data("1.0", "public-keys/0/openssh-key", line);
        }
        for (user, keys) in &facts.active_keys {
            let path = format!("managed-ssh-keys/active-keys/{user}");
            self.maybe("1.0", &path, lines(keys));
        }
    }

    fn tags(&mut self, facts: &Facts) {
        for (key, value) in &facts.tags {
            self.data("2021-03-23", &format!("tags/instance/{key}"), value);
        }
    }

    fn dynamic(&mut self, facts: &Facts, document: &Bytes) {
        let monitoring = facts.instance.monitoring.as_ref();
        let state = monitoring.and_then(|monitoring| monitoring.state.as_deref());
        let state = Content::Text(state.unwrap_or("disabled").to_owned().into());
        self.put("2009-04-04", "dynamic/fws/instance-monitoring", state);
        let parts = [
            ("document", Content::Text(document.clone())),
            ("pkcs7", Content::Signature(Signature::Pkcs7)),
            ("rsa2048", Content::Signature(Signature::Rsa2048)),
            ("signature", Content::Signature(Signature::Bare)),
        ];
        for (name, content) in parts {
            let path = format!("dynamic/instance-identity/{name}");
            self.put("2009-04-04", path, content);
        }
    }

    fn extras(&mut self, facts: &Facts, extras: &Extras) {
        for (path, text) in &extras.files {
            self.put("1.0", path, Content::Text(text.clone().into()));
        }
        for (path, key) in &extras.tags {
            let mut tags = facts.instance.tags.iter().flatten();
            let tag = tags.find(|tag| tag.key.as_deref() == Some(key));
            if let Some(value) = tag.and_then(|tag| tag.value.as_deref()) {
                self.put("1.0", path, Content::Text(value.to_owned().into()));
            }
        }
    }
}

/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-identity-documents.html>
fn document(facts: &Facts) -> String {
    let it = &facts.instance;
    let zone = it.placement.as_ref().map(|at| &at.availability_zone);
    let members = [
        ("accountId", json!(facts.account)),
        ("architecture", json!(it.architecture)),
        ("availabilityZone", json!(zone)),
        ("billingProducts", json!(null)),
        ("devpayProductCodes", json!(null)),
        ("marketplaceProductCodes", json!(null)),
        ("imageId", json!(it.image_id)),
        ("instanceId", json!(it.instance_id)),
        ("instanceType", json!(it.instance_type)),
        ("kernelId", json!(it.kernel_id)),
        (
            "pendingTime",
            json!(seconds(it.launch_time.unwrap_or_default())),
        ),
        ("privateIp", json!(it.private_ip_address)),
        ("ramdiskId", json!(it.ramdisk_id)),
        ("region", json!(facts.region)),
        ("version", json!("2017-09-30")),
    ];
    let lines = members.map(|(name, value)| format!("  \"{name}\" : {value}"));
    format!("{{\n{}\n}}", lines.join(",\n"))
}

/// As EC2's own documents are laid out.
fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}")
}

/// `2026-11-23T12:34:56Z`.
fn seconds(time: Timestamp) -> String {
    let (year, month, day, hour, minute, second, _) = time.parts();
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// One a line; nothing where there is none.
fn lines<T: ToString>(all: impl IntoIterator<Item = T>) -> Option<String> {
    let all: Vec<String> = all.into_iter().map(|one| one.to_string()).collect();
    (!all.is_empty()).then(|| all.join("\n"))
}
