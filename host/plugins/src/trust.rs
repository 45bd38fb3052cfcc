//! Whose plugins are loaded: the table `[trust]` of the operator's configuration.
//!
//! A signature that is wrong refuses the plugin, whatever the operator asks for: somebody
//! changed what somebody vouched for. One that is not there, or of a key that the operator
//! does not know, refuses it where signatures are asked for.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de};

use crate::files::Files;
use crate::load::LoadError;
use crate::manifest::Manifest;
use crate::operator::Operator;
use crate::signature::PublicKey;

/// Whether a plugin must be signed by somebody whom the operator trusts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Demand {
    /// It is loaded signed or not.
    #[default]
    Optional,
    /// It must.
    Required,
}

impl Demand {
    /// As the configuration has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Optional => "optional",
            Self::Required => "required",
        }
    }
}

/// The table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Trust {
    /// What is asked of plugins whose own table does not say.
    pub signature: Demand,
    /// Keys whose signatures count, by the names under which they are shown.
    #[serde(deserialize_with = "named")]
    pub keys: BTreeMap<String, PublicKey>,
}

/// Whose plugin it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// The key that signed it.
    pub key: PublicKey,
    /// What the operator calls that key; none where it is not trusted.
    pub name: Option<String>,
}

impl Trust {
    /// Whether a plugin may be loaded as it is, and who signed it, if anybody did.
    ///
    /// # Errors
    /// Its code is not what its manifest says, its signature is wrong, or nobody signed it
    /// whom the operator trusts, and somebody has to.
    pub fn admit(&self, files: &Files, operator: &Operator) -> Result<Option<Signer>, LoadError> {
        let signer = files.check()?.map(|key| self.signer(key));
        let is_trusted = signer.as_ref().is_some_and(|signer| signer.name.is_some());
        if is_trusted || operator.signature.unwrap_or(self.signature) == Demand::Optional {
            return Ok(signer);
        }
        let plugin = files.manifest.id.clone();
        Err(match signer {
            None => LoadError::Unsigned { plugin },
            Some(Signer { key, .. }) => LoadError::Stranger { plugin, key },
        })
    }

    fn signer(&self, key: PublicKey) -> Signer {
        let known = self.keys.iter().find(|(_, known)| **known == key);
        Signer {
            key,
            name: known.map(|(name, _)| name.clone()),
        }
    }
}

/// Names are shown in tables and lines, and are no keys.
fn named<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, PublicKey>, D::Error> {
    let keys = BTreeMap::<String, PublicKey>::deserialize(from)?;
    match keys.keys().find(|name| !Manifest::is_id(name)) {
        None => Ok(keys),
        Some(name) => Err(de::Error::custom(format!(
            "`{name}` is no name for a key: lower-case letters, digits and `-`, at most 63, a \
             letter first"
        ))),
    }
}
