//! An observation says little more than a power state most of the time.

use crate::{Handle, MetadataPath, Observation, Power};

impl Observation {
    /// A machine with the addresses that it was told to have, and nothing more to say.
    pub fn new(instance_id: impl Into<String>, power: Power) -> Self {
        Self {
            instance_id: instance_id.into(),
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
    pub fn with_handle(mut self, handle: Handle) -> Self {
        self.handle = Some(handle);
        self
    }

    /// The same with why it is so.
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Handle {
    /// A handle of this form with this content.
    pub fn new(version: u32, data: impl Into<Vec<u8>>) -> Self {
        Self {
            version,
            data: data.into(),
        }
    }
}
