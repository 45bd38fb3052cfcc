//! Attributes of snapshots: who may make volumes from them.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html>

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{
        encryption, listed, required,
        sharing::{self, Change},
    },
    resources::{
        Permissions, Snapshot, StorageSettings, permissions::Grantee,
        storage_settings::SnapshotSharing,
    },
    store::{Realm, Transaction},
};

/// DescribeSnapshotAttribute.
///
/// # Errors
/// `InvalidSnapshot.NotFound`, `AuthFailure` for another account's.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeSnapshotAttributeRequest,
) -> Result<shapes::DescribeSnapshotAttributeResult> {
    let id = required(&request.snapshot_id, "SnapshotId")?;
    sharing::owned::<Snapshot>(call, realm, id)?;
    let snapshot = realm.get::<Snapshot>(id)?;
    let mut answer = shapes::DescribeSnapshotAttributeResult {
        snapshot_id: Some(id.clone()),
        ..Default::default()
    };
    match required(&request.attribute, "Attribute")?.as_str() {
        "createVolumePermission" => {
            answer.create_volume_permissions = Some(shown(&snapshot.permissions));
        }
        _ => answer.product_codes = Some(Vec::new()),
    }
    Ok(answer)
}

fn shown(permissions: &Permissions) -> Vec<shapes::CreateVolumePermission> {
    let everybody = permissions.public.then(|| shapes::CreateVolumePermission {
        group: Some(text!("all")),
        ..Default::default()
    });
    let accounts = permissions
        .accounts
        .iter()
        .map(|account| shapes::CreateVolumePermission {
            user_id: Some(account.clone()),
            ..Default::default()
        });
    everybody.into_iter().chain(accounts).collect()
}

/// ModifySnapshotAttribute, in its newer form and in its older one.
///
/// # Errors
/// `InvalidSnapshot.NotFound`, `AuthFailure` for another account's,
/// `InvalidUserID.Malformed`, `MissingParameter` where nothing is to change,
/// `OperationNotPermitted` for what must not be shared.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifySnapshotAttributeRequest,
) -> Result<shapes::Empty> {
    let call = transaction.call;
    let id = required(&request.snapshot_id, "SnapshotId")?;
    let ordinal = sharing::owned::<Snapshot>(call, transaction, id)?;
    let changes = changes(request)?;
    if changes.is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter createVolumePermission",
        ));
    }
    let snapshot = transaction.get::<Snapshot>(id)?;
    for change in &changes {
        if let Change::Add(grantee) = change {
            check_shareable(call, transaction, snapshot, grantee)?;
        }
    }
    transaction.update_at::<Snapshot>(ordinal, |snapshot| {
        changes
            .iter()
            .for_each(|change| change.apply(&mut snapshot.permissions));
    });
    Ok(shapes::Empty::default())
}

fn changes(request: &shapes::ModifySnapshotAttributeRequest) -> Result<Vec<Change>> {
    let grantee = |one: &shapes::CreateVolumePermission| {
        sharing::grantee(one.user_id.as_ref(), one.group.as_ref(), refuse)
    };
    let mut changes = Vec::new();
    if let Some(wanted) = &request.create_volume_permission {
        for one in listed(&wanted.add) {
            changes.push(Change::Add(grantee(one)?));
        }
        for one in listed(&wanted.remove) {
            changes.push(Change::Remove(grantee(one)?));
        }
    }
    let (users, groups) = (listed(&request.user_ids), listed(&request.group_names));
    let older = users
        .iter()
        .map(|user| sharing::grantee(Some(user), None, refuse))
        .chain(
            groups
                .iter()
                .map(|group| sharing::grantee(None, Some(group), refuse)),
        );
    for one in older {
        changes.push(Change::of(request.operation_type.as_ref(), one?)?);
    }
    Ok(changes)
}

fn refuse(item: &str, value: &str) -> Ec2Error {
    match item {
        "userId" => sharing::malformed(value),
        _ => Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Value ({value}) for parameter group is invalid. Expecting one of: all."),
        ),
    }
}

fn check_shareable(
    call: &Call,
    realm: &Realm,
    snapshot: &Snapshot,
    grantee: &Grantee,
) -> Result<()> {
    let refuse = |message: &str| Err(Ec2Error::new(ErrorCode::OperationNotPermitted, message));
    let everybody = *grantee == Grantee::All;
    match &snapshot.kms_key {
        Some(_) if everybody => return refuse("Encrypted snapshots cannot be shared publicly"),
        Some(key) if encryption::is_managed(call, key) => {
            return refuse("Encrypted snapshots with EBS default key cannot be shared");
        }
        _ => {}
    }
    if everybody && StorageSettings::of(realm).snapshot_sharing != SnapshotSharing::Unblocked {
        return refuse(
            "You can't publicly share this snapshot because block public access for snapshots is enabled for this account in this Region.",
        );
    }
    Ok(())
}

/// ResetSnapshotAttribute.
///
/// # Errors
/// `InvalidSnapshot.NotFound`, `AuthFailure` for another account's,
/// `InvalidParameterValue` for what cannot be reset.
pub fn reset(
    transaction: &mut Transaction<'_>,
    request: &shapes::ResetSnapshotAttributeRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.snapshot_id, "SnapshotId")?;
    let ordinal = sharing::owned::<Snapshot>(transaction.call, transaction, id)?;
    let attribute: &Str = required(&request.attribute, "Attribute")?;
    if attribute != "createVolumePermission" {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({attribute}) for parameter attribute is invalid. The attribute cannot be reset."
            ),
        ));
    }
    transaction.update_at::<Snapshot>(ordinal, |snapshot| {
        snapshot.permissions = Permissions::default();
    });
    Ok(shapes::Empty::default())
}
