//! Flow logs of VPCs, subnets, interfaces, transit gateways and their attachments.

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    ErrorCode,
    filters::Values,
    idempotency::ClientToken,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::identified;

/// What a flow log writes, and where to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowLogSpec {
    /// `ACCEPT`, `REJECT` or `ALL`; transit gateways have none.
    pub traffic: Option<Str>,
    /// `cloud-watch-logs`, `s3` or `kinesis-data-firehose`.
    pub destination_type: Str,
    /// ARN of the destination.
    pub destination: Option<Str>,
    /// Name of the log group.
    pub log_group: Option<Str>,
    /// ARN of the role that may write.
    pub permission: Option<Str>,
    /// ARN of the role of another account.
    pub cross_account_role: Option<Str>,
    /// Fields of a record.
    pub format: Str,
    /// Seconds.
    pub interval: i32,
    /// Form of the files.
    pub files: Option<FileOptions>,
    /// Tag keys that records carry, by resource type.
    pub tag_fields: Vec<(Str, Vec<Str>)>,
}

/// The form of the files in a bucket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileOptions {
    /// `plain-text` or `parquet`.
    pub format: Str,
    /// Prefixes as Hive has them.
    pub hive: bool,
    /// A partition for each hour.
    pub per_hour: bool,
}

/// A flow log.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FlowLog {
    /// `fl-…`
    pub id: Str,
    /// Id of what is watched.
    pub resource: Str,
    /// What is written, and where to.
    pub spec: FlowLogSpec,
    /// When it was made.
    pub created: Timestamp,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl Resource for FlowLog {
    const PREFIX: &'static str = "fl-";
    const TYPE: &'static str = "vpc-flow-log";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidFlowLogIdNotFound;
    const NOUN: &'static str = "flow log ID";
    const INDEXED: &'static [&'static str] = &["resource-id"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("resource-id", &self.resource));
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "deliver-log-status" => values.is("SUCCESS"),
            "flow-log-id" => values.is(&self.id),
            "log-destination-type" => values.is(&self.spec.destination_type),
            "log-group-name" => values.maybe(self.spec.log_group.as_ref()),
            "resource-id" => values.is(&self.resource),
            "traffic-type" => values.maybe(self.spec.traffic.as_ref()),
            _ => return false,
        }
        true
    }
}
