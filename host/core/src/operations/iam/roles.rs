//! Roles, their policies and their tags.

use std::collections::BTreeMap;

use orrery_wire::Str;

use crate::{
    Ec2Error, Result,
    resources::iam::{InstanceProfile, Role, id_of},
    store::{Located, Realm, Transaction},
    tags::Tags,
};

use super::{MAXIMUM_NAME, MAXIMUM_ROLE_NAME, check_document, check_name, conflict, exists, path};

/// Shortest and longest session that a role may allow, in seconds.
const SESSION: std::ops::RangeInclusive<i32> = 3_600..=43_200;

/// What CreateRole asks for.
#[derive(Default)]
pub struct NewRole<'a> {
    /// Name.
    pub name: &'a str,
    /// Path, where it is not `/`.
    pub path: Option<&'a str>,
    /// Trust policy.
    pub trust: &'a str,
    /// Description.
    pub description: Option<&'a str>,
    /// Longest session in seconds, where it is not an hour.
    pub max_session: Option<i32>,
    /// Permissions boundary.
    pub boundary: Option<&'a str>,
    /// Tags.
    pub tags: Tags,
}

/// CreateRole.
///
/// # Errors
/// `ValidationError`, `MalformedPolicyDocument`, `EntityAlreadyExists`.
pub fn create(transaction: &mut Transaction<'_>, new: NewRole<'_>) -> Result<Role> {
    check_name("roleName", new.name, MAXIMUM_ROLE_NAME)?;
    let path = path(new.path)?;
    check_document(new.trust)?;
    let max_session = new.max_session.unwrap_or(*SESSION.start());
    if !SESSION.contains(&max_session) {
        return Err(super::validation(format!(
            "1 validation error detected: Value '{max_session}' at 'maxSessionDuration' failed to satisfy constraint: Member must have value between 3600 and 43200"
        )));
    }
    if Role::find(transaction, new.name).is_ok() {
        return Err(exists(format!(
            "Role with name {} already exists.",
            new.name
        )));
    }
    let created = transaction.call.now;
    let id = id_of("AROA", &Role::table(transaction).next_id());
    let (_, role) = transaction.insert_named(id, |id| Role {
        id,
        name: new.name.into(),
        path,
        created,
        trust: new.trust.into(),
        description: new.description.map(Str::from),
        max_session,
        boundary: new.boundary.map(Str::from),
        managed: Vec::new(),
        inline: BTreeMap::new(),
        tags: new.tags,
    });
    Ok(Role::clone(&role))
}

/// DeleteRole.
///
/// # Errors
/// `NoSuchEntity`; `DeleteConflict` while it is in an instance profile or has policies.
pub fn delete(transaction: &mut Transaction<'_>, name: &str) -> Result<()> {
    let (ordinal, role) = Role::find(transaction, name)?;
    if super::profiles::of_role(transaction, &role)
        .next()
        .is_some()
    {
        return Err(conflict(
            "Cannot delete entity, must remove roles from instance profile first.",
        ));
    }
    if !role.managed.is_empty() {
        return Err(conflict(
            "Cannot delete entity, must detach all policies first.",
        ));
    }
    if !role.inline.is_empty() {
        return Err(conflict(
            "Cannot delete entity, must delete policies first.",
        ));
    }
    transaction.remove_at::<Role>(ordinal);
    Ok(())
}

fn change(
    transaction: &mut Transaction<'_>,
    name: &str,
    change: impl FnOnce(&mut Role),
) -> Result<()> {
    let (ordinal, _) = Role::find(transaction, name)?;
    transaction.update_at::<Role>(ordinal, change);
    Ok(())
}

/// UpdateRole and UpdateAssumeRolePolicy: what is given replaces what was there.
///
/// # Errors
/// `NoSuchEntity`, `MalformedPolicyDocument`, `ValidationError`.
pub fn update(
    transaction: &mut Transaction<'_>,
    name: &str,
    trust: Option<&str>,
    description: Option<&str>,
    max_session: Option<i32>,
) -> Result<()> {
    trust.map(check_document).transpose()?;
    if let Some(seconds) = max_session.filter(|seconds| !SESSION.contains(seconds)) {
        return Err(super::validation(format!(
            "1 validation error detected: Value '{seconds}' at 'maxSessionDuration' failed to satisfy constraint: Member must have value between 3600 and 43200"
        )));
    }
    change(transaction, name, |role| {
        role.trust = trust.map_or_else(|| role.trust.clone(), Str::from);
        role.max_session = max_session.unwrap_or(role.max_session);
        if let Some(description) = description {
            role.description = Some(description.into());
        }
    })
}

/// TagRole, with tags to set, and UntagRole, with keys to take away.
///
/// # Errors
/// `NoSuchEntity`.
pub fn retag(
    transaction: &mut Transaction<'_>,
    name: &str,
    set: &Tags,
    gone: &[Str],
) -> Result<()> {
    change(transaction, name, |role| {
        for tag in set.iter() {
            role.tags.set(tag.key.clone(), tag.value.clone());
        }
        gone.iter().for_each(|key| role.tags.remove(key, None));
    })
}

/// AttachRolePolicy. Policies of AWS and of the account are taken by their ARN.
///
/// # Errors
/// `NoSuchEntity`; `ValidationError` for what is no ARN of a policy.
pub fn attach(transaction: &mut Transaction<'_>, name: &str, policy: &str) -> Result<()> {
    let parts: Vec<_> = policy.splitn(6, ':').collect();
    let is_policy =
        matches!(parts[..], ["arn", _, "iam", "", _, what] if what.starts_with("policy/"));
    if !is_policy {
        return Err(super::validation(format!("ARN {policy} is not valid.")));
    }
    change(transaction, name, |role| {
        if !role.managed.iter().any(|attached| attached == policy) {
            role.managed.push(policy.into());
        }
    })
}

/// DetachRolePolicy.
///
/// # Errors
/// `NoSuchEntity` where there is no such role, or the policy is not attached to it.
pub fn detach(transaction: &mut Transaction<'_>, name: &str, policy: &str) -> Result<()> {
    let (_, role) = Role::find(transaction, name)?;
    if !role.managed.iter().any(|attached| attached == policy) {
        return Err(Ec2Error::named(
            "NoSuchEntity",
            404,
            format!("Policy {policy} was not found."),
        ));
    }
    change(transaction, name, |role| {
        role.managed.retain(|attached| attached != policy)
    })
}

/// PutRolePolicy.
///
/// # Errors
/// `NoSuchEntity`, `ValidationError`, `MalformedPolicyDocument`.
pub fn put_policy(
    transaction: &mut Transaction<'_>,
    name: &str,
    policy: &str,
    document: &str,
) -> Result<()> {
    check_name("policyName", policy, MAXIMUM_NAME)?;
    check_document(document)?;
    change(transaction, name, |role| {
        role.inline.insert(policy.into(), document.into());
    })
}

/// GetRolePolicy.
///
/// # Errors
/// `NoSuchEntity`.
pub fn policy(realm: &Realm, name: &str, policy: &str) -> Result<Str> {
    let (_, role) = Role::find(realm, name)?;
    role.inline
        .get(policy)
        .cloned()
        .ok_or_else(|| no_policy(policy))
}

fn no_policy(policy: &str) -> Ec2Error {
    let message = format!("The role policy with name {policy} cannot be found.");
    Ec2Error::named("NoSuchEntity", 404, message)
}

/// DeleteRolePolicy.
///
/// # Errors
/// `NoSuchEntity`.
pub fn delete_policy(transaction: &mut Transaction<'_>, name: &str, policy: &str) -> Result<()> {
    self::policy(transaction, name, policy)?;
    change(transaction, name, |role| {
        role.inline.remove(policy);
    })
}

/// The role of an instance profile.
pub fn of_profile(realm: &Realm, profile: &InstanceProfile) -> Option<std::sync::Arc<Role>> {
    let (_, role) = Role::find(realm, profile.role.as_ref()?).ok()?;
    Some(role)
}
