//! An observation says little more than a power state most of the time, and a handle is
//! written and compared.

use crate::{Error, Handle, MetadataPath, Observation, Power, Result, Target};

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

    /// Nothing where the handle is this one.
    ///
    /// # Errors
    /// `invalid` where it is another: that says nothing about whether a machine is there.
    pub fn expect(&self, version: u32, data: impl AsRef<[u8]>) -> Result<()> {
        match self.version == version && self.data == data.as_ref() {
            true => Ok(()),
            false => Err(Error::invalid("The handle is not one of this plugin's")),
        }
    }
}

impl Target {
    /// A machine of which nothing but the id is known.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            handle: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_of_somebody_else_is_invalid() {
        let handle = Handle::new(1, "i-1");
        assert_eq!(handle.expect(1, "i-1"), Ok(()));
        for (version, data) in [(2, "i-1"), (1, "i-2"), (1, "")] {
            let kind = handle.expect(version, data).map_err(|error| error.kind);
            assert_eq!(kind, Err(crate::Kind::Invalid));
        }
    }
}
