//! Attributes of images, one a call: who may launch it, and what is known of it.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{
        encryption, invalid_value, listed, required,
        sharing::{self, Change},
    },
    resources::{
        OwnImage, Permissions, Snapshot, StorageSettings,
        images::{Registered, unavailable},
        permissions::Grantee,
    },
    store::{Realm, Transaction},
};

use super::{deregister::protection, devices, owned};

/// DescribeImageAttribute.
///
/// # Errors
/// `InvalidAMIID.NotFound`, `InvalidAMIID.Unavailable`, `AuthFailure` for images that
/// are not the caller's.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeImageAttributeRequest,
) -> Result<shapes::ImageAttribute> {
    let id = required(&request.image_id, "ImageId")?;
    let image = registered(call, realm, id)?;
    let value = |value: Option<Str>| Some(shapes::AttributeValue { value });
    let mut answer = shapes::ImageAttribute {
        image_id: Some(id.clone()),
        ..Default::default()
    };
    match required(&request.attribute, "Attribute")?.as_str() {
        "blockDeviceMapping" => {
            answer.block_device_mappings = Some(devices::shapes(&image.devices));
        }
        "bootMode" => answer.boot_mode = value(image.boot_mode.clone()),
        "deregistrationProtection" => {
            answer.deregistration_protection = value(Some(protection(&image)));
        }
        "description" => answer.description = value(image.description.clone()),
        "imdsSupport" => answer.imds_support = value(image.imds_support.clone()),
        "kernel" => answer.kernel_id = value(image.kernel.clone()),
        // AWS fills this a day after a launch, for those who ask that late.
        "lastLaunchedTime" => answer.last_launched_time = value(None),
        "launchPermission" => {
            answer.launch_permissions = Some(launch_permissions(&image.permissions));
        }
        "productCodes" => answer.product_codes = Some(product_codes(&image)),
        "ramdisk" => answer.ramdisk_id = value(image.ramdisk.clone()),
        "sriovNetSupport" => answer.sriov_net_support = value(image.sriov_net_support.clone()),
        "tpmSupport" => answer.tpm_support = value(image.tpm_support.clone()),
        "uefiData" => answer.uefi_data = value(image.uefi_data.clone()),
        other => return Err(invalid_value("attribute", other)),
    }
    Ok(answer)
}

fn registered(call: &Call, realm: &Realm, id: &str) -> Result<Arc<Registered>> {
    owned(call, realm, id)?;
    let image = realm.get::<OwnImage>(id)?;
    image.registered.clone().ok_or_else(|| unavailable(id))
}

/// The product codes of an image as answers show them.
pub(super) fn product_codes(image: &Registered) -> Vec<shapes::ProductCode> {
    let code = |id: &Str| shapes::ProductCode {
        product_code_id: Some(id.clone()),
        product_code_type: Some(text!("marketplace")),
    };
    image.product_codes.iter().map(code).collect()
}

fn launch_permissions(permissions: &Permissions) -> Vec<shapes::LaunchPermission> {
    let everybody = permissions.public.then(|| shapes::LaunchPermission {
        group: Some(text!("all")),
        ..Default::default()
    });
    let accounts = permissions
        .accounts
        .iter()
        .map(|account| shapes::LaunchPermission {
            user_id: Some(account.clone()),
            ..Default::default()
        });
    let organizations = permissions
        .organizations
        .iter()
        .map(|arn| shapes::LaunchPermission {
            organization_arn: Some(arn.clone()),
            ..Default::default()
        });
    let units = permissions
        .units
        .iter()
        .map(|arn| shapes::LaunchPermission {
            organizational_unit_arn: Some(arn.clone()),
            ..Default::default()
        });
    everybody
        .into_iter()
        .chain(accounts)
        .chain(organizations)
        .chain(units)
        .collect()
}

/// What one call changes.
enum Wanted {
    Description(Str),
    ImdsSupport(Str),
    Permissions(Vec<Change>),
    ProductCodes(Vec<Str>),
}

/// ModifyImageAttribute, in its newer form and in its older one.
///
/// # Errors
/// `InvalidAMIID.NotFound`, `InvalidAMIID.Unavailable`, `AuthFailure` for images that
/// are not the caller's, `InvalidParameterCombination` for none or several attributes,
/// `InvalidAMIAttributeItemValue`, `InvalidParameterValue`, `OperationNotPermitted` for
/// what must not be shared.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyImageAttributeRequest,
) -> Result<shapes::Empty> {
    let call = transaction.call;
    let id = required(&request.image_id, "ImageId")?;
    let image = registered(call, transaction, id)?;
    let mut wanted = wanted(request)?;
    let (Some(one), None) = (wanted.pop(), wanted.pop()) else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "Fields for multiple attribute types specified, or none: exactly one attribute can be modified at a time",
        ));
    };
    if !transaction.get::<OwnImage>(id)?.is_made(call.now) || image.disabled {
        return Err(unavailable(id));
    }
    if let Wanted::Permissions(changes) = &one {
        for change in changes {
            if let Change::Add(grantee) = change {
                check_shareable(transaction, &image, grantee)?;
            }
        }
    }
    super::change(transaction, id, |image| match one {
        Wanted::Description(text) => image.description = Some(text),
        Wanted::ImdsSupport(text) => image.imds_support = Some(text),
        Wanted::ProductCodes(codes) => {
            let new: Vec<Str> = codes
                .into_iter()
                .filter(|code| !image.product_codes.contains(code))
                .collect();
            image.product_codes.extend(new);
        }
        Wanted::Permissions(changes) => changes
            .iter()
            .for_each(|change| change.apply(&mut image.permissions)),
    })?;
    Ok(shapes::Empty::default())
}

fn wanted(request: &shapes::ModifyImageAttributeRequest) -> Result<Vec<Wanted>> {
    let text = |value: &Option<shapes::AttributeValue>| {
        value
            .as_ref()
            .map(|value| value.value.clone().unwrap_or_default())
    };
    let mut all = Vec::new();
    all.extend(text(&request.description).map(Wanted::Description));
    if let Some(support) = text(&request.imds_support) {
        all.push(imds_support(support)?);
    }
    let permissions = permissions(request)?;
    if !permissions.is_empty() {
        all.push(Wanted::Permissions(permissions));
    }
    if !listed(&request.product_codes).is_empty() {
        let codes = listed(&request.product_codes).to_vec();
        all.push(Wanted::ProductCodes(codes));
    }
    // The older form names the attribute; beside a structure it only repeats its name.
    match (request.attribute.as_deref(), &request.value) {
        (Some("description"), Some(value)) => all.push(Wanted::Description(value.clone())),
        (Some("imdsSupport"), Some(value)) => all.push(imds_support(value.clone())?),
        (Some("description" | "imdsSupport" | "launchPermission" | "productCodes") | None, _) => {}
        (Some(other), _) => return Err(invalid_value("attribute", other)),
    }
    Ok(all)
}

fn imds_support(value: Str) -> Result<Wanted> {
    if value == "v2.0" {
        Ok(Wanted::ImdsSupport(value))
    } else {
        Err(invalid_value("imdsSupport", &value))
    }
}

fn item(kind: &str, value: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidAMIAttributeItemValue,
        format!("Invalid attribute item value \"{value}\" for {kind} item type."),
    )
}

fn permissions(request: &shapes::ModifyImageAttributeRequest) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    if let Some(wanted) = &request.launch_permission {
        for one in listed(&wanted.add) {
            changes.push(Change::Add(grantee(one)?));
        }
        for one in listed(&wanted.remove) {
            changes.push(Change::Remove(grantee(one)?));
        }
    }
    let users = listed(&request.user_ids).iter();
    let groups = listed(&request.user_groups).iter();
    let organizations = listed(&request.organization_arns).iter();
    let units = listed(&request.organizational_unit_arns).iter();
    let older = users
        .map(|user| sharing::grantee(Some(user), None, item))
        .chain(groups.map(|group| sharing::grantee(None, Some(group), item)))
        .chain(organizations.map(organization))
        .chain(units.map(unit));
    for one in older {
        changes.push(Change::of(request.operation_type.as_ref(), one?)?);
    }
    Ok(changes)
}

fn grantee(one: &shapes::LaunchPermission) -> Result<Grantee> {
    match (&one.organization_arn, &one.organizational_unit_arn) {
        (Some(arn), _) => organization(arn),
        (None, Some(arn)) => unit(arn),
        (None, None) => sharing::grantee(one.user_id.as_ref(), one.group.as_ref(), item),
    }
}

fn organization(arn: &Str) -> Result<Grantee> {
    let is_one = arn.starts_with("arn:")
        && arn.contains(":organizations::")
        && arn.contains(":organization/o-");
    if is_one {
        Ok(Grantee::Organization(arn.clone()))
    } else {
        Err(item("organizationArn", arn))
    }
}

fn unit(arn: &Str) -> Result<Grantee> {
    let is_one =
        arn.starts_with("arn:") && arn.contains(":organizations::") && arn.contains(":ou/o-");
    if is_one {
        Ok(Grantee::Unit(arn.clone()))
    } else {
        Err(item("organizationalUnitArn", arn))
    }
}

fn check_shareable(
    transaction: &Transaction<'_>,
    image: &Registered,
    grantee: &Grantee,
) -> Result<()> {
    let refuse = |code, message: String| Err(Ec2Error::new(code, message));
    let everybody = *grantee == Grantee::All;
    if everybody && StorageSettings::of(transaction).blocks_public_images {
        return refuse(
            ErrorCode::OperationNotPermitted,
            "You can\u{2019}t publicly share this image because block public access is enabled for this account.".into(),
        );
    }
    let disks = image
        .devices
        .iter()
        .filter_map(|device| device.disk.as_ref());
    for snapshot in disks.filter_map(|disk| disk.snapshot.as_ref()) {
        let Ok(record) = transaction.get::<Snapshot>(snapshot) else {
            continue;
        };
        match &record.kms_key {
            Some(_) if everybody => {
                return refuse(
                    ErrorCode::InvalidParameter,
                    format!(
                        "Snapshot {snapshot} is encrypted; the image cannot be shared publicly."
                    ),
                );
            }
            Some(key) if encryption::is_managed(transaction.call, key) => {
                return refuse(
                    ErrorCode::InvalidParameter,
                    format!(
                        "Snapshot {snapshot} is encrypted with the EBS default key and cannot be shared."
                    ),
                );
            }
            _ => {}
        }
    }
    Ok(())
}

/// ResetImageAttribute: nobody but the owner may launch it.
///
/// # Errors
/// `InvalidAMIID.NotFound`, `InvalidAMIID.Unavailable`, `AuthFailure` for images that
/// are not the caller's.
pub fn reset(
    transaction: &mut Transaction<'_>,
    request: &shapes::ResetImageAttributeRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.image_id, "ImageId")?;
    super::change(transaction, id, |image| {
        image.permissions = Permissions::default();
    })?;
    Ok(shapes::Empty::default())
}
