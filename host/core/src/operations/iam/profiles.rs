//! Instance profiles, and which of them a launch names.

use std::sync::Arc;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::regions,
    ids::stable_hash,
    operations::said,
    resources::iam::{InstanceProfile, Role, arn, id_of},
    settings::Strictness,
    store::{Located, Realm, Transaction},
    tags::Tags,
};

use super::{MAXIMUM_NAME, check_name, conflict, exists, path};

/// CreateInstanceProfile.
///
/// # Errors
/// `ValidationError`, `EntityAlreadyExists`.
pub fn create(
    transaction: &mut Transaction<'_>,
    name: &str,
    wanted: Option<&str>,
    tags: Tags,
) -> Result<InstanceProfile> {
    check_name("instanceProfileName", name, MAXIMUM_NAME)?;
    let path = path(wanted)?;
    if InstanceProfile::find(transaction, name).is_ok() {
        return Err(exists(format!("Instance Profile {name} already exists.")));
    }
    let created = transaction.call.now;
    let id = id_of("AIPA", &InstanceProfile::table(transaction).next_id());
    let (_, profile) = transaction.insert_named(id, |id| InstanceProfile {
        id,
        name: name.into(),
        path,
        created,
        role: None,
        tags,
    });
    Ok(InstanceProfile::clone(&profile))
}

/// DeleteInstanceProfile.
///
/// # Errors
/// `NoSuchEntity`, `DeleteConflict` while it has a role.
pub fn delete(transaction: &mut Transaction<'_>, name: &str) -> Result<()> {
    let (ordinal, profile) = InstanceProfile::find(transaction, name)?;
    if profile.role.is_some() {
        return Err(conflict(
            "Cannot delete entity, must remove roles from instance profile first.",
        ));
    }
    transaction.remove_at::<InstanceProfile>(ordinal);
    Ok(())
}

/// AddRoleToInstanceProfile.
///
/// # Errors
/// `NoSuchEntity`, `LimitExceeded` where it has one.
pub fn add_role(transaction: &mut Transaction<'_>, name: &str, role: &str) -> Result<()> {
    let (ordinal, profile) = InstanceProfile::find(transaction, name)?;
    let (_, role) = Role::find(transaction, role)?;
    if profile.role.is_some() {
        return Err(Ec2Error::named(
            "LimitExceeded",
            409,
            "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1",
        ));
    }
    transaction.update_at::<InstanceProfile>(ordinal, |profile| {
        profile.role = Some(role.name.clone());
    });
    Ok(())
}

/// RemoveRoleFromInstanceProfile.
///
/// # Errors
/// `NoSuchEntity`.
pub fn remove_role(transaction: &mut Transaction<'_>, name: &str, role: &str) -> Result<()> {
    let (ordinal, profile) = InstanceProfile::find(transaction, name)?;
    if !profile
        .role
        .as_ref()
        .is_some_and(|held| held.eq_ignore_ascii_case(role))
    {
        return Err(<Role as crate::store::Resource>::missing(&[role]));
    }
    transaction.update_at::<InstanceProfile>(ordinal, |profile| profile.role = None);
    Ok(())
}

/// The instance profiles that hold a role.
pub fn of_role<'r>(
    realm: &'r Realm,
    role: &Role,
) -> impl Iterator<Item = (u64, &'r Arc<InstanceProfile>)> {
    let name = role.name.clone();
    let all = realm.table::<InstanceProfile>().iter();
    all.filter(move |(_, profile)| profile.role.as_ref() == Some(&name))
}

/// ARN and id of the instance profile that a launch or an association names; none
/// where it names none. A profile that IAM does not know is taken as it is named,
/// unless only what AWS takes is wanted: most tests of EC2 have no IAM.
///
/// # Errors
/// `InvalidParameterCombination` for both name and ARN,
/// `InvalidIamInstanceProfileArn.Malformed`, `InvalidParameterValue` for a profile
/// without a role and, where strict, for one that does not exist.
pub fn named(
    call: &Call,
    wanted: Option<&shapes::IamInstanceProfileSpecification>,
) -> Result<Option<(Str, Str)>> {
    let Some(wanted) = wanted else {
        return Ok(None);
    };
    let partition = regions::partition(&call.region);
    let (name, member) = match (said(&wanted.arn), said(&wanted.name)) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'",
            ));
        }
        (Some(arn), None) => (name_in(arn)?, "arn"),
        (None, Some(name)) => (name.as_str(), "name"),
    };
    let known = call
        .account_wide
        .as_ref()
        .and_then(|realm| InstanceProfile::find(realm, name).ok());
    let own_arn = |profile: &InstanceProfile| profile.arn(partition, &call.account);
    // An ARN names exactly one profile, with its account and path.
    let fits =
        |profile: &InstanceProfile| said(&wanted.arn).is_none_or(|arn| *arn == own_arn(profile));
    let refuse = |message: String| Err(Ec2Error::new(ErrorCode::InvalidParameterValue, message));
    match known.filter(|(_, profile)| fits(profile)) {
        Some((_, profile)) if profile.role.is_none() => refuse(format!(
            "IAM Instance Profile \"{}\" has no associated IAM Roles",
            own_arn(&profile)
        )),
        Some((_, profile)) => Ok(Some((own_arn(&profile), profile.id.clone()))),
        None if call.settings.strictness == Strictness::Aws => {
            let value = said(&wanted.arn).map_or(name, Str::as_str);
            refuse(format!(
                "Value ({value}) for parameter iamInstanceProfile.{member} is invalid. Invalid IAM Instance Profile {}",
                if member == "arn" { "ARN" } else { "name" }
            ))
        }
        None => {
            let assumed = || arn(partition, &call.account, "instance-profile", "/", name);
            let arn = said(&wanted.arn).cloned().unwrap_or_else(assumed);
            let id = format!("AIPA{:017X}", stable_hash(&["profile", &arn]));
            Ok(Some((arn, Str::from(id))))
        }
    }
}

/// The name at the end of an instance profile's ARN.
fn name_in(arn: &str) -> Result<&str> {
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    let resource = match parts[..] {
        ["arn", _, "iam", "", account, resource] if account.len() == 12 => resource,
        _ => "",
    };
    let name = resource
        .strip_prefix("instance-profile/")
        .and_then(|path| path.rsplit('/').next())
        .filter(|name| !name.is_empty());
    name.ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::InvalidIamInstanceProfileArnMalformed,
            format!("The ARN '{arn}' is not a valid IAM instance profile ARN."),
        )
    })
}
