//! What an operator says about one plugin: a `[plugins.<id>]` table of the configuration.
//! Strict, like a plugin's own manifest.

mod secret;
mod url;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

pub use secret::{Secret, Variables};
pub use url::{Address, Url};

use crate::grants::Grant;
use crate::manifest::Manifest;
use crate::trust::Demand;

/// The table of one plugin.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Operator {
    /// Whether it must be signed; none leaves it to what is asked of all.
    pub signature: Option<Demand>,
    /// What the plugin may reach.
    pub grants: Vec<Grant>,
    /// Paths of the metadata tree where the plugin may take the place of what the emulator
    /// has; with a slash at the end, all that is below, too.
    pub replaces: Vec<String>,
    /// The plugin's table of the configuration, where no variable says otherwise.
    pub config: serde_json::Map<String, serde_json::Value>,
    /// Secrets by name.
    pub secrets: BTreeMap<String, Secret>,
    /// What `http:<endpoint>` leads to, by name.
    pub endpoints: BTreeMap<String, Endpoint>,
    /// What `run:<program>` leads to, by name.
    pub programs: BTreeMap<String, Program>,
}

impl Operator {
    /// The same with what variables say of the configuration. An empty one says nothing.
    pub(crate) fn with(mut self, manifest: &Manifest, variables: &Variables) -> Self {
        for (key, name) in &manifest.environment {
            if let Some(value) = variables(name).filter(|value| !value.is_empty()) {
                self.config.insert(key.clone(), value.into());
            }
        }
        self
    }

    /// Those of these settings, by name, that the plugin wants and is granted.
    pub(crate) fn granted<'a, S>(
        &'a self,
        wants: &'a [Grant],
        settings: &'a BTreeMap<String, S>,
        name: fn(&Grant) -> Option<&str>,
    ) -> impl Iterator<Item = (&'a String, &'a S)> {
        let granted = wants.iter().filter(|want| self.grants.contains(want));
        granted.filter_map(move |grant| settings.get_key_value(name(grant)?))
    }
}

/// Where an endpoint is, and as whom the host speaks to it. The plugin sees none of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Endpoint {
    /// `http://`, `https://` or `unix:///path/of/a/socket`. A path of its own comes before
    /// that of each request.
    pub url: Url,
    /// Headers of every request. Those of the plugin with the same names are dropped.
    #[serde(default)]
    pub headers: BTreeMap<String, Secret>,
    /// HTTP's basic authentication.
    pub basic: Option<Basic>,
    /// A bearer token.
    pub bearer: Option<Secret>,
    /// PEM file of the authorities that vouch for the endpoint; without it those that the
    /// machine trusts.
    pub ca: Option<PathBuf>,
    /// PEM file of the host's own certificate.
    pub certificate: Option<PathBuf>,
    /// PEM file of its key.
    pub key: Option<PathBuf>,
}

/// User and password.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basic {
    /// The user.
    pub user: String,
    /// The user's password.
    pub password: Secret,
}

/// A program of this machine, and with what it runs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Program {
    /// Its whole path.
    pub file: PathBuf,
    /// Arguments that come before the plugin's.
    #[serde(default)]
    pub arguments: Vec<String>,
    /// All of its environment.
    #[serde(default)]
    pub environment: BTreeMap<String, Secret>,
    /// Where it runs; `/` by default.
    pub folder: Option<PathBuf>,
}
