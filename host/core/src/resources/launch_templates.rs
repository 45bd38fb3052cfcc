//! Launch templates with their versions.

use std::{collections::BTreeMap, sync::Arc};

use orrery_wire::{Str, Timestamp, shapes};
use serde::{Deserialize, Serialize};

use crate::{
    Ec2Error, ErrorCode,
    document::Document,
    filters::Values,
    idempotency::ClientToken,
    store::{Realm, Resource, Term, term},
    tags::Tags,
};

use super::identified;

/// One version of a launch template.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LaunchTemplateVersion {
    /// What the user says of it.
    pub description: Option<Str>,
    /// When it was made.
    pub created: Timestamp,
    /// What its instances are launched with.
    pub data: Document<shapes::RequestLaunchTemplateData>,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
}

/// A launch template.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LaunchTemplate {
    /// `lt-…`
    pub id: Str,
    /// Unique within the realm.
    pub name: Str,
    /// When it was made.
    pub created: Timestamp,
    /// The version that a launch takes where it names none.
    pub default: i64,
    /// The newest version that ever was; numbers are not given twice.
    pub latest: i64,
    /// The versions that are left, by number.
    pub versions: BTreeMap<i64, Arc<LaunchTemplateVersion>>,
    /// Token of the request that made it.
    pub client_token: Option<ClientToken>,
    /// Tags.
    pub tags: Tags,
}

impl LaunchTemplate {
    /// The launch template with this name.
    pub fn named<'r>(realm: &'r Realm, name: &str) -> Option<(u64, &'r Arc<Self>)> {
        let table = realm.table::<Self>();
        table
            .having(term("launch-template-name", name), None)
            .find(|(_, template)| template.name == name)
    }
}

impl Resource for LaunchTemplate {
    const PREFIX: &'static str = "lt-";
    const TYPE: &'static str = "launch-template";
    const NOT_FOUND: ErrorCode = ErrorCode::InvalidLaunchTemplateIdNotFound;
    const NOUN: &'static str = "launch template ID";
    const INDEXED: &'static [&'static str] = &["launch-template-name"];
    identified!();

    fn terms(&self, emit: &mut dyn FnMut(Term)) {
        emit(term("launch-template-name", &self.name));
        if let Some(token) = &self.client_token {
            emit(token.term());
        }
    }

    fn filter(&self, name: &str, _realm: &Realm, values: &mut Values<'_>) -> bool {
        match name {
            "create-time" => values.time(self.created),
            "launch-template-name" => values.is(&self.name),
            _ => return false,
        }
        true
    }

    fn missing(ids: &[&str]) -> Ec2Error {
        let message = match ids {
            [id] => {
                format!("The specified launch template, with template ID {id}, does not exist.")
            }
            _ => format!(
                "The specified launch templates, with template IDs {}, do not exist.",
                ids.join(", ")
            ),
        };
        Ec2Error::new(Self::NOT_FOUND, message)
    }
}
