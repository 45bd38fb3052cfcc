//! Roles and instance profiles as IAM's answers show them.

use std::fmt::Write as _;

use orrery_core::Realm;
use orrery_core::operations::iam::roles;
use orrery_core::resources::iam::{InstanceProfile, Role};
use orrery_core::tags::Tags;

use super::Asked;
use crate::aws::xml::Text;
use crate::clock;

/// Members of a structure.
pub(super) type Members = Vec<(&'static str, Text<'static>)>;

/// Text as an element's content.
pub(super) fn text(value: impl ToString) -> Text<'static> {
    Text::Made(value.to_string())
}

/// A list, each item under `member`.
pub(super) fn list(items: impl IntoIterator<Item = Members>) -> Text<'static> {
    let items = items.into_iter();
    Text::Group(items.map(|item| ("member", Text::Group(item))).collect())
}

/// Policy documents are percent-encoded in answers.
pub(super) fn encoded(document: &str) -> Text<'static> {
    Text::Made(percent_encoded(document))
}

/// Text as forms and answers have it.
pub(in crate::emulator) fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _infallible = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Tags.
pub(super) fn tags(tags: &Tags) -> Text<'static> {
    list(
        tags.iter()
            .map(|tag| vec![("Key", text(&tag.key)), ("Value", text(&tag.value))]),
    )
}

/// A role.
pub(super) fn role(asked: &Asked<'_>, role: &Role) -> Members {
    let mut members = vec![
        ("Path", text(&role.path)),
        ("RoleName", text(&role.name)),
        ("RoleId", text(&role.id)),
        ("Arn", text(role.arn(asked.partition, &asked.account))),
        ("CreateDate", text(clock::iso8601(role.created.0))),
        ("AssumeRolePolicyDocument", encoded(&role.trust)),
        ("MaxSessionDuration", text(role.max_session)),
    ];
    members.extend(
        role.description
            .as_ref()
            .map(|description| ("Description", text(description))),
    );
    members.extend(role.boundary.as_ref().map(|arn| {
        let boundary = vec![
            ("PermissionsBoundaryType", Text::Plain("Policy")),
            ("PermissionsBoundaryArn", text(arn)),
        ];
        ("PermissionsBoundary", Text::Group(boundary))
    }));
    if !role.tags.is_empty() {
        members.push(("Tags", tags(&role.tags)));
    }
    members
}

/// An instance profile with its role.
pub(super) fn profile(asked: &Asked<'_>, realm: &Realm, profile: &InstanceProfile) -> Members {
    let held = roles::of_profile(realm, profile);
    let mut members = vec![
        ("Path", text(&profile.path)),
        ("InstanceProfileName", text(&profile.name)),
        ("InstanceProfileId", text(&profile.id)),
        ("Arn", text(profile.arn(asked.partition, &asked.account))),
        ("CreateDate", text(clock::iso8601(profile.created.0))),
        ("Roles", list(held.iter().map(|held| role(asked, held)))),
    ];
    if !profile.tags.is_empty() {
        members.push(("Tags", tags(&profile.tags)));
    }
    members
}
