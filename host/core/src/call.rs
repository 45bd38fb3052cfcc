//! Who asks, for what, and when: everything an operation may know of a request
//! besides its parameters.

use std::sync::Arc;

use orrery_wire::{Str, Timestamp};

use crate::{
    settings::Settings,
    store::{Elsewhere, Realm},
};

/// The circumstances of one request.
#[derive(Clone)]
pub struct Call {
    /// Twelve-digit account id.
    pub account: Str,
    /// Region name, for example `us-east-1`.
    pub region: Str,
    /// The request id that the answer carries.
    pub request_id: Str,
    /// The time of the request; every timestamp of its answer comes from here.
    pub now: Timestamp,
    /// The operator's choices.
    pub settings: Arc<Settings>,
    /// What the account has in every region, for operations that ask for it.
    pub account_wide: Option<Arc<Realm>>,
    /// What the machine of the instance that the request is about says, where its VM manager
    /// was asked for that; nothing where it says nothing.
    pub console: Option<Arc<[u8]>>,
    /// The other realms; empty until the store takes the request on.
    pub elsewhere: Elsewhere,
}

impl Call {
    /// An ARN of EC2 in this account and region.
    pub fn arn(&self, resource: &str, id: &str) -> Str {
        let partition = crate::catalogue::regions::partition(&self.region);
        orrery_wire::Str::from(format!(
            "arn:{partition}:ec2:{}:{}:{resource}/{id}",
            self.region, self.account
        ))
    }
}
