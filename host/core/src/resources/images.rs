//! The account's own images. What AWS brings is in the
//! [`catalogue`](crate::catalogue).

use orrery_wire::{Str, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{ErrorCode, store::Resource, tags::Tags};

use super::identified;

/// An image of the account, or the account's tags on a public image.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OwnImage {
    /// `ami-…`
    pub id: Str,
    /// The image is AWS's; only the tags are the account's.
    pub public: bool,
    /// When it was made or first tagged.
    pub created: Timestamp,
    /// Tags.
    pub tags: Tags,
}

impl Resource for OwnImage {
    const PREFIX: &'static str = "ami-";
    const TYPE: &'static str = "image";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidAMIIDNotFound;
    const NOUN: &'static str = "image id";
    identified!();

    fn missing(ids: &[&str]) -> crate::Ec2Error {
        let message = match ids {
            [one] => format!("The image id '[{one}]' does not exist"),
            several => format!("The image ids '[{}]' do not exist", several.join(", ")),
        };
        crate::Ec2Error::new(Self::NOT_FOUND, message)
    }
}
