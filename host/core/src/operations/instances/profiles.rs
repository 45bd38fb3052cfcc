//! Instance profiles of instances: associate, replace, disassociate, describe.

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{describe::Question, iam::profiles, listed, required},
    resources::{Instance, ProfileAssociation, instances::State},
    store::{Realm, Transaction},
};

use super::attributes::change;

fn shape(association: &ProfileAssociation, state: Str) -> shapes::IamInstanceProfileAssociation {
    let (arn, id) = association.profile.clone();
    shapes::IamInstanceProfileAssociation {
        association_id: Some(association.id.clone()),
        instance_id: Some(association.instance.clone()),
        iam_instance_profile: Some(shapes::IamInstanceProfile {
            arn: Some(arn),
            id: Some(id),
        }),
        state: Some(state),
        timestamp: Some(association.since),
    }
}

/// Takes note of the profile that an instance has from now on.
pub(super) fn insert(
    transaction: &mut Transaction<'_>,
    instance: &Str,
    profile: (Str, Str),
) -> Arc<ProfileAssociation> {
    let since = transaction.call.now;
    let (_, association) = transaction.insert(|id| ProfileAssociation {
        id,
        instance: instance.clone(),
        profile,
        since,
    });
    association
}

/// An instance that has ended has no profile any more.
pub(super) fn forget(transaction: &mut Transaction<'_>, instance: &str) {
    if let Some(ordinal) = ProfileAssociation::of(transaction, instance) {
        transaction.remove_at::<ProfileAssociation>(ordinal);
    }
}

fn wanted(
    transaction: &Transaction<'_>,
    profile: &Option<shapes::IamInstanceProfileSpecification>,
) -> Result<(Str, Str)> {
    let named = profiles::named(transaction.call, profile.as_ref())?;
    required(&named, "IamInstanceProfile").cloned()
}

/// AssociateIamInstanceProfile.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html>
///
/// # Errors
/// Those of naming a profile; `InvalidInstanceID.NotFound`, `IncorrectInstanceState`,
/// `IncorrectState` where the instance has one.
pub fn associate(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateIamInstanceProfileRequest,
) -> Result<shapes::AssociateIamInstanceProfileResult> {
    let profile = wanted(transaction, &request.iam_instance_profile)?;
    let id = required(&request.instance_id, "InstanceId")?;
    let ordinal = transaction.ordinal::<Instance>(id)?;
    let state = transaction.get::<Instance>(id)?.state;
    if !matches!(
        state,
        State::Pending | State::Running | State::Stopping | State::Stopped
    ) {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectInstanceState,
            format!("The instance '{id}' is not in the 'running' or 'stopped' states."),
        ));
    }
    if ProfileAssociation::of(transaction, id).is_some() {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            format!("There is an existing association for instance {id}"),
        ));
    }
    change(transaction, ordinal, |attributes| {
        attributes.iam_profile = Some(profile.clone());
    })?;
    let association = insert(transaction, id, profile);
    Ok(shapes::AssociateIamInstanceProfileResult {
        iam_instance_profile_association: Some(shape(&association, text!("associating"))),
    })
}

/// ReplaceIamInstanceProfileAssociation: a new association takes the place of the old.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceIamInstanceProfileAssociation.html>
///
/// # Errors
/// Those of naming a profile; `InvalidAssociationID.NotFound`.
pub fn replace(
    transaction: &mut Transaction<'_>,
    request: &shapes::ReplaceIamInstanceProfileAssociationRequest,
) -> Result<shapes::ReplaceIamInstanceProfileAssociationResult> {
    let profile = wanted(transaction, &request.iam_instance_profile)?;
    let id = required(&request.association_id, "AssociationId")?;
    let old = transaction.remove::<ProfileAssociation>(id)?;
    let ordinal = transaction.ordinal::<Instance>(&old.instance)?;
    change(transaction, ordinal, |attributes| {
        attributes.iam_profile = Some(profile.clone());
    })?;
    let association = insert(transaction, &old.instance, profile);
    Ok(shapes::ReplaceIamInstanceProfileAssociationResult {
        iam_instance_profile_association: Some(shape(&association, text!("associating"))),
    })
}

/// DisassociateIamInstanceProfile.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html>
///
/// # Errors
/// `InvalidAssociationID.NotFound`.
pub fn disassociate(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateIamInstanceProfileRequest,
) -> Result<shapes::DisassociateIamInstanceProfileResult> {
    let id = required(&request.association_id, "AssociationId")?;
    let old = transaction.remove::<ProfileAssociation>(id)?;
    let ordinal = transaction.ordinal::<Instance>(&old.instance)?;
    change(transaction, ordinal, |attributes| {
        attributes.iam_profile = None;
    })?;
    Ok(shapes::DisassociateIamInstanceProfileResult {
        iam_instance_profile_association: Some(shape(&old, text!("disassociating"))),
    })
}

/// DescribeIamInstanceProfileAssociations.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIamInstanceProfileAssociations.html>
///
/// # Errors
/// `InvalidAssociationID.NotFound`, and those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeIamInstanceProfileAssociationsRequest,
) -> Result<shapes::DescribeIamInstanceProfileAssociationsResult> {
    let question = Question {
        operation: "DescribeIamInstanceProfileAssociations",
        ids_name: "associationIds",
        ids: listed(&request.association_ids),
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.find::<ProfileAssociation>(realm)?;
    let shown = found
        .iter()
        .map(|(_, association)| shape(association, text!("associated")));
    Ok(shapes::DescribeIamInstanceProfileAssociationsResult {
        iam_instance_profile_associations: Some(shown.collect()),
        next_token,
    })
}
