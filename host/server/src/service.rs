//! The seam between HTTP and EC2.
//!
//! The listeners hand a read, size-checked and web-guarded request over as an
//! [`Ec2Request`] and write back whatever [`Ec2Answer`] comes out. Nothing here knows
//! the EC2 model, and nothing behind it knows sockets. [`ControlState`] is the same
//! seam for the control API: what `/_orrery/*` needs from the emulator.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::watch;

use crate::aws::sessions::Sessions;
use crate::clock::Clock;
use crate::doors::Wanted;
use crate::logging::PluginLog;
use crate::request_id::RequestId;

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One EC2 Query call, as it came over HTTP.
#[derive(Debug, Clone)]
pub struct Ec2Request {
    /// The id that the answer carries in `RequestID` and `x-amzn-RequestId`.
    pub request_id: RequestId,
    /// `GET` or `POST`; the router refuses everything else.
    pub verb: Verb,
    /// The undecoded query string, without `?`; empty when there is none.
    pub query: String,
    /// The `Authorization` header, when present and visible ASCII.
    pub authorization: Option<String>,
    /// The `Content-Type` header, when present and visible ASCII.
    pub content_type: Option<String>,
    /// The `Host` header, which is part of what a signature covers.
    pub host: Option<String>,
    /// The whole body, at most `limits.body_bytes` long.
    pub body: Bytes,
}

/// The HTTP verbs that EC2's Query protocol knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Parameters in the query string.
    Get,
    /// Parameters in a form body.
    Post,
}

/// The answer to one EC2 call.
#[derive(Debug, Clone)]
pub struct Ec2Answer {
    /// HTTP status, 200..=599.
    pub status: u16,
    /// `Content-Type` of the body.
    pub content_type: &'static str,
    /// The document.
    pub body: Bytes,
    /// The operation, for the log, when it was recognised.
    pub operation: Option<&'static str>,
}

impl Ec2Answer {
    /// The content type of EC2's XML documents.
    pub const XML: &'static str = "text/xml;charset=UTF-8";
}

/// Whoever answers EC2 calls.
///
/// `call` may panic: the caller turns that into a 500 `InternalError` and lives on. It
/// must not block the thread for long; heavy work belongs on a blocking thread.
pub trait Ec2Service: Send + Sync + 'static {
    /// Decodes, performs and encodes one call.
    fn call(&self, request: Ec2Request) -> BoxFuture<'_, Ec2Answer>;
    /// The same for IAM, whose instance profiles EC2 launches with.
    fn iam(&self, request: Ec2Request) -> BoxFuture<'_, Ec2Answer>;
    /// Lets somebody come to a running instance with a key for a minute.
    ///
    /// # Errors
    /// There is no such instance, or it does not run.
    fn push_key(&self, pushed: PushedKey) -> Result<(), NotPushed>;
    /// The id that IAM has for a role of an account, where it knows it.
    fn role_id(&self, account: &str, role: &str) -> Option<String>;
}

/// A public key with which somebody may come to an instance.
#[derive(Debug, Clone)]
pub struct PushedKey {
    /// The account.
    pub account: String,
    /// The region.
    pub region: String,
    /// Id of the instance.
    pub instance: String,
    /// The zone that it is to be in, where that was said.
    pub zone: Option<String>,
    /// Whom the key is for, inside.
    pub user: String,
    /// One line of `authorized_keys`.
    pub key: String,
}

/// Why a key was not pushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPushed {
    /// There is no such instance there.
    NoInstance,
    /// It does not run.
    NotRunning,
}

/// How honest an operation is.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct OperationLabel {
    /// EC2's name of the operation.
    pub name: &'static str,
    /// `real`, `stateful`, `generic` or `unsupported`.
    pub label: &'static str,
}

/// A plugin that is loaded.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct PluginFacts {
    /// What it is called everywhere.
    pub id: String,
    /// Its own version.
    pub version: String,
    /// One line of its author's.
    pub summary: String,
    /// What it can do: interfaces of the contract.
    pub interfaces: Vec<&'static str>,
    /// What the operator calls the key that signed it; none where nobody signed it whom the
    /// operator trusts.
    pub signed_by: Option<String>,
    /// The public key that signed it, trusted or not.
    pub signing_key: Option<String>,
    /// What it wants and was granted.
    pub grants: Vec<String>,
    /// `ok`, `degraded` or `unavailable`, as it says of itself; `degraded` while it is left
    /// alone because it failed too often.
    pub health: &'static str,
    /// Why it is not well, where that is so.
    pub health_message: Option<String>,
    /// Calls made so far.
    pub calls: u64,
    /// How many of them ended in a fault.
    pub faults: u64,
    /// SHA-256 of its code, in hexadecimal digits.
    pub digest: String,
    /// How often it was loaded again because its files changed; its figures began anew.
    pub reloads: u64,
    /// Why its files as they are now are not what is loaded, where that is so.
    pub refusal: Option<String>,
    /// Microseconds within which half of the calls were answered.
    pub p50_us: u64,
    /// Microseconds within which 99 of 100 were.
    pub p99_us: u64,
}

/// A region that the emulator offers.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct RegionFacts {
    /// Such as `us-east-1`.
    pub name: String,
    /// Names of its availability zones.
    pub zones: Vec<String>,
}

/// Something that happened to an instance.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct EventFacts {
    /// When, by this machine's clock, in ISO 8601.
    pub at: String,
    /// Id of the instance.
    pub instance: String,
    /// Its account.
    pub account: String,
    /// Its region.
    pub region: String,
    /// The state that it came to, or what failed.
    pub step: String,
    /// Why, where nobody asked for it, and what helps.
    pub cause: Option<String>,
}

/// An instance whose machine has ports that the host offers.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct MachineFacts {
    /// Id of the instance.
    pub instance: String,
    /// Its account.
    pub account: String,
    /// Its region.
    pub region: String,
    /// The key pair that it was launched with.
    pub key_name: Option<String>,
    /// Its ports.
    pub ports: Vec<PortFacts>,
}

/// A port of a machine and where the host offers it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PortFacts {
    /// `tcp` or `udp`.
    pub protocol: String,
    /// Inside.
    pub guest_port: u16,
    /// The host's address.
    pub host_ip: String,
    /// The host's port.
    pub host_port: u16,
}

/// Maintenance of an instance: `code` announces some, `state` says what has become of it.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Maintenance {
    /// Such as `system-reboot`.
    pub code: Option<String>,
    /// A sentence.
    pub description: Option<String>,
    /// When it begins at the earliest, in ISO 8601; in two weeks where nothing is said.
    pub not_before: Option<String>,
    /// When it ends at the latest.
    pub not_after: Option<String>,
    /// Until when ModifyInstanceEventStartTime may put it off; without it, never.
    pub not_before_deadline: Option<String>,
    /// `completed` or `canceled`.
    pub state: Option<String>,
    /// The event whose state that is; all that are to come where nothing is said.
    pub event: Option<String>,
}

impl Maintenance {
    /// Whether nothing is said of what is to come.
    pub fn says_nothing_new(&self) -> bool {
        let times = [&self.not_before, &self.not_after, &self.not_before_deadline];
        self.description.is_none() && times.into_iter().all(Option::is_none)
    }
}

/// What an instance finds in its metadata.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct MetadataFacts {
    /// Where it asks, for `AWS_EC2_METADATA_SERVICE_ENDPOINT`; none where only the instance
    /// itself gets there.
    pub endpoint: Option<String>,
    /// Every file of the newest version, by its path.
    pub files: BTreeMap<String, String>,
}

/// What became of machines that no instance has.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CleanupFacts {
    /// Ids of the instances whose machines are gone.
    pub removed: Vec<String>,
    /// Those whose machines are left, each with the reason.
    pub left: Vec<String>,
}

/// Why a control call was refused or failed.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// The caller sent something unusable; answered with 400.
    #[error("{0}")]
    Refused(String),
    /// What the caller asks for is not there; answered with 404.
    #[error("{0}")]
    Missing(String),
    /// The emulator could not do it; answered with 500.
    #[error("{message}")]
    Failed {
        /// What could not be done, naming the thing.
        message: String,
        /// Why.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// What the control API needs from the emulator.
pub trait ControlState: Send + Sync + 'static {
    /// Every operation of the EC2 model with its honesty label, sorted by name.
    fn operations(&self) -> Vec<OperationLabel>;
    /// Every region on offer, sorted by name.
    fn regions(&self) -> Vec<RegionFacts>;
    /// Every plugin that is loaded, sorted by id.
    fn plugins(&self) -> Vec<PluginFacts>;
    /// Counters worth a look in `/_orrery/info`: resources, realms, work in flight.
    fn counters(&self) -> serde_json::Value;
    /// The clock that EC2 goes by.
    fn clock(&self) -> &Clock;
    /// Called when the clock was set on: what time does in the background happens now.
    fn time_passed(&self);
    /// Brings the data of a volume into doubt, in whichever realm it is; durably.
    fn doubt_volume<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), ControlError>>;
    /// Announces that a spot instance is interrupted, and how, where its request is not to
    /// decide that.
    fn interrupt<'a>(
        &'a self,
        instance: &'a str,
        action: Option<&'a str>,
    ) -> BoxFuture<'a, Result<(), ControlError>>;
    /// Announces maintenance of an instance, or says what has become of it; gives the ids of
    /// the events.
    fn maintain<'a>(
        &'a self,
        instance: &'a str,
        wanted: Maintenance,
    ) -> BoxFuture<'a, Result<Vec<String>, ControlError>>;
    /// What instance identity documents are verified with, as PEM; made when it is first
    /// asked for.
    fn identity_certificate(&self) -> BoxFuture<'_, Result<String, ControlError>>;
    /// What happened to instances lately, the oldest first.
    fn events(&self) -> Vec<EventFacts>;
    /// The instances whose machines have ports that the host offers, by id.
    fn machines(&self) -> Vec<MachineFacts>;
    /// All of an instance's metadata.
    fn metadata<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<MetadataFacts, ControlError>>;
    /// What an instance gets that asks for a path of its metadata.
    fn metadata_at<'a>(
        &'a self,
        id: &'a str,
        path: &'a str,
    ) -> BoxFuture<'a, Result<Bytes, ControlError>>;
    /// Ends the machines that no instance has.
    fn cleanup(&self) -> BoxFuture<'_, CleanupFacts>;
    /// Forgets every resource of every account and region, and ends their machines.
    fn reset(&self) -> BoxFuture<'_, Result<(), ControlError>>;
    /// The whole state as one opaque, versioned archive.
    fn save(&self) -> BoxFuture<'_, Result<Bytes, ControlError>>;
    /// Replaces the whole state by an archive from [`ControlState::save`]; on error
    /// nothing has changed.
    fn load(&self, archive: Bytes) -> BoxFuture<'_, Result<(), ControlError>>;
    /// Called once after the last answer: flush the journal, end what must not outlive
    /// the program.
    fn shut_down(&self) -> BoxFuture<'_, ()>;
}

/// Everything the listeners serve.
#[derive(Clone)]
pub struct Services {
    /// Answers EC2.
    pub ec2: Arc<dyn Ec2Service>,
    /// Temporary credentials of callers.
    pub sessions: Arc<Sessions>,
    /// Answers the control API.
    pub control: Arc<dyn ControlState>,
    /// The last lines of the log about plugins.
    pub plugin_log: PluginLog,
    /// Where instances reach this machine.
    pub doors: watch::Receiver<Wanted>,
}
