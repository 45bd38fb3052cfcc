//! What backends read of a launch and of an image beyond their records.

use crate::{Image, LaunchSpec};

impl LaunchSpec {
    /// What is said beyond the record, by its name.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        attribute(&self.attributes, name)
    }

    /// EC2's name of the host: `ip-172-31-0-4`; the instance's id where it has no address.
    pub fn hostname(&self) -> String {
        let address = self.nics.first().and_then(|nic| nic.private_ip.as_deref());
        match address {
            Some(address) => format!("ip-{}", address.replace('.', "-")),
            None => self.instance_id.clone(),
        }
    }
}

impl Image {
    /// What is said beyond the record, by its name.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        attribute(&self.attributes, name)
    }
}

fn attribute<'a>(all: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = all.iter().find(|(given, _)| given == name);
    found.map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Nic;

    #[test]
    fn a_host_is_called_by_its_address() {
        let mut spec = LaunchSpec {
            instance_id: "i-07".into(),
            attributes: vec![("a".into(), "1".into())],
            ..LaunchSpec::default()
        };
        assert_eq!(spec.hostname(), "i-07");
        spec.nics = vec![Nic {
            private_ip: Some("172.31.0.4".into()),
            ..Nic::default()
        }];
        assert_eq!(spec.hostname(), "ip-172-31-0-4");
        assert_eq!(
            (spec.attribute("a"), spec.attribute("b")),
            (Some("1"), None)
        );
    }
}
